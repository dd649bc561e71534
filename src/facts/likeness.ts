import weights from "./weights.json" with { type: "json" };
import type { ClaimKind } from "../model.js";
import type { Features } from "./features.js";
import type { Outcome } from "./competition.js";
import { type Trees, treeLogOdds } from "./trees.js";

/** A linear model: log-odds are the bias plus the weighted features. */
export type Linear = { readonly bias: number; readonly weights: Readonly<Record<string, number>> };
/**
 * One model for pairs whose values agree, one for those that differ, one for those that time explains: what speaks for each is
 * not the same (measured).
 */
export type KindWeights = {
  readonly agreeing: Linear | null;
  readonly opposing: Linear | null;
  readonly changing: Linear | null;
  /** Beside the linear model where there is gold enough to grow them: the mean of both is right more often (measured). */
  readonly trees?: Trees | null;
};

const models = weights as unknown as { readonly kinds: Readonly<Record<string, KindWeights>> };

/**
 * How likely two claims answer one question, 0 to 1, given whether their values differ. 0 for a kind without weights; what kind
 * a thing is, and who holds a role, is told by the slots alone.
 *
 * Weights: weights.json, fitted on gold by `npm run fit`.
 */
export function likeness(kind: ClaimKind, outcome: Outcome, features: Features): number {
  if (bySlots.has(kind)) return answerOne(features) ? 1 : 0;
  const model = models.kinds[kind]?.[heads[outcome]];
  if (!model) return 0;
  const linear = chance(logOdds(model, features));
  const trees = outcome === "differs" ? models.kinds[kind]?.trees : null;
  return trees ? (linear + chance(treeLogOdds(trees, features))) / 2 : linear;
}

const heads = { agrees: "agreeing", differs: "opposing", changed: "changing" } as const;
const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Kinds whose slots say all: what kind a thing is, who holds a role. There is too little gold of them to fit. */
const bySlots: ReadonlySet<ClaimKind> = new Set(["kind", "name"]);

/** Every slot that both fill holds the same, and there is one. */
function answerOne(features: Features): boolean {
  const slots = ["of", "role"];
  return slots.some((slot) => features[`${slot} same`] === 1) && slots.every((slot) => features[`${slot} other`] !== 1);
}

/** Log-odds of a linear model. */
export function logOdds({ bias, weights }: Linear, features: Features): number {
  let sum = bias;
  for (const name in features) sum += (weights[name] ?? 0) * features[name]!;
  return sum;
}
