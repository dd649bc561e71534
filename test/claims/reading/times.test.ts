import { describe, expect, test } from "vitest";
import { readTimes } from "../../../src/claims/reading/times.js";
import { shown } from "./time-notation.js";

// Read on Tuesday, 5 March 2024, unless a row says otherwise.

describe("reads a date", () => {
  test.each([
    ["The strike began on March 2, 2024.", "March 2, 2024 = 2024-03-02"],
    ["The strike began on 2 March 2024", "2 March 2024 = 2024-03-02"],
    ["The accord of the 2nd of March 1998 holds.", "2nd of March 1998 = 1998-03-02"],
    ["Filed 2024-03-02 by the clerk", "2024-03-02 = 2024-03-02"],
    ["He was arrested on Feb. 27", "Feb. 27 = 2024-02-27"],
    ["The reactor restarted on Monday, 19 February", "Monday, 19 February = 2024-02-19"],
    ["The vote is due on 20 May.", "20 May = 2024-05-20"],
    ["Trading resumed on 12 December.", "12 December = 2023-12-12"],
    ["The night of March 2 to 3 was quiet", "night of March 2 to 3 = 2024-03-02/2024-03-03 18:00/05:59"],
    ["The fair runs 4–7 April", "4–7 April = 2024-04-04/2024-04-07"],
    ["The judge ruled on August 17 last year", "August 17 last year = 2023-08-17"],
    ["The sample was opened on the 1st.", "1st = 2024-03-01"],
    ["She left on New Year's Eve", "New Year's Eve = 2023-12-31"],
    ["It closed on Good Friday 2023", "Good Friday 2023 = 2023-04-07"],
  ])("%s", (text, times) => {
    expect(shown(text)).toBe(times);
  });
});

describe("reads a month, a season, a year or what is longer", () => {
  test.each([
    ["The quarry opened in October 1994", "October 1994 = 1994-10-01/1994-10-31"],
    ["The mill has stood idle since September", "September = since 2023-09-01/2023-09-30"],
    ["It was last inspected in January of last year", "January of last year = 2023-01-01/2023-01-31"],
    ["Trams return next June", "next June = 2024-06-01/2024-06-30"],
    ["In May 19 people fell ill.", "May = 2023-05-01/2023-05-31"],
    ["Digging starts in spring 2026", "spring 2026 = 2026-03-01/2026-05-31"],
    [
      "losses in 2019, 2020 and 2021",
      "2019 = 2019-01-01/2019-12-31; 2020 = 2020-01-01/2020-12-31; 2021 = 2021-01-01/2021-12-31",
    ],
    ["after the October vote", "October = 2023-10-01/2023-10-31"],
    ["before the May vote", "May = 2024-05-01/2024-05-31"],
    ["It was built in 1987.", "1987 = 1987-01-01/1987-12-31"],
    ["He was jailed for the 2011 robbery", "2011 = 2011-01-01/2011-12-31"],
    ["Made from 1980 to 1985", "1980 to 1985 = stretch 1980-01-01/1985-12-31"],
    ["From November to February 2023", "November to February 2023 = stretch 2022-11-01/2023-02-28"],
    ["Model years 2021-2023 are recalled", "2021-2023 = 2021-01-01/2023-12-31"],
    ["ready for the 2028-29 season", "2028-29 = 2028-01-01/2029-12-31"],
    ["The border was shut in the 1990s.", "1990s = 1990-01-01/1999-12-31"],
    ["put up in the early sixties", "early sixties = ~1960-01-01/1963-12-31"],
    ["a chapel of the 19th century", "19th century = 1800-01-01/1899-12-31"],
    ["buried around 320 BC", "around 320 BC = ~340 BC-01-01/300 BC-12-31"],
    ["Profit fell in the fourth quarter of 2023.", "fourth quarter of 2023 = 2023-10-01/2023-12-31"],
    ["Sales for Q3 2023", "Q3 2023 = 2023-07-01/2023-09-30"],
    ["in the second half of this year", "second half of this year = 2024-07-01/2024-12-31"],
  ])("%s", (text, times) => {
    expect(shown(text)).toBe(times);
  });
});

