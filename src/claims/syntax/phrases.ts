import { months, partsOfDay, timeUnits, weekdays } from "../../lexicon/calendar.js";
import { sayingVerbs, thinkingVerbs } from "../../lexicon/speech.js";
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

/** A verb group: "had not been found" → main verb "find", passive, negated. */
export type VerbGroup = {
  readonly first: number;
  readonly last: number;
  readonly main: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Infinitive with "to": "to reopen". */
  readonly infinitive: boolean;
  /** Only a form of "be" with a complement: "was calm". */
  readonly copula: boolean;
};

/** One predicate with what stands around it; a light parse from tags alone, since no parser of ours is at hand offline. */
export type Clause = {
  readonly verb: VerbGroup;
  readonly subject: NounPhrase | null;
  readonly object: NounPhrase | null;
  /** Phrases with a preposition that follow the verb, in order. */
  readonly adjuncts: readonly NounPhrase[];
  /** Predicate adjective or noun after a copula: token number, or −1. */
  readonly complement: number;
  /** Token numbers, first to last, that the clause takes up. */
  readonly first: number;
  readonly last: number;
};

export type Parse = { readonly phrases: readonly NounPhrase[]; readonly clauses: readonly Clause[] };

const nominal = new Set(["NOUN", "PROPN", "NUM", "PRON", "SYM"]);
const insideNoun = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM"]);
const possessives = new Set(["his", "her", "its", "their", "our", "my", "your", "whose"]);
const relatives = new Set(["who", "which", "that", "whom"]);
/** Open a clause of their own, whatever they are tagged. */
const openers = new Set(["when", "where", "while", "why", "whether"]);
const closers = new Set([",", ";", ":", "—", "–", "(", ")", ".", "!", "?", "-"]);
/** Nouns after which "of" brings the thing that counts: "a group of miners", "thousands of people". */
const measures = new Set([
  "number",
  "group",
  "total",
  "dozen",
  "hundred",
  "thousand",
  "million",
  "billion",
  "score",
  "couple",
  "handful",
  "pair",
  "kind",
  "sort",
  "majority",
  "percent",
  "cent",
  "third",
  "half",
  "quarter",
  "rest",
  "most",
  "all",
  "some",
]);

const negations = new Set(["not", "n't", "never", "no"]);

/** Finds noun phrases and clauses of a sentence. */
export function parse(sentence: Sentence): Parse {
  const phrases = nounPhrases(sentence.tokens);
  const verbs = verbGroups(sentence.tokens, phrases);
  return { phrases, clauses: clauses(sentence.tokens, phrases, verbs) };
}

/** Character range of token numbers first to last. */
export function spanOf(sentence: Sentence, first: number, last: number): Span {
  return { start: sentence.tokens[first]!.span.start, end: sentence.tokens[last]!.span.end };
}

function nounPhrases(tokens: readonly Token[]): readonly NounPhrase[] {
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
      if (tag === "DET" && head >= 0) break;
      // "arrested the man Thursday night".
      if (head >= 0 && tokens[head]!.tag === "NOUN" && weekdays.has(lower)) break;
      if (insideNoun.has(tag) || possessives.has(lower)) {
        if (nominal.has(tag)) head = i;
        continue;
      }
      if (i > first && lower === "'s") continue;
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
        preposition: tokens[first - 1]?.tag === "ADP" && !isBound(tokens, first, head) ? first - 1 : -1,
      });
    }
  }
  return phrases;
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

function verbGroups(tokens: readonly Token[], phrases: readonly NounPhrase[]): readonly VerbGroup[] {
  const inPhrase = new Set<number>();
  for (const { first, last } of phrases) for (let i = first; i <= last; i++) inPhrase.add(i);
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (inPhrase.has(i) || (tokens[i]!.tag !== "VERB" && tokens[i]!.tag !== "AUX" && tokens[i]!.lower !== "to"))
      continue;
    if (tokens[i]!.lower === "to" && tokens[i + 1]?.tag !== "VERB" && tokens[i + 1]?.tag !== "AUX") continue;
    const first = i;
    let last = i;
    for (let j = i; j < tokens.length && !inPhrase.has(j); j++) {
      const { tag, lower } = tokens[j]!;
      if (tag === "VERB" || tag === "AUX" || lower === "to") {
        // "denied hitting", "said closing": a new lexical verb after a lexical one starts a group of its own.
        if (j > last && tokens[last]!.tag === "VERB") break;
        if (lower === "to" && j > first && tokens[last]!.tag === "VERB") break;
        last = j;
      } else if (tag !== "ADV" && tag !== "PART") break;
    }
    let main = last;
    while (main > first && tokens[main]!.tag !== "VERB") main--;
    if (tokens[main]!.tag !== "VERB") main = last;
    const verb = tokens[main]!;
    let [helped, negated, infinitive] = [false, false, false];
    for (let j = first; j <= last; j++) {
      const { lemma, lower } = tokens[j]!;
      helped ||= j < main && (lemma === "be" || lower === "got" || lower === "gets");
      negated ||= negations.has(lower);
      infinitive ||= lower === "to";
    }
    const participle =
      verb.tag === "VERB" &&
      !verb.lower.endsWith("ing") &&
      (verb.lower !== verb.lemma || /^(hit|hurt|cut|put|shut|set|split|read|cast|cost|shed|spread)$/.test(verb.lower));
    const before = tokens[first - 1];
    const bare = first === main && setBehind(tokens, phrases, first);
    groups.push({
      first,
      last,
      main,
      lemma: verb.lemma,
      passive: participle && (helped || bare),
      negated: negated || (before !== undefined && /^(never|nor|neither)$/.test(before.lower)),
      infinitive,
      copula: verb.tag === "AUX" && verb.lemma === "be",
    });
    i = last;
  }
  return groups;
}

