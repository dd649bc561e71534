import { describe, expect, test } from "vitest";
import { findTimes } from "../../src/claims/time.js";
import { readingOf, shown } from "./reading-of.js";

/** The article is of Saturday 2 March 2024. Only the likeliest reading is shown; how times are read has tables of its own. */
const times = (text: string): string =>
  shown(findTimes, text, "act", "agent", "patient")
    .replaceAll("when, ", "")
    .replaceAll(/ or [^(]*(?= \()/g, "");

describe("says when", () => {
  test.each([
    // what happened then, to whom
    [
      "The explosion in 2017 killed four people.",
      "2017 = 2017-01-01/2017-12-31 (act explode, agent explosion, patient people)",
    ],
    ["The mine was shut by the owner in 1998.", "1998 = 1998-01-01/1998-12-31 (act access, agent owner, patient mine)"],
    ["The inquest opened on 14 February 2024.", "14 February 2024 = 2024-02-14 (act access, agent inquest)"],
    ["He was elected mayor in May 2019.", "May 2019 = 2019-05-01/2019-05-31 (act office)"],
    ["The blast happened at 5:40 a.m.", "5:40 a.m. = 05:40 (act happen, agent blast)"],
    ["The village, founded in 1802, lies in a valley.", "1802 = 1802-01-01/1802-12-31 (act found, patient village)"],
    ["The talks are to resume next week.", "next week = 2024-03-04/2024-03-10 (act continuation, agent talk)"],
    ["The school closed Monday.", "Monday = 2024-02-26 (act access, agent school)"],
    // the noun that the time hangs on tells the act
    [
      "The inspection in September 2023 revealed cracks.",
      "September 2023 = 2023-09-01/2023-09-30 (act inspect, agent inspection, patient crack)",
    ],
    // closing is one act, whatever the word
    [
      "The closure in 2012 surprised nobody.",
      "2012 = 2012-01-01/2012-12-31 (act access, agent closure, patient nobody)",
    ],
    // two times, two acts
    [
      "The bridge, opened in 1994, was closed on Friday.",
      "1994 = 1994-01-01/1994-12-31 (act access, patient bridge); Friday = 2024-03-01 (act access, patient bridge)",
    ],
    // clock times in the British way, which end no sentence
    ["The bomb went off at 10.20am local time.", "10.20am local time = 10:20 (act go, agent bomb)"],
    ["They left at 9.05pm on Friday.", "9.05pm on Friday = 2024-03-01 21:05 (act stay)"],
    // timetables speak of what is to come
    ["The pact expires on 4 June.", "4 June = 2024-06-04 (act expire, agent pact)"],
    ["The pact expired on 4 June.", "4 June = 2023-06-04 (act expire, agent pact)"],
    ["The trial opens on Monday week.", "Monday week = 2024-03-11 (act access, agent trial)"],
    // what is put off is put off to a day ahead
    ["The vote was moved to 12 May.", "12 May = 2024-05-12 (act move, patient vote)"],
    // deadlines are told apart by their role; nobody finishes a dam “by 2034” as its builder
    ["The dam will be finished by 2034.", "2034 = ~2034-01-01/2034-12-31 (act start, patient dam)"],
  ])("%s", (text, found) => expect(times(text)).toBe(found));

  test("and the claim speaks of that time", () => {
    const [claim] = findTimes(readingOf("The tunnel opened on 14 February 2024."));
    expect(claim?.of).toBe(claim?.value);
  });

  test("with the other readings that the words allow", () => {
    expect(shown(findTimes, "The train left at 7.42.")).toBe("7.42 = 07:42 or 19:42 (when)");
  });

  test("told apart by grain and role", () => {
    const slots = (text: string): string => shown(findTimes, text, "grain", "role").replace(/^.*\(when, /, "(");
    expect(slots("The ferry sank in 2019.")).toBe("(grain year, role point)");
    expect(slots("The ferry sank at noon.")).toBe("(grain clock, role point)");
    expect(slots("The dam will be finished by 2034.")).toBe("(grain year, role deadline)");
    expect(slots("The ferry has run since 2016.")).toBe("(grain year, role since)");
    expect(slots("The contract runs until June.")).toBe("(grain month, role until)");
  });
});

describe("leaves alone", () => {
  test.each([
    ["a paper named after a day", "The Sunday Courier broke the story."],
    ["a time that is only a bound", "The bridge was built before 1900."],
    ["how long it took", "The trial lasted three weeks."],
    ["what is counted from something else", "Rescuers reached the wreck two hours later."],
    ["a clock of another zone", "Trading stopped at 10:30 GMT."],
    ["a number in a name", "Flight 1987 was late."],
    ["a count", "The town of 1,994 people is quiet."],
    ["now", "Now the mayor must choose."],
    ["a verb", "The council may march on."],
  ])("%s: %s", (_why, text) => expect(times(text)).toBe(""));

  test("a weekday in an article without a date", () => {
    expect(findTimes(readingOf("The ferry sank on Thursday.", null))).toEqual([]);
  });
});

describe("does not read yet", () => {
  test.fails.each([
    // “found” behind a number is taken for a noun.
    [
      "The inspection in 2023 found cracks.",
      "2023 = 2023-01-01/2023-12-31 (act inspect, agent inspection, patient crack)",
    ],
    // Whose act “two hours later” is counted from.
    [
      "The ferry sank at noon. Rescuers reached the wreck two hours later.",
      "two hours later = 14:00 (act reach, agent rescuer, patient wreck)",
    ],
    ["The strike begins on March 9, the union said on Friday.", "March 9 = 2024-03-09 (act start, agent strike)"],
  ])("%s", (text, found) => expect(times(text)).toBe(found));
});
