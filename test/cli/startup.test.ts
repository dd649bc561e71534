import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

/** Says on stderr which modules are loaded. */
const tracer = `data:text/javascript,${encodeURIComponent(
  'import { registerHooks } from "node:module"; registerHooks({ load(url, context, next) { process._rawDebug(url); return next(url, context); } });',
)}`;

test("a report loads nothing of the terminal review", { timeout: 60_000 }, () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      tracer,
      path.join(root, "dist/cli.js"),
      "report",
      path.join(root, "corpus/panjshir-2021"),
      "--format",
      "json",
    ],
    { encoding: "utf8" },
  );
  expect(JSON.parse(stdout)).toHaveProperty("schema", "gainsay/report@1");
  const loaded = stderr.split("\n").filter((line) => line.startsWith("file:"));
  // The trace itself works: what the program consists of is in it.
  expect(loaded.some((url) => url.includes("/dist/"))).toBe(true);
  expect(loaded.filter((url) => /\/node_modules\/(?:ink|react)\//.test(url))).toEqual([]);
});

test("a report takes at most twenty times as long as Node itself", { timeout: 120_000 }, () => {
  // Eleven times on an idle machine, where the modules loaded one by one took thirty; on a busy one both are slower.
  const seconds = (args: readonly string[]): number => {
    const start = performance.now();
    spawnSync(process.execPath, args, { stdio: "ignore" });
    return (performance.now() - start) / 1000;
  };
  const report = [
    path.join(root, "dist/cli.js"),
    "report",
    path.join(root, "corpus/panjshir-2021"),
    "--format",
    "json",
  ];
  seconds(report);
  // In turn, so that what else the machine does falls on both.
  const pairs = Array.from({ length: 7 }, () => seconds(report) / seconds(["--eval", "0"]));
  const [median] = pairs.toSorted((a, b) => a - b).slice(3);
  expect(median).toBeLessThan(20);
});
