import type { Document } from "../model.js";
import { countWords, cutTo, type WordCounts } from "./passages.js";
import type { Passage } from "./prompt.js";
import { tokensIn } from "./tokens.js";

/** About how many tokens the lines around an article take. */
const lines = 60;
/** Fewer tokens of an article tell nothing. */
const leastOfArticle = 40;
/** Batches of a large event; each two make a request, so that there are at most 15. */
const mostBatches = 6;

/**
 * Divides the articles of an event into requests of at most `budget` tokens each.
 *
 * What fits goes into one. A larger event is cut into batches of half the budget, and each two of them make a request, so that
 * every article meets every other. Where an article is larger than half the budget, or the event than six batches, the passages
 * are sent that share most words with the other articles. Null where there are more articles than that can be done with.
 */
export function partsOf(documents: readonly Document[], budget: number): readonly (readonly Passage[])[] | null {
  const whole = documents.map((document): Passage => ({ document, text: document.text }));
  if (sizeOf(whole) <= budget) return [whole];
  const half = Math.floor(budget / 2);
  const batches = sizeOf(whole) > half * (mostBatches - 1) ? evenly(documents, half) : asTheyFit(documents, half);
  if (batches === null) return null;
  return batches.length === 1
    ? batches
    : batches.flatMap((batch, at) => batches.slice(at + 1).map((other) => [...batch, ...other]));
}

const sizeOf = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { text }) => sum + tokensIn(text) + lines, 0);

/** As many articles in each batch, and as much of each article. */
function evenly(documents: readonly Document[], half: number): readonly (readonly Passage[])[] | null {
  const each = Math.ceil(documents.length / mostBatches);
  const most = Math.floor(half / each) - lines;
  if (most < leastOfArticle) return null;
  const counts = countWords(documents);
  const passages = documents.map((document) => passageOf(document, counts, most));
  return Array.from({ length: Math.ceil(passages.length / each) }, (_, at) =>
    passages.slice(at * each, (at + 1) * each),
  );
}

/** In order, each article into the first batch that has room for it; what is larger than a batch is cut to one. */
function asTheyFit(documents: readonly Document[], half: number): readonly (readonly Passage[])[] | null {
  if (half - lines < leastOfArticle) return null;
  const counts = countWords(documents);
  const batches: Passage[][] = [];
  for (const document of documents) {
    const passage = passageOf(document, counts, half - lines);
    const room = batches.find((batch) => sizeOf([...batch, passage]) <= half);
    if (room === undefined) batches.push([passage]);
    else room.push(passage);
  }
  return batches;
}

function passageOf(document: Document, counts: WordCounts, most: number): Passage {
  const { text } = document;
  return { document, text: tokensIn(text) <= most ? text : cutTo(document, counts, most) };
}
