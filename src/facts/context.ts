import type { Claim, DayRange, Document, Sentence } from "../model.js";
import { type Bag, bagOf, Words } from "./bag.js";

/** What stands around a claim, ready to be compared with any other claim of the event. */
export type Context = {
  readonly claim: Claim;
  readonly sentence: Sentence;
  /** Number of its document in the event. */
  readonly document: number;
  /** Content lemmas of the sentence outside the mark, weighted by rarity and by nearness to the mark. */
  readonly near: Bag;
  /** Content lemmas of the whole sentence, mark included, weighted by rarity. */
  readonly whole: Bag;
  /** Content lemmas of the mark, figures left out. */
  readonly mark: Bag;
  /** Rarity-weighted names of this sentence and its neighbours. */
  readonly names: Bag;
  /** Where the sentence stands in its document, 0 to 1. */
  readonly position: number;
  /** How rare in the event's sentences the word is that the claim turns on (measured noun, predicate): 0 to 1. */
  readonly rarity: number;
  /** A word near the mark sets the figure apart from the whole: "another", "of them", "average". */
  readonly part: boolean;
  /** A word near the mark speaks of other times: "ago", "previous", "since". */
  readonly past: boolean;
  /** The days that the sentence names beside the mark, since 1970-01-01. */
  readonly days: readonly DayRange[];
  /** The sentence names a day long before the article: it tells of another event. */
  readonly background: boolean;
};

/** Distance in tokens at which a word's weight has fallen to a third: near the mark beats wide context (measured). */
const reach = 6;

/** Distance in tokens from which on a word's weight is lost beside that of the nearest: e⁻⁴⁰ of it is less than a double can add. */
const horizon = 40 * reach;

/** How far from the mark a word may set it aside, in tokens. */
const aside = 5;

/** Words by which a figure is set apart from the whole, or from the event at hand. Source: own lists. */
const partWords = new Set(
  "another more other further extra additional including among of them each every per average record previous earlier last former usual normally".split(
    " ",
  ),
);
const pastWords = new Set(
  "ago previous previously earlier former formerly history record since decade decades century last".split(" "),
);

/** Days before the article at which news has become background. */
const longAgo = 21;

const contentTags = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"]);
const empty = new Set(
  "be have do say tell will would can could may might also up out more most very so then there here now such other about".split(
    " ",
  ),
);

/** Lemmas that tell what a text is about; "one" and the like are none. */
function isContent(token: Sentence["tokens"][number]): boolean {
  return contentTags.has(token.tag) && !empty.has(token.lemma) && /[\p{L}\p{N}]/u.test(token.text);
}

/**
 * Puts each claim of an event into its context. Rarity is counted over the event's own sentences: what every article
 * says over and over ("ferry") tells nothing of which question is answered. `words` numbers the words of the bags.
 */
