import type { DocumentInput } from "../../model.js";

/** A fact that the trial articles hold: marks of claims, those of one side in one list. */
type TrialFact = { readonly what: string; readonly sides: readonly (readonly string[])[] };

/** A small event, made up: four disagreements, two of them in words alone, and three pairs that only look like one. */
export const trialArticles: readonly DocumentInput[] = [
  {
    id: "mill-lane-post.txt",
    outlet: "Mill Lane Post",
    published: "2031-04-02",
    text: [
      "Fire destroyed the Corran rope works on Tuesday night.",
      "The blaze began at a faulty heater in the drying room, the fire chief, Ada Morwen, said.",
      "More than 200 people were at work when the alarm went.",
      "Nobody was hurt, and all doors opened as they should.",
      "The works stand about 30 kilometres from Tresk.",
    ].join("\n\n"),
  },
  {
    id: "northwire.txt",
    outlet: "Northwire",
    published: "2031-04-03",
    text: [
      "A spark from a welder's torch set the Corran rope works alight, investigators believe.",
      "There were 213 people in the building on Tuesday night.",
      "Seven of them were taken to hospital with burns.",
      "The factory lies 19 miles from Tresk and was built in 1968.",
    ].join("\n\n"),
  },
  {
    id: "delta-echo.txt",
    outlet: "Delta Echo",
    published: "2031-04-03",
    text: [
      "The rope works in Corran, opened in 1986, burned down on the night of April 1.",
      "Workers hammered at a back door that stayed shut, two of them told this newspaper.",
      "The fire chief, Ada Morwen, praised her crews.",
      "The owner, Corran Cordage, wants to build anew.",
    ].join("\n\n"),
  },
];

/** The disagreements in them. */
export const trialFacts: readonly TrialFact[] = [
  { what: "what set it on fire", sides: [["faulty heater"], ["spark", "torch"]] },
  { what: "whether anybody was hurt", sides: [["Nobody was hurt"], ["Seven"]] },
  { what: "when the works were built", sides: [["1968"], ["1986"]] },
  { what: "whether the doors opened", sides: [["all doors opened"], ["stayed shut"]] },
];

/** Pairs that can both hold: a bound, a unit, a day told twice. */
export const trialTraps: readonly (readonly [string, string])[] = [
  ["200", "213"],
  ["30 kilometres", "19 miles"],
  ["Tuesday", "April 1"],
];
