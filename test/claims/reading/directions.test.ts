import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDirections } from "../../../src/claims/reading/directions.js";

/** "north-east 45 from Tincayo": the compass word, degrees, what it says, of what. */
function shown(text: string): string {
  return readDirections(text)
    .map(({ start, end, bearing, relation, origin }) =>
      [text.slice(start, end), bearing, relation, origin].filter((part) => part !== null).join(" "),
    )
    .join("; ");
}

describe("reads where something lies", () => {
  test.each([
    ["The port lies 150 km northeast of Dravik, the capital.", "northeast 45 from Dravik"],
    ["a village to the north-west of the capital", "north-west 315 from the capital"],
    ["60km south west of Porto Sereno", "south west 225 from Porto Sereno"],
    ["seven miles north of the town of Ambry St Mary fell", "north 0 from the town of Ambry St Mary"],
    ["30 km NNE of Dravik", "NNE 22.5 from Dravik"],
    ["south-southwest of the island", "south-southwest 202.5 from the island"],
    ["The airport, 110 km to the east, was shut.", "east 90 from"],
    ["lives just north of the prison", "north 0 from the prison"],
    ["north of Velmar capital Dravik, where", "north 0 from Velmar capital Dravik"],
    ["26 km southwest of Sant'Antonio. A boat", "southwest 225 from Sant'Antonio"],
    ["east of the old cement works burned", "east 90 from the old cement works"],
    ["on the meadow, out WEST past the works", "WEST 270 from"],
  ])("%s", (text, directions) => {
    expect(shown(text)).toBe(directions);
  });
});

describe("reads which part is meant", () => {
  test.each([
    ["in the south of the country", "south 180 part the country"],
    ["on the southern edge of the lake", "southern 180 part the lake"],
    ["ash ran down its north side", "north 0 part"],
    ["a mine in southern Velmaria", "southern 180 part Velmaria"],
    ["off the southwestern tip of Corvo", "southwestern 225 part Corvo"],
    ["the southern town of Marneti was hit", "southern 180 part"],
    ["in the less crowded west of the island", "west 270 part the island"],
    ["a fire in east London", "east 90 part London"],
    ["the roof over the east stand", "east 90 part"],
  ])("%s", (text, directions) => {
    expect(shown(text)).toBe(directions);
  });
});

describe("reads where something goes or comes from", () => {
  test.each([
    ["The convoy was heading west.", "west 270 toward"],
    ["The slick drifted slowly northwards.", "northwards 0 toward"],
    ["the westbound carriageway", "westbound 270 toward"],
    ["in a north-easterly direction", "north-easterly 45 toward"],
    ["a strong north-easterly wind", "north-easterly 45 source"],
    ["It blew from the north-west.", "north-west 315 source"],
  ])("%s", (text, directions) => {
    expect(shown(text)).toBe(directions);
  });
});

describe("leaves alone", () => {
  test.each([
    ["countries", "North Korea, South Africa, East Timor"],
    ["seas and regions", "the North Sea, the Middle East, the West Bank"],
    ["the West as a side", "The West has answered."],
    ["a university", "Northwestern University said so."],
    ["politics", "western diplomats and Western countries"],
    ["a set phrase", "the north pole, the northern lights, the southern hemisphere"],
    ["a road both ways", "a north-south road, the east-west line"],
    ["initials", "E. coli, S of three, W won"],
    ["a company", "the northeast-based firm"],
    ["words with a compass word in them", "the southpaw wested Easter in Southampton, Norwich and Westminster"],
    ["time zones", "at 8 eastern time"],
  ])("%s: %s", (_why, text) => {
    expect(shown(text)).toBe("");
  });
});

const vocabulary =
  "north south-east western northerly NE of the in to from km 30 Kabul's town wind - , . heading side É 🙂".split(" ");
const anything = fc.oneof(
  fc.array(fc.constantFrom(...vocabulary), { maxLength: 20 }).map((words) => words.join(" ")),
  fc.string({ unit: "binary", maxLength: 100 }),
);

test("whatever the text: no error, in order, bearings on the compass, the origin is in the text", () => {
  fc.assert(
    fc.property(anything, (text) => {
      let end = 0;
      for (const found of readDirections(text)) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.bearing >= 0 && found.bearing < 360 && found.bearing % 22.5 === 0).toBe(true);
        if (found.originSpan !== null) {
          expect(text.slice(found.originSpan.start, found.originSpan.end)).toBe(found.origin);
          expect(found.originSpan.start).toBeGreaterThanOrEqual(found.end);
        }
        end = found.end;
      }
    }),
    { numRuns: 2000 },
  );
});
