import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { appendDecisions, decisionsFileName, readDecisions } from "../../src/cli/decisions-file.js";
import { InputError } from "../../src/errors.js";
import { decide, type DecisionEntry, undo } from "../../src/review/decisions.js";
import { writeEntry } from "../../src/review/decisions-text.js";
import { floodFacts } from "../review/fixture.js";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gainsay-decisions-"));
  file = join(folder, decisionsFileName(null));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

const entry = (at: string, place = 0): DecisionEntry =>
  decide(floodFacts[place]!, { kind: "confirmed", reason: null, note: "“so”" }, { at, place });
const [first, second] = [entry("2024-03-05T10:00:00.000Z", 0), entry("2024-03-05T10:01:00.000Z", 1)];
const read = (event = "flood") => readDecisions(new Map([[event, folder]])).map((logged) => logged.entry);

describe("a decisions file", () => {
  test("is made with the first decision, and none before", () => {
    expect(read()).toEqual([]);
    expect(existsSync(file)).toBe(false);
    appendDecisions(folder, [first]);
    expect(read()).toEqual([first]);
  });

  test("grows by whole lines and keeps what it has", () => {
    appendDecisions(folder, [first]);
    const before = readFileSync(file, "utf8");
    appendDecisions(folder, [second, undo(second, { at: second.at, place: 2 })]);
    expect(readFileSync(file, "utf8").startsWith(before)).toBe(true);
    expect(read()).toEqual([first, second, undo(second, { at: second.at, place: 2 })]);
  });

  test("torn by a crash is mended by the next decision", () => {
    writeFileSync(file, writeEntry(first) + writeEntry(second).slice(0, 80));
    appendDecisions(folder, [second]);
    expect(readFileSync(file, "utf8")).toBe(writeEntry(first) + writeEntry(second));
  });

  test("torn within a letter of several bytes is mended too", () => {
    const torn = Buffer.from(writeEntry(second));
    writeFileSync(file, Buffer.concat([Buffer.from(writeEntry(first)), torn.subarray(0, torn.indexOf("“") + 1)]));
    appendDecisions(folder, [second]);
    expect(readFileSync(file, "utf8")).toBe(writeEntry(first) + writeEntry(second));
  });

  test("whose last line only lacks its line break loses nothing", () => {
    writeFileSync(file, writeEntry(first).trimEnd());
    appendDecisions(folder, [second]);
    expect(read()).toEqual([first, second]);
  });
});

describe("the files of several events make one log", () => {
  test("in order of time, and within a file in order of its lines", () => {
    const other = mkdtempSync(join(tmpdir(), "gainsay-decisions-"));
    const late = entry("2024-03-05T10:02:00.000Z", 2);
    // The clock was set back between these two: the order of the lines holds.
    appendDecisions(folder, [second, { ...first, at: "2024-03-05T09:00:00.000Z" }]);
    appendDecisions(other, [first, late]);
    const log = readDecisions(
      new Map([
        ["flood", folder],
        ["storm", other],
      ]),
    );
    expect(log.map(({ event, entry: { id } }) => [event, id])).toEqual([
      ["storm", first.id],
      ["flood", second.id],
      ["flood", first.id],
      ["storm", late.id],
    ]);
    rmSync(other, { recursive: true });
  });
});

describe("says what is wrong with", () => {
  test("a bad line, by file and number", () => {
    writeFileSync(file, `${writeEntry(first)}confirmed\n`);
    expect(() => read()).toThrow(InputError);
    expect(() => read()).toThrow(`${file}:2: this line is not JSON`);
  });

  test("a file that is a folder", () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, "");
    expect(() => read()).toThrow(InputError);
    expect(() => read()).toThrow("cannot be read (ENOTDIR)");
  });

  test("a folder that is gone", () => {
    expect(() => {
      appendDecisions(join(folder, "gone"), [first]);
    }).toThrow(InputError);
  });

  // Root may write anywhere, so this says nothing for root.
  test.skipIf(process.getuid?.() === 0)("a folder that may not be written to (skipped for root)", () => {
    chmodSync(folder, 0o555);
    expect(() => {
      appendDecisions(folder, [first]);
    }).toThrow("cannot be written (EACCES)");
  });
});
