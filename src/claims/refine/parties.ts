import type { Sentence, Token } from "../../model.js";
import { isDash, isFinite } from "./predicates.js";

/** Token numbers of a noun phrase, both ends inclusive. */
export type Party = { readonly first: number; readonly last: number };

const calendar =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$|^(yesterday|today|tonight|tomorrow|meanwhile|later|earlier|however|also|but|and|then|now|still)$|^\d/;
/** "a spokesman for the navy", "residents of Hamre": prepositions that keep a phrase together. */
const binding = new Set(["of", "for", "at", "from", "in", "with"]);
const relatives = new Set(["who", "which", "whose", "whom", "that"]);
const nominal = new Set(["NOUN", "PROPN", "ADJ", "NUM", "SYM"]);

/** The words of a party as they stand. */
export function wordsOf({ text, span, tokens }: Sentence, { first, last }: Party): string {
  return text.slice(tokens[first]!.span.start - span.start, tokens[last]!.span.end - span.start);
}

/** Is the verb passive: "was told", "is said"? Then its subject is not who speaks. */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]!.lower.endsWith("ing")) return false;
  for (let i = verb - 1; i >= 0 && i >= verb - 3; i--) {
    const { tag, lemma, lower } = tokens[i]!;
    if (lemma === "be" || lower === "'s") return tag !== "PART";
    if (tag !== "ADV" && tag !== "PART") return false;
  }
  return false;
}

/**
 * Who does what the verb says, for a subject before it.
 *
 *   "Petra Kolm of the Greens, who chairs it, said" → Petra Kolm of the Greens
 *   "its director, Halvard Brekke, said"            → Halvard Brekke
 *   "a witness who said"                            → a witness
 *   "the mayor came and said", "…, saying"          → the mayor
 */
export function subjectBefore(tokens: readonly Token[], verb: number, tries = 3): Party | null {
  let at = verb - 1;
  while (at >= 0 && ["AUX", "ADV", "PART"].includes(tokens[at]!.tag) && tokens[at]!.lower !== "'s") at--;
  if (at < 0 || tries === 0) return null;
  const { lower, tag } = tokens[at]!;
  if (relatives.has(lower))
    return at > 0 ? phraseBefore(tokens, tokens[at - 1]!.lower === "," ? at - 2 : at - 1) : null;
  if (tag === "CCONJ" || (tag === "ADP" && lower === "as") || (tokens[verb]!.lower.endsWith("ing") && tag === "PUNCT"))
    return sharedSubject(tokens, at, tries);
  if (lower === ",") return appositeSubject(tokens, at);
  if (lower === ")") {
    const open = tokens.findLastIndex((token, i) => i < at && token.lower === "(");
    return open > 0 ? phraseBefore(tokens, open - 1) : null;
  }
  return phraseBefore(tokens, at);
}

/** The subject of the verb before, which this verb shares. */
function sharedSubject(tokens: readonly Token[], before: number, tries: number): Party | null {
  for (let i = before - 1; i >= Math.max(0, before - 30); i--) {
    if (tokens[i]!.lower === ";" || tokens[i]!.lower === ":") return null;
    if (isFinite(tokens, i)) return subjectBefore(tokens, i, tries - 1);
  }
  return null;
}

/** A comma stands right before the verb: what it closes explains the party before, or names the role before. */
function appositeSubject(tokens: readonly Token[], comma: number): Party | null {
  let end = comma;
  for (let turns = 0; turns < 4; turns++) {
    const start = tokens.findLastIndex(
      (token, i) => i < end && (token.lower === "," || token.lower === ";" || token.lower === '"'),
    );
    if (start <= 0 || tokens[start]!.lower !== ",") return turns === 0 ? null : phraseBefore(tokens, end - 1);
    const inside = tokens.slice(start + 1, end);
    if (inside.every(({ tag }) => tag === "PROPN") && turns === 0) return { first: start + 1, last: end - 1 };
    if (!explains(inside)) return phraseBefore(tokens, end - 1);
    end = start;
    if (!tokens.slice(0, start).some(({ lower }) => lower === ",")) break;
  }
  return phraseBefore(tokens, end - 1);
}

/** "43", "a tomato trader", "who chairs it", "speaking on Monday", "however": words that only add to a party. */
function explains(inside: readonly Token[]): boolean {
  const [first] = inside;
  if (!first) return false;
  return (
    first.tag === "NUM" ||
    relatives.has(first.lower) ||
    [
      "a",
      "an",
      "the",
      "one",
      "of",
      "from",
      "aged",
      "his",
      "her",
      "its",
      "himself",
      "herself",
      "also",
      "however",
      "too",
    ].includes(first.lower) ||
    first.lower.endsWith("ing") ||
    first.tag === "ADV" ||
    (first.tag === "NOUN" && inside.every(({ tag }) => tag !== "VERB"))
  );
}

