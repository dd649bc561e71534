/** A linear model as it is kept in a JSON file: log-odds are the bias plus the weighted features. */
export type Linear = { readonly bias: number; readonly weights: Readonly<Record<string, number>> };

/** Log-odds that a model gives named features; a feature without a weight counts nothing. */
export function logOdds({ bias, weights }: Linear, features: Readonly<Record<string, number>>): number {
  let sum = bias;
  for (const name in features) sum += (weights[name] ?? 0) * features[name]!;
  return sum;
}

/** Log-odds as a probability, 0 to 1. */
export function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The log-odds of a probability between 0 and 1, both left out. */
export function oddsOf(probability: number): number {
  return Math.log(probability / (1 - probability));
}
