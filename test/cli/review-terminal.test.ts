import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseDecisions } from "../../src/review/decisions-text.js";
import { expectRestored, noTerminal, openTerminal, type Terminal } from "../ui/terminal.js";

const event = "panjshir-2021";
let folder: string;
let terminal: Terminal;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gainsay-review-"));
  cpSync(resolve(import.meta.dirname, "../../corpus", event), join(folder, event), { recursive: true });
});
afterEach(() => {
  terminal.close();
  rmSync(folder, { recursive: true });
});

const file = () => join(folder, event, "gainsay-decisions.jsonl");
const decisions = () => parseDecisions(readFileSync(file(), "utf8"), file());

/** Runs the program, as built, on the example event. */
async function open(columns: number, rows: number, command = "review") {
  terminal = openTerminal(columns, rows);
  terminal.start(`"$NODE" dist/cli.js ${command} ${join(folder, event)}`);
  await terminal.shows("reviewed ");
  return terminal;
}

/** How many facts the list has, as its title says. */
const count = () => Number(/Facts \d+\/(\d+)/.exec(terminal.screen())?.[1]);

const name = `gainsay review${noTerminal === null ? "" : ` (skipped: ${noTerminal})`}`;
describe.skipIf(noTerminal !== null)(name, { timeout: 60_000 }, () => {
  test.each([
    [80, 24],
    [140, 40],
  ])("goes through the facts of the example at %i×%i", async (columns, rows) => {
    const { press, type, shows, screen, isAlternate } = await open(columns, rows);
    expect(isAlternate()).toBe(true);
    expect(screen()).toContain(event);
    const facts = count();
    expect(facts).toBeGreaterThan(3);
    press("j", "j");
    await shows(`Facts 3/${facts}`);
    press("Enter");
    await shows("▸ Claims 1/");
    press("j", "Tab");
    await shows("▸ Facts 3/");
    press("d");
    await shows("Word diff");
    // Esc and what follows it at once would be one key with Alt.
    press("Escape");
    await expect.poll(screen).not.toContain("Word diff");
    press("/");
    type("kabul");
    await shows("/kabul  ");
    press("Enter");
    await shows("with “kabul”");
    expect(count()).toBeLessThan(facts);
    press("n", "Escape");
    await expect.poll(count).toBe(facts);
    press("?");
    await shows("confirmed: they disagree");
    press("q", "g", "c");
    await shows("reviewed 1/");
    expect(screen()).toContain("✓ confirmed");
    press("u");
    await shows("reviewed 0/");
    press("x", "r");
    await shows("✗ false alarm: rounding or unit");
    expect(decisions().map(({ kind }) => kind)).toEqual(["confirmed", "undo", "false alarm"]);
    press("q");
    await shows("code 0");
    await expectRestored(terminal);
  });

  test("is what gainsay does in a terminal when told nothing else, and finds earlier decisions", async () => {
    const first = await open(80, 24, "");
    first.press("e");
    await first.shows("reviewed 1/");
    first.press("q");
    await first.shows("code 0");
    first.close();
    const second = await open(80, 24, "");
    await second.shows("reviewed 1/");
    second.press("g");
    await second.shows("~ explained");
  });

  test("a decision counts in the report too", async () => {
    const { press, shows, run } = await open(80, 24);
    press("x", "o");
    await shows("✗ false alarm: other");
    press("q");
    await shows("code 0");
    run(`clear; "$NODE" dist/cli.js report --format json ${join(folder, event)} | grep -c '"false alarm"'`);
    await shows("1\n");
  });

  test("leaves the folder alone where nothing is decided", async () => {
    const { press, shows } = await open(80, 24);
    press("j", "Enter", "d", "q");
    await shows("code 0");
    expect(existsSync(file())).toBe(false);
  });
});
