import { afterMost, superlatives } from "../../lexicon/ordinals.js";
import type { RankAtom } from "./rank-found.js";
import { isDetermined } from "./rank-nouns.js";
import type { Word } from "./text-words.js";
import { isFunctionWord, lowerAt } from "./text-words.js";

/** "best known", "worst-hit", "best-paid": how well or badly, not which. */
function isAdverb(words: readonly Word[], at: number): boolean {
  if (!/^(?:best|worst)$/.test(lowerAt(words, at))) return false;
  const next = lowerAt(words, words[at + 1]?.text === "-" ? at + 2 : at + 1);
  return next.endsWith("ed") || /^(?:known|hit|paid|selling|seller)$/.test(next);
}

/** A superlative at a word, "largest", "most powerful", and the word after it. */
export function superlativeAt(
  words: readonly Word[],
  at: number,
): { readonly word: string; readonly to: number } | null {
  const lower = lowerAt(words, at);
  if (superlatives.has(lower)) return isAdverb(words, at) ? null : { word: lower, to: at + 1 };
  const adjective = words[at + 1];
  if ((lower !== "most" && lower !== "least") || adjective?.letters !== true || adjective.capital) return null;
  if (afterMost.has(adjective.lower) || isFunctionWord(adjective.lower)) return null;
  return { word: `${lower} ${adjective.lower}`, to: at + 2 };
}

/** Words that may stand between "one of the" and the superlative: "one of the world's biggest". */
const longestOwner = 4;

/** Where "one of the", "among the" begins before a superlative; null where it does not stand there. */
function amongBefore(words: readonly Word[], at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - longestOwner); back--) {
    const lower = lowerAt(words, back);
    if (lower === "among") return back;
    if (lower === "of")
      return lowerAt(words, back - 1) === "one" || lowerAt(words, back - 1) === "some" ? back - 1 : null;
    if (!words[back]!.letters && !/^['’]/.test(lower)) return null;
  }
  return null;
}

/**
 * Reads a superlative that ranks.
 *
 *   "the deadliest in a decade", "Iran's largest island" → 1, superlative
 *   "one of the world's biggest heists"                  → 0: among the first, it does not say which
 *
 * Leaves alone "at best", "most people", "at least"; "second-largest" is the ordinal's.
 */
export function readSuperlative(words: readonly Word[], at: number): RankAtom | null {
  const superlative = superlativeAt(words, at);
  if (superlative === null) return null;
  const among = amongBefore(words, at);
  const rank = { to: superlative.to, order: "superlative" as const, by: superlative.word, needsScope: false };
  if (among !== null) return { ...rank, from: among, ordinal: 0 };
  // "most powerful" needs its article: "a most powerful man"; "largest in the country" stands without.
  const next = lowerAt(words, superlative.to);
  const bare =
    /^(?:ever|in|since|on)$/.test(next) &&
    lowerAt(words, at - 1) !== "at" &&
    lowerAt(words, at) !== "most" &&
    superlative.word !== "best";
  return isDetermined(words, at) || bare ? { ...rank, from: at, ordinal: 1 } : null;
}
