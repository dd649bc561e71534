import { institutions } from "../lexicon/bodies.js";
import { crowdRoles, kin, plainPersons, femalePersons, malePersons, lesserRoles } from "../lexicon/titles.js";
import type { Sentence, Span, Token } from "../model.js";
import { isOpening } from "./capitals.js";
import { kindOfNoun, roleEndingAt, type Role } from "./roles.js";
import type { Gender } from "./uses.js";

/** Words that refer to someone or something without a name: "the captain", "the 43-year-old", "police". */
export type Description = {
  readonly sentence: Sentence;
  readonly span: Span;
  readonly text: string;
  /** Null where only an age is given. */
  readonly role: Role | null;
  /** In years, −1 where not given. */
  readonly age: number;
  readonly gender: Gender | null;
  /** Stands for itself over all documents even where no name is known: "police", "the skipper". */
  readonly isOffice: boolean;
};

/** Adjectives that single out one of several: what they describe is not the one known so far. */
const another = new Set(
  "other another second third next previous different new nearby neighbouring neighboring rival".split(" "),
);

/**
 * Finds the descriptions in a sentence, names and what belongs to them left out.
 *
 *   "The captain told police that the 43-year-old had slept." → the captain, police, the 43-year-old
 *   "the Skarholt dam", "a captain", "the captains", "the other ferry" → none
 */
export function findDescriptions(sentence: Sentence, taken: readonly Span[]): readonly Description[] {
  const { tokens } = sentence;
  const found: Description[] = [];
  const isTaken = (first: number, last: number): boolean => {
    const [start, end] = [tokens[first]!.span.start, tokens[last]!.span.end];
    return taken.some((span) => span.start < end && start < span.end);
  };
  for (let i = 0; i < tokens.length; i++) {
    const read = tokens[i]!.lower === "the" ? definite(sentence, i) : bare(sentence, i);
    if (!read || isTaken(read.first, read.last)) continue;
    found.push(read.description);
    i = read.last;
  }
  return found;
}

type Read = { readonly first: number; readonly last: number; readonly description: Description };

function definite(sentence: Sentence, at: number): Read | null {
  const { tokens } = sentence;
  const age = ageAfter(tokens, at);
  let last = age ? age.last : at;
  for (let i = last + 1; i < Math.min(tokens.length, at + 9); i++) {
    const { tag, lower, text } = tokens[i]!;
    if (another.has(lower)) return null;
    if (
      tag === "NOUN" ||
      tag === "PROPN" ||
      tag === "ADJ" ||
      (tag === "NUM" && i > at + 1) ||
      lesserRoles.has(lower) ||
      lower === "'s"
    )
      last = i;
    else if (!(text === "-" && tokens[i - 1]!.span.end === tokens[i]!.span.start)) break;
  }
  while (last > at && (tokens[last]!.lower === "'s" || (tokens[last]!.tag === "ADJ" && !(age && last === age.last))))
    last--;
  // "the ferry's captain" is the captain, "the ferry's speed" the ferry: what the head names decides.
  let owned = at + 1;
  while (owned < last && tokens[owned]!.lower !== "'s") owned++;
  const role = roleEndingAt(tokens, last);
  if (!role && owned < last) {
    last = owned - 1;
    return described(sentence, at, last, roleEndingAt(tokens, last), -1);
  }
  // "the 93-year-old chain" is no person
  if (age && !role && last > age.last && tokens[last]!.tag === "NOUN") return null;
  if (age && !(role && last > age.last)) return described(sentence, at, age.last, null, age.years);
  return role ? described(sentence, at, last, role, age?.years ?? -1) : null;
}

/** "police", "parliament", and in headlines "Captain held". */
function bare(sentence: Sentence, at: number): Read | null {
  const { tokens, role: block } = sentence;
  const { lower, tag } = tokens[at]!;
  if (tag !== "NOUN" && tag !== "PROPN") return null;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next && ["NOUN", "PROPN"].includes(next.tag) && next.lower !== "'s") return null;
  if (before && ["DET", "ADJ", "NOUN", "PROPN", "NUM"].includes(before.tag)) return null;
  const isHeadlineRole =
    block === "headline" && isOpening(tokens, at) && kindOfNoun(lower) === "person" && !plainPersons.has(lower);
  if (!institutions.has(lower) && !isHeadlineRole) return null;
  return described(sentence, at, at, roleEndingAt(tokens, at), -1);
}

function described(sentence: Sentence, first: number, last: number, role: Role | null, age: number): Read | null {
  if ((!role && age < 0) || (role && kin.has(role.head))) return null;
  const { tokens, text: all, span: around } = sentence;
  const span = { start: tokens[first]!.span.start, end: tokens[last]!.span.end };
  const head = role?.head ?? "";
  const isPerson = role?.kind === "person" && !plainPersons.has(head) && !crowdRoles.has(head) && !head.endsWith("s");
  const gender: Gender | null = malePersons.has(head) ? "male" : femalePersons.has(head) ? "female" : null;
  const description = {
    sentence,
    span,
    text: all.slice(span.start - around.start, span.end - around.start),
    role,
    age,
    gender,
    isOffice: isPerson || institutions.has(head),
  };
  return { first, last, description };
}

/** "the 43-year-old": years and the token of "old"; null where no age follows. */
function ageAfter(tokens: readonly Token[], at: number): { readonly years: number; readonly last: number } | null {
  const [figure, , year, , old] = tokens.slice(at + 1, at + 6);
  if (!figure || year?.lower !== "year" || old?.lower !== "old" || !/^\d{1,3}$/.test(figure.text)) return null;
  return { years: Number(figure.text), last: at + 5 };
}
