import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printable } from "../../src/report/printable.js";

describe("keeps", () => {
  test.each([
    ["plain words", "Twelve people were hurt."],
    ["accents and other scripts", "Île-de-Sein, Łódź, Киев, 北京, القاهرة"],
    ["a picture of two units", "flames 🔥 everywhere"],
    ["signs beside figures", "≥ 12 % of $1.2bn – “about” ½"],
  ])("%s", (_what, text) => {
    expect(printable(text)).toBe(text);
  });
});

describe("takes out", () => {
  test.each([
    ["colours", "\u001b[31m12\u001b[0m dead", "[31m12[0m dead"],
    ["a window title", "\u001b]0;owned\u0007 storm", "]0;owned storm"],
    ["C1 controls", "a\u009b31mb", "a31mb"],
    ["line breaks", "first\r\n\r\nsecond\tthird", "first second third"],
    ["no-break and thin spaces", "12\u00a0000\u2009km", "12 000 km"],
    ["reversed writing", "\u202e21\u202c people", "21 people"],
    ["zero-width characters", "fa\u200bll\ufeff en", "fall en"],
    ["half a surrogate pair", "a\ud83db", "a\ufffdb"],
    ["a pile of accents", `e${"\u0301".repeat(40)}`, `e${"\u0301".repeat(4)}`],
  ])("%s", (_what, text, left) => {
    expect(printable(text)).toBe(left);
  });
});

test("nothing that a terminal obeys is left of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }),
  );
});
