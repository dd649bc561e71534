import type { Sentence, Span, StatusValue, Token } from "../model.js";
import { measureNouns } from "../lexicon/measure-nouns.js";
import { isGeneral, isPredicateClass, predicateClasses } from "../lexicon/predicates.js";
import { verbOfNoun } from "../lexicon/wordnet.js";
import { verbOfParticiple } from "../lexicon/participles.js";
import { thinkingVerbs } from "../lexicon/speech.js";
import { wordList } from "../lexicon/word-list.js";
import type { ClaimDraft, Reading, Rule } from "./rule.js";
import type { Clause } from "./syntax/clauses.js";
import { type NounPhrase, spanOf } from "./syntax/phrases.js";
import { isPersonal, isPersonNoun, type PredicateSense, senseOf } from "./syntax/senses.js";
import { fillerOf, rolesOf } from "./syntax/slots.js";

/** A mark longer than this carries more than the value. */
const longestMark = 7;

/**
 * Finds what the predicates of a sentence say of their subjects.
 *
 *   "Nobody has been detained so far"          → detain (custody), of nobody, marked "Nobody has been detained"
 *   "The bridge was closed to lorries"         → closed (access), of bridge
 *   "never touched the bridge"                 → touch, marked "never touched the bridge"
 *   "was found guilty"                         → guilty (guilt)
 *
 * Leaves alone bare participles ("while climbing"), words of saying and thinking, and verbs so general
 * that two of them need not be about one thing.
 */
export const findStatuses: Rule = (reading: Reading) =>
  reading.parse.clauses.flatMap((clause): readonly ClaimDraft[] => {
    const { sentence, mentions } = reading;
    const predicate = predicateOf(sentence, clause);
    if (predicate === null || tellsWhich(sentence, clause)) return [];
    const isDone = isDoneState(sentence, clause, predicate);
    const { agent, patient: object } = isDone ? { agent: null, patient: clause.subject } : rolesOf(sentence, clause);
    // "Sales rose 4 per cent": by how much, and not what
    const patient = object && isAmount(sentence, object) ? null : object;
    const said = isMeasured(reading, clause) ? directionOf(predicate) : null;
    const known = said ?? senseOf(predicate, sentence, mentions, object ?? agent);
    const value: StatusValue = {
      kind: "status",
      predicate,
      // "charged five euros" is no "charge" in the sense of the class of that name
      class: known?.[0] ?? (isPredicateClass(predicate) ? `${predicate} it` : predicate),
      sense: known?.[1] ?? 1,
      ...((predicate.split("-")[0] === clause.verb.lemma || isDone) && { verb: true }),
    };
    const slots: Record<string, string> = { act: value.class };
    // "gained control of the valley" is about the valley; "the valley fell" as well, since nobody makes it fall.
    const state = stateOf(sentence, clause);
    const thing =
      state >= 0
        ? governedBy(sentence, clause, state)
        : patient && patient.lemma === predicate
          ? governedBy(sentence, clause, patient.last)
          : patient;
    const [who, whom] =
      known && patient === null && thing === null
        ? [null, fillerOf(sentence, mentions, agent)]
        : [fillerOf(sentence, mentions, agent), fillerOf(sentence, mentions, thing)];
    if (who !== null) slots["agent"] = who;
    if (whom !== null) slots["patient"] = whom;
    return [
      {
        kind: "status",
        subject: whom ?? who,
        attribute: value.class,
        value,
        question: { kind: "status", slots },
        mark: markOf(sentence, clause, patient),
      },
    ];
  });

/** A copula with a participle that was taken for an adjective: a passive. */
function isDoneState({ tokens }: Sentence, { verb, complement }: Clause, predicate: string): boolean {
  const token = verb.copula ? tokens[complement] : undefined;
  return token?.tag === "ADJ" && token.lower !== predicate;
}

/** The phrase that hangs on the noun at a token by "of" or "over": the valley of "control of the valley". */
function governedBy({ tokens }: Sentence, { adjuncts }: Clause, noun: number): NounPhrase | null {
  return (
    adjuncts.find(({ preposition }) => preposition === noun + 1 && /^(?:of|over)$/.test(tokens[preposition]!.lower)) ??
    null
  );
}

/** The side of "rise" and "fall" as figures do it; null for what no figure does. */
function directionOf(predicate: string): PredicateSense | null {
  return predicateClasses(predicate).find(([name]) => name === "direction") ?? null;
}

/** Prices and figures rise and fall; people who fall or climb are another matter. */
function isMeasured({ sentence, mentions }: Reading, { subject, first, last }: Clause): boolean {
  if (subject && isPersonal(sentence, mentions, subject)) return false;
  return sentence.tokens
    .slice(first, last + 1)
    .some((token) => /^(percent|%|cent|per|point|points|percentage)$/.test(token.lower) || token.tag === "SYM");
}

