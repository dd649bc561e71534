import { femaleNames, maleNames } from "../lexicon/first-names.js";
import { femaleHonorifics, femalePersons, maleHonorifics, malePersons } from "../lexicon/titles.js";
import type { EntityKind, Sentence, Span, Token } from "../model.js";
import { ageBeside, isKinIntroduced, rolesAfter, rolesBefore } from "./beside.js";
import { foldName } from "./fold.js";
import type { NameRun } from "./names.js";
import type { Role } from "./roles.js";
import { weigh } from "./votes.js";

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
