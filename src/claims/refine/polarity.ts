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
import { negationRaisingVerbs } from "../../lexicon/speech.js";
import type { Polarity, Sentence, Span, Token } from "../../model.js";
import { isClaimNoun, isProse, readClauses, type ClauseReading } from "./clauses.js";
import { isDash } from "./predicates.js";
import { isContent, markedTokens } from "./marked.js";

/** A word that denies. `covers` tells of a token whether the denial reaches it. */
type Denial = {
  readonly at: number;
  /** "failed to", "denied that": it passes on, turned round, what holds of itself ("did not fail to"). */
  readonly passesOn: boolean;
  readonly covers: (token: number) => boolean;
};

/**
 * Is what the words of a mark say affirmed or denied where they stand?
 *
 *   "has not fallen", "Nobody has been detained", "failed to reach", "ruled out arson" → denied
 *   "Nobody disputes that it fell", "did not say that it fell", "not only fell but" → affirmed
 *
 * A denial reaches to the end of its clause; "but", "because", "who", "before" end it. Words that are negative in
 * themselves ("unharmed") are affirmed: the predicate says it already.
 */
export function polarityAt(sentence: Sentence, mark: Span): Polarity {
  const target = targetOf(sentence, mark);
  if (target < 0) return "affirmed";
  return isDenied(findDenials(sentence), target, new Set()) ? "denied" : "affirmed";
}

/** The token that the polarity of a mark is read at: its verb, the verb after "failed to", else its last full word. */
function targetOf(sentence: Sentence, mark: Span): number {
  const { tokens } = sentence;
  const inside = markedTokens(sentence, mark);
  const verbs = inside.filter((i) => tokens[i]!.tag === "VERB");
  const [first] = verbs;
  if (first === undefined) {
    const full = inside.filter((i) => isContent(tokens[i]!) && !negators.has(tokens[i]!.lower));
    return full.at(-1) ?? inside.at(-1) ?? -1;
  }
  const complement = verbs.find(
    (i) => i > first && (tokens[i - 1]!.lower === "to" || tokens[i]!.lower.endsWith("ing")),
  );
  return isPassingOn(tokens[first]!) && complement !== undefined ? complement : first;
}

const isPassingOn = ({ lemma }: Token): boolean => denyingComplement.has(lemma) || preventingVerbs.has(lemma);

function isDenied(denials: readonly Denial[], target: number, passed: ReadonlySet<number>): boolean {
  const reaching = denials.filter((denial) => denial.at !== target && denial.covers(target) && !passed.has(denial.at));
  const last = reaching.findLast(({ passesOn }) => passesOn);
  const plain = reaching.filter(({ passesOn, at }) => !passesOn && (last === undefined || at > last.at));
  const turned = plain.length % 2 === 1;
  if (last === undefined) return turned;
  return turned !== !isDenied(denials, last.at, new Set([...passed, last.at]));
}

const found = new WeakMap<Sentence, readonly Denial[]>();

function findDenials(sentence: Sentence): readonly Denial[] {
  const known = found.get(sentence);
  if (known) return known;
  const { tokens } = sentence;
  const reading = readClauses(sentence);
  const denials: Denial[] = [];
  for (let i = 0; i < tokens.length && isProse(sentence); i++) {
    const covers = reachOf(tokens, reading, i);
    if (covers) denials.push({ at: i, ...covers });
  }
  found.set(sentence, denials);
  return denials;
}

