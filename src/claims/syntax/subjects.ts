import { sayingVerbs } from "../../lexicon/speech.js";
import { wordList } from "../../lexicon/word-list.js";
import type { Token } from "../../model.js";
import { closers, relatives } from "./boundaries.js";
import type { Clause } from "./clauses.js";
import type { NounPhrase } from "./phrases.js";
import type { VerbGroup } from "./verbs.js";

/** Nouns after which "of" brings the thing that counts: "a group of miners", "thousands of people". */
const measures = wordList(`
  number group total dozen hundred thousand million billion score couple handful pair kind sort majority percent cent
  third half quarter rest most all some
`);

/**
 * The nearest phrase to the left that no preposition governs; the antecedent for "who", "which", "that". Null where the verb
 * shares the subject of the clause before: "hit the pier and sank".
 */
export function findSubject(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  verb: VerbGroup,
  left: number,
  previous: Clause | undefined,
): NounPhrase | null {
  const at = beforeAdverbs(tokens, verb.first, left);
  if (isRelative(tokens, at, left)) {
    const before = tokens[at - 1]?.lower === "," ? at - 2 : at - 1;
    const antecedent = phrases.findLast((phrase) => phrase.last <= before);
    if (antecedent) return antecedent;
  }
  if (previous && at >= left && tokens[at]!.tag === "CCONJ") return null;
  // "left the port, turned in the bay": the next of a list of verbs.
  if (
    previous?.object?.last === at - 1 &&
    tokens[at]!.lower === "," &&
    !verb.passive &&
    !sayingVerbs.has(previous.verb.lemma)
  )
    return null;
  // "The man who stole the car fled": between the two verbs stands the object of the first.
  if (previous && endsRelative(tokens, previous, verb)) return previous.subject;
  const candidates = phrases.filter(
    (phrase) => phrase.last < verb.first && phrase.first >= left && !relatives.has(tokens[phrase.head]!.lower),
  );
  const free = candidates.findLast((phrase) => phrase.preposition < 0 && !apposition(tokens, phrase));
  if (!free) return null;
  // "a group of miners was": what follows "of" is what is spoken of.
  if (measures.has(free.lemma.replace(/s$/, "")) || tokens[free.head]!.tag === "NUM") {
    const partitive = candidates.find(
      (phrase) => phrase.preposition === free.last + 1 && tokens[phrase.preposition]!.lower === "of",
    );
    if (partitive) return partitive;
  }
  return free;
}

/** Number of the last token before `first` that is no adverb, `left` − 1 at least. */
export function beforeAdverbs(tokens: readonly Token[], first: number, left: number): number {
  let at = first - 1;
  while (at >= left && tokens[at]!.tag === "ADV") at--;
  return at;
}

const isRelative = (tokens: readonly Token[], at: number, left: number): boolean =>
  at >= left && relatives.has(tokens[at]!.lower);

/** Does the verb go on with the sentence after a relative clause that nothing but its own object and adjuncts follow? */
function endsRelative(tokens: readonly Token[], { verb, object }: Clause, next: VerbGroup): boolean {
  if (next.infinitive || !object || object.last >= next.first || sayingVerbs.has(verb.lemma)) return false;
  if (!isRelative(tokens, beforeAdverbs(tokens, verb.first, 0), 0)) return false;
  return tokens
    .slice(verb.last + 1, next.first)
    .every(({ lower, tag }) => !closers.has(lower) && tag !== "CCONJ" && tag !== "SCONJ" && !relatives.has(lower));
}

/** The subject that a clause without one of its own goes on with: that of the clause before, set-in speech passed over. */
export function sharedSubject(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  before: readonly Clause[],
): NounPhrase | null {
  const previous = before.at(-1);
  if (!previous) return null;
  const { first, verb, subject } = previous;
  // "The strike, the union said, will go on".
  const setIn = sayingVerbs.has(verb.lemma) && tokens[first - 1]?.lower === "," && tokens[verb.last + 1]?.lower === ",";
  if (!setIn) return subject;
  return (
    before.at(-2)?.subject ?? phrases.findLast((phrase) => phrase.last < first - 1 && phrase.preposition < 0) ?? null
  );
}

/** "Tomas Ibeku, the captain, swam": a phrase between commas is passed over for the one before it. */
function apposition(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return tokens[phrase.first - 1]?.lower === "," && tokens[phrase.last + 1]?.lower === "," && phrase.first > 1;
}
