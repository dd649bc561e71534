import { describe, expect, test } from "vitest";
import { clausesOf, phrasesOf } from "./parsed.js";

describe("finds noun phrases with their heads", () => {
  test.each([
    ["The ferry hit the pier.", "the FERRY | the PIER"],
    ["The two injured sailors were saved.", "the two injured SAILORS"],
    ["The explosion in 2017 killed people.", "the EXPLOSION | 2017 | PEOPLE"],
    ["A damaged pier was closed.", "a damaged PIER"],
    ["The town's school burned.", "the town 's SCHOOL"],
    ["Its captain fled.", "its CAPTAIN"],
    ["Tomas Ibeku, the captain, resigned.", "tomas IBEKU | the CAPTAIN"],
    ["Police arrested the man Thursday night.", "POLICE | the MAN | thursday NIGHT"],
    ["A Friday night attack killed two people.", "a friday night ATTACK | two PEOPLE"],
    ["He saw the half-empty tank.", "HE | the half - empty TANK"],
    ["It is unlikely the dam collapsed.", "IT | the DAM"],
    ["They met such a big wave.", "THEY | such a big WAVE"],
  ])("%s", (text, phrases) => expect(phrasesOf(text)).toBe(phrases));
});

describe("tells who does what to whom:", () => {
  test.each([
    // active, passive, copula
    ["The ferry hit the pier.", ["the ferry | hit | the pier"]],
    ["The ferry was hit by a barge.", ["the ferry | hit (passive) | – | by a barge"]],
    ["Orvik, an island off the coast, has a port.", ["orvik | have | a port"]],
    ["The mine was shut.", ["the mine | shut (passive) | –"]],
    ["The harbour was calm.", ["the harbour | be | = calm"]],
    ["The road is now open.", ["the road | be | = open"]],
    ["Kesu is the last city.", ["kesu | be | = city"]],
    ["The bridge is 300 metres long.", ["the bridge | be | = long"]],
    // denials
    ["The minister did not resign.", ["the minister | resign (not) | –"]],
    ["The dam had not been inspected.", ["the dam | inspect (passive, not) | –"]],
    ["The crew never called the coastguard.", ["the crew | call (not) | the coastguard"]],
    // adjuncts
    ["In May the school closed.", ["the school | close | –"]],
    ["Two men were taken to hospital in Kesu.", ["two men | take (passive) | – | to hospital | in kesu"]],
    // several verbs
    ["He denied hitting the pier.", ["he | deny | –", "he | hit | the pier"]],
    ["The minister wants to close the mine.", ["the minister | want | –", "the minister | close (to) | the mine"]],
    ["They asked whether the plant had closed.", ["they | ask | –", "the plant | close | –"]],
    ["Police said the driver had fled.", ["police | say | –", "the driver | flee | –"]],
    ["Police asked why the door was shut.", ["police | ask | –", "the door | shut (passive) | –"]],
    ["At least 14 people died when a ferry sank.", ["14 people | die | –", "a ferry | sink | –"]],
  ])("%s", (text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});

describe("finds the subject of a clause behind a preposition that is a conjunction too:", () => {
  test.each([
    [
      "Residents were evacuated before the fire reached the village.",
      ["residents | evacuate (passive) | –", "the fire | reach | the village"],
    ],
    [
      "The town fell two days after insurgents crossed the river.",
      ["the town | fall | –", "insurgents | cross | the river"],
    ],
    ["The tie was lost as City crashed out.", ["the tie | lose (passive) | –", "city | crash | –"]],
    ["Shares fell before trading was halted.", ["shares | fall | –", "trading | halt (passive) | –"]],
    ["The line was lost when contact was lost.", ["the line | lose (passive) | –", "contact | lose (passive) | –"]],
    ["The two men hid in a barn outside Dry Fork.", ["the two men | hide | – | in a barn | outside dry fork"]],
    ["The people on board left by the slides.", ["the people | leave | – | by the slides"]],
    // how large, how old and how long are no subjects
    ["The boat, about 12 metres long, had left a beach.", ["the boat | leave | a beach"]],
    ["The mountain, silent for half a century, had thundered.", ["the mountain | thunder | –"]],
    [
      "Quintela, 63, who governed the town, was barred.",
      ["quintela | govern | the town", "quintela | bar (passive) | –"],
    ],
    ["Three days passed.", ["three days | pass | –"]],
    // there it is a preposition
    [
      "The school closed after the flood and reopened in May.",
      ["the school | close | – | after the flood", "the school | reopen | – | in may"],
    ],
    [
      "The sailors, who had been held since May, were freed.",
      ["the sailors | hold (passive) | –", "the sailors | free (passive) | –"],
    ],
    // a bare passive tells of what it follows, and "by" of how much is none
    [
      "The court overturned the conviction of a governor jailed for fraud.",
      ["the court | overturn | the conviction | of a governor", "a governor | jail (passive) | – | for fraud"],
    ],
    ["Shares in the lender plunged by a fifth.", ["shares | plunge | – | by a fifth"]],
  ])("%s", (text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});

describe("lets verbs share a subject:", () => {
  test.each([
    ["The ferry hit the pier and sank.", ["the ferry | hit | the pier", "the ferry | sink | –"]],
    [
      "The ferry left the port, turned in the bay and sank.",
      ["the ferry | leave | the port", "the ferry | turn | – | in the bay", "the ferry | sink | –"],
    ],
    ["The mayor resigned, but the council refused.", ["the mayor | resign | –", "the council | refuse | –"]],
    [
      "The flood cut off the valley, and helicopters brought food.",
      ["the flood | cut | – | off the valley", "helicopters | bring | food"],
    ],
    ["The strike, the union said, will go on.", ["the union | say | –", "the strike | go | –"]],
    [
      "The mayor resigned, the union said, and left.",
      ["the mayor | resign | –", "the union | say | –", "the mayor | leave | –"],
    ],
  ])("%s", (text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});

describe("goes on behind what is set in:", () => {
  test.each([
    ["The man who stole the car fled.", ["the man | steal | the car", "the man | flee | –"]],
    [
      "The factory, which was closed in May, will reopen.",
      ["the factory | close (passive) | – | in may", "the factory | reopen | –"],
    ],
    [
      "The bridge, opened in 1994, was closed on Friday.",
      ["the bridge | open (passive) | – | in 1994", "the bridge | close (passive) | – | on friday"],
    ],
    ["Tomas Ibeku, the captain, resigned.", ["tomas ibeku | resign | –"]],
  ])("%s", (text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});

describe("finds who is counted:", () => {
  test.each([
    ["A group of miners was trapped.", ["miners | trap (passive) | –"]],
    ["Thousands of people marched.", ["people | march | –"]],
    ["More than 200 people were killed.", ["200 people | kill (passive) | –"]],
    ["About 60 firemen fought the fire.", ["60 firemen | fight | the fire"]],
    ["Up to 40 houses were flooded.", ["40 houses | flood (passive) | –"]],
  ])("%s", (text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});

describe("takes for no object", () => {
  test.each([
    ["a time", "The school closed Monday.", ["the school | close | –"]],
    ["a time", "The talks resume next week.", ["the talks | resume | –"]],
    ["what a preposition governs", "The ferry sailed to Kesu.", ["the ferry | sail | – | to kesu"]],
    ["what stands behind a comma", "The ferry sank, a total loss.", ["the ferry | sink | –"]],
    [
      "the subject of the next clause",
      "The mayor left, and the crowd cheered.",
      ["the mayor | leave | –", "the crowd | cheer | –"],
    ],
    ["what a passive brings", "The mayor was given a medal.", ["the mayor | give (passive) | –"]],
  ])("%s: %s", (_why, text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});

describe("takes for no subject", () => {
  test.each([
    ["what a preposition governs", "The captain of the ferry fled.", ["the captain | flee | –"]],
    ["an apposition", "Petra Holm, the mayor, resigned.", ["petra holm | resign | –"]],
    ["a bound that compares", "The barge heavier than the pier broke.", ["the barge | break | –"]],
    ["nothing where there is none", "Closed on Monday.", ["– | close | – | on monday"]],
  ])("%s: %s", (_why, text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});

test("finds no clause without a verb", () => {
  expect(clausesOf("Calm after the storm")).toEqual([]);
});

describe("does not read yet", () => {
  test.fails.each([
    ["Police and firemen searched the woods.", ["police and firemen | search | the woods"]],
    ["Neither the pilot nor the engineer survived.", ["neither the pilot nor the engineer | survive | –"]],
    ["The car that the man stole burned.", ["the man | steal | the car", "the car | burn | –"]],
    [
      "Two men arrested on Monday were released.",
      ["two men | arrest (passive) | – | on monday", "two men | release (passive) | –"],
    ],
    ["He was arrested and charged.", ["he | arrest (passive) | –", "he | charge (passive) | –"]],
    // “plans” and “swam” are taken for nouns.
    ["The company plans to close the mine.", ["the company | plan | –", "the company | close (to) | the mine"]],
    ["Tomas Ibeku, the captain, swam ashore.", ["tomas ibeku | swim | –"]],
    ["The town where he was born fell.", ["he | bear (passive) | –", "the town | fall | –"]],
  ])("%s", (text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});
