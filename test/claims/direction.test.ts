import { describe, expect, test } from "vitest";
import { findDirections } from "../../src/claims/direction.js";
import { shown } from "./reading-of.js";

const directions = (text: string): string =>
  shown(findDirections, text, "role", "from", "of").replaceAll("direction, ", "");

describe("tells in which direction", () => {
  test.each([
    // where it lies
    ["The village lies 150 km northeast of Kabul.", "northeast = 45° kabul (role from, from kabul, of village)"],
    ["The camp is north of the capital.", "north = 0° the capital (role from, from the capital, of camp)"],
    ["The fire began 30 km south-east of Tincayo.", "south-east = 135° tincayo (role from, from tincayo, of fire)"],
    // where it goes or comes from
    ["The convoy headed west.", "west = 270° (role toward, of convoy)"],
    ["The storm moved north.", "north = 0° (role toward, of storm)"],
    ["Strong westerly winds fanned the flames.", "westerly = 270° (role source, of wind)"],
    ["The fire was driven by a wind from the east.", "east = 90° (role source, of fire)"],
    // which part
    ["The south of the country is dry.", "south = 180° the country (role part, from the country)"],
    ["In southern Norway the roads were closed.", "southern = 180° norway (role part, from norway)"],
  ])("%s", (text, found) => expect(directions(text)).toBe(found));

  test("from a place by its entity, whatever it is called", () => {
    const from = (text: string): string => shown(findDirections, text, "from");
    expect(from("Tincayo was hit. The fire began north of Tincayo.")).toBe(
      "north = 0° tincayo (direction, from tincayo)",
    );
  });
});

describe("leaves alone", () => {
  test.each([
    ["a country", "North Korea tested a missile."],
    ["a bloc", "The West has cut its aid."],
    ["a region's name", "The West Bank was quiet."],
    ["a company", "Northern Rail cancelled trains."],
    ["an address", "She lives at 12 North Road."],
    ["a surname", "Lena West resigned."],
    ["left and right", "The car turned left."],
    ["a rhetorical turn", "The north-south divide is old."],
  ])("%s: %s", (_why, text) => expect(directions(text)).toBe(""));
});

describe("does not read yet", () => {
  test.fails.each([
    // A figure of speech.
    ["Prices went south.", ""],
    ["They fled to the north.", "north = 0° (role toward)"],
    // Drifting north of a place is lying there.
    ["The plume hung north of the plant.", "north = 0° the plant (role from, from the plant, of plume)"],
    // The wind, not the fire, comes from the east.
    ["The fire was fanned by a wind from the east.", "east = 90° (role source, of wind)"],
  ])("%s", (text, found) => expect(directions(text)).toBe(found));
});
