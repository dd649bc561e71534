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
import { negators } from "../../lexicon/negation.js";
import type { Sentence, Token } from "../../model.js";
import { enclosing, readClauses, type ClauseReading } from "./clauses.js";
import { isPassive, partyAfter, subjectBefore, type Party } from "./parties.js";

/** One party that a sentence credits, and the tokens that it is credited with. */
export type Credit = {
  readonly party: Party;
  readonly covers: (token: number) => boolean;
  /** Token of the word that credits: "said", "according". */
  readonly at: number;
  /** Where the credit stands to its words; what frames a whole sentence is outside what stands in it. */
  readonly frame: "inner" | "outer";
};

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
  const credits = sentence.tokens.flatMap((_, at) => creditAt(sentence, reading, at) ?? []);
  found.set(sentence, credits);
  return credits;
}

function creditAt(sentence: Sentence, reading: ClauseReading, at: number): Credit | null {
  const { tokens } = sentence;
  const { tag, lower, lemma } = tokens[at]!;
  const phrase = creditPhrases.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  if (phrase) return phraseCredit(tokens, at, at + phrase.length - 1);
  if ((lower === "citing" || lower === "quoting") && tag === "VERB") return phraseCredit(tokens, at, at);
  if (lower === "in" && tokens[at + 1]) return viewCredit(tokens, at);
  if (tag === "NOUN" && claimNouns.has(lemma)) return claimCredit(tokens, reading, at);
  if (tag !== "VERB" || !isSpeech(tokens[at]!)) return null;
  return (
    complementCredit(tokens, reading, at) ?? tagCredit(sentence, reading, at) ?? objectCredit(sentence, reading, at)
  );
}

const isSpeech = ({ lemma }: Token): boolean =>
  [sayingVerbs, thinkingVerbs, findingVerbs, denyingVerbs, namingVerbs, estimatingVerbs].some((verbs) =>
    verbs.has(lemma),
  );

/** "said that …", "told reporters …": the clause that hangs on the verb. */
function complementCredit(tokens: readonly Token[], reading: ClauseReading, at: number): Credit | null {
  const hanging = new Set(
    reading.clauses.flatMap(({ kind, head }, i) =>
      head === at && (kind === "complement" || kind === "whether") ? [i] : [],
    ),
  );
  if (hanging.size === 0) return null;
  const party = speakerOf(tokens, at);
  if (!party || isWithheld(tokens, at)) return null;
  return {
    party,
    at,
    frame: "inner",
    covers: (token) => enclosing(reading, token).some((clause) => hanging.has(clause)),
  };
}

/** The subject; of a passive the "by" phrase: "was told by the navy that". */
function speakerOf(tokens: readonly Token[], at: number): Party | null {
  if (!isPassive(tokens, at)) return subjectBefore(tokens, at);
  const by = tokens.findIndex((token, i) => i > at && i <= at + 3 && token.lower === "by");
  return by > 0 ? partyAfter(tokens, by) : null;
}

/** "did not say that": what was not said is nobody's word. */
function isWithheld(tokens: readonly Token[], at: number): boolean {
  return (
    tokens.slice(Math.max(0, at - 3), at).some(({ lower, tag }) => negators.has(lower) && tag !== "PUNCT") &&
    tokens[at]!.lemma !== "deny"
  );
}

/** "…, police said.", "…,” said Ode Bran, …", "The dam, the utility says, is safe". */
function tagCredit(sentence: Sentence, reading: ClauseReading, at: number): Credit | null {
  const { tokens } = sentence;
  if (!sayingVerbs.has(tokens[at]!.lemma) && !thinkingVerbs.has(tokens[at]!.lemma)) return null;
  if (isPassive(tokens, at)) return null;
  const before = tokens[at - 1];
  const isInverted = before !== undefined && [",", '"', "'", "—", "–", "?", "!"].includes(before.text);
  const after = isInverted ? partyAfter(tokens, at) : null;
  const party = after ?? subjectBefore(tokens, at);
  if (!party) return null;
  const first = after ? at : party.first;
  const opener = tokens[first - 1];
  if (first === 0 || !opener || ![",", '"', "'", "—", "–", "?", "!"].includes(opener.text)) return null;
  const isAside =
    opener.text === "," &&
    tokens.slice(at + 1, at + 8).some(({ text }) => text === ",") &&
    !after &&
    clauseGoesOn(tokens, at);
  const from = boundaryBefore(tokens, first);
  const quoted = (token: number): boolean => isQuoted(sentence, token);
  return {
    party,
    at,
    frame: "outer",
    covers: (token) =>
      (token < first && token >= from) ||
      (token > at && (quoted(token) || (isAside && reading.at[token] === reading.at[first]))),
  };
}

