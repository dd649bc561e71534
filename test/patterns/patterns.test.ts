import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync, Visitor } from "rolldown/utils";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../../src");

type Pattern = { readonly where: string; readonly source: string; readonly flags: string };

/** Every regular expression that stands in the sources. */
const patterns: readonly Pattern[] = globSync("**/*.{ts,tsx}", { cwd: root }).flatMap((file) => {
  const code = readFileSync(path.join(root, file), "utf8");
  const found: Pattern[] = [];
  new Visitor({
    Literal(node) {
      if (!("regex" in node)) return;
      const line = code.slice(0, node.start).split("\n").length;
      found.push({ where: `src/${file}:${line}`, source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(parseSync(file, code).program);
  return found;
});

/** UTF-16 units of an adversarial string, and how long one may hold a pattern: what grows with the square takes seconds. */
const length = 12_000;
const milliseconds = 120;

const letters = "aZ9 ,.-'\"(\n:;/é%$".split("");

/** What a pattern may choke on: long runs of what it looks for, with something behind that it does not. */
function adversaries(source: string): readonly string[] {
  const own = [...new Set(source.replaceAll(/\\[a-zA-Z](?:\{[^}]*\})?|[\\^$()[\]{}|?*+]/g, ""))].slice(0, 12);
  const words = [...source.matchAll(/[a-z]{2,}/gi)].map(([word]) => word).slice(0, 6);
  const units = [...new Set([...letters, ...own])];
  const pairs = own.slice(0, 5).flatMap((a) => ["a", " ", "1", "A"].map((b) => a + b));
  const mixed = ["a ", "A a ", "1,", "1 ", "a, ", "a-", "A. ", "\n\n", ' "a', "aA1 "];
  return [...units, ...pairs, ...mixed, ...words, ...words.map((word) => `${word} `)].map(
    (unit) => `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\u0000`,
  );
}

test("the sources hold patterns to try", () => {
  expect(patterns.length).toBeGreaterThan(200);
});

test("no pattern is slow on any long run of what it looks for", { timeout: 240_000 }, () => {
  const slow: string[] = [];
  for (const { where, source, flags } of patterns) {
    const pattern = new RegExp(source, flags.replace("y", ""));
    for (const text of adversaries(source)) {
      // What the processor spends, so that a busy machine makes no pattern slow.
      const start = process.cpuUsage();
      if (flags.includes("g")) Array.from(text.matchAll(pattern));
      if (!flags.includes("g")) pattern.test(text);
      const took = process.cpuUsage(start).user / 1000;
      if (took > milliseconds) {
        slow.push(`${where} /${source}/: ${took.toFixed(0)} ms on ${JSON.stringify(text.slice(0, 12))}…`);
        break;
      }
    }
  }
  expect(slow).toEqual([]);
});

test("a slow pattern would be found", () => {
  const text = adversaries("(a+)+b")
    .find((one) => one.startsWith("aaaa"))!
    .slice(0, 26);
  const start = performance.now();
  // eslint-disable-next-line
  /^(a+)+b$/.test(`${text}c`);
  expect(performance.now() - start).toBeGreaterThan(100);
});
