import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument, readText } from "../src/documents/read.js";
import { settleYears } from "../src/documents/settle.js";
import type { Document, Report, ReportClaim } from "../src/model.js";
import { analyseEvents, readClaims } from "../src/pipeline.js";
import { writeJson } from "../src/report/json.js";
import { writeText } from "../src/report/text.js";

const corpus = path.resolve(import.meta.dirname, "../corpus");

/** The articles of one event of the corpus. */
async function documentsOf(event: string): Promise<readonly Document[]> {
  const files = readdirSync(path.join(corpus, event)).filter((file) => /^\d.*\.(txt|md|html)$/.test(file));
  const read = files.map((id) =>
    readDocument({ bytes: readFileSync(path.join(corpus, event, id)), path: `${event}/${id}`, id }),
  );
  return settleYears(await Promise.all(read));
}

const events = ["panjshir-2021", "ferry-bright-heron"] as const;
const reportOn = (name: string, documents: readonly Document[]): Report => analyseEvents([{ name, documents }]);

describe.each(events)("the report on %s", async (event) => {
  const documents = await documentsOf(event);
  const report = reportOn(event, documents);
  const json = writeJson(report);
  const texts = new Map(documents.map(({ id, text }) => [id, text]));

  test("holds facts, some of which the outlets tell otherwise", () => {
    expect(report.facts.length).toBeGreaterThan(10);
    expect(report.summary.verdicts.contradict).toBeGreaterThan(0);
  });

  test("is the same on a second run", () => {
    expect(writeJson(reportOn(event, documents))).toBe(json);
  });

  test("is the same for any order of the documents", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...documents], { minLength: documents.length }), (shuffled) => {
        expect(writeJson(reportOn(event, shuffled))).toBe(json);
      }),
      { numRuns: 4 },
    );
  });

  test("quotes the documents as they stand, each mark inside its quote", () => {
    const claims = report.facts.flatMap((fact) => fact.claims);
    for (const { document, quote, start, end, mark } of claims) {
      const text = texts.get(document)!;
      expect(quote).toBe(text.slice(start, end));
      expect(mark.text).toBe(text.slice(mark.start, mark.end));
      expect(mark.text).not.toBe("");
      expect([start <= mark.start, mark.end <= end]).toEqual([true, true]);
    }
  });

  test("gives every pair of a fact two claims of it, of two documents", () => {
    for (const { claims, pairs } of report.facts) {
      const document = new Map(claims.map((claim) => [claim.id, claim.document]));
      expect(pairs.length).toBeGreaterThan(0);
      for (const { a, b } of pairs) {
        expect(document.has(a) && document.has(b)).toBe(true);
        expect(document.get(a)).not.toBe(document.get(b));
      }
    }
  });

  test("counts what it holds", () => {
    const { summary, facts } = report;
    expect(summary.facts).toBe(facts.length);
    expect(Object.values(summary.verdicts).reduce((sum, count) => sum + count, 0)).toBe(facts.length);
    expect(summary.documents).toBe(documents.length);
  });

  test("has ids of its own for every fact and every claim", () => {
    const ids = [
      ...report.facts.map(({ id }) => id),
      ...report.facts.flatMap(({ claims }) => claims.map(({ id }) => id)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("several events", () => {
  const [courier, herald] = tinyEvent();

  test("are each compared within themselves", () => {
    const apart = analyseEvents([
      { name: "one", documents: [courier] },
      { name: "two", documents: [herald] },
    ]);
    expect(apart.facts).toEqual([]);
    expect(apart.documents.map(({ event }) => event)).toEqual(["one", "two"]);
  });

  test("stand in order of their names", () => {
    const both = (names: readonly string[]): readonly string[] =>
      analyseEvents(names.map((name) => ({ name, documents: [courier, herald] }))).facts.map(({ event }) => event);
    expect(both(["two", "one"])).toEqual(both(["one", "two"]));
    expect(new Set(both(["two", "one"]))).toEqual(new Set(["one", "two"]));
  });

  test("may be none at all", () => {
    expect(analyseEvents([]).facts).toEqual([]);
    expect(analyseEvents([{ name: "empty", documents: [] }]).summary.documents).toBe(0);
  });
});

describe("the claims of an event", () => {
  const [courier, herald] = tinyEvent();
  const claims = readClaims({ name: "ferry", documents: [herald, courier] });

  test("stand in order of document and position, lined up or not", () => {
    const place = ({ document, mark }: ReportClaim): string => `${document} ${String(mark.start).padStart(6, "0")}`;
    expect(claims.map(place)).toEqual(claims.map(place).toSorted());
    expect(claims.length).toBeGreaterThan(6);
  });

  test("hold all that are in facts", () => {
    const ids = new Set(claims.map(({ id }) => id));
    const { facts } = reportOn("ferry", [courier, herald]);
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) for (const claim of fact.claims) expect(ids.has(claim.id)).toBe(true);
  });
});

describe("a document in which nothing is claimed", () => {
  test("is named among what was not checked", () => {
    const [courier] = tinyEvent();
    const empty = readText({ id: "empty.txt", text: "" });
    expect(reportOn("ferry", [courier, empty]).notChecked).toEqual([
      { event: "ferry", document: "empty.txt", what: "empty.txt", why: "no claim was found in it" },
    ]);
  });
});

/**
 * Two articles that name another captain and call one place by two kinds: both are lined up by their slots alone, so that the
 * golden report does not hang on the fitted weights.
 */
function tinyEvent(): readonly [Document, Document] {
  return [
    readText({
      id: "courier.txt",
      outlet: "The Courier",
      published: "2024-03-02",
      text: "Ferry captain held\n\nThe captain, Tomas Ibeku, was held in Kesu province.\n\nThe owner of the ship had no comment.",
    }),
    readText({
      id: "herald.txt",
      outlet: "The Herald",
      published: "2024-03-02",
      text: "Ferry case in court\n\nPolice in Kesu district spoke to the captain, Jonah Prell, for an hour.\n\nPassengers wept on the quay.",
    }),
  ];
}

test("a whole report, as people read it", async () => {
  await expect(writeText(reportOn("ferry", tinyEvent()))).toMatchFileSnapshot("golden/two-captains.txt");
});

test("an article that repeats itself is one witness, and costs no more than its length", { timeout: 60_000 }, () => {
  const once = ["At least 14 people died when the ferry sank.", "At least 17 people died when the ferry sank."];
  const written = (times: number): readonly Document[] =>
    once.map((text, number) =>
      readText({
        id: `${number}.txt`,
        outlet: `Paper ${number}`,
        published: "2024-03-02",
        text: `${text} `.repeat(times),
      }),
    );
  const [plain, repeated] = [reportOn("event", written(1)), reportOn("event", written(4000))];
  expect(plain.facts.length).toBeGreaterThan(0);
  expect(repeated.facts.map(({ id, verdict, claims }) => [id, verdict, claims.length])).toEqual(
    plain.facts.map(({ id, verdict, claims }) => [id, verdict, claims.length]),
  );
});
