import type { Unit } from "../../lexicon/units.js";
import { plainUnit, unitPer } from "../../lexicon/units.js";
import { readAfter } from "./quantity-bounds.js";
import { readFigure } from "./quantity-figures.js";
import { readCurrencyAfter, readCurrencyBefore, readDollarSuffix, speaksOfMoney } from "./quantity-money.js";
import { readCounted, readSingle, startsCount } from "./quantity-nouns.js";
import type { NounRead } from "./quantity-nouns.js";
import type { Figure } from "./quantity-number-words.js";
import { readAndPart } from "./quantity-number-words.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";
import { readPer, readUnit } from "./quantity-units.js";

/** A figure with what it is a figure of, over pieces [first, after). */
export type Measure = {
  readonly first: number;
  readonly after: number;
  /** The figure alone: pieces [figureFirst, figureAfter). */
  readonly figureFirst: number;
  readonly figureAfter: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly vague: boolean;
  readonly spelled: boolean;
  /** What "million" or the like at the figure's end multiplies by; 1 where nothing does. */
  readonly scale: number;
  /** null where nothing says of what: a count of things, or a bare number. */
  readonly unit: Unit | null;
  readonly noun: NounRead | null;
  /** "tonne" of "$20 a tonne", "day" of "80,000 barrels a day". */
  readonly per: string | null;
};

/**
 * Reads one figure with its currency, its unit or the noun it counts; null where no figure begins.
 *
 *   "$1.2bn a year"             → 1,200,000,000 dollar per year
 *   "two hours and 40 minutes"  → 2.667 hour
 *   "12 unidentified bodies"    → 12, body [unidentified]
 */
export function readMeasure(pieces: readonly Piece[], at: number, between = false): Measure | null {
  const sign = readCurrencyBefore(pieces, at);
  const figure = readFigure(pieces, sign?.after ?? at, { money: sign !== null, between });
  if (figure === null) return null;
  const bare: Measure = {
    first: at,
    after: figure.after,
    figureFirst: figure.first,
    figureAfter: figure.after,
    low: figure.low,
    high: figure.high,
    step: figure.step,
    vague: figure.vague,
    spelled: figure.spelled,
    scale: figure.scale,
    unit: null,
    noun: null,
    per: null,
  };
  if (sign !== null) {
    const suffix = sign.currency === "dollar" ? readDollarSuffix(pieces, figure.after) : null;
    const unit = plainUnit(suffix?.currency ?? sign.currency, "money");
    return withPer(pieces, { ...bare, unit, after: suffix?.after ?? figure.after });
  }
  // "20-odd people", "300 or so miles": the bound stands between the figure and what it counts
  const start = readAfter(pieces, figure.after)?.after ?? figure.after;
  return readUnitOf(pieces, bare, figure, start) ?? readNounOf(pieces, bare, start) ?? bare;
}

function readUnitOf(pieces: readonly Piece[], bare: Measure, figure: Figure, start: number): Measure | null {
  const at = pieceAt(pieces, start).lower === "of" && figure.vague ? start + 1 : start;
  // "a five-thousand-pound bomb" is heavy, "a 20-million-pound bill" is not
  const large = isHyphen(pieceAt(pieces, start)) ? 1e6 : 1000;
  const firm = (): boolean => figure.low >= large || speaksOfMoney(pieces, bare.first);
  const currency = readCurrencyAfter(pieces, at, firm);
  if (currency !== null)
    return withPer(pieces, { ...bare, unit: plainUnit(currency.currency, "money"), after: currency.after });
  const read = readUnit(pieces, at, !figure.spelled || figure.scale > 1);
  // "tonnes of food" is a mass, but "ten foot patrols" and "12 second-hand cars" count things.
  if (read === null || isPartOfName(pieces, read.after, at, figure)) return null;
  const measured = { ...bare, unit: read.unit, after: read.after };
  return withPer(pieces, readSmallerUnit(pieces, measured) ?? measured);
}

/** A unit in the singular without a hyphen, and a plural right behind it: "two second homes". */
function isPartOfName(pieces: readonly Piece[], after: number, at: number, figure: Figure): boolean {
  const word = pieceAt(pieces, after - 1);
  if (word.lower === "stone") return startsCount(pieces, after);
  if (word.lower !== "second" && word.lower !== "foot") return false;
  return after === at + 1 && figure.spelled && startsCount(pieces, after);
}

