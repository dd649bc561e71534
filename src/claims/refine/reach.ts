import { isClaimNoun } from "./steps.js";
import type { ClauseReading } from "./nesting.js";
import { negationRaisingVerbs } from "../../lexicon/speech.js";
import type { Token } from "../../model.js";

/** Does what a word does to others (deny, hold back) reach a token? */
export type Covers = (token: number) => boolean;

/** The rest of the clause of a token, quoted scraps and asides left out. */
export function inClause(reading: ClauseReading, at: number): Covers {
  const clause = reading.at[at];
  return (token) => token > at && reading.at[token] === clause;
}

/** Up to the next comma, dash or end of the clause. */
export function toPhraseEnd(tokens: readonly Token[], reading: ClauseReading, at: number): Covers {
  let end = at + 1;
  while (end < tokens.length && reading.at[end] === reading.at[at] && ![",", ";", ":", "."].includes(tokens[end]!.text))
    end++;
  return (token) => token > at && token < end;
}

/** Up to the next preposition but "of": "without parole for the murder of a clerk" denies the parole. */
export function toPreposition(tokens: readonly Token[], reading: ClauseReading, at: number): Covers {
  const covers = toPhraseEnd(tokens, reading, at);
  const end = tokens.findIndex(({ tag, lower }, i) => i > at + 1 && tag === "ADP" && lower !== "of");
  return end < 0 ? covers : (token) => token < end && covers(token);
}

/** Up to the end of the noun phrase after it: "with no warning the wall fell" denies the warning. */
export function toNounEnd(tokens: readonly Token[], reading: ClauseReading, at: number): Covers {
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
export function verbBefore(tokens: readonly Token[], reading: ClauseReading, at: number): number {
  let i = at - 1;
  while (i >= 0 && (tokens[i]!.tag === "ADV" || tokens[i]!.tag === "PART")) i--;
  return i >= 0 && tokens[i]!.tag === "VERB" && reading.at[i] === reading.at[at] ? i : -1;
}

/** "does not believe that it fell": the denial goes on into what is believed. */
export function raised(tokens: readonly Token[], reading: ClauseReading, at: number, token: number): boolean {
  let clause = reading.at[token]!;
  while (clause >= 0 && clause !== reading.at[at]) {
    const { kind, head, parent } = reading.clauses[clause]!;
    if (kind !== "complement" || head < at || !negationRaisingVerbs.has(tokens[head]!.lemma)) return false;
    clause = parent;
  }
  return clause >= 0 && token > at && reading.at[token] !== reading.at[at];
}

/** "no evidence that it fell": what there is no evidence of is denied. −1 where no such noun follows. */
export function evidenceAfter(tokens: readonly Token[], at: number): number {
  const near = [1, 2].find((step) =>
    /^(evidence|proof|sign|indication|trace|question|truth)$/.test(tokens[at + step]?.lemma ?? ""),
  );
  return tokens[at]!.lower === "no" && near !== undefined ? at + near : -1;
}

/** The clause that hangs on a token as its complement, with clauses like it inside. */
export function complementOf(reading: ClauseReading, from: number, to: number): Covers {
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
export function complementReach(tokens: readonly Token[], reading: ClauseReading, at: number): Covers {
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
export function claimReach(tokens: readonly Token[], reading: ClauseReading, at: number): Covers {
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
export function subjectClaim(tokens: readonly Token[], reading: ClauseReading, at: number): Covers {
  return (token) => {
    if (token >= at) return false;
    for (let clause = reading.at[token]!; clause >= 0; clause = reading.clauses[clause]!.parent) {
      const { kind, head, parent } = reading.clauses[clause]!;
      if (kind === "complement" && head >= 0 && isClaimNoun(tokens[head]!)) return parent === reading.at[at];
    }
    return false;
  };
}
