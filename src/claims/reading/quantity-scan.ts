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
import { asAge, readDecade } from "./quantity-ages.js";
import type { Before, BoundRead } from "./quantity-bounds.js";
import { readAfter, readBefore } from "./quantity-bounds.js";
import { isAnywhere, readChange } from "./quantity-changes.js";
import { skipLookalike } from "./quantity-lookalikes.js";
import { asMagnitude } from "./quantity-magnitudes.js";
import type { Measure } from "./quantity-measures.js";
import { readMeasure } from "./quantity-measures.js";
import type { NounRead } from "./quantity-nouns.js";
import { isNoQuantity } from "./quantity-names.js";
import { isShare, readPart } from "./quantity-parts.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";
import { readFromTo, readRange } from "./quantity-ranges.js";
import type { ScoreRead } from "./quantity-scores.js";
import { shareSuspended, shareUnits } from "./quantity-sharing.js";
import { readArticleUnit, readOrTwo, readRaceTime } from "./quantity-specials.js";
import type { Draft, QuantityForm } from "./quantity-drafts.js";
import { readScore } from "./quantity-scores.js";
import { startsUnit } from "./quantity-units.js";
import type { WholeRead } from "./quantity-wholes.js";
import { readOfThem, readWholeOf } from "./quantity-wholes.js";

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
      const next = pieceAt(pieces, at + 1);
      if (piece.capital && next.text === "$") return dollarPrefixes.has(piece.lower);
      if (piece.lower === "a" || piece.lower === "an") return followsArticle(next.lower);
      if (firstWords.has(piece.lower) || piece.text === "euro") return true;
      return piece.capital && (currencyLetters.has(piece.text) || (/^[=/]$/.test(next.text) && next.glued));
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
  const change = readChange(pieces, before.first, measure);
  // "from 9 miles to 15" changes, whatever its verb; "from 9 to 15 miles" may be a range
  if (
    change?.role === "from" ||
    (lead === "from" && measure.unit !== null && change === null && !isAnywhere(pieces, before.first - 2))
  ) {
    const range = readRange(pieces, measure, between, change);
    // "from 10 to 12 boats to 20 to 24": where a "to" follows the range as well, the range is the start.
    const both = range !== null && pieceAt(pieces, range.after).lower === "to" ? range : measure;
    const ends = readFromTo(pieces, both);
    if (ends !== null) return fromTo(pieces, ends, before);
  }
  // "growth of 4 per cent to 6 per cent" is a range, "grew 4 per cent to 9 million" is none
  const range = readRange(pieces, measure, between, lead === "of" ? null : change);
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
  const noun = isShare(read)
    ? null
    : whole !== null && read.unit === null
      ? whole.noun
      : (read.noun ?? readOfThem(pieces, read));
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
    change: readChange(pieces, before.first, measure),
    whole,
    score: null,
  };
}

/** "the top three seeds", "a record 19 medals": the adjective in front of the figure belongs to the noun. */
function withRank(pieces: readonly Piece[], first: number, noun: NounRead): NounRead {
  const before = pieceAt(pieces, first - 1).lower;
  if (!/^(?:top|bottom|record|main|key|major)$/.test(before)) return noun;
  return { ...noun, modifiers: [before, ...noun.modifiers], name: `${before} ${noun.name}` };
}

function formOf(pieces: readonly Piece[], measure: Measure, whole: WholeRead | null): QuantityForm {
  if (measure.unit?.dimension === "age") return "age";
  if (measure.unit?.dimension === "magnitude") return "magnitude";
  if (isShare(measure)) return "fraction";
  const [hyphen, joined] = [pieceAt(pieces, measure.figureAfter), pieceAt(pieces, measure.figureAfter + 1)];
  if (whole !== null && measure.low === 1 && measure.high === 1) return "one of";
  if (isHyphen(hyphen) && joined.glued && joined.kind === "word" && readAfter(pieces, measure.figureAfter) === null)
    return "adjective";
  return measure.low < measure.high && !measure.vague ? "range" : "plain";
}

/** "over three days, crews searched" tells how long, not how long at least; "lasted over three days" does. */
function isDuring(pieces: readonly Piece[], bound: BoundRead, { unit }: Measure): boolean {
  if (unit?.dimension !== "duration" || bound.after - bound.first !== 1) return false;
  if (pieceAt(pieces, bound.first).lower !== "over") return false;
  return !/^(?:for|in|within|lasted|lasting|took|taken|take|takes|after|well|just|of|than|was|is|spent|waited|by|been|and)$/.test(
    pieceAt(pieces, bound.first - 1).lower,
  );
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

function only(found: Draft): Read {
  return { drafts: [found], after: found.measure.after };
}
