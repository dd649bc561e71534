import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "../../src/ui/clean.js";

describe("makes harmless", () => {
  test.each([
    ["colours", "a \u001B[31mred\u001B[0m dam", "a red dam"],
    ["a cleared screen", "fell\u001B[2J on Monday", "fell on Monday"],
    ["a moved cursor", "fell\u001B[10;10H on", "fell on"],
    ["a window title", "a\u001B]0;owned\u0007 dam", "a dam"],
    ["a hyperlink", "\u001B]8;;http://x\u001B\\the dam\u001B]8;;\u001B\\", "the dam"],
    ["a clipboard write", "\u001B]52;c;cm0gLXJm\u0007dam", "dam"],
    ["a command string without an end: its words stay, as words", "\u001B]0;the dam fell", "0;the dam fell"],
    ["a cut-off sequence", "the dam \u001B[", "the dam "],
    ["a lone escape", "the\u001B dam", "the dam"],
    ["a device reset", "the \u001Bcdam", "the dam"],
    ["single-byte introducers, of text in a wrong encoding too", "\u0093the dam\u0094 \u009B31m", "the dam 31m"],
    ["backspaces and bells", "safe\b\b\b\bgone\u0007", "safegone"],
    ["line ends and tabs", "the\r\ndam\tfell\n\n on", "the dam fell on"],
    ["no-break, thin and ideographic spaces", "150\u00A0km\u2009of\u3000it", "150 km of it"],
    ["fillers that are blank but wide", "a\u3164b\uFFA0c", "a b c"],
    ["direction overrides", "\u202Edam\u202C \u2066the\u2069", "dam the"],
    ["direction marks", "a\u200E\u200F\u061Cb", "ab"],
    ["zero-width floods", `da${"\u200B\u2060\uFEFF".repeat(500)}m`, "dam"],
    ["soft hyphens", "Pan\u00ADjshir", "Panjshir"],
    ["piled marks", `d${"\u0301".repeat(100)}am`, `d${"\u0301".repeat(4)}am`],
    ["tags", "dam\u{E0041}\u{E0042}", "dam"],
    ["half a surrogate pair", "da\uD83Dm", "da\uFFFDm"],
    ["emoji made of several", "👩\u200D👩\u200D👧 ran", "👩 ran"],
    ["skin tones", "👍🏽 said", "👍 said"],
    ["emoji forms of signs", "❤\uFE0F 1\uFE0F\u20E3", "❤ 1"],
    ["flags", "in 🇫🇷 and 🇩🇪", "in FR and DE"],
  ])("%s", (_what, text, harmless) => {
    expect(clean(text)).toBe(harmless);
  });
});

describe("leaves alone", () => {
  test.each([
    ["plain words", "The dam lies 150 km (93 miles) away."],
    ["curly quotes and dashes", "“It fell” – the mayor’s words…"],
    ["accents", "Nguyễn Văn Đức, Łódź, e\u0301"],
    ["the non-joiner of Persian", "می\u200Cروم"],
    ["Hebrew with its points", "שָׁלוֹם"],
    ["Chinese, Japanese, Korean", "東京 とうきょう 서울"],
    ["single emoji", "😀 🔥"],
    ["signs that look like commands", "[31m and ]0; and \\x1b[2J"],
  ])("%s: %s", (_what, text) => {
    expect(clean(text)).toBe(text);
  });
});

test("whatever the text, nothing is left that moves the cursor, turns the direction or hides", () => {
  const nasty = fc.constantFrom(
    "\u001B",
    "[2J",
    "\u009B",
    "]0;",
    "\u0007",
    "\u202E",
    "\u200D",
    "\u200C",
    "👩",
    "🇫",
    "\n",
    " ",
    "a",
    "\u0301",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(nasty, fc.string({ unit: "binary" }))), (parts) => {
      const text = clean(parts.join(""));
      expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(text).not.toMatch(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u);
      expect(text).not.toMatch(/\u200C\u200C| {2}|\p{M}{5}/u);
      expect(text.isWellFormed()).toBe(true);
      expect(clean(text)).toBe(text);
    }),
    { numRuns: 500 },
  );
});
