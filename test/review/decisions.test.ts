import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors.js";
import { annotate, decide, merge, redo, split, undo } from "../../src/review/decisions.js";
import { parseDecisions, writeEntry } from "../../src/review/decisions-text.js";
import { floodFacts } from "./fixture.js";

const at = "2024-03-05T10:00:00.000Z";
const distance = floodFacts[0]!;
const confirmed = decide(distance, { kind: "confirmed", reason: null, note: null }, { at, place: 0 });

describe("an entry", () => {
  test("names the fact, its claims and the hashes of their quotes", () => {
    expect(confirmed).toMatchObject({ fact: distance.id, kind: "confirmed", reason: null, note: null, at });
    expect(confirmed.claims.map(({ id }) => id)).toEqual(distance.claims.map(({ id }) => id));
    expect(confirmed.claims[0]!.quote).toMatch(/^[0-9a-f]{16}$/);
  });

  test("is one line, written and read back the same", () => {
    const signed = (place: number) => ({ at, place, reviewer: "Mara", batch: "b" });
    const entries = [
      confirmed,
      undo(confirmed, signed(1)),
      redo(confirmed, signed(2)),
      annotate(distance, "see page 4", signed(3)),
      split(distance, [distance.claims[0]!.id], signed(4)),
      merge(distance, [floodFacts[1]!], signed(5)),
      decide(distance, { kind: "explained", reason: null, note: null, over: [confirmed.id] }, signed(6)),
    ];
    const text = entries.map(writeEntry).join("");
    expect(text.trimEnd().split("\n")).toHaveLength(7);
    expect(parseDecisions(text, "f")).toEqual(entries);
  });

  test("has an id of its own, even for the same decision at the same instant", () => {
    const ids = [
      confirmed.id,
      decide(distance, { kind: "confirmed", reason: null, note: null }, { at, place: 1 }).id,
      decide(floodFacts[1]!, { kind: "confirmed", reason: null, note: null }, { at, place: 0 }).id,
      redo(confirmed, { at, place: 2 }).id,
      undo(confirmed, { at, place: 2 }).id,
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("keeps notes and reasons in any letters, on one line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (note) => {
        const entry = { ...confirmed, note, reason: `${note}\n` };
        expect(writeEntry(entry).trimEnd()).not.toContain("\n");
        expect(parseDecisions(writeEntry(entry), "f")).toEqual([entry]);
      }),
    );
  });
});

describe("a file is read", () => {
  const line = writeEntry(confirmed);
  test.each([
    ["empty", "", 0],
    ["with empty lines between", `${line}\n\n${line}`, 2],
    ["with Windows line ends", line.replace("\n", "\r\n"), 1],
    ["with a byte order mark", `\uFEFF${line}`, 1],
    ["without the last line break", line.trimEnd(), 1],
    ["with a last line that a crash tore off", line + line.slice(0, 70), 1],
    ["with a last line torn in its first letters", `${line}{`, 1],
    ["with fields that a later version may add", line.replace("{", '{"place":4,'), 1],
    ["without reason and note", `{"id":"a","fact":"f","claims":[],"kind":"explained","at":"${at}"}\n`, 1],
  ])("%s", (_how, text, entries) => {
    expect(parseDecisions(text, "f")).toHaveLength(entries);
  });

  test("a missing reason or note is null", () => {
    const [entry] = parseDecisions(`{"id":"a","fact":"f","claims":[],"kind":"explained","at":"${at}"}`, "f");
    expect(entry).toMatchObject({ reason: null, note: null });
  });
});

describe("a line is refused, with its number:", () => {
  const good = writeEntry(confirmed);
  test.each([
    ["no JSON", "confirmed the distance\n", "not JSON"],
    ["torn, but not the last", `${good.slice(0, 70)}\n${good}`, "not JSON"],
    ["a last line that no crash of ours left", "oops", "not JSON"],
    ["a list", "[]\n", "not a JSON object"],
    ["null", "null\n", "not a JSON object"],
    ["no id", '{"fact":"f","kind":"confirmed","claims":[],"at":"t"}\n', "“id”"],
    ["a kind we do not know", '{"id":"a","fact":"f","kind":"upheld","claims":[],"at":"t"}\n', "“upheld”"],
    ["an undo of nothing", '{"id":"a","fact":"f","kind":"undo","at":"t"}\n', "“undoes”"],
    ["a note without words", '{"id":"a","fact":"f","kind":"note","claims":[],"at":"t"}\n', "“note”"],
    ["a split of nothing", '{"id":"a","fact":"f","kind":"split","claims":[],"at":"t"}\n', "“out”"],
    ["a merge with nothing", '{"id":"a","fact":"f","kind":"merge","claims":[],"at":"t"}\n', "“with”"],
    ["a merge with no claims", '{"id":"a","fact":"f","kind":"merge","claims":[],"with":[["c"]],"at":"t"}\n', "“with”"],
    [
      "a reviewer who is none",
      '{"id":"a","fact":"f","kind":"confirmed","claims":[],"at":"t","reviewer":7}\n',
      "“reviewer”",
    ],
    ["claims that are none", '{"id":"a","fact":"f","kind":"confirmed","claims":["c"],"at":"t"}\n', "“claims”"],
  ])("%s", (_what, text, problem) => {
    const read = () => parseDecisions(`${good}${text}`, "flood/gainsay-decisions.jsonl");
    expect(read).toThrow(InputError);
    expect(read).toThrow("flood/gainsay-decisions.jsonl:2: ");
    expect(read).toThrow(problem);
  });
});
