import { bodyNouns, companyForms } from "../lexicon/bodies.js";
import { demonyms, knownPlaces } from "../lexicon/countries.js";
import { femaleNames, maleNames } from "../lexicon/first-names.js";
import { areaNouns, featureNouns, openingFeatures, placePrepositions } from "../lexicon/places.js";
import { sayingVerbs, thinkingVerbs } from "../lexicon/speech.js";
import { boardingWords, shipPrefixes, thingNouns } from "../lexicon/things.js";
import { honorifics, roles } from "../lexicon/titles.js";
import type { EntityKind, Token } from "../model.js";
import type { NameRun } from "./names.js";
import type { Role } from "./roles.js";

/** A use of a name as the evidence looks at it. */
type Look = {
  /** Folded words of the name. */
  readonly words: readonly string[];
  readonly head: string;
  readonly tail: string;
  readonly isOne: boolean;
  /** As written: the first token. */
  readonly opener: Token;
  readonly title: readonly Token[];
  /** The lower-case words right before (title left out) and the one before that; "" at the edge. */
  readonly before: string;
  readonly beforeThat: string;
  readonly beforeTag: string;
  readonly next: Token | undefined;
  readonly nextButOne: string;
  readonly age: number;
};

type Evidence = readonly [kind: EntityKind, weight: number, holds: (look: Look) => boolean];

const directions =
  /^(outskirts|city|town|village|province|streets|mayor|governor|people|residents)$|(north|south|east|west)$/;
const isSpeaking = ({ next }: Look): boolean =>
  next?.tag === "VERB" && (sayingVerbs.has(next.lemma) || thinkingVerbs.has(next.lemma));

/** What speaks for which kind, and how much: a title or a company form nearly settles it, a preposition hints. */
const evidence: readonly Evidence[] = [
  // Mr Dane; Ibeku, 43; X, who; Anna Lund; X said; said X; two words without an article
  ["person", 4, ({ title }) => title.some(({ lower }) => honorifics.has(lower) || roles.has(lower))],
  ["person", 3, ({ age }) => age >= 0],
  ["person", 2, ({ next, nextButOne }) => next?.lower === "who" || (next?.lower === "," && nextButOne === "who")],
  ["person", 3.5, ({ head, isOne }) => !isOne && (maleNames.has(head) || femaleNames.has(head))],
  ["person", 1, isSpeaking],
  ["person", 1.5, ({ before, beforeTag }) => beforeTag === "VERB" && /^(say|says|said)$/.test(before)],
  [
    "person",
    0.5,
    ({ words, isOne, before }) => !isOne && words.length < 5 && before !== "the" && !words.includes("of"),
  ],
  ["person", -1, ({ before }) => before === "the"],
  // in X, near X, north of X; France; Hondo valley, Lake Mira, Cerro Pardo
  ["place", 5, ({ words }) => knownPlaces.has(words.join(" "))],
  ["place", 2, ({ before, beforeTag }) => beforeTag === "ADP" && before === "in"],
  ["place", 1, ({ before, beforeTag }) => beforeTag === "ADP" && before === "near"],
  ["place", 0.5, ({ before, beforeTag }) => beforeTag === "ADP" && before !== "in" && placePrepositions.has(before)],
  ["place", 3, ({ before, beforeThat }) => before === "of" && directions.test(beforeThat)],
  ["place", 4, ({ tail }) => areaNouns.has(tail)],
  ["place", 3, ({ tail }) => featureNouns.has(tail) && !bodyNouns.has(tail)],
  ["place", 3, ({ head, isOne }) => !isOne && featureNouns.has(head)],
  ["place", 2, ({ head, isOne }) => !isOne && openingFeatures.has(head)],
  // Marlow Bank, Ministry of Health, Hartwell Ltd, IMF, Afghan National Army; the X said
  ["body", 4, ({ head, tail, isOne }) => !isOne && (bodyNouns.has(tail) || bodyNouns.has(head))],
  ["body", 5, ({ tail, isOne }) => !isOne && companyForms.has(tail)],
  ["body", 1, ({ words }) => words[1] === "of"],
  ["body", 2, ({ opener, isOne }) => isOne && /^\p{Lu}{2,}s?$/u.test(opener.text.replaceAll(".", ""))],
  ["body", 1.5, ({ head, isOne }) => !isOne && demonyms.has(head)],
  ["body", 0.5, isSpeaking],
  ["body", 1.5, (look) => isSpeaking(look) && look.before === "the"],
  ["body", 0.3, ({ before }) => before === "the"],
  // MV Sea Lark, Skarholt Bridge, aboard the Bright Heron
  ["thing", 3, ({ tail, isOne }) => !isOne && thingNouns.has(tail)],
  ["thing", 5, ({ head, isOne }) => !isOne && shipPrefixes.has(head)],
  ["thing", 3, ({ before, beforeThat }) => boardingWords.has(before === "the" ? beforeThat : before)],
];

/** How much speaks for each kind, from what stands before, in and after a name and from the roles beside it. */
export function weigh(
  tokens: readonly Token[],
  { start, first, last }: NameRun,
  words: readonly string[],
  found: readonly Role[],
  age: number,
): Readonly<Record<EntityKind, number>> {
  const next = tokens[last + 1];
  const look: Look = {
    words,
    head: words[0] ?? "",
    tail: words.at(-1) ?? "",
    isOne: words.length < 2,
    opener: tokens[first]!,
    title: tokens.slice(start, first),
    before: tokens[start - 1]?.lower ?? "",
    beforeThat: tokens[start - 2]?.lower ?? "",
    beforeTag: tokens[start - 1]?.tag ?? "X",
    next,
    nextButOne: tokens[last + 2]?.lower ?? "",
    age,
  };
  const votes: Record<EntityKind, number> = { person: 0, body: 0, place: 0, thing: 0 };
  for (const [kind, weight, holds] of evidence) if (holds(look)) votes[kind] += weight;
  // "Skarholt dam" says more of Skarholt than "San Telmo quake" does: half as much as a role beside the name.
  for (const { kind } of found) votes[kind] += next?.tag === "NOUN" && kind !== "person" ? 1.5 : 3;
  return votes;
}
