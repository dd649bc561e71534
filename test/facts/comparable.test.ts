import { expect, test } from "vitest";
import { comparablePairs } from "../../src/facts/comparable.js";
import { contextsOf } from "../../src/facts/context.js";
import { plainLikeness } from "../../src/facts/features.js";
import { relate } from "../../src/verdicts/judge.js";
import { ferry, reading } from "./event.js";

const { claims, documents, sentences } = reading(ferry);
const contexts = contextsOf(claims, documents, sentences);
const found = Array.from(comparablePairs(contexts));
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
