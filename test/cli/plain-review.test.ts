import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseDecisions } from "../../src/review/decisions-text.js";

const root = resolve(import.meta.dirname, "../..");
const event = "panjshir-2021";
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gainsay-plain-"));
  cpSync(join(root, "corpus", event), join(folder, event), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const file = (reviewer = "") => join(folder, event, `gainsay-decisions${reviewer}.jsonl`);
const decided = (reviewer = "") => parseDecisions(readFileSync(file(reviewer), "utf8"), "f");

/** Answers the questions of `gainsay review --plain`, one line each. */
function answer(answers: readonly string[], ...flags: readonly string[]) {
  const input = answers.map((line) => `${line}\n`).join("");
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, "dist/cli.js"), "review", "--plain", ...flags, join(folder, event)],
    { input, encoding: "utf8" },
  );
  return { stdout, stderr, status };
}

describe("gainsay review --plain", { timeout: 60_000 }, () => {
  test("asks about one fact after the other and keeps the same decisions", () => {
    const { stdout, status } = answer(["c", "x", "r", "e", "q"]);
    expect(status).toBe(0);
    expect(stdout).toContain("125.5 km is not 149.7 km");
    expect(stdout).toMatch(/\(0\/\d+ decided\) This fact \[c,x,e,/);
    expect(stdout).toMatch(/\(3\/\d+ decided\)/);
    expect(decided().map(({ kind }) => kind)).toEqual(["confirmed", "false alarm", "explained"]);
    expect(decided()[1]).toMatchObject({ reason: "rounding or unit" });
    expect(answer(["q"]).stdout).toMatch(/\(3\/\d+ decided\)/);
  });
  test("notes, undoes, redoes and splits", () => {
    const { stdout } = answer(["m", "ask the ministry", "c", "u", "U", "q"]);
    expect(stdout).toContain("Note: ask the ministry");
    expect(stdout).toContain("Undone: confirmed");
    expect(decided().map(({ kind }) => kind)).toEqual(["note", "confirmed", "undo", "confirmed"]);
    expect(answer(["K", "s", "4", "q"]).stdout).toMatch(/split {2}.*far/i);
    expect(decided().at(-1)).toMatchObject({ kind: "split" });
  });
  test("finds, goes on and back, lists its answers, and takes none that it does not know", () => {
    const { stdout } = answer(["/", "kabul", "J", "K", "?", "zzz", "q"]);
    expect(stdout).toContain("c - confirmed: they disagree");
    expect(existsSync(file())).toBe(false);
  });
  test("an empty reason decides nothing; the end of the input quits", () => {
    const { status } = answer(["x", ""]);
    expect(status).toBe(0);
    expect(existsSync(file())).toBe(false);
  });
  test("takes the flags of the review", () => {
    const { stdout } = answer(["c", "q"], "--reviewer", "Mara", "--verdict", "updated");
    expect(stdout).toContain("→ updated");
    expect(decided("-mara")).toMatchObject([{ kind: "confirmed", reviewer: "Mara" }]);
  });
  test("writes no control sequence, and no colour", () => {
    // oxlint-disable-next-line no-control-regex
    expect(answer(["c", "u", "?", "q"]).stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
  });
});