describe("reads an edge of a longer stretch", () => {
  test.each([
    ["Sales fell in the three months to 30 June.", "three months to 30 June = 2023-04-01/2023-06-30"],
    ["six months ended June 30, 2022", "six months ended June 30, 2022 = 2022-01-01/2022-06-30"],
    ["Rents rose in the year to January.", "year to January = 2023-02-01/2024-01-31"],
    ["a loss for the half-year to 31 December", "half-year to 31 December = 2023-07-01/2023-12-31"],
    ["the fiscal year ending 31 May 2023", "year ending 31 May 2023 = 2022-06-01/2023-05-31"],
    ["In the first nine months of 2023 it grew.", "first nine months of 2023 = 2023-01-01/2023-09-30"],
    ["the last three months of last year", "last three months of last year = 2023-10-01/2023-12-31"],
    ["Exports in the June 2023 quarter", "June 2023 quarter = 2023-04-01/2023-06-30"],
    ["The mill posted a fourth-quarter net loss.", "fourth-quarter = 2023-10-01/2023-12-31"],
    ["Turnover doubled in fiscal 2022.", "fiscal 2022 = ~2021-04-01/2023-03-31"],
    ["guidance for FY23 and FY2025", "FY23 = ~2022-04-01/2024-03-31; FY2025 = ~2024-04-01/2026-03-31"],
    ["the financial year 2021/22", "financial year 2021/22 = ~2021-01-01/2022-12-31"],
  ])("a period of accounts: %s", (text, times) => {
    expect(shown(text)).toBe(times);
  });

  test.each([
    ["how long it is until then", "It is six months to June.", "June = 2023-06-01/2023-06-30"],
    ["how long it took", "It took Ravel three months to answer.", ""],
    ["a clock time", "They met at a quarter to six.", "a quarter to six = ~17:45"],
    ["an end of something", "The year ended badly and the month ended in tears.", ""],
    ["a crisis", "the financial crisis of 2008", "2008 = 2008-01-01/2008-12-31"],
    ["the first months of anything", "the first three months of her reign", ""],
    [
      "a quarter of a fiscal year, which may lie anywhere",
      "in the third fiscal quarter",
      "third fiscal quarter = open null",
    ],
    ["the same the other way round", "in the fiscal first quarter", "first quarter = open null"],
    ["a quarter of the town", "They live in the May Street quarter.", ""],
    ["a house called FY", "FY House", ""],
    ["a quarter final", "a fourth-quarter touchdown", ""],
    ["a tax", "fiscal policy", ""],
  ])("no period of accounts: %s", (_what, text, times) => {
    expect(shown(text)).toBe(times);
  });

  test.each([
    ["born on 14/11/1975", "14/11/1975 = 1975-11-14"],
    ["signed 11/24/2019", "11/24/2019 = 2019-11-24"],
    ["bombs on 7/7/2005", "7/7/2005 = 2005-07-07"],
    ["on the last day of February", "last day of February = 2024-02-29"],
    ["Shelling went on overnight.", "overnight = 2024-03-04/2024-03-05 18:00/07:59"],
    ["Snow will fall overnight.", "overnight = 2024-03-05/2024-03-06 18:00/07:59"],
    ["On Sunday it rained, and overnight it froze.", "Sunday = 2024-03-03; overnight = 18:00/07:59"],
  ])("a day: %s", (text, times) => {
    expect(shown(text)).toBe(times);
  });

  test.each([
    ["by the end of July", "end of July = deadline ~2023-07-21/2023-07-31"],
    ["The law passed in early 2020", "early 2020 = ~2020-01-01/2020-05-04"],
    ["since mid-June", "mid-June = since ~2023-06-10/2023-06-21"],
    ["in the second half of June 2023", "second half of June 2023 = ~2023-06-16/2023-06-30"],
    ["The first week of May 2023 was dry", "first week of May 2023 = ~2023-05-01/2023-05-07"],
    ["before the year's end", "year's end = before ~2024-10-30/2024-12-31"],
    ["a date in the late fourth century BC", "late fourth century BC = ~334 BC-01-01/301 BC-12-31"],
  ])("%s", (text, times) => {
    expect(shown(text)).toBe(times);
  });
});

