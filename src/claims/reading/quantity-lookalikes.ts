import { monthAbbreviations, months, weekdays } from "../../lexicon/calendar.js";
import { tens, units } from "../../lexicon/numbers.js";
import {
  callWords,
  emergencyNumbers,
  numberedNouns,
  numberedWithCapital,
  streetWords,
} from "../../lexicon/numbered-names.js";
import { zones } from "../../lexicon/zones.js";
import { readCounted } from "./quantity-nouns.js";
import { readUnit } from "./quantity-units.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";

/**
 * Where the words at a piece are no quantity whatever follows, the piece to go on from; null where they may be one.
 *
 *   dates ("2 March", "March 2–4"), clock times ("7.22 pm", "20 past eight", "1615 GMT"), ordinals and decades ("21st",
 *   "1990s"), what is numbered ("flight 447", "No. 7", "page 12"), names ("A66", "Covid-19", "4x4"), addresses
 */
export function skipLookalike(pieces: readonly Piece[], at: number): number | null {
  const piece = pieceAt(pieces, at);
  if (piece.kind === "code") return skipClockWords(pieces, at + 1) ?? at + 1;
  // "Covid -19", torn apart on the way
  if (piece.kind === "mark" && /^[-–]$/.test(piece.text) && numberedNouns.has(pieceAt(pieces, at - 1).lower))
    return at + 2;
  const number = smallNumber(piece);
  if (number === null && piece.kind !== "number")
    return piece.lower === "half" || piece.lower === "quarter" || piece.lower === "a"
      ? skipSpokenClock(pieces, at)
      : null;
  return (
    skipDate(pieces, at) ??
    skipClock(pieces, at) ??
    skipSpokenClock(pieces, at) ??
    skipOrdinal(pieces, at) ??
    skipNumbered(pieces, at) ??
    skipName(pieces, at) ??
    skipAddress(pieces, at)
  );
}

/** A bare figure of four digits that is a year rather than a count. */
export function looksLikeYear(piece: Piece): boolean {
  return (
    piece.kind === "number" &&
    !piece.formatted &&
    /^\d{4}$/.test(piece.text) &&
    piece.value >= 1000 &&
    piece.value < 2200
  );
}

function isMonth(piece: Piece): boolean {
  return piece.capital && (months.has(piece.lower) || monthAbbreviations.has(piece.lower));
}

function isDay(piece: Piece): boolean {
  return piece.kind === "number" && !piece.formatted && piece.value >= 1 && piece.value <= 31;
}

function skipDate(pieces: readonly Piece[], at: number): number | null {
  const piece = pieceAt(pieces, at);
  // "the 2028-29 season", "1914–1918"
  const [dash, second] = [pieceAt(pieces, at + 1), pieceAt(pieces, at + 2)];
  if (
    looksLikeYear(piece) &&
    /^[-–]$/.test(dash.text) &&
    dash.glued &&
    second.glued &&
    /^(?:\d\d){1,2}$/.test(second.text)
  )
    return at + 3;
  if (!isDay(piece) && !looksLikeYear(piece)) return null;
  const before = pieceAt(pieces, pieceAt(pieces, at - 1).text === "." ? at - 2 : at - 1);
  if (isMonth(before)) return skipDays(pieces, at);
  if (!isDay(piece)) return null;
  // "2 March", "2nd of March", "2-5 March", "2 and 3 March", "12 to 13 March"
  let next = skipDays(pieces, at);
  if (pieceAt(pieces, next).lower === "of") next++;
  return isMonth(pieceAt(pieces, next)) ? skipYear(pieces, next + 1) : null;
}

/** How many days of one month are listed at most: "2, 3, 5 and 9 March". */
const mostDays = 6;
const dayJoints: ReadonlySet<string> = new Set(["-", "–", "—", ",", "and", "to", "or"]);

