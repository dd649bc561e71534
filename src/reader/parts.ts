import type { Document } from "../model.js";
import { cutTo } from "./passages.js";
import type { Passage } from "./prompt.js";
import { tokensIn } from "./tokens.js";

/** Requests for one event that are still sensible; a larger event is cut down to the passages that tell most. */
const mostBatches = 6;

/**
 * Divides the articles of an event into requests of at most `budget` tokens each.
 *
 * What fits goes into one. A larger event is cut into batches of half the budget, and each two of them make a request, so that
 * every article meets every other. Where an article is larger than half the budget, or the event than six batches, the passages
 * are sent that share most words with the other articles.
 */
export function partsOf(documents: readonly Document[], budget: number): readonly (readonly Passage[])[] {
  const whole = documents.map((document): Passage => ({ document, text: document.text }));
  if (sizeOf(whole) <= budget) return [whole];
  const half = Math.max(1, Math.floor(budget / 2));
  const allowed = Math.max(1, Math.floor((half * mostBatches) / documents.length));
  const cutAll = sizeOf(whole) > half * (mostBatches - 1);
  const passages = whole.map(({ document, text }): Passage => {
    const most = cutAll ? Math.min(half, allowed) : half;
    return tokensIn(text) <= most ? { document, text } : { document, text: cutTo(document, documents, most) };
  });
  const batches = batchesOf(passages, half);
  if (batches.length === 1) return batches;
  return batches.flatMap((batch, at) => batches.slice(at + 1).map((other) => [...batch, ...other]));
}

const sizeOf = (passages: readonly Passage[]): number => passages.reduce((sum, { text }) => sum + tokensIn(text), 0);

/** In order, each article into the first batch that has room for it. */
function batchesOf(passages: readonly Passage[], most: number): readonly (readonly Passage[])[] {
  const batches: Passage[][] = [];
  for (const passage of passages) {
    const room = batches.find((batch) => sizeOf(batch) + tokensIn(passage.text) <= most);
    if (room === undefined) batches.push([passage]);
    else room.push(passage);
  }
  return batches;
}
