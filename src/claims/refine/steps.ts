import { openAdjectives } from "../../lexicon/hedges.js";
import { askingVerbs, claimNouns, contentNouns } from "../../lexicon/speech.js";
import type { Token } from "../../model.js";
import type { Nesting, Step } from "./nesting.js";
import { opensTag, questionWords, reach, relativePronouns, speaksNext, startsClause } from "./predicates.js";

const subordinators = new Set(["because", "although", "though", "while", "whereas", "when", "once", "since", "after"]);
const contrasts = new Set(["while", "whereas", "although", "though"]);
/** These open a phrase of time or cause as well as a clause; a denial before them does not reach in. */
const barriers = new Set(["until", "till", "before", "despite", "following", "amid", "unlike"]);

/** Is the token a noun for what someone claims? At the head of a sentence the tagger takes "Reports" for a name. */
export function isClaimNoun({ lower, lemma }: Token): boolean {
  return claimNouns.has(lemma) || claimNouns.has(lower.replace(/s$/, ""));
}

/** Words at which a clause may begin; others begin one only after a comma or quotation mark, or as conjunctions. */
const openers: ReadonlySet<string> = new Set(
  "( [ ; : but whether if unless provided that where as"
    .split(" ")
    .concat(...[relativePronouns, questionWords, barriers, subordinators].map((words) => [...words])),
);

/** What a token does to the nesting: most do nothing. */
export function stepAt(tokens: readonly Token[], at: number, nesting: Nesting): Step {
  const { lower, tag } = tokens[at]!;
  const previous = tokens[at - 1];
  const afterComma = previous?.lower === ",";
  if (!openers.has(lower) && tag !== "CCONJ" && !afterComma && previous?.lower !== '"') return null;
  const next = tokens[at + 1];
  const isFirst = at === nesting.clauses[nesting.top.clause]!.first;

  if (lower === "(" || lower === "[") return { kind: "aside", head: -1, ends: "bracket" };
  if (lower === ";" || lower === ":") return "restart";
  const isAfterWords = nesting.top.finite || previous?.lower === '"';
  if ((afterComma || previous?.lower === '"') && isAfterWords && opensTag(tokens, at - 1))
    return { kind: "tag", head: -1, ends: "comma" };
  if (tag === "CCONJ" || lower === "but") return coordination(tokens, at, nesting);
  if (lower === "whether" || (lower === "if" && previous && isOpen(previous)))
    return { kind: "whether", head: headBefore(tokens, at), ends: "sentence" };
  if (lower === "if" || lower === "unless" || (lower === "provided" && next?.lower === "that"))
    return { kind: "condition", head: -1, ends: "comma" };
  if (lower === "that" && previous) return thatClause(tokens, at);
  if (relativePronouns.has(lower) && previous && previous.tag !== "VERB") {
    const comma = afterComma || (previous.tag === "ADP" && tokens[at - 2]?.lower === ",");
    return { kind: "relative", head: at - 1, ends: comma ? "comma" : "verb" };
  }
  if (questionWords.has(lower) && (previous?.tag === "VERB" || previous?.tag === "ADJ"))
    return { kind: "complement", head: at - 1, ends: "sentence" };
  if (lower === "where" && (previous?.tag === "NOUN" || previous?.tag === "PROPN" || afterComma))
    return { kind: "relative", head: at - 1, ends: afterComma ? "comma" : "verb" };
  if ((barriers.has(lower) || subordinators.has(lower)) && tag !== "VERB") {
    if (afterComma && contrasts.has(lower) && speaksNext(tokens, at)) return "restart";
    if (lower === "following" && previous?.tag === "DET") return null;
    return { kind: "subordinate", head: -1, ends: isFirst || afterComma ? "comma" : "sentence" };
  }
  const isCompared = previous?.lower === "such" || next?.tag === "ADJ" || next?.tag === "ADV";
  if (lower === "as" && !isCompared && startsClause(tokens, at + 1))
    return { kind: "subordinate", head: -1, ends: isFirst ? "comma" : "sentence" };
  return null;
}

/** "and the school reopened", "and remains shut", "but ran out of fuel" go on beside; "and firefighters" does not. */
function coordination(tokens: readonly Token[], at: number, nesting: Nesting): Step {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  const afterComma = tokens[at - 1]?.lower === ",";
  const ownSubject = nesting.top.finite && startsClause(tokens, at + 1);
  if (lower === "but" && next?.lower !== "for") {
    if (afterComma && nesting.kind !== "quotation") nesting.leaveAdded();
    // "Police said it fell, but the union said it stands": the second speaker does not speak inside the first.
    return afterComma && speaksNext(tokens, at) ? "restart" : "beside";
  }
  // "or" and "nor" share the denial before them: "has not fallen or surrendered".
  const sharesVerb = lower === "or" || lower === "nor";
  const isPast = next?.tag === "VERB" && next.lower !== next.lemma && !next.lower.endsWith("ing") && nesting.top.finite;
  if (!ownSubject && (sharesVerb || !(next?.tag === "AUX" || isPast))) return null;
  if (afterComma && ownSubject) nesting.leaveAdded();
  return "beside";
}

/** "that" opens what is said or claimed, or adds something to a noun; "that day" opens nothing. */
function thatClause(tokens: readonly Token[], at: number): Step {
  const previous = tokens[at - 1]!;
  const { tag } = tokens[at]!;
  const next = tokens[at + 1];
  const opens = startsClause(tokens, at + 1);
  if (previous.tag === "NOUN" || previous.tag === "PROPN") {
    if (isClaimNoun(previous) || contentNouns.has(previous.lemma))
      return { kind: "complement", head: at - 1, ends: "verb" };
    const isRelative = tag !== "DET" || next?.tag === "VERB" || next?.tag === "AUX" || opens;
    return isRelative ? { kind: "relative", head: at - 1, ends: "verb" } : null;
  }
  if (!(tag === "SCONJ" || opens || (tag !== "DET" && next?.tag === "DET"))) return null;
  return { kind: "complement", head: headBefore(tokens, at), ends: "sentence" };
}

/** "asked if", "unclear if", "know if": an open question, not a condition. */
function isOpen({ lemma }: Token): boolean {
  return askingVerbs.has(lemma) || openAdjectives.has(lemma) || ["say", "know", "tell", "see"].includes(lemma);
}

/** The verb, adjective or noun that a "that" or "whether" hangs on: the nearest before, adverbs and phrases skipped. */
function headBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const { tag, lower } = tokens[i]!;
    if (tag === "VERB") return i;
    if (tag === "ADJ" && (i === at - 1 || openAdjectives.has(lower))) return i;
    if (lower === ";" || lower === ":" || lower === ".") return -1;
  }
  return -1;
}
