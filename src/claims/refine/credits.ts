import { isClaimNoun } from "./steps.js";
import { byWord } from "../../lexicon/word-list.js";
import { negators } from "../../lexicon/negation.js";
import {
  claimNouns,
  creditPhrases,
  denyingVerbs,
  estimatingVerbs,
  findingVerbs,
  namingVerbs,
  sayingVerbs,
  thinkingVerbs,
} from "../../lexicon/speech.js";
import type { Sentence, Token } from "../../model.js";
import { enclosing, isProse, readClauses } from "./clauses.js";
import type { ClauseReading } from "./nesting.js";
import { isQuoted, speakerOf, type Credit } from "./credit.js";
import { claimCredit, colonCredit, phraseCredit, viewCredit } from "./credit-phrases.js";
import { isFinite } from "./predicates.js";
import { tagCredit } from "./tags.js";

const found = new WeakMap<Sentence, readonly Credit[]>();

/**
 * Finds whom a sentence by itself credits with which of its words.
 *
 *   "The navy said that the ship had sunk"      → the navy: that the ship had sunk
 *   "The ship sank, said Ode Bran, 43, a sailor" → Ode Bran: The ship sank
 *   "According to police, two men fled"         → police: two men fled
 *   "The centre put the depth at 12 km"         → The centre: the depth at 12 km
 */
export function findCredits(sentence: Sentence): readonly Credit[] {
  const known = found.get(sentence);
  if (known) return known;
  const reading = readClauses(sentence);
  const credits: Credit[] = [];
  for (let at = 0; at < sentence.tokens.length && isProse(sentence); at++) {
    const credit = creditAt(sentence, reading, at);
    if (credit) credits.push(credit);
  }
  found.set(sentence, credits);
  return credits;
}

const phrasesByFirst = byWord(creditPhrases, ([first]) => first!);

function creditAt(sentence: Sentence, reading: ClauseReading, at: number): Credit | null {
  const { tokens } = sentence;
  const { tag, lower, lemma } = tokens[at]!;
  const phrase = phrasesByFirst.get(lower)?.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  if (phrase) return phraseCredit(tokens, at, at + phrase.length - 1);
  if ((lower === "citing" || lower === "quoting") && tag === "VERB") return phraseCredit(tokens, at, at);
  if (lower === "in" || lower === "by") return viewCredit(tokens, at);
  if (lower === ":") return colonCredit(sentence, at);
  if (tag === "NOUN" && claimNouns.has(lemma)) return claimCredit(tokens, reading, at);
  if (tag !== "VERB" || !speechVerbs.has(lemma) || isParticiple(tokens, reading, at)) return null;
  return (
    complementCredit(tokens, reading, at) ?? tagCredit(sentence, reading, at) ?? objectCredit(sentence, reading, at)
  );
}

const speechVerbs: ReadonlySet<string> = new Set(
  [sayingVerbs, thinkingVerbs, findingVerbs, denyingVerbs, namingVerbs, estimatingVerbs].flatMap((verbs) => [...verbs]),
);

/** "an estimated 100,000", "cuts announced on Sunday", "watches valued at": a participle, nobody's word. */
function isParticiple(tokens: readonly Token[], reading: ClauseReading, at: number): boolean {
  const { lower, lemma } = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || lower === lemma || lower.endsWith("ing") || lower.endsWith("s")) return false;
  if (before.tag === "DET" || before.tag === "ADJ") return true;
  if (tokens[at + 1]?.lower === "by") return before.tag !== "AUX";
  if (before.tag !== "NOUN") return false;
  for (let i = at - 1; i >= 0 && reading.at[i] === reading.at[at]; i--) {
    const { tag, text } = tokens[i]!;
    if (text === "," || text === '"' || tag === "CCONJ") return false;
    if (tag === "VERB" && isFinite(tokens, i)) return true;
  }
  return false;
}

/** "said that …", "told reporters …": the clause that hangs on the verb. */
function complementCredit(tokens: readonly Token[], reading: ClauseReading, at: number): Credit | null {
  // "denied reports that …", "rejected the claim that …": the clause hangs on the noun.
  const isOfClaim = (head: number): boolean =>
    denyingVerbs.has(tokens[at]!.lemma) &&
    head > at &&
    reading.at[head] === reading.at[at] &&
    isClaimNoun(tokens[head]!);
  const hanging = new Set(
    reading.clauses.flatMap(({ kind, head }, i) =>
      (head === at || isOfClaim(head)) && (kind === "complement" || kind === "whether") ? [i] : [],
    ),
  );
  if (hanging.size === 0 || isWithheld(tokens, at)) return null;
  const party = speakerOf(tokens, reading, at);
  if (!party) return null;
  return {
    party,
    at,
    frame: "inner",
    covers: (token) => enclosing(reading, token).some((clause) => hanging.has(clause)),
  };
}

/** "did not say that": what was not said is nobody's word. */
function isWithheld(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => negators.has(lower));
}

/** "denied any link", "called it “a miracle”", "put the depth at 12 km", "said: “…”": the rest of the clause, and what is quoted. */
function objectCredit(sentence: Sentence, reading: ClauseReading, at: number): Credit | null {
  const { tokens } = sentence;
  const { lemma } = tokens[at]!;
  const party = speakerOf(tokens, reading, at);
  if (!party) return null;
  const quotes = tokens.some((_, i) => i > at && isQuoted(sentence, i) && !isQuoted(sentence, at));
  const names = namingVerbs.has(lemma) && takesObject(tokens, at);
  const estimates =
    estimatingVerbs.has(lemma) &&
    tokens.slice(at, at + 24).some(({ lower }, i, all) => lower === "at" && hasFigure(all.slice(i + 1, i + 4)));
  if (!names && !estimates && !quotes) return null;
  const rest = names || estimates;
  const from = denyingVerbs.has(lemma) ? at : at + 1;
  return {
    party,
    at,
    frame: "inner",
    covers: (token) =>
      token >= from && ((rest && reading.at[token] === reading.at[at]) || (quotes && isQuoted(sentence, token))),
  };
}

const hasFigure = (tokens: readonly Token[]): boolean =>
  tokens.some(({ tag, text }) => tag === "NUM" || /\d/.test(text));

function takesObject(tokens: readonly Token[], at: number): boolean {
  const { lemma } = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || next.tag === "PUNCT") return false;
  if (lemma === "call" || lemma === "describe" || lemma === "label" || lemma === "brand")
    return next.tag === "PRON" || tokens.slice(at, at + 9).some(({ lower }) => lower === "as");
  // "rejected the bill" is an act; "rejected the claim" is a word.
  if (lemma === "reject" || lemma === "dismiss")
    return tokens.slice(at, at + 6).some((token) => claimNouns.has(token.lemma));
  if (lemma === "admit" && next.lower === "to") return tokens[at + 2]?.tag !== "NOUN";
  return (next.tag !== "ADP" && next.lower !== "to") || next.lower === "of";
}
