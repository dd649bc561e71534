import { fallNouns, fallVerbs, riseNouns, riseVerbs } from "../lexicon/rise-and-fall.js";
import type { Claim, Quantity, TimeValue } from "../model.js";

/**
 * Two values that the rules let stand beside each other: do their words show that both can hold?
 *
 * The rules allow more than that, since they cannot be sure that both speak of one thing: ages a year apart, "about 600" and
 * "about 700". A reader who has seen both articles is surer, and only what is shown overrules it.
 *
 *   more than 200 – 213, 78 miles – 125 km, 6,000 – 5,987, March – 2 March    shown
 *   32 years old – 31 years old, about 600 m – about 700 m, 40–70 % – 40–80 %  not shown
 *
 * `wordsOf` gives the words of a claim's document around its mark.
 */
export function isShown(a: Claim, b: Claim, rule: string, wordsOf: (claim: Claim) => string): boolean {
  if (a.value.kind === "quantity" && b.value.kind === "quantity") {
    return fits(a.value, b.value) && !turnsOtherWay(wordsOf(a), wordsOf(b));
  }
  if (a.value.kind === "time" && b.value.kind === "time") return rule !== anotherReading && tellAlike(a.value, b.value);
  return others.has(a.value.kind);
}

/** Names by their spelling, ranks and places; what is said of a thing, and what is told in words, the reader reads better. */
const others: ReadonlySet<Claim["value"]["kind"]> = new Set(["name", "rank", "place"]);

/** The rules' word for two times of which one would have to be read otherwise. */
const anotherReading = "another reading fits";

/** A day against a clock time shows nothing. */
const tellAlike = (a: TimeValue, b: TimeValue): boolean => (a.day === null) === (b.day === null);

function fits(a: Quantity, b: Quantity): boolean {
  if (a.vague || b.vague) return true;
  const [left, right] = [pointOf(a), pointOf(b)];
  if (left !== null && right !== null) return Math.abs(left - right) <= Math.max(a.precision, b.precision);
  if (left !== null) return isWithin(left, b, a.precision);
  if (right !== null) return isWithin(right, a, b.precision);
  // Two bounds say not how many; two ranges are two estimates.
  return (a.low === b.low && a.high === b.high) || [a, b].some(({ low, high }) => !Number.isFinite(high - low));
}

/** The figure that was written: "about 600" was widened by reading. Null for a bound or a range. */
function pointOf({ low, high, approximate }: Quantity): number | null {
  if (low === high) return low;
  return approximate && Number.isFinite(high - low) ? (low + high) / 2 : null;
}

/** A figure in a range, or in it but for the rounding of its writing. */
const isWithin = (figure: number, { low, high }: Quantity, precision: number): boolean =>
  low - precision <= figure && figure <= high + precision;

/** "rose 4 per cent" and "slipped 4 per cent" say the same figure and mean the opposite. */
function turnsOtherWay(a: string, b: string): boolean {
  const [left, right] = [turnOf(a), turnOf(b)];
  return left !== 0 && right !== 0 && left !== right;
}

function turnOf(words: string): -1 | 0 | 1 {
  const all = words.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
  const rises = all.some((word) => riseVerbs.has(word) || riseNouns.has(word) || word === "more");
  const falls = all.some((word) => fallVerbs.has(word) || fallNouns.has(word) || word === "less" || word === "fewer");
  return rises === falls ? 0 : rises ? 1 : -1;
}
