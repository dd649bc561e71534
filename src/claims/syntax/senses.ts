import { predicateClasses } from "../../lexicon/predicates.js";
import { areaNouns, featureNouns } from "../../lexicon/places.js";
import { crowdRoles, femalePersons, kin, malePersons, offices, plainPersons, roles } from "../../lexicon/titles.js";
import { wordList } from "../../lexicon/word-list.js";
import { verbOfNoun } from "../../lexicon/wordnet.js";
import type { EntityKind, Mention, Sentence } from "../../model.js";
import { type NounPhrase, spanOf } from "./phrases.js";

/** A class of predicates with the side that one of them takes. */
export type PredicateSense = readonly [name: string, sense: 1 | -1];

/** What a predicate is said of, as far as its sense hangs on it. */
type Thing = "person" | "place" | "act" | "claim" | "weapon" | "request" | "thing" | "none";

const weapons = wordList(`shot round gun rocket missile weapon bullet shell mortar gas grenade salvo volley warning`);
const claims = wordList(`
  claim report accusation allegation suggestion rumour rumor story charge wrongdoing involvement responsibility link
  knowledge role guilt
`);
const requests = wordList(`
  request application appeal bail permit visa access entry petition bid motion offer plan proposal demand
`);
const lands = wordList(`ground position front area border outpost post side line capital territory stronghold`);
const people = wordList(`
  civilian migrant refugee student pupil teacher doctor nurse patient journalist reporter activist protester demonstrator
  fighter militant rebel insurgent terrorist gunman driver pilot sailor fisherman climber tourist rescuer firefighter
  youth teenager baby family couple
`);

/**
 * The senses that a predicate has only with some things: its lemma → what it is said of → class and side. "" is any other
 * thing, and a missing row no class at all. Source: own list, from the senses that WordNet 3.1 gives these verbs.
 */
const senses: Readonly<Record<string, Partial<Record<Thing | "", PredicateSense>>>> = {
  hold: { person: ["custody", 1], place: ["territory", -1] },
  defend: { place: ["territory", -1] },
  retain: { place: ["territory", -1] },
  fall: { place: ["territory", 1] },
  capture: { person: ["custody", 1], place: ["territory", 1] },
  seize: { place: ["territory", 1], person: ["custody", 1] },
  occupy: { place: ["territory", 1] },
  clear: { person: ["guilt", -1] },
  charge: { person: ["charge", 1] },
  release: { person: ["custody", -1] },
  sign: { act: ["agreement", 1], request: ["agreement", 1], thing: ["agreement", 1] },
  fire: { person: ["office", -1] },
  open: { place: ["access", 1], thing: ["access", 1] },
  block: { place: ["access", -1], act: ["acceptance", -1], request: ["acceptance", -1] },
  close: { place: ["access", -1], thing: ["access", -1], none: ["access", -1] },
  deny: { request: ["acceptance", -1], "": ["confirmation", -1] },
  reject: { claim: ["confirmation", -1], "": ["acceptance", -1] },
  dismiss: { person: ["office", -1], claim: ["confirmation", -1], "": ["acceptance", -1] },
  miss: { act: ["attendance", -1] },
  drop: { claim: ["charge", -1] },
  flee: { place: ["stay", -1], thing: ["stay", -1], "": ["custody", -1] },
  storm: { none: ["calm", -1] },
  collapse: { place: ["integrity", 1], thing: ["integrity", 1], none: ["integrity", 1] },
};

/**
 * The class that a predicate has of what it is said of: "fell" takes a town, a held sailor is in custody, a held town is
 * defended; a shot that was fired has lost no office. Null where it has none.
 *
 * @param of the phrase that the predicate is said of: the patient, else the subject
 */
export function senseOf(
  predicate: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  of: NounPhrase | null,
): PredicateSense | null {
  const own = Object.hasOwn(senses, predicate) ? senses[predicate] : undefined;
  if (own === undefined) return predicateClasses(predicate)[0] ?? null;
  return own[thingOf(sentence, mentions, of)] ?? own[""] ?? null;
}

function thingOf(sentence: Sentence, mentions: readonly Mention[], phrase: NounPhrase | null): Thing {
  if (phrase === null) return "none";
  const { lemma, head } = phrase;
  if (weapons.has(lemma)) return "weapon";
  if (claims.has(lemma)) return "claim";
  if (requests.has(lemma)) return "request";
  const kinds = kindsIn(sentence, mentions, phrase);
  if (isPersonal(sentence, mentions, phrase) || sentence.tokens[head]!.tag === "PRON") return "person";
  if (kinds.includes("place") || areaNouns.has(lemma) || featureNouns.has(lemma) || lands.has(lemma)) return "place";
  return verbOfNoun(lemma) === null ? "thing" : "act";
}

function kindsIn(sentence: Sentence, mentions: readonly Mention[], phrase: NounPhrase): readonly EntityKind[] {
  const { start, end } = spanOf(sentence, phrase.first, phrase.head);
  return mentions.filter(({ span }) => span.start < end && start < span.end).map(({ kind }) => kind);
}

/** Does the phrase name or describe a person? */
export function isPersonal(sentence: Sentence, mentions: readonly Mention[], phrase: NounPhrase): boolean {
  return kindsIn(sentence, mentions, phrase).includes("person") || isPersonNoun(phrase.lemma);
}

/** Is the lemma a noun for a person? */
export function isPersonNoun(lemma: string): boolean {
  return persons.has(lemma);
}

const persons: ReadonlySet<string> = new Set(
  [roles, offices, kin, crowdRoles, plainPersons, malePersons, femalePersons, people].flatMap((words) => [...words]),
);
