import { agedNouns } from "../../lexicon/counted-nouns.js";
import { months, weekdays } from "../../lexicon/calendar.js";
import type { Unit } from "../../lexicon/units.js";
import type { Measure } from "./quantity-measures.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";

/** Ages are told in years; a month or a day is the part of one that the calendar's mean year makes it. */
const ageUnits: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ["year", 1, 1],
      ["month", 1, 12],
      ["week", 7, 365.2425],
      ["day", 1, 365.2425],
      ["hour", 1, 8765.82],
    ] as const
  ).map(([name, times, over]) => [name, { name, dimension: "age", base: "year", times, over, offset: 0 }]),
);

/** The oldest that a person gets to be; what is older ("a 2,900-year-old site") must say "year". */
const oldest = 115;

const decades: ReadonlyMap<string, number> = new Map(
  "teens twenties thirties forties fifties sixties seventies eighties nineties"
    .split(" ")
    .map((word, index) => [word, 10 * (index + 1)]),
);

/**
 * Turns a measure into an age where the words around it say so, or gives null.
 *
 *   "(43)-year-old", "18 months old", "aged (7)", "at the age of (12)", "Prell, (26),", "Ilse Braun ((52))",
 *   "a man of (26)", "he was (47).", "died at (81)"
 */
export function asAge(pieces: readonly Piece[], measure: Measure): Measure | null {
  const { unit, after } = measure;
  if (unit !== null) {
    const age = ageUnits.get(unit.name);
    const end = skipOld(pieces, after);
    if (age === undefined || unit.dimension !== "duration") return null;
    if (end !== null) return { ...measure, unit: age, after: end };
    // "aged four months", "a girl of four months"
    const before = pieceAt(pieces, measure.first - 1).lower;
    const named = /^aged?$/.test(before) || (before === "of" && isPersonOf(pieces, measure.first - 2));
    return named ? { ...measure, unit: age } : null;
  }
  const possible = Number.isInteger(measure.low) && measure.low >= 0 && measure.high <= oldest && !measure.vague;
  if (!possible || measure.noun !== null) return null;
  const year = { ...measure, unit: ageUnits.get("year")! };
  return namesAge(pieces, measure.first) || isAside(pieces, measure) || isPredicate(pieces, measure) ? year : null;
}

/** Reads "in his forties", "in her mid-30s", "in their late teens" from the word of the decade. */
export function readDecade(pieces: readonly Piece[], at: number): Measure | null {
  const piece = pieceAt(pieces, at);
  const s = pieceAt(pieces, at + 1);
  const digits = piece.kind === "number" && piece.value % 10 === 0 && piece.value < 100 && s.glued && s.lower === "s";
  const decade = decades.get(piece.lower) ?? (digits ? piece.value : undefined);
  if (decade === undefined) return null;
  let first = at - 1;
  if (isHyphen(pieceAt(pieces, first))) first--;
  const part = pieceAt(pieces, first).lower;
  if (!/^(?:early|mid|late)$/.test(part)) first = isHyphen(pieceAt(pieces, at - 1)) ? at - 2 : at - 1;
  else first--;
  if (!/^(?:his|her|their|my|our|your)$/.test(pieceAt(pieces, first).lower)) return null;
  const teens = decade === 10;
  const [low, high] = teens ? [13, 19] : [decade, decade + 9];
  // An early decade is its first four years, a late one its last four, the middle what touches both.
  const [from, to] =
    part === "early"
      ? [low, low + 3]
      : part === "late"
        ? [high - 3, high]
        : part === "mid"
          ? [low + 3, high - 3]
          : [low, high];
  const after = digits ? at + 2 : at + 1;
  return {
    first: at,
    after,
    figureFirst: at,
    figureAfter: after,
    low: from,
    high: to,
    step: 1,
    vague: false,
    spelled: !digits,
    scale: 1,
    unit: ageUnits.get("year")!,
    noun: null,
    per: null,
  };
}

/** "-old", " old", "-olds", " of age" */
function skipOld(pieces: readonly Piece[], at: number): number | null {
  const next = isHyphen(pieceAt(pieces, at)) ? at + 1 : at;
  const word = pieceAt(pieces, next).lower;
  if (word === "old" || word === "olds") return next + 1;
  return word === "of" && pieceAt(pieces, next + 1).lower === "age" ? next + 2 : null;
}

/** "aged 7", "age 7", "ages 12 to 15", "the age of 21" */
function namesAge(pieces: readonly Piece[], first: number): boolean {
  const before = pieceAt(pieces, first - 1).lower;
  if (/^(?:aged|age|ages)$/.test(before)) return true;
  if (/^(?:from|between|of|about|around|over|under|just)$/.test(before))
    return /^(?:aged|ages|age)$/.test(pieceAt(pieces, first - 2).lower);
  return false;
}

