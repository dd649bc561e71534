import { wordList } from "./word-list.js";

/**
 * Which end of what happens a time tells: "broke out at 2" and "was out by 6" answer two questions.
 * Source: own list, from WordNet's verb.change and verb.stative (begin, end and their troponyms) and general English.
 */
const begin = wordList(`
  begin start commence open launch erupt onset outbreak first initially ignite depart sail embark raise trigger dawn
  inaugurate found establish kick-off takeoff departure
`);
const end = wordList(`
  end finish conclude close stop cease last finally extinguish over lift reopen beat contain clear land arrive arrival
  adjourn expire landing
`);

/** The phase that a lower-case word or lemma tells, or null. */
export function phaseOfWord(word: string): "begin" | "end" | null {
  return begin.has(word) ? "begin" : end.has(word) ? "end" : null;
}
