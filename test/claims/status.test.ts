import { describe, expect, test } from "vitest";
import { findStatuses } from "../../src/claims/status.js";
import { shown } from "./reading-of.js";

/** Mark, sense, class and predicate, then who does it and what it is about: the thing that falls as well as the thing taken. */
const statuses = (text: string): string => shown(findStatuses, text, "agent", "patient").replaceAll("status, ", "");

describe("says what became of", () => {
  test.each([
    // verbs
    ["The town has fallen.", "has fallen = +territory fall (patient town)"],
    ["The president died.", "died = +life die (patient president)"],
    ["Twelve people are still missing.", "are still missing = −discovery missing (patient people)"],
    ["The crew survived.", "survived = −life survive (patient crew)"],
    ["The school reopened.", "reopened = +access reopen (patient school)"],
    ["Workers rejected the offer.", "rejected the offer = −acceptance reject (agent workers, patient offer)"],
    [
      "The airline cancelled 40 flights.",
      "cancelled 40 flights = −continuation cancel (agent airline, patient flight)",
    ],
    ["The court acquitted Ilse Braun.", "acquitted Ilse Braun = −guilt acquit (agent court, patient ilse-braun)"],
    ["Rebels gained control of the valley.", "gained control = +territory control (agent rebels, patient valley)"],
    // active and passive have the same roles
    ["Police arrested two men.", "arrested two men = +custody arrest (agent police, patient man)"],
    ["Two men were arrested by police.", "were arrested = +custody arrest (agent police, patient man)"],
    ["The bridge was closed to lorries on Monday.", "was closed = −access close (patient bridge)"],
    // states
    ["The dam is safe.", "is safe = +safety safe (patient dam)"],
    ["The school is shut.", "is shut = −access shut (patient school)"],
    ["Ilse Braun was found guilty.", "was found guilty = +guilt guilty (patient ilse-braun)"],
    ["The company went bankrupt.", "went bankrupt = +bankrupt bankrupt (agent company)"],
    ["Three people were found alive.", "were found alive = −life alive (patient people)"],
    ["The crew remained calm.", "remained calm = +calm calm (patient crew)"],
    ["The bridge remains closed.", "closed = −access close (patient bridge)"],
    ["Haapala had been minister.", "had been minister = +minister minister (agent haapala)"],
    // states told by a noun behind a preposition
    ["The suspect remains in custody.", "remains in custody = +custody custody (patient suspect)"],
    ["The driver is under arrest.", "is under arrest = +custody arrest (patient driver)"],
    ["Rebels are in control of the valley.", "are in control = +territory control (agent rebels, patient valley)"],
    ["The boy was in a critical condition.", "was in a critical condition = −health critical (patient boy)"],
    // acts told by a noun
    ["There was no explosion.", "was no explosion = +explode explode (patient explosion)"],
    // verbs of two words
    ["The clinic failed to pay its staff.", "to pay its staff = +payment pay (agent clinic, patient staff)"],
    ["They charged five euros.", "charged five euros = +charge it charge (status)"],
    ["The levee gave way overnight.", "gave way = +integrity give-way (patient levee)"],
    ["The roof caved in.", "caved in = +integrity cave-in (patient roof)"],
    ["The sale fell through.", "fell through = −agreement fall-through (patient sale)"],
    ["Shares in the lender fell 31 per cent.", "fell 31 = −direction fall (patient shares)"],
    ["The talks have broken down.", "have broken down = −agreement break-down (patient talk)"],
    // several in a sentence
    [
      "The suspect was arrested and charged.",
      "was arrested = +custody arrest (patient suspect); charged = +charge charge (patient suspect)",
    ],
    [
      "The council approved the plan, and the mayor signed the deed.",
      "approved the plan = +acceptance approve (agent council, patient plan); " +
        "signed the deed = +agreement sign (agent mayor, patient deed)",
    ],
    [
      "The ferry hit the pier and sank.",
      "hit the pier = +hit hit (agent ferry, patient pier); sank = +sink sink (agent ferry)",
    ],
    [
      "The factory, which was closed in May, will reopen.",
      "was closed = −access close (patient factory); will reopen = +access reopen (patient factory)",
    ],
  ])("%s", (text, claims) => expect(statuses(text)).toBe(claims));
});

describe("marks a denial with its words, and leaves its sense to the refiners:", () => {
  test.each([
    ["The town has not fallen.", "has not fallen = +territory fall (patient town)"],
    ["Nobody has been detained so far.", "Nobody has been detained = +custody detain (patient nobody)"],
    [
      "The captain never touched the bridge.",
      "never touched the bridge = +touch touch (agent captain, patient bridge)",
    ],
    ["Neither side won.", "Neither side won = +contest win (patient side)"],
    [
      "The minister refused to resign.",
      "refused = −acceptance refuse (patient minister); to resign = −office resign (patient minister)",
    ],
  ])("%s", (text, claims) => expect(statuses(text)).toBe(claims));
});

describe("but tells what a known one did, and what a clause behind a comma adds:", () => {
  test.each([
    ["The man who stole the car thought so.", "stole the car = +steal steal (agent man, patient car)"],
    ["Soldiers, who had surrendered, thought so.", "had surrendered = +surrender surrender (agent soldiers)"],
  ])("%s", (text, claims) => expect(statuses(text)).toBe(claims));
});

describe("leaves alone", () => {
  test.each([
    ["where somebody was", "The mayor was in Kesu at the time."],
    ["saying", "The mayor said so."],
    ["thinking", "Villagers think so."],
    ["a verb too general to answer a question", "The crew took photographs."],
    ["a circumstance", "Climbing in the dark."],
    ["which of many are meant", "Commanders who did not surrender thought so."],
    ["the same inside a sentence", "Villagers think of soldiers who had surrendered."],
    ["what is expected", "The toll was not expected."],
    ["what is feared", "Floods are feared."],
    ["how many there are", "The list has 148 names."],
    ["a heading", "As to damage: none."],
    ["how clear it is", "It is clear that everybody thinks so."],
    ["whether it is known", "It is not yet clear why."],
    ["no predicate at all", "A day of mourning for the miners of Orva."],
    ["a heading without a verb", "Calm after the storm"],
    ["going somewhere", "The convoy went to Kesu."],
  ])("%s: %s", (_why, text) => expect(statuses(text)).toBe(""));
});

describe("does not read yet", () => {
  test.fails.each([
    [
      "The pilots called off the strike.",
      "called off the strike = −continuation call-off (agent pilot, patient strike)",
    ],
    ["Nurses at the hospital walked out.", "walked out = +walk-out walk-out (agent nurse)"],
    ["The fire was put out.", "was put out = +extinguish put-out (patient fire)"],
    ["Rebels captured the town.", "captured the town = +territory capture (agent rebel, patient town)"],
    ["The airline's shares collapsed.", "collapsed = −direction collapse (patient share)"],
  ])("%s", (text, claims) => expect(statuses(text)).toBe(claims));
});
