import { decadeWords } from "../../lexicon/calendar.js";
import { ordinalWords } from "../../lexicon/ordinals.js";
import { wordList } from "../../lexicon/word-list.js";
import type { AtomReader, DayReading, TimeAtom, TimeRule } from "./time-atoms.js";
import { dayAtom, startingWith, startingWithFigure } from "./time-atoms.js";
import { yearDays } from "./time-calendar.js";
import { yearFigureAt } from "./time-day-month.js";
import { ordinalAt } from "./time-numbers.js";
import type { Word } from "./text-words.js";
import { closesAt, lowerAt } from "./text-words.js";

/** Four digits after these are a year unless what follows is counted: "since 2016", "back in 1987". */
const firmCues = wordList(
  `in since until till during before after early late mid circa c fiscal spring summer autumn fall winter`,
);

/** After these only where the phrase ends: "by 2034", but "by 2034 votes". */
const weakCues = wordList(`by from to of around about between and for through for until season year years and or -`);

/** "a total of 2016", "rose to 1987": figures that are no years. */
const amounts = wordList(`
  total number height altitude depth population distance sum toll crowd capacity count average length weight rose fell
  grew climbed dropped increased decreased declined amounted jumped slipped cut compared up down equivalent
`);

/** A determiner and a year before a noun: "the 2011 murder", "its 1994 constitution". */
const determiners = wordList(`the a an its his her their our my this that 's' 's '`);

/** What is counted, not dated: "in 2000 places", "the 1987 people". */
const countedAfter = wordList(`
  people persons men women children patients workers soldiers troops civilians students victims bodies places homes
  houses households families jobs votes cases deaths units tonnes tons metres meters feet kilometres kilometers miles km
  m ft kg euros dollars pounds rupees yen per percent % points passengers villages schools shops hectares acres pages
  litres liters barrels hours days weeks square cubic
`);

function dated(
  candidates: DayReading["candidates"],
  granularity: DayReading["granularity"],
  year: number | null = null,
): DayReading {
  const named = year === null ? null : { year, month: null, day: null, weekday: null };
  return { candidates, granularity, approximate: false, absolute: true, named };
}

/** The first year of a range of years, "2021-2023", "2028-29", and the last. */
function yearRangeAt(words: readonly Word[], at: number): TimeAtom | null {
  const first = words[at]!;
  if (first.figure === null || first.text.length !== 4 || first.glued) return null;
  const [dash, last] = [words[at + 1], words[at + 2]];
  if (!/^[-–/]$/.test(dash?.text ?? "") || last?.figure == null) return null;
  const glued = dash!.glued && last.glued;
  if (words[at + 3]?.glued === true && (words[at + 3]!.letters || /[-/–]/.test(words[at + 3]!.text))) return null;
  const end =
    last.text.length === 4
      ? last.figure
      : last.text.length === 2
        ? Math.floor(first.figure / 100) * 100 + last.figure
        : 0;
  const next = end === first.figure + 1;
  if (!glued || end <= first.figure || end - first.figure > 99) return null;
  if (first.figure < 1900 || end > 2199 || (last.text.length === 2 && !next)) return null;
  return dayAtom(at, at + 3, dated([yearDays(first.figure, end)], "year"));
}

/** "320 BC", "AD 79", "1200 BCE": the only years that need not have four digits. */
const readEra: AtomReader = (words, at) => {
  const [first, second] = [words[at], words[at + 1]];
  if (first?.text === "AD" && second?.figure != null) {
    return dayAtom(at, at + 2, dated([yearDays(second.figure)], "year", second.figure));
  }
  if (first?.figure == null || !/^(?:BC|BCE|AD|CE)$/.test(second?.text ?? "")) return null;
  const year = second!.text.startsWith("B") ? 1 - first.figure : first.figure;
  return dayAtom(at, at + 2, dated([yearDays(year)], "year", year));
};

const readYear: AtomReader = (words, at) => {
  const range = yearRangeAt(words, at);
  if (range !== null) return range;
  const year = yearFigureAt(words, at);
  return year !== null && isYear(words, at, year) ? dayAtom(at, at + 1, dated([yearDays(year)], "year", year)) : null;
};

