import { describe, expect, test } from "vitest";
import type { Claim, Fact, Question, Value } from "../../src/model.js";
import { factOf as factOfClaims } from "../../src/facts/line-up.js";
import { judge } from "../../src/verdicts/judge.js";
import { bearing, claim, person, predicate, quantity, rank, time } from "./claims.js";

const toll: Question = { kind: "toll", slots: { harm: "dead", measured: "person" } };
const friday = "2024-03-01";
const saturday = "2024-03-02T09:00:00+01:00";
const saturdayNight = "2024-03-02T23:00:00+01:00";

/** A fact that an earlier and a later outlet answer; the claims may be changed after the outlet. */
function factOf(a: Claim, b: Claim, question: Question = a.question): Fact {
  return { ...factOfClaims([a, b]), question };
}

/** "updated: later toll": the relation of two claims of those dates, and the rule that decided; the same in either order. */
function judged(
  [a, first]: readonly [Claim, string | null],
  [b, second]: readonly [Claim, string | null],
  question?: Question,
): string {
  const [early, late] = [said(a, first), said(b, second)];
  const verdict = judge(factOf(early, late, question));
  const back = judge(factOf(late, early, question));
  expect([back.relation, back.pairs[0]!.rule]).toEqual([verdict.relation, verdict.pairs[0]!.rule]);
  expect(verdict.reason).toBe(verdict.pairs[0]!.reason);
  return `${verdict.relation}: ${verdict.pairs[0]!.rule}`;
}

const said = (one: Claim, when: string | null): Claim => ({ ...one, asserted: { ...one.asserted, said: when } });

const soFar = (one: Claim): Claim => ({ ...one, asserted: { ...one.asserted, present: true, soFar: true } });

const by = (document: string, value: Value, changed: Partial<Claim> = {}): Claim =>
  claim(value, { document, ...changed });

describe("a difference is a contradiction", () => {
  test("between two figures of one day", () => {
    const [early, late] = [quantity("14 people"), quantity("21 people")];
    expect(
      judged(
        [by("a.txt", early, { question: toll }), saturday],
        [by("b.txt", late, { question: toll }), saturdayNight],
      ),
    ).toBe("contradict: figures differ");
  });

  test("and every excuse that was tried is named", () => {
    const verdict = judge(factOf(by("a.txt", quantity("125 km")), by("b.txt", quantity("150 km"))));
    expect(verdict.pairs).toEqual([
      {
        a: expect.any(String),
        b: expect.any(String),
        relation: "contradict",
        rule: "figures differ",
        reason: "125 km is not 150 km",
        tried: ["hedge", "later toll", "time passed", "bare figure", "speaker"],
      },
    ]);
  });

  test.each([
    ["outlets that say so themselves", [], []],
    ["an outlet and a party", ["police"], []],
    ["one party, told twice", ["Police"], ["police"]],
  ])("between %s", (_who, left, right) => {
    const [fell, stands] = [
      by("a.txt", predicate("fall"), { speakers: left }),
      by("b.txt", predicate("fall"), { speakers: right, polarity: "denied" }),
    ];
    expect(judged([fell, saturday], [stands, saturday])).toBe("contradict: polarity");
  });
});

describe("a toll", () => {
  const of = (document: string, words: string, harm = "dead"): Claim =>
    by(document, quantity(words), { question: { kind: "toll", slots: { harm } } });

  test.each([
    [
      "that rises from one day to the next is updated",
      of("a.txt", "14 people"),
      of("b.txt", "21 people"),
      "updated: time passed",
    ],
    ["that falls is not excused", of("a.txt", "21 people"), of("b.txt", "14 people"), "contradict: figures differ"],
    [
      "of the injured so far rises, too",
      soFar(of("a.txt", "9 people", "hurt")),
      soFar(of("b.txt", "12 people", "hurt")),
      "updated: time passed",
    ],
    [
      "of the injured that falls is not",
      soFar(of("a.txt", "12 people", "hurt")),
      soFar(of("b.txt", "9 people", "hurt")),
      "contradict: figures differ",
    ],
    [
      "of those aboard does not rise",
      of("a.txt", "130 people", "aboard"),
      of("b.txt", "150 people", "aboard"),
      "contradict: figures differ",
    ],
  ])("%s", (_what, early, late, expected) => {
    expect(judged([early, friday], [late, saturday])).toBe(expected);
  });

  test("that was only a least is overtaken within a day", () => {
    expect(judged([of("a.txt", "at least 14 people"), saturday], [of("b.txt", "31 people"), saturdayNight])).toBe(
      "updated: later toll",
    );
    expect(judged([of("a.txt", "31 people"), friday], [of("b.txt", "at least 14 people"), saturday])).toBe(
      "contradict: figures differ",
    );
  });

  test.each([
    ["on one day", saturday, saturdayNight],
    ["where a date is not known", null, saturday],
  ])("is not excused %s", (_when, first, second) => {
    expect(judged([of("a.txt", "14 people"), first], [of("b.txt", "21 people"), second])).toBe(
      "contradict: figures differ",
    );
  });

  test("of another harm is no later toll", () => {
    expect(judged([of("a.txt", "14 people"), friday], [of("b.txt", "21 people", "aboard"), saturday])).toBe(
      "contradict: figures differ",
    );
    expect(judged([of("a.txt", "14 people"), friday], [of("b.txt", "21 people", "hurt"), saturday])).toBe(
      "unclear: other fate",
    );
  });
});

