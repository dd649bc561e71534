import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { reportSchema } from "../../src/report/schema.js";
import { ferry, report } from "./fixture.js";

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(reportSchema);

test("a report is valid", () => {
  validate(ferry);
  expect(validate.errors).toBeNull();
});

test("an empty report is valid", () => {
  validate(report([]));
  expect(validate.errors).toBeNull();
});

/** The same as a reader has read it too. */
const together = {
  ...ferry,
  facts: ferry.facts.map((one) => ({
    ...one,
    foundBy: "both",
    reasons: { rules: one.reason, reader: null },
    pairs: one.pairs.map((each) => ({ ...each, foundBy: "rules" })),
  })),
  reader: {
    model: "large",
    prompt: "1f",
    events: [{ event: "ferry", requests: 1, facts: 2, droppedFacts: 0, droppedClaims: 1, trouble: null }],
  },
};

test("a report with a reader is valid", () => {
  validate(together);
  expect(validate.errors).toBeNull();
});

test.each([
  ["an unknown finder", { facts: [{ ...together.facts[0]!, foundBy: "oracle" }] }],
  ["reasons of one alone", { facts: [{ ...together.facts[0]!, reasons: { rules: "so" } }] }],
  ["a reader without a model", { reader: { prompt: "1f", events: [] } }],
  ["half an event", { reader: { ...together.reader, events: [{ event: "ferry" }] } }],
  ["more than is described", { reader: { ...together.reader, key: "secret" } }],
])("with %s it is not", (_what, change) => {
  expect(validate({ ...together, ...change })).toBe(false);
});

/** Every object in a value, with the path that leads to it. */
function objectsIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, member]) => objectsIn(member, [...path, key]));
  return Array.isArray(value) ? inner : [path, ...inner];
}

/** A copy of the report, changed at one place. */
function changed(path: readonly (string | number)[], change: (at: Record<string, unknown>) => void): unknown {
  const copy: unknown = structuredClone(ferry);
  let at = copy as Record<string, unknown>;
  for (const key of path) at = at[key] as Record<string, unknown>;
  change(at);
  return copy;
}

describe("a report is no longer valid", () => {
  const objects = objectsIn(ferry);
  const isValue = (path: readonly (string | number)[]) => path.at(-1) === "value";

  test("without any one of its members", () => {
    for (const path of objects) {
      const keys = Object.keys(
        path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], ferry) as object,
      );
      // What else a value holds depends on its kind.
      for (const key of isValue(path) ? ["kind", "shown"] : keys) {
        const without = changed(path, (at) => delete at[key]);
        expect(validate(without), `${path.join(".")} without ${key}`).toBe(false);
      }
    }
  });

  test("with a member that is not described, values apart", () => {
    for (const path of objects.filter((one) => !isValue(one))) {
      const more = changed(path, (at) => (at["surprise"] = 1));
      expect(validate(more), path.join(".")).toBe(false);
    }
  });

  test.each([
    ["another version", [], "schema", "gainsay/report@2"],
    ["an unknown verdict", ["facts", 0], "verdict", "wrong"],
    ["an unknown severity", ["facts", 0], "severity", "huge"],
    ["an unknown relation", ["facts", 0, "pairs", 0], "relation", "equal"],
    ["an unknown kind of claim", ["facts", 0], "kind", "mood"],
    ["a fact of one claim", ["facts", 0], "claims", [ferry.facts[0]!.claims[0]]],
    ["a fact of no pair", ["facts", 0], "pairs", []],
    ["a decision of no kind", ["facts", 1, "decision"], "kind", "maybe"],
    ["a position before the text", ["facts", 0, "claims", 0], "start", -1],
    ["half a position", ["facts", 0, "claims", 0, "mark"], "end", 1.5],
    ["a number for a quote", ["facts", 0, "claims", 0], "quote", 12],
    ["an infinite end that is no null", ["facts", 0, "claims", 0, "value"], "kind", Infinity],
    ["a day in words", ["facts", 0, "claims", 0, "asserted"], "said", "Friday"],
    ["a date in words", ["documents", 0], "published", "2 April"],
    ["a short checksum", ["documents", 0], "sha256", "5e5e"],
    ["a count in words", ["summary"], "facts", "seven"],
  ])("with %s", (_what, path, key, value) => {
    expect(validate(changed(path, (at) => (at[key] = value)))).toBe(false);
  });
});
