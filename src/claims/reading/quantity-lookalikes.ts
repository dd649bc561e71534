import {
  callWords,
  emergencyNumbers,
  numberedNouns,
  numberedWithCapital,
  streetWords,
} from "../../lexicon/numbered-names.js";
import { skipClock, skipClockWords, skipSpokenClock, smallNumber } from "./quantity-clocks.js";
import { isOrdinalEnding, skipDate } from "./quantity-dates.js";
import { readCounted } from "./quantity-nouns.js";
import { readScore } from "./quantity-scores.js";
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
  // "Sars -2", torn apart on the way
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
    skipRecurrence(pieces, at) ??
    skipName(pieces, at) ??
    skipAddress(pieces, at) ??
    skipCoordinate(pieces, at)
  );
}

const ordinals: ReadonlySet<string> = new Set("first second third fourth fifth sixth seventh eighth ninth".split(" "));

/** "21st", "1990s", "the '90s" and "30s" after "his", which are ages, are left to their reader. */
function skipOrdinal(pieces: readonly Piece[], at: number): number | null {
  const next = pieceAt(pieces, at + 1);
  // "the twenty-first century"
  if (isHyphen(next) && ordinals.has(pieceAt(pieces, at + 2).lower)) return at + 3;
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
  if (!numbered || piece.text.includes(",") || isMeasured(pieces, at + 1)) return null;
  // "the number 12 million": too large for a name.
  const next = pieceAt(pieces, at + 1);
  if (/^(?:%|per|percent|million|billion|thousand|hundred)$/.test(next.lower)) return null;
  return skipRest(pieces, at);
}

/** "a block of flats 400 metres away" measures; "seat 14C" does not. */
function isMeasured(pieces: readonly Piece[], at: number): boolean {
  const unit = pieceAt(pieces, at);
  return !(unit.glued && unit.text.length === 1) && readUnit(pieces, at, true) !== null;
}

/** "a 1-in-100-year flood", "the one-in-200 chance": how rare something is, told by a name of its own. */
function skipRecurrence(pieces: readonly Piece[], at: number): number | null {
  const under = pieceAt(pieces, at + 4);
  const joined = isHyphen(pieceAt(pieces, at + 1)) && isHyphen(pieceAt(pieces, at + 3));
  if (!joined || pieceAt(pieces, at + 2).lower !== "in" || under.kind !== "number") return null;
  return isHyphen(pieceAt(pieces, at + 5)) ? at + 7 : at + 5;
}

/** Numbered in words too: "danger level three", "on day two". */
const stages: ReadonlySet<string> = new Set(
  "level phase stage category chapter grade tier round day week part step".split(" "),
);

/** "rooms 12 and 14", "pages 3–7" */
function skipRest(pieces: readonly Piece[], at: number): number {
  for (let next = at + 1, listed = 1; ; next += 2, listed++) {
    const second = pieceAt(pieces, next + 1);
    const joined =
      /^(?:[-–/,]|and|to|or)$/.test(pieceAt(pieces, next).lower) && second.kind === "number" && !second.formatted;
    // "on pages 3 and 7, 12 people": what counts something is no longer of the list
    const ends = readCounted(pieces, next + 2) === null;
    if (!joined || !ends || listed > mostListed) return next;
  }
}

/** How many numbers of a list are followed: "units 1, 2 and 4". */
const mostListed = 6;

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
  // "a 4x4", "5x zoom", "1080p video", "50-50"
  if (next.glued && next.lower === "x") return pieceAt(pieces, at + 2).kind === "number" ? at + 3 : at + 2;
  if (next.glued && next.text === "p" && /^(?:480|720|1080|1440|2160)$/.test(piece.text)) return at + 2;
  if (piece.text === "50" && next.glued && pieceAt(pieces, at + 2).text === "50") return at + 3;
  if (next.glued && /^[GDP]$/.test(next.text) && piece.value < 10 && !pieceAt(pieces, at + 2).glued) return at + 2;
  // "odds of 10:1"; a score has its word near
  if (next.glued && next.text === ":" && pieceAt(pieces, at + 2).kind === "number" && pieceAt(pieces, at + 2).glued)
    return readScore(pieces, at) === null ? at + 3 : null;
  if (before.text === "'" || before.text === "’") return at + 1;
  return null;
}

/** Prefixes that leave a hyphened figure a figure: "sub-3", "minus-4", "90 to-120", "magnitude-6.1". */
const openPrefixes: ReadonlySet<string> = new Set(
  "sub minus plus to non magnitude mid near nearly about around some almost now then".split(" "),
);

/** "34.52°N", "69°11′", "34 degrees north": where something is, no measure. */
function skipCoordinate(pieces: readonly Piece[], at: number): number | null {
  if (pieceAt(pieces, at).kind !== "number") return null;
  const [degree, next] = [pieceAt(pieces, at + 1), pieceAt(pieces, at + 2)];
  if (degree.text === "°" && next.glued && (/^[NSEW]$/.test(next.text) || next.kind === "number")) return at + 3;
  const spoken = /^degrees?$/.test(degree.lower) && /^(?:north|south|east|west)$/.test(next.lower);
  return spoken ? at + 3 : null;
}

/** "12 Mill Street", "14-16 Quayside Road", "41 Old Mint Lane" */
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
