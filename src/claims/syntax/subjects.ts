import { timeUnits } from "../../lexicon/calendar.js";
import { sayingVerbs } from "../../lexicon/speech.js";
import { writtenUnits } from "../../lexicon/units.js";
import { wordList } from "../../lexicon/word-list.js";
import type { Token } from "../../model.js";
import { closers, relatives } from "./boundaries.js";
import type { Clause } from "./clauses.js";
import { isTime, type NounPhrase } from "./phrases.js";
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
    const antecedent = phrases.findLast((phrase) => phrase.last <= before && !isAge(tokens, phrase));
    if (antecedent) return antecedent;
  }
  if (previous && at >= left && tokens[at]!.tag === "CCONJ") return null;
  // "Quintela, who governed the town, was barred": behind the comma that ends the relative clause
  if (previous && at >= left && tokens[at]!.lower === "," && opensRelative(tokens, previous.verb))
    return previous.subject;
  // "left the port, turned in the bay": the next of a list of verbs.
  if (
    previous?.object?.last === at - 1 &&
    tokens[at]!.lower === "," &&
    !verb.passive &&
    !sayingVerbs.has(previous.verb.lemma)
  )
    return null;
  // "the conviction of a governor jailed in 2019": a bare passive tells of what stands right before it
  const bare =
    verb.passive && verb.first === verb.main && phrases.find(({ last }) => last === at && at === verb.first - 1);
  if (bare) return bare;
  const own = subordinateSubject(tokens, phrases, verb, previous?.verb);
  if (own) return own;
  // "The man who stole the car fled": between the two verbs stands the object of the first.
  if (previous && endsRelative(tokens, previous, verb)) return previous.subject;
  const candidates = phrases.filter(
    (phrase) => phrase.last < verb.first && phrase.first >= left && !relatives.has(tokens[phrase.head]!.lower),
  );
  const free =
    candidates.findLast(
      (phrase) => phrase.preposition < 0 && !apposition(tokens, phrases, phrase) && !isExtent(tokens, phrase),
    ) ?? candidates.findLast((phrase) => phrase.preposition < 0 && !apposition(tokens, phrases, phrase));
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

/** Units of length, weight and time. */
const extentNouns: ReadonlySet<string> = new Set(
  writtenUnits.filter(({ unit }) => /^(?:length|mass|duration)$/.test(unit.dimension)).flatMap(({ words }) => words),
);

/** Words that are prepositions before a noun and conjunctions before a clause, and are tagged alike. Source: closed class of English. */
const subordinators = wordList(`after before until till since as once than`);

/**
 * The phrase between "after" and a finite verb: "(residents were evacuated) before the fire reached the village". Null where
 * it belongs to the clause before ("the man held after the raid was freed", "those held since May are free").
 */
export function subordinateSubject(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  verb: VerbGroup,
  previous: VerbGroup | undefined,
): NounPhrase | null {
  if (verb.infinitive || (verb.first === verb.main && tokens[verb.main]!.lower.endsWith("ing"))) return null;
  const at = beforeAdverbs(tokens, verb.first, 0);
  const phrase = phrases.find(({ last }) => last === at);
  if (!phrase || phrase.preposition < 0 || !subordinators.has(tokens[phrase.preposition]!.lower)) return null;
  if (isTime(tokens, phrase) || timeUnits.has(tokens[phrase.head]!.lemma)) return null;
  if (!previous) return phrase.preposition === 0 ? phrase : null;
  const bare = previous.first === previous.main && previous.passive;
  return opensRelative(tokens, previous) || bare ? null : phrase;
}

/** Number of the last token before `first` that is no adverb, `left` − 1 at least. */
export function beforeAdverbs(tokens: readonly Token[], first: number, left: number): number {
  let at = first - 1;
  while (at >= left && tokens[at]!.tag === "ADV") at--;
  return at;
}

const isRelative = (tokens: readonly Token[], at: number, left: number): boolean =>
  at >= left && relatives.has(tokens[at]!.lower);

const opensRelative = (tokens: readonly Token[], verb: VerbGroup): boolean =>
  isRelative(tokens, beforeAdverbs(tokens, verb.first, 0), 0);

/** Does the verb go on with the sentence after a relative clause that nothing but its own object and adjuncts follow? */
function endsRelative(tokens: readonly Token[], { verb, object }: Clause, next: VerbGroup): boolean {
  if (next.infinitive || !object || object.last >= next.first || sayingVerbs.has(verb.lemma)) return false;
  if (!opensRelative(tokens, verb)) return false;
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

/** The age of "Quintela, 63, who governed the town". */
function isAge(tokens: readonly Token[], { first, last }: NounPhrase): boolean {
  return first === last && tokens[first]!.tag === "NUM" && tokens[first - 1]?.lower === ",";
}

/** "about 12 metres long", "for half a century": how large or how long, and not who. */
function isExtent(tokens: readonly Token[], { first, head, lemma }: NounPhrase): boolean {
  if (!extentNouns.has(lemma)) return false;
  const figure = tokens.slice(first, head).some(({ tag, lower }) => tag === "NUM" || lower === "half" || lower === "a");
  const before = tokens[first - 1];
  return (
    figure &&
    (tokens[head + 1]?.tag === "ADJ" || /^(?:for|almost|nearly|about|some|half|quarter|,)$/.test(before?.lower ?? ""))
  );
}

/**
 * "Tomas Ibeku, the captain, swam", "Orvik, an island off the coast, has": a phrase between commas, with what hangs on it, is
 * passed over for the one before it.
 */
function apposition(tokens: readonly Token[], phrases: readonly NounPhrase[], phrase: NounPhrase): boolean {
  if (tokens[phrase.first - 1]?.lower !== "," || phrase.first <= 1) return false;
  let { last } = phrase;
  for (const behind of phrases) if (behind.preposition === last + 1) last = behind.last;
  return tokens[last + 1]?.lower === ",";
}
