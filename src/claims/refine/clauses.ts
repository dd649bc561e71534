import {
  askingVerbs,
  claimNouns,
  denyingVerbs,
  findingVerbs,
  sayingVerbs,
  thinkingVerbs,
} from "../../lexicon/speech.js";
import { openAdjectives } from "../../lexicon/hedges.js";
import type { Sentence, Token } from "../../model.js";

/**
 * A stretch with one predicate and how it hangs on what surrounds it.
 *
 * main and coordinate stand by themselves; complement is what is said, thought or claimed ("said that …"); whether is
 * an open question; condition follows "if" or "unless"; relative and subordinate add something ("who …", "after …");
 * aside stands in brackets or dashes; quotation is a quoted stretch with a verb of its own.
 */
export type ClauseKind =
  | "main"
  | "coordinate"
  | "complement"
  | "whether"
  | "condition"
  | "relative"
  | "subordinate"
  | "aside"
  | "quotation";

export type Clause = {
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

const relativePronouns = new Set(["who", "whom", "whose", "which"]);
const questionWords = new Set(["how", "what", "why", "where", "when", "who", "whom", "which", "whose"]);
const subordinators = new Set(["because", "although", "though", "while", "whereas", "when", "once", "since", "after"]);
const contrasts = new Set(["while", "whereas", "although", "though"]);
/** These open a phrase of time or cause as well as a clause; a denial before them does not reach in. */
const barriers = new Set(["until", "till", "before", "despite", "following", "amid", "unlike"]);
const finiteAuxiliaries = new Set(
  "am is are was were has have had do does did will would can could may might shall should must 's 're 've 'll 'd ca wo sha 'm cannot".split(
    " ",
  ),
);
/** Nouns other than claims after which "that" tells their content: "the fact that", "fears that". */
const contentNouns = new Set(
  "fact news evidence sign proof indication fear possibility chance risk hope doubt conclusion view impression myth threat warning announcement word suspicion truth question trace".split(
    " ",
  ),
);
const sentenceMarks = new Set([".", "!", "?", ";", ":", ",", '"', "(", ")", "[", "]"]);
const nounStarts = new Set(["DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ"]);
/** Farthest that we look for the verb of a clause; longer subjects are rare, and the reading stays linear. */
const reach = 16;

/** Is the token a noun for what someone claims? At the head of a sentence the tagger takes "Reports" for a name. */
export function isClaimNoun({ lower, lemma }: Token): boolean {
  return claimNouns.has(lemma) || claimNouns.has(lower.replace(/s$/, ""));
}

/** Is the token a dash that sets off an aside, not a hyphen? */
export function isDash(tokens: readonly Token[], at: number): boolean {
  const { text, span } = tokens[at]!;
  if (text === "—" || text === "–" || text === "--") return true;
  return text === "-" && tokens[at - 1]?.span.end !== span.start && tokens[at + 1]?.span.start !== span.end;
}

/** Is the token a verb that can stand as the predicate of a clause: "was", "fell", but not "to fall", "been", "falling"? */
export function isFinite(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at]!;
  if (tokens[at - 1]?.lower === "to") return false;
  if (finiteAuxiliaries.has(lower)) return tag === "AUX" || tag === "VERB" || (lower === "'s" && tag !== "PART");
  if (tag !== "VERB" || lower.endsWith("ing")) return false;
  let before = at - 1;
  while (before >= 0 && (tokens[before]!.tag === "ADV" || tokens[before]!.tag === "PART")) before--;
  const previous = tokens[before];
  if (!previous) return at > 0;
  return previous.tag !== "AUX" && previous.text !== "-" && !(previous.tag === "DET" && previous.lower !== "that");
}

/** Do a subject and a finite verb follow at once? "the bridge fell" does, "the bridge" and "on Friday" do not. */
function startsClause(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.tag === "ADV") at++;
  const start = tokens[at];
  if (!start || !(nounStarts.has(start.tag) || start.lower === "there")) return false;
  for (let i = at; i < Math.min(tokens.length, at + reach); i++) {
    const { lower } = tokens[i]!;
    if (sentenceMarks.has(lower) || relativePronouns.has(lower) || isDash(tokens, i)) return false;
    if (i > at && lower === "that") return false;
    if (i > at && isFinite(tokens, i)) return true;
  }
  return false;
}

/** The token at which the complement of a saying verb begins, −1 where it has none: "said on Friday [that] …". */
export function complementStart(tokens: readonly Token[], verb: number): number {
  const toWhom = ["tell", "inform", "assure", "reassure", "advise", "warn", "remind"].includes(tokens[verb]!.lemma);
  let at = verb + 1;
  for (let phrases = 0; phrases < 4 && at < tokens.length; phrases++) {
    while (tokens[at] && (tokens[at]!.tag === "ADV" || isTimeWord(tokens[at]!))) at++;
    const token = tokens[at];
    if (!token) return -1;
    if (token.lower === "that" || token.lower === '"' || token.lower === "whether") return at;
    if (questionWords.has(token.lower)) return at;
    if (token.lower === "," && tokens[at + 1]?.tag === "ADV" && tokens[at + 2]?.lower === ",") at += 3;
    else if (token.tag === "ADP") at = skipNoun(tokens, at + 1);
    else if (toWhom && phrases === 0 && !startsSubject(tokens, at)) at = skipNoun(tokens, at);
    else return startsClause(tokens, at) ? at : -1;
  }
  return -1;
}

