import { bodyNouns, companyForms } from "../lexicon/bodies.js";
import { demonyms, knownPlaces } from "../lexicon/countries.js";
import { femaleNames, maleNames } from "../lexicon/first-names.js";
import { areaNouns, featureNouns, openingFeatures, placePrepositions } from "../lexicon/places.js";
import { sayingVerbs, thinkingVerbs } from "../lexicon/speech.js";
import { boardingWords, shipPrefixes, thingNouns } from "../lexicon/things.js";
import {
  femaleHonorifics,
  femalePersons,
  honorifics,
  kin,
  maleHonorifics,
  malePersons,
  roles,
} from "../lexicon/titles.js";
import type { EntityKind, Sentence, Span, Token } from "../model.js";
import { foldName } from "./fold.js";
import type { NameRun } from "./names.js";
import { kindOfNoun, roleEndingAt, type Role } from "./roles.js";

export type Gender = "male" | "female";

/** One place where a name stands, with what its surroundings tell of it. */
export type NameUse = {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly text: string;
  /** Folded words of the name, titles left out. */
  readonly words: readonly string[];
  /** How much speaks for each kind. */
  readonly votes: Readonly<Record<EntityKind, number>>;
  readonly roles: readonly Role[];
  /** In years, where given beside the name; −1 where not. */
  readonly age: number;
  readonly gender: Gender | null;
  /** Introduced as somebody's relative: "his father, Ahmad Shah Massoud". */
  readonly isKin: boolean;
  /** "the Standard", "the Aune". */
  readonly hasArticle: boolean;
};

/** Reads one use of a name: what stands before, in and after it. */
export function readUse(sentence: Sentence, run: NameRun): NameUse {
  const { tokens } = sentence;
  const { first, last } = run;
  // The tokenizer leaves some possessives on their names.
  const possessive = /'s?$/.exec(tokens[last]!.text)?.[0].length ?? 0;
  const span = { start: tokens[first]!.span.start, end: tokens[last]!.span.end - possessive };
  const text = sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start);
  const words = foldName(text);
  const title = tokens.slice(run.start, first);
  const before = rolesBefore(tokens, run);
  const after = rolesAfter(tokens, last);
  const age = ageBeside(tokens, run.start, last);
  const found = [...before, ...after];
  return {
    sentence,
    first,
    last,
    span,
    text,
    words,
    votes: weigh(tokens, run, words, found, age),
    roles: found,
    age,
    gender: genderOf(words, title, found),
    isKin: isKinIntroduced(tokens, run, found),
    hasArticle: tokens[run.start - 1]?.lower === "the",
  };
}

/** "Transport Minister Rufus Dane", "skipper Tomas Ibeku", "the captain, Tomas Ibeku,", "ferry Bright Heron". */
function rolesBefore(tokens: readonly Token[], { start, first, last }: NameRun): readonly Role[] {
  const found: Role[] = [];
  if (first > start) {
    const role = roleEndingAt(tokens, first - 1);
    if (role) found.push(role);
  } else if (tokens[start - 1]?.lower === ",") {
    // "The captain, Tomas Ibeku, …" or "… .": a comma or the end sets the name off; "…, Russia's minister said" is another matter.
    const closing = tokens[last + 1];
    const role = closing && closing.tag !== "PUNCT" ? null : appositiveBefore(tokens, start - 1);
    if (role) found.push(role);
  } else {
    const adjacent = tokens[start - 1];
    const role = adjacent && adjacent.tag !== "PROPN" ? roleEndingAt(tokens, start - 1) : null;
    if (role) found.push(role);
    if (adjacent?.lower === "of") {
      const whole = roleEndingAt(tokens, start - 2);
      if (whole?.kind === "place") found.push(whole);
    }
  }
  return found;
}

/** The head of a phrase with a determiner that a comma ends: "the captain of the ferry" → captain. */
function appositiveBefore(tokens: readonly Token[], comma: number): Role | null {
  for (let i = comma - 1; i >= Math.max(0, comma - 10); i--) {
    const { tag, lower, text } = tokens[i]!;
    if (tag === "VERB" || tag === "AUX" || text === "," || text === '"') return null;
    const opens = tag === "DET" || /^(his|her|its|their)$/.test(lower) || lower === "'s" || i === 0;
    // "The chair of the committee, Petra Kolm": the head stands before "of".
    if (!opens || ["of", "for"].includes(tokens[i - 1]?.lower ?? "")) continue;
    let head = i;
    while (head + 1 < comma && tokens[head + 1]!.tag !== "ADP") head++;
    return (head > i || i === 0) && tokens[head]?.tag !== "PROPN" ? roleEndingAt(tokens, head) : null;
  }
  return null;
}

