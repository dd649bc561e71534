import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, Value } from "../../src/model.js";
import { compareClaims } from "../../src/verdicts/compare.js";
import { bearing, claim, person, place, predicate, quantity, rank, thing, time } from "./claims.js";

/** "differ: figures differ", the same for either order. */
function compared(a: Claim, b: Claim): string {
  const [there, back] = [compareClaims(a, b), compareClaims(b, a)];
  expect([back.outcome, back.rule]).toEqual([there.outcome, there.rule]);
  expect(there.reason()).not.toBe("");
  return `${there.outcome}: ${there.rule}`;
}

const values = (read: (words: string) => Value, a: string, b: string): string =>
  compared(claim(read(a)), claim(read(b)));

describe("figures", () => {
  test.each([
    // the same
    ["34 people", "34 people", "agree: same figure"],
    ["34 people", "thirty-four people", "agree: same figure"],
    ["about 300 people", "about 300 people", "agree: same figure"],
    // another
    ["34 people", "32 people", "differ: figures differ"],
    // one more is another figure, not a rounding
    ["11 people", "12 people", "differ: figures differ"],
    ["a 58-year-old", "a 59-year-old", "differ: figures differ"],
    ["34 provinces", "33 provinces", "differ: figures differ"],
    ["125 km", "150 km", "differ: figures differ"],
    ["1994 euros", "1987 euros", "differ: figures differ"],
    ["3 per cent", "5 per cent", "differ: figures differ"],
    // both sides of a score count
    ["Rovers won 3-1", "Rovers won 3-1", "agree: same figure"],
    ["Rovers won 3-1", "Rovers won 4-1", "differ: scores differ"],
    ["passed by 52 votes to 46", "passed by 51 votes to 46", "differ: scores differ"],
    ["passed by 52 votes to 46", "passed by 52 votes to 46", "agree: same figure"],
    ["a 43-year-old", "a 45-year-old", "differ: figures differ"],
    // bounds
    ["more than 200 people", "213 people", "compatible: bound"],
    ["more than 200 people", "900 people", "differ: figures differ"],
    ["more than 200 people", "180 people", "differ: figures differ"],
    ["up to 40 people", "36 people", "compatible: bound"],
    ["up to 40 people", "52 people", "differ: figures differ"],
    ["at least 12 people", "more than 10 people", "compatible: bound"],
    ["100 to 150 people", "120 people", "compatible: bound"],
    ["100 to 150 people", "170 people", "differ: figures differ"],
    // rounding
    ["1.2 million people", "1,187,000 people", "compatible: rounding"],
    ["1.2 million people", "1,450,000 people", "differ: figures differ"],
    ["6,000 people", "6,012 people", "compatible: rounding"],
    // approximation
    ["about 300 people", "300 people", "compatible: bound"],
    ["about 150 people", "160 people", "compatible: bound"],
    ["about 150 people", "210 people", "differ: figures differ"],
    // units
    ["78 miles", "125 km", "compatible: rounding"],
    ["78 miles", "150 km", "differ: figures differ"],
    ["80 acres", "32 hectares", "compatible: rounding"],
    ["two hours", "120 minutes", "agree: same figure"],
    // what a bare figure leaves out
    ["34", "34 people", "agree: same figure"],
    ["34", "32 people", "differ: figures differ"],
    // other measures and currencies
    ["150 km", "150,000 people", "unclear: other measure"],
    ["34", "34 km", "unclear: other measure"],
    ["3 per cent", "3 percentage points", "unclear: other measure"],
    ["3 million euros", "3 million yen", "unclear: other currency"],
    ["3 million euros", "4 million euros", "differ: figures differ"],
    // vague words
    ["dozens of people", "40 people", "compatible: vague figure"],
    ["dozens of people", "4,000 people", "unclear: vague figure"],
    ["hundreds of people", "dozens of people", "compatible: vague figure"],
  ])("%s – %s: %s", (a, b, outcome) => expect(values(quantity, a, b)).toBe(outcome));
});

describe("figures of people whom different things befell", () => {
  const counted = (words: string, harm: string) =>
    claim(quantity(words), { question: { kind: "toll", slots: { harm } } });
  test.each([
    ["dead", "missing", "unclear: other fate"],
    ["dead", "hurt", "unclear: other fate"],
    ["saved", "missing", "unclear: other fate"],
    ["dead", "dead", "differ: figures differ"],
    // those aboard, or who fled, may be the same people
    ["dead", "aboard", "differ: figures differ"],
    ["saved", "moved", "differ: figures differ"],
  ])("%s – %s: %s", (a, b, outcome) => expect(compared(counted("9 people", a), counted("14 people", b))).toBe(outcome));
});

