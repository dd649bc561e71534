import type { Draft } from "./quantity-drafts.js";
import type { Measure } from "./quantity-measures.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";

/** "four-, five- and six-cylinder": what a hyphen leaves open comes from the next quantity. */
export function shareSuspended(pieces: readonly Piece[], drafts: readonly Draft[]): readonly Draft[] {
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
 * percent from 14.6", "aged 13 and 14", and, the other way round, "30 million of the 2 billion crowns".
 */
export function shareUnits(pieces: readonly Piece[], drafts: readonly Draft[]): readonly Draft[] {
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
    const aged = same && before.measure.unit?.dimension === "age" && isListed(pieces, before.measure, measure);
    const follows = same && (pair || alike || aged || (large && before.measure.unit?.dimension === "money"));
    const unit = partOf ? next.measure.unit : bare && follows ? before!.measure.unit : null;
    shared.push(unit === null ? read : { ...read, measure: { ...measure, unit } });
  }
  return shared;
}

/** "aged 13 and 14", "aged 7, 9 and 12": nothing but commas and "and" between the figures. */
function isListed(pieces: readonly Piece[], first: Measure, second: Measure): boolean {
  const between = pieces.slice(first.after, second.first);
  return between.length > 0 && between.every(({ lower }) => lower === "," || lower === "and" || lower === "or");
}

function sameSentence(pieces: readonly Piece[], first: Measure, second: Measure): boolean {
  return pieces.slice(first.after, second.first).every(({ kind, text }) => kind !== "edge" && !/^[.;!?]$/.test(text));
}

function joinsBy(pieces: readonly Piece[], first: Measure, second: Measure, words: string): boolean {
  const between = pieces.slice(first.after, second.first);
  return between.map(({ lower }) => lower).join(" ") === words;
}