export function contextsOf(
  claims: readonly Claim[],
  documents: readonly Document[],
  sentences: readonly Sentence[],
  words: Words = new Words(),
): readonly Context[] {
  const numbers = new Map(documents.map((document, number) => [document.id, number]));
  const places = new Map(sentences.map((sentence) => [`${sentence.document} ${sentence.index}`, sentence]));
  const lengths = new Map<string, number>();
  for (const { document } of sentences) lengths.set(document, (lengths.get(document) ?? 0) + 1);
  const rarity = rarityOf(sentences);
  const rare = (lemma: string): number => rarity.get(lemma) ?? 1;
  const wholeOf = onceFor((sentence: Sentence): Bag => {
    const whole = new Map<string, number>();
    for (const token of sentence.tokens)
      if (isContent(token)) add(whole, token.lemma.toLowerCase(), rare(token.lemma.toLowerCase()));
    return bagOf(whole, words);
  });
  const namesOf = onceFor(({ document, index }: Sentence): Bag => {
    const names = new Map<string, number>();
    for (const step of [-1, 0, 1])
      for (const token of places.get(`${document} ${index + step}`)?.tokens ?? [])
        if (token.tag === "PROPN" && /\p{Lu}/u.test(token.text))
          add(names, token.lower, rare(token.lemma.toLowerCase()) * (step === 0 ? 1 : 0.4));
    return bagOf(names, words);
  });
  const published = new Map(documents.map((document) => [document.id, dayNumber(document.published)]));
  const daysBeside = namedDays(claims);
  return claims.map((claim) => {
    const days = daysBeside(claim);
    const today = published.get(claim.document) ?? null;
    const sentence = places.get(`${claim.document} ${claim.sentence}`)!;
    const { tokens } = sentence;
    const first = firstAt(tokens, ({ span }) => span.end > claim.mark.start);
    const last = firstAt(tokens, ({ span }) => span.start >= claim.mark.end) - 1;
    const [near, mark] = [new Map<string, number>(), new Map<string, number>()];
    let [part, past] = [false, false];
    const end = Math.min(tokens.length, Math.max(first, last) + horizon);
    for (let at = Math.max(0, Math.min(first, last) - horizon); at < end; at++) {
      const token = tokens[at]!;
      const distance = at < first ? first - at : at > last ? at - last : 0;
      if (distance <= aside) {
        part ||= partWords.has(token.lower);
        past ||= pastWords.has(token.lower);
      }
      if (!isContent(token)) continue;
      const lemma = token.lemma.toLowerCase();
      if (distance > 0) add(near, lemma, rare(lemma) * Math.exp(-distance / reach));
      else if (token.tag !== "NUM") add(mark, lemma, rare(lemma));
    }
    return {
      claim,
      sentence,
      document: numbers.get(claim.document)!,
      near: bagOf(near, words),
      whole: wholeOf(sentence),
      mark: bagOf(mark, words),
      names: namesOf(sentence),
      rarity: Math.min(1, rare(keyOf(claim)) / Math.log(sentences.length + 1)),
      position: sentence.index / Math.max(1, lengths.get(claim.document)! - 1),
      part,
      past,
      days,
      background: today !== null && days.some(({ to }) => to < today - longAgo),
    };
  });
}

/** Number of the first token for which something holds that holds for all after it too; their count where it holds for none. */
function firstAt(tokens: Sentence["tokens"], holds: (token: Sentence["tokens"][number]) => boolean): number {
  let [from, to] = [0, tokens.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(tokens[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The days that the other time claims of a claim's sentence name. */
function namedDays(claims: readonly Claim[]): (claim: Claim) => readonly DayRange[] {
  const bySentence = Map.groupBy(
    claims.filter(({ kind }) => kind === "time"),
    ({ document, sentence }) => `${document} ${sentence}`,
  );
  return ({ document, sentence, mark }) =>
    (bySentence.get(`${document} ${sentence}`) ?? []).flatMap(({ mark: other, value }) =>
      value.kind === "time" && value.day && !(other.start < mark.end && mark.start < other.end) ? [value.day] : [],
    );
}

/** Days since 1970-01-01 of an ISO date; null for none. */
function dayNumber(iso: string | null): number | null {
  return iso === null ? null : Math.floor(Date.parse(iso.slice(0, 10)) / 86_400_000);
}

/** Works something out once for each sentence: its claims share it. */
function onceFor(work: (sentence: Sentence) => Bag): (sentence: Sentence) => Bag {
  const known = new Map<Sentence, Bag>();
  return (sentence) => {
    const bag = known.get(sentence) ?? work(sentence);
    known.set(sentence, bag);
    return bag;
  };
}

/** The lemma that a claim turns on. */
function keyOf({ value, question }: Claim): string {
  if (value.kind === "status") return value.predicate;
  return question.slots["measured"] ?? question.slots["act"] ?? "";
}

function rarityOf(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const lemma of new Set(tokens.filter(isContent).map((token) => token.lemma.toLowerCase())))
      add(counts, lemma, 1);
  return new Map(Array.from(counts, ([lemma, count]) => [lemma, Math.log((sentences.length + 1) / count)]));
}

function add(bag: Map<string, number>, key: string, weight: number): void {
  bag.set(key, (bag.get(key) ?? 0) + weight);
}
