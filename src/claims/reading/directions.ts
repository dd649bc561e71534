import { movingWords, partNouns, placeNouns, political, setPhrases, winded } from "../../lexicon/compass.js";
import { months, weekdays } from "../../lexicon/calendar.js";
import { wordList } from "../../lexicon/word-list.js";
import type { Span } from "../../model.js";
import type { Bearing } from "./direction-bearing.js";
import { bearingAt } from "./direction-bearing.js";
import { originEnd } from "./direction-origin.js";
import type { Word } from "./text-words.js";
import { isFunctionWord, lowerAt, wordsOf } from "./text-words.js";

/**
 * What a bearing says.
 *
 * from: where something lies as seen from the origin ("north of Kabul", "110 km to the east");
 * toward: where something goes or looks ("heading west"); source: where it comes from ("a wind from the east");
 * part: which part of the origin is meant ("in the south of the country", "its southern edge", "southern Norway").
 */
type DirectionRelation = "from" | "toward" | "source" | "part";

/** A compass bearing that a text tells. `text.slice(start, end)` is the compass word alone, "north-east". */
export type DirectionFound = Span & {
  /** Degrees clockwise from north. */
  readonly bearing: number;
  readonly relation: DirectionRelation;
  /** The place it is told of, as written: "Kabul", "the capital"; null where the context tells. */
  readonly origin: string | null;
  readonly originSpan: Span | null;
};

/** Units that a distance ends in: "30 km north". */
const units: ReadonlySet<string> = wordList(`
  km kms kilometre kilometres kilometer kilometers m metre metres meter meters mile miles mi feet ft foot yards league
  leagues
`);

