import { describe, expect, expectTypeOf, test } from "vitest";
import { analyse, findQuantities, InputError } from "../src/index.js";
import type { DocumentInput, QuantityReading, Report } from "../src/index.js";

/** Freezes a value with all that it holds, so that writing into it throws. */
function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFrozen);
    Object.freeze(value);
  }
  return value;
}

const ferry: readonly DocumentInput[] = deepFrozen([
  {
    id: "courier.txt",
    outlet: "The Courier",
    published: "2024-03-02",
    text: "Ferry lost\n\nThe captain, Tomas Ibeku, was held in Kesu province.\n\nPolice closed the harbour.",
  },
  {
    id: "herald.md",
    text: "---\noutlet: The Herald\ndate: 2024-03-02\n---\n\nPolice in Kesu district spoke to the captain, Jonah Prell.",
  },
]);

describe("analyse", () => {
  test("says where documents disagree", () => {
    const report = analyse(ferry);
    expectTypeOf(report).toEqualTypeOf<Report>();
    expect(report.schema).toBe("gainsay/report@1");
    expect(report.facts.map(({ reason }) => reason)).toContain("Tomas Ibeku is not Jonah Prell");
    expect(report.documents.map(({ id, event, outlet, published }) => [id, event, outlet, published])).toEqual([
      ["courier.txt", "documents", "The Courier", "2024-03-02"],
      ["herald.md", "documents", "The Herald", "2024-03-02"],
    ]);
  });

  test("is pure: the same documents give the same report, in any order, and stay as they were", () => {
    const before = JSON.stringify(ferry);
    const report = analyse(ferry);
    expect(analyse(ferry.toReversed())).toEqual(report);
    expect(analyse(structuredClone(ferry))).toEqual(report);
    expect(JSON.stringify(ferry)).toBe(before);
  });

  test("can be written as JSON and read again without loss", () => {
    const report = analyse(ferry);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test.each<[string, readonly DocumentInput[]]>([
    ["no documents", []],
    ["one document", ferry.slice(0, 1)],
    [
      "an empty text",
      [
        { id: "a", text: "" },
        { id: "b", text: "" },
      ],
    ],
    [
      "a text of white space",
      [
        { id: "a", text: " \n\n\t " },
        { id: "b", text: "\u00a0" },
      ],
    ],
    [
      "a text of punctuation",
      [
        { id: "a", text: "… — !?" },
        { id: "b", text: "“”" },
      ],
    ],
    [
      "half a surrogate pair",
      [
        { id: "a", text: "A fire \ud83d broke out." },
        { id: "b", text: "\udd25" },
      ],
    ],
  ])("finds nothing to compare in %s, and throws nothing", (_what, documents) => {
    const report = analyse(documents);
    expect(report.facts).toEqual([]);
    expect(report.documents).toHaveLength(documents.length);
  });

  test("throws where two documents share an id", () => {
    const [first] = ferry as [DocumentInput];
    expect(() => analyse([first, first])).toThrow(InputError);
  });

  test("throws where front matter is broken or a date is none", () => {
    expect(() => analyse([{ id: "a.md", text: "---\noutlet: [\n---\nText." }])).toThrow(InputError);
    expect(() => analyse([{ id: "a", text: "Text.", published: "yesterday" }])).toThrow(InputError);
  });
});

describe("findQuantities", () => {
  test("gives figures as they are written, with their place in the text", () => {
    const text = "At least 12 people were taken 125km (78 miles) away.";
    const found = findQuantities(text);
    expectTypeOf(found).toEqualTypeOf<readonly QuantityReading[]>();
    expect(found.map(({ low, high, unit }) => [low, high, unit])).toEqual([
      [12, Infinity, "person"],
      [125, 125, "kilometre"],
      [78, 78, "mile"],
    ]);
    for (const reading of found) expect(text.slice(reading.start, reading.end)).toBe(reading.text);
  });

  test.each(["", " ", "No figure at all.", "On 12 May 2024 at 7:15 p.m."])("finds none in %o", (text) => {
    expect(findQuantities(text)).toEqual([]);
  });
});