describe("times", () => {
  test.each([
    ["in 1987", "in 1994", "differ: days differ"],
    ["in 1987", "in 1987", "agree: same time"],
    ["on 1 March 2024", "on 2 March 2024", "differ: days differ"],
    ["in March 2024", "on 2 March 2024", "compatible: coarser and finer"],
    ["in March 2024", "on 2 April 2024", "differ: days differ"],
    ["on 3 January", "on 3 January 2013", "unclear: year left open"],
    ["on 3 January", "on 4 January 2013", "differ: days differ"],
    ["on 3 January 2014", "on 3 January 2013", "differ: days differ"],
    ["in the 1990s", "in 1994", "compatible: coarser and finer"],
    // roughly
    ["around 1 March 2024", "on 2 March 2024", "compatible: coarser and finer"],
    ["around 1 March 2024", "on 9 March 2024", "differ: days differ"],
    // the clock
    ["at 7:15 p.m.", "at 7:22 p.m.", "differ: clock times differ"],
    ["at 7:15 p.m.", "at 7:16 p.m.", "compatible: same time, told otherwise"],
    ["at 7:15 p.m.", "at 19:15", "agree: same time"],
    ["at about 7 p.m.", "at 7:10 p.m.", "compatible: same time, told otherwise"],
    ["at about 7 p.m.", "at 7:40 p.m.", "differ: clock times differ"],
    ["shortly before midnight", "at 00:05", "compatible: same time, told otherwise"],
    // the half of the day is open
    ["at 7:42", "at 7:42 p.m.", "compatible: another reading fits"],
    ["at 7:42", "at 9:42 p.m.", "differ: clock times differ"],
    // the weekday's week is open
    ["on Friday", "on 8 March 2024", "compatible: another reading fits"],
    ["on Friday", "on 2 March 2024", "differ: days differ"],
    // a day is no clock time
    ["on 2 March 2024", "at 7:15 p.m.", "unclear: times not comparable"],
  ])("%s – %s: %s", (a, b, outcome) => expect(values(time, a, b)).toBe(outcome));
});

test.each([
  ["since", "since", "in 1987", "in 1994", "differ: days differ"],
  ["until", "until", "in 1987", "in 1987", "agree: same time"],
  ["since", "point", "in 1987", "in 1994", "unclear: other end"],
  ["until", "since", "in 1987", "in 1987", "unclear: other end"],
  ["deadline", "point", "in 1987", "in 1994", "differ: days differ"],
])("%s and %s: %s and %s: %s", (one, other, a, b, outcome) => {
  const told = (words: string, role: string): Claim => ({
    ...claim(time(words)),
    kind: "time",
    question: { kind: "when", slots: { role } },
  });
  expect(compared(told(a, one), told(b, other))).toBe(outcome);
});

describe("directions and places", () => {
  test.each([
    ["north of Kabul", "north of Kabul", "agree: same bearing"],
    ["north of Kabul", "north-east of Kabul", "compatible: neighbouring bearings"],
    ["north-west of Kabul", "north of Kabul", "compatible: neighbouring bearings"],
    ["north of Kabul", "east of Kabul", "differ: bearings differ"],
    ["north of Kabul", "south of Kabul", "differ: bearings differ"],
  ])("%s – %s: %s", (a, b, outcome) =>
    expect(values(bearing, `The town lies ${a}.`, `The town lies ${b}.`)).toBe(outcome),
  );

  test.each([
    ["kesu island", "kesu island", "agree: same place"],
    // nobody knows whether the one lies in the other
    ["kesu island", "lorvia", "unclear: one may lie in the other"],
  ])("%s – %s: %s", (a, b, outcome) => expect(values(place, a, b)).toBe(outcome));
});

