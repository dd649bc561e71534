import type { Linear } from "../../src/facts/likeness.js";

export type Example = {
  readonly features: Readonly<Record<string, number>>;
  readonly right: boolean;
  readonly weight: number;
};

/**
 * Logistic regression with a ridge, by full-batch gradient descent with momentum on standardised features; the weights that
 * come out are for raw feature values. Deterministic.
 */
export function fitLinear(examples: readonly Example[], { ridge = 1, rounds = 150, rate = 0.5 } = {}): Linear {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const rows = examples.map(({ features }) => Float64Array.from(names, (name) => features[name] ?? 0));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = names.map((_, j) => rows.reduce((sum, row, i) => sum + row[j]! * examples[i]!.weight, 0) / total);
  const scale = names.map(
    (_, j) =>
      Math.sqrt(rows.reduce((sum, row, i) => sum + (row[j]! - mean[j]!) ** 2 * examples[i]!.weight, 0) / total) || 1,
  );
  for (const row of rows) row.forEach((value, j) => (row[j] = (value - mean[j]!) / scale[j]!));
  const positives = examples.reduce((sum, { right, weight }) => sum + (right ? weight : 0), 0);
  let bias = Math.log((positives + 1) / (total - positives + 1));
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length + 1);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(names.length + 1);
    rows.forEach((row, i) => {
      let score = bias;
      for (let j = 0; j < row.length; j++) score += weights[j]! * row[j]!;
      const error = (1 / (1 + Math.exp(-score)) - Number(examples[i]!.right)) * examples[i]!.weight;
      for (let j = 0; j < row.length; j++) gradient[j]! += error * row[j]!;
      gradient[names.length]! += error;
    });
    // The curvature of the log-loss at the base rate sets the step.
    const step = (rate * 4) / total;
    for (let j = 0; j < names.length; j++) {
      speed[j] = 0.9 * speed[j]! - step * (gradient[j]! + ridge * weights[j]!);
      weights[j]! += speed[j]!;
    }
    speed[names.length] = 0.9 * speed[names.length]! - step * gradient[names.length]!;
    bias += speed[names.length]!;
  }
  return {
    bias: round4(bias - names.reduce((sum, _, j) => sum + (weights[j]! * mean[j]!) / scale[j]!, 0)),
    weights: Object.fromEntries(names.map((name, j) => [name, round4(weights[j]! / scale[j]!)])),
  };
}

const round4 = (value: number): number => Math.round(value * 1e4) / 1e4;