describe("resolves a weekday by the verb", () => {
  test.each([
    ["The council voted on Thursday.", "Thursday = 2024-02-29"],
    ["The council will vote on Thursday.", "Thursday = 2024-03-07"],
    ["The ministry said on Monday that the road would reopen.", "Monday = 2024-03-04"],
    ["The hearing is set for Friday.", "Friday = 2024-03-08"],
    ["A vote will be held on Thursday.", "Thursday = 2024-03-07"],
    ["Schools stay shut until Monday.", "Monday = until ~2024-03-11"],
    ["The talks broke down last Friday.", "last Friday = 2024-03-01"],
    ["The talks go on next Monday.", "next Monday = 2024-03-11"],
    ["The pool was drained this Monday.", "this Monday = 2024-03-04"],
    ["The bus fell on Tuesday.", "Tuesday = 2024-03-05"],
    ["Saturday's vote was close.", "Saturday = 2024-03-02"],
    ["on the last Friday of May 2024", "last Friday of May 2024 = 2024-05-31"],
  ])("%s", (text, times) => {
    expect(shown(text)).toBe(times);
  });

  test("and keeps the other days it may be", () => {
    const [found] = readTimes("The gate was closed on Thursday.", { published: "2024-03-05" });
    const days = found!.alternatives.map(({ day }) => day!.from - found!.value!.day!.from);
    expect(days).toEqual([7, -7]);
  });

  test("a weekday beside a date picks the year", () => {
    expect(shown("The hearing is on Tuesday 6 May", "2024-11-20")).toBe("Tuesday 6 May = 2025-05-06");
  });
});

describe("counts from the document's date", () => {
  test.each([
    ["The dam failed yesterday.", "yesterday = 2024-03-04"],
    ["He was freed late last night", "late last night = 2024-03-04 21:00/03:59"],
    ["Parliament meets tonight.", "tonight = 2024-03-05 18:00/05:59"],
    ["The toll rose this morning", "this morning = 2024-03-05 00:00/11:59"],
    ["The coach was sacked last week.", "last week = 2024-02-26/2024-03-03"],
    ["The coach was sacked the week before last.", "the week before last = 2024-02-19/2024-02-25"],
    ["Prices rose last month.", "last month = 2024-02-01/2024-02-29"],
    ["He resigned earlier this month", "earlier this month = 2024-03-01/2024-03-05"],
    ["The mast was sold at the weekend.", "the weekend = 2024-03-02/2024-03-03"],
    ["They signed three years ago.", "three years ago = ~2020-09-03/2021-12-31"],
    ["Eleven days ago the trial opened.", "Eleven days ago = 2024-02-23"],
    ["The report is due a week from today.", "a week from today = 2024-03-12"],
    ["The filling starts in October of the year after next.", "October of the year after next = 2026-10-01/2026-10-31"],
  ])("%s", (text, times) => {
    expect(shown(text)).toBe(times);
  });
});

describe("leaves open what counts from something else", () => {
  test.each([
    ["two weeks after the fall of the capital, he said", "two weeks after = 11…17 days of “the fall of the capital”"],
    ["He was freed two days later.", "two days later = 2…2 days of “”"],
    ["She had resigned the day before.", "the day before = -1…-1 days of “”"],
    ["The next morning they flew home.", "The next morning = 00:00/11:59 1…1 days of “”"],
    ["on the eve of the summit", "eve of = -1…-1 days of “the summit”"],
  ])("%s", (text, times) => {
    expect(shown(text)).toBe(times);
  });
});

