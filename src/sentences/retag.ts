import { verbOfParticiple } from "../lexicon/participles.js";
import { sayingVerbs, thinkingVerbs } from "../lexicon/speech.js";
import type { Token } from "../model.js";

/** Determiners after which a noun must come before any verb. */
const determiners = new Set(["the", "a", "an", "its", "their", "his", "her", "our"]);

/** After these a verb must come, whatever else the word may be. */
const modals = new Set(["will", "would", "can", "could", "may", "might", "shall", "should", "must"]);

/**
 * Puts right what the tagger gets wrong between a determiner and the end of its phrase, after a modal and after "to", and
 * before a verb.
 *
 *   "the only district in Sorva"   → only ADJ, district NOUN (tagged ADV, VERB)
 *   "would open an inquiry"        → open VERB (tagged ADJ)
 *   "fire gutted the hall"         → lemma gut
 *
 * Leaves participles ("the injured", "the dying") and what a noun follows ("a broken pump") alone.
 */
export function retag(tokens: readonly Token[]): readonly Token[] {
  const isProse = tokens.filter(({ text }) => /^\p{Ll}/u.test(text)).length > tokens.length / 2;
  return tokens.map((token, at) => {
    // "outside Dry Fork": a name goes on, where capitals are for names alone
    if (token.tag === "VERB" && isProse && at > 1 && isCapital(token) && isCapital(tokens[at - 1]!))
      return { ...token, tag: "PROPN", lemma: token.lower };
    if (token.lower === "only" && token.tag === "ADV" && determiners.has(tokens[at - 1]?.lower ?? ""))
      return { ...token, tag: "ADJ" };
    const next = tokens[at + 1];
    // "gutted", whose lemma is not known
    if (token.tag === "VERB" && token.lower === token.lemma && token.lower.endsWith("ed"))
      return { ...token, lemma: verbOfParticiple(token.lower) ?? token.lemma };
    // "Residents fear the levee will burst"
    if (token.tag === "NOUN" && isThoughtOf(tokens, at)) return { ...token, tag: "VERB" };
    // "the general said", "the injured were": an adjective that stands for people
    if (token.tag === "ADJ" && tokens[at - 1]?.tag === "DET" && (next?.tag === "AUX" || isSaid(next)))
      return { ...token, tag: "NOUN" };
    // "as to damage": no infinitive, but for "so as to"
    if (token.tag === "VERB" && tokens[at - 1]?.lower === "to" && tokens[at - 2]?.lower === "as")
      if (tokens[at - 3]?.lower !== "so") return { ...token, tag: "NOUN" };
    // "ferries" cannot be what is done: "reopened to ferries"
    if (
      token.tag === "VERB" &&
      tokens[at - 1]?.lower === "to" &&
      token.lower.endsWith("s") &&
      token.lower !== token.lemma
    )
      return { ...token, tag: "NOUN" };
    // "when contact was lost"
    if (token.tag === "VERB" && token.lower === token.lemma && isFinite(next) && opensClause(tokens[at - 1], true))
      return { ...token, tag: "NOUN" };
    // "before trading was halted", "Smoking is banned"
    if (token.tag === "VERB" && token.lower.endsWith("ing") && next?.tag === "AUX" && opensClause(tokens[at - 1]))
      return { ...token, tag: "NOUN", lemma: token.lower };
    if (token.tag === "ADJ" && modals.has(tokens[at - 1]?.lower ?? "") && tokens[at + 1]?.tag !== "NOUN")
      return { ...token, tag: "VERB" };
    if (token.tag !== "VERB" || token.lower !== token.lemma || !followsDeterminer(tokens, at)) return token;
    return next === undefined || /^(ADP|PUNCT|SCONJ|CCONJ|AUX|PRON)$/.test(next.tag)
      ? { ...token, tag: "NOUN" }
      : token;
  });
}

/** A word of saying or thinking between many who may do so and a determiner, a pronoun or “that”, where a noun seldom stands. */
function isThoughtOf(tokens: readonly Token[], at: number): boolean {
  const [who, { lower }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!sayingVerbs.has(lower) && !thinkingVerbs.has(lower)) return false;
  const isMany = /(?:[^s]s|^people|^police|^they|^we)$/.test(who?.lower ?? "");
  return isMany && /^(?:NOUN|PROPN|PRON)$/.test(who!.tag) && /^(?:DET|PRON|SCONJ)$/.test(next?.tag ?? "");
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);

const isSaid = (token: Token | undefined): boolean => token?.tag === "VERB" && sayingVerbs.has(token.lemma);

/** A helping verb that no other verb stands before: "was", "has", "had". */
const isFinite = (token: Token | undefined): boolean =>
  token?.tag === "AUX" && /^(?:was|were|is|are|has|have|had)$/.test(token.lower);

/** Nothing, or a preposition or conjunction, after which a clause may begin; "when" and its like where `asked`. */
function opensClause(before: Token | undefined, asked = false): boolean {
  if (asked)
    return /^(?:when|where|while|after|before|because|as|until|that|although|though|if)$/.test(before?.lower ?? "");
  return before === undefined || /^(ADP|SCONJ|CCONJ)$/.test(before.tag) || /^[,;:"]$/.test(before.text);
}

/** A determiner stands before the token, with adjectives or "only" between them at most. */
function followsDeterminer(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (tokens[before]!.tag === "ADJ" || tokens[before]!.lower === "only")) before--;
  return before >= 0 && determiners.has(tokens[before]!.lower);
}
