import type { Trees, TreeNode } from "../../src/facts/trees.js";
import type { Example } from "./linear.js";

const settings = {
  trees: 150,
  /** Splits from the root to a leaf. */
  depth: 3,
  rate: 0.06,
  /** Share of the rows and of the features that a tree sees. */
  rows: 0.6,
  features: 0.3,
  /** Least rows in a leaf. */
  leaf: 8,
  /** Split points that are tried for a feature. */
  bins: 32,
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

/** Gradient boosting of small trees on the log-loss (Friedman 2001), with rows and features drawn for each tree. Deterministic. */
export function fitTrees(examples: readonly Example[]): Trees {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const columns = names.map((name) => Float64Array.from(examples, ({ features }) => features[name] ?? 0));
  const splits = columns.map(splitPoints);
  const binned = columns.map((column, j) => Uint8Array.from(column, (value) => lowerBound(splits[j]!, value)));
  const random = randomFrom(20_240_302);
  const rate = examples.filter(({ right }) => right).length / examples.length;
  const bias = Math.log(rate / (1 - rate));
  const scores = new Float64Array(examples.length).fill(bias);
  const trees = Array.from({ length: settings.trees }, () => {
    const chance = Float64Array.from(scores, (score) => 1 / (1 + Math.exp(-score)));
    const error = Float64Array.from(chance, (p, i) => Number(examples[i]!.right) - p);
    const rows = examples.map((_, i) => i).filter(() => random() < settings.rows);
    const tree: TreeNode[] = [];
    grow(tree, rows, settings.depth);
    examples.forEach((_, i) => (scores[i]! += leafAt(tree, i)));
    return tree;

    function grow(nodes: TreeNode[], members: readonly number[], depth: number): number {
      const number = nodes.push([0]) - 1;
      const best = depth === 0 ? null : bestSplit(members);
      if (best === null) {
        let [gradient, bend] = [0, 0];
        for (const i of members) [gradient, bend] = [gradient + error[i]!, bend + chance[i]! * (1 - chance[i]!)];
        nodes[number] = [round4((settings.rate * gradient) / (bend + 1e-3))];
        return number;
      }
      const { feature, bin } = best;
      const left = grow(
        nodes,
        members.filter((i) => binned[feature]![i]! <= bin),
        depth - 1,
      );
      const right = grow(
        nodes,
        members.filter((i) => binned[feature]![i]! > bin),
        depth - 1,
      );
      nodes[number] = [feature, splits[feature]![bin]!, left, right];
      return number;
    }

    function bestSplit(members: readonly number[]): { readonly feature: number; readonly bin: number } | null {
      let best: { feature: number; bin: number } | null = null;
      let gain = 1e-9;
      const total = members.reduce((sum, i) => sum + error[i]!, 0);
      for (let feature = 0; feature < names.length; feature++) {
        if (splits[feature]!.length === 0 || random() > settings.features) continue;
        const [sums, counts] = [new Float64Array(settings.bins + 1), new Int32Array(settings.bins + 1)];
        for (const i of members) {
          const bin = binned[feature]![i]!;
          sums[bin]! += error[i]!;
          counts[bin]!++;
        }
        let [sum, count] = [0, 0];
        for (let bin = 0; bin < splits[feature]!.length; bin++) {
          [sum, count] = [sum + sums[bin]!, count + counts[bin]!];
          const rest = members.length - count;
          if (count < settings.leaf || rest < settings.leaf) continue;
          const won = (sum * sum) / count + ((total - sum) * (total - sum)) / rest - (total * total) / members.length;
          if (won > gain) [gain, best] = [won, { feature, bin }];
        }
      }
      return best;
    }

    function leafAt(nodes: readonly TreeNode[], row: number): number {
      let node = nodes[0]!;
      while (node.length === 4) node = nodes[columns[node[0]]![row]! <= node[1] ? node[2] : node[3]]!;
      return node[0];
    }
  });
  return { bias: round4(bias), features: names, trees };
}

/** Values at which a column may be split: between its distinct values, at most `bins`, evenly over the rows. */
function splitPoints(column: Float64Array): readonly number[] {
  const sorted = column.toSorted();
  const points = new Set<number>();
  for (let bin = 1; bin < settings.bins; bin++)
    points.add(round4(sorted[Math.floor((bin * sorted.length) / settings.bins)]!));
  const distinct = new Set(sorted);
  if (distinct.size <= settings.bins) for (const value of distinct) points.add(round4(value));
  return [...points].sort((a, b) => a - b).slice(0, settings.bins);
}

/** Number of the first split point that is not below the value. */
function lowerBound(points: readonly number[], value: number): number {
  let at = 0;
  while (at < points.length && points[at]! < value) at++;
  return at;
}

const round4 = (value: number): number => Math.round(value * 1e4) / 1e4;
