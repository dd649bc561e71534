import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expectRestored, noTerminal, openTerminal, type Terminal } from "./terminal.js";

if (noTerminal !== null) console.warn(`The tests in a terminal are skipped: ${noTerminal}.`);

let folder: string;
let terminal: Terminal;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gainsay-terminal-"));
});
afterEach(() => {
  terminal.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the review of the fixture's facts in a terminal of that size. */
async function open(columns: number, rows: number, { args = "", env = {} } = {}) {
  terminal = openTerminal(columns, rows, env);
  terminal.run("echo before");
  terminal.start(`"$NODE" test/ui/fixture-app.ts flood ${folder} ${args}`);
  await terminal.shows("reviewed ");
  return terminal;
}

const saved = () =>
  readFileSync(join(folder, "flood/gainsay-decisions.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { kind: string; reason?: string | null });

const name = `in a terminal${noTerminal === null ? "" : ` (skipped: ${noTerminal})`}`;
describe.skipIf(noTerminal !== null)(name, { timeout: 60_000 }, () => {
  test("moves, searches, decides, undoes, quits, and leaves the terminal as it was", async () => {
    const { press, type, shows, screen, isAlternate } = await open(80, 24);
    expect(isAlternate()).toBe(true);
    press("j");
    await shows("Facts 2/4");
    press("Enter");
    await shows("▸ Claims 1/3");
    press("d");
    await shows("Word diff");
    press("Tab");
    await shows("▸ Facts 2/4");
    press("/");
    type("banks");
    await shows("/banks  1 of 4 facts");
    press("Enter", "Escape");
    await shows("Facts 4/4");
    press("?");
    await shows("confirmed: they disagree");
    press("?", "g", "c");
    await shows("✓ confirmed");
    press("u");
    await shows("Undone: confirmed");
    press("x");
    await shows("Why is it a false alarm?");
    press("s");
    await shows("✗ false alarm: other scope");
    expect(saved().map(({ kind, reason }) => [kind, reason])).toEqual([
      ["confirmed", null],
      ["undo", undefined],
      ["false alarm", "other scope"],
    ]);
    press("q");
    await shows("code 0");
    expect(screen()).toContain("before");
    expect(screen()).not.toContain("coast road");
    await expectRestored(terminal);
  });

  test("finds its decisions when it is opened again", async () => {
    const first = await open(80, 24);
    first.press("c");
    await first.shows("✓ confirmed");
    first.press("q");
    await first.shows("code 0");
    terminal.close();
    const second = await open(80, 24);
    await second.shows("reviewed 1/3");
    await second.shows("Facts 2/4");
  });

  test("is laid out anew when the terminal changes its size", async () => {
    const { resize, shows, screen } = await open(80, 24);
    resize(140, 40);
    await shows("┬─ Claims 2");
    resize(50, 16);
    await shows("── ▸ Facts 1/4 ────");
    await expect.poll(screen).not.toContain("Claims");
    resize(30, 8);
    await shows("The review needs 40×10");
    resize(80, 24);
    await shows("── Claims 2 ──");
    const rows = screen().split("\n");
    expect(rows[0]).toMatch(/^flood .* reviewed 0\/3$/);
    expect(rows[22]).toMatch(/^j move .* q quit$/);
  });

  test("ends with 130 after Ctrl-C", async () => {
    const { press, shows } = await open(80, 24);
    press("C-c");
    await shows("code 130");
    await expectRestored(terminal);
  });

  test("leaves the terminal as it was after an error of ours, whose stack can be read", async () => {
    const { press, shows } = await open(80, 24, { args: "crash" });
    press("c");
    await shows("the clock stopped");
    await shows("code 1");
    await expectRestored(terminal);
  });

  test("leaves the terminal as it was after SIGTERM", async () => {
    const { kill, shows } = await open(80, 24);
    kill("SIGTERM");
    await shows("code 143");
    await expectRestored(terminal);
  });

  test("loses no decision when it is killed", async () => {
    const { press, kill, shows } = await open(80, 24);
    press("c");
    await shows("✓ confirmed");
    kill("SIGKILL");
    await shows("code 137");
    expect(saved().map(({ kind }) => kind)).toEqual(["confirmed"]);
  });

  test("keeps what it cannot save, tells of it, and prints it at the end", async () => {
    const { press, shows } = await open(100, 30);
    rmSync(join(folder, "flood"), { recursive: true });
    press("c");
    await shows("NOT SAVED");
    await shows("Not saved, but kept until you quit");
    press("q");
    await shows("code 2");
    expect(terminal.screen()).toContain("These decisions could not be saved.");
    expect(terminal.screen()).toContain('"kind":"confirmed"');
    await expectRestored(terminal);
  });

  test("paints with colours, and with NO_COLOR with brackets instead", async () => {
    const colours = new RegExp(String.raw`\x1B\[[\d;]*(?:3[0-7]|38;5;\d+)m`);
    const colored = await open(80, 24);
    expect(colored.painted()).toMatch(colours);
    expect(colored.screen()).not.toContain("⟦");
    colored.close();
    const colorless = await open(80, 24, { env: { NO_COLOR: "1" } });
    expect(colorless.painted()).not.toMatch(colours);
    expect(colorless.screen()).toContain("⟦closed⟧");
  });
});
