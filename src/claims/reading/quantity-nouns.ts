import {
  attributivePlurals,
  commonAdjectives,
  countedStates,
  phraseEnds,
  verbsAfterNumber,
} from "../../lexicon/counted-nouns.js";
import { looksPlural, singular } from "../../lexicon/plurals.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";

/** The noun that a figure counts, over pieces up to `after`. */
export type NounRead = {
  readonly after: number;
  /** Lemma of the head: "body". */
  readonly noun: string;
  /** Lower-case words before the head: ["unidentified"]. */
  readonly modifiers: readonly string[];
  /** The whole phrase in the singular: "unidentified body". */
  readonly name: string;
};

/** A word of the phrase, with what hyphens join to it: "first-team". */
type PhraseWord = { readonly text: string; readonly capital: boolean; readonly after: number };

/** How many words a phrase may have: "12 heavily armed former rebel soldiers". */
const mostWords = 6;
/** How many parts hyphens may join: "hard-to-reach". */
const mostParts = 4;

/** "100m hurdles": the distance names the race. */
const trackEvents: ReadonlySet<string> = new Set(
  "hurdles sprints heats freestyle relays races backstroke breaststroke butterfly championships medley finals".split(
    " ",
  ),
);

/**
 * Reads the noun that a number above one counts: the first plural of the words behind it.
 *
 *   "three heavy lorries in" → lorry, [heavy]
 *   "sports cars"              → car, [sports]
 *   "dead and 30 injured"      → dead
 *
 * null where the figure stands alone: "(12) were found".
 */
export function readCounted(pieces: readonly Piece[], at: number): NounRead | null {
  const words = phraseWords(pieces, at, true);
  let head = words.findIndex(({ text }) => looksPlural(text));
  while (attributivePlurals.has(words[head]?.text ?? "") && looksPlural(words[head + 1]?.text ?? "")) head++;
  if (head < 0) head = countedStates.has(words[0]?.text ?? "") ? 0 : -1;
  if (head < 0) return null;
  const noun = phraseOf(words, head);
  // "120 men and women": people
  const others = pieces.slice(noun.after, noun.after + 2).map(({ lower }) => lower);
  if (/^(?:men|women)$/.test(words[head]!.text) && /^and (?:wo)?men$/.test(others.join(" ")))
    return { ...noun, noun: "person", name: [...noun.modifiers, "person"].join(" "), after: noun.after + 2 };
  return noun;
}

/** Reads the noun behind "one": the first word that is no adjective. "one unidentified body was" → body, [unidentified]. */
export function readSingle(pieces: readonly Piece[], at: number): NounRead | null {
  const words = phraseWords(pieces, at, false);
  const head = words.findIndex((word) => !isAdjective(word));
  if (head < 0) return countedStates.has(words[0]?.text ?? "") ? phraseOf(words, 0) : null;
  return looksPlural(words[head]!.text) && head === 0 ? null : phraseOf(words, head);
}

/** Reads the noun of a whole, counted or not: "its revenue", "all adult voters" (determiners are passed over). */
export function readWhole(pieces: readonly Piece[], at: number): NounRead | null {
  let start = at;
  while (determiners.has(pieceAt(pieces, start).lower)) start++;
  const words = phraseWords(pieces, start, true);
  const plural = words.findIndex(({ text }) => looksPlural(text));
  const head = plural >= 0 ? plural : words.length - 1;
  return head < 0 ? null : phraseOf(words, head);
}

const determiners: ReadonlySet<string> = new Set(
  "the a an its their his her our all those these this that such each any both".split(" "),
);

/** Is a thing named here that is counted by the thousand or million: "(3m) people", "(20K) new homes"? */
export function startsCount(pieces: readonly Piece[], at: number): boolean {
  if (pieceAt(pieces, at).glued || trackEvents.has(pieceAt(pieces, at).lower)) return false;
  return (readCounted(pieces, at)?.modifiers.length ?? 3) < 3;
}

/** The words from a piece up to where its noun phrase must end. */
function phraseWords(pieces: readonly Piece[], at: number, withAnd: boolean): readonly PhraseWord[] {
  const words: PhraseWord[] = [];
  let next = at;
  while (words.length < mostWords && canBeInPhrase(pieces, next, words.length === 0)) {
    let text = pieceAt(pieces, next).lower;
    const capital = pieceAt(pieces, next).capital;
    for (
      let parts = 1;
      parts < mostParts && isHyphen(pieceAt(pieces, next + 1)) && pieceAt(pieces, next + 2).glued;
      parts++
    ) {
      next += 2;
      text += `-${pieceAt(pieces, next).lower}`;
    }
    next++;
    // "AK-47s", "30 Type 4s"
    if (/\d$/.test(text) && pieceAt(pieces, next).glued && pieceAt(pieces, next).lower === "s") {
      text += "s";
      next++;
    }
    const owner = text.endsWith("'s");
    words.push({ text: text.replace(/'s?$/, ""), capital, after: next });
    // "the dam's 14 gates"
    if (owner && pieceAt(pieces, next).kind === "number") break;
    // "paper and online ballots", "Serb and Croat families", but "12 dead and several buildings".
    const joint = pieceAt(pieces, next);
    const joins = withAnd && (joint.lower === "and" || joint.text === "&") && canBeInPhrase(pieces, next + 1);
    if (joins && !looksPlural(text) && !countedStates.has(text)) next++;
  }
  return words;
}

function phraseOf(words: readonly PhraseWord[], head: number): NounRead {
  const modifiers = words.slice(0, head).map(({ text }) => text);
  const noun = singularHead(words[head]!.text);
  return { after: words[head]!.after, noun, modifiers, name: [...modifiers, noun].join(" ") };
}

/** "passers-by" → "passer-by", "vice-presidents" → "vice-president". */
function singularHead(word: string): string {
  const [first, ...rest] = word.split("-");
  if (rest.length === 0) return singular(word);
  const last = singular(rest.at(-1)!);
  return last === rest.at(-1) ? [singular(first!), ...rest].join("-") : [first, ...rest.slice(0, -1), last].join("-");
}

function canBeInPhrase(pieces: readonly Piece[], at: number, isFirst = false): boolean {
  const piece = pieceAt(pieces, at);
  // "two old 747 cargo planes", "four Type 45 destroyers"
  if (piece.kind === "number" && !isFirst) return isNumberInName(pieces, at);
  if (piece.kind !== "word" || piece.lower === "and" || piece.lower === "of") return false;
  // "first-team players", "on-duty officers"
  if (isHyphen(pieceAt(pieces, at + 1)) && pieceAt(pieces, at + 2).glued) return true;
  // "South African miners", "West Bank settlers": with a capital, a direction is part of a name.
  if (phraseEnds.has(piece.lower))
    return piece.capital && /^(?:north|south|east|west)$/.test(piece.lower) && pieceAt(pieces, at + 1).capital;
  return !verbsAfterNumber.has(piece.lower);
}

/** "747" of "two old 747 cargo planes", "3s" of "30 Type 4s" */
function isNumberInName(pieces: readonly Piece[], at: number): boolean {
  const next = pieceAt(pieces, at + 1);
  if (next.glued) return next.lower === "s";
  return /^\d{2,3}$/.test(pieceAt(pieces, at).text);
}

function isAdjective({ text, capital }: PhraseWord): boolean {
  return (
    commonAdjectives.has(text) ||
    countedStates.has(text) ||
    /(?:ous|ful|less|able|ible|ical|ional|ental|ial|ive|ed|est)$/.test(text) ||
    (capital && /(?:an|ese|ish|ch)$/.test(text))
  );
}
