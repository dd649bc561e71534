/**
 * Measures how what the rules and a reader find is best weighed:
 * `npm run weigh -- SCORER ANSWERS FOLDER…`.
 *
 * SCORER is the gold's scorer, ANSWERS a folder of a reader's answers, <event>.json, FOLDERs hold events with gold.json. Every way
 * of weighing is scored on all events; then each event is left out in turn, and scored by the way that is best on the others.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readEvents } from "../../src/cli/files.js";
import { factId } from "../../src/facts/identity.js";
import { analyseEvent, reportOn } from "../../src/pipeline.js";
import { readAnswer } from "../../src/reader/answer.js";
import { checkAnswer } from "../../src/reader/check.js";
import { joinFacts } from "../../src/reader/join.js";
import { namesOf } from "../../src/reader/prompt.js";
import { chosen, type Weighing } from "../../src/reader/weigh.js";
import { relate, severityOf } from "../../src/verdicts/judge.js";
import { goldFolders } from "./examples.js";

const [scorer = "", answers = "", ...sets] = process.argv.slice(2);
const folders = goldFolders(sets).filter((folder) => existsSync(answerFile(folder)));

function answerFile(folder: string): string {
  return path.join(answers, `${path.basename(folder)}.json`);
}

/** What the scorer counts in one event. */
type Row = { readonly found: number; readonly positives: number; readonly credit: number; readonly flagged: number };
type Way = { readonly name: string; readonly weighing: Weighing; readonly rows: readonly Row[] };

const analysed = await Promise.all(
  folders.map(async (folder) => {
    const { events } = await readEvents([folder]);
    const read = readAnswer(readFileSync(answerFile(folder), "utf8"));
    if ("problem" in read) throw new Error(`${answerFile(folder)}: ${read.problem}`);
    const analysis = analyseEvent(events[0]!);
    return { analysis, checked: checkAnswer(read.facts, analysis.documents, namesOf(analysis.documents)) };
  }),
);

function score(weighing: Weighing): readonly Row[] {
  const reports = mkdtempSync(path.join(tmpdir(), "weigh-"));
  for (const { analysis, checked } of analysed) {
    const lost = checked.dropped.filter(({ claim }) => claim === null).length;
    const joined = joinFacts(analysis, checked.facts, lost, { relate, factId, severityOf }, weighing);
    mkdirSync(reports, { recursive: true });
    writeFileSync(path.join(reports, `${analysis.name}.json`), JSON.stringify(reportOn([joined])));
  }
  const print = `process.stdout.write(require("fs").readFileSync(require("path").join(process.argv[1], require("path").basename(process.argv[2]) + ".json")))`;
  const args = [scorer, "--json", "--", process.execPath, "--eval", print, reports, "{dir}", ...folders];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  rmSync(reports, { recursive: true });
  if (stdout === "") throw new Error(stderr);
  return (JSON.parse(stdout) as { readonly rows: readonly Row[] }).rows;
}

function figures(rows: readonly Row[]): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  const precision =
    sum(({ credit }) => credit) /
    Math.max(
      1,
      sum(({ flagged }) => flagged),
    );
  const recall =
    sum(({ found }) => found) /
    Math.max(
      1,
      sum(({ positives }) => positives),
    );
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

const shown = (rows: readonly Row[]): string => {
  const { precision, recall, f1 } = figures(rows);
  return [precision, recall, f1].map((figure) => `${(100 * figure).toFixed(1)} %`.padStart(7)).join("  ");
};

const ways: Way[] = [];
for (const silence of ["unclear", "kept"] as const)
  for (const overruled of ["shown", "all", "none"] as const)
    for (const repeats of ["once", "kept"] as const) {
      const weighing = { silence, overruled, repeats };
      const isChosen = JSON.stringify(weighing) === JSON.stringify(chosen);
      const name = `rules alone ${silence}, overruled ${overruled}, repeats ${repeats}${isChosen ? " (chosen)" : ""}`;
      ways.push({ name, weighing, rows: score(weighing) });
    }

console.log(`${folders.length} events      precision, recall, F1`);
for (const { name, rows } of ways) console.log(`${shown(rows)}  ${name}`);

/** The way that is best on all events but one. */
const bestWithout = (event: number): Way =>
  ways.toSorted((a, b) => figures(b.rows.toSpliced(event, 1)).f1 - figures(a.rows.toSpliced(event, 1)).f1)[0]!;
const best = folders.map((_, event) => bestWithout(event));
console.log(`${shown(best.map(({ rows }, event) => rows[event]!))}  each event by the way that is best on the others`);
for (const [name, times] of Map.groupBy(best, (way) => way.name)) console.log(`  ${times.length} times: ${name}`);
