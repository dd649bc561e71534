import { spawn } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { cli, corpus, folder, gainsay, run } from "./gainsay.js";

test("a long output to a slow pipe comes whole", async () => {
  // Well over what a pipe holds, 64 KiB, and the reader begins late.
  const script = `"$0" "$1" claims "$2" | { sleep 1; cat; }`;
  const slow = await run("/bin/sh", ["-c", script, process.execPath, cli, corpus]);
  expect(slow.stdout.length).toBeGreaterThan(100_000);
  expect(slow.stdout).toBe((await gainsay(["claims", corpus])).stdout);
});

test("a reader that leaves early is no error", async () => {
  const script = `"$0" "$1" claims "$2" | head -n 1`;
  const { stdout, stderr } = await run("/bin/sh", ["-c", script, process.execPath, cli, corpus]);
  expect(stdout.split("\n")).toHaveLength(2);
  expect(stderr).toBe("");
});

test("an interruption ends it at once, as the shell's 130", async () => {
  const child = spawn(process.execPath, [cli, "check", "-", "--against", corpus], { stdio: "pipe" });
  const ended = new Promise((done) => {
    child.on("exit", (code, signal) => {
      done({ code, signal });
    });
  });
  await new Promise((done) => setTimeout(done, 500));
  child.kill("SIGINT");
  expect(await ended).toEqual({ code: null, signal: "SIGINT" });
});

describe("--output", () => {
  test("takes the report, stdout nothing", async () => {
    const there = join(folder({}), "report.json");
    const event = join(corpus, "panjshir-2021");
    const written = await gainsay(["report", event, "--format", "json", "--output", there]);
    const printed = await gainsay(["report", event, "--format", "json"]);
    expect(written.stdout).toBe("");
    expect(readFileSync(there, "utf8")).toBe(printed.stdout);
  });

  test("warns where the report would become an article of the event", async () => {
    const event = folder({ "post.txt": "The quay is closed.\n", "wire.txt": "The quay is closed today.\n" });
    const report = ["report", event, "--format", "markdown", "--output"];
    expect((await gainsay([...report, join(event, "report.md")])).stderr).toContain("the next run reads it");
    expect((await gainsay([...report, join(folder({}), "report.md")])).stderr).toBe("");
  });
});

describe("colour", () => {
  const event = join(corpus, "panjshir-2021");
  const escape = "\u001b[";

  test.each([
    ["none in a pipe", [], {}, false],
    ["some where it is asked for", ["--color", "always"], {}, true],
    ["some by FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
    ["none by NO_COLOR", [], { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    ["none by --no-color", ["--no-color"], { FORCE_COLOR: "1" }, false],
  ])("%s", async (_what, flags, env, colored) => {
    const { stdout } = await gainsay(["report", event, ...flags], { env: { ...process.env, NO_COLOR: "", ...env } });
    expect(stdout.includes(escape)).toBe(colored);
  });
});

describe("an old Node", () => {
  // What the program sees of the version, for a runtime that is new enough to run this test.
  const old = `data:text/javascript,${encodeURIComponent(
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.8" } });',
  )}`;

  test("hands over to the one that the project pins", async () => {
    const { code, stdout } = await run(process.execPath, ["--import", old, cli, "--version"]);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(code).toBe(0);
  });

  test("is not handed over twice, where that one is too old itself", async () => {
    const env = { ...process.env, GAINSAY_ON_PINNED_NODE: "1" };
    const { code, stderr } = await run(process.execPath, ["--import", old, cli, "--version"], { env });
    expect(stderr).toMatch(/^gainsay needs Node 22\.13 or newer/);
    expect(code).toBe(2);
  });

  test("is told so where there is none", async () => {
    const alone = folder({ "package.json": '{ "type": "module" }' });
    cpSync(resolve(cli, ".."), join(alone, "dist"), { recursive: true });
    const { code, stdout, stderr } = await run(process.execPath, ["--import", old, join(alone, "dist/cli.js"), "x"]);
    expect(stderr).toMatch(/^gainsay needs Node 22\.13 or newer, this is 18\.20\.8: .*npm start.*\n$/);
    expect([code, stdout]).toEqual([2, ""]);
  });
});
