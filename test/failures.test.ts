/**
 * Where the ground is: disagreements that the rules miss and alarms that they should not raise, by kind, told by two outlets of one
 * day. What is mended moves up to the rows that pass; `test.fails` turns red when it does.
 */
import { describe, expect, test } from "vitest";
import { analyse } from "../src/index.js";

/** Are the words between ⟦ and ⟧ of two articles set against each other? */
function isAlarm(one: string, other: string): boolean {
  const [texts, marks] = [
    [one, other].map((text) => text.replaceAll(/[⟦⟧]/g, "")),
    [one, other].map((text) => ({ start: text.indexOf("⟦"), end: text.indexOf("⟧") - 1 })),
  ];
  const { facts } = analyse(
    texts.map((text, number) => ({ id: `${number}.txt`, outlet: `Outlet ${number}`, published: "2024-03-02", text })),
  );
  return facts.some(({ claims, pairs }) => {
    const touching = claims.filter(({ document, mark }) => {
      const wanted = marks[Number(document[0])]!;
      return mark.start < wanted.end && wanted.start < mark.end;
    });
    const ids = new Set(touching.map(({ id }) => id));
    return pairs.some(({ a, b, relation }) => /^(?:contradict|disputed)$/.test(relation) && ids.has(a) && ids.has(b));
  });
}

type Row = readonly [kind: string, one: string, other: string];

const missed: readonly Row[] = [
  ["event", "The ferry ⟦ran onto a sandbank⟧ off Orvik on Friday.", "A barge ⟦rammed the ferry⟧ off Orvik on Friday."],
  [
    "event",
    "The pilot ⟦sent no distress call⟧ before the crash.",
    "The tower ⟦heard the pilot say “Mayday”⟧ before the crash.",
  ],
  [
    "cause",
    "⟦A short circuit⟧ started the fire at the mill.",
    "⟦A former worker set⟧ the fire at the mill on purpose.",
  ],
  ["cause", "The dam failed because ⟦its gates jammed⟧.", "⟦An earth tremor⟧ brought down the dam."],
  ["agent", "⟦Rebels⟧ blew up the bridge over the Tamar.", "The bridge over the Tamar was bombed by ⟦the army⟧."],
  ["agent", "⟦A neighbour⟧ called the fire brigade.", "⟦The owner's son⟧ raised the alarm with the fire brigade."],
  ["place", "Lund was arrested ⟦at his flat in Velmar⟧.", "Police picked Lund up ⟦at the border⟧."],
  ["place", "The body was found ⟦in the river⟧.", "Walkers came upon the body ⟦in a wood⟧."],
  ["status", "The mine ⟦is at a standstill⟧.", "At the mine ⟦work goes on as usual⟧."],
  ["status", "The minister ⟦keeps her post⟧.", "The minister ⟦has handed in her notice⟧."],
  ["type", "The aircraft, ⟦a cargo plane⟧, skidded off the runway.", "The ⟦passenger jet⟧ skidded off the runway."],
  [
    "list",
    "The ministers of finance, health and ⟦defence⟧ resigned.",
    "The ministers of finance, health and ⟦transport⟧ resigned.",
  ],
  ["count, told by names", "⟦Anna Berg, Tomas Lind and Ole Ruud⟧ were hurt.", "⟦Two people⟧ were hurt in the crash."],
  ["count, to be worked out", "All but ⟦three⟧ of the 20 crew were rescued.", "⟦Fifteen of the crew⟧ were rescued."],
  ["duration, to be worked out", "The siege lasted ⟦from dawn till noon⟧.", "The siege was over ⟦within two hours⟧."],
  [
    "role",
    "⟦Finance minister⟧ Ada Holm opened the fair.",
    "The country's ⟦prime minister⟧, Ada Holm, opened the fair.",
  ],
  ["rank", "It was the club's ⟦first defeat⟧ of the season.", "The club lost ⟦for the second time⟧ this season."],
  ["direction", "The storm came in ⟦from the sea⟧.", "The storm blew ⟦down from the hills⟧."],
];

const wolf: readonly Row[] = [
  [
    "two of one kind",
    "The climber ⟦was not wearing crampons⟧ when he slipped.",
    "Another climber, who ⟦was wearing crampons⟧, fell on Sunday.",
  ],
  ["a price asked and paid", "The owner asked ⟦$40,000⟧ for the boat.", "The boat was sold for ⟦$31,000⟧."],
  ["another part", "Flames climbed ⟦20 floors⟧ of the tower.", "The tower has ⟦38 floors⟧."],
  [
    "another scope",
    "The road was closed over ⟦19 kilometres⟧.",
    "Houses within ⟦15 kilometres⟧ of the road were cleared.",
  ],
  ["a group within another", "⟦Two women⟧ and a man died in the fire.", "⟦Three people⟧ died in the fire."],
  [
    "a demand and a sentence",
    "The court gave Lund ⟦six years⟧ in prison.",
    "The prosecution had demanded ⟦nine years⟧ in prison for Lund.",
  ],
  [
    "an offer and its premium",
    "The price is ⟦34 per cent⟧ above Friday's close.",
    "⟦60 per cent⟧ of the price will be borrowed.",
  ],
];

const mended: readonly (readonly [...Row, alarm: boolean])[] = [
  [
    "money, another scope",
    "The bridge will cost the town ⟦a third of its budget⟧.",
    "The town pays ⟦a tenth of its budget⟧ for the bridge.",
    true,
  ],
  [
    "an event of old",
    "A quake of magnitude ⟦6.4⟧ hit the coast in 1998.",
    "A quake of magnitude ⟦5.9⟧ hit the coast on Friday.",
    false,
  ],
  ["a stage of one thing", "The exam ⟦had begun⟧ when the alarm rang.", "The exam ⟦ended⟧ at noon.", false],
  ["said of something else", "Most of the houses ⟦are not safe⟧.", "The people of the village ⟦are safe⟧.", false],
];

describe("mended by now:", () => {
  test.each(mended)("%s: %s | %s", (_kind, one, other, alarm) => expect(isAlarm(one, other)).toBe(alarm));
});

describe("disagreements that are missed, by kind:", () => {
  test.fails.each(missed)("%s: %s | %s", (_kind, one, other) => expect(isAlarm(one, other)).toBe(true));
});

describe("alarms that should not be, by kind:", () => {
  test.fails.each(wolf)("%s: %s | %s", (_kind, one, other) => expect(isAlarm(one, other)).toBe(false));
});
