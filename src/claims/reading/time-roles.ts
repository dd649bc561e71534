import { byWord } from "../../lexicon/word-list.js";
import type { TimeRole } from "./time-found.js";
import type { TimePhrase } from "./time-phrases.js";
import type { Word } from "./text-words.js";
import { isFunctionWord, lowerAt, standsAt } from "./text-words.js";

type Preposition = { readonly words: readonly string[]; readonly role: TimeRole };

/** Last word of a preposition of time → the prepositions that end in it, longest first, and what they make of a time. */
const prepositions: ReadonlyMap<string, readonly Preposition[]> = byWord(
  [
    ["up to and including", "until"],
    ["no later than", "deadline"],
    ["not later than", "deadline"],
    ["as late as", "point"],
    ["as early as", "point"],
    ["ahead of", "before"],
    ["prior to", "before"],
    ["as of", "start"],
    ["up to", "until"],
    ["starting on", "start"],
    ["starting in", "start"],
    ["beginning on", "start"],
    ["since", "since"],
    ["until", "until"],
    ["till", "until"],
    ["through", "until"],
    ["by", "deadline"],
    ["before", "before"],
    ["after", "after"],
    ["from", "start"],
    ["starting", "start"],
    ...["in", "on", "at", "during", "throughout", "within", "over", "for", "of", "to", "between"].map(
      (word): [string, TimeRole] => [word, "point"],
    ),
  ].map(([words, role]): Preposition => ({ words: words!.split(" "), role: role as TimeRole })),
  ({ words }) => words.at(-1)!,
);

/** What ends a time that governs a noun: "after Thursday's explosion" is not after Thursday. */
function belongsToNoun(words: readonly Word[], to: number): boolean {
  return lowerAt(words, to) === "'s" || words[to]?.text === "’";
}

/**
 * Reads the preposition before a time and the role it gives.
 *
 *   "since June 12" → since     "by the end of July" → deadline     "after Thursday's explosion" → point, no preposition
 */
export function roleOf(
  words: readonly Word[],
  { from, to, stretch, dayWords }: TimePhrase,
): { readonly preposition: string | null; readonly role: TimeRole } {
  if (belongsToNoun(words, to)) return { preposition: null, role: "point" };
  const article = /^(?:the|a|an|that)$/.test(lowerAt(words, from - 1)) ? from - 1 : from;
  for (const { words: preposition, role } of prepositions.get(lowerAt(words, article - 1)) ?? []) {
    const start = article - preposition.length;
    if (start < 0 || !standsAt(words, start, preposition)) continue;
    // "in the 2011 murder", "after the May vote": what the preposition governs is the noun that follows.
    const next = words[to];
    const noun = article < from && next !== undefined && /^[a-z]/.test(next.text) && !isFunctionWord(next.lower);
    if (noun && dayWords !== null && role !== "point") return { preposition: null, role: "point" };
    return { preposition: preposition.join(" "), role: stretch ? "stretch" : role };
  }
  return { preposition: null, role: stretch ? "stretch" : "point" };
}
