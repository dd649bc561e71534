import type { BoundKind } from "../../lexicon/bounds.js";
import { currencyLetters, currencySigns, dollarPrefixes } from "../../lexicon/currencies.js";
import {
  collectives,
  fractionWords,
  plurals,
  scales,
  tens,
  units as unitWords,
  vagueNumbers,
} from "../../lexicon/numbers.js";
import { unitsByName } from "../../lexicon/units.js";
import { asAge, readDecade } from "./quantity-ages.js";
import type { Before, BoundRead } from "./quantity-bounds.js";
import { readAfter, readBefore } from "./quantity-bounds.js";
import type { ChangeRead } from "./quantity-changes.js";
import { readChange } from "./quantity-changes.js";
import { skipLookalike } from "./quantity-lookalikes.js";
import { asMagnitude } from "./quantity-magnitudes.js";
import type { Measure } from "./quantity-measures.js";
import { readMeasure } from "./quantity-measures.js";
import type { NounRead } from "./quantity-nouns.js";
import { isNoQuantity } from "./quantity-names.js";
import { readAndPart } from "./quantity-number-words.js";
import { isShare, readPart } from "./quantity-parts.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";
import { readFromTo, readRange } from "./quantity-ranges.js";
import type { ScoreRead } from "./quantity-scores.js";
import { readScore } from "./quantity-scores.js";
import { readUnit, startsUnit } from "./quantity-units.js";
import type { WholeRead } from "./quantity-wholes.js";
import { readOfThem, readWholeOf } from "./quantity-wholes.js";

/** How a quantity is written. */
export type QuantityForm =
  | "plain"
  | "range"
  /** "a third", "two in five", "half" */
  | "fraction"
  | "age"
  | "magnitude"
  /** "120-bed", "three-hour": in front of a noun. */
  | "adjective"
  /** "one of the dead": seldom a claim about how many. */
  | "one of"
  | "score"
  | "vote";

/** A quantity in terms of pieces. */
export type Draft = {
  readonly measure: Measure;
  readonly form: QuantityForm;
  readonly bounds: readonly BoundRead[];
  /** "another 12": others than those told before. */
  readonly further: boolean;
  readonly change: ChangeRead | null;
  readonly whole: WholeRead | null;
  readonly score: ScoreRead | null;
};

/** Finds every quantity in order; what looks like one and is none is passed over. */
export function scanQuantities(pieces: readonly Piece[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = 1; at < pieces.length - 1;) {
    if (!mayBegin(pieces, at)) {
      at++;
      continue;
    }
    const skipped =
      readDecade(pieces, at) === null && readRaceTime(pieces, at) === null ? skipLookalike(pieces, at) : null;
    if (skipped !== null) {
      at = skipped;
      continue;
    }
    const read = readDrafts(pieces, at);
    drafts.push(...read.drafts);
    at = Math.max(read.after, at + 1);
  }
  return shareUnits(pieces, shareSuspended(pieces, drafts));
}

const firstWords: ReadonlySet<string> = new Set([
  ...unitWords.keys(),
  ...tens.keys(),
  ...plurals.keys(),
  ...vagueNumbers.keys(),
  ..."half minus teens twenties thirties forties fifties sixties seventies eighties nineties".split(" "),
]);

function mayBegin(pieces: readonly Piece[], at: number): boolean {
  const piece = pieceAt(pieces, at);
  switch (piece.kind) {
    case "number":
    case "slash":
    case "code":
      return true;
    case "mark":
      return (
        currencySigns.has(piece.text) || (/^[-−–+]$/.test(piece.text) && !piece.glued && pieceAt(pieces, at + 1).glued)
      );
    case "word": {
      if (piece.lower === "a" || piece.lower === "an") return followsArticle(pieceAt(pieces, at + 1).lower);
      if (firstWords.has(piece.lower) || piece.text === "euro") return true;
      if (!piece.capital) return false;
      const next = pieceAt(pieces, at + 1);
      return next.text === "$"
        ? dollarPrefixes.has(piece.lower)
        : currencyLetters.has(piece.text) || (/^[=/]$/.test(next.text) && next.glued);
    }
    case "edge":
      return false;
  }
}

/** Words that make a number of an article: "a hundred", "a third", "a few"; or a unit: "a decade". */
function followsArticle(word: string): boolean {
  return (
    scales.has(word) || collectives.has(word) || fractionWords.has(word) || vagueNumbers.has(word) || startsUnit(word)
  );
}

type Read = { readonly drafts: readonly Draft[]; readonly after: number };