/** A bare participle behind what it tells of is passive: "a man arrested by police", "the bridge, opened in 1994, …". */
function setBehind(tokens: readonly Token[], phrases: readonly NounPhrase[], at: number): boolean {
  if (tokens[at - 1]?.tag === "NOUN" && tokens[at + 1]?.lower === "by") return true;
  if (tokens[at - 1]?.lower !== "," || tokens[at + 1]?.tag !== "ADP") return false;
  const phrase = phrases.find(({ last }) => last === at - 2);
  if (!phrase || phrase.preposition >= 0) return false;
  // In "left the port, turned in the bay" the phrase is an object, and the verb has the subject of the one before.
  const before = tokens[phrase.first - 1];
  return before === undefined || before.tag !== "VERB" || sayingVerbs.has(before.lemma);
}

function clauses(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  verbs: readonly VerbGroup[],
): readonly Clause[] {
  const out: Clause[] = [];
  verbs.forEach((verb, v) => {
    const left = v === 0 ? 0 : verbs[v - 1]!.last + 1;
    const nextVerb = verbs[v + 1]?.first ?? tokens.length;
    const right = rightEdge(tokens, phrases, verb, nextVerb, v + 1 < verbs.length);
    const subject = findSubject(tokens, phrases, verb, left, out.at(-1)) ?? sharedSubject(tokens, phrases, out);
    const after = phrases.filter((phrase) => phrase.first > verb.last && phrase.last < right);
    const object =
      after.find(
        (phrase) => phrase.preposition < 0 && !isTime(tokens, phrase) && !crosses(tokens, verb.last + 1, phrase.first),
      ) ?? null;
    const complement = verb.copula ? complementOf(tokens, verb.last + 1, right, object) : -1;
    out.push({
      verb,
      subject,
      object: verb.passive ? null : object,
      adjuncts: after.filter((phrase) => phrase.preposition >= 0),
      complement,
      first: subject && subject.first >= left ? openingOf(subject, phrases).first : verb.first,
      last: Math.max(verb.last, right - 1),
    });
  });
  return out;
}

/** The adjective or the head of the noun phrase that a copula brings, among tokens from to right; −1 where it brings none. */
function complementOf(tokens: readonly Token[], from: number, right: number, object: NounPhrase | null): number {
  for (let at = from; at < right; at++) {
    if (object && object.first <= at && at <= object.head) {
      // "300 metres long", "43 years old".
      const measured = tokens[object.first]!.tag === "NUM" && tokens[object.head + 1]?.tag === "ADJ";
      return measured ? object.head + 1 : object.head;
    }
    const { tag } = tokens[at]!;
    if (tag === "ADJ") return at;
    if (!/^(ADV|DET|PART|NUM)$/.test(tag)) return -1;
  }
  return -1;
}

/** Where "thousands of people" begins, told by its people. */
function openingOf(subject: NounPhrase, phrases: readonly NounPhrase[]): NounPhrase {
  return phrases.find(({ last }) => subject.preposition >= 0 && last === subject.preposition - 1) ?? subject;
}

/**
 * The nearest phrase to the left that no preposition governs; the antecedent for "who", "which", "that". Null where the verb
 * shares the subject of the clause before: "hit the pier and sank".
 */
function findSubject(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  verb: VerbGroup,
  left: number,
  previous: Clause | undefined,
): NounPhrase | null {
  const at = beforeAdverbs(tokens, verb.first, left);
  if (isRelative(tokens, at, left)) {
    const before = tokens[at - 1]?.lower === "," ? at - 2 : at - 1;
    const antecedent = phrases.findLast((phrase) => phrase.last <= before);
    if (antecedent) return antecedent;
  }
  if (previous && at >= left && tokens[at]!.tag === "CCONJ") return null;
  // "left the port, turned in the bay": the next of a list of verbs.
  if (
    previous?.object?.last === at - 1 &&
    tokens[at]!.lower === "," &&
    !verb.passive &&
    !sayingVerbs.has(previous.verb.lemma)
  )
    return null;
  // "The man who stole the car fled": between the two verbs stands the object of the first.
  if (previous && endsRelative(tokens, previous, verb)) return previous.subject;
  const candidates = phrases.filter(
    (phrase) => phrase.last < verb.first && phrase.first >= left && !relatives.has(tokens[phrase.head]!.lower),
  );
  const free = candidates.findLast((phrase) => phrase.preposition < 0 && !apposition(tokens, phrase));
  if (!free) return null;
  // "a group of miners was": what follows "of" is what is spoken of.
  if (measures.has(free.lemma.replace(/s$/, "")) || tokens[free.head]!.tag === "NUM") {
    const partitive = candidates.find(
      (phrase) => phrase.preposition === free.last + 1 && tokens[phrase.preposition]!.lower === "of",
    );
    if (partitive) return partitive;
  }
  return free;
}