describe("what had not happened", () => {
  const fell = by("b.txt", predicate("fall"));
  const stood = by("a.txt", predicate("fall"), { polarity: "denied" });

  test("may have happened since", () => {
    expect(judged([stood, friday], [fell, saturday])).toBe("updated: time passed");
  });

  test.each([
    ["what had happened is not undone by time", stood, saturday, fell, friday],
    ["not on the same day", stood, saturday, fell, saturdayNight],
    ["not where a date is missing", stood, null, fell, saturday],
  ])("%s", (_what, a, first, b, second) => {
    expect(judged([a, first], [b, second])).toBe("contradict: polarity");
  });
});

describe("two that came together through others", () => {
  const [near, far] = [by("a.txt", quantity("125 km")), by("b.txt", quantity("150 km"))];

  test("raise no alarm", () => {
    const [pair] = judge({ ...factOf(near, far), held: [{ a: 0, b: 1, doubtful: true }] }).pairs;
    expect(pair).toMatchObject({
      relation: "unclear",
      rule: "doubtful line-up",
      reason: "125 km is not 150 km, but the two may not answer one question",
    });
  });

  test("may agree", () => {
    const same = by("b.txt", quantity("125 km"));
    expect(judge({ ...factOf(near, same), held: [{ a: 0, b: 1, doubtful: true }] }).relation).toBe("agree");
  });

  test("raise one where it is sure", () => {
    expect(judge({ ...factOf(near, far), held: [{ a: 0, b: 1, doubtful: false }] }).relation).toBe("contradict");
  });
});

describe("what is not said for sure is unclear:", () => {
  test.each(["possible", "future", "conditional", "question"] as const)("%s", (hedge) => {
    const [could, not] = [
      by("a.txt", predicate("fall"), { hedge }),
      by("b.txt", predicate("fall"), { polarity: "denied" }),
    ];
    expect(judged([could, saturday], [not, saturday])).toBe("unclear: hedge");
  });

  test("but a report is a claim", () => {
    const [told, not] = [
      by("a.txt", predicate("fall"), { hedge: "reported" }),
      by("b.txt", predicate("fall"), { polarity: "denied" }),
    ];
    expect(judged([told, saturday], [not, saturday])).toBe("contradict: polarity");
  });

  test("and so is a figure", () => {
    const [may, is] = [by("a.txt", quantity("125 km"), { hedge: "possible" }), by("b.txt", quantity("150 km"))];
    expect(judged([may, saturday], [is, saturday])).toBe("contradict: figures differ");
  });
});

describe("two parties who say opposite things", () => {
  test("dispute it", () => {
    const [police, union] = [
      by("a.txt", predicate("close"), { speakers: ["police"] }),
      by("b.txt", predicate("reopen"), { speakers: ["the union"] }),
    ];
    expect(judged([police, saturday], [union, saturday])).toBe("disputed: speaker");
  });

  test("cannot dispute what anybody can measure", () => {
    const [mayor, army] = [
      by("a.txt", quantity("125 km"), { speakers: ["the mayor"] }),
      by("b.txt", quantity("150 km"), { speakers: ["the army"] }),
    ];
    expect(judged([mayor, saturday], [army, saturday])).toBe("contradict: figures differ");
  });
});

describe("a fact", () => {
  const distance = (document: string, words: string): Claim => by(document, quantity(words));
  test("has the strongest relation of its pairs, with that pair's reason", () => {
    const claims = [distance("a.txt", "125 km"), distance("b.txt", "125 km"), distance("c.txt", "150 km")];
    const verdict = judge(factOfClaims(claims));
    expect(verdict.pairs.map(({ relation }) => relation)).toEqual(["agree", "contradict", "contradict"]);
    expect([verdict.relation, verdict.reason]).toEqual(["contradict", "125 km is not 150 km"]);
  });

  test("does not compare an outlet with itself", () => {
    const claims = [distance("a.txt", "125 km"), distance("a.txt", "150 km"), distance("b.txt", "125 km")];
    const verdict = judge(factOfClaims(claims));
    expect(verdict.pairs.map(({ a, b }) => [a, b])).toEqual([
      [claims[0]!.id, claims[2]!.id],
      [claims[1]!.id, claims[2]!.id],
    ]);
  });
});

