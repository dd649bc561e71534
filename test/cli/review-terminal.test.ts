import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
async function open(columns: number, rows: number, command = "review", shown = "reviewed ") {
  terminal = openTerminal(columns, rows);
  terminal.start(`"$NODE" dist/cli.js ${command} ${join(folder, event)}`);
  await terminal.shows(shown);
  return terminal;
}

const kinds = () => (existsSync(file()) ? decisions().map(({ kind }) => kind) : []);

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

  test.each([
    [40, 20],
    [80, 24],
    [120, 30],
    [200, 50],
  ])("opens, moves, filters, confirms, undoes, notes, quits and finds it all again at %i×%i", async (columns, rows) => {
    const { press, type, shows, screen } = await open(columns, rows);
    const facts = count();
    press("j");
    await shows(`Facts 2/${facts}`);
    press("f", "j", "Space");
    await shows("[x]");
    press("Escape");
    await expect.poll(screen).not.toContain("[x]");
    expect(count()).toBeLessThan(facts);
    press("F");
    await expect.poll(count).toBe(facts);
    press("g", "c");
    await expect.poll(() => kinds()).toEqual(["confirmed"]);
    press("u");
    await expect.poll(() => kinds()).toEqual(["confirmed", "undo"]);
    press("U");
    await expect.poll(() => kinds()).toEqual(["confirmed", "undo", "confirmed"]);
    press("m");
    await shows("note: ");
    type("see page 4");
    press("Enter");
    await expect.poll(() => kinds().at(-1)).toBe("note");
    press("Enter");
    await shows("✎ see page 4");
    press("q");
    await shows("code 0");
    await expectRestored(terminal);
    terminal.close();
    const again = await open(columns, rows);
    again.press("g", "Enter");
    await again.shows("✎ see page 4");
    await again.shows("confirmed");
  });

  test("shows grid, article and timeline, and comes back from each", async () => {
    const { press, shows, screen } = await open(120, 30);
    press("2");
    await shows("Facts × outlets 1/");
    press("l", "l", "j");
    await shows("Facts × outlets 2/");
    press("3");
    await shows("▸ Article: ");
    press("j", "j", "]");
    await shows("Fact ");
    press("Escape");
    await shows("┬─ ");
    press("t");
    await shows("Timeline, claim");
    press("Escape");
    await expect.poll(screen).not.toContain("Timeline");
  });

  test("is laid out anew at every size while it is open, and keeps its place", async () => {
    const { press, shows, resize, screen } = await open(80, 24);
    press("j");
    await shows("Facts 2/");
    for (const [columns, rows, shown] of [
      [200, 50, "┬─ Claims"],
      [120, 30, "┬─ Claims"],
      [40, 12, "▸ Facts 2/"],
      [30, 6, "The review needs 40×10"],
      [80, 24, "── Claims"],
    ] as const) {
      resize(columns, rows);
      await shows(shown);
    }
    expect(screen()).toContain("Facts 2/");
  });

  test("runs a command of the palette, and another theme and ASCII signs", async () => {
    const { press, type, shows, painted, screen } = await open(100, 30);
    press(":");
    type("sort question");
    press("Enter");
    await shows("by question");
    press(":");
    type("theme light");
    press("Enter");
    await expect.poll(painted).toContain("38;5;130");
    press(":");
    type("ascii on");
    press("Enter");
    await expect.poll(screen).toContain("-- > Facts");
    expect(screen()).not.toMatch(/[≠≈─│❯▸]/);
  });

  test("marks several, decides them with one key, and undoes that with one", async () => {
    const { press, shows } = await open(100, 30);
    press("Space", "Space");
    await shows("2 marked");
    press("e");
    await shows("2 facts");
    expect(kinds()).toEqual(["explained", "explained"]);
    press("u");
    await shows("Undone: explained  2 facts");
    expect(kinds()).toEqual(["explained", "explained", "undo", "undo"]);
  });

  test("splits a claim out of a fact and merges two facts", async () => {
    const { press, shows } = await open(100, 40);
    const facts = count();
    // The engine that judges them anew is loaded after the first screen.
    await expect
      .poll(
        () => {
          if (kinds().length === 0) press("G", "Space", "k", "k", "M");
          return kinds();
        },
        { timeout: 20_000, interval: 1000 },
      )
      .toEqual(["merge"]);
    await expect.poll(count).toBe(facts - 1);
    press("u");
    await expect.poll(count).toBe(facts);
    press("Escape", "Escape", "g", "Enter", "G", "S");
    await shows("split");
    press("q");
    await shows("code 0");
    expect(kinds().slice(0, 2)).toEqual(["merge", "undo"]);
    expect(kinds()).toContain("split");
  });

  test("copies a sentence, and hears clicks and the wheel", async () => {
    const { press, shows, screen, mouse, clipboard } = await open(120, 30);
    // "│ 150 km  Port Ellery Courier": the values as the claims show them, each with its first witness
    const values = [...screen().matchAll(/│ (?<value>\S+ km)[^\n]*? {2}(?<outlet>\S[^·\n]*?)(?: ·|\s*\n)/g)].map(
      ({ groups }) => groups!,
    );
    expect(values.length).toBeGreaterThan(1);
    press("y");
    await shows("Copied a sentence");
    const question = /^❯ \S+ \S+ +(?<words>.+?\?) /m.exec(screen())!.groups!["words"]!;
    await expect.poll(clipboard).toMatch(/^How .+\? .+ says? .+; .+ says? .+\.$/);
    const sentence = clipboard();
    expect(sentence.startsWith(question)).toBe(true);
    for (const { value, outlet } of values) for (const word of [value, outlet]) expect(sentence).toContain(word);
    const row = screen()
      .split("\n")
      .findIndex((line) => line.includes(`${values[0]!["value"]!} · `));
    mouse(60, row + 1);
    await shows("▸ Claims ");
    mouse(5, 6);
    await shows("▸ Facts 4/");
    mouse(5, 6, 65);
    await shows("▸ Facts 5/");
  });

  test("lets a note be written in an editor and takes the terminal back", async () => {
    const editor = join(folder, "editor.sh");
    writeFileSync(editor, '#!/bin/sh\nprintf "from the editor" > "$1"\n', { mode: 0o755 });
    terminal = openTerminal(100, 30, { EDITOR: editor });
    terminal.start(`"$NODE" dist/cli.js review ${join(folder, event)}`);
    await terminal.shows("reviewed ");
    terminal.press("E");
    await terminal.shows("✎ from the editor");
    terminal.press("j");
    await terminal.shows("Facts 2/");
    expect(terminal.isAlternate()).toBe(true);
  });

  test("says which article changed on the disk, reads it again, and shows what it says now", async () => {
    const { press, shows, screen } = await open(120, 40);
    press("c");
    await shows("✓ confirmed");
    const article = join(folder, event, "05_norvane-broadcasting.html");
    writeFileSync(article, readFileSync(article, "utf8").replaceAll("93 miles", "94 miles"));
    await shows("1 article changed: R reads again");
    press("R");
    await shows("○ stale  the words of Norvane Broadcasting changed since");
    expect(screen()).toContain("Facts 1/");
    await shows("reviewed 0/");
  });

  test("leaves out an article that cannot be read, and says so", async () => {
    writeFileSync(join(folder, event, "07_torn.md"), "---\ntitle: [\n---\nWater rose.\n");
    const { shows } = await open(120, 30);
    await shows("Left out: ");
    await shows("07_torn.md");
  });

  test("shows the first event while the others are read, and stops that when it is told to", async () => {
    for (let copy = 0; copy < 30; copy++)
      cpSync(join(folder, event), join(folder, `copy-${copy}`), { recursive: true });
    terminal = openTerminal(100, 30);
    const { press, shows, screen, start } = terminal;
    start(`"$NODE" dist/cli.js review ${folder}`);
    await shows("Facts 1/");
    expect(screen()).toMatch(/reading \d+\/31, Esc stops/);
    press("j");
    await shows("Facts 2/");
    press("Escape");
    await shows("The reading was stopped");
    expect(screen()).toMatch(/reviewed 0\/\d+/);
    // What is there is read again by another thread.
    press("R");
    await shows("Read anew.");
  });

  test("lists what was not checked", async () => {
    writeFileSync(join(folder, event, "08_scan.pdf"), "%PDF");
    const { press, shows } = await open(100, 30);
    press("i");
    await shows("08_scan.pdf");
    press("Escape");
    await shows("▸ Facts 1/");
  });

  test("is read aloud as sentences in one column", async () => {
    const { press, shows, screen } = await open(100, 40, "review --screen-reader", "Keys: ");
    await shows("Fact 1 of ");
    await shows("contradict, medium severity: ");
    press("c");
    await shows("Decided: confirmed.");
    expect(screen()).not.toMatch(/[─│┬]/);
  });

  test.each(["SIGTERM", "SIGHUP"] as const)("leaves the terminal as it was after %s", async (signal) => {
    const { kill, shows, hasMouse } = await open(80, 24);
    expect(hasMouse()).toBe(true);
    kill(signal);
    await shows("code 1");
    await expectRestored(terminal);
  });

  test("loses no decision when it is killed in the middle, and after Ctrl-C", async () => {
    const first = await open(80, 24);
    first.press("c");
    await expect.poll(() => kinds()).toEqual(["confirmed"]);
    first.kill("SIGKILL");
    await first.shows("code 137");
    first.close();
    const second = await open(80, 24);
    await second.shows("reviewed 1/");
    second.press("e");
    await expect.poll(() => kinds()).toEqual(["confirmed", "explained"]);
    second.press("C-c");
    await second.shows("code 130");
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
