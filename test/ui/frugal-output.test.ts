import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frugal } from "../../src/ui/frugal-output.js";

const sgr = (text: string) => text.replaceAll("^", "\u001B[");

describe("fewer bytes for", () => {
  test.each([
    ["a look with nothing in it", "^50G^K^2m^22m^2m^22mMeridian", "^50G^KMeridian"],
    ["looks in looks", "^7m^1m^38;5;166m^39m^22m^27m^2m │ ^22m", "^2m │ ^22m"],
    [
      "a colour that another takes over with nothing in either",
      "^1m^38;5;166m^22m^38;5;33m^39mreviewed 1/28",
      "reviewed 1/28",
    ],
    ["a look in several sequences", "^7m^1m^38;5;166ma third^39m^22m^27m less", "^1;7;38;5;166ma third^22;27;39m less"],
    ["bold that gives way to dim", "^1mfell^22m^2m · ^22m", "^1mfell^22;2m · ^22m"],
    ["lines that stay", "^E^E^E^Ex", "^4Ex"],
    ["the first column, where the line begins", "a\n^1G^Kb^E^1G^Kc", "a\n^Kb^E^Kc"],
  ])("%s", (_what, before, after) => {
    expect(frugal(sgr(before))).toBe(sgr(after));
  });
});

describe("left as it is:", () => {
  test.each([
    ["a look with words in it", "^1mfell^22m"],
    ["a space in a look, which may be seen", "^7m ^27m"],
    ["one line that stays", "^Ex"],
    ["the first column, from elsewhere", "x^1G^Ky"],
    ["plain words", "the ferry left [1m at 9"],
    ["a code that the review does not use", "^3mfell^23m^2m^22m"],
  ])("%s", (_what, text) => {
    expect(frugal(sgr(text))).toBe(sgr(text));
  });
});

const sequence = new RegExp(String.raw`^\x1B\[([\d;]*)m$`);

/** Each letter with the look that a terminal shows it in, and what else is asked of it. */
function shown(output: string): readonly string[] {
  const on = new Set<string>();
  const off: Readonly<Record<string, readonly string[]>> = {
    "22": ["1", "2"],
    "24": ["4"],
    "27": ["7"],
    "39": ["166", "33"],
  };
  return output.split(new RegExp(String.raw`(\x1B\[[\d;]*m)`)).flatMap((part) => {
    const codes = sequence.exec(part)?.[1];
    if (codes === undefined) return Array.from(part, (letter) => `${letter} ${[...on].toSorted().join(",")}`);
    for (const code of codes.replaceAll("38;5;", "").split(";")) {
      if (code === "166" || code === "33") off["39"]!.forEach((one) => on.delete(one));
      if (off[code] === undefined) on.add(code);
      else off[code].forEach((one) => on.delete(one));
    }
    return [];
  });
}

test("whatever is written looks the same, and ends in the plain look", () => {
  const code = fc.constantFrom("1", "2", "4", "7", "22", "24", "27", "39", "38;5;166", "38;5;33");
  const part = fc.oneof(
    code.map((one) => `\u001B[${one}m`),
    fc.constantFrom("ferry ", "│", "\n"),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const output = `${parts.join("")}\u001B[22m\u001B[24m\u001B[27m\u001B[39m`;
      expect(shown(`${frugal(output)}.`)).toEqual(shown(`${output}.`));
      expect(frugal(output).length).toBeLessThanOrEqual(output.length);
    }),
    { numRuns: 1000 },
  );
});
