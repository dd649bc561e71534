import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { appendDecisions } from "../../src/cli/decisions-file.js";
import type { DecisionKind, Report, ReportClaim, ReportFact } from "../../src/model.js";
import { decide } from "../../src/review/decisions.js";
import { corpus, folder, gainsay } from "./gainsay.js";

const panjshir = join(corpus, "panjshir-2021");

/** Two articles that contradict each other in one figure and in nothing else. */
const ferry = {
  "post.txt": "The ferry Bright Heron carried 212 passengers when she sank off Port Vale on Friday.\n",
  "wire.txt": "The ferry Bright Heron carried 187 passengers when she sank off Port Vale on Friday.\n",
};

async function reportOn(...args: readonly string[]): Promise<Report> {
  const { stdout } = await gainsay(["report", ...args, "--format", "json"]);
  return JSON.parse(stdout) as Report;
}

describe("report", () => {
  test("every report on the example events is valid, in the package's schema", async () => {
    const schema = new URL("../../dist/report/report.schema.json", import.meta.url);
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(schema, "utf8")) as object);
    const report = await reportOn(corpus);
    validate(report);
    expect(validate.errors).toBeNull();
    expect(new Set(report.documents.map(({ event }) => event)).size).toBeGreaterThan(5);
  });

  test("quotes and marks stand where it says", async () => {
    const { facts } = await reportOn(folder(ferry));
    expect(facts.length).toBeGreaterThan(0);
    const texts: Record<string, string> = ferry;
    for (const { quote, start, end, mark, document } of facts.flatMap(({ claims }) => claims)) {
      expect(texts[document]!.slice(start, end)).toBe(quote);
      expect(texts[document]!.slice(mark.start, mark.end)).toBe(mark.text);
    }
  });

  test("is the same for any order of the files, and a second time", async () => {
    const files = ["01_quillon-wire.txt", "03_port-ellery-courier.txt", "06_wexcombe-weekly.txt"].map((name) =>
      join(panjshir, name),
    );
    const args = ["--format", "json"];
    const [first, again, turned] = await Promise.all([
      gainsay(["report", ...files, ...args]),
      gainsay(["report", ...files, ...args]),
      gainsay(["report", ...files.toReversed(), ...args]),
    ]);
    expect(again).toEqual(first);
    expect(turned).toEqual(first);
  });

  test("each format tells of the same facts", async () => {
    const { facts } = await reportOn(panjshir);
    const found = facts.filter(({ verdict }) => verdict === "contradict");
    expect(found.length).toBeGreaterThan(0);
    const [text, jsonl, markdown] = await Promise.all(
      ["text", "jsonl", "markdown"].map(
        async (format) => (await gainsay(["report", panjshir, "--format", format])).stdout,
      ),
    );
    for (const { id } of found) expect(text).toContain(id);
    const lines = jsonl!.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as ReportFact)).toEqual(facts);
    expect(markdown!.match(/^### ≠ /gm)).toHaveLength(found.length);
  });

  test("without a command is the text report where there is no terminal", async () => {
    const [bare, named] = await Promise.all([gainsay([panjshir]), gainsay(["report", panjshir])]);
    expect(bare).toEqual(named);
    expect(await gainsay([], { cwd: panjshir })).toEqual(named);
  });

  test("says what was left out, and in the report too", async () => {
    const event = folder({ ...ferry, "scan.pdf": "%PDF-1.7" });
    const { stderr, stdout } = await gainsay(["report", event, "--format", "json"]);
    expect(stderr).toContain("scan.pdf");
    expect((JSON.parse(stdout) as Report).notChecked).toContainEqual(expect.objectContaining({ what: "scan.pdf" }));
  });
});

describe("the exit code of a report is", () => {
  test.each([
    [1, "for a disagreement", []],
    [0, "where nothing is asked for", ["--fail-on", "never"]],
  ])("%i %s", async (code, _when, flags) => {
    expect((await gainsay(["report", folder(ferry), ...flags])).code).toBe(code);
  });

  test.each<[number, DecisionKind]>([
    [0, "false alarm"],
    [0, "explained"],
    [1, "confirmed"],
  ])("%i once every fact is decided: %s", async (code, kind) => {
    const event = folder(ferry);
    const { facts } = await reportOn(event);
    const made = { kind, reason: null, note: null, at: "2031-04-05T10:00:00Z" };
    appendDecisions(
      event,
      facts.map((fact, at) => decide(fact, made, { at: made.at, place: at })),
    );
    const done = await gainsay(["report", event, "--format", "json"]);
    expect(done.code).toBe(code);
    expect((JSON.parse(done.stdout) as Report).facts.map(({ decision }) => decision)).toEqual(facts.map(() => made));
  });
});