/** The noun phrase that ends at a token, with what "of" and "for" bind to it; null where none ends there. */
export function phraseBefore(tokens: readonly Token[], last: number): Party | null {
  const end = tokens[last];
  if (!end) return null;
  if (end.tag === "PRON") return { first: last, last };
  if (!nominal.has(end.tag) && end.tag !== "DET") return null;
  let first = last;
  for (let i = last - 1; i >= Math.max(0, last - 14); i--) {
    const token = tokens[i]!;
    const { tag, lower } = token;
    if (tokens[first]!.tag === "DET" || isPossessive(tokens[first]!)) {
      // A determiner opens the phrase, unless "of the navy" hangs on a noun before.
      if (tag !== "ADP" || !binds(tokens, i)) break;
      first = i = i - 1;
      continue;
    }
    const glued = (lower === "-" && !isDash(tokens, i)) || isPluralPossessive(tokens, i);
    if (nominal.has(tag) || tag === "DET" || isPossessive(token) || lower === "'s" || glued || lower === "&") first = i;
    else if (tag === "ADP" && binds(tokens, i)) first = i = i - 1;
    else if (tag === "CCONJ" && lower === "and" && nominal.has(tokens[i - 1]?.tag ?? "X") && isStart(tokens, i - 1))
      first = i = i - 1;
    else if (tag === "VERB" && tokens[i - 1]?.tag === "DET") first = i;
    else break;
  }
  while (
    first < last &&
    (calendar.test(tokens[first]!.lower) || tokens[first]!.lower === "'s" || tokens[first]!.lower === "-")
  )
    first++;
  return calendar.test(tokens[first]!.lower) ? null : { first, last };
}

const isPossessive = ({ lower }: Token): boolean => /^(his|her|its|their|our|my|your)$/.test(lower);

/** The apostrophe of "a survivors' lawyer": it touches a plural, and a noun follows. */
function isPluralPossessive(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (mark.text !== "'" || before === undefined || next === undefined) return false;
  return before.lower.endsWith("s") && before.span.end === mark.span.start && mark.span.end < next.span.start;
}

function binds(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || !binding.has(lower)) return false;
  if (lower === "of" || lower === "for") return before.tag === "NOUN" || before.tag === "PROPN";
  return before.tag === "NOUN" && !calendar.test(before.lower);
}

/** Nothing but a determiner and adjectives stands before it in its clause: "The police and firefighters". */
function isStart(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (i > 0 && (nominal.has(tokens[i - 1]!.tag) || tokens[i - 1]!.tag === "DET")) i--;
  return i === 0 || ["PUNCT", "SCONJ"].includes(tokens[i - 1]!.tag);
}

/**
 * Who is named right after a verb or "according to".
 *
 *   "said Jonah Prell, 26, a trader"      → Jonah Prell
 *   "said its chief executive, Signe Aas" → Signe Aas
 *   "according to a spokesman for the navy on Monday" → a spokesman for the navy
 */
export function partyAfter(tokens: readonly Token[], at: number): Party | null {
  const first = at + 1;
  if (tokens[first]?.tag === "PRON" && !isPossessive(tokens[first]!)) return { first, last: first };
  let i = first;
  let fresh = true;
  for (; i < Math.min(tokens.length, first + 14); i++) {
    const token = tokens[i]!;
    const { tag, lower } = token;
    if (calendar.test(lower) && tag !== "NUM") break;
    if ((tag === "DET" || isPossessive(token)) && fresh) {
      fresh = false;
      continue;
    }
    if (tag === "DET") break;
    fresh = false;
    if (tag === "ADP" && i > first && binds(tokens, i) && !calendar.test(tokens[i + 1]?.lower ?? "")) fresh = true;
    else if (
      !nominal.has(tag) &&
      !isPluralPossessive(tokens, i) &&
      lower !== "'s" &&
      lower !== "&" &&
      !(lower === "-" && !isDash(tokens, i))
    ) {
      const goesOn = lower === "and" && tokens[i - 1]?.tag === "PROPN" && tokens[i + 1]?.tag === "PROPN";
      if (!goesOn) break;
    }
  }
  let last = i - 1;
  while (last >= first && !nominal.has(tokens[last]!.tag)) last--;
  if (last < first) return null;
  return nameAfterRole(tokens, { first, last }) ?? { first, last };
}

/** "the director, Halvard Brekke": the name rather than the role. */
function nameAfterRole(tokens: readonly Token[], { first, last }: Party): Party | null {
  if (tokens[last + 1]?.lower !== "," || tokens[last]!.tag === "PROPN") return null;
  if (tokens.slice(first, last + 1).some(({ tag }, i, all) => tag === "PROPN" && all[i + 1]?.tag === "PROPN"))
    return null;
  let end = last + 2;
  while (tokens[end]?.tag === "PROPN" && !calendar.test(tokens[end]!.lower)) end++;
  return end > last + 2 ? { first: last + 2, last: end - 1 } : null;
}
