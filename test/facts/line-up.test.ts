import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineUp } from "../../src/facts/line-up.js";
import type { Relate } from "../../src/facts/pairs.js";
import { relate } from "../../src/verdicts/judge.js";
import { factsOf, ferry, reading, shown } from "./event.js";

const event = reading(ferry);
const facts = factsOf(event);
const told = facts.map((fact) => shown(fact, event.documents));

describe("lines up", () => {
  test.each([
    [
      "what all tell alike, and what one tells otherwise",
      /^courier.txt “14 people” \+ herald.txt “Sixteen people” \+ ledger.txt “14 people”$/,
    ],
    ["figures of one noun", /“213 passengers” \+ herald.txt “190 passengers” \+ ledger.txt “213 passengers”/],
    ["whose age it is", /courier.txt “43” \+ herald.txt “43”/],
    ["who holds a role", /courier.txt “Tomas Ibeku” \+ herald.txt “Tomas Ibeku”/],
  ])("%s", (_what, pattern) => {
    expect(told.filter((fact) => pattern.test(fact))).toHaveLength(1);
  });
});

test("what was done with a thing tells whether there was one: it is one fact, not two", () => {
  const texts = {
    "a.txt": "Governor Amara Osei declared a state of emergency on Monday night.",
    "b.txt": "The governor, Amara Osei, has not declared a state of emergency.",
  };
  const declared = factsOf(reading(texts)).filter(({ kind }) => kind === "status");
  expect(declared.map(({ question }) => question.kind)).toEqual(["status"]);
});

test("whether there was a thing is a fact of its own where nothing else tells it", () => {
  const texts = {
    "a.txt": "The ferry sent no distress call before it sank off the island on Friday, the coastguard said.",
    "b.txt": "A distress call from the ferry was heard at noon on Friday, the coastguard said.",
  };
  const { question } = factsOf(reading(texts)).find(({ kind }) => kind === "status")!;
  expect(question.kind).toBe("existence");
});

describe("a fact", () => {
  test("is told by two documents at least", () => {
    expect(facts.length).toBeGreaterThan(3);
    for (const { claims } of facts) expect(new Set(claims.map(({ document }) => document)).size).toBeGreaterThan(1);
  });

  test("holds claims of one kind, in order of document and position", () => {
    for (const { kind, claims } of facts) {
      expect(new Set(claims.map((claim) => claim.kind))).toEqual(new Set([kind]));
      expect(claims).toEqual(
        claims.toSorted((a, b) =>
          a.document === b.document ? a.mark.start - b.mark.start : a.document < b.document ? -1 : 1,
        ),
      );
    }
  });

  test("asks what no claim of it gainsays: a slot that two fill otherwise is left open", () => {
    for (const { question, claims } of facts)
      for (const [slot, filler] of Object.entries(question.slots))
        for (const claim of claims) expect([filler, undefined]).toContain(claim.question.slots[slot]);
  });

  test("shares no claim with another", () => {
    const ids = facts.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("lines up nothing", () => {
  test("of one document, however often it says the same", () => {
    const twice = "At least 14 people died when the ferry sank.";
    expect(factsOf(reading({ "courier.txt": `${twice}\n${twice}\n${twice}` }))).toEqual([]);
  });

  test("where no two claims can be compared", () => {
    expect(factsOf(event, () => ({ relation: "unclear", rule: "no common shape" }))).toEqual([]);
  });

  test("of documents that tell of different things", () => {
    const two = reading({
      "courier.txt": "The ferry was carrying 213 passengers.",
      "herald.txt": "The opera house in Velmar sold 900 tickets for the gala.",
    });
    expect(two.claims.length).toBeGreaterThan(2);
    expect(factsOf(two)).toEqual([]);
  });

  test("without claims", () => {
    expect(lineUp([], [], [], relate)).toEqual([]);
  });
});

describe("likeness does not chain", () => {
  // Who holds a role is lined up by its slots alone, so that nothing here hangs on the weights.
  const sentence = "The captain, Tomas Ibeku, swam ashore.";
  const three = reading({ "a.txt": sentence, "b.txt": sentence, "c.txt": sentence });
  const roles = { ...three, claims: three.claims.filter(({ kind }) => kind === "name") };
  const outlets = (how: Relate): readonly string[] =>
    factsOf(roles, how).map(({ claims }) => claims.map(({ document }) => document).join(" "));

  test("three that are alike share a fact", () => {
    expect(outlets(() => ({ relation: "agree", rule: "same name" }))).toEqual(["a.txt b.txt c.txt"]);
  });

  test("two that cannot be compared share none, though a third is like both", () => {
    const found = outlets((one, other) =>
      [one, other].some(({ document }) => document === "b.txt")
        ? { relation: "agree", rule: "same name" }
        : { relation: "unclear", rule: "no common shape" },
    );
    expect(found).toHaveLength(1);
    expect(["a.txt b.txt", "b.txt c.txt"]).toContain(found[0]);
  });
});

describe("the same facts come out", () => {
  const ids = new Set(facts.map(({ id }) => id));

  test("for any order of documents, sentences and claims", () => {
    const { claims, documents, sentences } = event;
    const orders = fc.tuple(
      fc.shuffledSubarray([...documents], { minLength: documents.length }),
      fc.shuffledSubarray([...sentences], { minLength: sentences.length }),
      fc.shuffledSubarray([...claims], { minLength: claims.length }),
    );
    fc.assert(
      fc.property(orders, ([shuffled, lines, drawn]) => {
        const found = lineUp(drawn, shuffled, lines, relate);
        expect(new Set(found.map(({ id }) => id))).toEqual(ids);
        expect(new Set(found.map((fact) => shown(fact, documents)))).toEqual(new Set(told));
      }),
      { numRuns: 15 },
    );
  });

  test("whatever is told elsewhere of other things", () => {
    const opera = "The opera house in Velmar sold 900 tickets for the gala.\nThe soprano, Greta Maas, was ill.";
    const larger = factsOf(reading({ ...ferry, "stage.txt": opera }));
    expect(new Set(larger.map(({ id }) => id))).toEqual(ids);
  });

  test("but a fact that another document answers, too, is another", () => {
    const joined = factsOf(reading({ ...ferry, "radio.txt": "At least 14 people died when the ferry sank." }));
    const toll = facts[told.findIndex((fact) => fact.includes("“Sixteen people”"))]!;
    expect(joined.map(({ id }) => id)).not.toContain(toll.id);
  });
});
