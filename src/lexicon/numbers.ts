/**
 * Number words of newspaper English, with the Indian scales (lakh, crore). Written down from the numeral chapters of
 * Quirk et al., "A Comprehensive Grammar of the English Language" (§6.63–6.67), and from the number styles of the AP,
 * Reuters and Hindustan Times style books.
 */

/** zero–nineteen. */
export const units: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);

/** twenty–ninety. */
export const tens: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, 20 + 10 * index]),
);

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** "dozen" and "score" count by twelve and twenty, and multiply like a scale: "two dozen", "three score". */
export const collectives: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["score", 20],
]);

/** Scales as written after digits: "20k", "$1.2bn". A lone "m", "b" or "t" may be a unit; the grammar decides. */
export const scaleMarks: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["m", 1e6],
  ["M", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mio", 1e6],
  ["MM", 1e6],
  ["b", 1e9],
  ["B", 1e9],
  ["bn", 1e9],
  ["Bn", 1e9],
  ["BN", 1e9],
  ["bln", 1e9],
  ["t", 1e12],
  ["T", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
  ["cr", 1e7],
]);

/**
 * A plural without a figure ("dozens", "hundreds of thousands") runs from one of its kind to ten of them: above that the
 * next word up would have been chosen.
 */
export const plurals: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 1e2],
  ["thousands", 1e3],
  ["lakhs", 1e5],
  ["millions", 1e6],
  ["crores", 1e7],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

/** Words for small numbers that stay open; below ten, since from there on a number or "a dozen" is at hand. */
export const vagueNumbers: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ["couple", [2, 3]],
  ["few", [2, 9]],
  ["several", [3, 9]],
  ["handful", [3, 9]],
]);

/** Denominators, singular and plural. "second" and "first" are left out: they never name a part. */
export const fractionWords: ReadonlyMap<string, number> = new Map(
  ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].flatMap((word, index) => {
    const parts = 1 / (index + 2);
    return [
      [word, parts] as const,
      [word === "half" ? "halves" : `${word}s`, parts] as const,
      ...(word === "quarter" ? [["fourth", parts] as const, ["fourths", parts] as const] : []),
    ];
  }),
);

/**
 * A decimal that a scraper has torn apart, "5. 9 km", "3. 2 million": a full stop and a space between figures before the word
 * of a unit or scale. Elsewhere a sentence ends there: "He came in at 5. 9 people died."
 */
export const tornDecimal = String.raw`\d{1,3}\. \d{1,2}(?=\s?(?:%|(?:per ?cent|percentage|km|kms|kilomet(?:re|er)s?|m|met(?:re|er)s?|cm|mm|miles?|feet|ft|inch(?:es)?|kg|kilos?|kilograms?|tonnes?|tons?|lit(?:re|er)s?|hectares?|acres?|degrees?|mph|kph|knots|million|billion|trillion|bn|mn|crore|lakh)\b))`;
