import { tens } from "../../lexicon/numbers.js";
import { ordinalWords, superlatives } from "../../lexicon/ordinals.js";
import { wordList } from "../../lexicon/word-list.js";
import type { RankAtom, RankFound } from "./rank-found.js";
import { isPredicated, ownerBefore, partitiveNounAt, rankedNounAt, scopeAt } from "./rank-nouns.js";
import { readOnly } from "./rank-only.js";
import { readOrdinal } from "./rank-ordinals.js";
import { readPlace } from "./rank-places.js";
import { readSuperlative } from "./rank-superlatives.js";
import type { Word } from "./text-words.js";
import { wordsOf } from "./text-words.js";

export type { RankFound } from "./rank-found.js";

/** A scope that counts repetitions, without which "a second fire" is only another one. */
const counting =
  /\b(?:since|in a row|running|on record|in (?:\w+ ){1,3}(?:years?|months?|weeks?|days?|decades?)|this (?:year|season|month|week))\b/i;

/** Words before a noun that count repetitions too: "a third straight rise". */
const repeated = /^(?:straight|consecutive|successive)$/;

const starts: ReadonlySet<string> = new Set([
  ...ordinalWords.keys(),
  ...tens.keys(),
  ...superlatives,
  ...wordList(`
    among bottom inaugural last least lone maiden most never no number one only runner runners sole top
  `),
]);

/** Can a rank begin with this word? Nearly none can. */
function mayRank(word: Word): boolean {
  return word.figure !== null || starts.has(word.lower);
}

/**
 * Finds the ranks that a text gives: which in an order, the most or the least, the only one, the last.
 *
 *   "the third loss of a passenger ferry in two years" → 3, first, of "loss", in two years
 *   "Belgium's sixth-largest bank"                     → 6, superlative "largest", of "bank", Belgium's
 *   "the only province that holds out"                 → 1, only, of "province"
 *   "one of the few"                                   → 0, only
 *
 * Leaves alone dates, fractions, seconds, "first aid", "First Street", "at first", "at least", "last week", "a second man".
 *
 * @returns in order of the text, not overlapping; never throws
 */
export function readRanks(text: string): readonly RankFound[] {
  const words = wordsOf(text);
  const found: RankFound[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    if (!mayRank(words[at]!)) continue;
    const atom = readOnly(words, at) ?? readPlace(words, at) ?? readOrdinal(words, at) ?? readSuperlative(words, at);
    if (atom === null || atom.from < free) continue;
    const rank = rankOf(text, words, atom);
    if (rank === null) continue;
    found.push(rank);
    free = atom.to;
    at = atom.to - 1;
  }
  return found;
}

function rankOf(text: string, words: readonly Word[], atom: RankAtom): RankFound | null {
  const follows = rankedNounAt(words, atom.to);
  const noun = follows.span === null ? partitiveNounAt(words, atom.to) : follows;
  const scope = scopeAt(text, words, follows.to);
  const straight = repeated.test(words[atom.to]?.lower ?? "");
  if (atom.needsScope && !straight && (scope === null || !counting.test(scope))) return null;
  const since = scope === null ? null : /\bsince\s+(.+)$/i.exec(scope);
  return {
    start: words[atom.from]!.start,
    end: words[atom.to - 1]!.end,
    value: { kind: "rank", ordinal: atom.ordinal, order: atom.order, class: noun.lemma },
    by: atom.by,
    noun: noun.span,
    scope,
    owner: ownerBefore(text, words, atom.from),
    predicated: isPredicated(words, atom.from) || (follows.span === null && atom.order === "first"),
    since: since?.[1] ?? null,
  };
}
