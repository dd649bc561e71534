import type { Hedge, Sentence, Span } from "../../model.js";
import { markedTokens } from "./marked.js";
import { findReserves } from "./reserves.js";

/** Weakest assertion first: where several apply, the first one is given. */
const weakestFirst: readonly Hedge[] = ["question", "conditional", "possible", "future", "reported"];

/**
 * How surely is it said what a mark says?
 *
 *   "is said to have fallen", "reportedly fell"            → reported
 *   "may have fallen", "police believe that it fell"       → possible
 *   "will fall", "plans to close", "ordered them to leave" → future
 *   "if it falls", "would fall if"                         → conditional
 *   "Did it fall?", "it is unclear whether it fell"        → question
 *   "fell", "police said it fell"                          → none
 */
export function hedgeAt(sentence: Sentence, mark: Span): Hedge {
  const inside = markedTokens(sentence, mark);
  const target = inside.find((i) => sentence.tokens[i]!.tag === "VERB") ?? inside.at(-1);
  if (target === undefined) return "none";
  const reserves = findReserves(sentence).filter(({ covers }) => covers(target));
  return weakestFirst.find((hedge) => reserves.some((reserve) => reserve.hedge === hedge)) ?? "none";
}
