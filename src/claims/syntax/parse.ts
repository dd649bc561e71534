import type { Sentence } from "../../model.js";
import { type Clause, clausesOf } from "./clauses.js";
import { type NounPhrase, nounPhrases } from "./phrases.js";
import { verbGroups } from "./verbs.js";

export type Parse = { readonly phrases: readonly NounPhrase[]; readonly clauses: readonly Clause[] };

/** Finds noun phrases and clauses of a sentence. */
export function parse(sentence: Sentence): Parse {
  const phrases = nounPhrases(sentence.tokens);
  const verbs = verbGroups(sentence.tokens, phrases);
  return { phrases, clauses: clausesOf(sentence.tokens, phrases, verbs) };
}