/** "Prell, 26," · "Ilse Braun (52)" · "the mayor, 61, said" */
function isAside(pieces: readonly Piece[], { first, after, low, spelled }: Measure): boolean {
  const opening = pieceAt(pieces, first - 1).text;
  const closing = pieceAt(pieces, after);
  // "head of the union, one of the largest", "Rovers, two of whose players"
  if (low < 1 || (spelled && (low < 2 || (low < 10 && closing.kind === "word")))) return false;
  const name = pieceAt(pieces, first - 2);
  const named = (name.capital && !months.has(name.lower) && !weekdays.has(name.lower)) || agedNouns.has(name.lower);
  if (!named || pieceAt(pieces, first - 2).kind !== "word") return false;
  if (opening === "(") return closing.text === ")" && low >= 10;
  if (opening !== ",") return false;
  return (
    /^[,.;)]$/.test(closing.text) ||
    closing.kind === "edge" ||
    /^(?:and|of|from|who|whose|told|said|was|is)$/.test(closing.lower)
  );
}

/** "a man (of 26)", "a retired welder (of 34)": an article, and a noun that ends as words for people do. */
function isPersonOf(pieces: readonly Piece[], noun: number): boolean {
  const word = pieceAt(pieces, noun).lower;
  const article = [1, 2, 3].some((back) => /^(?:an?|the|another)$/.test(pieceAt(pieces, noun - back).lower));
  const person =
    agedNouns.has(word) || (/(?:er|or|ist|ess|man|woman|ian|eur|ant)$/.test(word) && !unpersonal.has(word));
  return article && person;
}

/** Nouns with a person's ending that are no person: "a number of 34". */
const unpersonal: ReadonlySet<string> = new Set(
  "number order quarter cluster remainder border tower letter chapter power corner floor door corridor error factor layer master paper register matter river water summer winter offer counter centre center container helicopter freighter trailer semester trimester chamber shelter folder tender banner poster caliber calibre diameter perimeter meter fever rumour mirror sector author's district plant restaurant grant warrant quant".split(
    " ",
  ),
);

/** "the life expectancy of miners is 58", "the average age of the dead was 34" */
function speaksOfAge(pieces: readonly Piece[], verb: number): boolean {
  for (let back = verb - 1; back >= Math.max(1, verb - 10); back--) {
    const piece = pieceAt(pieces, back);
    if (piece.kind === "edge" || /^[.;:]$/.test(piece.text)) return false;
    if (piece.lower === "expectancy") return true;
    if (piece.lower === "age")
      return /^(?:average|median|mean|retirement|minimum|pension)$/.test(pieceAt(pieces, back - 1).lower);
  }
  return false;
}

/** "he was 47.", "Ibeku is 43 and", "who turned 50 in May", "a seamstress of 52", "died at 81" */
function isPredicate(pieces: readonly Piece[], { first, after, low }: Measure): boolean {
  const closing = pieceAt(pieces, after);
  const ends =
    closing.kind === "edge" ||
    closing.kind === "mark" ||
    /^(?:and|when|who|whose|from|at|on|in|by|but|this|next|last|with|for|against|raising|compared)$/.test(
      closing.lower,
    );
  if (pieceAt(pieces, first - 1).lower === "of" && low >= 15 && isPersonOf(pieces, first - 2)) return true;
  if (!ends || low < 1 || (closing.kind === "mark" && /^[-–—%$/°]$/.test(closing.text) && closing.glued)) return false;
  let verb = first - 1;
  while (/^(?:only|just|now|then|about|around|still|almost|nearly|already|be|have)$/.test(pieceAt(pieces, verb).lower))
    verb--;
  const word = pieceAt(pieces, verb).lower;
  const subject = pieceAt(pieces, verb - 1);
  if (/^(?:turned|turns|turn|turning)$/.test(word)) return low >= 10;
  // "a diabetic of 71 who", "a seamstress of only 19"
  if (word === "of") return low >= 15 && (isPersonOf(pieces, verb - 1) || /^(?:who|whose)$/.test(closing.lower));
  if (word === "at") return /^(?:died|dies|dead|married|retired|dying|die)$/.test(subject.lower) && low > 12;
  for (let back = first - 1; back >= Math.max(1, first - 4); back--)
    if (/^(?:eldest|oldest|youngest)$/.test(pieceAt(pieces, back).lower)) return true;
  if (!/^(?:was|is|will|would|were)$/.test(word)) return false;
  if (speaksOfAge(pieces, verb)) return true;
  return /^(?:he|she|i|who)$/.test(subject.lower) || agedNouns.has(subject.lower);
}