function readDrafts(pieces: readonly Piece[], at: number): Read {
  const score = readScore(pieces, at);
  if (score !== null) return { drafts: [draftScore(score)], after: score.after };
  const before = readBefore(pieces, at);
  const special =
    readDecade(pieces, at) ??
    readRaceTime(pieces, at) ??
    readPart(pieces, at) ??
    readArticleUnit(pieces, at, before) ??
    readOrTwo(pieces, at);
  if (special !== null) return only(draft(pieces, special, before));

  const lead = pieceAt(pieces, before.first - 1).lower;
  const between = lead === "between" || pieceAt(pieces, at - 1).lower === "between";
  const measure = readMeasure(pieces, at, between);
  if (measure === null) return { drafts: [], after: at + 1 };
  const change = readChange(pieces, before.first, measure.after);
  if (change?.role === "from") {
    const range = readRange(pieces, measure, between, change);
    // "from 6 to 8 per cent to 2 to 4": where a "to" follows the range as well, the range is the start.
    const both = range !== null && pieceAt(pieces, range.after).lower === "to" ? range : measure;
    const ends = readFromTo(pieces, both);
    if (ends !== null) return fromTo(pieces, ends, before);
  }
  const range = readRange(pieces, measure, between, change);
  const whole = range ?? measure;
  const read = asAge(pieces, whole) ?? asMagnitude(pieces, whole) ?? whole;
  const bounded = before.bound !== null || range !== null;
  if (isNoQuantity(pieces, read, bounded)) return { drafts: [], after: read.figureAfter };
  return only(draft(pieces, read, before));
}

function fromTo(
  pieces: readonly Piece[],
  ends: { readonly from: Measure; readonly to: Measure; readonly toStart: number },
  before: Before,
): Read {
  const from = draft(pieces, ends.from, before);
  const to = draft(pieces, ends.to, readBefore(pieces, ends.toStart));
  const direction = ends.to.low > ends.from.high ? "up" : "down";
  return {
    drafts: [
      { ...from, change: { direction, role: "from" } },
      { ...to, change: { direction, role: "to" } },
    ],
    after: ends.to.after,
  };
}

function draft(pieces: readonly Piece[], read: Measure, before: Before): Draft {
  const whole = readWholeOf(pieces, read);
  const noun = whole !== null && read.unit === null ? whole.noun : (read.noun ?? readOfThem(pieces, read));
  const measure = { ...read, noun: noun === null ? null : withRank(pieces, read.first, noun) };
  const behind =
    readAfter(pieces, measure.figureAfter) ??
    (measure.after > measure.figureAfter ? readAfter(pieces, measure.after) : null);
  const bounds = [before.bound, behind].filter(
    (bound) => bound !== null && !isDuring(pieces, bound, measure),
  ) as BoundRead[];
  return {
    measure,
    form: formOf(pieces, measure, whole),
    bounds,
    further: before.further,
    change: readChange(pieces, before.first, measure.after),
    whole,
    score: null,
  };
}

/** "the top three seeds", "a record 32 goals": the adjective in front of the figure belongs to the noun. */
function withRank(pieces: readonly Piece[], first: number, noun: NounRead): NounRead {
  const before = pieceAt(pieces, first - 1).lower;
  if (!/^(?:top|bottom|record|main|key|major)$/.test(before)) return noun;
  return { ...noun, modifiers: [before, ...noun.modifiers], name: `${before} ${noun.name}` };
}

function formOf(pieces: readonly Piece[], measure: Measure, whole: WholeRead | null): QuantityForm {
  if (measure.unit?.dimension === "age") return "age";
  if (measure.unit?.dimension === "magnitude") return "magnitude";
  if (isShare(measure)) return "fraction";
  if (whole !== null && measure.low === 1 && measure.high === 1) return "one of";
  if (isHyphen(pieceAt(pieces, measure.figureAfter))) return "adjective";
  return measure.low < measure.high && !measure.vague ? "range" : "plain";
}

/** "over three days, crews searched" tells how long, not how long at least; "lasted over three days" does. */
function isDuring(pieces: readonly Piece[], bound: BoundRead, { unit }: Measure): boolean {
  if (unit?.dimension !== "duration" || bound.after - bound.first !== 1) return false;
  if (pieceAt(pieces, bound.first).lower !== "over") return false;
  return !/^(?:for|lasted|lasting|took|taken|take|takes|after|well|just|of|than|was|is|spent|waited|by|been|and)$/.test(
    pieceAt(pieces, bound.first - 1).lower,
  );
}