/** After "The dam, the utility says," the sentence goes on with a verb of its own. */
function clauseGoesOn(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.findIndex(({ text }, i) => i > at && text === ",");
  return comma > 0 && ["VERB", "AUX", "ADV"].includes(tokens[comma + 1]?.tag ?? "X");
}

/** A semicolon ends what a tag covers. */
function boundaryBefore(tokens: readonly Token[], before: number): number {
  return tokens.findLastIndex(({ text }, i) => i < before && text === ";") + 1;
}

function isQuoted({ tokens, quotations }: Sentence, token: number): boolean {
  const { start } = tokens[token]!.span;
  return quotations.some((part) => part.start <= start && start < part.end);
}

/** "denied any link", "called it “a miracle”", "put the depth at 12 km", "said: “…”": the rest of the clause, and what is quoted. */
function objectCredit(sentence: Sentence, reading: ClauseReading, at: number): Credit | null {
  const { tokens } = sentence;
  const { lemma } = tokens[at]!;
  const party = speakerOf(tokens, at);
  if (!party) return null;
  const quotes = tokens.some((_, i) => i > at && isQuoted(sentence, i) && !isQuoted(sentence, at));
  const names = namingVerbs.has(lemma) && takesObject(tokens, at);
  const estimates =
    estimatingVerbs.has(lemma) &&
    tokens.slice(at, at + 14).some(({ lower }, i, all) => lower === "at" && hasFigure(all.slice(i + 1, i + 4)));
  if (!names && !estimates && !quotes) return null;
  const rest = names || estimates;
  return {
    party,
    at,
    frame: "inner",
    covers: (token) =>
      token > at && ((rest && reading.at[token] === reading.at[at]) || (quotes && isQuoted(sentence, token))),
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
  return next.tag !== "ADP" || next.lower === "of";
}

/** "according to the navy", "citing two officials": whole sentence, up to a semicolon or a "but". */
function phraseCredit(tokens: readonly Token[], at: number, last: number): Credit | null {
  const party = partyAfter(tokens, last);
  if (!party) return null;
  const from =
    tokens.findLastIndex(({ lower }, i) => i < at && (lower === ";" || lower === "but" || lower === "while")) + 1;
  const after = tokens.findIndex(({ lower }, i) => i > at && (lower === ";" || lower === "but" || lower === "while"));
  const end = after < 0 ? tokens.length : after;
  return {
    party,
    at,
    frame: "outer",
    covers: (token) => token >= from && token < end && (token < at || token > party.last),
  };
}

/** "in the mayor's view": possessive and a noun of opinion. */
function viewCredit(tokens: readonly Token[], at: number): Credit | null {
  const views = [
    "view",
    "opinion",
    "words",
    "account",
    "reading",
    "telling",
    "judgment",
    "judgement",
    "estimate",
    "version",
  ];
  const possessive = tokens.findIndex(({ lower }, i) => i > at && i < at + 8 && lower === "'s");
  if (possessive < 0 || !views.includes(tokens[possessive + 1]?.lower ?? "")) return null;
  return {
    party: { first: at + 1, last: possessive - 1 },
    at,
    frame: "outer",
    covers: (token) => token > possessive + 1 || token < at,
  };
}

/** "the mayor's claim that …", "a report by the audit office that …". */
function claimCredit(tokens: readonly Token[], reading: ClauseReading, at: number): Credit | null {
  const hanging = reading.clauses.findIndex(({ kind, head }) => kind === "complement" && head === at);
  if (hanging < 0) return null;
  const before = tokens[at - 1];
  const first =
    before?.lower === "'s"
      ? partyBefore(tokens, at - 2)
      : /^(his|her|their|its)$/.test(before?.lower ?? "")
        ? { first: at - 1, last: at - 1 }
        : null;
  return first
    ? { party: first, at, frame: "inner", covers: (token) => enclosing(reading, token).includes(hanging) }
    : null;
}

function partyBefore(tokens: readonly Token[], last: number): Party | null {
  let first = last;
  while (first > 0 && ["NOUN", "PROPN", "ADJ", "DET"].includes(tokens[first - 1]!.tag) && tokens[first]!.tag !== "DET")
    first--;
  return last >= 0 ? { first, last } : null;
}
