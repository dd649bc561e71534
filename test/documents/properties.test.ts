import fc from "fast-check";
import { expect, test } from "vitest";
import { InputError } from "../../src/errors.js";
import type { Document, Format } from "../../src/model.js";
import { readDocument, readText } from "../../src/documents/read.js";

/** Pieces that readers look at, between any strings at all, lone surrogates among them. */
const piece = fc.oneof(
  { arbitrary: fc.string({ unit: "binary", maxLength: 12 }), weight: 1 },
  {
    arbitrary: fc.constantFrom(
      ..."\n|\n\n|\r\n|---\n|# |• |- |* |1. | date 2024-03-02 |PORT VALE, March 2 (Northwire) — |By Edda Corrigan\n|[Photo: |]|(|)|**|`|<p>|</p>|<div>|— Name (@name) March 2, 2024|https://t.co/a1|Also read: |title: |2024-03-02|\u2028|\u00A0|\uD800|The dam held through the night, the mayor said. ".split(
        "|",
      ),
    ),
    weight: 4,
  },
);
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

function expectSound({ text, plain, blocks }: Document): void {
  expect(plain).toHaveLength(text.length);
  let last = 0;
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeLessThanOrEqual(text.length);
    const words = plain.slice(span.start, span.end);
    expect(words).not.toBe("");
    expect(words).toBe(words.trim());
    last = span.end;
  }
}

test("any string is a text, with blocks in order, apart, inside it and not empty", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(undefined, "a.txt", "b/c"), (text, path) =>
      expectSound(readText({ id: "x", text, format: "text", path })),
    ),
    { numRuns: 500 },
  );
});

test("any string is Markdown or an error that can be mended", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      try {
        expectSound(readText({ id: "x", text, format: "markdown" }));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }),
    { numRuns: 500 },
  );
});

test("any string is a page", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) =>
      expectSound(await readDocument({ bytes: Buffer.from(`<html>${text.replaceAll("\0", "")}`), path: "x.html" })),
    ),
    { numRuns: 200 },
  );
});

const word = fc.constantFrom(
  ..."the ferry captain council divers found said that nobody had seen eleven boats near Kesu island before dawn".split(
    " ",
  ),
);
const paragraph = fc.array(word, { minLength: 12, maxLength: 60 }).map((words) => `Police ${words.join(" ")}.`);

test("every paragraph of a text, Markdown or page comes out as it went in", async () => {
  const written: readonly [Format, (paragraphs: readonly string[]) => string][] = [
    ["text", (paragraphs) => paragraphs.join("\n\n")],
    ["text", (paragraphs) => paragraphs.join("\n")],
    ["text", (paragraphs) => paragraphs.join("\r\n\r\n")],
    ["markdown", (paragraphs) => paragraphs.join("\n\n")],
    ["html", (paragraphs) => paragraphs.map((each) => `<p>${each}</p>`).join("\n")],
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 8 }), async (paragraphs) => {
      for (const [format, write] of written) {
        const path = { text: "x.txt", markdown: "x.md", html: "x.html" }[format];
        const { text, blocks } = await readDocument({ bytes: Buffer.from(write(paragraphs)), path });
        expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(paragraphs);
      }
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["spaces", " "],
  ["backticks", "`"],
  ["brackets", "["],
  ["opening comments", "<!--"],
  ["stars", "*a"],
  ["figures", "1 "],
  ["short links", "https://t.co/a"],
  ["signatures that never end", "—A(@"],
  ["bylines", "By A, "],
  ["dates", "March 2, "],
  ["capitals", "A "],
])("a long run of %s takes no time to speak of", (_what, run) => {
  const text = `${run.repeat(20_000)}x\n${run.repeat(30)}`;
  const start = performance.now();
  for (const format of ["text", "markdown"] as const) readText({ id: "x", text, format });
  // A second for 60,000 to 560,000 units; a pattern that goes back over its steps takes minutes.
  expect(performance.now() - start).toBeLessThan(1000);
});
