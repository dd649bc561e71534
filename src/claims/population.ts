import { boundingWords } from "../lexicon/bounds.js";
import { areaNouns } from "../lexicon/places.js";
import type { Span } from "../model.js";
import type { Reading } from "./rule.js";
import { fillerOf } from "./syntax/slots.js";
import type { NounPhrase } from "./syntax/phrases.js";

/** "home to an estimated 4,000": words between a place and its figure that only bound it. */
const isBounding = (lower: string): boolean => boundingWords.has(lower) || lower === "an" || lower === "estimated";

/** Verbs by which a population has its figure. */
const counting = new Set(["be", "stand", "total", "number", "reach", "exceed", "have", "count"]);

/**
 * Tells whether a figure says how many people live somewhere, and where.
 *
 *   "Tamar, home to about 4,000 people, …"     → of tamar
 *   "Orvik, a town of 12,000, was cut off"     → of orvik
 *   "the island has a population of 900"       → of island
 *   "The population of Velmar is 2.1 million"  → of velmar
 *
 * Leaves alone "a crowd of 12,000", "home to the museum", and who of a town was hurt.
 *
 * @param mark of a count or a bare number, in the document
 * @returns null where it tells no population; `of` is null where it is not told whose
 */
export function populationAt(reading: Reading, mark: Span): { readonly of: string | null } | null {
  const { sentence, mentions, parse } = reading;
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.span.end > mark.start);
  let before = first - 1;
  while (before >= 0 && isBounding(tokens[before]!.lower)) before--;
  const of = (phrase: NounPhrase | null | undefined) => ({ of: phrase ? fillerOf(sentence, mentions, phrase) : null });
  /** The phrase that ends before a token, a comma between them passed over. */
  const endingAt = (at: number): NounPhrase | undefined => {
    const last = tokens[at]?.lower === "," ? at - 1 : at;
    return parse.phrases.find((phrase) => phrase.last === last);
  };
  const subjectAt = (at: number): NounPhrase | null | undefined =>
    parse.clauses.find(({ verb }) => verb.first <= at && at <= verb.last)?.subject;
  const lower = (at: number): string => tokens[at]?.lower ?? "";

  // "home to" with "is" or a comma before it; bounds were passed over, "to" among them.
  const home = lower(before) === "home" && lower(before + 1) === "to" ? before : -1;
  if (home > 0) return of(lower(home - 1) === "," ? endingAt(home - 1) : (subjectAt(home - 1) ?? endingAt(home - 1)));
  if (lower(before) === "of" && areaNouns.has(tokens[before - 1]?.lemma ?? "")) {
    // "Orvik, a town of 12,000"; "the village of 300" has no name here.
    const noun = parse.phrases.find(({ head }) => head === before - 1);
    const name = noun && lower(noun.first - 1) === "," ? endingAt(noun.first - 1) : undefined;
    return of(name ?? noun);
  }
  if (lower(before) === "of" && lower(before - 1) === "population") {
    const noun = parse.phrases.find(({ head }) => head === before - 1);
    const opening = (noun?.first ?? before - 1) - 1;
    if (lower(opening) === "with") return of(endingAt(opening - 1));
    return of(tokens[opening]?.lemma === "have" ? subjectAt(opening) : noun && ownerIn(reading, noun));
  }
  const clause = parse.clauses.find(({ verb }) => verb.first <= before && before <= verb.last + 1);
  const { subject } = clause ?? {};
  if (!subject || subject.lemma !== "population" || !counting.has(clause!.verb.lemma)) return null;
  const behind = parse.phrases.find((phrase) => phrase.preposition === subject.last + 1);
  return of(behind && lower(behind.preposition) === "of" ? behind : ownerIn(reading, subject));
}

/** The town of "the town's population", "the Velmar population": what stands before the head of the phrase. */
function ownerIn({ sentence: { tokens } }: Reading, phrase: NounPhrase): NounPhrase | null {
  for (let at = phrase.head - 1; at >= phrase.first; at--)
    if (/^(?:NOUN|PROPN)$/.test(tokens[at]!.tag))
      return { ...phrase, head: at, last: at, lemma: tokens[at]!.lemma.toLowerCase() };
  return null;
}
