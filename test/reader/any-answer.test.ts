import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument } from "../../src/documents/read.js";
import { settleYears } from "../../src/documents/settle.js";
import type { ReaderFact } from "../../src/model.js";
import { analyseEvent, joinReader, reportOn } from "../../src/pipeline.js";
import { checkAnswer } from "../../src/reader/check.js";
import { namesOf } from "../../src/reader/prompt.js";
import { reportSchema } from "../../src/report/schema.js";

const folder = path.resolve(import.meta.dirname, "../../corpus/panjshir-2021");
const files = readdirSync(folder).filter((file) => /\.(?:txt|md|html)$/.test(file));
const read = files.map((id) => readDocument({ bytes: readFileSync(path.join(folder, id)), path: id, id }));
const documents = settleYears(await Promise.all(read));
const analysis = analyseEvent({ name: "event", documents });
const backwards = analyseEvent({ name: "event", documents: documents.toReversed() });
const texts = new Map(documents.map(({ id, text }) => [id, text]));
const validate = new Ajv2020({ allowUnionTypes: true }).compile(reportSchema);

const words = new Map(documents.map(({ id, text }) => [id, [...text.matchAll(/[\p{L}\p{N}]+/gu)]]));

/** Words of an article from anywhere in it, and some of these as the mark; sometimes one of the two is invented. */
const anyClaim = fc
  .record({
    document: fc.constantFrom(...files),
    at: fc.nat(1000),
    length: fc.integer({ min: 1, max: 40 }),
    from: fc.nat(40),
    marked: fc.integer({ min: 1, max: 6 }),
    invented: fc.constantFrom("", "", "", "", "quote", "mark", "document"),
  })
  .map(({ document, at, length, from, marked, invented }) => {
    const all = words.get(document)!;
    const some = all.slice(at % all.length, (at % all.length) + length);
    const inner = some.slice(from % some.length, (from % some.length) + marked);
    const between = (run: typeof some) =>
      texts.get(document)!.slice(run[0]!.index, run.at(-1)!.index + run.at(-1)![0].length);
    return {
      document: invented === "document" ? "gone.txt" : document,
      quote: `${invented === "quote" ? "Well, " : ""}${between(some)}`,
      mark: `${between(inner)}${invented === "mark" ? " indeed" : ""}`,
    };
  });

const relation = fc.constantFrom("contradict" as const, "disputed" as const, "updated" as const);
const anyFact: fc.Arbitrary<ReaderFact> = fc
  .record({
    question: fc.string(),
    reason: fc.string(),
    relation,
    claims: fc.array(anyClaim, { minLength: 2, maxLength: 8 }),
  })
  .chain((fact) => {
    const number = fc.nat(fact.claims.length - 1);
    const pair = fc.tuple(number, number, relation).filter(([a, b]) => a !== b);
    return fc.array(pair, { maxLength: 8 }).map((against) => ({ ...fact, against }));
  });

test("whatever a reader answers, the report is valid, every word it quotes stands in its article, and every fact of the rules is in it", async () => {
  let kept = 0;
  const known = new Set(analysis.facts.flatMap(({ claims }) => claims.map(({ id }) => id)));
  await fc.assert(
    fc.asyncProperty(fc.array(anyFact, { maxLength: 6 }), async (facts) => {
      const { facts: found, dropped } = checkAnswer(facts, analysis.documents, namesOf(analysis.documents));
      kept += found.length;
      const joined = await joinReader(analysis, found, dropped.length);
      const report = reportOn([joined]);
      validate(report);
      expect(validate.errors).toBeNull();
      for (const { claims, pairs } of report.facts) {
        const ids = claims.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { a, b } of pairs) for (const id of [a, b]) expect(ids).toContain(id);
        for (const { document, quote, start, end, mark } of claims) {
          expect(texts.get(document)!.slice(start, end)).toBe(quote);
          expect(texts.get(document)!.slice(mark.start, mark.end)).toBe(mark.text);
        }
      }
      const left = new Set(report.facts.flatMap(({ claims }) => claims.map(({ id }) => id)));
      // A claim of the rules may have become the reader's on the same words; none is lost with its fact.
      expect([...known].filter((id) => !left.has(id)).length).toBeLessThanOrEqual(facts.length * 8);
      expect(reportOn([await joinReader(backwards, found, dropped.length)])).toEqual(report);
    }),
    { numRuns: 100 },
  );
  // What is dropped proves nothing.
  expect(kept).toBeGreaterThan(50);
});