describe("check", () => {
  const draft =
    "Notes first.\n\nThe ferry Bright Heron carried 240 passengers when she sank off Port Vale on Friday.\n";
  const found = /^draft\.md:3:32 error 240 passengers?: .*Wire.* ha(?:s|ve) 187 passengers?/m;

  test("prints what a source speaks against as a linter does", async () => {
    const cwd = folder({ "draft.md": draft, "sources/wire.txt": ferry["wire.txt"] });
    const { code, stdout, stderr } = await gainsay(["check", "draft.md", "--against", "sources"], { cwd });
    expect(stdout).toMatch(found);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toBe("draft.md: 1 error, 0 warnings, 0 notes, checked against 1 document\n");
    expect(code).toBe(1);
  });

  test("reads the draft from stdin", async () => {
    const sources = folder({ "wire.txt": ferry["wire.txt"] });
    const { code, stdout } = await gainsay(["check", "-", "--against", sources], { input: draft });
    expect(stdout).toMatch(/^<stdin>:3:32 error 240 passengers?: /);
    expect(code).toBe(1);
  });

  test("a draft among its sources is no source", async () => {
    const cwd = folder({ "draft.md": draft, "wire.txt": ferry["wire.txt"] });
    const { stdout, stderr } = await gainsay(["check", "draft.md", "--against", "."], { cwd });
    expect(stdout).toMatch(found);
    expect(stderr).toContain("checked against 1 document");
  });

  test("a draft that is its only source is an error", async () => {
    const cwd = folder({ "draft.md": draft });
    const { code, stdout, stderr } = await gainsay(["check", "draft.md", "--against", "."], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("draft.md: the draft is the only document among its sources");
  });

  test("a draft that its sources bear out is clean, whatever they say of each other", async () => {
    const cwd = folder({ "draft.txt": ferry["wire.txt"], "sources/wire.txt": ferry["wire.txt"] });
    const { code, stdout } = await gainsay(["check", "draft.txt", "--against", "sources"], { cwd });
    expect([code, stdout]).toEqual([0, ""]);
  });

  test("--fail-on never", async () => {
    const cwd = folder({ "draft.md": draft, "sources/wire.txt": ferry["wire.txt"] });
    const { code, stdout } = await gainsay(["check", "draft.md", "--against", "sources", "--fail-on", "never"], {
      cwd,
    });
    expect(stdout).toMatch(found);
    expect(code).toBe(0);
  });
});

describe("claims", () => {
  test("one a line, with the words they stand in", async () => {
    const { code, stdout } = await gainsay(["claims", folder({ "wire.txt": ferry["wire.txt"] })]);
    const claims = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as ReportClaim);
    expect(claims.map(({ mark }) => mark.text)).toContain("187 passengers");
    expect(code).toBe(0);
  });

  test("for people", async () => {
    const { stdout } = await gainsay(["claims", folder({ "wire.txt": ferry["wire.txt"] }), "--format", "text"]);
    expect(stdout).toContain("»187 passengers«");
  });
});

describe("explain", () => {
  test("tells everything behind a verdict, by the beginning of its id", async () => {
    const event = folder(ferry);
    const { facts } = await reportOn(event);
    const fact = facts.find(({ verdict }) => verdict === "contradict")!;
    const { code, stdout } = await gainsay(["explain", fact.id.slice(0, -1), event]);
    for (const words of [fact.question, "post.txt:1:32", "wire.txt:1:32", "»212 passengers«", fact.pairs[0]!.rule]) {
      expect(stdout).toContain(words);
    }
    expect(code).toBe(0);
  });

  test("does not guess among several", async () => {
    const { code, stderr } = await gainsay(["explain", "", panjshir]);
    expect(stderr).toContain("facts have an id that begins “”");
    expect(code).toBe(2);
  });
});

test("decisions survive a copy of the folder", async () => {
  const event = folder(ferry);
  const { facts } = await reportOn(event);
  const made = { kind: "explained", reason: null, note: "two counts", at: "2031-04-05T10:00:00Z" } as const;
  appendDecisions(
    event,
    facts.map((fact, at) => decide(fact, made, { at: made.at, place: at })),
  );
  const copy = folder({});
  cpSync(event, copy, { recursive: true });
  expect((await gainsay(["report", copy])).stdout).toContain("explained: ");
});