/** Do the words around four digits make a year of them? */
function isYear(words: readonly Word[], at: number, year: number): boolean {
  const before = lowerAt(words, at - 1);
  const after = lowerAt(words, at + 1);
  if (/^[$€£¥₹#]$/.test(before) || countedAfter.has(after)) return false;
  // "the 2000 protesters": round figures are counts before a plural.
  if (year % 100 === 0 && /[a-z]s$/.test(after) && !closesAt(words, at + 1)) return false;
  if (firmCues.has(before)) return year < 2100;
  const closed = closesAt(words, at + 1) || after === "season" || after === "/" || after === "-" || after === "–";
  if (weakCues.has(before))
    return closed && year < 2100 && ![2, 3, 4].some((step) => amounts.has(lowerAt(words, at - step)));
  // "in 2019, 2020 and 2021".
  if (before === "," && yearFigureAt(words, at - 2) !== null) return closed;
  if (before === "(" || before === ",") return year >= 1500 && year < 2100 && /^[),.;–-]?$/.test(after);
  if (year < 1900 || year >= 2100) return false;
  if (determiners.has(before))
    return /^[a-z]/.test(words[at + 1]?.text ?? "") || /^[A-Z][a-z]/.test(words[at + 1]?.text ?? "");
  // "a 1987-built ferry" is glued and was turned away; "1987: the yard opens" heads a list.
  return at === 0 && after === ":";
}

function decade(first: number, from: number, to: number): TimeAtom {
  return dayAtom(from, to, dated([yearDays(first, first + 9)], "decade"));
}

/** "in her early sixties" is an age. */
function isAge(words: readonly Word[], at: number): boolean {
  return [1, 2, 3].some((back) => /^(?:his|her|their|my|our|your)$/.test(lowerAt(words, at - back)));
}

/** "the 1980s", "the '80s". */
const readDecadeFigure: AtomReader = (words, at) => {
  const [word, next] = [words[at]!, words[at + 1]];
  if (next?.glued !== true || (next.lower !== "s" && next.lower !== "'s")) return null;
  if (word.figure === null || word.figure % 10 !== 0 || isAge(words, at)) return null;
  if (word.text.length === 4 && word.figure >= 1000 && word.figure < 2100) return decade(word.figure, at, at + 2);
  const short = words[at - 1]?.text === "'" || words[at - 1]?.text === "’";
  return short && word.text.length === 2 && word.figure >= 30 ? decade(1900 + word.figure, at, at + 2) : null;
};

/** "the eighties", "the early sixties"; "temperatures in the eighties" are degrees. */
const readDecadeWord: AtomReader = (words, at) => {
  const first = decadeWords.get(lowerAt(words, at));
  const cue = /^(?:the|early|late|mid|-)$/.test(lowerAt(words, at - 1));
  return first === undefined || !cue || isAge(words, at) || mentionsHeat(words, at) ? null : decade(first, at, at + 1);
};

function mentionsHeat(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 6), at + 5)
    .some(({ lower }) => /^(?:temperatures?|degrees?|fahrenheit|celsius|highs?)$/.test(lower));
}

/** "the 19th century", "fourth century BC". */
const readCentury: AtomReader = (words, at) => {
  const ordinal = ordinalAt(words, at);
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 22) return null;
  const number = ordinal.value;
  const to = words[ordinal.to]?.text === "-" ? ordinal.to + 1 : ordinal.to;
  if (lowerAt(words, to) !== "century" && lowerAt(words, to) !== "centuries") return null;
  const before = /^BCE?$/.test(words[to + 1]?.text ?? "");
  const first = before ? 1 - number * 100 : (number - 1) * 100;
  const era = before || /^(?:AD|CE)$/.test(words[to + 1]?.text ?? "");
  const candidates = [yearDays(first, first + 99)];
  // "the late fourth century", of a tomb, may well be BC.
  if (!era && number <= 8) candidates.push(yearDays(1 - number * 100, 100 - number * 100));
  return dayAtom(at, to + (era ? 2 : 1), dated(candidates, "century"));
};

/**
 * Rules for years and what is longer.
 *
 *   "in 1987", "the 2011 murder", "around 320 BC" → that year
 *   "2021-2023", "the 2028-29 season"              → those years
 *   "the 1980s", "the early sixties", "the 19th century"
 *
 * Leaves alone counts ("in 2000 places", "of 1987 people", "rose to 2016"), prices, versions and ages ("in her sixties").
 */
export const yearRules: readonly TimeRule[] = [
  startingWithFigure(readCentury, ordinalWords.keys(), ["twenty"]),
  startingWithFigure(readDecadeFigure),
  startingWith(readDecadeWord, decadeWords.keys()),
  startingWithFigure(readEra, ["ad"]),
  startingWithFigure(readYear),
];
