/**
 * Words of the calendar and the clock, lower case. Month and day abbreviations are those that the AP and Guardian
 * style books allow (Sept. beside Sep.); the rest was written down from newspaper English.
 */

import type { ClockRange } from "../model.js";
import { wordList } from "./word-list.js";

/** Full month name → 1–12. */
export const months: ReadonlyMap<string, number> = new Map(
  [...wordList(`january february march april may june july august september october november december`)].map(
    (name, index) => [name, index + 1],
  ),
);

/** Abbreviated month → 1–12. Read only beside a day or a year: "Jan" and "Mar" are names too. */
export const monthAbbreviations: ReadonlyMap<string, number> = new Map([
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);

/** Months whose name is also a word or a person's name; alone they need a firmer cue than the others. */
export const doubtfulMonths: ReadonlySet<number> = new Set([3, 5]);

/** Weekday → 0–6, Sunday first. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [...wordList(`sunday monday tuesday wednesday thursday friday saturday`)].map((name, index) => [name, index]),
);

/** Abbreviated weekday → 0–6. Read only before a date: "Sun" and "Sat" are words. */
export const weekdayAbbreviations: ReadonlyMap<string, number> = new Map([
  ["sun", 0],
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["wed", 3],
  ["weds", 3],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["fri", 5],
  ["sat", 6],
]);

/** Words before a weekday that make a name of it: Good Friday, Black Friday, Bloody Sunday, Sheffield Wednesday. */
export const weekdayNames: ReadonlySet<string> = wordList(
  `good black bloody ash super palm maundy shrove holy cyber giving man sheffield easter whit`,
);

/** "The Sunday Times", "Mail on Sunday": papers, not days. */
export const paperNames: ReadonlySet<string> = wordList(
  `times telegraph mirror mail express post herald independent world people star sun scotland wales`,
);

/** Season → its first month in the north; each lasts three. In the south they stand six months apart. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

/** Datelines from the southern half of the earth outside the tropics, where spring begins in September; lower case. */
export const southernPlaces: ReadonlySet<string> = wordList(`
  argentina australia chile lesotho namibia new_zealand paraguay south_africa uruguay adelaide auckland brisbane
  buenos_aires canberra cape_town christchurch dunedin durban hobart johannesburg melbourne montevideo perth
  porto_alegre pretoria santiago sydney valparaiso wellington windhoek
`);

/**
 * Part of the day → minutes. Wide on purpose: papers call half past one "Monday morning", and a night runs over
 * midnight.
 */
export const partsOfDay: ReadonlyMap<string, ClockRange> = new Map([
  ["morning", { from: 0, to: 719 }],
  ["forenoon", { from: 420, to: 719 }],
  ["lunchtime", { from: 690, to: 870 }],
  ["afternoon", { from: 720, to: 1109 }],
  ["teatime", { from: 930, to: 1110 }],
  ["evening", { from: 1020, to: 1439 }],
  ["night", { from: 1080, to: 359 }],
  ["overnight", { from: 1080, to: 479 }],
  ["dawn", { from: 210, to: 449 }],
  ["daybreak", { from: 210, to: 449 }],
  ["sunrise", { from: 210, to: 479 }],
  ["sunup", { from: 210, to: 479 }],
  ["dusk", { from: 960, to: 1319 }],
  ["nightfall", { from: 960, to: 1319 }],
  ["sunset", { from: 960, to: 1319 }],
  ["sundown", { from: 960, to: 1319 }],
]);

/** Parts of the day that are no ordinary nouns beside: read wherever they stand in lower case. */
export const plainParts: ReadonlySet<string> = wordList(
  `overnight dawn daybreak sunrise sunup dusk nightfall sunset sundown lunchtime teatime`,
);

/** Fixed feasts → [month, day]; words as the reader splits them. */
export const feasts: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["christmas eve", [12, 24]],
  ["christmas day", [12, 25]],
  ["boxing day", [12, 26]],
  ["new year 's eve", [12, 31]],
  ["new year 's day", [1, 1]],
]);

/** Days of the Easter week → days from Easter Sunday. */
export const easterDays: ReadonlyMap<string, number> = new Map([
  ["ash wednesday", -46],
  ["palm sunday", -7],
  ["maundy thursday", -3],
  ["good friday", -2],
  ["easter sunday", 0],
  ["easter day", 0],
  ["easter monday", 1],
  ["whit monday", 50],
]);

/** Time unit, singular → its length in days and how far a round figure of it may be off ("two weeks ago" ± 3 days). */
export const timeUnits: ReadonlyMap<string, { readonly days: number; readonly slack: number }> = new Map([
  ["minute", { days: 1 / 1440, slack: 0 }],
  ["hour", { days: 1 / 24, slack: 1 / 24 }],
  ["day", { days: 1, slack: 0 }],
  ["night", { days: 1, slack: 0 }],
  ["week", { days: 7, slack: 3 }],
  ["fortnight", { days: 14, slack: 3 }],
  ["month", { days: 365.2425 / 12, slack: 15 }],
  ["year", { days: 365.2425, slack: 183 }],
  ["decade", { days: 3652.425, slack: 1100 }],
  ["century", { days: 36524.25, slack: 7300 }],
]);

/** "the sixties" → 1960. The twenties are of two centuries and are left alone, teens and noughties seldom written. */
export const decadeWords: ReadonlyMap<string, number> = new Map([
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
]);
