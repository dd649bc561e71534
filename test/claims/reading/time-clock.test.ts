import { describe, expect, test } from "vitest";
import { readTimes } from "../../../src/claims/reading/times.js";
import { shown } from "./time-notation.js";

describe("reads a clock time", () => {
  test.each([
    ["The ferry sank at 7:15 p.m.", "7:15 p.m. = 19:15"],
    ["The mast fell at 7.22 pm", "7.22 pm = 19:22"],
    ["shut at 11am", "11am = 11:00"],
    ["The blast occurred at 05:40.", "05:40 = 05:40"],
    ["a call at 22:47", "22:47 = 22:47"],
    ["They met at 5.40.", "5.40 = 17:40"],
    ["at 5.40 in the morning", "5.40 in the morning = 05:40"],
    ["It was 7.42 by the clock.", "7.42 = 07:42"],
    ["The lorry passed at around 17.00 on 14 November", "around 17.00 on 14 November = ~2023-11-14 17:00"],
    ["sighted at 1615 GMT", "1615 GMT = 16:15"],
    ["at 06h30, at 0600 on Sunday", "06h30 = 06:30; 0600 on Sunday = 2024-03-03 06:00"],
    ["at 9:25 hours", "9:25 hours = 09:25"],
    ["at noon, at midnight", "noon = 12:00; midnight = 00:00"],
    ["shortly after 7 p.m.", "shortly after 7 p.m. = ~19:00/19:12"],
    ["a little before 4 a.m.", "a little before 4 a.m. = ~03:48/04:00"],
    ["about 7:15 p.m.", "about 7:15 p.m. = ~19:15"],
    ["It was six o'clock", "six o'clock = ~18:00"],
    ["about twenty past eight in the morning", "about twenty past eight in the morning = ~08:20"],
    ["at a quarter past six", "a quarter past six = ~18:15"],
    ["at half past four", "half past four = ~16:30"],
    ["thirteen minutes to three in the morning", "thirteen minutes to three in the morning = ~02:47"],
    ["a text at five to ten", "five to ten = ~09:55"],
    ["just after seven in the evening", "just after seven in the evening = ~19:00/19:12"],
    ["They set off around eleven.", "around eleven = ~11:00"],
    ["at eleven at night", "eleven at night = ~23:00"],
    ["Fishing stops at ten to noon", "ten to noon = ~11:50"],
  ])("%s", (text, times) => {
    expect(shown(text)).toBe(times);
  });
});

describe("reads a stretch of the clock", () => {
  test.each([
    ["A curfew from 8 p.m. to 6 a.m.", "8 p.m. to 6 a.m. = stretch 20:00/06:00"],
    ["between ten o'clock and midnight", "ten o'clock and midnight = stretch ~22:00/00:00"],
    [
      "from nine in the evening until five in the morning",
      "nine in the evening until five in the morning = stretch ~21:00/05:00",
    ],
    ["open from 9 to 11 a.m.", "9 to 11 a.m. = stretch 09:00/11:00"],
    ["Shops close from ten to noon", "ten to noon = stretch ~10:00/12:00"],
    ["doors 8-10 p.m.", "8-10 p.m. = stretch 20:00/22:00"],
  ])("%s", (text, times) => {
    expect(shown(text)).toBe(times);
  });
});