/** ", 43, the captain of the ferry,", ", a tomato trader", " is the only province", "Skarholt dam". */
function rolesAfter(tokens: readonly Token[], last: number): readonly Role[] {
  const next = tokens[last + 1];
  if (!next) return [];
  if (next.tag === "NOUN" && next.lower !== "'s") {
    const noun = kindOfNoun(next.lower);
    return noun && noun !== "person" ? [{ head: next.lower, modifiers: [], kind: noun, of: null }] : [];
  }
  let at = last + 1;
  if (next.lower === "(") return [];
  if (next.lower === ",") {
    at++;
    if (tokens[at]?.tag === "NUM" || /^\d/.test(tokens[at]?.text ?? ""))
      at = tokens[at + 1]?.lower === "," ? at + 2 : tokens.length;
  } else if (next.lemma === "be" && next.tag === "AUX") at++;
  else return [];
  const opener = tokens[at];
  if (
    !opener ||
    !(
      opener.tag === "DET" ||
      /^(his|her|its|their|one|once|former)$/.test(opener.lower) ||
      opener.tag === "PROPN" ||
      opener.tag === "NOUN" ||
      opener.tag === "ADJ"
    )
  )
    return [];
  const isArticled = opener.tag === "DET" || /^(his|her|its|their)$/.test(opener.lower);
  for (let i = at; i < Math.min(tokens.length, at + 9); i++) {
    const { tag, lower } = tokens[i]!;
    const isEnd =
      i + 1 >= tokens.length || ["ADP", "PUNCT", "VERB", "AUX", "PRON", "CCONJ", "SCONJ"].includes(tokens[i + 1]!.tag);
    if (tag === "VERB" || tag === "AUX" || tag === "PUNCT" || tag === "ADP") return [];
    if (!isEnd) continue;
    const role = roleEndingAt(tokens, i);
    // Without an article only an office counts: ", director of the port"; "Paris, capital of fashion" is not read.
    return role && (isArticled || (roles.has(role.head) && lower !== opener.lower) || roles.has(opener.lower))
      ? [role]
      : [];
  }
  return [];
}

/** "Ibeku, 43,", "43-year-old Tomas Ibeku", "the 43-year-old captain, Tomas Ibeku"; −1 where none. */
function ageBeside(tokens: readonly Token[], start: number, last: number): number {
  const after = tokens[last + 2];
  if (
    tokens[last + 1]?.lower === "," &&
    after &&
    /^\d{1,3}$/.test(after.text) &&
    [",", ".", ";", "and", "of", "who", ")"].includes(tokens[last + 3]?.lower ?? ".")
  )
    return validAge(after.text);
  const bracketed = tokens[last + 1]?.lower === "(" && tokens[last + 3]?.lower === ")" ? tokens[last + 2] : undefined;
  if (bracketed && /^\d{1,3}$/.test(bracketed.text)) return validAge(bracketed.text);
  for (let i = start - 1; i >= Math.max(2, start - 7); i--) {
    const { tag, lower } = tokens[i]!;
    if (lower === "old" && tokens[i - 2]?.lower === "year") return validAge(tokens[i - 4]?.text ?? "");
    if (tag === "VERB" || tag === "AUX" || lower === ".") return -1;
  }
  return -1;
}

function validAge(figure: string): number {
  const years = /^\d{1,3}$/.test(figure) ? Number(figure) : -1;
  return years <= 115 ? years : -1;
}

function genderOf(words: readonly string[], title: readonly Token[], found: readonly Role[]): Gender | null {
  if (title.some(({ lower }) => femaleHonorifics.has(lower)) || found.some(({ head }) => femalePersons.has(head)))
    return "female";
  if (title.some(({ lower }) => maleHonorifics.has(lower)) || found.some(({ head }) => malePersons.has(head)))
    return "male";
  const [first] = words;
  if (first === undefined || words.length < 2) return null;
  if (femaleNames.has(first) && !maleNames.has(first)) return "female";
  return maleNames.has(first) && !femaleNames.has(first) ? "male" : null;
}