/** Number of the last token before `first` that is no adverb, `left` − 1 at least. */
function beforeAdverbs(tokens: readonly Token[], first: number, left: number): number {
  let at = first - 1;
  while (at >= left && tokens[at]!.tag === "ADV") at--;
  return at;
}

const isRelative = (tokens: readonly Token[], at: number, left: number): boolean =>
  at >= left && relatives.has(tokens[at]!.lower);

/** Does the verb go on with the sentence after a relative clause that nothing but its own object and adjuncts follow? */
function endsRelative(tokens: readonly Token[], { verb, object }: Clause, next: VerbGroup): boolean {
  if (next.infinitive || !object || object.last >= next.first || sayingVerbs.has(verb.lemma)) return false;
  if (!isRelative(tokens, beforeAdverbs(tokens, verb.first, 0), 0)) return false;
  return tokens
    .slice(verb.last + 1, next.first)
    .every(({ lower, tag }) => !closers.has(lower) && tag !== "CCONJ" && tag !== "SCONJ" && !relatives.has(lower));
}

/** The subject that a clause without one of its own goes on with: that of the clause before, set-in speech passed over. */
function sharedSubject(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  before: readonly Clause[],
): NounPhrase | null {
  const previous = before.at(-1);
  if (!previous) return null;
  const { first, verb, subject } = previous;
  // "The strike, the union said, will go on".
  const setIn = sayingVerbs.has(verb.lemma) && tokens[first - 1]?.lower === "," && tokens[verb.last + 1]?.lower === ",";
  if (!setIn) return subject;
  return (
    before.at(-2)?.subject ?? phrases.findLast((phrase) => phrase.last < first - 1 && phrase.preposition < 0) ?? null
  );
}

/** "Tomas Ibeku, the captain, swam": a phrase between commas is passed over for the one before it. */
function apposition(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return tokens[phrase.first - 1]?.lower === "," && tokens[phrase.last + 1]?.lower === "," && phrase.first > 1;
}

/** "closed Monday", "resume next week": a time that stands where an object could. */
export function isTime(tokens: readonly Token[], { first, head }: NounPhrase): boolean {
  const opening = tokens[first]!.lower;
  const { lower, lemma } = tokens[head]!;
  if (weekdays.has(lower) || months.has(lower) || /^(today|yesterday|tomorrow|tonight)$/.test(lower)) return true;
  if (weekdays.has(opening)) return partsOfDay.has(lower);
  return /^(last|next|this|that|every|each|all)$/.test(opening) && (timeUnits.has(lemma) || partsOfDay.has(lower));
}

/** Nothing but adverbs, determiners and particles may stand between a verb and its object. */
function crosses(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (closers.has(tokens[i]!.lower) || /^(ADP|SCONJ)$/.test(tokens[i]!.tag)) return true;
  return false;
}

/** Where the clause of a verb ends: at the next verb's own subject, a conjunction before it, or a strong mark. */
function rightEdge(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  verb: VerbGroup,
  nextVerb: number,
  more: boolean,
): number {
  const from = verb.last + 1;
  for (let i = from; i < nextVerb; i++) {
    const { lower, tag } = tokens[i]!;
    if (
      lower === ";" ||
      lower === ":" ||
      lower === "—" ||
      lower === "–" ||
      tag === "SCONJ" ||
      relatives.has(lower) ||
      openers.has(lower)
    )
      return i;
  }
  if (!more) return nextVerb;
  // The phrase just before the next verb is that verb's subject where a comma or conjunction sets it off.
  const subject = phrases.findLast(
    (phrase) => phrase.last < nextVerb && phrase.first >= from && phrase.preposition < 0,
  );
  if (subject && subject.first > from) {
    const before = tokens[subject.first - 1]!;
    if (before.lower === "," || before.tag === "CCONJ" || before.tag === "SCONJ") return subject.first;
  }
  // "said the driver had fled": what is said has a subject of its own.
  const said = sayingVerbs.has(verb.lemma) || thinkingVerbs.has(verb.lemma);
  if (said && subject?.first === from && beforeAdverbs(tokens, nextVerb, from) === subject.last) return from;
  return nextVerb;
}
