import { describe, expect, test } from "vitest";
import { findCauses } from "../../src/claims/cause.js";
import { shown } from "./reading-of.js";

/** The marked words, their content lemmas, and what they brought about. */
const causes = (text: string): string => shown(findCauses, text, "patient").replace("(cause)", "").trim();

describe("says why", () => {
  test.each([
    ["The fire was caused by a faulty cable.", "a faulty cable = faulty cable (cause, patient fire)"],
    ["The delay was due to a strike by pilots.", "a strike by pilots = strike pilot (cause, patient delay)"],
    ["The delay is due to flooding.", "flooding = flood (cause, patient delay)"],
    ["The crash was blamed on ice.", "ice = ice (cause, patient crash)"],
    ["The flight was cancelled owing to fog.", "fog = fog (cause, patient flight)"],
    ["The school was closed because of the heat.", "the heat = heat (cause, patient school)"],
    ["The blast was the result of a gas leak.", "a gas leak = gas leak (cause, patient blast)"],
    ["The cause was a short circuit.", "a short circuit = short circuit (cause, patient cause)"],
    [
      "The court said the collapse resulted from poor welding.",
      "poor welding = poor welding (cause, patient collapse)",
    ],
    [
      "The pier gave way because scour had undermined it.",
      "scour had undermined it = scour undermine (cause, patient pier)",
    ],
    ["Thanks to volunteers, the church was saved.", "volunteers = volunteer"],
    [
      "The flood, triggered by days of heavy rain, cut the valley off.",
      "days of heavy rain = day heavy rain (cause, patient flood)",
    ],
  ])("%s", (text, found) => expect(causes(text)).toBe(found));
});

describe("marks no more than", () => {
  test.each([
    ["what stands before a comma", "The match was off because of fog, rain came later.", "fog"],
    [
      "what tells more about it",
      "The bridge fell because of rust that nobody in the whole of the city council had ever seen.",
      "rust",
    ],
    [
      "nine words",
      "The mine was shut because of a long and bitter fight over pay and safety at work.",
      "a long and bitter fight over pay and safety",
    ],
  ])("%s: %s", (_why, text, marked) => expect(causes(text).split(" = ")[0]).toBe(marked));
});

describe("leaves alone", () => {
  test.each([
    ["a plan", "The train is due to arrive at noon."],
    ["a plan in the passive", "The dividend is due to be paid in May."],
    ["what is not known", "The cause was unknown on Friday."],
    ["what is being looked into", "The cause is under investigation."],
    ["what only came after", "The bridge collapsed after a barge hit it."],
    ["no words behind", "They left just because."],
    ["a cause of action", "The strikers' cause has many friends."],
    ["somebody to blame for words", "The paper blamed the editor."],
  ])("%s: %s", (_why, text) => expect(causes(text)).toBe(""));
});

describe("does not read yet", () => {
  test.fails.each([
    ["The cause of the fire was a cigarette.", "a cigarette = cigarette (cause, patient fire)"],
    ["A cigarette caused the fire.", "A cigarette = cigarette (cause, patient fire)"],
    ["A gas leak led to the explosion.", "A gas leak = gas leak (cause, patient explosion)"],
    ["Police blamed the crash on a drunk driver.", "a drunk driver = drunk driver (cause, patient crash)"],
    ["Investigators put the crash down to ice.", "ice = ice (cause, patient crash)"],
    ["Because of the storm, the ferry turned back.", "the storm = storm (cause, patient ferry)"],
    [
      "The talks failed because, the minister said, nobody trusted the other side.",
      "nobody trusted the other side = trust other side (cause, patient talk)",
    ],
  ])("%s", (text, found) => expect(causes(text)).toBe(found));
});