describe("joins the clock with its day", () => {
  test.each([
    ["at 4.48 p.m. on Saturday", "4.48 p.m. on Saturday = 2024-03-02 16:48"],
    ["at 22:47 on Friday, 1 March", "22:47 on Friday, 1 March = 2024-03-01 22:47"],
    ["dated Saturday, March 2, 20:10", "Saturday, March 2, 20:10 = 2024-03-02 20:10"],
    ["walked out on Monday at about ten in the evening", "Monday at about ten in the evening = ~2024-03-04 22:00"],
    ["around half past one on Monday morning", "around half past one on Monday morning = ~2024-03-04 01:30"],
    ["shut since three on Friday afternoon", "three on Friday afternoon = since ~2024-03-01 15:00"],
    ["at noon on Saturday", "noon on Saturday = 2024-03-02 12:00"],
    ["on Friday evening", "Friday evening = 2024-03-01 17:00/23:59"],
    ["early on Sunday", "early on Sunday = 2024-03-03 00:00/08:59"],
    ["late Friday", "late Friday = 2024-03-01 17:00/23:59"],
    ["in the small hours of Sunday", "small hours of Sunday = 2024-03-03 00:00/06:29"],
    ["in the wee hours of Sunday morning", "wee hours of Sunday morning = 2024-03-03 00:00/06:29"],
    ["late in the evening", "late in the evening = 20:00/23:59"],
    ["in the night to Sunday", "night to Sunday = 2024-03-02/2024-03-03 18:00/05:59"],
    ["before sunrise on March 2", "before sunrise on March 2 = 2024-03-02 00:00/07:59"],
    ["at 7.02 that morning", "7.02 that morning = 07:02"],
    ["It was shelled overnight on Sunday.", "overnight on Sunday = 2024-03-03 18:00/07:59"],
  ])("%s", (text, times) => {
    expect(shown(text)).toBe(times);
  });

  test("and keeps the words of each apart", () => {
    const text = "The gate opened at 4.48 p.m. on Saturday.";
    const [found] = readTimes(text, { published: "2024-03-05" });
    const words = [found?.clockPart, found?.dayPart].map((span) => text.slice(span!.start, span!.end));
    expect(words).toEqual(["4.48 p.m.", "Saturday"]);
  });
});

describe("leaves the half of the day open", () => {
  test.each([
    ["It was 7.42 by the clock.", ["19:42"]],
    ["at half past four", ["04:30"]],
    ["at 05:40", []],
    ["at 7:15 p.m.", []],
    ["at half past four in the morning", []],
  ])("%s", (text, others) => {
    const [found] = readTimes(text, { published: null });
    expect(found?.ambiguousHalf).toBe(others.length > 0);
    expect(found?.alternatives.map(({ clock }) => clock?.from)).toEqual(
      others.map((other) => Number(other.slice(0, 2)) * 60 + Number(other.slice(3))),
    );
  });
});

describe("tells the zone", () => {
  test.each([
    ["at 7:15 p.m. (1615 GMT)", { offset: 180, local: true }],
    ["struck at 1353 (1023 GMT)", { offset: 210, local: true }],
    ["at 4:47 a.m. (0947 GMT)", { offset: -300, local: true }],
    ["at 0330 GMT", { offset: 0, local: false }],
    ["at 8:44 BST", { offset: 60, local: false }],
    ["at 7:15 p.m. local time", null],
  ])("%s", (text, zone) => {
    const found = readTimes(text, { published: null });
    expect(found).toHaveLength(1);
    expect(found[0]!.zone).toEqual(zone);
  });
});

describe("leaves alone", () => {
  test.each([
    ["a level", "The shares closed at 7.42 and inflation stood at 5.40."],
    ["a percentage", "at 7.42 per cent, at 5.40%"],
    ["a toll", "Officials put the toll at seven."],
    ["a count", "About eleven were hurt; killing around eleven."],
    ["a share", "Across the country about six in ten teachers stayed away."],
    ["a vote", "The board voted ten to five."],
    ["a ratio", "the ratio 4:30"],
    ["a verse", "Luke 4:18"],
    ["a result", "She won in 2:03:45."],
    ["a duration", "a tour of five to six hours, 36 hours"],
    ["a zone alone", "GMT+02:00"],
    ["a year", "2016 was dry; it took 1987 steps."],
    ["a price", "at $5.40, sold for 7.15"],
  ])("%s: %s", (_why, text) => {
    expect(shown(text)).toBe("");
  });
});
