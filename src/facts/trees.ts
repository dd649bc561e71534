import type { Features } from "./features.js";

/**
 * A node of a regression tree, as numbers for compactness: [feature, split, left, right] with feature an index into
 * `Trees.features`, rows ≤ split going left, and left, right the numbers of nodes; a leaf is [value].
 */
export type TreeNode =
  | readonly [feature: number, split: number, left: number, right: number]
  | readonly [value: number];

/** Boosted trees: log-odds are the bias plus what each tree gives. */
export type Trees = {
  readonly bias: number;
  readonly features: readonly string[];
  readonly trees: readonly (readonly TreeNode[])[];
};

/** Log-odds of boosted trees. A feature that is absent counts 0. */
export function treeLogOdds({ bias, features: names, trees }: Trees, features: Features): number {
  const row = names.map((name) => features[name] ?? 0);
  return trees.reduce((sum, tree) => sum + leafOf(tree, row), bias);
}

function leafOf(tree: readonly TreeNode[], row: readonly number[]): number {
  let node = tree[0]!;
  while (node.length === 4) node = tree[row[node[0]]! <= node[1] ? node[2] : node[3]]!;
  return node[0];
}