describe("who it was", () => {
  test.each([
    ["Petra Holm", "petra-holm", "Petra Holm", "petra-holm", "agree: same name"],
    ["Petra Holm", "petra-holm", "Holm", "petra-holm", "compatible: one person, two forms of the name"],
    ["Tomas Ibeku", null, "Thomas Ibekou", null, "compatible: spelling"],
    ["Ahmad Massoud", null, "Ahmad Masood", null, "compatible: spelling"],
    ["Petra Holm", "petra-holm", "Signe Dahl", "signe-dahl", "differ: names differ"],
    ["Petra Holm", null, "Karel Mbuyo", null, "differ: names differ"],
  ])("%s (%s) – %s (%s): %s", (a, one, b, other, outcome) =>
    expect(compared(claim(person(a, one)), claim(person(b, other)))).toBe(outcome),
  );

  test("two people of one surname, whom the event tells apart", () => {
    const [mother, son] = [claim(person("Petra Holm", "petra-holm")), claim(person("Anton Holm", "anton-holm"))];
    expect(compared(mother, son)).toBe("differ: names differ");
  });
});

describe("ranks", () => {
  test.each([
    ["It was the third loss in two years.", "It was the third loss in two years.", "agree: same rank"],
    ["It was the third loss in two years.", "It was the second loss in two years.", "differ: ranks differ"],
    ["Kesu is the only province left.", "Kesu is the only district left.", "differ: another class is ranked"],
    ["It is the biggest bank.", "It is the second largest bank.", "differ: ranks differ"],
    [
      "It was the first strike since 2016.",
      "It was the biggest strike since 2016.",
      "unclear: ranked by other measures",
    ],
  ])("%s – %s: %s", (a, b, outcome) => expect(values(rank, a, b)).toBe(outcome));

  test.each([
    ["tallest", "longest", "unclear: ranked by other measures"],
    ["biggest", "largest", "differ: ranks differ"],
    ["longest", "longest", "differ: ranks differ"],
  ])("the third %s and the second %s: %s", (by, other, outcome) => {
    const [third, second] = [rank("It is the third bridge."), rank("It is the second bridge.")];
    expect(compared(claim({ ...third, by }), claim({ ...second, by: other }))).toBe(outcome);
  });

  test.fails("the oldest need not be the longest", () => {
    expect(values(rank, "It is the oldest bridge in Lorvia.", "It is the longest bridge in Lorvia.")).toBe(
      "unclear: ranked by other measures",
    );
  });
});

describe("kinds", () => {
  const kind = (noun: string): Value => ({ kind: "words", lemmas: [noun] });

  test.each([
    ["province", "province", "agree: same kind"],
    ["province", "district", "differ: kinds differ"],
    // a valley may lie in a province
    ["province", "valley", "unclear: other words"],
    ["province", "ferry", "unclear: other words"],
  ])("%s – %s: %s", (a, b, outcome) => expect(values(kind, a, b)).toBe(outcome));
});

/** "not fall" is denied, "fall" affirmed. */
function said(words: string, read: (lemma: string) => Value): Claim {
  const denied = words.startsWith("not ");
  return claim(read(denied ? words.slice(4) : words), { polarity: denied ? "denied" : "affirmed" });
}

describe("what became of it", () => {
  test.each([
    ["fall", "fall", "agree: same predicate"],
    ["not fall", "not fall", "agree: same predicate"],
    ["fall", "not fall", "differ: polarity"],
    // opposites, by the classes and by WordNet
    ["close", "reopen", "differ: opposites"],
    ["arrest", "release", "differ: opposites"],
    ["guilty", "innocent", "differ: opposites"],
    // the same in other words
    ["close", "shut", "compatible: same sense"],
    ["die", "perish", "compatible: same sense"],
    // the opposite denied
    ["not close", "open", "compatible: same sense"],
    ["not survive", "die", "compatible: same sense"],
    ["not close", "not open", "differ: opposites"],
    ["not fall", "capture", "differ: polarity"],
    // another question
    ["close", "repaint", "unclear: other predicate"],
    ["arrest", "die", "unclear: other predicate"],
  ])("%s – %s: %s", (a, b, outcome) => expect(compared(said(a, predicate), said(b, predicate))).toBe(outcome));
});

describe("whether there was one", () => {
  test.each([
    ["warning", "warning", "agree: same predicate"],
    ["not warning", "warning", "differ: polarity"],
    ["not warning", "slick", "unclear: other predicate"],
  ])("%s – %s: %s", (a, b, outcome) => expect(compared(said(a, thing), said(b, thing))).toBe(outcome));

  test("no warning – warned", () => {
    expect(compared(said("not warning", thing), said("warn", predicate))).toBe("differ: polarity");
  });

  test("a bridge – the bridge closed", () => {
    expect(compared(said("bridge", thing), said("close", predicate))).toBe("unclear: other predicate");
  });
});

