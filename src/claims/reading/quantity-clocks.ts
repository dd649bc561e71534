import { weekdays } from "../../lexicon/calendar.js";
import { tens, units } from "../../lexicon/numbers.js";
import { zones } from "../../lexicon/zones.js";
import { readAndPart } from "./quantity-number-words.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";

/** "7.22 pm", "5-6pm", "10 p.m.", "1615 GMT", "six o'clock", "at 5.40", "at six in the morning". */
export function skipClock(pieces: readonly Piece[], at: number): number | null {
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
      const end = skipClockWords(pieces, at + 3) ?? (joint.kind === "word" ? skipPartOfDay(pieces, at + 3) : null);
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
  // "after two and a half days"
  if (readAndPart(pieces, at + 1) !== null) return null;
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

/** What makes a time of the digits before it: "p.m.", "o'clock", "GMT", "local time". */
export function skipClockWords(pieces: readonly Piece[], at: number): number | null {
  const piece = pieceAt(pieces, at);
  if (/^(?:[ap]\.?m\.?|o'clock|hours?|hrs)$/.test(piece.lower)) {
    if (piece.lower.startsWith("h")) {
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
  "on in and when as the that this because after if so or local but to from with a an he she they it we her his yesterday today tomorrow last every each then for before after while nobody somebody someone everybody everyone nothing no all police".split(
    " ",
  ),
);

function isUnitMark(piece: Piece): boolean {
  return /^[%°]$/.test(piece.text);
}

/** "20 past eight", "quarter to six", "half past seven", "five minutes past nine". */
export function skipSpokenClock(pieces: readonly Piece[], at: number): number | null {
  let next = at + 1;
  if (pieceAt(pieces, at).lower === "a") {
    if (pieceAt(pieces, next).lower !== "quarter") return null;
    next++;
  }
  if (isHyphen(pieceAt(pieces, next))) next += 2;
  const named = pieceAt(pieces, next).lower === "minutes";
  if (named) next++;
  const to = pieceAt(pieces, next).lower;
  if (to !== "past" && to !== "to") return null;
  const hour = pieceAt(pieces, next + 1);
  const value = hour.kind === "number" ? hour.value : smallNumber(hour);
  const figure = pieceAt(pieces, at);
  const minutes = figure.kind === "number" ? figure.value : smallNumber(figure);
  if (value === null || value < 1 || value > 12 || !Number.isInteger(value)) return null;
  if (to === "to" && !named) {
    // "ten to six" may be a range: a time only after "at" and with the round minutes that are said.
    if (!clockPrepositions.has(pieceAt(pieces, at - 1).lower) && minutes !== null) return null;
    if (minutes !== null && (minutes % 5 !== 0 || pieceAt(pieces, at - 1).lower !== "at")) return null;
  }
  return next + 2;
}

/** The value of a number word below a hundred, hyphens not followed; null for other pieces. */
export function smallNumber(piece: Piece): number | null {
  return piece.kind === "word" ? (units.get(piece.lower) ?? tens.get(piece.lower) ?? null) : null;
}
