/** Prints how well the sentences of this folder are read: `npm run accuracy [-- --show]`, which lists what is wrong among the seen ones. */
import { figuresOf, readAll } from "./sentences.js";

const outcomes = readAll();
if (process.argv.includes("--show"))
  for (const { line, counts, shown, seen } of outcomes)
    if (seen && counts.some(({ right, found, wanted }) => right < Math.max(found, wanted)))
      console.log(`${line}\n    ${shown}`);
const [all, seen, keptBack] = [outcomes, outcomes.filter((one) => one.seen), outcomes.filter((one) => !one.seen)].map(
  figuresOf,
);
const percent = (figure: number): string => (100 * figure).toFixed(1).padStart(6);
console.log(`${"".padEnd(32)}${"P".padStart(6)}${"R".padStart(6)}${"F1".padStart(6)}   seen, kept back (F1)`);
for (const [heading, { precision, recall, f1, wanted }] of all!)
  console.log(
    `${heading.padEnd(32)}${percent(precision)}${percent(recall)}${percent(f1)}   ${percent(seen!.get(heading)!.f1)}${percent(keptBack!.get(heading)!.f1)}   ${wanted}`,
  );
