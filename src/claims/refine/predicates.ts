import { denyingVerbs, sayingVerbs } from "../../lexicon/speech.js";
import type { Token } from "../../model.js";

export const relativePronouns: ReadonlySet<string> = new Set(["who", "whom", "whose", "which"]);
export const questionWords: ReadonlySet<string> = new Set([...relativePronouns, "how", "what", "why", "where", "when"]);

const finiteAuxiliaries = new Set(
  "am is are was were has have had do does did will would can could may might shall should must 's 're 've 'll 'd ca wo sha 'm cannot".split(
    " ",
  ),
);
const sentenceMarks = new Set([".", "!", "?", ";", ":", ",", '"', "(", ")", "[", "]"]);
const nounStarts = new Set(["DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ"]);
const nounParts = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);
const tellingVerbs = new Set(["tell", "inform", "assure", "reassure", "advise", "warn", "remind"]);
/** Verbs that hardly take a thing: a noun after them begins what is said. */
const barelyTransitive = new Set(["say", "think", "insist"]);
/** Farthest that we look for the verb of a clause; longer subjects are rare, and the reading stays linear. */
export const reach = 16;

/** Is the token a dash that sets off an aside, not a hyphen? */
export function isDash(tokens: readonly Token[], at: number): boolean {
  const { text, span } = tokens[at]!;
  if (text.length > 2) return false;
  if (text === "—" || text === "–" || text === "--") return true;
  return text === "-" && tokens[at - 1]?.span.end !== span.start && tokens[at + 1]?.span.start !== span.end;
}

/** Is the token a verb that can stand as the predicate of a clause: "was", "fell", but not "to fall", "been", "falling"? */
export function isFinite(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at]!;
  if (tag !== "VERB" && tag !== "AUX" && lower !== "'s") return false;
  if (tokens[at - 1]?.lower === "to") return false;
  if (finiteAuxiliaries.has(lower)) return tag === "AUX" || tag === "VERB" || (lower === "'s" && tag !== "PART");
  if (tag !== "VERB" || lower.endsWith("ing")) return false;
  let before = at - 1;
  while (before >= 0 && (tokens[before]!.tag === "ADV" || tokens[before]!.tag === "PART")) {
    if (tokens[before]!.lower === "to") return false;
    before--;
  }
  const previous = tokens[before];
  if (!previous) return at > 0;
  return previous.tag !== "AUX" && previous.text !== "-" && !(previous.tag === "DET" && previous.lower !== "that");
}

/** Do a subject and a finite verb follow at once? "the bridge fell" does, "the bridge" and "on Friday" do not. */
export function startsClause(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.tag === "ADV") at++;
  const start = tokens[at];
  if (!start || !(nounStarts.has(start.tag) || start.lower === "there" || start.lower.endsWith("ing"))) return false;
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
  const { lemma } = tokens[verb]!;
  const isTag = [",", '"'].includes(tokens[verb - 1]?.text ?? '"');
  let at = verb + 1;
  for (let phrases = 0; phrases < 4 && at < tokens.length; phrases++) {
    while (tokens[at] && (tokens[at]!.tag === "ADV" || isTimeWord(tokens[at]!))) at++;
    const token = tokens[at];
    if (!token) return -1;
    // "responded with volleys of gas that left": what follows a phrase and lacks a subject belongs to that phrase.
    if (token.lower === "that") return phrases > 0 && at + 1 < tokens.length && isFinite(tokens, at + 1) ? -1 : at;
    if (token.lower === '"' || questionWords.has(token.lower)) return at;
    if (token.lower === "whether" || token.lower === "if") return at;
    if (token.lower === "," && tokens[at + 1]?.tag === "ADV" && tokens[at + 2]?.lower === ",") at += 3;
    else if (token.tag === "ADP") at = skipNoun(tokens, at + 1);
    else if (tellingVerbs.has(lemma) && phrases === 0 && !startsSubject(tokens, at)) at = skipNoun(tokens, at);
    else if (barelyTransitive.has(lemma) && !isTag && nounStarts.has(token.tag)) return endsThere(tokens, at) ? -1 : at;
    else return startsClause(tokens, at) ? at : -1;
  }
  return -1;
}

/** "said so.", "said nothing to reporters": a word or two that are no clause. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  return (
    ["so", "nothing", "no", "yes", "anything", "something", "little", "much"].includes(lower) &&
    !startsClause(tokens, at)
  );
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

/** The token after the noun phrase that begins at `at`; a new determiner, pronoun or figure begins another. */
function skipNoun(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length) {
    const { tag, lower } = tokens[i]!;
    const goesOn = (nounParts.has(tag) && !(tag === "NUM" && i > at)) || lower === "'s" || lower === "-";
    if (!(goesOn || (i === at && (tag === "DET" || tag === "PRON")))) break;
    i++;
    if (tag === "PRON" && !/^(his|her|its|their|our|my|your)$/.test(lower)) break;
  }
  return i;
}

/** Does a clause that begins here bring a verb of saying of its own: "but [the union said …]"? */
export function speaksNext(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findIndex((_, i) => i > at && i < at + reach && isFinite(tokens, i));
  return verb > 0 && (sayingVerbs.has(tokens[verb]!.lemma) || denyingVerbs.has(tokens[verb]!.lemma));
}

/**
 * Does the comma or quotation mark at `at` open a tag: ", police said.", ", said Ode Bran, 43", ", the utility says, …"?
 * Only a few words may stand before the verb, and nothing may hang on it.
 */
export function opensTag(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 10); i++) {
    const { tag, lemma, text } = tokens[i]!;
    if (tag === "VERB" && sayingVerbs.has(lemma)) {
      if (i === at + 1) return nounStarts.has(tokens[i + 1]?.tag ?? "X") && !startsClause(tokens, i + 1);
      const next = tokens[i + 1];
      return next === undefined || ["PUNCT", "ADP", "ADV"].includes(next.tag) || isTimeWord(next) || lemma === "tell";
    }
    if (text === "," || text === '"' || tag === "VERB" || tag === "CCONJ" || tag === "SCONJ") return false;
    if (relativePronouns.has(tokens[i]!.lower)) return opensRelativeTag(tokens, i);
  }
  return false;
}

/** ", residents who got out said." */
function opensRelativeTag(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findIndex(
    (token, i) => i > at && i < at + 10 && token.tag === "VERB" && sayingVerbs.has(token.lemma),
  );
  return verb > at + 1 && ["PUNCT", undefined].includes(tokens[verb + 1]?.tag as "PUNCT" | undefined);
}
