import type { Sentence, StatusValue } from "../model.js";
import { predicateClasses } from "../lexicon/predicates.js";
import { wordList } from "../lexicon/word-list.js";
import { verbOfNoun } from "../lexicon/wordnet.js";
import type { ClaimDraft, Reading, Rule } from "./rule.js";
import type { Parse } from "./syntax/parse.js";
import { type NounPhrase, spanOf } from "./syntax/phrases.js";
import { fillerOf } from "./syntax/slots.js";

/** Prepositions that take an act for done: "since the arrest of the mayor". Source: own list. */
const afterwards = wordList(`after since following during despite amid amidst`);

/** Verbs whose subject has come about, or whose object has: "the closure was confirmed", "sparked", "followed". Source: own list. */
const eventful = wordList(`
  come happen occur follow take confirm announce report trigger spark cause lead leave bring end begin start force shock
  disrupt delay hit kill injure destroy trap strand coincide cost
`);

/**
 * Finds what nouns of acts take for done.
 *
 *   "The arrest of the mayor came on Friday"         → arrest (custody), of mayor
 *   "after the rebels' seizure of the airport"       → seize (territory), of airport, by rebels
 *   "The plant's closure was confirmed"              → close (access), of plant
 *
 * Leaves alone acts that are only wanted, planned or spoken of ("called for the arrest of", "a closure would").
 */
export const findActs: Rule = (reading) =>
  reading.parse.phrases.flatMap((phrase): readonly ClaimDraft[] => {
    const { sentence, mentions } = reading;
    const known = classOf(phrase.lemma);
    if (known === null || !isDone(reading, phrase)) return [];
    const { patient, agent } = rolesOf(reading, phrase);
    const verb = verbOfNoun(phrase.lemma);
    const value: StatusValue = {
      kind: "status",
      predicate: verb ?? phrase.lemma,
      class: known[0],
      sense: known[1],
      ...(verb !== null && { verb: true }),
    };
    const whom = fillerOf(sentence, mentions, patient);
    const who = fillerOf(sentence, mentions, agent);
    if (whom === null) return [];
    const slots = { act: known[0], ...(who !== null && { agent: who }), patient: whom };
    const last = patient && patient.first > phrase.head ? patient.last : phrase.head;
    return [
      {
        kind: "status",
        subject: whom,
        attribute: known[0],
        value,
        question: { kind: "status", slots },
        mark: spanOf(sentence, phrase.first, last),
      },
    ];
  });

/** The class and side of a noun of an act; null for other nouns, and for ups and downs, which figures tell better. */
function classOf(noun: string): readonly [name: string, sense: 1 | -1] | null {
  const verb = verbOfNoun(noun);
  const isAct = verb !== null || /(?:al|[st]ion|ment|ure|over)$/.test(noun);
  const classes = isAct ? [...predicateClasses(noun), ...(verb === null ? [] : predicateClasses(verb))] : [];
  return classes.find(([name]) => name !== "direction") ?? null;
}

/** Is the act taken for done: definite or possessed, and behind a preposition or at a verb that tells so? */
function isDone({ sentence: { tokens }, parse }: Reading, phrase: NounPhrase): boolean {
  const opening = tokens[phrase.first]!;
  const owned = tokens.slice(phrase.first, phrase.head).some(({ lower }) => lower === "'s" || lower === "'");
  if (!owned && !/^(?:the|his|her|its|their)$/.test(opening.lower)) return false;
  if (afterwards.has(tokens[phrase.first - 1]?.lower ?? "")) return true;
  if (phrase.preposition >= 0) return false;
  const clause = parse.clauses.find(({ subject, object }) => subject === phrase || object === phrase);
  if (clause === undefined || clause.verb.infinitive || !eventful.has(clause.verb.lemma)) return false;
  return !tokens.slice(clause.verb.first, clause.verb.main).some(({ lower }) => modals.has(lower));
}

const modals = wordList(`will would can could may might shall should must`);

/** Who acts and what is acted on, from "of" and "by" behind the noun and the possessor before it. */
function rolesOf(
  { sentence, parse }: Reading,
  phrase: NounPhrase,
): { readonly agent: NounPhrase | null; readonly patient: NounPhrase | null } {
  const of = phraseBehind(sentence, parse, phrase, "of");
  const by = phraseBehind(sentence, parse, of ?? phrase, "by");
  const possessor = possessorOf(sentence, phrase);
  return of === null ? { agent: by, patient: possessor } : { agent: by ?? possessor, patient: of };
}

function phraseBehind({ tokens }: Sentence, { phrases }: Parse, phrase: NounPhrase, word: string): NounPhrase | null {
  return (
    phrases.find(({ preposition }) => preposition === phrase.last + 1 && tokens[preposition]!.lower === word) ?? null
  );
}

/** "the airport" of "the airport's closure". */
function possessorOf({ tokens }: Sentence, { first, head, preposition }: NounPhrase): NounPhrase | null {
  for (let at = head - 1; at > first; at--) {
    if (tokens[at]!.lower !== "'s" && tokens[at]!.lower !== "'") continue;
    return { first, last: at - 1, head: at - 1, lemma: tokens[at - 1]!.lemma.toLowerCase(), preposition };
  }
  return null;
}
