// The review as built, on made-up facts, for the tests in a real terminal and for looking at it by hand:
//   npx tsc -p . ; npx node test/ui/fixture-app.ts flood /tmp/somewhere
// Facts are "flood" or a number of them; "crash" after the folder makes the next decision throw.
import { mkdirSync } from "node:fs";
import { join } from "node:path";

type Fixture = typeof import("../review/fixture.js");
type Cli = typeof import("../../src/cli/review.js");
type Parts = typeof import("../../src/review/event-part.js");

const load = async <T>(path: string) => (await import(new URL(path, import.meta.url).href)) as T;
const { floodFacts, floodTexts, largeReport, report, roughJudge } = await load<Fixture>("../review/fixture.ts");
const { partsOf } = await load<Parts>("../../src/review/event-part.ts");
const { review } = await load<Cli>("../../dist/cli/review.js");

const [facts = "flood", folder = ".", crash] = process.argv.slice(2);
const reviewed = facts === "flood" ? report(floodFacts) : largeReport(Number(facts), 5);
const parts = partsOf(reviewed, facts === "flood" ? floodTexts : new Map());
for (const { event } of parts) mkdirSync(join(folder, event), { recursive: true });

process.exitCode = await review({
  parts,
  folders: new Map(parts.map(({ event }) => [event, join(folder, event)])),
  opening: { judge: roughJudge(parts) },
  color: !process.env["NO_COLOR"],
  now: () => {
    if (crash === undefined) return new Date("2024-03-05T10:00:00Z");
    throw new Error("the clock stopped");
  },
});
