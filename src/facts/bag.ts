/** Weights of words, scaled to length 1. The words are numbers that an event gives them (`Words`), in rising order. */
export type Bag = { readonly words: readonly number[]; readonly weights: readonly number[] };

/** The words of an event, each with a number of its own. */
export class Words {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];

  /** The number of a word; a new one where it has none yet. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }

  /** The words of a bag with their weights. */
  read({ words, weights }: Bag): ReadonlyMap<string, number> {
    return new Map(words.map((word, place) => [this.#words[word]!, weights[place]!]));
  }
}

/** A bag of weighted words, scaled to length 1; without words, an empty one. */
export function bagOf(weighted: ReadonlyMap<string, number>, numbers: Words): Bag {
  const length = Math.hypot(...weighted.values());
  const all = Array.from(weighted, ([word, weight]) => [numbers.numberOf(word), weight] as const).sort(
    ([a], [b]) => a - b,
  );
  return {
    words: all.map(([word]) => word),
    weights: all.map(([, weight]) => (length === 0 ? weight : weight / length)),
  };
}

/** Cosine of two bags, 0 to 1. */
export function cosine(a: Bag, b: Bag): number {
  const [left, right] = [a.words, b.words];
  const [ends, end] = [left.length, right.length];
  let sum = 0;
  for (let i = 0, j = 0; i < ends && j < end;) {
    const apart = left[i]! - right[j]!;
    if (apart === 0) sum += a.weights[i++]! * b.weights[j++]!;
    else if (apart < 0) i++;
    else j++;
  }
  return sum;
}
