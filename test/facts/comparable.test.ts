import { expect, test } from "vitest";
import { comparablePairs } from "../../src/facts/comparable.js";
import { contextsOf } from "../../src/facts/context.js";
import { plainLikeness } from "../../src/facts/features.js";
import { relate } from "../../src/verdicts/judge.js";
import { ferry, reading } from "./event.js";

const { claims, documents, sentences } = reading(ferry);
const contexts = contextsOf(claims, documents, sentences);
const found = Array.from(comparablePairs(contexts).pairs);
const isFound = new Set(found.map(([a, b]) => `${a} ${b}`));

test("comparable pairs stand in two documents, lower number first, each once", () => {
  expect(found.length).toBeGreaterThan(10);
  expect(isFound.size).toBe(found.length);
  for (const [a, b] of found) {
    expect(a).toBeLessThan(b);
    expect(contexts[a]!.document).not.toBe(contexts[b]!.document);
  }
});

test("no pair that is left out is alike and can be compared: it is as if each claim were held against each", () => {
  const leftOut = contexts.flatMap((left, a) =>
    contexts.slice(a + 1).flatMap((right, further) => {
      const b = a + 1 + further;
      const apart = left.document !== right.document && left.claim.kind === right.claim.kind;
      return apart && !isFound.has(`${a} ${b}`) ? [[left, right] as const] : [];
    }),
  );
  expect(leftOut.length).toBeGreaterThan(10);
  for (const [left, right] of leftOut) {
    const comparable = relate(left.claim, right.claim).relation !== "unclear";
    expect([left.claim.attribute, right.claim.attribute, comparable && plainLikeness(left, right) > 0]).toEqual([
      left.claim.attribute,
      right.claim.attribute,
      false,
    ]);
  }
});

test("a claim with too many partners keeps the likest, and is known to have had more", () => {
  const bounds = { looked: 100, weighed: 100, kept: 1 };
  const { pairs, cut } = comparablePairs(contexts, bounds);
  const kept = Array.from(pairs);
  expect(cut.size).toBeGreaterThan(3);
  expect(kept.length).toBeLessThan(found.length);
  for (const [a, b] of kept) expect(isFound).toContain(`${a} ${b}`);
  for (const claim of cut) {
    const like = (all: readonly (readonly [number, number])[]): number =>
      Math.max(
        ...all.filter((pair) => pair.includes(claim)).map(([a, b]) => plainLikeness(contexts[a]!, contexts[b]!)),
      );
    expect(like(kept)).toBe(like(found));
  }
});

test("what is frequent is looked up in the documents around, and no partner twice", () => {
  const { pairs, cut } = comparablePairs(contexts, { looked: 2, weighed: 2, kept: 2 });
  const kept = Array.from(pairs);
  expect(cut.size).toBe(0);
  expect(new Set(kept.map((pair) => pair.join(" "))).size).toBe(kept.length);
});