/** Is a compass word with a capital part of a name: "North Korea", "the Middle East", "the West"? */
function isName(words: readonly Word[], at: number, bearing: Bearing): boolean {
  const word = words[at]!;
  if (!word.capital || bearing.suffix === "letters") return false;
  const next = words[bearing.to];
  if (next?.capital === true) return true;
  const sentenceStart = at === 0 || /^[.!?:"“‘'(•–—-]$/.test(words[at - 1]!.text);
  // "out WEST past the works" shouts; "WEST BANK" was turned away above.
  const shouted = word.text.length > 1 && word.text === word.text.toUpperCase();
  return !sentenceStart && !shouted;
}

/** Letters are a bearing only between a distance or an article and "of": "30 km NE of Tincayo". */
function isLetters(words: readonly Word[], bearing: Bearing, at: number): boolean {
  const before = lowerAt(words, at - 1);
  return lowerAt(words, bearing.to) === "of" && (units.has(before) || before === "the");
}

/** Adjectives that may stand between an article and a compass word: "in the less densely populated west". */
const longestNounPhrase = 4;

/** The article or possessive that a compass word belongs to, 0 for none, and the preposition before: "in the far …". */
function governorOf(words: readonly Word[], at: number): { readonly article: boolean; readonly preposition: string } {
  for (let back = 1; back <= longestNounPhrase; back++) {
    const lower = lowerAt(words, at - back);
    if (/^(?:the|its|his|her|their|a|an|this)$/.test(lower))
      return { article: true, preposition: lowerAt(words, at - back - 1) };
    if (isFunctionWord(lower) || words[at - back]?.letters !== true || units.has(lower)) break;
  }
  return { article: false, preposition: lowerAt(words, at - (lowerAt(words, at - 1) === "due" ? 2 : 1)) };
}

/** Does a wind or a storm stand near: "wind from the west", "strong north-easterly wind"? */
function blows(words: readonly Word[], at: number, to: number): boolean {
  for (let near = Math.max(0, at - 6); near < Math.min(words.length, to + 3); near++) {
    if (winded.has(words[near]!.lower)) return true;
  }
  return false;
}

/** What a compass point alone says, "north", by the words around it; null where they say nothing. */
function relationOfPoint(words: readonly Word[], at: number, { to }: Bearing): DirectionRelation | null {
  const { article, preposition } = governorOf(words, at);
  if (lowerAt(words, to) === "of") return article && !/^(?:to|toward|towards|off)$/.test(preposition) ? "part" : "from";
  if (preposition === "from" && !isPlaceName(words, to)) return "source";
  if (/^(?:to|off|out)$/.test(preposition) && article && !isNoun(words, to)) return "from";
  if (/^(?:toward|towards)$/.test(preposition)) return "toward";
  if (isPart(words, at, to)) return "part";
  if (words[to]?.text === "-" && /^(?:facing|bound)$/.test(lowerAt(words, to + 1))) return "toward";
  const before = lowerAt(words, at - 1);
  if (units.has(before) || before === "just" || before === "out") return "from";
  if (isPlaceName(words, to) && /^(?:in|from|across|of|near|around|over|through)$/.test(before)) return "part";
  if (movingWords.has(before) || (/(?:ly|on|back|out)$/.test(before) && movingWords.has(lowerAt(words, at - 2))))
    return "toward";
  return article && /^(?:in|across|throughout|around|on|over)$/.test(preposition) ? "part" : null;
}

/** Does the name of a place follow, "east London", rather than a weekday, "flew west Tuesday"? */
function isPlaceName(words: readonly Word[], to: number): boolean {
  const next = words[to];
  return next !== undefined && next.capital && next.letters && !weekdays.has(next.lower) && !months.has(next.lower);
}

/** Does a noun in lower case follow: "the east stand"? */
function isNoun(words: readonly Word[], to: number): boolean {
  const next = words[to];
  return next !== undefined && next.letters && !next.capital && !isFunctionWord(next.lower);
}

/** "its north side", "the south coast", "the east stand". */
function isPart(words: readonly Word[], at: number, to: number): boolean {
  if (partNouns.has(lowerAt(words, to))) return true;
  const determined = /^(?:the|its|their|his|her|'s|a|an)$/.test(lowerAt(words, at - 1));
  return isNoun(words, to) && determined && governorOf(words, at).preposition !== "to";
}

function relationOf(words: readonly Word[], at: number, bearing: Bearing): DirectionRelation | null {
  const next = lowerAt(words, bearing.to);
  if (setPhrases.has(next)) return null;
  switch (bearing.suffix) {
    case "letters":
      return isLetters(words, bearing, at) ? "from" : null;
    case "ward":
    case "bound":
      return "toward";
    case "erly":
      if (next === "direction" || next === "course") return "toward";
      return blows(words, at, bearing.to) ? "source" : "part";
    case "ern": {
      const adverb = /^(?:most)$/.test(next);
      if (political.has(next) || adverb) return null;
      return words[bearing.to]?.letters === true && !isFunctionWord(next) ? "part" : null;
    }
    case "":
      return relationOfPoint(words, at, bearing);
  }
}

/** Where the name of the origin begins: after "of", after the noun of a part, or right after "southern". */
function originStart(words: readonly Word[], bearing: Bearing, relation: DirectionRelation): number | null {
  const { to } = bearing;
  if (lowerAt(words, to) === "of") return to + 1;
  if (relation !== "part") return null;
  if (isPlaceName(words, to)) return to;
  if (!isNoun(words, to) || lowerAt(words, to + 1) !== "of") return null;
  // "the southern city of Bam" lies in the south of something else.
  return placeNouns.has(lowerAt(words, to)) && !partNouns.has(lowerAt(words, to)) ? null : to + 2;
}

/**
 * Finds the compass bearings in a text and what they are told of.
 *
 *   "150 km northeast of Kabul"          → 45° from "Kabul"
 *   "110 km to the east"                 → 90° from what the context tells
 *   "the southern edge of the lake"      → 180°, a part of "the lake"
 *   "a strong north-easterly wind"       → 45°, the source
 *
 * Leaves alone names (North Korea, the Middle East, West Bank), "western diplomats", the north pole, "north-south".
 *
 * @returns in order of the text; never throws
 */
export function readDirections(text: string): readonly DirectionFound[] {
  const words = wordsOf(text);
  const found: DirectionFound[] = [];
  for (let at = 0; at < words.length;) {
    const bearing = bearingAt(words, at);
    if (bearing === null) {
      at++;
      continue;
    }
    const relation = isName(words, at, bearing) ? null : relationOf(words, at, bearing);
    if (relation !== null) found.push(directionOf(text, words, at, bearing, relation));
    at = bearing.to;
  }
  return found;
}

function directionOf(
  text: string,
  words: readonly Word[],
  at: number,
  bearing: Bearing,
  relation: DirectionRelation,
): DirectionFound {
  const from = originStart(words, bearing, relation);
  const to = from === null ? null : originEnd(words, from);
  const originSpan =
    from === null || to === null || to <= from ? null : { start: words[from]!.start, end: words[to - 1]!.end };
  return {
    start: words[at]!.start,
    end: words[bearing.to - 1]!.end,
    bearing: bearing.degrees,
    relation,
    origin: originSpan === null ? null : text.slice(originSpan.start, originSpan.end),
    originSpan,
  };
}