/** After "told Reuters the bridge fell" the first noun phrase is whom one tells: is there only one phrase before the verb? */
function startsSubject(tokens: readonly Token[], at: number): boolean {
  const after = skipNoun(tokens, at);
  return after > at && after < tokens.length && isFinite(tokens, after) && tokens[at]!.tag !== "PRON";
}

function isTimeWord({ lower }: Token): boolean {
  return /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(yesterday|today|tonight|late|early|earlier|afterwards|afterward|later|last|this|week|month|night|morning|evening|afternoon)$/.test(
    lower,
  );
}

/** The token after the noun phrase that begins at `at`; a new determiner or pronoun begins another. */
function skipNoun(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length) {
    const { tag, lower } = tokens[i]!;
    const goesOn =
      tag === "NOUN" || tag === "PROPN" || tag === "ADJ" || tag === "NUM" || lower === "'s" || lower === "-";
    if (!(goesOn || (i === at && (tag === "DET" || tag === "PRON")))) break;
    i++;
    if (tag === "PRON" && !/^(his|her|its|their|our|my|your)$/.test(lower)) break;
  }
  return i;
}

/** The clauses around a token, innermost first. */
export function enclosing({ clauses, at }: ClauseReading, token: number): readonly number[] {
  const around: number[] = [];
  for (let clause = at[token] ?? -1; clause >= 0; clause = clauses[clause]!.parent) around.push(clause);
  return around;
}

type Open = {
  readonly clause: number;
  readonly closes: "comma" | "verb" | "bracket" | "dash" | "quote" | "never";
  finite: boolean;
};

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
  const reading = nest(sentence);
  readings.set(sentence, reading);
  return reading;
}

