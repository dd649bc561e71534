import fc from "fast-check";
import { expect, test } from "vitest";
import { factId } from "../../src/facts/identity.js";
import { predicate, claim } from "../verdicts/claims.js";

const fall = predicate("fall");
const ids = fc.uniqueArray(fc.stringMatching(/^c[0-9a-f]{12}$/), { minLength: 2, maxLength: 8 });
const claimsOf = (names: readonly string[]) => names.map((id) => claim(fall, { id }));

test("the id of a fact is made from its claims, in whatever order", () => {
  fc.assert(
    fc.property(
      ids.chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length }))),
      ([names, shuffled]) => {
        expect(factId(claimsOf(shuffled))).toBe(factId(claimsOf(names)));
      },
    ),
  );
});

test("other claims make another fact", () => {
  fc.assert(
    fc.property(ids, (names) => {
      expect(factId(claimsOf(names))).not.toBe(factId(claimsOf(names.slice(1))));
    }),
  );
});

test("two ids joined are not one", () => {
  expect(factId(claimsOf(["ab", "c"]))).not.toBe(factId(claimsOf(["a", "bc"])));
});

test("it is short and fit for a file name", () => {
  expect(factId(claimsOf(["c1", "c2"]))).toMatch(/^f[0-9a-f]{10}$/);
});
