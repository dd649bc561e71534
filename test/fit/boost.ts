import type { Trees, TreeNode } from "../../src/facts/trees.js";
import type { Example } from "./linear.js";

/** Chosen on writers left out: random split points and the penalty keep the few right pairs from being learnt by heart. */
const settings = {
  trees: 150,
  /** Splits from the root to a leaf. */
  depth: 5,
  rate: 0.08,
  /** Share of the rows and of the features that a tree sees. */
  rows: 0.8,
  features: 0.3,
  /** Least rows in a leaf. */
  leaf: 10,
  /** Penalty on what a leaf gives, in rows' worth of curvature. */
  ridge: 5,
};

/** The mulberry32 generator: the same trees at every fit. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Gradient boosting (Friedman 2001) of extremely randomised trees (Geurts et al. 2006) on the log-loss: each tree draws its
 * rows and features, each split is tried at one random point of a feature. Deterministic.
 */
export function fitTrees(examples: readonly Example[]): Trees {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const columns = names.map((name) => Float64Array.from(examples, ({ features }) => features[name] ?? 0));
  const random = randomFrom(20_240_302);
  const rate = examples.filter(({ right }) => right).length / examples.length;
  const bias = Math.log(rate / (1 - rate));
  const scores = new Float64Array(examples.length).fill(bias);
  const trees = Array.from({ length: settings.trees }, () => {
    const chances = Float64Array.from(scores, (score) => 1 / (1 + Math.exp(-score)));
    const error = Float64Array.from(chances, (p, i) => Number(examples[i]!.right) - p);
    const bend = chances.map((p) => p * (1 - p));
    const rows = examples.map((_, i) => i).filter(() => random() < settings.rows);
    const drawn = names.map((_, feature) => feature).filter(() => random() < settings.features);
    const tree: TreeNode[] = [];
    grow(tree, rows, settings.depth);
    examples.forEach((_, i) => (scores[i]! += leafAt(tree, i)));
    return tree;

    function grow(nodes: TreeNode[], members: readonly number[], depth: number): number {
      const number = nodes.push([0]) - 1;
      const whole = sums(members);
      const best = depth === 0 ? null : bestSplit(members, whole);
      if (best === null) {
        nodes[number] = [round4((settings.rate * whole.error) / (whole.bend + settings.ridge))];
        return number;
      }
      const { feature, point } = best;
      const isLeft = (i: number): boolean => columns[feature]![i]! <= point;
      const left = grow(nodes, members.filter(isLeft), depth - 1);
      const right = grow(
        nodes,
        members.filter((i) => !isLeft(i)),
        depth - 1,
      );
      nodes[number] = [feature, point, left, right];
      return number;
    }

    function bestSplit(
      members: readonly number[],
      whole: Sums,
    ): { readonly feature: number; readonly point: number } | null {
      let best: { feature: number; point: number } | null = null;
      let gain = worth(whole) + 1e-9;
      for (const feature of drawn) {
        const column = columns[feature]!;
        let [low, high] = [Infinity, -Infinity];
        for (const i of members) [low, high] = [Math.min(low, column[i]!), Math.max(high, column[i]!)];
        if (low === high) continue;
        const point = round4(low + random() * (high - low));
        const left = { error: 0, bend: 0, count: 0 };
        for (const i of members) {
          if (column[i]! > point) continue;
          left.error += error[i]!;
          left.bend += bend[i]!;
          left.count++;
        }
        const right = {
          error: whole.error - left.error,
          bend: whole.bend - left.bend,
          count: whole.count - left.count,
        };
        if (Math.min(left.count, right.count) < settings.leaf) continue;
        const won = worth(left) + worth(right);
        if (won > gain) [gain, best] = [won, { feature, point }];
      }
      return best;
    }

    function sums(members: readonly number[]): Sums {
      const all = { error: 0, bend: 0, count: members.length };
      for (const i of members) [all.error, all.bend] = [all.error + error[i]!, all.bend + bend[i]!];
      return all;
    }

    function leafAt(nodes: readonly TreeNode[], row: number): number {
      let node = nodes[0]!;
      while (node.length === 4) node = nodes[columns[node[0]]![row]! <= node[1] ? node[2] : node[3]]!;
      return node[0];
    }
  });
  return { bias: round4(bias), features: names, trees };
}

type Sums = { readonly error: number; readonly bend: number; readonly count: number };

/** What a leaf wins off the loss, up to a factor. */
const worth = ({ error, bend }: Sums): number => (error * error) / (bend + settings.ridge);

const round4 = (value: number): number => Math.round(value * 1e4) / 1e4;
