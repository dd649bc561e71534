import fc from "fast-check";
import { expect, test } from "vitest";
import { writeJson } from "../../src/report/json.js";
import { writeJsonl } from "../../src/report/jsonl.js";
import { claim, fact, ferry, report } from "./fixture.js";

test("what is written is what was found", () => {
  expect(JSON.parse(writeJson(ferry))).toEqual(ferry);
  expect(writeJson(ferry)).toMatch(/^\{\n  "schema": "gainsay\/report@1",[^]*\n\}\n$/);
});

test("JSON Lines hold a fact each", () => {
  const lines = writeJsonl(ferry).split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(ferry.facts);
});

test("no fact is no line", () => {
  expect(writeJsonl(report([]))).toBe("");
});

test("control and format characters are escaped, and come back", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\u001b", "\u009b", "\u202e", "\u200b", "\ufeff"),
      (words, sign) => {
        const found = report([
          fact("Who?", "agree", [claim("Post", `⟦A⟧ ${words}${sign}`), claim("Wire", "⟦A⟧ it was.")]),
        ]);
        const json = writeJson(found);
        expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u200b-\u200f\u2028-\u202e\ufeff]/u);
        expect(JSON.parse(json)).toEqual(found);
      },
    ),
  );
});
