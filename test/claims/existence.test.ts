import { describe, expect, test } from "vitest";
import { findExistences } from "../../src/claims/existence.js";
import { polarityAt } from "../../src/claims/refine/polarity.js";
import { readingOf } from "./reading-of.js";

/** "no injuries → not injury": the marked words, and the thing that is said to be there or not. */
function things(text: string): string {
  const reading = readingOf(text);
  return findExistences(reading)
    .map(({ mark, value, question }) => {
      expect(value.kind === "status" && value.class).toBe(`exists ${question.slots["patient"]}`);
      const not = polarityAt(reading.sentence, mark) === "denied" ? "not " : "";
      return `${reading.document.text.slice(mark.start, mark.end)} → ${not}${question.slots["patient"]}`;
    })
    .join("; ");
}

describe("says that there was", () => {
  test.each([
    ["A distress call was heard at noon.", "A distress call → call"],
    ["Witnesses heard an explosion.", "an explosion → explosion"],
    ["Witnesses heard explosions.", "explosions → explosion"],
    ["Divers found several bodies.", "several bodies → body"],
    ["Inspectors saw a crack near the gate.", "a crack → crack"],
  ])("%s", (text, found) => expect(things(text)).toBe(found));
});

describe("says that there was no", () => {
  test.each([
    ["There was no distress call.", "no distress call → not call"],
    ["No injuries were reported.", "No injuries → not injury"],
    ["The bridge had no sprinklers.", "no sprinklers → not sprinkler"],
    ["Police found no weapons in the car.", "no weapons → not weapon"],
    ["Police did not find a weapon.", "a weapon → not weapon"],
    ["None of the flares was used.", "the flares → not flare"],
    ["The firm never received the dividend.", "the dividend → not dividend"],
    ["He denied that a warning had been given.", "a warning → not warning"],
    ["Not a single window was broken.", "a single window → not window"],
    ["There were neither alarms nor exits.", "neither alarms → not alarm; exits → not exit"],
    ["The ship lacked lifeboats.", "lifeboats → not lifeboat"],
    ["Without a permit, the works began in May.", "a permit → not permit"],
  ])("%s", (text, found) => expect(things(text)).toBe(found));
});

describe("leaves alone", () => {
  test.each([
    ["what is taken for granted", "The slick spread to the harbour."],
    ["what is taken for granted where something else is denied of it", "Nobody set the factory on fire."],
    ["what is taken for granted, behind a preposition", "She was at home with her sons."],
    ["what is denied of it", "He denied that the bridge was closed."],
    ["an agreement that was not carried out", "The state failed to carry out an agreement."],
    ["what something was not made for", "The tiles were not made for a slope."],
    ["a name", "Tomas Ibeku swam ashore."],
    ["a pronoun", "It was seen by everyone."],
    ["no doubt", "There is no doubt that the dam leaks."],
    ["no one", "No one was in the building."],
    ["no more than, a bound", "No more than 60 people came."],
    ["no longer", "The road is no longer shut."],
    ["who is credited", "The gates were shut, officials said."],
    ["a measure", "The river rose 3 metres."],
    ["what money is reckoned by", "Copper traded at $9,240 a tonne."],
    ["what measures", "The wreck lies at a depth of 1,400 feet."],
    ["a large number", "Tens of thousands fled."],
    ["a part", "They waited a day and a half."],
    ["a place that the denial does not reach", "The boat did not sink in the harbour."],
  ])("%s: %s", (_why, text) => expect(things(text)).toBe(""));
});

describe("does not read yet", () => {
  test.fails.each([
    // “slick” is taken for an adjective.
    ["There was no fuel slick.", "no fuel slick → not slick"],
    ["The alarms that the law asks for were missing.", "The alarms → not alarm"],
  ])("%s", (text, found) => expect(things(text)).toBe(found));
});
