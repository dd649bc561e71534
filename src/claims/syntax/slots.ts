import type { Mention, Sentence, Span } from "../../model.js";
import { predicateClasses } from "../../lexicon/predicates.js";
import { wordList } from "../../lexicon/word-list.js";
import { verbOfNoun } from "../../lexicon/wordnet.js";
import type { Clause } from "./clauses.js";
import type { Parse } from "./parse.js";
import { isTime, type NounPhrase, spanOf } from "./phrases.js";

/** Words that point to something without telling what. Source: closed class of English pronouns. */
const pointing = wordList(`
  i you he she it we they me him her us them this that these those there who whom which what one
`);

/**
 * What fills a slot: the entity of a mention in the phrase, else the lemma of its head; null for a missing phrase and for a
 * pronoun of which it is not known what it stands for.
 */
export function fillerOf(sentence: Sentence, mentions: readonly Mention[], phrase: NounPhrase | null): string | null {
  if (!phrase) return null;
  const span = spanOf(sentence, phrase.first, phrase.last);
  const inside = mentions.filter((mention) => mention.span.start < span.end && span.start < mention.span.end);
  const head = sentence.tokens[phrase.head]!.span;
  const named =
    inside.find((mention) => mention.span.start < head.end && head.start < mention.span.end) ?? inside.at(-1);
  return named?.entity ?? (pointing.has(phrase.lemma) ? null : phrase.lemma);
}

/** The class of a verb or of a noun for an act: "shut", "closure" → "access"; a verb of no class is its own. */
export function actOf(lemma: string): string {
  const [known] = predicateClasses(lemma);
  return known?.[0] ?? verbOfNoun(lemma) ?? lemma;
}

/** The clause that a stretch of the sentence stands in: the innermost, by tokens. */
export function clauseAt(sentence: Sentence, parse: Parse, span: Span): Clause | null {
  const first = sentence.tokens.findIndex((token) => token.span.end > span.start);
  const holding = parse.clauses.filter((clause) => clause.first <= first && first <= clause.last);
  return holding.toSorted((a, b) => a.last - a.first - (b.last - b.first))[0] ?? null;
}

/** The roles of a clause as fillers: who acts, what is acted on. A passive turns them round. */
export function rolesOf(
  sentence: Sentence,
  clause: Clause,
): { readonly agent: NounPhrase | null; readonly patient: NounPhrase | null } {
  if (!clause.verb.passive) return { agent: clause.subject, patient: clause.object };
  const { tokens } = sentence;
  // "by 2034", "by Monday" tell when, not who.
  const by = clause.adjuncts.find(
    (phrase) =>
      tokens[phrase.preposition]!.lower === "by" && tokens[phrase.head]!.tag !== "NUM" && !isTime(tokens, phrase),
  );
  return { agent: by ?? null, patient: clause.subject };
}

/** The noun for an act that a stretch hangs on with a preposition: "the explosion in 2017", "the inspection in September". */
export function nounBefore(sentence: Sentence, parse: Parse, span: Span): string | null {
  const first = sentence.tokens.findIndex((token) => token.span.end > span.start);
  const before = sentence.tokens[first - 1]?.tag === "ADP" ? first - 2 : first - 1;
  const phrase = parse.phrases.find((phrase) => phrase.last === before);
  return phrase ? verbOfNoun(phrase.lemma) && actOf(phrase.lemma) : null;
}
