import { sayingVerbs, thinkingVerbs } from "../../lexicon/speech.js";
import type { Sentence, Token } from "../../model.js";
import type { ClauseReading } from "./nesting.js";
import { isQuoted, speakerOf, type Credit } from "./credit.js";
import { isPassive, partyAfter, subjectBefore, type Party } from "./parties.js";
import { isFinite } from "./predicates.js";

const tagOpeners = new Set([",", '"', "'", "—", "–", "?", "!"]);

/** "…, police said.", "…,” said Ode Bran, …", "The dam, the utility says, is safe", "…, residents who got out said". */
export function tagCredit(sentence: Sentence, reading: ClauseReading, at: number): Credit | null {
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
