import { wordList } from "../lexicon/word-list.js";
import type { Token } from "../model.js";

/** Past forms that a tagger may take for a noun or adjective, with their verbs. Source: own list of irregular verbs. */
const pasts: ReadonlyMap<string, string> = new Map(
  (
    "rose rise,fell fall,burst burst,burnt burn,shot shoot,struck strike,left leave,found find,felt feel,saw see,spoke speak," +
    "stole steal,hit hit,cut cut,split split,spread spread,shut shut,cost cost,quit quit,hurt hurt,sank sink,swept sweep," +
    "broke break,drove drive,froze freeze,blew blow,grew grow,led lead,lit light,lost lose,met meet,paid pay,put put," +
    "sought seek,sold sell,sent send,set set,shed shed,slid slide,spent spend,spilt spill,stood stand,stuck stick," +
    "swore swear,took take,tore tear,threw throw,won win,wrote write,held hold,kept keep,beat beat,bent bend,bled bleed"
  )
    .split(",")
    .map((pair) => pair.split(" ") as [past: string, verb: string]),
);

/** Words behind which a clause of its own begins. */
const openers = wordList(
  `when while because although though as after before until since where who which that if but and`,
);

/**
 * Gives a sentence its verb back where the tagger found none before the first subordinate clause:
 *
 *   "The dam burst at dawn."                       → burst VERB (tagged NOUN)
 *   "Some 3,000 sheep drowned when the dam burst." → drowned VERB (tagged ADJ)
 *   "Each ticket costs the state 41 euros."        → costs VERB (tagged NOUN)
 *
 * Leaves alone what ends in no full stop: headlines and captions do without a verb ("Fourteen dead, two of them teachers").
 */
export function findLostVerb(tokens: readonly Token[]): readonly Token[] {
  if (tokens.at(-1)?.text !== "." || tokens.length < 4) return tokens;
  const opener = tokens.findIndex(({ lower }, at) => at > 1 && openers.has(lower));
  const main = opener < 0 ? tokens : tokens.slice(0, opener);
  if (main.some(({ tag }) => tag === "VERB" || tag === "AUX")) return tokens;
  const found = main
    .map((_, at) => ({ at, lemma: pastAt(tokens, at) }))
    .concat(main.map((_, at) => ({ at, lemma: presentAt(tokens, at) })))
    .find(({ lemma }) => lemma !== null);
  if (found === undefined) return tokens;
  return tokens.map((token, at) => (at === found.at ? { ...token, tag: "VERB", lemma: found.lemma! } : token));
}

const subjects: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ"]);
const objects: ReadonlySet<string> = new Set(["DET", "NUM", "SYM", "PRON"]);

/** The verb of a past form behind a subject, with no noun behind it that it could belong to; else null. */
function pastAt(tokens: readonly Token[], at: number): string | null {
  const [before, { lower, lemma, tag }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!before || !next || !subjects.has(before.tag) || (tag !== "NOUN" && tag !== "ADJ")) return null;
  if (next.tag === "NOUN" || next.tag === "PROPN" || next.lower === "by" || before.lower === "the") return null;
  if (before.tag === "ADJ" && tag === "NOUN" && tokens[at - 2]?.lower !== "the" && before.lower !== "dead") return null;
  return pasts.get(lower) ?? (tag === "ADJ" && lower.endsWith("ed") && lemma !== lower ? lemma : null);
}

/** The verb of an "-s" form that the tagger took for a plural, between a noun and an object: "insurance stops at" is none. */
function presentAt(tokens: readonly Token[], at: number): string | null {
  const [before, { lower, lemma, tag }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (tag !== "NOUN" || !lower.endsWith("s") || lower === lemma || !before || !next) return null;
  return (before.tag === "NOUN" || before.tag === "PROPN") && objects.has(next.tag) ? lemma : null;
}