/** "more than a decade", "an hour and a half", "a year and a bit": one of a unit, where words make a figure of the article. */
function readArticleUnit(pieces: readonly Piece[], at: number, before: Before): Measure | null {
  if (!/^an?$/.test(pieceAt(pieces, at).lower)) return null;
  const read = readUnit(pieces, at + 1, false);
  if (read === null || !/^(?:duration|length|area|mass|volume)$/.test(read.unit.dimension)) return null;
  const word = pieceAt(pieces, at + 1).lower;
  if (word === "second" || word.endsWith("s") || isHyphen(pieceAt(pieces, read.after))) return null;
  const part = readAndPart(pieces, read.after);
  const lasts = lastingWords.has(pieceAt(pieces, at - 1).lower);
  if (part === null && before.bound === null && readAfter(pieces, read.after) === null && !lasts) return null;
  const value = 1 + (part?.value ?? 0);
  return {
    first: at,
    after: part?.after ?? read.after,
    figureFirst: at,
    figureAfter: at + 1,
    low: value,
    high: value,
    step: part?.value ?? 1,
    vague: false,
    spelled: true,
    scale: 1,
    unit: read.unit,
    noun: null,
    per: null,
  };
}

/** "a day (or two)", "another mistake or two" */
function readOrTwo(pieces: readonly Piece[], at: number): Measure | null {
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
function readRaceTime(pieces: readonly Piece[], at: number): Measure | null {
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

function draftScore(score: ScoreRead): Draft {
  const measure: Measure = {
    first: score.first,
    after: score.after,
    figureFirst: score.first,
    figureAfter: score.after,
    low: score.ours,
    high: score.theirs,
    step: 1,
    vague: false,
    spelled: false,
    scale: 1,
    unit: null,
    noun: null,
    per: null,
  };
  return { measure, form: score.kind, bounds: [], further: false, change: null, whole: null, score };
}

/** "four-, five- and six-cylinder": what a hyphen leaves open comes from the next quantity. */
function shareSuspended(pieces: readonly Piece[], drafts: readonly Draft[]): readonly Draft[] {
  const shared: Draft[] = [];
  for (const read of drafts.toReversed()) {
    const { measure } = read;
    const next = shared.at(-1)?.measure;
    const suspended =
      isHyphen(pieceAt(pieces, measure.after)) &&
      (pieceAt(pieces, measure.after + 1).kind === "mark" || !pieceAt(pieces, measure.after + 1).glued);
    const open =
      measure.unit === null && measure.noun === null && next !== undefined && next.first - measure.after <= 3;
    shared.push(suspended && open ? { ...read, measure: { ...measure, unit: next.unit, noun: next.noun } } : read);
  }
  return shared.toReversed();
}

/**
 * Gives a bare figure the unit that its sentence has told already: "84 million euros against 122 million", "slipped to 14.1
 * percent from 14.6", and, the other way round, "310 million of the 1.7 billion crowns".
 */
function shareUnits(pieces: readonly Piece[], drafts: readonly Draft[]): readonly Draft[] {
  const shared: Draft[] = [];
  for (const [index, read] of drafts.entries()) {
    const { measure, change } = read;
    const before = shared.at(-1);
    const next = drafts[index + 1];
    const bare = measure.unit === null && measure.noun === null && read.score === null && !measure.vague;
    const large = measure.scale >= 1e6;
    const partOf =
      bare && large && next?.measure.unit?.dimension === "money" && joinsBy(pieces, measure, next.measure, "of the");
    const same = before !== undefined && before.measure.unit !== null && sameSentence(pieces, before.measure, measure);
    const pair =
      same && before.change !== null && change !== null && before.change.role !== "by" && change.role !== "by";
    const alike =
      same && before.change?.role === "by" && change?.role === "by" && before.measure.unit?.dimension === "percent";
    const follows = same && (pair || alike || (large && before.measure.unit?.dimension === "money"));
    const unit = partOf ? next.measure.unit : bare && follows ? before!.measure.unit : null;
    shared.push(unit === null ? read : { ...read, measure: { ...measure, unit } });
  }
  return shared;
}

function sameSentence(pieces: readonly Piece[], first: Measure, second: Measure): boolean {
  return pieces.slice(first.after, second.first).every(({ kind, text }) => kind !== "edge" && !/^[.;!?]$/.test(text));
}

function joinsBy(pieces: readonly Piece[], first: Measure, second: Measure, words: string): boolean {
  const between = pieces.slice(first.after, second.first);
  return between.map(({ lower }) => lower).join(" ") === words;
}

function only(found: Draft): Read {
  return { drafts: [found], after: found.measure.after };
}

/** What the bounds of a draft do, in order. */
export function boundKinds(read: Draft): readonly BoundKind[] {
  return read.bounds.map(({ kind }) => kind);
}