/** Past a day, or several of them, and the year. */
function skipDays(pieces: readonly Piece[], at: number): number {
  let next = at + 1;
  if (isOrdinalEnding(pieceAt(pieces, next))) next++;
  for (
    let days = 1;
    days < mostDays && isDay(pieceAt(pieces, next + 1)) && dayJoints.has(pieceAt(pieces, next).lower);
    days++
  ) {
    // "March 2, 40 people": after a comma a day is followed by another mark, never by a noun.
    if (
      pieceAt(pieces, next).text === "," &&
      !/^(?:[,.;]|and|or)$/.test(pieceAt(pieces, next + 2).lower) &&
      !isMonth(pieceAt(pieces, next + 2))
    )
      break;
    next += 2;
    if (isOrdinalEnding(pieceAt(pieces, next))) next++;
  }
  return skipYear(pieces, next);
}

function skipYear(pieces: readonly Piece[], at: number): number {
  const comma = pieceAt(pieces, at).text === "," || pieceAt(pieces, at).text === "." ? 1 : 0;
  return looksLikeYear(pieceAt(pieces, at + comma)) ? at + comma + 1 : at;
}

/** "7.22 pm", "5-6pm", "10 p.m.", "1615 GMT", "six o'clock", "at 5.40", "at six in the morning". */
function skipClock(pieces: readonly Piece[], at: number): number | null {
  const piece = pieceAt(pieces, at);
  const number = smallNumber(piece) ?? piece.value;
  if (number > 2400) return null;
  const direct = skipClockWords(pieces, at + 1);
  if (direct !== null) return direct;
  // "5-6pm", "between five and six in the morning"
  const joint = pieceAt(pieces, at + 1);
  if (/^(?:[-–—]|to|and|or)$/.test(joint.lower) && number <= 24) {
    const second = pieceAt(pieces, at + 2);
    const later = second.kind === "number" ? second.value : smallNumber(second);
    if (later !== null && later <= 24) {
      const end = skipClockWords(pieces, at + 3) ?? skipPartOfDay(pieces, at + 3);
      if (end !== null) return end;
      // "every day between eight and six": no range runs down
      if (joint.lower === "and" && later <= number && pieceAt(pieces, at - 1).lower === "between") return at + 3;
    }
  }
  const before = pieceAt(pieces, at - 1).lower;
  if (!clockPrepositions.has(before)) return null;
  const minutes = /^\d{1,2}[.]\d\d$/.test(piece.text) && number < 24.6 && Math.round((number % 1) * 100) < 60;
  if (minutes && before !== "from" && !isUnitMark(pieceAt(pieces, at + 1)))
    return closesTime(pieces, at + 1) ? at + 1 : null;
  const whole = Number.isInteger(number) && number >= 1 && number <= 12;
  if (!whole) return null;
  const partOfDay = skipPartOfDay(pieces, at + 1);
  if (partOfDay !== null) return partOfDay;
  // "the toll stands at seven": a number that something reached
  if (
    /^(?:stood|stands?|standing|put|remain(?:s|ed)?|estimated|toll|valued?|holding|steady|unchanged|now|arrived)$/.test(
      pieceAt(pieces, at - 2).lower,
    )
  )
    return null;
  return hourPrepositions.has(before) && closesTime(pieces, at + 1) ? at + 1 : null;
}

/** Prepositions that make an hour of a lone number up to twelve; "by" and "around" are said of counts as often. */
const hourPrepositions: ReadonlySet<string> = new Set("at until till since before after towards toward".split(" "));

const clockPrepositions: ReadonlySet<string> = new Set(
  "at by until till before after from since around about past shortly between towards toward".split(" "),
);

