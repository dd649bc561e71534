import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { corpus, folder, gainsay } from "./gainsay.js";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

test.each([["--version"], ["-V"]])("%s prints the version of package.json", async (flag) => {
  expect(await gainsay([flag])).toEqual({ code: 0, signal: null, stdout: `${version}\n`, stderr: "" });
});

test("--help tells of every command, with examples and exit codes", async () => {
  const { code, stdout, stderr } = await gainsay(["--help"]);
  expect([code, stderr]).toEqual([0, ""]);
  for (const word of ["review", "report", "check", "claims", "explain", "Examples:", "Exit codes:", "--fail-on"]) {
    expect(stdout).toContain(word);
  }
});

test.each(["review", "report", "check", "claims", "explain"])("%s --help", async (command) => {
  const { code, stdout } = await gainsay([command, "--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain(`Usage: gainsay ${command}`);
});

describe("what is wrong with the arguments is said on stderr, exit code 2:", () => {
  test.each([
    [
      "a flag that is misspelled",
      ["report", "--fromat", "json", corpus],
      "unknown option '--fromat'\n(Did you mean --format?)",
    ],
    ["a flag that another command has", ["claims", "--fail-on", "never", corpus], "unknown option '--fail-on'"],
    ["a command that is misspelled", ["reprot", corpus], "unknown command 'reprot'\n(Did you mean report?)"],
    [
      "a format that there is none of",
      ["report", corpus, "--format", "xml"],
      "Allowed choices are text, json, jsonl, markdown.",
    ],
    [
      "a verdict that there is none of",
      ["report", corpus, "--fail-on", "lies"],
      "Allowed choices are contradict, disputed",
    ],
    [
      "an alarm that there is none of",
      ["report", corpus, "--alarm", "loud"],
      "Allowed choices are quiet, balanced, thorough.",
    ],
    ["an alarm where nothing is judged", ["claims", corpus, "--alarm", "quiet"], "unknown option '--alarm'"],
    ["colours at no known time", ["report", corpus, "--color", "often"], "Allowed choices are auto, always, never."],
    ["a flag before a command that has none", ["--all", "claims", corpus], "'claims' has no option '--all'"],
    ["a flag without its value", ["report", corpus, "--output"], "argument missing"],
    ["a report on nothing", ["report"], "missing required argument 'PATH'"],
    ["a check against nothing", ["check", "draft.md"], "required option '-a, --against <PATH...>' not specified"],
    ["two drafts", ["check", "a.md", "b.md", "--against", corpus], "too many arguments"],
  ])("%s", async (_what, args, message) => {
    const { code, stdout, stderr } = await gainsay(args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect([code, stdout]).toEqual([2, ""]);
  });
});

test("a folder that is named like a command can be given", async () => {
  const cwd = folder({
    "report/post.txt": "The ferry carried 212 passengers.\n",
    "report/wire.txt": "The ferry carried 212 passengers on that day.\n",
  });
  const { code, stdout } = await gainsay(["./report"], { cwd });
  expect(stdout).toContain("2 documents");
  expect(code).toBe(0);
});

test("a flag may stand before the command, one after it counts more", async () => {
  const event = folder({
    "post.txt": "The ferry carried 212 passengers.\n",
    "wire.txt": "The ferry carried 212 passengers on that day.\n",
  });
  const json = await gainsay(["report", event, "--format", "json"]);
  expect(json.stdout).not.toContain("\u001b");
  const colored = await gainsay(["--color", "always", "report", event]);
  expect(colored.stdout).toContain("\u001b");
  const plain = await gainsay(["--color", "always", "report", event, "--color", "never"]);
  expect(plain.stdout).not.toContain("\u001b");
});

test("the review wants a terminal", async () => {
  const { code, stdout, stderr } = await gainsay(["review", corpus]);
  expect(stderr).toContain("the review needs a terminal");
  expect([code, stdout]).toEqual([2, ""]);
});