/** Verbs that leave the act to their object. Source: own list of English light verbs. */
const lightVerbs = new Set("take gain seize assume win make give reach regain secure obtain".split(" "));

/** The lemma that carries the outcome: the verb, the adjective after "be", the act that "there was no" denies. */
function predicateOf(sentence: Sentence, clause: Clause): string | null {
  const { verb, complement, object } = clause;
  const state = stateOf(sentence, clause);
  if (state >= 0) return sentence.tokens[state]!.lemma;
  if (verb.copula) {
    if (isOfClause(sentence, clause)) return null;
    const token = sentence.tokens[complement];
    // "was 47C", "is 1,600 megawatts": a figure, which the rule of figures reads
    if (!token || token.tag === "NUM" || isMeasure(sentence, complement)) return null;
    // "was not expected": what is thought is no outcome
    if (/^(?:expected|believed|thought|feared|hoped|supposed|likely|unlikely)$/.test(token.lower)) return null;
    if (token.tag === "NOUN") return (isPersonNoun(token.lemma) ? null : verbOfNoun(token.lemma)) ?? token.lemma;
    // "three houses were gutted": tagged an adjective, and yet done
    return isState(token.lower) ? token.lower : (verbOfParticiple(token.lower) ?? token.lower);
  }
  // "expects the toll to rise"
  if (thinkingVerbs.has(verb.lemma)) return null;
  if (verb.lemma === "have" || verb.lemma === "be") {
    // "has 148 names": a figure, which tells no act
    if (!object || sentence.tokens.slice(object.first, object.head).some(({ tag }) => tag === "NUM")) return null;
    return verbOfNoun(object.lemma) ?? object.lemma;
  }
  // "are still missing": no one misses anything.
  if (sentence.tokens[verb.main]!.lower === "missing") return "missing";
  // "gained complete control": the noun carries the act.
  if (lightVerbs.has(verb.lemma) && object && predicateClasses(object.lemma).length > 0) return object.lemma;
  // "while climbing": a bare participle tells a circumstance, not an outcome.
  if (verb.first === verb.main && sentence.tokens[verb.main]!.lower.endsWith("ing")) return null;
  // "failed to pay", "managed to land": what follows is the claim
  if (/^(?:fail|manage)$/.test(verb.lemma) && sentence.tokens[verb.last + 1]?.lower === "to") return null;
  // "remains closed", "stayed shut": the participle has a clause of its own
  if (lasting.has(verb.lemma) && sentence.tokens[verb.last + 1]?.tag === "VERB") return null;
  const result = resultOf(sentence, verb);
  if (result >= 0) return sentence.tokens[result]!.lower;
  const particle = particleOf(sentence, verb);
  if (particle >= 0) return `${verb.lemma}-${sentence.tokens[particle]!.lower}`;
  return isGeneral(verb.lemma) ? null : verb.lemma;
}

/** "soldiers who had surrendered", "men who did not": tells which of many are meant, and nothing that came about. */
function tellsWhich({ tokens }: Sentence, { verb, subject }: Clause): boolean {
  let at = verb.first - 1;
  while (at >= 0 && tokens[at]!.tag === "ADV") at--;
  if (!subject || at < 1 || !/^(?:who|that|which)$/.test(tokens[at]!.lower) || tokens[at - 1]!.lower === ",")
    return false;
  const head = tokens[subject.head]!;
  const opening = tokens[subject.first]!;
  // At the head of a sentence a plural is taken for a name and keeps its form.
  const isPlural = head.lower !== head.lemma || (subject.first === 0 && head === opening && head.lower.endsWith("s"));
  return subject.last === at - 1 && isPlural && opening.tag !== "DET" && /^(?:NOUN|PROPN)$/.test(head.tag);
}

/** "it is clear that", "it is not known whether": what is told stands in the clause. */
function isOfClause({ tokens }: Sentence, { subject, complement }: Clause): boolean {
  if (!subject || tokens[subject.head]!.lower !== "it" || tokens[complement]?.tag !== "ADJ") return false;
  return /^(?:that|whether|if|how|why|when|where|what|who|which)$/.test(tokens[complement + 1]?.lower ?? "");
}

/** Adjectives that tell how somebody feels or what a thing is like, though they look done. Source: own list. */
const states = wordList(`
  worried concerned surprised pleased tired interested determined satisfied disappointed excited scared frightened
  delighted convinced related supposed limited used aged armed married divorced retired advanced experienced skilled
  crowded packed relaxed confused committed dedicated devoted engaged involved located based opposed prepared inclined
`);

/** An adjective that answers a question of its own ("closed"), or tells a state and no act ("worried"). */
function isState(adjective: string): boolean {
  return states.has(adjective) || predicateClasses(adjective).length > 0;
}

