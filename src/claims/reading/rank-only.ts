import { lastNouns, lastPhrases, personNouns } from "../../lexicon/ordinals.js";
import type { RankAtom } from "./rank-found.js";
import { isDetermined, rankedNounAt } from "./rank-nouns.js";
import { smallNumberAt } from "./time-numbers.js";
import type { Word } from "./text-words.js";
import { lowerAt, standsAt } from "./text-words.js";

function only(from: number, to: number, ordinal: number): RankAtom {
  return { from, to, ordinal, order: "only", by: null, needsScope: false };
}

/** Does a clause follow a noun phrase that says what sets it apart: "that …", "to …", "who …"? */
function isSetApart(words: readonly Word[], at: number): boolean {
  return /^(?:that|which|who|whom|where|to|left|remaining|still|yet|not|outside|of|in|standing)$/.test(
    lowerAt(words, at),
  );
}

/** "the only province", "its sole survivor", "the lone exception", "the one region that". */
function readOnlyOne(words: readonly Word[], at: number): RankAtom | null {
  const word = lowerAt(words, at);
  if (!/^(?:only|sole|lone|one)$/.test(word) || !isDetermined(words, at)) return null;
  const noun = rankedNounAt(words, at + 1);
  if (noun.span === null || /^(?:thing|question|hand|way|day|time)$/.test(noun.lemma)) return null;
  // "the one" may point at something told before; a clause after it, or a name, makes it the only one.
  if (
    word === "one" &&
    (lowerAt(words, at - 1) !== "the" ||
      !(isSetApart(words, noun.to) || words[noun.to - 1]!.lower !== words[noun.to - 1]!.text))
  ) {
    return words[at + 2]?.capital === true ? only(at, at + 1, 1) : null;
  }
  return only(at, at + 1, 1);
}

/** "one of the few", "one of only two", "among a handful of": one of how many, 0 where it is not told. */
function readOneOf(words: readonly Word[], at: number): RankAtom | null {
  const start = standsAt(words, at, ["one", "of"]) ? at + 2 : lowerAt(words, at) === "among" ? at + 1 : null;
  if (start === null) return null;
  let next = start;
  let strict = false;
  while (/^(?:the|a|an|only|just|very|about|last)$/.test(lowerAt(words, next))) {
    if (/^(?:only|just)$/.test(lowerAt(words, next))) strict = true;
    next++;
  }
  const lower = lowerAt(words, next);
  if (lower === "few" || lower === "handful") {
    return only(at, lowerAt(words, next + 1) === "of" ? next + 2 : next + 1, 0);
  }
  const number = lowerAt(words, at) === "one" ? smallNumberAt(words, next) : null;
  if (number === null || number.value < 2) return null;
  const noun = rankedNounAt(words, number.to);
  // "one of two men arrested" counts; "one of only two", "one of two that held out" set apart.
  const apart = number.value <= 3 && /^(?:that|which)$/.test(lowerAt(words, noun.to)) && !personNouns.has(noun.lemma);
  return strict || apart ? only(at, number.to, number.value) : null;
}

/** "the last holdout", "the last of thirty-four provinces", "the last province to fall". */
function readLast(words: readonly Word[], at: number): RankAtom | null {
  if (lowerAt(words, at) !== "last" || lowerAt(words, at - 1) === "at" || !isDetermined(words, at)) return null;
  const next = lowerAt(words, at + 1);
  if (lastPhrases.has(next) || words[at + 1]?.capital === true || smallNumberAt(words, at + 1) !== null) return null;
  const rank: RankAtom = { from: at, to: at + 1, ordinal: 1, order: "last", by: null, needsScope: false };
  if (next === "of") return /^(?:them|these|those|us)$/.test(lowerAt(words, at + 2)) ? null : rank;
  const noun = rankedNounAt(words, at + 1);
  const final = lastNouns.has(next) || lastNouns.has(lowerAt(words, noun.to - 1));
  // "its last escape" and "the last inspection, in May" are only the latest.
  return final || (lowerAt(words, at - 1) === "the" && noun.span !== null && isSetApart(words, noun.to)) ? rank : null;
}

/** "never before", "maiden flight", "inaugural session": a first without the word. */
function readHiddenFirst(words: readonly Word[], at: number): RankAtom | null {
  const rank = { from: at, ordinal: 1, order: "first" as const, by: null, needsScope: false };
  if (standsAt(words, at, ["never", "before"])) return { ...rank, to: at + 2 };
  const maiden =
    lowerAt(words, at) === "maiden" &&
    /^(?:flight|voyage|speech|run|trip|launch|journey|test|tour)$/.test(lowerAt(words, at + 1));
  const inaugural = lowerAt(words, at) === "inaugural" && !/^(?:address|speech|ball)$/.test(lowerAt(words, at + 1));
  return (maiden || inaugural) && words[at + 1]?.letters === true ? { ...rank, to: at + 1 } : null;
}

/** Reads "the only", "one of the few", "the last", "never before" at a word. */
export function readOnly(words: readonly Word[], at: number): RankAtom | null {
  return readOnlyOne(words, at) ?? readOneOf(words, at) ?? readLast(words, at) ?? readHiddenFirst(words, at);
}