/** How far the word denies; null where it does not. */
function reachOf(tokens: readonly Token[], reading: ClauseReading, at: number): Omit<Denial, "at"> | null {
  const { lower, lemma, tag } = tokens[at]!;
  const next = tokens[at + 1];
  const plain = (covers: Denial["covers"]) => ({ passesOn: false, covers });
  const passing = (covers: Denial["covers"]) => ({ passesOn: true, covers });
  if (negators.has(lower) || (lower === "no" && isDeterminer(tokens, at))) return plainReach(tokens, reading, at);
  if (lower === "without" || (lower === "minus" && tag === "ADP")) return plain(toPhraseEnd(tokens, reading, at));
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

/** "no" before a noun, not "No, he said", "No 10" or "No. 5". */
function isDeterminer(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
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

/** The rest of the clause of a token, quoted scraps and asides left out. */
function inClause(reading: ClauseReading, at: number): Denial["covers"] {
  const clause = reading.at[at];
  return (token) => token > at && reading.at[token] === clause;
}

/** Up to the next comma, dash or end of the clause. */
function toPhraseEnd(tokens: readonly Token[], reading: ClauseReading, at: number): Denial["covers"] {
  let end = at + 1;
  while (end < tokens.length && reading.at[end] === reading.at[at] && ![",", ";", ":", "."].includes(tokens[end]!.text))
    end++;
  return (token) => token > at && token < end;
}

/** Up to the end of the noun phrase after it: "with no warning the wall fell" denies the warning. */
function toNounEnd(tokens: readonly Token[], reading: ClauseReading, at: number): Denial["covers"] {
  let end = at + 1;
  while (
    end < tokens.length &&
    reading.at[end] === reading.at[at] &&
    ["ADJ", "NOUN", "PROPN", "NUM"].includes(tokens[end]!.tag)
  )
    end++;
  return (token) => token > at && token < end;
}

/** The verb that an object denies: "found no damage", "suspended nothing". */
function verbBefore(tokens: readonly Token[], reading: ClauseReading, at: number): number {
  let i = at - 1;
  while (i >= 0 && (tokens[i]!.tag === "ADV" || tokens[i]!.tag === "PART")) i--;
  return i >= 0 && tokens[i]!.tag === "VERB" && reading.at[i] === reading.at[at] ? i : -1;
}

/** "does not believe that it fell": the denial goes on into what is believed. */
function raised(tokens: readonly Token[], reading: ClauseReading, at: number, token: number): boolean {
  let clause = reading.at[token]!;
  while (clause >= 0 && clause !== reading.at[at]) {
    const { kind, head, parent } = reading.clauses[clause]!;
    if (kind !== "complement" || head < at || !negationRaisingVerbs.has(tokens[head]!.lemma)) return false;
    clause = parent;
  }
  return clause >= 0 && token > at && reading.at[token] !== reading.at[at];
}

/** "no evidence that it fell": what there is no evidence of is denied. −1 where no such noun follows. */
function evidenceAfter(tokens: readonly Token[], at: number): number {
  const near = [1, 2].find((step) =>
    /^(evidence|proof|sign|indication|trace|question|truth)$/.test(tokens[at + step]?.lemma ?? ""),
  );
  return tokens[at]!.lower === "no" && near !== undefined ? at + near : -1;
}

/** The clause that hangs on a token as its complement, with clauses like it inside. */
function complementOf(reading: ClauseReading, from: number, to: number): Denial["covers"] {
  return (token) => {
    for (let clause = reading.at[token]!; clause >= 0; clause = reading.clauses[clause]!.parent) {
      const { kind, head } = reading.clauses[clause]!;
      if (kind === "relative" || kind === "subordinate" || kind === "aside") return false;
      if (kind === "complement" || kind === "whether") return head >= from && head <= to;
    }
    return false;
  };
}

/** "failed to V", "denied V-ing", "denied that", "denied any link"; a plain object only of verbs that deny. */
function complementReach(tokens: readonly Token[], reading: ClauseReading, at: number): Denial["covers"] {
  const { lemma } = tokens[at]!;
  const takesThing = [
    "deny",
    "dispute",
    "refute",
    "rebut",
    "contest",
    "repudiate",
    "disavow",
    "lack",
    "avoid",
  ].includes(lemma);
  let start = at + 1;
  while (
    tokens[start] &&
    !["to", "that"].includes(tokens[start]!.lower) &&
    !tokens[start]!.lower.endsWith("ing") &&
    reading.at[start] === reading.at[at]
  )
    start++;
  const rest = inClause(reading, at);
  const hanging = claimReach(tokens, reading, at);
  const isPassive = tokens[at - 1]?.tag === "AUX" && takesThing;
  return (token) =>
    (rest(token) && (takesThing || token >= start)) ||
    hanging(token) ||
    (isPassive && subjectClaim(tokens, reading, at)(token));
}

/** "that …" after the verb itself or after a noun for a claim in its object: "rejects the claim that it fell". */
function claimReach(tokens: readonly Token[], reading: ClauseReading, at: number): Denial["covers"] {
  const isPassive = tokens[at - 1]?.tag === "AUX";
  const claimed = (token: number): boolean => {
    for (let clause = reading.at[token]!; clause >= 0; clause = reading.clauses[clause]!.parent) {
      const { kind, head } = reading.clauses[clause]!;
      if (kind === "relative" || kind === "subordinate" || kind === "aside") return false;
      if (kind !== "complement") continue;
      return head === at || (head > at && isClaimNoun(tokens[head]!) && reading.at[head] === reading.at[at]);
    }
    return false;
  };
  const ruledOut = tokens[at]!.lemma === "rule" ? inClause(reading, at) : undefined;
  return (token) =>
    claimed(token) || (ruledOut?.(token) ?? false) || (isPassive && subjectClaim(tokens, reading, at)(token));
}

/** "The claim that it fell was denied", "is false": the complement of a claim noun before the predicate. */
function subjectClaim(tokens: readonly Token[], reading: ClauseReading, at: number): Denial["covers"] {
  return (token) => {
    if (token >= at) return false;
    for (let clause = reading.at[token]!; clause >= 0; clause = reading.clauses[clause]!.parent) {
      const { kind, head, parent } = reading.clauses[clause]!;
      if (kind === "complement" && head >= 0 && isClaimNoun(tokens[head]!)) return parent === reading.at[at];
    }
    return false;
  };
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
