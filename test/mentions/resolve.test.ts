import { describe, expect, test } from "vitest";
import { meant } from "./told.js";

const captain = "The captain of the ferry, Tomas Ibeku, 43, was held on Monday.";

describe("refers back", () => {
  test.each([
    ["the age", "The 43-year-old", "tomas-ibeku", [`${captain} The 43-year-old said nothing.`]],
    ["the role", "The captain", "tomas-ibeku", [`Police held ferry captain Tomas Ibeku. The captain said nothing.`]],
    ["the role in an article without the name", "The captain", "tomas-ibeku", [captain, "The captain said nothing."]],
    ["the office", "The minister", "rufus-dane", ["They met Energy Minister Rufus Dane. The minister left."]],
    [
      "the company",
      "The company",
      "hartwell-shipping-ltd",
      ["The ferry belongs to Hartwell Shipping Ltd. The company said nothing."],
    ],
    ["the valley", "The valley", "hondo", ["The road into the Hondo valley is shut. The valley is snowed in."]],
    [
      "the noun in the name",
      "the bank",
      "keldermans-bank",
      ["The profit of Keldermans Bank fell. It is said that the bank will shrink."],
    ],
    ["the ship", "The ferry", "bright-heron", ["The crew of the ferry Bright Heron slept. The ferry sank."]],
    [
      "the one dam that all write of",
      "the dam",
      "skarholt",
      [
        "The cost of the Skarholt dam rose. The Skarholt dam is late.",
        "They froze money for the Skarholt dam.",
        "They stopped work on the dam.",
      ],
    ],
    ["an institution, over articles", "Police", "police", ["Police held a man.", "Police held nobody."]],
    [
      "an office that nobody is named for, over articles",
      "The skipper",
      "skipper",
      ["The skipper was drunk.", "The skipper was sober."],
    ],
    [
      "an office told in full once, over articles",
      "The minister",
      "energy-minister",
      ["The energy minister left.", "The minister stayed."],
    ],
    [
      "an office with a colouring adjective",
      "The embattled minister",
      "rufus-dane",
      ["They met Energy Minister Rufus Dane. The embattled minister left."],
    ],
    ["the man", "The man", "jonah-prell", ["They found Jonah Prell, 26. The man was unhurt."]],
    ["he", "He", "tomas-ibeku", [`${captain} He said nothing.`]],
    ["she, among a man and a woman", "She", "anna-lund", ["The lawyer, Anna Lund, met Peter Holt. She left."]],
    [
      "a role before the name stands",
      "the coach",
      "jan-dorn",
      ["They sacked the coach on Monday. The club thanked its coach, Jan Dorn."],
    ],
  ] as const)("%s: %s → %s", (_why, words, entity, texts) => expect(meant(words, ...texts)).toBe(entity));
});

describe("leaves open", () => {
  test.each([
    [
      "two captains in the event",
      "The captain",
      [captain, "The captain, Olaf Brandt, swam ashore.", "The captain said nothing."],
      "captain",
    ],
    ["the other one", "the other captain", [`${captain} They held the other captain too.`], ""],
    [
      "a vice president is not the president",
      "The president",
      ["They met Vice President Anna Lund. The president stayed away."],
      "president",
    ],
    [
      "a former one neither",
      "The president",
      ["They met former president Anna Lund. The president stayed away."],
      "president",
    ],
    [
      "the energy minister is not the transport minister",
      "The transport minister",
      ["They met Energy Minister Anna Lund. The transport minister left."],
      "transport-minister",
    ],
    [
      "the chancellor of another country",
      "The Greek chancellor",
      ["They met German Chancellor Anna Lund. The Greek chancellor left."],
      "chancellor",
    ],
    ["another age", "The 61-year-old", [`${captain} The 61-year-old said nothing.`], ""],
    [
      "a building named in one article alone",
      "the building",
      ["They burned the Marousi building.", "They left the building.", "They saw the building."],
      "",
    ],
    ["an indefinite one", "a captain", [`${captain} They met a captain.`], ""],
    ["the plural", "the captains", [`${captain} They met the captains.`], ""],
    ["two men and a pronoun", "He", ["The witness, Peter Holt, met Paul Marsh. He left."], ""],
    ["the wrong gender", "She", [`${captain.replace("Tomas", "Peter")} She said nothing.`], ""],
    ["weather", "It", ["The road to the Hondo valley is shut. It is raining."], ""],
    ["a quoted pronoun", "He", [`${captain} “He slept,” said a sailor.`], ""],
    ["the crowd of officials", "The official", ["The official said no.", "The official said yes."], ""],
  ] as const)("%s: %s", (_why, words, texts, entity) => {
    expect(meant(words, ...texts)).toBe(entity);
  });
});
