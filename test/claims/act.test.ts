import { describe, expect, test } from "vitest";
import { findActs } from "../../src/claims/act.js";
import { shown } from "./reading-of.js";

/** Mark, sense, class and verb, then who does it and what it is done to. */
const acts = (text: string): string => shown(findActs, text, "agent", "patient").replaceAll("status, ", "");

describe("takes for done", () => {
  test.each([
    ["The arrest of the mayor came on Friday.", "The arrest of the mayor = +custody arrest (patient mayor)"],
    [
      "After the rebels' seizure of the airport, flights stopped.",
      "the rebels' seizure of the airport = +territory seize (agent rebel, patient airport)",
    ],
    [
      "The seizure of the airport by rebels led to panic.",
      "The seizure of the airport = +territory seize (agent rebel, patient airport)",
    ],
    ["The plant's closure was confirmed on Monday.", "The plant's closure = −access close (patient plant)"],
    ["The firm confirmed the closure of the plant.", "the closure of the plant = −access close (patient plant)"],
    [
      "Since the collapse of the bridge, ferries have run.",
      "the collapse of the bridge = +integrity collapse (patient bridge)",
    ],
    [
      "During the evacuation of the school a boy fell.",
      "the evacuation of the school = −stay evacuate (patient school)",
    ],
    [
      "The acquittal of the banker shocked investors.",
      "The acquittal of the banker = −guilt acquittal (patient banker)",
    ],
    [
      "Traders panicked following the resignation of the governor.",
      "the resignation of the governor = −office resign (patient governor)",
    ],
  ])("%s", (text, found) => expect(acts(text)).toBe(found));
});

describe("leaves alone", () => {
  test.each([
    ["what is called for", "The opposition called for the arrest of the mayor."],
    ["what is feared", "They fear the closure of the plant."],
    ["what would be", "The closure of the plant would cost 300 jobs."],
    ["what may follow", "The closure of the plant may force 300 people out."],
    ["what is planned", "The board plans the closure of the plant."],
    ["what is talked about", "They spoke about the release of the sailors."],
    ["what is any such act", "After a closure of this kind, towns suffer."],
    ["what comes later", "He spoke to reporters before the arrest of the mayor."],
    ["an act of nothing named", "After the collapse, ferries have run."],
    ["a noun of no act", "After the mayor of the town, the vicar spoke."],
    ["a figure's way", "After the rise of the river, boats were moved."],
  ])("%s: %s", (_why, text) => expect(acts(text)).toBe(""));
});
