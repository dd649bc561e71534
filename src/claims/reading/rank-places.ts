import { orderedLists, standingVerbs } from "../../lexicon/ordinals.js";
import type { RankAtom } from "./rank-found.js";
import type { Word } from "./text-words.js";
import { closesAt, lowerAt } from "./text-words.js";
import { smallNumberAt } from "./time-numbers.js";

function place(from: number, to: number, ordinal: number, order: RankAtom["order"] = "first"): RankAtom {
  return { from, to, ordinal, order, by: null, needsScope: false };
}

/** "top of the table", "bottom of the league". */
function readTop(words: readonly Word[], at: number): RankAtom | null {
  const lower = lowerAt(words, at);
  if ((lower !== "top" && lower !== "bottom") || lowerAt(words, at + 1) !== "of") return null;
  const noun = /^(?:the|their|its)$/.test(lowerAt(words, at + 2)) ? at + 3 : at + 2;
  const listed = [noun, noun + 1].some((word) => orderedLists.has(lowerAt(words, word)));
  return listed ? place(at, at + 1, 1, lower === "top" ? "first" : "last") : null;
}

/** "runner-up", "runners up". */
function readRunnerUp(words: readonly Word[], at: number): RankAtom | null {
  if (!/^runners?$/.test(lowerAt(words, at))) return null;
  const up = words[at + 1]?.text === "-" ? at + 2 : at + 1;
  return lowerAt(words, up) === "up" ? place(at, up + 1, 2) : null;
}

/** "ranked No. 3", "the world number one", "the country's number two"; not a street or a shirt, "No 10", "wears No 29". */
function readNumber(words: readonly Word[], at: number): RankAtom | null {
  const lower = lowerAt(words, at);
  if (lower !== "number" && lower !== "no") return null;
  if (!/^(?:ranked|world|seeded|'s|currently|as|the)$/.test(lowerAt(words, at - 1))) return null;
  const figure = words[at + 1]?.text === "." ? at + 2 : at + 1;
  const number = smallNumberAt(words, figure);
  return number === null || number.value === 0 || lowerAt(words, number.to) === "of"
    ? null
    : place(at, number.to, number.value);
}

/** "finished last", "in last place", "came in last". */
function readLastPlace(words: readonly Word[], at: number): RankAtom | null {
  if (lowerAt(words, at) !== "last") return null;
  if (lowerAt(words, at + 1) === "place" && lowerAt(words, at - 1) !== "the") return place(at, at + 1, 1, "last");
  const verb = lowerAt(words, lowerAt(words, at - 1) === "in" ? at - 2 : at - 1);
  const stands = standingVerbs.has(verb) && /^(?:finish|came|come|rank|place|lie|lay)/.test(verb);
  return stands && closesAt(words, at + 1) ? place(at, at + 1, 1, "last") : null;
}

/** Reads a place in an order that is told without an ordinal: "top of the table", "runner-up", "No. 3", "finished last". */
export function readPlace(words: readonly Word[], at: number): RankAtom | null {
  return readTop(words, at) ?? readRunnerUp(words, at) ?? readNumber(words, at) ?? readLastPlace(words, at);
}
