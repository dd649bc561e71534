import { describe, expect, test } from "vitest";
import { zonedTimeOf } from "../../src/documents/clock.js";
import { findDates, isoOf, nearestTo, readDate, type WrittenDate } from "../../src/documents/dates.js";

const shown = (date: WrittenDate) => isoOf(date) ?? `?-${date.month}-${date.day}`;

describe("finds the date in", () => {
  test.each([
    ["Monday, March 4, 2024", "2024-03-04"],
    ["4 March 2024, 18:05 CET", "2024-03-04"],
    ["Thursday 14th November, 2024", "2024-11-14"],
    ["the 2nd of March 2024", "2024-03-02"],
    ["Sun Sep 15 2013", "2013-09-15"],
    ["Tuesday, March 19-2019 at 18:40", "2019-03-19"],
    ["Sept. 17, 2024 and 18 Sept 2024", "2024-09-17 2024-09-18"],
    ["2024-03-02T18:05:00Z", "2024-03-02"],
    ["Tuesday, 17.9.2024", "2024-09-17"],
    ["12.03.25", "2025-03-12"],
    ["13/04/2024", "2024-04-13"],
    ["04/13/2024", "2024-04-13"],
    ["5/5/2010 1:41 PM", "2010-05-05"],
    ["Friday 01/03/2024", "2024-03-01"],
    ["PORT VALE, March 2 (Northwire)", "?-3-2"],
    ["29 February", "?-2-29"],
    ["HW0417 182140 AUG 21", "2021-08-18"],
  ])("%s", (line, dates) => {
    expect(findDates(line).map(shown).join(" ")).toBe(dates);
  });
});

describe("finds no date in", () => {
  test.each([
    ["figures that can be read in two ways", "03/04/2024"],
    ["a weekday that is neither's", "Sunday 03/12/2024"],
    ["two days that were both Tuesdays", "Tuesday 03/12/2024"],
    ["a day that does not exist", "31 April 2024"],
    ["29 February of a common year", "29 February 2023"],
    ["a bare weekday", "on Friday"],
    ["a month and a year", "March 2024"],
    ["a clock time with points", "at 18.05"],
    ["a version number", "1.2.3.4"],
    ["a score", "won 11-8"],
    ["a fraction of a count", "1/3 of 2,000"],
  ])("%s: %s", (_why, line) => {
    expect(findDates(line).map(shown)).toEqual([]);
  });
});

describe("gives a date without year the year of another", () => {
  test.each([
    ["March 2", "2024-03-05", "2024-03-02"],
    ["December 30", "2024-01-02", "2023-12-30"],
    ["January 2", "2023-12-30", "2024-01-02"],
    ["Saturday, March 2", "2024-03-05", "2024-03-02"],
    ["Sunday, March 2", "2024-03-05", null],
    ["29 February", "2022-06-01", null],
  ])("%s, beside %s: %s", (line, known, day) => {
    expect(nearestTo(known, findDates(line)[0]!)).toBe(day);
  });
});

describe("reads the clock time with its zone in", () => {
  test.each([
    ["18:05 CET", "T18:05:00+01:00"],
    ["6:05 PM EST", "T18:05:00-05:00"],
    ["12:15 am GMT", "T00:15:00Z"],
    ["11:25 GMT+02:00", "T11:25:00+02:00"],
    ["19:15:30 +0530", "T19:15:30+05:30"],
  ])("%s", (line, time) => {
    expect(zonedTimeOf(line)).toBe(time);
  });
  test.each([
    ["no zone", "18:05"],
    ["a zone of three countries", "18:05 IST"],
    ["two American zones and China's", "18:05 CST"],
    ["no such hour", "31:05 GMT"],
  ])("but not where there is %s: %s", (_why, line) => {
    expect(zonedTimeOf(line)).toBe("");
  });
});

describe("reads a stated date", () => {
  test.each([
    ["2024-03-02", "2024-03-02"],
    ["2024-03-02T19:15:00+01:00", "2024-03-02T19:15:00+01:00"],
    ["2024-03-02T19:15Z", "2024-03-02T19:15:00Z"],
    ["2024-03-02 19:15 +01:00", "2024-03-02T19:15:00+01:00"],
    ["2024-03-02T19:15:00", "2024-03-02"],
    ["Sat, 02 Mar 2024 19:15:00 GMT", "2024-03-02T19:15:00Z"],
    ["March 2, 2024", "2024-03-02"],
    ["2024-03-02T19:15:00.300Z", "2024-03-02T19:15:00Z"],
    ["2024-03-02T24:00:00", "2024-03-02"],
    ["2024-03-02T25:99", null],
    ["2024-03-02 19:75", null],
    ["lately", null],
    ["2024", null],
    ["2024-02-30", null],
    ["03/04/2024", null],
    ["March 2", null],
    ["2024-03-02 or 2024-03-03", null],
    ["the ferry sank on 2024-03-02", null],
  ])("%s", (value, date) => {
    expect(readDate(value)).toBe(date);
  });
});
