import { describe, expect, test } from "vitest";
import { contextsOf } from "../../src/facts/context.js";
import { ownFeatures, plainLikeness } from "../../src/facts/features.js";
import { likeness } from "../../src/facts/likeness.js";
import { candidatePairs } from "../../src/facts/pairs.js";
import { treeLogOdds, type Trees } from "../../src/facts/trees.js";
import { relate } from "../../src/verdicts/judge.js";
import { ferry, reading } from "./event.js";

const { claims, documents, sentences } = reading(ferry);
const contexts = contextsOf(claims, documents, sentences);
const pairs = Array.from(candidatePairs(contexts, relate).pairs);

describe("a pair of claims", () => {
  test("stands in two documents, is of one kind, and can be compared", () => {
    expect(pairs.length).toBeGreaterThan(10);
    for (const { a, b, outcome } of pairs) {
      expect(a).toBeLessThan(b);
      expect(claims[a]!.document).not.toBe(claims[b]!.document);
      expect(claims[a]!.kind).toBe(claims[b]!.kind);
      expect(["agrees", "differs", "changed"]).toContain(outcome);
    }
  });

  test("has finite features", () => {
    for (const { features } of pairs)
      for (const [name, value] of Object.entries(features))
        expect([name, Number.isFinite(value)]).toEqual([name, true]);
  });

  test("has the same features in either order, where both are measured alike", () => {
    for (const { a, b } of pairs) {
      const [left, right] = [contexts[a]!, contexts[b]!];
      const back = ownFeatures(right, left);
      for (const [name, value] of Object.entries(ownFeatures(left, right)))
        if (!name.startsWith("dimension ")) expect([name, back[name]]).toEqual([name, expect.closeTo(value, 12)]);
    }
  });

  test("has the same features in either order, of a bare figure and a count, too", () => {
    const bare = reading({
      "a.txt": "Fourteen people were hurt in the fire.",
      "b.txt": "Fourteen were hurt in the fire.",
    });
    const [left, right] = contextsOf(bare.claims, bare.documents, bare.sentences).filter(
      ({ claim }) => claim.kind === "quantity",
    );
    expect(ownFeatures(left!, right!)).toEqual(ownFeatures(right!, left!));
  });

  test("tells by name which slots are filled alike", () => {
    const [toll, other] = contexts.filter(({ claim }) => claim.question.slots["harm"] === "dead");
    const passengers = contexts.find(({ claim }) => claim.question.slots["harm"] === "aboard")!;
    expect(ownFeatures(toll!, other!)).toMatchObject({ "harm same": 1 });
    expect(ownFeatures(toll!, passengers)).toMatchObject({ "harm other": 1 });
  });

  test("that shares words and slots is more alike than one that does not", () => {
    const [toll, other] = contexts.filter(({ claim }) => claim.question.slots["harm"] === "dead");
    const passengers = contexts.find(({ claim }) => claim.question.slots["harm"] === "aboard")!;
    expect(plainLikeness(toll!, other!)).toBeGreaterThan(plainLikeness(toll!, passengers));
  });
});

describe("likeness", () => {
  test("lies between 0 and 1, whatever the features", () => {
    for (const { a, outcome, features } of pairs) {
      const score = likeness(claims[a]!.kind, outcome, features);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    for (const kind of ["quantity", "time", "status"] as const) expect(likeness(kind, "differs", {})).toBeLessThan(0.5);
  });

  test("of roles and kinds is told by their slots alone", () => {
    expect(likeness("name", "differs", { "role same": 1 })).toBe(1);
    expect(likeness("kind", "differs", { "of same": 1 })).toBe(1);
    expect(likeness("kind", "differs", { "of other": 1, near: 1 })).toBe(0);
    expect(likeness("name", "agrees", {})).toBe(0);
  });
});

describe("log-odds", () => {
  test("of trees are the bias plus a leaf of each; a feature that is absent counts 0", () => {
    const trees: Trees = {
      bias: 0.5,
      features: ["near", "mark"],
      trees: [
        [[0, 0.3, 1, 2], [-1], [1]],
        [[1, 0.5, 1, 2], [-0.25], [0.25]],
      ],
    };
    expect(treeLogOdds(trees, { near: 0.4, mark: 0.9 })).toBe(1.75);
    expect(treeLogOdds(trees, { near: 0.3 })).toBe(-0.75);
  });
});