function nest({ tokens, quotations }: Sentence): ClauseReading {
  const clauses: Clause[] = [{ kind: "main", parent: -1, head: -1, first: 0 }];
  const open: Open[] = [{ clause: 0, closes: "never", finite: false }];
  const at: number[] = [];
  const awaited = new Map<number, number>();
  const quoted = quotedClauses(tokens, quotations);
  let dashes = tokens.filter((_, i) => isDash(tokens, i)).length;

  const top = (): Open => open.at(-1)!;
  const kindOf = ({ clause }: Open): ClauseKind => clauses[clause]!.kind;
  const push = (kind: ClauseKind, i: number, head: number, closes: Open["closes"]): void => {
    clauses.push({ kind, parent: top().clause, head, first: i });
    open.push({ clause: clauses.length - 1, closes, finite: false });
  };
  const beside = (kind: ClauseKind, i: number): void => {
    const { clause, closes } = open.pop()!;
    const { parent, head, kind: former } = clauses[clause]!;
    clauses.push({ kind: former === "main" ? kind : former, parent, head, first: i });
    open.push({ clause: clauses.length - 1, closes, finite: false });
  };
  /** Closes what stands open down to the innermost one that closes so, itself included; nothing where there is none. */
  const close = (closes: Open["closes"]): boolean => {
    const found = open.findLastIndex((one) => one.closes === closes);
    if (found <= 0 || open.slice(found + 1).some((one) => one.closes === "quote")) return false;
    open.length = found;
    return true;
  };
  /** Back to the outermost clause of this sentence or of the quotation we are in. */
  const restart = (i: number): void => {
    while (open.length > 1 && top().closes !== "quote" && top().closes !== "bracket") open.pop();
    beside("coordinate", i);
  };

  for (let i = 0; i < tokens.length; i++) {
    const { lower, tag, lemma } = tokens[i]!;
    const previous = tokens[i - 1];
    const next = tokens[i + 1];
    const afterComma = previous?.lower === ",";

    if (i > 0 && quoted[i] !== quoted[i - 1] && quoted[i - 1]! >= 0) close("quote");
    if (quoted[i]! >= 0 && (i === 0 || quoted[i] !== quoted[i - 1])) push("quotation", i, i - 1, "quote");

    if (lower === "(" || lower === "[") push("aside", i, -1, "bracket");
    else if (isDash(tokens, i)) {
      dashes--;
      if (!close("dash")) {
        if (dashes > 0) push("aside", i, -1, "dash");
        else restart(i);
      }
    } else if (lower === ";" || lower === ":") restart(i);
    else if (lower === ",") {
      if (top().closes === "comma" && top().finite) open.pop();
    } else if (tag === "CCONJ" || lower === "but") {
      const after = next ? tokens[i + 1]! : undefined;
      const ownSubject = top().finite && startsClause(tokens, i + 1);
      const ownVerb =
        after !== undefined &&
        lower !== "or" &&
        lower !== "nor" &&
        (after.tag === "AUX" ||
          (after.tag === "VERB" && after.lower !== after.lemma && !after.lower.endsWith("ing") && top().finite));
      if (lower === "but" && next?.lower !== "for") {
        if (afterComma && kindOf(top()) !== "quotation") leaveAsides(open, clauses);
        // "Police said it fell, but the union said it stands": the second speaker does not speak inside the first.
        if (afterComma && speaksNext(tokens, i)) restart(i);
        else beside("coordinate", i);
      } else if (ownSubject || ownVerb) {
        if (afterComma && ownSubject) leaveAsides(open, clauses);
        beside("coordinate", i);
      }
    } else if (awaited.has(i)) {
      push(lower === "whether" ? "whether" : "complement", i, awaited.get(i)!, "never");
    } else if (lower === "whether" || (lower === "if" && isOpen(tokens, i)))
      push("whether", i, headBefore(tokens, i), "never");
    else if (lower === "if" || lower === "unless" || (lower === "provided" && next?.lower === "that"))
      push("condition", i, -1, "comma");
    else if (lower === "that" && previous) {
      const noun = previous.tag === "NOUN" || previous.tag === "PROPN";
      if (noun && !isClaimNoun(previous) && !contentNouns.has(previous.lemma)) {
        if (tag !== "DET" || next?.tag === "VERB" || next?.tag === "AUX" || startsClause(tokens, i + 1))
          push("relative", i, i - 1, "verb");
      } else if (noun) push("complement", i, i - 1, "verb");
      else if (tag !== "DET" || startsClause(tokens, i + 1)) {
        if (tag === "SCONJ" || startsClause(tokens, i + 1) || next?.tag === "DET")
          push("complement", i, headBefore(tokens, i), "never");
      }
    } else if (relativePronouns.has(lower) && i > 0 && previous!.tag !== "VERB") {
      const comma = afterComma || (previous!.tag === "ADP" && tokens[i - 2]?.lower === ",");
      push("relative", i, i - 1, comma ? "comma" : "verb");
    } else if (questionWords.has(lower) && previous && (previous.tag === "VERB" || previous.tag === "ADJ")) {
      push("complement", i, i - 1, "never");
    } else if (lower === "where" && (previous?.tag === "NOUN" || previous?.tag === "PROPN" || afterComma)) {
      push("relative", i, i - 1, afterComma ? "comma" : "verb");
    } else if (barriers.has(lower) || subordinators.has(lower)) {
      if (afterComma && contrasts.has(lower) && speaksNext(tokens, i)) restart(i);
      else if (tag !== "VERB" && !(lower === "following" && previous?.tag === "DET"))
        push("subordinate", i, -1, i === clauses[top().clause]!.first || afterComma ? "comma" : "never");
    } else if (
      lower === "as" &&
      startsClause(tokens, i + 1) &&
      previous?.lower !== "such" &&
      next?.tag !== "ADJ" &&
      next?.tag !== "ADV"
    ) {
      push("subordinate", i, -1, i === clauses[top().clause]!.first ? "comma" : "never");
    }

    if (isFinite(tokens, i)) {
      // "The report that nobody read says …": the second verb belongs to the clause outside.
      if (
        top().closes === "verb" &&
        top().finite &&
        previous?.tag !== "CCONJ" &&
        previous?.tag !== "AUX" &&
        open.length > 1
      )
        open.pop();
      top().finite = true;
    }
    if (
      tag === "VERB" &&
      (sayingVerbs.has(lemma) || thinkingVerbs.has(lemma) || findingVerbs.has(lemma) || lemma === "deny")
    ) {
      const start = complementStart(tokens, i);
      if (start > i && tokens[start]!.lower !== '"') awaited.set(start, i);
    }
    at.push(top().clause);
    if (lower === ")" || lower === "]") close("bracket");
  }
  return { clauses, at };
}

/** Does the clause after a "but" bring a verb of saying of its own? */
function speaksNext(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findIndex((_, i) => i > at && i < at + reach && isFinite(tokens, i));
  return verb > 0 && (sayingVerbs.has(tokens[verb]!.lemma) || denyingVerbs.has(tokens[verb]!.lemma));
}

/** After a comma and a new subject the sentence is back outside "because …" and "who …". */
function leaveAsides(open: Open[], clauses: readonly Clause[]): void {
  while (open.length > 1 && ["relative", "subordinate", "condition"].includes(clauses[open.at(-1)!.clause]!.kind))
    open.pop();
}

/** "asked if", "unclear if", "know if": an open question, not a condition. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return (
    previous !== undefined &&
    (askingVerbs.has(previous.lemma) ||
      openAdjectives.has(previous.lemma) ||
      ["say", "know", "tell", "see"].includes(previous.lemma))
  );
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
