import {
  denyingAdjectives,
  denyingClaims,
  denyingComplement,
  denyingNouns,
  emptyNegations,
  negators,
  preventingVerbs,
  untrue,
  wrongly,
} from "../../lexicon/negation.js";
import type { Sentence, Token } from "../../model.js";
import { isProse, readClauses } from "./clauses.js";
import { isClaimNoun } from "./steps.js";
import type { ClauseReading } from "./nesting.js";
import { isDash } from "./predicates.js";
import {
  claimReach,
  complementOf,
  complementReach,
  evidenceAfter,
  inClause,
  raised,
  subjectClaim,
  toNounEnd,
  toPhraseEnd,
  toPreposition,
  verbBefore,
  type Covers,
} from "./reach.js";

/** A word that denies. `covers` tells of a token whether the denial reaches it. */
export type Denial = {
  readonly at: number;
  /** "failed to", "denied that": it passes on, turned round, what holds of itself ("did not fail to"). */
  readonly passesOn: boolean;
  readonly covers: Covers;
};

const found = new WeakMap<Sentence, readonly Denial[]>();

/** Finds every word of a sentence that denies, with how far it reaches, in order. */
export function findDenials(sentence: Sentence): readonly Denial[] {
  const known = found.get(sentence);
  if (known) return known;
  const reading = readClauses(sentence);
  const denials = isProse(sentence) ? denialsIn(sentence.tokens, reading) : [];
  found.set(sentence, denials);
  return denials;
}

/** Everything that may deny, by its form or its lemma. Most words do not, and are passed over at once. */
const deniers: ReadonlySet<string> = new Set(
  [negators, denyingComplement, denyingClaims, preventingVerbs, denyingAdjectives, untrue, wrongly, denyingNouns]
    .flatMap((words) => [...words])
    .concat("no without minus rather instead anything far yet too rule".split(" ")),
);

function denialsIn(tokens: readonly Token[], reading: ClauseReading): readonly Denial[] {
  const denials: Denial[] = [];
  tokens.forEach(({ lower, lemma }, at) => {
    const reach = deniers.has(lower) || deniers.has(lemma) ? reachOf(tokens, reading, at) : null;
    if (reach) denials.push({ at, ...reach });
  });
  return denials;
}

/** How far the word denies; null where it does not. */
function reachOf(tokens: readonly Token[], reading: ClauseReading, at: number): Omit<Denial, "at"> | null {
  const { lower, lemma, tag } = tokens[at]!;
  const next = tokens[at + 1];
  const plain = (covers: Covers) => ({ passesOn: false, covers });
  const passing = (covers: Covers) => ({ passesOn: true, covers });
  if (negators.has(lower) || (lower === "no" && isDeterminer(tokens, at))) return plainReach(tokens, reading, at);
  if (lower === "without" || (lower === "minus" && tag === "ADP")) return plain(toPreposition(tokens, reading, at));
  if ((lower === "rather" && next?.lower === "than") || (lower === "instead" && next?.lower === "of"))
    return plain(toPhraseEnd(tokens, reading, at));
  if (lower === "anything" && next?.lower === "but") return plain(inClause(reading, at));
  if (lower === "far" && next?.lower === "from" && isFarFromState(tokens[at + 2])) return plain(inClause(reading, at));
  if (lower === "yet" && next?.lower === "to") return plain(inClause(reading, at));
  if (lower === "too" && next?.tag === "ADJ" && tokens[at + 2]?.lower === "to")
    return plain((token) => token > at + 2 && inClause(reading, at)(token));
  if (tag === "VERB" || tag === "AUX") {
    if (lemma === "rule" && next?.lower === "out") return passing(claimReach(tokens, reading, at));
    if (denyingComplement.has(lemma)) return passing(complementReach(tokens, reading, at));
    if (denyingClaims.has(lemma)) return passing(claimReach(tokens, reading, at));
    if (preventingVerbs.has(lemma)) return preventingReach(tokens, reading, at);
    if (lower === "stopped" && next?.lower === "short") return passing(inClause(reading, at));
  }
  if (denyingAdjectives.has(lower) && ["to", "of"].includes(next?.lower ?? "")) return passing(inClause(reading, at));
  if (untrue.has(lower)) return untrueReach(tokens, reading, at);
  if (wrongly.has(lower)) return passing(complementOf(reading, at - 1, at + 1));
  if (tag === "NOUN" && denyingNouns.has(lemma) && ["of", "to", "that"].includes(next?.lower ?? ""))
    return passing((token) => inClause(reading, at)(token) || complementOf(reading, at, at)(token));
  return null;
}