describe("a value that one outlet denies", () => {
  const not = (value: Value): Claim => claim(value, { polarity: "denied" });

  test.each([
    ["the other gives it", "150 people", "150 people", "differ: polarity"],
    ["the other gives another: both may hold", "150 people", "125 people", "unclear: denied value"],
    ["the other measures something else", "150 people", "150 km", "unclear: denied value"],
  ])("%s", (_what, denied, given, outcome) =>
    expect(compared(not(quantity(denied)), claim(quantity(given)))).toBe(outcome),
  );
});

test("values of two shapes cannot be compared", () => {
  expect(compared(claim(quantity("150 people")), claim(time("in 1994")))).toBe("unclear: no common shape");
});

describe("two claims compare alike in either order", () => {
  const figure = fc.integer({ min: 0, max: 2_000_000 });
  const quantities = fc
    .record({
      low: fc.oneof(figure, fc.constant(-Infinity)),
      width: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5000 }), fc.constant(Infinity)),
      dimension: fc.constantFrom(
        "count" as const,
        "length" as const,
        "age" as const,
        "money" as const,
        "number" as const,
      ),
      unit: fc.constantFrom("metre", "euro", "dollar", "US dollar", "person", ""),
      approximate: fc.boolean(),
      precision: fc.integer({ min: 0, max: 5000 }),
      vague: fc.boolean(),
    })
    .map(({ low, width, ...rest }): Value => {
      const from = low === -Infinity && width === Infinity ? 0 : low;
      return { kind: "quantity", ...rest, low: from, high: from === -Infinity ? 500 : from + width };
    });
  const minute = fc.integer({ min: 0, max: 1439 });
  const plainTimes = fc
    .record({
      from: fc.integer({ min: 19_000, max: 20_000 }),
      days: fc.integer({ min: 0, max: 400 }),
      clock: fc.option(fc.record({ from: minute, to: minute })),
      dayless: fc.boolean(),
      approximate: fc.boolean(),
      absolute: fc.boolean(),
    })
    .map(({ from, days, clock, dayless, approximate, absolute }) => ({
      kind: "time" as const,
      day: dayless && clock ? null : { from, to: from + days },
      clock,
      granularity: "day" as const,
      approximate,
      absolute,
    }));
  const times = fc
    .record({ value: plainTimes, alternatives: fc.array(plainTimes, { maxLength: 2 }) })
    .map(({ value, alternatives }): Value => (alternatives.length === 0 ? value : { ...value, alternatives }));
  const names = fc
    .record({
      name: fc.constantFrom("Petra Holm", "Holm", "Peter Holm", "P. Holme", "Ibeku"),
      entity: fc.option(fc.constantFrom("a", "b")),
    })
    .map(({ name, entity }): Value => ({ kind: "name", name, entity, role: null }));
  const places = fc
    .record({ name: fc.constantFrom("", "kesu", "lorvia"), bearing: fc.option(fc.integer({ min: 0, max: 359 })) })
    .map(({ name, bearing }): Value => ({ kind: "place", name, entity: null, bearing }));
  const statuses = fc
    .constantFrom(
      "fall",
      "capture",
      "close",
      "open",
      "fail",
      "lose",
      "deny",
      "reject",
      "clear",
      "warning",
      "warn",
      "bridge",
    )
    .chain((lemma) => fc.constantFrom(predicate(lemma), thing(lemma)));
  const claims = fc
    .record({
      value: fc.oneof(quantities, times, names, places, statuses),
      polarity: fc.constantFrom("affirmed" as const, "denied" as const),
    })
    .map(({ value, polarity }) => claim(value, { polarity }));

  test.each([
    ["figures", quantities.map((value) => claim(value))],
    ["times", times.map((value) => claim(value))],
    ["names", names.map((value) => claim(value))],
    ["places", places.map((value) => claim(value))],
    ["any", claims],
  ])("%s", (_what, any) => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        compared(a, b);
      }),
    );
  });

  test("and every claim agrees with itself, but for what nobody can place", () => {
    fc.assert(
      fc.property(claims, (one) => {
        expect(compared(one, one)).toMatch(/^agree|^unclear: one may lie/);
      }),
    );
  });
});
