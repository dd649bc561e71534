import type { Linear } from "../../src/linear.js";

export type Example = { readonly features: Readonly<Record<string, number>>; readonly right: boolean };

/** Steps of Newton's method; the log-loss has converged well before. */
const rounds = 12;

/**
 * Logistic regression with a ridge on standardised features, by Newton's method; the weights that come out are for raw feature
 * values. Deterministic.
 *
 * @param ridge weight of the penalty, in examples
 */
export function fitLinear(examples: readonly Example[], ridge: number): Linear {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const rows = examples.map(({ features }) => Float64Array.from(names, (name) => features[name] ?? 0));
  const mean = names.map((_, j) => rows.reduce((sum, row) => sum + row[j]!, 0) / rows.length);
  const scale = names.map(
    (_, j) => Math.sqrt(rows.reduce((sum, row) => sum + (row[j]! - mean[j]!) ** 2, 0) / rows.length) || 1,
  );
  // The last column is the bias, which no ridge holds down.
  const scaled = rows.map((row) => Float64Array.from([...row.map((value, j) => (value - mean[j]!) / scale[j]!), 1]));
  const size = names.length + 1;
  const weights = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, (_, j) => {
      const row = new Float64Array(size);
      row[j] = j < names.length ? ridge : 1e-6;
      return row;
    });
    scaled.forEach((row, i) => {
      let score = 0;
      for (let j = 0; j < size; j++) score += weights[j]! * row[j]!;
      const p = 1 / (1 + Math.exp(-score));
      const error = Number(examples[i]!.right) - p;
      const bend = p * (1 - p);
      for (let j = 0; j < size; j++) {
        if (row[j] === 0) continue;
        gradient[j]! += error * row[j]!;
        const line = curvature[j]!;
        const factor = bend * row[j]!;
        for (let k = j; k < size; k++) line[k]! += factor * row[k]!;
      }
    });
    for (let j = 0; j < names.length; j++) gradient[j]! -= ridge * weights[j]!;
    for (let j = 0; j < size; j++) for (let k = 0; k < j; k++) curvature[j]![k] = curvature[k]![j]!;
    solve(curvature, gradient).forEach((step, j) => (weights[j]! += step));
  }
  return {
    bias: round4(weights[names.length]! - names.reduce((sum, _, j) => sum + (weights[j]! * mean[j]!) / scale[j]!, 0)),
    weights: Object.fromEntries(names.map((name, j) => [name, round4(weights[j]! / scale[j]!)])),
  };
}

/** Solves a symmetric positive system by elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i]!]));
  for (let j = 0; j < size; j++)
    for (let i = j + 1; i < size; i++) {
      const factor = rows[i]![j]! / rows[j]![j]!;
      if (factor !== 0) for (let k = j; k <= size; k++) rows[i]![k]! -= factor * rows[j]![k]!;
    }
  const solution = new Float64Array(size);
  for (let j = size - 1; j >= 0; j--) {
    let sum = rows[j]![size]!;
    for (let k = j + 1; k < size; k++) sum -= rows[j]![k]! * solution[k]!;
    solution[j] = sum / rows[j]![j]!;
  }
  return solution;
}

const round4 = (value: number): number => Math.round(value * 1e4) / 1e4;
