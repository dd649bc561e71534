import { describe, expect, test } from "vitest";
import { painted } from "../../src/report/paint.js";
import { writeText } from "../../src/report/text.js";
import { claim, fact, ferry, report } from "./fixture.js";

test("a report as people read it", () => {
  expect(writeText(ferry)).toBe(`\
4 documents of 4 outlets · 15 claims · 7 facts compared
≠ 1 contradict · ⇄ 1 disputed · → 1 updated · ? 1 unclear · ≈ 1 compatible ·
= 1 agree

── ferry ───────────────────────────────────────────────────────────────────────

≠ contradict · medium · f-how-many-passengers-were-on-the-ferry-
How many passengers were on the ferry?
  212 passengers: Harbour Post, Delta FM (harbour master)
  187 passengers: Northwire
  212 passengers against 187 passengers against 212 passengers: contradict
  Harbour Post, 2031-04-02:
    “The ferry left the quay at Ostrava Sound with »212 passengers« and a crew
    of nine on board.”
  Northwire, 2031-04-02:
    “»187 passengers« had bought tickets.”
  Delta FM (harbour master), 2031-04-02:
    “There were »212« of them, the harbour master said.”

⇄ disputed · high · confirmed · f-was-the-ferry-overloaded-
Was the ferry overloaded?
  overloaded: Northwire (survivors)
  denied: overloaded: Harbour Post (owners)
  overloaded against denied: overloaded: disputed
  Northwire (survivors), 2031-04-02:
    “She was »overloaded«, two survivors said.”
  Harbour Post (owners), 2031-04-02:
    “The owners »denied that she was overloaded«.”

→ updated · medium · f-how-many-people-died-
How many people died?
  31: Harbour Post
  34: Sunday Ledger
  34 against 31: updated
  Harbour Post, 2031-04-02:
    “»31« bodies were found by Friday night.”
  Sunday Ledger, 2031-04-04:
    “The toll stood at »34« on Sunday.”

? unclear · medium · f-what-did-the-tickets-cost-
What did the tickets cost?
  $4: Northwire
  $4 to $9: Delta FM
  $4 against $4 to $9: unclear

Set aside by a reviewer
  false alarm: How old is the ferry? – rounding – both from the register

2 facts without disagreement (--all lists them)

Not checked
  ferry/delta-fm.txt: “a handful of boats”: no figure is meant
`);
});

test("lists what agrees where everything is asked for", () => {
  expect(writeText(ferry, { all: true })).toContain(`\
Without disagreement
  ≈ How far from the shore did she sink? 8 km: Northwire · five miles: Delta FM
  = Who was the captain? Ines Okoro: Northwire, Delta FM
`);
});

test("what agrees stands under its event where there are several, its further lines beneath its question", () => {
  const captain = fact("Who was the captain of the ferry that went down?", "agree", [
    claim("Northwire", "⟦Ines Okoro⟧ was in command."),
    claim("The Delta Courier", "The captain was ⟦Ines Okoro⟧."),
  ]);
  expect(writeText(report([captain, { ...captain, event: "storm" }]), { width: 60, all: true })).toContain(`\
Without disagreement
  ferry
  = Who was the captain of the ferry that went down? Ines
    Okoro: Northwire, The Delta Courier
  storm
  = Who was the captain of the ferry that went down? Ines
    Okoro: Northwire, The Delta Courier
`);
});

test("no line is wider than asked, but for the one with the id", () => {
  for (const width of [40, 60, 80, 100]) {
    for (const line of writeText(ferry, { width, all: true }).split("\n")) {
      if (line.includes(" · f-")) continue;
      expect(line.length, line).toBeLessThanOrEqual(width);
    }
  }
});

describe("says so where there is no disagreement", () => {
  const agreed = fact("Who was the captain?", "agree", [
    claim("Northwire", "⟦Ines Okoro⟧ was in command."),
    claim("Delta FM", "The captain was ⟦Ines Okoro⟧."),
  ]);
  const left = { event: "ferry", document: null, what: "“dozens”", why: "no figure is meant" };

  test("with what was compared and what was not", () => {
    const text = writeText(report([agreed], [left]));
    expect(text).toContain("No disagreement among 1 fact compared; 1 could not be compared.");
    expect(text).toContain("  ferry: “dozens”: no figure is meant");
  });

  test("and what is listed although it is none", () => {
    const rose = fact("How many people died?", "updated", [
      claim("Northwire", "⟦14 people⟧ died."),
      claim("Delta FM", "⟦31 people⟧ died."),
    ]);
    expect(writeText(report([agreed, rose]))).toContain(
      "No disagreement among 2 facts compared (→ 1 updated); 0 could not be compared.",
    );
  });

  test("also where a reviewer set every one aside", () => {
    const dismissed = ferry.facts.filter(({ decision }) => decision?.kind === "false alarm");
    expect(dismissed).toHaveLength(1);
    expect(writeText(report(dismissed))).toContain("No disagreement among 0 facts compared");
  });

  test("and for nothing at all", () => {
    expect(writeText(report([]))).toBe(`\
0 documents of 0 outlets · 0 claims · 0 facts compared
No disagreement among 0 facts compared; 0 could not be compared.
`);
  });
});

test("each event stands under its name", () => {
  const there = { ...ferry.facts[0]!, event: "storm" };
  const text = writeText(report([ferry.facts[0]!, there]));
  expect(text.match(/^── \w+/gm)).toEqual(["── ferry", "── storm"]);
});

test("a long list of what was not checked is cut, and says so", () => {
  const left = Array.from({ length: 12 }, (_, at) => ({
    event: "ferry",
    document: null,
    what: `figure ${at}`,
    why: "no noun",
  }));
  expect(writeText(report([], left))).toContain("  and 2 more (--all lists them)\n");
  expect(writeText(report([], left), { all: true })).toContain("  ferry: figure 11: no noun\n");
});

test("colour adds nothing but colour", () => {
  const colored = writeText(ferry, { paint: painted });
  expect(colored).toContain("»\u001b[1;38;5;208m212 passengers\u001b[0m«");
  // oxlint-disable-next-line no-control-regex
  expect(colored.replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(writeText(ferry));
});

test("no article can send anything to the terminal", () => {
  const evil = "\u001b]0;x\u0007\u001b[2J\u202e";
  const hostile = fact(
    `How many${evil}?`,
    "contradict",
    [
      claim(`Post${evil}`, `At ${evil}least ⟦1${evil}2⟧ of${evil} them.`, { speaker: `police${evil}` }),
      claim("Northwire", "⟦13⟧ of them."),
    ],
    { event: `e${evil}`, reason: `12${evil} is not 13`, id: `f${evil}` },
  );
  const left = { event: `e${evil}`, document: `d${evil}`, what: `w${evil}`, why: `y${evil}` };
  const decided = {
    ...hostile,
    decision: { kind: "explained", reason: evil, note: `n${evil}`, at: "2031-04-05T10:00:00Z" },
  } as const;
  const text = writeText(report([hostile, decided, { ...hostile, verdict: "agree" }], [left]), { all: true });
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
