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
  /** For pairs whose values differ, grown on this kind alone, where there is gold enough for it. */
  readonly grown: Trees | null;
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
  const models = fitted.kinds[kind];
  const linear = models?.[heads[outcome]];
  if (!models || !linear) return 0;
  return outcome === "differs" && fitted.trees
    ? opposition(kind, features, { linear, trees: fitted.trees, grown: models.grown })
    : chance(logOdds(linear, features));
}

/** The models for pairs whose values differ. */
export type Opposition = { readonly linear: Linear; readonly trees: Trees; readonly grown: Trees | null };

/** Kinds of which trees grown over all kinds are right more often alone than in the mean with the linear model (measured). */
const byTrees: ReadonlySet<ClaimKind> = new Set(["time", "status"]);

/**
 * How likely two claims that differ answer one question: by the trees over all kinds; where a kind has trees of its own, by the
 * mean log-odds of both and of the linear model; else by the mean of trees and linear model. Each way was the best of its kinds on
 * writers left out.
 */
export function opposition(kind: ClaimKind, features: Features, { linear, trees, grown }: Opposition): number {
  const common = treeLogOdds(trees, treeFeatures(kind, features));
  if (byTrees.has(kind)) return chance(common);
  const straight = logOdds(linear, features);
  if (grown === null) return (chance(straight) + chance(common)) / 2;
  return chance((straight + common + treeLogOdds(grown, features)) / 3);
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