describe("the severity", () => {
  const severity = (
    a: Value,
    b: Value,
    question: Question = { kind: "", slots: {} },
    changed: Partial<Claim> = {},
  ): string => judge(factOf(by("a.txt", a, changed), by("b.txt", b), question)).severity;

  test.each([
    ["a toll apart by a quarter or more", severity(quantity("14 people"), quantity("34 people"), toll), "high"],
    ["a toll apart by less", severity(quantity("32 people"), quantity("36 people"), toll), "medium"],
    ["another figure", severity(quantity("125 km"), quantity("150 km")), "medium"],
    ["a figure apart by less than a tenth", severity(quantity("32 people"), quantity("34 people")), "low"],
    ["a figure given roughly", severity(quantity("about 100 people"), quantity("300 people")), "low"],
    [
      "whether the town fell",
      severity(
        predicate("fall"),
        predicate("fall"),
        { kind: "status", slots: { act: "territory" } },
        { polarity: "denied" },
      ),
      "high",
    ],
    [
      "whether the school was closed",
      severity(predicate("close"), predicate("reopen"), { kind: "status", slots: { act: "access" } }),
      "medium",
    ],
    ["another day", severity(time("in 1987"), time("in 1994")), "medium"],
    ["another person", severity(person("Petra Holm"), person("Karel Mbuyo")), "medium"],
    [
      "another rank",
      severity(rank("It was the third loss in two years."), rank("It was the second loss in two years.")),
      "low",
    ],
    ["another direction", severity(bearing("It lies north of Kabul."), bearing("It lies south of Kabul.")), "low"],
    ["no disagreement", severity(quantity("14 people"), quantity("14 people"), toll), "low"],
  ])("of %s is %s", (_what, given, expected) => expect(given).toBe(expected));
});

describe("a bare figure is set against another", () => {
  const bare = (slots: Readonly<Record<string, string>>) => {
    const one = claim(quantity("34"), { document: "a.txt" });
    return { ...one, question: { ...one.question, slots } };
  };

  test.each([
    ["that says whom it counts, where it tells what befell them", { harm: "hurt" }, "contradict"],
    ["where it tells whose it is", { of: "velmar" }, "contradict"],
    ["not where nothing is told of it", {}, "unclear"],
    ["not where only the act is told", { act: "be", agent: "she" }, "unclear"],
  ])("%s", (_why, slots, outcome) => {
    const other = claim(quantity("32 people"), { document: "b.txt" });
    expect(judge(factOf(bare(slots), other)).relation).toBe(outcome);
  });
});

describe("what can both hold and has changed all the same:", () => {
  const of = (document: string, words: string, changed: Partial<Claim> = {}): Claim => {
    const one = by(document, quantity(words), changed);
    return { ...one, question: { ...one.question, slots: { harm: "dead" } } };
  };
  const vote = (document: string, hedge: Claim["hedge"]): Claim => by(document, predicate("sign"), { hedge });

  test.each([
    [
      "a toll has grown beyond its bound",
      of("a.txt", "at least 14 people"),
      friday,
      of("b.txt", "17 people"),
      saturday,
    ],
    ["what was to be has been done", vote("a.txt", "future"), friday, vote("b.txt", "none"), saturday],
  ])("%s", (_what, a, first, b, second) => {
    expect(judged([a, first], [b, second])).toBe("updated: came about");
  });

  test.each([
    ["within a day a bound leaves room", of("a.txt", "at least 14 people"), friday, of("b.txt", "17 people"), friday],
    ["a toll does not shrink", of("a.txt", "at least 14 people"), saturday, of("b.txt", "17 people"), friday],
    ["the same bound", of("a.txt", "at least 14 people"), friday, of("b.txt", "at least 14 people"), saturday],
    ["what was done and is to be", vote("a.txt", "none"), friday, vote("b.txt", "future"), saturday],
    ["no date", vote("a.txt", "future"), null, vote("b.txt", "none"), saturday],
    ["both done", vote("a.txt", "none"), friday, vote("b.txt", "none"), saturday],
  ])("not where %s", (_what, a, first, b, second) => {
    expect(judged([a, first], [b, second])).not.toContain("came about");
  });
});
