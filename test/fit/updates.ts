import { writeFileSync } from "node:fs";
import path from "node:path";
import { chance, logOdds } from "../../src/linear.js";
import { updateFeatures } from "../../src/verdicts/update.js";
import type { LabelledPair } from "./examples.js";
import { type Example, fitLinear } from "./linear.js";

/** Chosen among 3, 10 and 30 on writers left out; the curve is flat. */
const ridge = 10;
/** A feature that fewer pairs have is left out: it tells more of its event than of time. */
const leastPairs = 25;

/**
 * Fits what tells an update from a contradiction, among the pairs that gold has on one question and whose values differ.
 * Prints what the weights give on writers that they had not seen.
 */
export function fitUpdates(pairs: readonly LabelledPair[], write: boolean): void {
  const known = pairs.flatMap((pair) => {
    const features = updateFeatures(pair.a, pair.b);
    if (features === null || pair.outcome === "agrees") return [];
    if (pair.label !== "opposed" && pair.label !== "updated") return [];
    return [{ writer: pair.writer, fact: `${pair.event} ${pair.fact}`, features, right: pair.label === "updated" }];
  });
  const counts = new Map<string, number>();
  for (const { features } of known)
    for (const [name, value] of Object.entries(features))
      if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  const examples = known.map((one) => ({
    ...one,
    features: Object.fromEntries(
      Object.entries(one.features).filter(([name]) => (counts.get(name) ?? 0) >= leastPairs),
    ),
  }));
  const fit = (of: readonly Example[]) =>
    fitLinear(
      of.map(({ features, right }) => ({ features, right })),
      ridge,
    );
  const scored = [...new Set(examples.map(({ writer }) => writer))].flatMap((writer) => {
    const model = fit(examples.filter((example) => example.writer !== writer));
    return examples
      .filter((example) => example.writer === writer)
      .map((example) => ({ example, p: chance(logOdds(model, example.features)) }));
  });
  console.log(
    `${examples.length} pairs that differ, ${examples.filter(({ right }) => right).length} told apart by time`,
  );
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const taken = scored.filter(({ p }) => p >= threshold);
    const right = taken.filter(({ example }) => example.right);
    console.log(
      `  ≥ ${threshold}  ${taken.length} taken, ${((100 * right.length) / Math.max(1, taken.length)).toFixed(0)} % right, ${new Set(right.map(({ example }) => example.fact)).size} facts`,
    );
  }
  const { bias, weights } = fit(examples);
  const file = path.resolve(import.meta.dirname, "../../src/verdicts/update.json");
  if (write) writeFileSync(file, `${JSON.stringify({ script: "npm run fit -- --updates", bias, weights })}\n`);
}
