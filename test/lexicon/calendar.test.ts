import { describe, expect, test } from "vitest";
import { easterDays, feasts, months, partsOfDay, seasons, weekdays } from "../../src/lexicon/calendar.js";
import { compassLetters } from "../../src/lexicon/compass.js";
import { ordinalWords } from "../../src/lexicon/ordinals.js";
import { openZones, zones } from "../../src/lexicon/zones.js";

describe("the calendar's words", () => {
  test("number the months and the weekdays as Date does", () => {
    const day = (at: number) => new Date(Date.UTC(2024, at, 1));
    for (const [name, month] of months) {
      expect(
        day(month - 1)
          .toLocaleDateString("en", { month: "long", timeZone: "UTC" })
          .toLowerCase(),
      ).toBe(name);
    }
    for (const [name, weekday] of weekdays) {
      const date = new Date(Date.UTC(2024, 8, 1 + weekday));
      expect(date.toLocaleDateString("en", { weekday: "long", timeZone: "UTC" }).toLowerCase()).toBe(name);
    }
  });

  test("keep parts of the day within the day", () => {
    for (const { from, to } of partsOfDay.values()) {
      expect([from, to].every((minute) => Number.isInteger(minute) && minute >= 0 && minute < 1440)).toBe(true);
    }
  });

  test("give every season three months of its own", () => {
    const taken = [...new Set(seasons.values())].flatMap((first) =>
      [0, 1, 2].map((step) => ((first + step - 1) % 12) + 1),
    );
    expect(taken.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test("name no feast twice", () => {
    expect([...feasts.keys()].filter((name) => easterDays.has(name))).toEqual([]);
  });
});

test("zones lie where there are zones, by quarters of an hour", () => {
  for (const [name, offset] of zones) {
    expect(offset % 15 === 0 && offset >= -720 && offset <= 840, name).toBe(true);
    expect(openZones.has(name), name).toBe(false);
  }
});

test("ordinals count up from first", () => {
  expect([...ordinalWords.values()].slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test("the compass has sixteen points", () => {
  expect([compassLetters.size, compassLetters.get("SSW"), compassLetters.get("NW")]).toEqual([16, 202.5, 315]);
});