describe("without a date of the document", () => {
  test.each([
    ["The vote was on 12 March.", 'open {"year":null,"month":3,"day":12,"weekday":null}'],
    ["The vote was on Friday.", 'open {"year":null,"month":null,"day":null,"weekday":5}'],
    ["The vote was yesterday.", "open null"],
    ["The vote was on 12 March 2023.", "2023-03-12"],
    ["The vote was on Friday evening.", "17:00/23:59"],
  ])("%s: %s", (text, time) => {
    expect(shown(text, null).split(" = ")[1]).toBe(time);
  });
});

test("a dateline in the south turns the seasons", () => {
  expect(shown("in spring 2023", "2024-03-05", "Sydney")).toBe("spring 2023 = 2023-09-01/2023-11-30");
});

describe("tells the role", () => {
  test.each([
    ["closed since June 12", "since", "since"],
    ["open until 9 April", "until", "until"],
    ["done by 2034", "deadline", "by"],
    ["no later than Friday", "deadline", "no later than"],
    ["not before Thursday", "before", "before"],
    ["shown from 1 November", "start", "from"],
    ["up to and including Thursday", "until", "up to and including"],
    ["searched after Thursday's explosion", "point", null],
    ["convicted of the 2011 murder", "point", "of"],
  ])("%s", (text, role, preposition) => {
    const [found] = readTimes(text, { published: "2024-03-05" });
    expect([found?.role, found?.preposition]).toEqual([role, preposition]);
  });
});

describe("leaves alone", () => {
  test.each([
    ["a duration", "The siege lasted for two days and 20 minutes."],
    ["a duration with an adjective", "a three-hour ride over the pass"],
    ["a duration up to now", "over the last two weeks, in the past year"],
    ["a term", "The panel is to report within ten days."],
    ["an age", "aged 7 to 12, the 43-year-old, a boy of eleven"],
    ["an age in decades", "a man in his early sixties"],
    ["the verb may", "The bridge may fall; it may 5 times."],
    ["the verb march", "They march 2 miles to the sea."],
    ["second, sun and sat", "A second boat sat in the sun."],
    ["a count", "in 150 places, 1,987 people, 2000 troops, in 2000 villages"],
    ["a count of the same look", "The turnout rose to 2016 and the height to 1987 m."],
    ["a score", "They won 3-2 and 15:12 after a 4-0 defeat; the score was 7:15."],
    ["an emergency number", "9/11 and 24/7"],
    ["an event named by its day", "the September 11 attacks"],
    ["a date that may be read two ways", "2/3/2024 and 12.3.2024"],
    ["no date at all", "31/2/2024, 14/11/19, 1/14/11/1975, 14/13/2024"],
    ["a person called May", "Theresa May said no."],
    ["people called April and June", "April Jones met June Carter."],
    ["a version", "version 2.10 of Node 20.04"],
    ["a price", "shares at $7.15, beer at 5.40 euros"],
    ["a named day", "Black Friday sales, says the Mail on Sunday and the Sunday Times"],
    ["a habit", "every Monday, on Sundays"],
    ["a season of life", "the fall of the government, a spring in the mattress"],
    ["half a match", "They scored in the second half and in the fourth quarter of the game."],
    ["temperatures", "temperatures in the eighties"],
    ["a gala", "opening night at the opera, a good evening, the night shift"],
    ["a room or flight", "Room 2020, Flight 1987, call 2016"],
    ["a woman called Dawn", "Dawn Hesketh leads the team."],
    ["a bank account", "IBAN 2024030512345678"],
  ])("%s: %s", (_why, text) => {
    expect(shown(text)).toBe("");
  });
});