/** "5 hours 20 minutes", "two hours and 40 minutes", "6ft 2in", "an hour and a half": added up in the larger unit. */
export function readSmallerUnit(pieces: readonly Piece[], measure: Measure): Measure | null {
  const unit = measure.unit!;
  const half = readAndPart(pieces, measure.after);
  if (half !== null && Number.isInteger(measure.low) && unit.dimension !== "temperature")
    return { ...add(measure, half.value), step: half.value, after: half.after };
  if (!["duration", "length", "mass"].includes(unit.dimension) || measure.low !== measure.high) return null;
  // "two and a half hours, 20 minutes" is a list
  if (!Number.isInteger(measure.low)) return null;
  const joint = pieceAt(pieces, measure.after);
  const next = joint.lower === "and" || joint.text === "," ? measure.after + 1 : measure.after;
  const figure = pieceAt(pieces, next).kind === "edge" ? null : readFigure(pieces, next);
  if (figure === null || figure.vague) return null;
  const smaller = readUnit(pieces, figure.after, !figure.spelled)?.unit;
  if (smaller === undefined || smaller.base !== unit.base || smaller.times / smaller.over >= unit.times / unit.over)
    return null;
  const ratio = (smaller.times * unit.over) / (smaller.over * unit.times);
  if (figure.low * ratio >= 1 || figure.low < 0) return null;
  const after = readUnit(pieces, figure.after, !figure.spelled)!.after;
  return { ...add(measure, figure.low * ratio), step: figure.step * ratio, after };
}

function add(measure: Measure, more: number): Measure {
  return { ...measure, low: measure.low + more, high: measure.high + more };
}

function withPer(pieces: readonly Piece[], measure: Measure): Measure {
  const per =
    readPer(pieces, measure.after) ??
    readPerBehindBrackets(pieces, measure.after) ??
    // "80,000 barrels of crude a day"
    (pieceAt(pieces, measure.after).lower === "of" ? readPer(pieces, measure.after + 2) : null);
  if (per === null || measure.unit === null || measure.unit.dimension === "percent") return measure;
  const behind = per.after > measure.after && pieceAt(pieces, measure.after).text === "(" ? measure.after : per.after;
  return { ...measure, unit: unitPer(measure.unit, per.unit), per: per.words, after: behind };
}

/** "6 million crowns ($570,000) a year": what it is reckoned by may follow the bracket. */
function readPerBehindBrackets(pieces: readonly Piece[], at: number): ReturnType<typeof readPer> {
  if (pieceAt(pieces, at).text !== "(") return null;
  for (let next = at + 2; next < at + 8; next++)
    if (pieceAt(pieces, next).text === ")") return readPer(pieces, next + 1);
  return null;
}

function readNounOf(pieces: readonly Piece[], bare: Measure, start: number): Measure | null {
  // "12 per 100,000 people"
  if (pieceAt(pieces, start).lower === "per") {
    const per = readPer(pieces, start);
    return per === null
      ? null
      : { ...bare, unit: plainUnit(`per ${per.words}`, "rate"), per: per.words, after: per.after };
  }
  const noun = readHyphened(pieces, start) ?? readOf(pieces, bare) ?? readPlainNoun(pieces, bare, start);
  if (noun === null) return null;
  const per = readPer(pieces, noun.after);
  const counted = { ...bare, noun, after: noun.after };
  // "three full days", "12 long months", "40 Scottish miles" are measures
  const unit = noun.modifiers.length > 0 ? readUnit(pieces, noun.after - 1, false) : null;
  if (unit !== null && unit.after === noun.after && /^(?:duration|length)$/.test(unit.unit.dimension))
    return withPer(pieces, { ...counted, unit: unit.unit });
  if (per === null) return counted;
  return { ...counted, unit: unitPer(plainUnit(noun.name, "count"), per.unit), per: per.words, after: per.after };
}

function readPlainNoun(pieces: readonly Piece[], { low, high }: Measure, start: number): NounRead | null {
  return Math.abs(low) === 1 && low === high ? readSingle(pieces, start) : readCounted(pieces, start);
}

/** "120-bed (hotel)", "five-boat (fleet)"; "12-strong" is of people. */
function readHyphened(pieces: readonly Piece[], at: number): NounRead | null {
  const word = pieceAt(pieces, at + 1);
  if (
    !isHyphen(pieceAt(pieces, at)) ||
    !word.glued ||
    word.kind !== "word" ||
    /^(?:to|or|and|for|in|on|by|of|a|the)$/.test(word.lower)
  )
    return null;
  if (word.lower === "strong") return { noun: "person", name: "person", modifiers: ["strong"], after: at + 2 };
  return { noun: word.lower, name: word.lower, modifiers: [], after: at + 2 };
}

/** "dozens of people", "three of the suspects", "a couple of minor injuries". */
function readOf(pieces: readonly Piece[], { after, vague }: Measure): NounRead | null {
  if (!vague || pieceAt(pieces, after).lower !== "of") return null;
  return readCounted(pieces, after + 1);
}
