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
import { enclosing, isProse, readClauses, type ClauseReading } from "./clauses.js";
import { isFinite, reach } from "./predicates.js";
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
  const credits = isProse(sentence) ? sentence.tokens.flatMap((_, at) => creditAt(sentence, reading, at) ?? []) : [];
  found.set(sentence, credits);
  return credits;
}

function creditAt(sentence: Sentence, reading: ClauseReading, at: number): Credit | null {
  const { tokens } = sentence;
  const { tag, lower, lemma } = tokens[at]!;
  const phrase = creditPhrases.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  if (phrase) return phraseCredit(tokens, at, at + phrase.length - 1);
  if ((lower === "citing" || lower === "quoting") && tag === "VERB") return phraseCredit(tokens, at, at);
  if (lower === "in" || lower === "by") return viewCredit(tokens, at);
  if (lower === ":") return colonCredit(sentence, at);
  if (tag === "NOUN" && claimNouns.has(lemma)) return claimCredit(tokens, reading, at);
  if (tag !== "VERB" || !isSpeech(tokens[at]!) || isParticiple(tokens, reading, at)) return null;
  return (
    complementCredit(tokens, reading, at) ?? tagCredit(sentence, reading, at) ?? objectCredit(sentence, reading, at)
  );
}

const isSpeech = ({ lemma }: Token): boolean =>
  [sayingVerbs, thinkingVerbs, findingVerbs, denyingVerbs, namingVerbs, estimatingVerbs].some((verbs) =>
    verbs.has(lemma),
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
  const hanging = new Set(
    reading.clauses.flatMap(({ kind, head }, i) =>
      head === at && (kind === "complement" || kind === "whether") ? [i] : [],
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

/** The subject; of a passive the "by" phrase: "was told by the navy that". */
function speakerOf(tokens: readonly Token[], reading: ClauseReading, at: number): Party | null {
  if (!isPassive(tokens, at))
    return subjectBefore(tokens, at) ?? firstParty(tokens, reading.clauses[reading.at[at]!]!.first, at);
  const by = tokens.findIndex((token, i) => i > at && i <= at + 3 && token.lower === "by");
  return by > 0 ? partyAfter(tokens, by) : null;
}

/** Where something stands between subject and verb: "Residents who got out said", "People close to the talks say". */
function firstParty(tokens: readonly Token[], first: number, verb: number): Party | null {
  const start = ["that", ",", '"', "but", "and"].includes(tokens[first]?.lower ?? "") ? first + 1 : first;
  const party = partyAfter(tokens, start - 1);
  return party && party.last < verb ? party : null;
}

/** "did not say that": what was not said is nobody's word. */
function isWithheld(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => negators.has(lower));
}

const tagOpeners = new Set([",", '"', "'", "—", "–", "?", "!"]);

/** "…, police said.", "…,” said Ode Bran, …", "The dam, the utility says, is safe", "…, residents who got out said". */
function tagCredit(sentence: Sentence, reading: ClauseReading, at: number): Credit | null {
  const { tokens } = sentence;
  const { lemma } = tokens[at]!;
  if (!sayingVerbs.has(lemma) && !thinkingVerbs.has(lemma)) return null;
  const isQuotedAs =
    tokens[at - 1]?.lower === "as" && ["quote", "cite", "report"].includes(tokens[at - 2]?.lemma ?? "");
  if (!isFinite(tokens, at) && !isQuotedAs) return null;
  const opener = openerBefore(tokens, at);
  if (opener < 0) return null;
  const isInverted = opener === at - 1 && lemma !== "tell" && isClausal(sentence, reading, opener);
  const party = (isInverted ? partyAfter(tokens, at) : null) ?? tagSubject(tokens, reading, opener, at);
  if (!party || (isPassive(tokens, at) && !isQuotedAs)) return null;
  const first = party.first > at ? at : party.first;
  const goesOn = tokens[opener]!.text === "," && party.first < at && clauseGoesOn(tokens, at);
  const colon = tokens[at + 1]?.text === ":";
  const from = boundaryBefore(tokens, first);
  return {
    party,
    at,
    frame: "outer",
    covers: (token) =>
      (token < first && token >= from) ||
      (token > at && (colon || isQuoted(sentence, token) || (goesOn && token > party.last))),
  };
}

/** The comma or quotation mark that sets a tag off; −1 where a verb or the head of the sentence stands nearer. */
function openerBefore(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let i = at - 1; i >= Math.max(0, at - 24); i--) {
    if (tagOpeners.has(tokens[i]!.text)) {
      // "…,” Jonah Kell, 26, a trader, said": what stands between commas belongs to the speaker.
      const party = subjectBefore(tokens, at);
      return party && party.first < i ? party.first - 1 : i;
    }
    if (tokens[i]!.tag !== "ADV") first = i;
    if (
      isFinite(tokens, i) &&
      !tokens.slice(i - 3, i).some(({ lower }) => relatives.has(lower)) &&
      tokens[i]!.tag !== "AUX"
    )
      return -1;
  }
  return first > 0 && tagOpeners.has(tokens[first - 1]!.text) ? first - 1 : -1;
}

const relatives = new Set(["who", "which", "that"]);

function tagSubject(tokens: readonly Token[], reading: ClauseReading, opener: number, at: number): Party | null {
  const party = tokens[at - 1]?.lower === "as" ? subjectBefore(tokens, at) : partyAfter(tokens, opener);
  if (party && party.last < at) return { first: party.first, last: widened(tokens, party.last, at) };
  return opener >= 0 && opener < at - 1 ? speakerOf(tokens, reading, at) : null;
}

/** "people close to the talks": up to the verb where no relative clause stands between. */
function widened(tokens: readonly Token[], last: number, verb: number): number {
  const between = tokens.slice(last + 1, verb);
  const isBound =
    between.length > 0 &&
    ["ADJ", "ADP"].includes(between[0]!.tag) &&
    between.every(({ tag }) => ["ADJ", "ADP", "DET", "NOUN", "PROPN"].includes(tag));
  return isBound ? verb - 1 : last;
}

/** Has what stands before a comma a verb of its own, or was it quoted? "The dam is safe, said Dahl", not "Dahl, 43, said". */
function isClausal({ tokens }: Sentence, reading: ClauseReading, comma: number): boolean {
  if (tokens[comma]!.text !== ",") return true;
  for (let i = comma - 1; i >= 0; i--) {
    if (tokens[i]!.text === '"') return true;
    if (isFinite(tokens, i) && !["relative", "tag"].includes(reading.clauses[reading.at[i]!]!.kind)) return true;
  }
  return false;
}

/** After "The dam, the utility says," the sentence goes on with a verb of its own. */
function clauseGoesOn(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.findIndex(({ text }, i) => i > at && i < at + 8 && text === ",");
  const next = tokens[comma + 1];
  return comma > 0 && next !== undefined && (next.tag === "ADV" || next.tag === "CCONJ" || isFinite(tokens, comma + 1));
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

/** "The power company, once again: “…”": a party without a verb before a colon and a quotation. */
function colonCredit(sentence: Sentence, at: number): Credit | null {
  const { tokens } = sentence;
  if (tokens[at + 1]?.text !== '"' || at > reach || tokens.slice(0, at).some((_, i) => isFinite(tokens, i)))
    return null;
  const party = partyAfter(tokens, -1);
  if (!party || party.last >= at) return null;
  return { party, at, frame: "inner", covers: (token) => token > at && isQuoted(sentence, token) };
}

const views = new Set(
  "view opinion words account reading telling judgment judgement estimate version count".split(" "),
);

/** "in the mayor's view", "by the union's own count": possessive and a noun of opinion. */
function viewCredit(tokens: readonly Token[], at: number): Credit | null {
  const possessive = tokens.findIndex(({ lower }, i) => i > at && i < at + 8 && lower === "'s");
  const noun = tokens[possessive + 1]?.lower === "own" ? possessive + 2 : possessive + 1;
  if (possessive < at + 2 || !views.has(tokens[noun]?.lower ?? "")) return null;
  const party = { first: at + 1, last: possessive - 1 };
  return { party, at, frame: "outer", covers: (token) => token > noun || token < at };
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
