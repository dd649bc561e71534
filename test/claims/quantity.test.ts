import { describe, expect, test } from "vitest";
import { findFigures } from "../../src/claims/quantity.js";
import { shown } from "./reading-of.js";

/** Mark, value, kind of question, and the slots that a row is about. How figures are read has tables of its own. */
const figures = (text: string, ...slots: readonly string[]): string => shown(findFigures, text, ...slots);

describe("counts people by what befell them:", () => {
  test.each([
    ["At least 14 people died when a ferry sank.", "14 people = 14–∞ person (toll, harm dead)"],
    ["The death toll rose to 213.", "213 = 213 (toll, harm dead)"],
    [
      "Fourteen miners were killed and nine were injured.",
      "Fourteen miners = 14 miner (toll, harm dead); nine = 9 (toll, harm hurt)",
    ],
    ["Up to 40 people are missing.", "40 people = −∞–40 person (toll, harm missing)"],
    ["Some 3,000 residents were evacuated.", "3,000 residents = ~2790–3210 resident (toll, harm moved)"],
    ["Police arrested 12 protesters.", "12 protesters = 12 protester (toll, harm held)"],
    ["Two have left hospital.", "Two = 2 (toll, harm discharged)"],
    ["Nine were discharged from hospital.", "Nine = 9 (toll, harm discharged)"],
    ["Six are in hospital.", "Six = 6 (toll, harm hurt)"],
    ["Nine passengers were rescued.", "Nine passengers = 9 passenger (toll, harm saved)"],
    ["The deaths of 12 soldiers shocked the town.", "12 soldiers = 12 soldier (toll, harm dead)"],
    // who they are, where nothing befell them
    ["The ferry was carrying 213 passengers.", "213 passengers = 213 passenger (toll, harm aboard)"],
    [
      "A bus with 40 passengers was hit by a train; two drivers died.",
      "40 passengers = 40 passenger (toll, harm aboard); two drivers = 2 driver (toll, harm dead)",
    ],
    ["The plant employs 400 workers.", "400 workers = 400 worker (toll, harm staff)"],
    ["The papers put her capacity at 180 passengers.", "180 passengers = 180 passenger (toll, harm room)"],
    ["The Bright Star was licensed to take 150.", "150 = 150 (toll, harm room)"],
    ["About 60 firemen fought the fire.", "60 firemen = ~55.8–64.2 fireman (count)"],
    // a part and its whole
    [
      "Eight of the 12 crew were found alive.",
      "Eight = 8 crew (toll, harm saved); 12 crew = 12 crew (toll, harm aboard)",
    ],
    // what befell the guards did not befall the men
    ["Twelve men killed two guards.", "Twelve men = 12 man (count); two guards = 2 guard (toll, harm dead)"],
  ])("%s", (text, found) => expect(figures(text, "harm")).toBe(found));
});

describe("counts things by the noun and what is done:", () => {
  test.each([
    ["The airline cancelled 40 flights.", "40 flights = 40 flight (count, measured flight, act continuation)"],
    ["No fewer than 12 houses burned.", "12 houses = 12–∞ house (count, measured house, act burn)"],
    ["Dozens of houses burned.", "Dozens of houses = vague 12–120 house (count, measured house, act burn)"],
    ["The bank has 40 branches in Kesu.", "40 branches = 40 branch (count, measured branch, act have)"],
    ["Six people marched.", "Six people = 6 person (toll, measured person, act march)"],
  ])("%s", (text, found) => expect(figures(text, "measured", "act")).toBe(found));
});

describe("measures", () => {
  test.each([
    // how far, from where
    ["The village lies 125km (78 miles) north of Kabul.", "125km = 125000 metre (distance, harm far, from kabul)"],
    ["The lake is 12 km from the town.", "12 km = 12000 metre (distance, harm far, from town)"],
    ["The hotel, 5 km from the airport, is shut.", "5 km = 5000 metre (distance, harm far, from airport)"],
    // other lengths
    ["The bridge is 300 metres long.", "300 metres = 300 metre (measure, harm long)"],
    ["The tower is 92 metres high.", "92 metres = 92 metre (measure, harm high)"],
    ["The quake struck at a depth of 12 km.", "12 km = 12000 metre (measure, harm deep)"],
    // speed, money, shares, time
    ["Winds reached 140 km/h.", "140 km/h = 38.88889 metre per second (measure, harm fast)"],
    ["The repair will cost $1.2bn.", "$1.2bn = 1200000000 dollar (price, harm cost)"],
    ["Turnout was 61 per cent.", "61 per cent = 61 percent (share, harm attended)"],
    ["About a third of voters stayed at home.", "a third = ~31–35.66667 percent (share, of voter)"],
    ["The strike lasted three weeks.", "three weeks = 1814400 second (duration)"],
  ])("%s", (text, found) => expect(figures(text, "harm", "from", "of")).toBe(found));

  test("a change by its direction", () => {
    expect(figures("Sales rose 3 % to 45 million euros.", "change")).toBe(
      "3 % = 3 percent (share, change up by); 45 million euros = 45000000 euro (price, change up to)",
    );
  });
});

