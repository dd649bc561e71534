/**
 * Fits the weights by which claims are lined up and updates told from contradictions, on events with gold:
 *
 *   npm run fit -- FOLDER… --updates [--write]   verdicts/update.json; comes first, since lining up hangs on it
 *   npm run fit -- FOLDER… [--write]             facts/weights.json
 *
 * Prints what the weights give on writers that they had not seen (events outside `more/` in eight lots). --without=h,i,real/
 * leaves writers or whole sets out of everything, so that the program can be scored on them; --quick prints no tables, --weights
 * prints the strongest weights, --show the pairs that would be lined up.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { type KindWeights, opposition, treeFeatures, type Weights } from "../../src/facts/likeness.js";
import { chance, logOdds } from "../../src/linear.js";
import type { ClaimKind } from "../../src/model.js";
import { fitTrees } from "./boost.js";
import { goldFolders, type LabelledPair, labelledPairs, writerOf } from "./examples.js";
import { type Example, fitLinear } from "./linear.js";
import { fitUpdates } from "./updates.js";

const args = process.argv.slice(2);
const option = (name: string): string | undefined =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const without = option("without")?.split(",") ?? [];
const isLeftOut = (writer: string): boolean =>
  without.some((name) => (name.endsWith("/") ? writer.startsWith(name) : writer === name));
const folders = goldFolders(args.filter((arg) => !arg.startsWith("--"))).filter(
  (folder) => !isLeftOut(writerOf(folder)),
);
const pairs: LabelledPair[] = [];
for (const folder of folders) pairs.push(...(await labelledPairs(folder)));

/** Chosen among 3, 10, 30 and 100 on writers left out; the curve is flat from 3 to 10. */
const ridge = 5;
/** Least right pairs from which a model is fitted, and trees are grown on one kind alone. */
const leastRight = 8;
const leastRightForTrees = 150;

type Head = "agreeing" | "opposing" | "changing";
type Judged = LabelledPair & { readonly right: boolean };
const heads = { agrees: "agreeing", differs: "opposing", changed: "changing" } as const;

/** Opposing: is an alarm right? Agreeing, changing: do the two answer one question? What gold leaves open teaches nothing. */
const examplesOf = (head: Head, kind?: ClaimKind): readonly Judged[] =>
  pairs
    .filter((pair) => heads[pair.outcome] === head && (kind === undefined || pair.kind === kind))
    .filter((pair) => head !== "opposing" || pair.label !== "open")
    .map((pair) => ({ ...pair, right: head === "opposing" ? pair.label === "opposed" : pair.label !== "apart" }));
const linear = (examples: readonly Example[]) =>
  fitLinear(
    examples.map(({ features, right }) => ({ features, right })),
    ridge,
  );
const trees = (examples: readonly Judged[]) =>
  fitTrees(examples.map(({ kind, features, right }) => ({ features: treeFeatures(kind, features), right })));
const ownTrees = (examples: readonly Judged[]) =>
  examples.filter(({ right }) => right).length < leastRightForTrees ? null : fitTrees(examples);

if (args.includes("--updates")) fitUpdates(pairs, args.includes("--write"));
else fitLiningUp();

function fitLiningUp(): void {
  const writers = [...new Set(pairs.map(({ writer }) => writer))];
  const lotOf = (writer: string): string => (writer.length === 1 ? writer : String(writers.indexOf(writer) % 8));
  const opposing = examplesOf("opposing");
  const lots = args.includes("--quick") ? [] : [...new Set(writers.map(lotOf))];
  const treesWithout = new Map(lots.map((lot) => [lot, trees(opposing.filter(({ writer }) => lotOf(writer) !== lot))]));
  const kinds: Record<string, KindWeights> = {};
  for (const kind of [...new Set(pairs.map((pair) => pair.kind))].sort()) {
    const models: { -readonly [Name in keyof KindWeights]: KindWeights[Name] } = {
      agreeing: null,
      changing: null,
      opposing: null,
      grown: null,
    };
    for (const head of ["opposing", "agreeing", "changing"] as const) {
      const examples = examplesOf(head, kind);
      if (examples.filter(({ right }) => right).length < leastRight) continue;
      const scored = Array.from(treesWithout, ([lot, common]) => {
        const others = examples.filter(({ writer }) => lotOf(writer) !== lot);
        const model = linear(others);
        const grown = head === "opposing" ? ownTrees(others) : null;
        return examples
          .filter(({ writer }) => lotOf(writer) === lot)
          .map((example) => ({
            example,
            p:
              head === "opposing"
                ? opposition(kind, example.features, { linear: model, trees: common, grown })
                : chance(logOdds(model, example.features)),
          }));
      }).flat();
      if (scored.length > 0) printTable(`${kind} ${head}`, scored);
      models[head] = linear(examples);
      if (head === "opposing") models.grown = ownTrees(examples);
    }
    kinds[kind] = models;
  }
  if (args.includes("--weights")) printWeights(kinds);
  const weights: Weights = { kinds, trees: trees(opposing) };
  const file = path.resolve(import.meta.dirname, "../../src/facts/weights.json");
  if (args.includes("--write"))
    writeFileSync(file, `${JSON.stringify({ script: "npm run fit", events: folders.length, ...weights })}\n`);
}

type Scored = { readonly example: Judged; readonly p: number };

function printTable(title: string, scored: readonly Scored[]): void {
  const right = scored.filter(({ example }) => example.right);
  const facts = (of: readonly Scored[]): number =>
    new Set(of.map(({ example }) => `${example.event} ${example.fact}`)).size;
  console.log(`\n${title}: ${scored.length} pairs, ${right.length} right, of ${facts(right)} facts`);
  for (const threshold of [0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7]) {
    const taken = scored.filter(({ p }) => p >= threshold);
    const good = taken.filter(({ example }) => example.right);
    const share = ((100 * good.length) / Math.max(1, taken.length)).toFixed(0);
    console.log(`  ≥ ${threshold}  ${taken.length} taken, ${share} % right, ${facts(good)} facts`);
  }
  if (!args.includes("--show")) return;
  for (const { example, p } of scored
    .filter(({ p }) => p >= 0.3)
    .toSorted((x, y) => y.p - x.p)
    .slice(0, 60)) {
    const verdict = example.right ? "right" : `WRONG (${example.label})`;
    console.log(`${verdict} ${p.toFixed(2)} ${example.event}\n    ${example.words.join("\n    ")}`);
  }
}

function printWeights(kinds: Weights["kinds"]): void {
  for (const [kind, models] of Object.entries(kinds))
    for (const head of ["agreeing", "opposing", "changing"] as const) {
      const model = models[head];
      const strongest = Object.entries(model?.weights ?? {}).toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
      console.log(
        `${kind} ${head}: ${strongest
          .slice(0, 60)
          .map(([name, weight]) => `${name} ${weight.toFixed(2)}`)
          .join(" · ")}`,
      );
    }
}
