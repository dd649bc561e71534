import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partsOf } from "../../src/reader/parts.js";
import { tokensIn } from "../../src/reader/tokens.js";
import { documentOf } from "./event.js";

const sentence = "The ferry Bright Heron ran onto a sandbank off Kesu with 212 passengers on board.";
const article = (id: string, paragraphs: number) =>
  documentOf(
    id,
    Array.from({ length: paragraphs }, (_, at) => `${sentence} That was number ${at} of ${id}.`).join("\n\n"),
  );
const sizeOf = (texts: readonly { readonly text: string }[]) =>
  texts.reduce((sum, { text }) => sum + tokensIn(text), 0);

/** What there is. */
function some<T>(parts: T | null): T {
  if (parts === null) throw new Error("there are no parts");
  return parts;
}

test("more articles than a context holds are too many, and a hundred long ones are not", () => {
  const many = (number: number) => Array.from({ length: number }, (_, at) => article(`${at}.txt`, 20));
  expect(partsOf(many(400), 4000)).toBeNull();
  expect(partsOf(many(2), 100)).toBeNull();
  const parts = some(partsOf(many(100), 16_000));
  expect(parts).toHaveLength(15);
  for (const part of parts) expect(sizeOf(part)).toBeLessThanOrEqual(16_000);
});

test("what fits goes into one request, every article whole", () => {
  const documents = ["a.txt", "b.txt", "c.txt"].map((id) => article(id, 3));
  const parts = some(partsOf(documents, 2000));
  expect(parts.map((part) => part.map(({ document, text }) => [document.id, text === document.text]))).toEqual([
    [
      ["a.txt", true],
      ["b.txt", true],
      ["c.txt", true],
    ],
  ]);
});

test("every article meets every other, and no request is larger than it may be", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 14 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 700, max: 4000 }), (paragraphs, budget) => {
      const documents = paragraphs.map((many, at) => article(`${at}.txt`, many));
      const parts = some(partsOf(documents, budget));
      for (const part of parts) expect(sizeOf(part)).toBeLessThanOrEqual(budget);
      for (const a of documents)
        for (const b of documents)
          expect(parts.some((part) => [a, b].every((one) => part.some(({ document }) => document === one)))).toBe(true);
      expect(parts.length).toBeLessThanOrEqual(45);
    }),
    { numRuns: 60 },
  );
});

describe("an article that is too large", () => {
  test("is cut to the paragraphs that share words with others, in their order", () => {
    const filler = Array.from({ length: 40 }, (_, at) => `Elsewhere the orchard festival drew crowds, act ${at}.`);
    const long = documentOf(
      "long.txt",
      ["A storm came.", ...filler.slice(0, 20), "A barge rammed the ferry off Kesu.", ...filler.slice(20)].join("\n\n"),
    );
    const short = documentOf("short.txt", "The ferry was rammed off Kesu, and a barge sank.");
    const [part] = some(partsOf([long, short], 420));
    const sent = part!.find(({ document }) => document === long)!.text;
    expect(sent).toContain("A barge rammed the ferry off Kesu.");
    expect(sent).toMatch(/^A storm came\./);
    expect(sent).toContain("[…]");
    expect(tokensIn(sent)).toBeLessThanOrEqual(150);
  });

  test("is cut off where it has no paragraphs", () => {
    const long = documentOf("long.txt", `${"The ferry sank. ".repeat(2000)}`);
    const [part] = some(partsOf([long, documentOf("short.txt", "The ferry sank.")], 400));
    expect(part![0]!.text.length).toBeGreaterThan(100);
    expect(sizeOf(part!)).toBeLessThanOrEqual(400);
  });
});