describe("asks of a figure only what it can tell:", () => {
  test.each([
    ["They got 24,000 euros each from the state.", "24,000 euros = 24000 euro (price)"],
    ["Two guards carried a man from the hall.", "Two guards = 2 guard (count)"],
    ["Some 40 cm of rain fell in a day.", "40 cm = ~0.372–0.428 metre (distance, of rain)"],
    ["The wreck lies 15 km north of Hamre.", "15 km = 15000 metre (distance, harm far, from hamre)"],
    ["The ash rose nine kilometres high.", "nine kilometres = 9000 metre (measure, harm high)"],
  ])("%s", (text, found) => expect(figures(text, "harm", "from", "of")).toBe(found));
});

describe("tells whose age it is:", () => {
  test.each([
    ["Mateo Lund was 19 and had started on Monday.", "19 = 19 year (age, of mateo-lund)"],
    ["The youngest, Mateo Lund, was 19.", "19 = 19 year (age, of mateo-lund)"],
    ["Mateo Lund said that the score was 19.", "19 = 19 (count)"],
    ["The score was 19, Mateo Lund said.", "19 = 19 (count)"],
    ["Mateo Lund was 19 metres away.", "19 metres = 19 metre (distance)"],
    ["Jonah Prell, 26, swam ashore.", "26 = 26 year (age, of jonah-prell)"],
    ["The captain, Tomas Ibeku, was held. Ibeku, 43, swam ashore.", "43 = 43 year (age, of tomas-ibeku)"],
    ["The captain, Tomas Ibeku, and Jonah Prell, 26, were held.", "26 = 26 year (age, of jonah-prell)"],
    ["The driver, who is 43, was held.", "43 = 43 year (age, of driver)"],
    ["Tomas Ibeku sold the 93-year-old chain.", "93-year-old = 93 year (age, of chain)"],
    ["The 93-year-old driver was held.", "93-year-old = 93 year (age, of driver)"],
  ])("%s", (text, found) => expect(figures(text, "of")).toBe(found));
});

describe("reads both sides of a score or a vote, the smaller first:", () => {
  test.each([
    ["Rovers won 3-1.", "3-1 = 1–3 point (score)"],
    ["Rovers lost the tie 1-3.", "1-3 = 1–3 point (score)"],
    ["The bill passed by 61 votes to 59.", "61 votes to 59 = 59–61 vote (vote)"],
    ["The bench ruled 9-7 for the town.", "9-7 = 7–9 vote (vote)"],
    ["The committee decided by nine votes to seven.", "nine votes to seven = 7–9 vote (vote)"],
  ])("%s", (text, found) => expect(figures(text)).toBe(found));
});

describe("leaves alone", () => {
  test.each([
    ["a ratio of odds", "At odds of 10:1 he won."],
    ["a fixture list", "Pages 3-1 are torn."],
    ["one of several", "One of the men fled."],
    ["a date", "She finished on 12 May 2024."],
    ["a year", "The bridge opened in 1994."],
    ["a clock time", "The train left at 7.42."],
    ["an address", "He lives at 14 Harbour Street."],
    ["a number in a name", "Route 66 was closed."],
    ["a telephone number", "Call 0800 123 456 for help."],
    ["an ordinal", "It was the third fire."],
    ["words without a figure", "Nobody knows how many were hurt."],
  ])("%s: %s", (_why, text) => expect(figures(text)).toBe(""));
});

describe("does not read yet", () => {
  test.fails.each([
    // Where two figures share a clause, the nearer word is taken for both.
    ["The storm killed 12 and left 300 homeless.", "12 = 12 (toll, harm dead); 300 = 300 (toll, harm moved)"],
    ["A quake of magnitude 6.8 killed 12 people.", "6.8 = 6.8 (measure); 12 people = 12 person (toll, harm dead)"],
    ["The 120-kilometre road was closed.", "120-kilometre = 120000 metre (measure, harm long, of road)"],
  ])("%s", (text, found) => expect(figures(text, "harm", "of")).toBe(found));
});
