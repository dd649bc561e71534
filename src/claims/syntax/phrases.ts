import { months, partsOfDay, timeUnits, weekdays } from "../../lexicon/calendar.js";
import type { Sentence, Span, Token } from "../../model.js";

/** A noun phrase, by token numbers: tokens[first..last], its head at `head`. "the two injured sailors" → head "sailors". */
export type NounPhrase = {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Lemma of the head, lower case. */
  readonly lemma: string;
  /** Number of the preposition that governs it, or −1. */
  readonly preposition: number;
};

const nominal = new Set(["NOUN", "PROPN", "NUM", "PRON", "SYM"]);
const insideNoun = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM"]);
const possessives = new Set(["his", "her", "its", "their", "our", "my", "your", "whose"]);
/** Words that only ever open a clause. Source: closed class of English. */
const conjunctions = new Set(["whether", "if", "because", "although", "though", "unless", "whereas", "lest", "while"]);

/** Finds the noun phrases of a sentence, in order. */
export function nounPhrases(tokens: readonly Token[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let i = 0;
  while (i < tokens.length) {
    const first = i;
    let head = -1;
    for (; i < tokens.length; i++) {
      const token = tokens[i]!;
      const { tag, lower } = token;
      if (tag === "PRON" && !possessives.has(lower)) {
        if (i > first) break;
        head = i++;
        break;
      }
      if (tag === "DET" && (head >= 0 || (i > first && endsBefore(tokens, i)))) break;
      // "arrested the man Thursday night".
      if (head >= 0 && tokens[head]!.tag === "NOUN" && weekdays.has(lower)) break;
      if (insideNoun.has(tag) || possessives.has(lower)) {
        if (nominal.has(tag)) head = i;
        continue;
      }
      if (i > first && (lower === "'s" || ownsBehind(tokens, i))) continue;
      if (i > first && (lower === "-" || lower === "&") && joined(tokens, i)) continue;
      // "the injured passengers", "two injured sailors": a participle between a determiner or figure and a noun.
      const next = tokens[i + 1]?.tag ?? "X";
      const counted =
        head >= 0 && tokens[head]!.tag === "NUM" && /^(ADJ|NOUN|PROPN)$/.test(next) && !isYear(tokens[head]!);
      const opened = i > first && (head < 0 || counted);
      if (opened && tag === "VERB" && insideNoun.has(next) && /(ed|en|ing)$/.test(lower)) continue;
      break;
    }
    if (i === first) i++;
    else if (head >= first) {
      phrases.push({
        first,
        last: head,
        head,
        lemma: tokens[head]!.lemma.toLowerCase(),
        preposition: governs(tokens, first - 1, head) && !isBound(tokens, first, head) ? first - 1 : -1,
      });
    }
  }
  return phrases;
}

/** "it is unlikely the dam held": an adjective before a determiner is no part of its phrase, but for "such a", "half the". */
function endsBefore(tokens: readonly Token[], determiner: number): boolean {
  const { tag, lower } = tokens[determiner - 1]!;
  return tag === "ADJ" && !/^(?:such|many|quite|half|all|both|double|twice|what)$/.test(lower);
}

/** The apostrophe of "the rebels' seizure": right behind a plural, with a noun or adjective after it. */
function ownsBehind(tokens: readonly Token[], at: number): boolean {
  const [before, { text, span }, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  return (
    text === "'" && before.lower.endsWith("s") && before.span.end === span.start && insideNoun.has(next?.tag ?? "X")
  );
}

/** Is the token a preposition, or a conjunction that is one before a time: "since May", "until 2019"? */
function governs(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  // "whether the bridge fell": a conjunction, whatever it is tagged
  if (token && conjunctions.has(token.lower)) return false;
  if (token?.tag !== "SCONJ") return token?.tag === "ADP";
  if (!/^(since|until|till|after|before)$/.test(token.lower)) return false;
  const { lower, lemma } = tokens[head]!;
  return (
    months.has(lower) || weekdays.has(lower) || partsOfDay.has(lower) || timeUnits.has(lemma) || isYear(tokens[head]!)
  );
}

/** "the explosion in 2017 killed people" has no 2017 killed people. */
const isYear = ({ lower }: Token): boolean => /^(1[0-9]|20)\d\d$/.test(lower);

/** "more than 200 people", "about 60 firemen", "up to 40 houses": the word before bounds the figure and governs nothing. */
function isBound(tokens: readonly Token[], first: number, head: number): boolean {
  const [before, earlier] = [tokens[first - 1]!.lower, tokens[first - 2]?.lower ?? ""];
  if (before === "than") return /^(more|fewer|less)$/.test(earlier);
  if (tokens[first]!.tag !== "NUM" || timeUnits.has(tokens[head]!.lemma)) return false;
  return /^(about|around|over|under)$/.test(before) || (before === "to" && /^(up|close|down)$/.test(earlier));
}

/** A hyphen with no space on either side. */
function joined(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.span.end === tokens[at]!.span.start && tokens[at + 1]?.span.start === tokens[at]!.span.end;
}

/** Character range of token numbers first to last. */
export function spanOf(sentence: Sentence, first: number, last: number): Span {
  return { start: sentence.tokens[first]!.span.start, end: sentence.tokens[last]!.span.end };
}

/** "closed Monday", "resume next week": a time that stands where an object could. */
export function isTime(tokens: readonly Token[], { first, head }: NounPhrase): boolean {
  const opening = tokens[first]!.lower;
  const { lower, lemma } = tokens[head]!;
  if (weekdays.has(lower) || months.has(lower) || /^(today|yesterday|tomorrow|tonight)$/.test(lower)) return true;
  if (weekdays.has(opening)) return partsOfDay.has(lower);
  // "two days after the fall", "three weeks later"
  if (timeUnits.has(lemma) && /^(after|before|later|ago|earlier)$/.test(tokens[head + 1]?.lower ?? "")) return true;
  return /^(last|next|this|that|every|each|all)$/.test(opening) && (timeUnits.has(lemma) || partsOfDay.has(lower));
}
