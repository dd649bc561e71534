import { openAdjectives } from "../../lexicon/hedges.js";
import {
  askingVerbs,
  claimNouns,
  contentNouns,
  findingVerbs,
  sayingVerbs,
  thinkingVerbs,
} from "../../lexicon/speech.js";
import type { Sentence, Token } from "../../model.js";
import {
  complementStart,
  isDash,
  isFinite,
  opensTag,
  questionWords,
  reach,
  relativePronouns,
  speaksNext,
  startsClause,
} from "./predicates.js";

/**
 * A stretch with one predicate and how it hangs on what surrounds it.
 *
 * main and coordinate stand by themselves; complement is what is said, thought or claimed ("said that …"); whether is
 * an open question; condition follows "if" or "unless"; relative and subordinate add something ("who …", "after …");
 * aside stands in brackets or dashes; tag credits ("…, police said"); quotation is a quoted stretch with its own verb.
 */
type ClauseKind =
  | "main"
  | "coordinate"
  | "complement"
  | "whether"
  | "condition"
  | "relative"
  | "subordinate"
  | "aside"
  | "tag"
  | "quotation";

type Clause = {
  readonly kind: ClauseKind;
  /** Number of the clause around it, −1 for the outermost. */
  readonly parent: number;
  /** Token that it hangs on ("said", "claim"), −1 where there is none. */
  readonly head: number;
  /** Its first token. */
  readonly first: number;
};

/** `at[i]` is the number of the innermost clause that token i stands in. */
export type ClauseReading = { readonly clauses: readonly Clause[]; readonly at: readonly number[] };

const subordinators = new Set(["because", "although", "though", "while", "whereas", "when", "once", "since", "after"]);
const contrasts = new Set(["while", "whereas", "although", "though"]);
/** These open a phrase of time or cause as well as a clause; a denial before them does not reach in. */
const barriers = new Set(["until", "till", "before", "despite", "following", "amid", "unlike"]);
/** After a comma and a new subject the sentence is back outside these. */
const added: ReadonlySet<ClauseKind> = new Set<ClauseKind>(["relative", "subordinate", "condition"]);

/** The clauses around a token, innermost first. */
export function enclosing({ clauses, at }: ClauseReading, token: number): readonly number[] {
  const around: number[] = [];
  for (let clause = at[token] ?? -1; clause >= 0; clause = clauses[clause]!.parent) around.push(clause);
  return around;
}

/** Is the token a noun for what someone claims? At the head of a sentence the tagger takes "Reports" for a name. */
export function isClaimNoun({ lower, lemma }: Token): boolean {
  return claimNouns.has(lemma) || claimNouns.has(lower.replace(/s$/, ""));
}

/** Longer "sentences", in tokens, are tables and lists: to read their clauses means nothing and costs much. */
const longestProse = 400;

/** Is the sentence of a length that someone wrote to be read as one? */
export function isProse({ tokens }: Sentence): boolean {
  return tokens.length <= longestProse;
}

const outermost: Clause = { kind: "main", parent: -1, head: -1, first: 0 };

const readings = new WeakMap<Sentence, ClauseReading>();

/**
 * Reads how the clauses of a sentence nest, from tags and small words alone.
 *
 *   "Police said that nobody who was there had fled, but the union denied it."
 *   → main [Police said] complement [that nobody … had fled] relative [who was there] coordinate [but the union …]
 */
export function readClauses(sentence: Sentence): ClauseReading {
  const known = readings.get(sentence);
  if (known) return known;
  const reading = isProse(sentence) ? nest(sentence) : { clauses: [outermost], at: sentence.tokens.map(() => 0) };
  readings.set(sentence, reading);
  return reading;
}

/** What ends a clause: a comma, the verb of the clause outside, a closing bracket, dash or quotation mark, or the sentence. */
type End = "comma" | "verb" | "bracket" | "dash" | "quote" | "sentence";
type Opening = { readonly kind: ClauseKind; readonly head: number; readonly ends: End };
/** `beside` goes on at the same level, `restart` at the level of the sentence. */
type Step = Opening | "beside" | "restart" | null;

/** The clauses that stand open while a sentence is read from left to right. */
class Nesting {
  readonly clauses: Clause[] = [outermost];
  readonly open: { readonly clause: number; readonly ends: End; finite: boolean }[] = [
    { clause: 0, ends: "sentence", finite: false },
  ];

  get top() {
    return this.open.at(-1)!;
  }

  get kind(): ClauseKind {
    return this.clauses[this.top.clause]!.kind;
  }

