import { ingNouns, plainVerbs } from "../../lexicon/ordinals.js";
import { singular } from "../../lexicon/plurals.js";
import { wordList } from "../../lexicon/word-list.js";
import type { Span } from "../../model.js";
import type { Word } from "./text-words.js";
import { isFunctionWord, lowerAt } from "./text-words.js";
import { smallNumberAt } from "./time-numbers.js";

/** What is ranked: the words of its noun phrase after the rank, and the head among them. */
export type RankedNoun = {
  /** The word after the noun phrase; the word after the rank where no noun follows. */
  readonly to: number;
  /** Singular of the head noun, "" where none follows. */
  readonly lemma: string;
  readonly span: Span | null;
};

/** Words in a noun phrase after a rank; longer ones have run into the next clause. */
const longestNoun = 6;
/** Words of scope that are kept. */
const longestScope = 16;

const noNouns = new Set([
  "ever",
  "yet",
  "there",
  "here",
  "so",
  "already",
  "again",
  "then",
  "today",
  "recorded",
  "known",
]);

/** Does a word begin a verb phrase after at least one word of the noun phrase? */
function isVerb(word: Word, position: number): boolean {
  if (plainVerbs.has(word.lower)) return true;
  if (position === 0) return false;
  if (word.lower.endsWith("ed") && !word.capital) return true;
  return word.lower.endsWith("ing") && !word.capital && !ingNouns.has(word.lower);
}

/** Reads the noun phrase that begins at word `at`: "quarterly profit fall" → "fall". */
export function rankedNounAt(words: readonly Word[], at: number): RankedNoun {
  let to = at;
  if (lowerAt(words, to) === "such") to++;
  // "the biggest ever heist", but "the strongest ever recorded".
  if (lowerAt(words, to) === "ever" && !/^(?:recorded|known|seen|to|made|built|measured)$/.test(lowerAt(words, to + 1)))
    to++;
  const start = to;
  while (to - start < longestNoun) {
    const word = words[to];
    if (word === undefined || isFunctionWord(word.lower) || noNouns.has(word.lower)) break;
    const hyphen = word.text === "-" && to > start && word.glued && words[to + 1]?.glued === true;
    if (!hyphen && (!word.letters || isVerb(word, to - start))) break;
    to += hyphen ? 2 : 1;
  }
  to = Math.min(to, words.length);
  const head = words[to - 1];
  if (to === start || head === undefined) return { to: at, lemma: "", span: null };
  return { to, lemma: singular(head.lower), span: { start: words[start]!.start, end: head.end } };
}

/** The noun of "the last of thirty-four provinces", "the first of the 17 patients", where none follows the rank itself. */
export function partitiveNounAt(words: readonly Word[], at: number): RankedNoun {
  if (lowerAt(words, at) !== "of") return { to: at, lemma: "", span: null };
  let start = at + 1;
  while (/^(?:the|its|their|his|her|these|those)$/.test(lowerAt(words, start))) start++;
  while (words[start] !== undefined && (words[start]!.figure !== null || words[start]!.text === "-")) start++;
  const number = smallNumberAt(words, start);
  return rankedNounAt(words, number?.to ?? start);
}

/** The words after what is ranked that say among what: "in the delta in two years", "since 2016", "that holds out". */
export function scopeAt(text: string, words: readonly Word[], at: number): string | null {
  if (!isScopeStart(words, at)) return null;
  let to = at;
  while (to < words.length && to - at < longestScope && !/^[.;:!?()“”"—–]$/.test(words[to]!.text)) {
    if (words[to]!.text === ",") break;
    to++;
  }
  return to === at ? null : text.slice(words[at]!.start, words[to - 1]!.end);
}

const scopeStarts = wordList(`
  in of since for on at to by ever among there here that who which outside under from within recorded known this so yet
  after left with without
`);
const participles = wordList(`lost found held made built born seen sunk shot stolen won taken given killed carried`);

/** Does what sets a rank apart begin at a word: "since 2016", "that holds out", "lost in two years"? */
function isScopeStart(words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at);
  if (scopeStarts.has(lower)) return true;
  const next = lowerAt(words, at + 1);
  return (participles.has(lower) || lower.endsWith("ed")) && (scopeStarts.has(next) || next === "out");
}

/** The owner before a rank: "Belgium" of "Belgium's fifth-largest lender", "the country" of "the country's only port". */
export function ownerBefore(text: string, words: readonly Word[], at: number): string | null {
  const mark = lowerAt(words, at - 1);
  if (mark !== "'s" && mark !== "'" && mark !== "’") return null;
  let from = at - 2;
  if (words[from]?.letters !== true) return null;
  const names = words[from]!.capital;
  while (
    from > 0 &&
    words[from - 1]!.letters &&
    words[from - 1]!.capital === names &&
    !isFunctionWord(words[from - 1]!.lower) &&
    at - from < 5
  )
    from--;
  if (lowerAt(words, from - 1) === "the") from--;
  return text.slice(words[from]!.start, words[at - 2]!.end);
}

/** Words before a rank within which the verb of being stands: "was, he said, the delta's | first". */
const predicateReach = 6;

/** Is a rank at word `at` said of something, not used to point at it? */
export function isPredicated(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - predicateReach); back--) {
    const { lower, text } = words[back]!;
    if (/^(?:is|are|was|were|be|been|becomes?|became|remains?|remained|makes|made|called|as|among)$/.test(lower))
      return true;
    if (text === "," || text === "(" || text === "–" || text === "—") return true;
    if (/^[.;:!?]$/.test(text) || /^(?:of|in|for|to|on|at|by|with|from|and|that|when|after|before)$/.test(lower))
      return false;
  }
  return false;
}

/** Does a determiner or an owner stand before a word, with at most one word between: "the country's", "its"? */
export function isDetermined(words: readonly Word[], at: number): boolean {
  return /^(?:the|its|their|his|her|our|my|your|this|that|'s|'|’)$/.test(lowerAt(words, at - 1));
}
