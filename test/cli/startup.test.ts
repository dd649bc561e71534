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
