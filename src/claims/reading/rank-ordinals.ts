import { months, weekdays } from "../../lexicon/calendar.js";
import { firstPhrases, ordinalPhrases, ordinalWords, plainVerbs, standingVerbs } from "../../lexicon/ordinals.js";
import { wordList } from "../../lexicon/word-list.js";
import type { RankAtom } from "./rank-found.js";
import { isDetermined } from "./rank-nouns.js";
import { superlativeAt } from "./rank-superlatives.js";
import type { Word } from "./text-words.js";
import { closesAt, lowerAt } from "./text-words.js";
import { ordinalAt, smallNumberAt } from "./time-numbers.js";

/** "Second Division", "Charles the Third", "March 2nd", "the 12th of May", "first of all", "two thirds". */
function isOther(words: readonly Word[], at: number, to: number): boolean {
  const [before, next] = [lowerAt(words, at - 1), lowerAt(words, to)];
  const capital = words[at]!.capital && at > 0 && !/^[.!?:"“]$/.test(words[at - 1]!.text);
  if (capital || (words[at]!.capital && words[to]?.capital === true)) return true;
  const month = next === "of" ? lowerAt(words, to + 1) : next;
  if (months.has(month) || months.has(before) || weekdays.has(next)) return true;
  // "the first ten days" is a stretch.
  if (smallNumberAt(words, to) !== null) return true;
  const first = ordinalWords.get(lowerAt(words, at)) === 1;
  if (first && firstPhrases.has(next)) return true;
  // "for the third year running" counts; "in her third year" is a stage.
  if (/^years?$/.test(next) && lowerAt(words, to + 1) !== "running") return true;
  if (ordinalPhrases.has(next) || next === "s" || (next === "of" && lowerAt(words, to + 1) === "all")) return true;
  if (before === "at" || /^(?:one|two|three|four)$/.test(before) || (before === "-" && words[to]?.text !== "-"))
    return true;
  // "a third of the crew" is a share.
  return (before === "a" || before === "an" || before === "about") && next === "of";
}

/** "first-ever", "third-placed", "second-tier" rank; "second-hand", "first-class", "60-second" do not. */
function afterHyphen(words: readonly Word[], to: number): number | null {
  if (words[to]?.text !== "-") return to;
  const next = lowerAt(words, to + 1);
  if (next === "tier" || next === "place") return to + 1;
  return /^(?:ever|placed|ranked)$/.test(next) ? to + 2 : null;
}

/** "third place", "second-tier", "fourth-placed", "for a third time", "a second year running", "second only to". */
function isByItself(words: readonly Word[], at: number, to: number): boolean {
  const next = lowerAt(words, to);
  if (/^(?:place|spot|tier)$/.test(next) || lowerAt(words, to - 1) === "placed" || lowerAt(words, to - 1) === "ranked")
    return true;
  if (next === "only") return lowerAt(words, to + 1) === "to";
  return lowerAt(words, at - 1) === "a" && (next === "time" || lowerAt(words, to + 1) === "running");
}

/** Verbs of changing places in an order: "slipped to third". */
const movedVerbs = wordList(`
  fell rose moved slipped climbed faded dropped jumped sank slid up down back slips climbs drops moves falls rises relegated
  demoted promoted them him her
`);

/** A bare ordinal that a verb or an apposition makes a rank: "lie third", "finished 4th,", "…, sixth in the country". */
function isStanding(words: readonly Word[], at: number, to: number, figure: boolean): boolean {
  const before = lowerAt(words, at - 1);
  const next = lowerAt(words, to);
  if (standingVerbs.has(before)) return closesAt(words, to) && !/^(?:the|a|an|and)$/.test(next);
  if (before === "for" && /^(?:tied|tie)$/.test(lowerAt(words, at - 2))) return true;
  if (before === "," || before === "") return /^(?:in|among)$/.test(next);
  // "faded to fourth", "lifted them to 17th"; "committed to first" is no rank, so the verb must move.
  if (before === "to") return closesAt(words, to) && (figure || movedVerbs.has(lowerAt(words, at - 2)));
  return figure && next === "in";
}

/**
 * Reads an ordinal that ranks.
 *
 *   "the third loss", "the country's sixth-largest bank", "lie 19th", "for the first time since 2016"
 *
 * Leaves alone dates, fractions, "first aid", "Second Division", "60-second", "first reported", "at first", "a second man".
 */
export function readOrdinal(words: readonly Word[], at: number): RankAtom | null {
  const ordinal = ordinalAt(words, at);
  if (ordinal === null) return null;
  const superlative = superlativeAt(words, words[ordinal.to]?.text === "-" ? ordinal.to + 1 : ordinal.to);
  if (superlative !== null && !words[at]!.capital) {
    return {
      from: at,
      to: superlative.to,
      ordinal: ordinal.value,
      order: "superlative",
      by: superlative.word,
      needsScope: false,
    };
  }
  if (isOther(words, at, ordinal.to)) return null;
  const to = afterHyphen(words, ordinal.to);
  if (to === null) return null;
  const rank = { from: at, to, ordinal: ordinal.value, order: "first" as const, by: null };
  const next = lowerAt(words, to);
  if (isDetermined(words, at)) {
    // "the first fell ill", "its second was better": the rank only refers.
    const refers = plainVerbs.has(next) || (next.endsWith("ed") && words[to]!.capital === false);
    const date =
      ordinal.figure && closesAt(words, to) && /^(?:on|since|until|by|from|of)$/.test(lowerAt(words, at - 2));
    return refers || date ? null : { ...rank, needsScope: false };
  }
  if (isByItself(words, at, to) || isStanding(words, at, to, ordinal.figure)) return { ...rank, needsScope: false };
  const counts =
    /^(?:a|an|his|her)$/.test(lowerAt(words, at - 1)) || at === 0 || words[at - 1]!.text === "." || to > ordinal.to;
  return counts && !closesAt(words, to) ? { ...rank, needsScope: true } : null;
}
