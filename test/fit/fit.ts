/**
 * Fits the weights of lining up: `npm run fit -- FOLDER… [--write] [--left-out="h,i events/"] [--kinds=time,rank]`.
 *
 * FOLDERs hold events with gold.json. Each writer (or event, outside `more/`) is left out in turn; the table printed is what the
 * models give on what they had not seen. With --write the weights of all together go to src/facts/weights.json.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Linear } from "../../src/facts/likeness.js";
import { logOdds } from "../../src/facts/likeness.js";
import { goldFolders, type LabelledPair, labelledPairs } from "./examples.js";
import { type Trees, treeLogOdds } from "../../src/facts/trees.js";
import { fitTrees } from "./boost.js";
import { type Example, fitLinear } from "./linear.js";

const args = process.argv.slice(2);
const folders = goldFolders(args.filter((arg) => !arg.startsWith("--")));
const pairs: LabelledPair[] = [];
let positives = 0;
for (const folder of folders) {
  const { pairs: found, gold } = await labelledPairs(folder);
  pairs.push(...found);
  positives += gold.filter(
    (fact) => !fact.optional && (fact.relation === "contradict" || fact.relation === "disputed"),
  ).length;
}

/** Chosen among 3, 10, 30 and 100 on writers left out; the curve is flat from 3 to 10. */
const ridge = 5;

const heads = { agrees: "agreeing", differs: "opposing", changed: "changing" };
/** Opposing: is an alarm right? Agreeing: do the two answer one question? What gold leaves open teaches nothing. */
const examplesOf = (
  kind: string,
  head: "agreeing" | "opposing" | "changing",
): readonly (LabelledPair & { right: boolean })[] =>
  pairs
    .filter((pair) => pair.kind === kind && heads[pair.outcome] === head)
    .filter((pair) => head !== "opposing" || (pair.label !== "open" && pair.label !== "updated"))
    .map((pair) => ({ ...pair, right: head === "opposing" ? pair.label === "opposed" : pair.label !== "apart" }));
const fit = (examples: readonly (LabelledPair & { right: boolean })[]): Linear =>
  fitLinear(
    examples.map(({ features, right }): Example => ({ features, right })),
    ridge,
  );

const dump = args.find((arg) => arg.startsWith("--dump="));
if (dump)
  writeFileSync(
    dump.slice(7),
    pairs
      .map(({ event, writer, kind, outcome, label, fact, features, words }) =>
        JSON.stringify({ event, writer, kind, outcome, label, fact, features, words }),
      )
      .join("\n"),
  );

/**
 * Lots of writers, "a,b events/" for two: for each, weights are fitted that have not seen it, so that the whole program can be
 * scored on its events. A name that ends in "/" stands for a whole set.
 */
const unseenLots = (args.find((arg) => arg.startsWith("--left-out="))?.slice(11) ?? "")
  .split(" ")
  .filter(Boolean)
  .map((lot) => lot.split(","));
const isIn = (lot: readonly string[], { writer }: LabelledPair): boolean =>
  lot.some((name) => (name.endsWith("/") ? writer.startsWith(name) : writer === name));

const writers = [...new Set(pairs.map((pair) => pair.writer))];
/** Events of their own are left out in eight lots, writers one by one. */
const lotOf = (writer: string): string => (writer.length === 1 ? writer : String(writers.indexOf(writer) % 8));
const lots = [...new Set(writers.map(lotOf))];
const kinds: Record<
  string,
  { agreeing: Linear | null; changing: Linear | null; opposing: Linear | null; trees: Trees | null }
> = {};
/** Least right pairs from which trees are grown: with fewer they do worse than the linear model alone. */
const enoughForTrees = 150;
const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));
const asExamples = (pairs: readonly (LabelledPair & { right: boolean })[]): readonly Example[] =>
  pairs.map(({ features, right }) => ({ features, right }));
console.log(`${folders.length} events, ${positives} disagreements in gold`);
const only = args
  .find((arg) => arg.startsWith("--kinds="))
  ?.slice(8)
  .split(",");
for (const kind of [...new Set(pairs.map((pair) => pair.kind))].sort()) {
  if (only && !only.includes(kind)) continue;
  const models = {
    agreeing: null as Linear | null,
    changing: null as Linear | null,
    opposing: null as Linear | null,
    trees: null as Trees | null,
  };
  for (const head of ["opposing", "agreeing", "changing"] as const) {
    const examples = examplesOf(kind, head);
    const right = examples.filter((example) => example.right);
    if (right.length < 8) continue;
    const grown = head === "opposing" && right.length >= enoughForTrees;
    const scored = lots.flatMap((lot) => {
      const others = examples.filter((example) => lotOf(example.writer) !== lot);
      const [model, trees] = [fit(others), grown ? fitTrees(asExamples(others)) : null];
      return examples
        .filter((example) => lotOf(example.writer) === lot)
        .map((example) => {
          const linear = chance(logOdds(model, example.features));
          return { example, p: trees ? (linear + chance(treeLogOdds(trees, example.features))) / 2 : linear };
        });
    });
    const facts = new Set(right.map((example) => `${example.event} ${example.fact}`));
    console.log(`\n${kind} ${head}: ${examples.length} pairs, ${right.length} right, of ${facts.size} facts`);
    for (const threshold of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
      const taken = scored.filter(({ p }) => p >= threshold);
      const good = taken.filter(({ example }) => example.right);
      const found = new Set(good.map(({ example }) => `${example.event} ${example.fact}`));
      console.log(
        `  ≥ ${threshold}  ${taken.length} taken, ${((100 * good.length) / Math.max(1, taken.length)).toFixed(0)} % right, ${found.size} facts`,
      );
    }
    models[head] = fit(examples);
    if (grown) models.trees = fitTrees(asExamples(examples));
    if (args.includes("--weights"))
      console.log(
        Object.entries(models[head].weights)
          .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
          .slice(0, 60)
          .map(([name, weight]) => `${name} ${weight.toFixed(2)}`)
          .join(" · "),
      );
    if (args.includes("--show"))
      for (const { example, p } of scored
        .filter(({ p }) => p >= 0.3)
        .sort((x, y) => y.p - x.p)
        .slice(0, 60))
        console.log(
          `${example.right ? "right" : `WRONG (${example.label})`} ${p.toFixed(2)} ${example.event}\n    ${example.words.join("\n    ")}`,
        );
  }
  kinds[kind] = models;
}
type Weights = Record<
  string,
  { agreeing: Linear | null; changing: Linear | null; opposing: Linear | null; trees: Trees | null }
>;
const folder = path.resolve(import.meta.dirname, "../../src/facts");
const write = (name: string, kinds: Weights): void =>
  writeFileSync(
    path.join(folder, name),
    `${JSON.stringify({ script: "npm run fit", events: folders.length, kinds })}\n`,
  );
unseenLots.forEach((lot, number) => {
  const kindsOfLot = Object.fromEntries(
    Object.entries(kinds).map(([kind, models]) => {
      const examplesLeft = (head: "agreeing" | "opposing" | "changing") =>
        examplesOf(kind, head).filter((example) => !isIn(lot, example));
      const linear = (head: "agreeing" | "opposing" | "changing") => (models[head] ? fit(examplesLeft(head)) : null);
      return [
        kind,
        {
          agreeing: linear("agreeing"),
          opposing: linear("opposing"),
          changing: linear("changing"),
          trees: models.trees ? fitTrees(asExamples(examplesLeft("opposing"))) : null,
        },
      ];
    }),
  );
  write(`weights.${number}.json`, kindsOfLot);
});
if (args.includes("--write")) write("weights.json", kinds);
