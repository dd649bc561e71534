import { describe, expect, test } from "vitest";
import { type Bag, bagOf, cosine, Words } from "../../src/facts/bag.js";
import { contextsOf } from "../../src/facts/context.js";
import type { Context } from "../../src/facts/context.js";
import { ferry, reading } from "./event.js";

const { claims, documents, sentences } = reading(ferry);
const words = new Words();
const contexts = contextsOf(claims, documents, sentences, words);

/** The context of the claim that a document marks with these words. */
function around(document: string, words: string): Context {
  const { text } = documents.find(({ id }) => id === document)!;
  return contexts.find(
    ({ claim }) => claim.document === document && text.slice(claim.mark.start, claim.mark.end) === words,
  )!;
}

const length = (bag: Bag): number => Math.hypot(...bag.weights);

describe("what stands around a claim", () => {
  const toll = around("courier.txt", "14 people");

  test("is told by the words beside its mark", () => {
    expect([...words.read(toll.near).keys()].toSorted()).toEqual(["die", "ferry", "least", "sink", "when"]);
    expect([...words.read(toll.mark).keys()]).toEqual(["people"]);
  });

  test("leaves figures in the mark out: they are the value", () => {
    for (const { mark } of contexts) for (const lemma of words.read(mark).keys()) expect(lemma).not.toMatch(/^\d/);
  });

  test("is scaled to length 1, or empty", () => {
    for (const context of contexts)
      for (const bag of [context.near, context.whole, context.mark, context.names])
        if (bag.words.length > 0) expect(length(bag)).toBeCloseTo(1);
  });

  test("weighs less what stands farther off, of words as rare", () => {
    const near = words.read(around("courier.txt", "213 passengers").near);
    expect(near.get("carry")! / near.get("ferry")!).toBeGreaterThan(1);
  });

  test("weighs less what everybody says over and over", () => {
    const whole = words.read(around("courier.txt", "closed the harbour").whole);
    expect(whole.get("police")!).toBeGreaterThan(whole.get("kesu")!);
  });

  test("knows the names of its sentence and, at less weight, of the sentences beside it", () => {
    const names = words.read(around("courier.txt", "213 passengers").names);
    expect([...names.keys()]).toContain("ibeku");
    expect(words.read(around("ledger.txt", "213 passengers").names).has("ibeku")).toBe(false);
    const own = words.read(around("courier.txt", "Tomas Ibeku").names);
    expect(own.get("ibeku")!).toBeGreaterThan(own.get("kesu") ?? 0);
  });

  test("has a place in its document, from 0 to 1", () => {
    expect(contexts.filter(({ claim }) => claim.sentence === 0).map(({ position }) => position)).toContain(0);
    expect(around("courier.txt", "closed the harbour").position).toBe(1);
    for (const { position } of contexts) expect(position).toBeLessThanOrEqual(1);
  });

  test("tells whether a figure is set apart from the whole, or from the time at hand", () => {
    const other = reading({
      "a.txt": "Another 12 people died of their injuries.\nTwo years ago 40 people died.\nFourteen people died.",
    });
    const found = contextsOf(other.claims, other.documents, other.sentences)
      .filter(({ claim }) => claim.kind === "quantity" && claim.question.kind === "toll")
      .map(({ part, past }) => [part, past]);
    expect(found).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });
});

describe("two bags", () => {
  const bag = (weighted: Readonly<Record<string, number>>): Bag => bagOf(new Map(Object.entries(weighted)), words);

  test.each([
    ["of the same words are alike", { ferry: 0.6, sink: 0.8 }, { ferry: 0.6, sink: 0.8 }, 1],
    ["of no common word are not", { ferry: 1 }, { train: 1 }, 0],
    ["of which one is empty are not", {}, { train: 1 }, 0],
    ["share what they share", { ferry: 0.6, sink: 0.8 }, { ferry: 1 }, 0.6],
  ])("%s", (_what, a, b, likeness) => {
    expect(cosine(bag(a), bag(b))).toBeCloseTo(likeness);
    expect(cosine(bag(b), bag(a))).toBeCloseTo(likeness);
  });
});

test("a sentence of thousands of clauses is a context of near words only", () => {
  const clauses = Array.from({ length: 3000 }, (_, at) => `${at + 3} people left Velmar${at}`);
  const long = reading({ "a.txt": `${clauses.join(", and ")}.`, "b.txt": "Three people left." });
  const found = contextsOf(long.claims, long.documents, long.sentences);
  expect(found.length).toBeGreaterThan(3000);
  expect(Math.max(...found.map(({ near }) => near.words.length))).toBeLessThan(500);
});