/** A figure with its unit, or a share: "4 per cent", "five euros". */
function isAmount({ tokens }: Sentence, { first, head, lemma }: NounPhrase): boolean {
  if (tokens[head]!.tag === "NUM") return /^(?:per|percent|%)$/.test(tokens[head + 1]?.lower ?? "");
  const figure = tokens.slice(first, head).some(({ tag }) => tag === "NUM" || tag === "SYM");
  return tokens[head]!.tag === "SYM" || (figure && measureNouns.has(lemma));
}

/** Is the token the unit behind a figure? */
function isMeasure({ tokens }: Sentence, at: number): boolean {
  const { lemma, text, tag } = tokens[at]!;
  return tokens[at - 1]?.tag === "NUM" && tag === "NOUN" && (measureNouns.has(lemma) || text.length === 1);
}

/** Verbs after which an adjective tells the outcome, and those that do so in the passive. Source: own lists. */
const linking = new Set("go become turn fall remain stay prove".split(" "));
const lasting = new Set(["remain", "stay"]);
const linkingPassive = new Set("find declare pronounce rule leave keep".split(" "));

/** Number of the adjective that tells the outcome right after the verb, "found guilty", "went bankrupt"; else −1. */
function resultOf({ tokens }: Sentence, { lemma, last, passive }: Clause["verb"]): number {
  if (!(passive ? linkingPassive : linking).has(lemma)) return -1;
  const at = tokens[last + 1]?.tag === "ADV" ? last + 2 : last + 1;
  const before = /^(ADJ|NOUN|PROPN)$/.test(tokens[at + 1]?.tag ?? "");
  return tokens[at]?.tag === "ADJ" && !before ? at : -1;
}

/** Prepositions by which a noun tells a state: "in custody", "under arrest", "at large". */
const stative = new Set("in under at on".split(" "));

/** Number of the noun that tells a state behind "be" or "remain": "is in custody", "remains under arrest"; else −1. */
function stateOf({ tokens }: Sentence, { verb }: Clause): number {
  if (!verb.copula && !(linking.has(verb.lemma) && !verb.passive)) return -1;
  const at = tokens[verb.last + 1]?.tag === "ADV" ? verb.last + 2 : verb.last + 1;
  const condition = conditionAt(tokens, at);
  if (condition >= 0) return condition;
  const [preposition, noun] = [tokens[at], tokens[at + 1]];
  if (!preposition || !stative.has(preposition.lower) || noun?.tag !== "NOUN") return -1;
  // "under control" is said of fires, "in control" of those who hold a place.
  if (preposition.lower === "under" && noun.lower === "control") return -1;
  return predicateClasses(noun.lemma).length > 0 ? at + 1 : -1;
}

/** Number of the adjective of "in (a) critical condition", "in a stable state"; else −1. */
function conditionAt(tokens: Sentence["tokens"], at: number): number {
  if (tokens[at]?.lower !== "in") return -1;
  const adjective = tokens[at + 1]?.tag === "DET" ? at + 2 : at + 1;
  return tokens[adjective]?.tag === "ADJ" && isCondition(tokens[adjective + 1]) ? adjective : -1;
}

const isCondition = (token: Token | undefined): boolean => /^(?:condition|state|health)$/.test(token?.lower ?? "");

/** Number of the particle that makes the verb one that answers a question: "broke down", "gave way"; else −1. */
function particleOf({ tokens }: Sentence, { lemma, last }: Clause["verb"]): number {
  const particle = tokens[last + 1]?.lower ?? "";
  if (!/^(out|off|up|down|back|away|in|over|through|apart|way)$/.test(particle)) return -1;
  if (predicateClasses(`${lemma}-${particle}`).length > 0) return last + 1;
  // "ran out of oxygen" is another verb than "ran", "ran down the hill" is the same
  const next = tokens[last + 2];
  const ends = next === undefined || next.tag === "PUNCT" || next.tag === "SCONJ" || next.lower === "of";
  return ends && predicateClasses(lemma).length > 0 ? last + 1 : -1;
}

/** From a negative subject or the verb group to the end of its object or first adjunct, as far as that is short. */
function markOf(sentence: Sentence, clause: Clause, patient: NounPhrase | null): Span {
  const { verb, subject, complement, object } = clause;
  const negative =
    subject &&
    /^(no|nobody|none|nothing|neither|no-one)$/.test(sentence.tokens[subject.first]!.lower) &&
    subject.last < verb.first;
  const first = negative
    ? subject.first
    : /^(never|nor|neither)$/.test(sentence.tokens[verb.first - 1]?.lower ?? "")
      ? verb.first - 1
      : verb.first;
  const state = stateOf(sentence, clause);
  const ends = [
    state >= 0 && isCondition(sentence.tokens[state + 1]) ? state + 1 : state,
    verb.copula ? complement : resultOf(sentence, verb),
    patient && patient.first > verb.last ? patient.last : -1,
    object?.last ?? -1,
    particleOf(sentence, verb),
  ];
  const last = ends.find((end) => end >= verb.last && end - verb.first < longestMark) ?? verb.last;
  return spanOf(sentence, Math.max(first, last - longestMark - 3), last);
}
