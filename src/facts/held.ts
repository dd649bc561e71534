import type { Claim } from "../model.js";

/** Up to so many claims each is held against each. */
const most = 40;

/**
 * Which claims of a fact are held against each other, as places in `claims`, lower first: all that stand in different documents.
 * Where there are too many for that, each is held against one that says just the same, and those that do not say the same
 * against each other; of more than `most` different answers, each against the `most` that come after it.
 */
export function heldPairs(claims: readonly Claim[]): readonly (readonly [a: number, b: number])[] {
  const pairs: (readonly [number, number])[] = [];
  const hold = (a: number, b: number): void => {
    if (claims[a]!.document !== claims[b]!.document) pairs.push(a < b ? [a, b] : [b, a]);
  };
  if (claims.length <= most) {
    claims.forEach((_, a) => claims.forEach((__, b) => a < b && hold(a, b)));
    return pairs;
  }
  const answers = Array.from(Map.groupBy(claims.keys(), (place) => answerOf(claims[place]!)).values());
  answers.forEach(([first, ...same], number) => {
    for (const place of same) hold(first!, place);
    const others = Math.min(most, answers.length - 1);
    for (let step = 1; step <= others; step++) {
      const other = (number + step) % answers.length;
      // Of two that are each within reach of the other, one holds them together.
      if (other < number && number - other <= others) continue;
      hold(first!, answers[other]![0]!);
    }
  });
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

/** Slots that a comparison of values looks at, too. */
const compared = ["harm", "role", "of", "measured", "patient", "whole", "per"];

/** What a comparison looks at; claims with the same answer compare alike with any other. */
function answerOf({ value, polarity, hedge, speakers, asserted, question }: Claim): string {
  const slots = compared.map((slot) => question.slots[slot]);
  // JSON knows no infinity.
  const bounds = value.kind === "quantity" ? [String(value.low), String(value.high)] : [];
  return JSON.stringify([value, bounds, polarity, hedge, speakers[0]?.toLowerCase(), asserted, slots]);
}
