import { describe, expect, test } from "vitest";
import { actOf, clauseAt, fillerOf, nounBefore, rolesOf } from "../../../src/claims/syntax/slots.js";
import { readingOf } from "../reading-of.js";

/** Who acts and what is acted on in the last clause of a text: "police → man". */
function roles(text: string): string {
  const { sentence, parse, mentions } = readingOf(text);
  const { agent, patient } = rolesOf(sentence, parse.clauses.at(-1)!);
  const fill = (phrase: typeof agent): string => fillerOf(sentence, mentions, phrase) ?? "–";
  return `${fill(agent)} → ${fill(patient)}`;
}

describe("tells who acts on whom, active or passive:", () => {
  test.each([
    ["Police arrested two men.", "police → man"],
    ["Two men were arrested by police.", "police → man"],
    ["The mine was shut.", "– → mine"],
    ["The crew survived.", "crew → –"],
    // by entity where it is known
    ["Police were looking for Tomas Ibeku. Police arrested Ibeku.", "police → tomas-ibeku"],
  ])("%s", (text, expected) => expect(roles(text)).toBe(expected));
});

describe("leaves a role open for", () => {
  test.each([
    ["a pronoun that nobody explains", "It was closed.", "– → –"],
    ["“there”", "There was an explosion.", "– → explosion"],
    ["a deadline", "The dam will be finished by 2034.", "– → dam"],
    ["a day", "The school was closed by Monday.", "– → school"],
    ["a measure of time", "The crew slept last night.", "crew → –"],
  ])("%s: %s", (_why, text, expected) => expect(roles(text)).toBe(expected));
});

describe("gives one name to one act:", () => {
  test.each([
    ["close", "access"],
    ["closure", "access"],
    ["shut", "access"],
    ["explode", "explode"],
    ["explosion", "explode"],
  ])("%s → %s", (lemma, act) => expect(actOf(lemma)).toBe(act));

  test("a thing that is no act keeps its own", () => {
    expect(actOf("pier")).toBe("pier");
  });
});

/** The words of a text in brackets, as a span; the text without the brackets. */
function bracketed(text: string): {
  readonly plain: string;
  readonly span: { readonly start: number; readonly end: number };
} {
  const start = text.indexOf("[");
  return { plain: text.replace(/[[\]]/g, ""), span: { start, end: text.indexOf("]") - 1 } };
}

describe("finds the clause that words stand in:", () => {
  test.each([
    ["The ferry sank, and [14 people] died.", "die"],
    ["The bridge, opened [in 1994], was closed.", "open"],
    ["The bridge, opened in 1994, was closed [on Friday].", "close"],
    ["Police said [two men] had fled.", "flee"],
  ])("%s → %s", (text, lemma) => {
    const { plain, span } = bracketed(text);
    const { sentence, parse } = readingOf(plain);
    expect(clauseAt(sentence, parse, span)?.verb.lemma).toBe(lemma);
  });

  test("none where there is no verb", () => {
    const { plain, span } = bracketed("Calm after [the storm]");
    const { sentence, parse } = readingOf(plain);
    expect(clauseAt(sentence, parse, span)).toBeNull();
  });
});

describe("finds the act that a time hangs on as a noun:", () => {
  test.each([
    ["The explosion in [2017] killed four people.", "explode"],
    ["The closure in [2012] surprised nobody.", "access"],
    // a thing is no act
    ["The village in [2017] was calm.", null],
    // nothing stands before
    ["In [2017] the mine closed.", null],
  ])("%s → %s", (text, act) => {
    const { plain, span } = bracketed(text);
    const { sentence, parse } = readingOf(plain);
    expect(nounBefore(sentence, parse, span)).toBe(act);
  });
});
