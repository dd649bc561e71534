import weights from "./weights.json" with { type: "json" };
import { chance, type Linear, logOdds } from "../linear.js";
import type { ClaimKind } from "../model.js";
import type { Features } from "./features.js";
import type { Outcome } from "./competition.js";
import { type Trees, treeLogOdds } from "./trees.js";

/**
 * One model for pairs whose values agree, one for those that differ, one for those that time explains: what speaks for each is
 * not the same (measured).
 */
export type KindWeights = {
  readonly agreeing: Linear | null;
  readonly opposing: Linear | null;
  readonly changing: Linear | null;
};

/** What weights.json holds. */
export type Weights = {
  readonly kinds: Readonly<Partial<Record<ClaimKind, KindWeights>>>;
  /** For pairs whose values differ, grown over all kinds together: what is rare in one kind is learnt from the others. */
  readonly trees: Trees | null;
};

const fitted = weights as unknown as Weights;

/**
 * How likely two claims answer one question, 0 to 1, given whether their values differ. 0 for a kind without weights; what kind
 * a thing is, and who holds a role, is told by the slots alone.
 *
 * Weights: weights.json, fitted on gold by `npm run fit`.
 */
export function likeness(kind: ClaimKind, outcome: Outcome, features: Features): number {
  if (bySlots.has(kind)) return answerOne(features) ? 1 : 0;
  const model = fitted.kinds[kind]?.[heads[outcome]];
  if (!model) return 0;
  const linear = chance(logOdds(model, features));
  return outcome === "differs" && fitted.trees ? blend(kind, linear, features, fitted.trees) : linear;
}

/** Kinds with gold enough for trees to be right more often alone than in the mean with the linear model (measured). */
const byTrees: ReadonlySet<ClaimKind> = new Set(["quantity"]);

/** Trees beside a linear model: their mean, where they do not stand alone. `linear` is the linear model's chance. */
export function blend(kind: ClaimKind, linear: number, features: Features, trees: Trees): number {
  const grown = chance(treeLogOdds(trees, treeFeatures(kind, features)));
  return byTrees.has(kind) ? grown : (linear + grown) / 2;
}

/** The trees are told the kind, too. */
export function treeFeatures(kind: ClaimKind, features: Features): Features {
  return { ...features, [`kind ${kind}`]: 1 };
}

const heads = { agrees: "agreeing", differs: "opposing", changed: "changing" } as const;

/** Kinds whose slots say all: what kind a thing is, who holds a role. There is too little gold of them to fit. */
const bySlots: ReadonlySet<ClaimKind> = new Set(["kind", "name"]);

/** Every slot that both fill holds the same, and there is one. */
function answerOne(features: Features): boolean {
  const slots = ["of", "role"];
  return slots.some((slot) => features[`${slot} same`] === 1) && slots.every((slot) => features[`${slot} other`] !== 1);
}