  push({ kind, head, ends }: Opening, first: number): void {
    this.clauses.push({ kind, parent: this.top.clause, head, first });
    this.open.push({ clause: this.clauses.length - 1, ends, finite: false });
  }

  beside(first: number): void {
    const { clause, ends } = this.open.pop()!;
    const { parent, head, kind } = this.clauses[clause]!;
    this.clauses.push({ kind: kind === "main" ? "coordinate" : kind, parent, head, first });
    this.open.push({ clause: this.clauses.length - 1, ends, finite: false });
  }

  /** Back to the outermost clause of this sentence, or of the quotation or bracket that we are in. */
  restart(first: number): void {
    while (this.open.length > 1 && this.top.ends !== "quote" && this.top.ends !== "bracket") this.open.pop();
    this.beside(first);
  }

  /** Closes down to the innermost clause that ends so; a quotation around it is not broken open. */
  close(end: End): boolean {
    const found = this.open.findLastIndex(({ ends }) => ends === end);
    if (found <= 0 || this.open.slice(found + 1).some(({ ends }) => ends === "quote")) return false;
    this.open.length = found;
    return true;
  }

  leaveAdded(): void {
    while (this.open.length > 1 && added.has(this.kind)) this.open.pop();
  }
}

function nest({ tokens, quotations }: Sentence): ClauseReading {
  const nesting = new Nesting();
  const at: number[] = [];
  /** Token at which a complement begins → the verb that it hangs on. */
  const awaited = new Map<number, number>();
  const quoted = quotedClauses(tokens, quotations);
  let dashes = tokens.filter((_, i) => isDash(tokens, i)).length;

  for (let i = 0; i < tokens.length; i++) {
    const { lower, tag, lemma } = tokens[i]!;
    if (quoted[i] !== (quoted[i - 1] ?? -1)) {
      if ((quoted[i - 1] ?? -1) >= 0) nesting.close("quote");
      if (quoted[i]! >= 0) nesting.push({ kind: "quotation", head: i - 1, ends: "quote" }, i);
    }
    if (lower === "," && nesting.top.ends === "comma" && nesting.top.finite) nesting.open.pop();
    if (isDash(tokens, i)) {
      dashes--;
      if (!nesting.close("dash")) {
        if (dashes > 0) nesting.push({ kind: "aside", head: -1, ends: "dash" }, i);
        else nesting.restart(i);
      }
    }
    const verb = awaited.get(i);
    const step: Step =
      verb === undefined
        ? stepAt(tokens, i, nesting)
        : { kind: lower === "whether" || lower === "if" ? "whether" : "complement", head: verb, ends: "sentence" };
    if (step === "beside") nesting.beside(i);
    else if (step === "restart") nesting.restart(i);
    else if (step) nesting.push(step, i);

    if (isFinite(tokens, i)) {
      // "The report that nobody read says …": the second verb belongs to the clause outside.
      const { ends, finite } = nesting.top;
      const before = tokens[i - 1]?.tag;
      if (ends === "verb" && finite && before !== "CCONJ" && before !== "AUX") nesting.open.pop();
      nesting.top.finite = true;
    }
    if (tag === "VERB" && nesting.kind !== "tag" && takesComplement(lemma)) {
      const start = complementStart(tokens, i);
      if (start > i && tokens[start]!.lower !== '"') awaited.set(start, i);
    }
    at.push(nesting.top.clause);
    if (lower === ")" || lower === "]") nesting.close("bracket");
  }
  return { clauses: nesting.clauses, at };
}

const takesComplement = (lemma: string): boolean =>
  sayingVerbs.has(lemma) || thinkingVerbs.has(lemma) || findingVerbs.has(lemma) || lemma === "deny";

/** What a token does to the nesting: most do nothing. */
function stepAt(tokens: readonly Token[], at: number, nesting: Nesting): Step {
  const { lower, tag } = tokens[at]!;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const afterComma = previous?.lower === ",";
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

/** For every token the quotation it stands in, −1 outside; scraps without a verb ("a miracle") count as outside. */
function quotedClauses(tokens: readonly Token[], quotations: Sentence["quotations"]): readonly number[] {
  const inside = tokens.map(({ span }) =>
    quotations.findIndex((part) => part.start <= span.start && span.end <= part.end),
  );
  const withVerb = new Set(inside.filter((part, i) => part >= 0 && isFinite(tokens, i)));
  return inside.map((part) => (withVerb.has(part) ? part : -1));
}