/** "son of X", "his father X", "his father, X": named to place somebody else. */
function isKinIntroduced(tokens: readonly Token[], { start }: NameRun, found: readonly Role[]): boolean {
  if (found.some(({ head }) => kin.has(head))) return true;
  // "the late Ahmad Shah Massoud": who is dead is not the one that acts under the bare surname.
  if (tokens.slice(Math.max(0, start - 3), start).some(({ lower }) => lower === "late")) return true;
  const of =
    tokens[start - 1]?.lower === "of"
      ? start - 1
      : tokens[start - 1]?.tag === "ADJ" && tokens[start - 2]?.lower === "of"
        ? start - 2
        : -1;
  return of > 0 && kin.has(tokens[of - 1]!.lemma);
}

function weigh(
  tokens: readonly Token[],
  run: NameRun,
  words: readonly string[],
  found: readonly Role[],
  age: number,
): Record<EntityKind, number> {
  const { start, first, last } = run;
  const votes: Record<EntityKind, number> = { person: 0, body: 0, place: 0, thing: 0 };
  const before = tokens[start - 1];
  const next = tokens[last + 1];
  const lastWord = words.at(-1) ?? "";
  const opener = tokens[first]!;
  if (tokens.slice(start, first).some(({ lower }) => honorifics.has(lower) || roles.has(lower))) votes.person += 4;
  if (age >= 0) votes.person += 3;
  // "Skarholt dam" says more of Skarholt than "San Telmo quake" does: half as much as a role beside the name.
  const isNounAfter = tokens[last + 1]?.tag === "NOUN";
  for (const { kind } of found) votes[kind] += isNounAfter && kind !== "person" ? 1.5 : 3;
  if (next?.lower === "who" || (next?.lower === "," && tokens[last + 2]?.lower === "who")) votes.person += 2;
  if (words.length > 1 && (maleNames.has(words[0]!) || femaleNames.has(words[0]!))) votes.person += 3.5;
  if (next?.tag === "VERB" && (sayingVerbs.has(next.lemma) || thinkingVerbs.has(next.lemma))) {
    votes.person += 1;
    votes.body += before?.lower === "the" ? 2 : 0.5;
  }
  if (before?.tag === "VERB" && before.lemma === "say") votes.person += 1.5;
  const name = words.join(" ");
  if (knownPlaces.has(name)) votes.place += 5;
  if (before && placePrepositions.has(before.lower) && before.tag === "ADP")
    votes.place += before.lower === "in" ? 2 : before.lower === "near" ? 1 : 0.5;
  if (
    before?.lower === "of" &&
    /^(north|south|east|west|outskirts|city|town|village|province|streets|mayor|governor|people|residents)$|(east|west)$/.test(
      tokens[start - 2]?.lower ?? "",
    )
  )
    votes.place += 3;
  if (bodyNouns.has(lastWord) || bodyNouns.has(words[0] ?? "")) votes.body += words.length > 1 ? 4 : 2;
  if (companyForms.has(lastWord)) votes.body += words.length > 1 ? 5 : 0;
  if (areaNouns.has(lastWord)) votes.place += 4;
  if (featureNouns.has(lastWord) && !bodyNouns.has(lastWord)) votes.place += 3;
  if (featureNouns.has(words[0] ?? "") && words.length > 1) votes.place += 3;
  if (openingFeatures.has(words[0] ?? "") && words.length > 1) votes.place += 2;
  if (words.length > 1 && words[1] === "of") votes.body += 1;
  if (thingNouns.has(lastWord) && words.length > 1) votes.thing += 3;
  if (shipPrefixes.has(words[0] ?? "") && words.length > 1) votes.thing += 5;
  if (
    before &&
    (boardingWords.has(before.lower) || (before.lower === "the" && boardingWords.has(tokens[start - 2]?.lower ?? "")))
  )
    votes.thing += 3;
  const isAcronym = words.length === 1 && /^\p{Lu}{2,}s?$/u.test(opener.text.replaceAll(".", ""));
  if (isAcronym) votes.body += 2;
  if (demonyms.has(words[0] ?? "") && words.length > 1) votes.body += 1.5;
  // "Castellan shares", "Wenzi's office": too weak to count. Two words with no article are a person more often than not.
  if (words.length > 1 && words.length < 5 && before?.lower !== "the" && !words.includes("of")) votes.person += 0.5;
  if (before?.lower === "the") {
    votes.person -= 1;
    votes.body += 0.3;
  }
  return votes;
}