/** "far from over", "far from safe", but not "far from Kabul". */
function isFarFromState(token: Token | undefined): boolean {
  return token !== undefined && (["ADJ", "VERB", "ADV", "AUX"].includes(token.tag) || token.lower === "over");
}

/** "no" before a noun or "one", not "No, he said", "No 10" or "No. 5". */
function isDeterminer(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.lower === "one" || (next?.text === "-" && tokens[at + 2]?.lower === "one")) return true;
  return next !== undefined && next.tag !== "PUNCT" && next.tag !== "NUM" && !/^\d/.test(next.text);
}

function plainReach(tokens: readonly Token[], reading: ClauseReading, at: number): Omit<Denial, "at"> | null {
  if (emptyNegations.some((phrase) => matches(tokens, at, phrase))) return null;
  const { lower } = tokens[at]!;
  const previous = tokens[at - 1];
  // "neither X nor Y", "not X nor Y": one denial, said twice.
  if (
    lower === "nor" &&
    tokens.some((token, i) => i < at && reading.at[i] === reading.at[at] && negators.has(token.lower))
  )
    return null;
  const isThing = lower !== "not" && lower !== "n't" && lower !== "never" && lower !== "cannot";
  // "or not", "if not": the phrase begins before the word.
  if (["or", "if", "why"].includes(previous?.lower ?? "") && lower === "not" && endsPhrase(tokens, at + 1)) return null;
  if (isThing && previous?.tag === "ADP" && !isWholeClause(tokens, at))
    return { passesOn: false, covers: toNounEnd(tokens, reading, at) };
  // "X, not Y": the denial reaches over Y alone.
  if (
    lower === "not" &&
    (previous?.lower === "," || isDashBefore(tokens, at) || previous?.lower === "and") &&
    !nextIsVerb(tokens, at)
  )
    return { passesOn: false, covers: toPhraseEnd(tokens, reading, at) };
  const rest = inClause(reading, at);
  const verb = isThing ? verbBefore(tokens, reading, at) : -1;
  const evidence = evidenceAfter(tokens, at);
  return {
    passesOn: false,
    covers: (token) =>
      rest(token) ||
      token === verb ||
      raised(tokens, reading, at, token) ||
      (evidence >= 0 && complementOf(reading, evidence, evidence)(token)),
  };
}

const isDashBefore = (tokens: readonly Token[], at: number): boolean => at > 0 && isDash(tokens, at - 1);

const endsPhrase = (tokens: readonly Token[], at: number): boolean =>
  at >= tokens.length || tokens[at]!.tag === "PUNCT";

function nextIsVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.tag === "VERB" || next?.tag === "AUX" || next?.lower === "to";
}

function matches(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  // The negator may stand second ("if not"): try the phrase from every place it could begin.
  const offset = phrase.findIndex((word) => negators.has(word) || word === "no");
  return phrase.every((word, i) => {
    const token = tokens[at - offset + i];
    return token !== undefined && (token.lower === word || (word === "not" && token.lower === "n't"));
  });
}

/** "by no means", "at no point": a preposition before it, and yet the whole clause is denied. */
function isWholeClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  return ["means", "way", "time", "point", "stage", "circumstances", "account", "longer", "sense"].includes(next);
}

/** "prevented the crew from leaving": from "from" on; "stopped" and "kept" mean it only with a "from". */
function preventingReach(tokens: readonly Token[], reading: ClauseReading, at: number): Omit<Denial, "at"> | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + 12) && reading.at[i] === reading.at[at]; i++) {
    const gerund = tokens[i + 1];
    if (tokens[i]!.lower === "from" && gerund?.lower.endsWith("ing"))
      return { passesOn: true, covers: (token) => token > i && reading.at[token] === reading.at[at] };
  }
  return null;
}

/** "It is untrue that …", "false claims that …", "The claim that … is baseless". */
function untrueReach(tokens: readonly Token[], reading: ClauseReading, at: number): Omit<Denial, "at"> | null {
  const after = tokens.slice(at + 1, at + 3).findIndex((token) => isClaimNoun(token));
  const hanging = complementOf(reading, at - 2, at + Math.max(0, after + 1));
  const before = subjectClaim(tokens, reading, at);
  return { passesOn: true, covers: (token) => (token > at && hanging(token)) || before(token) };
}
