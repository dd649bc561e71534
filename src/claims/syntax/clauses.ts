import { sayingVerbs, thinkingVerbs } from "../../lexicon/speech.js";
import type { Token } from "../../model.js";
import { closers, openers, relatives } from "./boundaries.js";
import { isTime, type NounPhrase } from "./phrases.js";
import { beforeAdverbs, findSubject, sharedSubject, subordinateSubject } from "./subjects.js";
import type { VerbGroup } from "./verbs.js";

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

/** Finds the clause of each verb group: its subject, object, complement and adjuncts, and how far it goes. */
export function clausesOf(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  verbs: readonly VerbGroup[],
): readonly Clause[] {
  const out: Clause[] = [];
  verbs.forEach((verb, v) => {
    const left = v === 0 ? 0 : verbs[v - 1]!.last + 1;
    const right = rightEdge(tokens, phrases, verb, verbs[v + 1]);
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
  next: VerbGroup | undefined,
): number {
  const from = verb.last + 1;
  const nextVerb = next?.first ?? tokens.length;
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
  if (next === undefined) return nextVerb;
  const own = subordinateSubject(tokens, phrases, next, verb);
  if (own && own.first > from) return own.preposition;
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
