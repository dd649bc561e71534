import { unitsByName } from "../../lexicon/units.js";
import type { Before } from "./quantity-bounds.js";
import { readAfter } from "./quantity-bounds.js";
import type { Measure } from "./quantity-measures.js";
import { readSmallerUnit } from "./quantity-measures.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";
import { readUnit } from "./quantity-units.js";

/** "more than a decade", "an hour and a half", "an hour and twenty minutes": one of a unit, where words make a figure of the article. */
export function readArticleUnit(pieces: readonly Piece[], at: number, before: Before): Measure | null {
  if (!/^an?$/.test(pieceAt(pieces, at).lower)) return null;
  const read = readUnit(pieces, at + 1, false);
  if (read === null || !/^(?:duration|length|area|mass|volume)$/.test(read.unit.dimension)) return null;
  const word = pieceAt(pieces, at + 1).lower;
  if (word === "second" || word.endsWith("s") || isHyphen(pieceAt(pieces, read.after))) return null;
  if (pieceAt(pieces, read.after).lower === "or" && pieceAt(pieces, read.after + 1).lower === "two") return null;
  const one: Measure = {
    first: at,
    after: read.after,
    figureFirst: at,
    figureAfter: at + 1,
    low: 1,
    high: 1,
    step: 1,
    vague: false,
    spelled: true,
    scale: 1,
    unit: read.unit,
    noun: null,
    per: null,
  };
  const smaller = readSmallerUnit(pieces, one);
  if (smaller !== null) return smaller;
  const lasts = lastingWords.has(pieceAt(pieces, at - 1).lower);
  return before.bound !== null || readAfter(pieces, read.after) !== null || lasts ? one : null;
}

/** "a day (or two)", "another mistake or two" */
export function readOrTwo(pieces: readonly Piece[], at: number): Measure | null {
  const article = pieceAt(pieces, at - 3).lower;
  if (pieceAt(pieces, at).lower !== "two" || pieceAt(pieces, at - 1).lower !== "or") return null;
  if (!/^(?:an?|another|one)$/.test(article)) return null;
  const unit = readUnit(pieces, at - 2, false);
  const noun = pieceAt(pieces, at - 2).lower;
  return {
    first: at - 3,
    after: at + 1,
    figureFirst: at,
    figureAfter: at + 1,
    low: 1,
    high: 2,
    step: 1,
    vague: false,
    spelled: true,
    scale: 1,
    unit: unit?.unit ?? null,
    noun: unit === null ? { noun, name: noun, modifiers: [], after: at - 1 } : null,
    per: null,
  };
}

/** Words before "an hour" that make it how long something took, and not a rate or a date. */
const lastingWords: ReadonlySet<string> = new Set("for lasted lasting lasts took takes taking within spent".split(" "));

/** "31:12.4": minutes and seconds of a race; without the decimal it may be a time of day. */
export function readRaceTime(pieces: readonly Piece[], at: number): Measure | null {
  if (pieceAt(pieces, at).kind !== "code") return null;
  const time = /^(?:(\d{1,2}):)?(\d{1,2}):(\d\d\.\d+)$/.exec(pieceAt(pieces, at).text);
  if (time === null) return null;
  const value = Number(time[1] ?? 0) * 3600 + Number(time[2]) * 60 + Number(time[3]);
  return {
    first: at,
    after: at + 1,
    figureFirst: at,
    figureAfter: at + 1,
    low: value,
    high: value,
    step: 10 ** -(time[3]!.length - 3),
    vague: false,
    spelled: false,
    scale: 1,
    unit: unitsByName.get("second")!,
    noun: null,
    per: null,
  };
}