function skipClockWords(pieces: readonly Piece[], at: number): number | null {
  const piece = pieceAt(pieces, at);
  if (/^(?:[ap]\.?m\.?|o'clock|hours?|hrs)$/.test(piece.lower)) {
    if (/^h/.test(piece.lower)) {
      // "1615 hours" is a time, "16 hours" is not.
      const digits = pieceAt(pieces, at - 1);
      return digits.kind === "code" || (/^\d{4}$/.test(digits.text) && digits.value <= 2400 && digits.value % 100 < 60)
        ? at + 1
        : null;
    }
    return skipZone(pieces, at + 1);
  }
  // "a. m.": pieces apart
  if (/^[ap]$/.test(piece.lower) && /^m$/.test(pieceAt(pieces, at + 2).lower) && pieceAt(pieces, at + 1).text === ".")
    return at + 3;
  const zone = skipZone(pieces, at);
  return zone > at ? zone : null;
}

function skipZone(pieces: readonly Piece[], at: number): number {
  const piece = pieceAt(pieces, at);
  if (zones.has(piece.text) || /^(?:EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT)$/.test(piece.text)) return at + 1;
  if (piece.lower === "local" && pieceAt(pieces, at + 1).lower === "time") return at + 2;
  if (piece.lower === "noon" || piece.lower === "midnight") return at + 1;
  return at;
}

/** "in the morning", "in the afternoon", "at night" */
function skipPartOfDay(pieces: readonly Piece[], at: number): number | null {
  const [first, second, third] = [0, 1, 2].map((offset) => pieceAt(pieces, at + offset).lower);
  if (first === "in" && second === "the" && /^(?:morning|afternoon|evening)$/.test(third!)) return at + 3;
  if (first === "at" && second === "night") return at + 2;
  return /^(?:this|that|yesterday|tomorrow|on)$/.test(first!) &&
    /^(?:morning|afternoon|evening|the|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/.test(second!) &&
    (first !== "on" || weekdays.has(second!))
    ? at + 1
    : null;
}

/** Nothing follows that could be counted: a mark, the end, or a word that goes on from a time. */
function closesTime(pieces: readonly Piece[], at: number): boolean {
  const piece = pieceAt(pieces, at);
  if (piece.kind === "edge" || /^[,.;:!?)"”—–]$/.test(piece.text)) return true;
  return weekdays.has(piece.lower) || afterTime.has(piece.lower);
}

const afterTime: ReadonlySet<string> = new Set(
  "on in and when as the that this local but to from with a an he she they it we her his yesterday today tomorrow last every each then for before after while".split(
    " ",
  ),
);

function isUnitMark(piece: Piece): boolean {
  return /^[%°]$/.test(piece.text);
}

/** "20 past eight", "quarter to six", "half past seven", "five minutes past nine". */
function skipSpokenClock(pieces: readonly Piece[], at: number): number | null {
  let next = at + 1;
  if (pieceAt(pieces, at).lower === "a") {
    if (pieceAt(pieces, next).lower !== "quarter") return null;
    next++;
  }
  if (isHyphen(pieceAt(pieces, next))) next += 2;
  if (pieceAt(pieces, next).lower === "minutes") next++;
  const to = pieceAt(pieces, next).lower;
  if (to !== "past" && to !== "to") return null;
  const hour = pieceAt(pieces, next + 1);
  const value = hour.kind === "number" ? hour.value : smallNumber(hour);
  const figure = pieceAt(pieces, at);
  const minutes = figure.kind === "number" ? figure.value : smallNumber(figure);
  if (value === null || value < 1 || value > 12 || !Number.isInteger(value)) return null;
  if (to === "to") {
    // "ten to six" may be a range: a time only after "at" and with the round minutes that are said.
    if (!clockPrepositions.has(pieceAt(pieces, at - 1).lower) && minutes !== null) return null;
    if (minutes !== null && (minutes % 5 !== 0 || pieceAt(pieces, at - 1).lower !== "at")) return null;
  }
  return next + 2;
}

function isOrdinalEnding(piece: Piece): boolean {
  return piece.glued && /^(?:st|nd|rd|th)$/.test(piece.lower);
}

/** "21st", "1990s", "the '90s" and "30s" after "his", which are ages, are left to their reader. */
function skipOrdinal(pieces: readonly Piece[], at: number): number | null {
  const next = pieceAt(pieces, at + 1);
  if (isOrdinalEnding(next)) return isHyphen(pieceAt(pieces, at + 2)) ? at + 4 : at + 2;
  if (next.glued && next.lower === "s" && !pieceAt(pieces, at).text.includes(".")) return at + 2;
  return null;
}

/** "flight 447", "No. 7", "page 12", "Phase 3", "number two", "#4". */
function skipNumbered(pieces: readonly Piece[], at: number): number | null {
  const piece = pieceAt(pieces, at);
  let before = pieceAt(pieces, at - 1);
  if (before.text === "#" || before.text === "№" || before.text === "@") return at + 1;
  const dotted = before.text === "." && before.glued;
  if (dotted) before = pieceAt(pieces, at - 2);
  if (before.kind !== "word") return null;
  if (/^(?:no|nos|nr)$/.test(before.lower)) return dotted || before.capital ? skipRest(pieces, at) : null;
  if (dotted) return null;
  // A word for a number names only with a capital or after "number": "Phase Two", but "on the line two men".
  const stage = stages.has(before.lower) && readCounted(pieces, at + 1) === null;
  if (piece.kind === "word" && !piece.capital && before.lower !== "number" && !stage) return null;
  if (emergencyNumbers.has(piece.text) && (callWords.has(before.lower) || callWords.has(pieceAt(pieces, at + 1).lower)))
    return at + 1;
  const numbered = numberedNouns.has(before.lower) || (before.capital && numberedWithCapital.has(before.lower));
  if (!numbered || piece.formatted || readUnit(pieces, at + 1, true) !== null) return null;
  // "the number 12 million": too large for a name.
  const next = pieceAt(pieces, at + 1);
  if (/^(?:%|per|percent|million|billion|thousand|hundred)$/.test(next.lower)) return null;
  return skipRest(pieces, at);
}

/** Numbered in words too: "danger level three", "on day two". */
const stages: ReadonlySet<string> = new Set(
  "level phase stage category chapter grade tier round day week part step".split(" "),
);

/** "rooms 12 and 14", "pages 3–7" */
function skipRest(pieces: readonly Piece[], at: number): number {
  const joint = pieceAt(pieces, at + 1);
  const second = pieceAt(pieces, at + 2);
  return /^(?:[-–/]|and|to|or)$/.test(joint.lower) &&
    second.kind === "number" &&
    !second.formatted &&
    /^(?:edge|mark)$/.test(pieceAt(pieces, at + 3).kind)
    ? at + 3
    : at + 1;
}

/** Digits that a word holds on to: "A66", "Covid-19", "B-52", "4x4", "5G", "737-800", "Resistance2.0". */
function skipName(pieces: readonly Piece[], at: number): number | null {
  const piece = pieceAt(pieces, at);
  if (piece.kind !== "number") return null;
  const before = pieceAt(pieces, at - 1);
  if (piece.glued && before.kind === "word") return at + 1;
  if (
    piece.glued &&
    isHyphen(before) &&
    pieceAt(pieces, at - 2).kind === "word" &&
    !openPrefixes.has(pieceAt(pieces, at - 2).lower)
  )
    return at + 1;
  const next = pieceAt(pieces, at + 1);
  if (next.glued && next.lower === "x" && pieceAt(pieces, at + 2).kind === "number") return at + 3;
  if (next.glued && /^[GDP]$/.test(next.text) && piece.value < 10 && !pieceAt(pieces, at + 2).glued) return at + 2;
  if (before.text === "'" || before.text === "’") return at + 1;
  return null;
}

/** Prefixes that leave a hyphened figure a figure: "sub-7", "minus-5", "200,000 to-260,000", "magnitude-6.1". */
const openPrefixes: ReadonlySet<string> = new Set(
  "sub minus plus to non magnitude mid near nearly about around some almost now then".split(" "),
);

/** "12 Mill Street", "16-18 Industrial Avenue", "358 El Brillo Way" */
function skipAddress(pieces: readonly Piece[], at: number): number | null {
  const piece = pieceAt(pieces, at);
  if (piece.kind !== "number" || piece.formatted || piece.value > 99_999) return null;
  let next = at + 1;
  if (/^[-–]$/.test(pieceAt(pieces, next).text) && pieceAt(pieces, next + 1).kind === "number") next += 2;
  for (let words = 0; words < 4; words++, next++) {
    const word = pieceAt(pieces, next);
    if (isOrdinalEnding(word) || word.kind === "number") continue;
    if (!word.capital) return null;
    if (words > 0 && streetWords.has(word.lower)) return next + 1;
  }
  return null;
}

function smallNumber(piece: Piece): number | null {
  return piece.kind === "word" ? (units.get(piece.lower) ?? tens.get(piece.lower) ?? null) : null;
}
