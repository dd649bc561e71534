import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOf, dayOf, easterSunday, weekdayOf } from "../../../src/claims/reading/time-calendar.js";
import { readTimes } from "../../../src/claims/reading/times.js";
import { months, weekdays } from "../../../src/lexicon/calendar.js";
import { isoOf } from "./time-notation.js";

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const monthNames = [...months.keys()].map(title);
const weekdayNames = [...weekdays.keys()].map(title);
const [first, last] = [dayOf(1900, 1, 1), dayOf(2099, 12, 31)];

/** A day as papers write it. */
const written: readonly (readonly [form: string, write: (day: number) => string])[] = [
  ["2024-03-02", isoOf],
  ["March 2, 2024", (day) => `${monthNames[dateOf(day).month - 1]} ${dateOf(day).day}, ${dateOf(day).year}`],
  ["2 March 2024", (day) => `${dateOf(day).day} ${monthNames[dateOf(day).month - 1]} ${dateOf(day).year}`],
  [
    "Saturday, 2 March 2024",
    (day) =>
      `${weekdayNames[weekdayOf(day)]}, ${dateOf(day).day} ${monthNames[dateOf(day).month - 1]} ${dateOf(day).year}`,
  ],
  [
    "the 2nd of March 2024",
    (day) => `the ${dateOf(day).day}th of ${monthNames[dateOf(day).month - 1]} ${dateOf(day).year}`,
  ],
];

describe("every day of 1900–2099 is read back from", () => {
  test.each(written)("%s", (_form, write) => {
    const wrong: string[] = [];
    for (let day = first; day <= last; day++) {
      const found = readTimes(`It was signed on ${write(day)}.`, { published: null });
      const value = found.length === 1 ? found[0]!.value : null;
      if (value?.day?.from !== day || value.day.to !== day) wrong.push(write(day));
    }
    expect(wrong).toEqual([]);
  });
});

test("a day without its year is read back within the year before", () => {
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), fc.integer({ min: 1, max: 299 }), (published, ago) => {
      const { month, day } = dateOf(published - ago);
      fc.pre(month !== 2 || day !== 29);
      const [found] = readTimes(`The bridge was opened on ${day} ${monthNames[month - 1]}.`, {
        published: isoOf(published),
      });
      expect(found?.value?.day?.from).toBe(published - ago);
    }),
  );
});

test("a weekday is read back within the week before", () => {
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), fc.integer({ min: 0, max: 6 }), (published, ago) => {
      const text = `The bridge was opened on ${weekdayNames[weekdayOf(published - ago)]}.`;
      expect(readTimes(text, { published: isoOf(published) })[0]?.value?.day?.from).toBe(published - ago);
    }),
  );
});

const two = (figure: number): string => String(figure).padStart(2, "0");
const half = (minute: number): string => (minute < 720 ? "a.m." : "p.m.");
const hour = (minute: number): number => Math.floor(minute / 60) % 12 || 12;

/** A minute of the day as papers write it. */
const clocks: readonly (readonly [form: string, write: (minute: number) => string])[] = [
  ["at 7:15 p.m.", (at) => `at ${hour(at)}:${two(at % 60)} ${half(at)}`],
  ["at 7.15pm", (at) => `at ${hour(at)}.${two(at % 60)}${half(at).replaceAll(".", "")}`],
  ["at 1915 GMT", (at) => `at ${two(Math.floor(at / 60))}${two(at % 60)} GMT`],
  ["at 19:15 hours", (at) => `at ${two(Math.floor(at / 60))}:${two(at % 60)} hours`],
  ["at 7.15 in the evening", (at) => `at ${hour(at)}.${two(at % 60)} in the ${at < 720 ? "morning" : "evening"}`],
];

describe("every minute of the day is read back from", () => {
  test.each(clocks)("%s", (_form, write) => {
    const wrong: string[] = [];
    for (let minute = 0; minute < 1440; minute++) {
      const [found] = readTimes(`The alarm came ${write(minute)} from the mill.`, { published: null });
      if (found?.value?.clock?.from !== minute || found.ambiguousHalf) wrong.push(write(minute));
    }
    expect(wrong).toEqual([]);
  });

  test("at 19:15, of which the half may be open", () => {
    for (let minute = 0; minute < 1440; minute++) {
      const text = `The alarm came at ${Math.floor(minute / 60)}:${two(minute % 60)} from the mill.`;
      const [found] = readTimes(text, { published: null });
      const readings = [found?.value, ...(found?.alternatives ?? [])].map((value) => value?.clock?.from);
      expect(readings, text).toContain(minute);
    }
  });
});

/** Words that the grammar knows, so that random texts get deep into it. */
const vocabulary = [
  ..."at on in the of to from until by and between a half past quarter 7 11 7:15 7.42 19:15 1615 p.m. am GMT ( )".split(
    " ",
  ),
  ..."May March 2 2nd 31 1987 1980s 2024-03-02 Friday Sunday's Tuesday , – - . last next this early late mid".split(
    " ",
  ),
  ..."end week weekend year ago later after before shortly about two weeks few yesterday tonight noon midnight".split(
    " ",
  ),
  ..."morning evening night century fourth BC spring Q3 o'clock some 99999999999999999999 ’s 's the same day".split(
    " ",
  ),
];
const wordy = fc.array(fc.constantFrom(...vocabulary), { maxLength: 25 }).map((words) => words.join(" "));
const anything = fc.oneof(wordy, fc.string({ unit: "binary", maxLength: 200 }), fc.string({ maxLength: 200 }));

test("whatever the text: no error, in order, no overlap, both parts inside, never a value without day and clock", () => {
  fc.assert(
    fc.property(
      anything,
      fc.constantFrom(null, "2024-03-05", "2024-02-29T23:30:00Z", "not a date"),
      (text, published) => {
        let end = 0;
        for (const found of readTimes(text, { published })) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          for (const part of [found.dayPart, found.clockPart]) {
            if (part === null) continue;
            expect(part.start).toBeGreaterThanOrEqual(found.start);
            expect(part.end).toBeLessThanOrEqual(found.end);
          }
          for (const value of [found.value, ...found.alternatives]) {
            if (value === null) continue;
            expect(value.day ?? value.clock).not.toBeNull();
            if (value.day !== null) expect(value.day.from).toBeLessThanOrEqual(value.day.to);
            for (const minute of value.clock === null ? [] : [value.clock.from, value.clock.to]) {
              expect(Number.isInteger(minute) && minute >= 0 && minute < 1440, `${minute}`).toBe(true);
            }
          }
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 3000 },
  );
});

describe("the calendar", () => {
  test("counts days as Date does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(dateOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day);
        expect(weekdayOf(day)).toBe(date.getUTCDay());
      }),
    );
  });

  test.each([
    [2000, "2000-04-23"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2038, "2038-04-25"],
  ])("has Easter of %i on %s", (year, date) => {
    expect(isoOf(easterSunday(year))).toBe(date);
  });
});
