import { readFileSync, writeFileSync } from "node:fs";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import fc from "fast-check";
import stringWidth from "string-width";
import { afterAll, expect, test } from "vitest";
import { withQuickWidth } from "../../src/build/quick-width.js";

const original = createRequire(import.meta.url).resolve("string-width");
// Beside the modules that it imports.
const folder = mkdtempSync(join(import.meta.dirname, "../../node_modules/.quick-width-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the widths are those of string-width", async () => {
  const file = join(folder, "index.mjs");
  writeFileSync(file, withQuickWidth(readFileSync(original, "utf8")));
  const { default: quick } = (await import(/* @vite-ignore */ file)) as { readonly default: typeof stringWidth };
  for (const text of [
    "",
    "≠ ⇄ → ≈ ✓✗✎○●│─",
    "👩‍👩‍👧",
    "🇫🇷",
    "❤️",
    "1️⃣",
    "👍🏽",
    "東京",
    "e\u0301",
    "क्षि",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "©",
    "™️",
    "⌚",
  ]) {
    expect([text, quick(text)]).toEqual([text, stringWidth(text)]);
  }
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })), (text) => {
      expect(quick(text)).toBe(stringWidth(text));
    }),
  );
});

test("a version that reads differently is refused", () => {
  expect(() => withQuickWidth("export default () => 0;")).toThrow("string-width no longer reads");
});
