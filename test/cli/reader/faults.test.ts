import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/model.js";
import { folder, gainsay } from "../gainsay.js";
import { type Answering, careful, ferry, ferryAnswer, json, type StandIn, standIn } from "./stand-in.js";

const invention = "As everyone knows";
const withInvention = JSON.stringify({
  facts: ferryAnswer.facts.map(({ claims: [first, ...others], ...rest }) => ({
    ...rest,
    reason: `The post says “${invention}, all was well”.`,
    claims: [{ ...first!, quote: `${invention}, ${first!.quote}` }, ...others],
  })),
});
const shifted = JSON.stringify({
  facts: ferryAnswer.facts.map(({ claims: [first, ...others], ...rest }) => ({
    ...rest,
    claims: [{ ...first!, mark: `${first!.mark} indeed` }, ...others],
  })),
});
const whole = JSON.stringify(ferryAnswer);

const argsFor = ({ url }: StandIn) => ["--reader", url, "--reader-model", "stand-in"];
const formats = ["text", "json", "jsonl", "markdown"] as const;

/** What every format says of the event, with a reader and without. */
async function reports(event: string, more: readonly string[]) {
  const runs = await Promise.all(formats.map((format) => gainsay(["report", event, "--format", format, ...more])));
  return { runs, report: JSON.parse(runs[1]!.stdout) as Report };
}

/** The event, under the same name each time. */
const sea = () => join(folder({ "sea/post.txt": ferry["post.txt"], "sea/wire.txt": ferry["wire.txt"] }), "sea");
const withoutReader = reports(sea(), []);

/** A report without what it owes to a reader. */
const bare = ({ facts, summary }: Report) => ({
  facts: facts.map(({ foundBy: _by, reasons: _reasons, pairs, ...fact }) => ({
    ...fact,
    pairs: pairs.map(({ foundBy: _whose, ...pair }) => pair),
  })),
  summary,
});

describe("a reader that fails leaves the rules' report, its exit code, and a clear message", () => {
  const busy: Answering = (_, _at, response) =>
    json(response, 503, { error: { message: "overloaded" } }, { "retry-after": "0" });
  test.each<[string, Answering, RegExp]>([
    ["an invented quote in every fact", () => withInvention, /dropped from its answer: 3 claims and 3 facts/],
    ["a shifted mark in every fact", () => shifted, /dropped from its answer: 3 claims and 3 facts/],
    ["names without quotation marks", () => whole.replaceAll('"claims"', "claims"), /not JSON/],
    ["half an answer", () => whole.slice(0, whole.length >> 1), /cut off/],
    ["a refusal", () => "I cannot help with that.", /not JSON/],
    ["no words at all", () => "", /empty/],
    ["an empty reply", (_, _at, response) => json(response, 200, {}), /empty/],
    ["a reply of another kind", (_, _at, response) => json(response, 200, [1, 2]), /empty/],
    [
      "a page",
      (_, _at, response) => (response.writeHead(200, { "content-type": "text/html" }).end("<p>Hello"), null),
      /empty/,
    ],
    [
      "a wrong key",
      (_, _at, response) => json(response, 401, { error: { message: "no such key" } }),
      /refuses the key.*no such key/,
    ],
    [
      "no such model",
      (_, _at, response) => json(response, 404, { error: { message: "no such model" } }),
      /no such endpoint or model/,
    ],
    ["an endpoint that stays busy", busy, /refused.*overloaded/],
    ["a connection that drops", (_, _at, response) => (response.destroy(), null), /could not be asked/],
    [
      "a reply that breaks off",
      (_, _at, response) => (response.writeHead(200, { "content-length": "900" }).write("{"), response.destroy(), null),
      /could not be asked|refused/,
    ],
    ["no answer in time", () => new Promise(() => {}), /no answer within 1 second/],
    [
      "a pause that is too long",
      (_, _at, response) => json(response, 429, {}, { "retry-after": "90" }),
      /asks to wait 90 seconds/,
    ],
  ])("%s", async (_what, answering, message) => {
    const server = await standIn(answering);
    const limit = ["an endpoint that stays busy", "a connection that drops", "a reply that breaks off"].includes(_what)
      ? "20"
      : "1";
    const event = sea();
    const [alone, failed] = await Promise.all([
      withoutReader,
      reports(event, [...argsFor(server), "--reader-timeout", limit]),
    ]);
    expect(bare(failed.report)).toEqual(bare(alone.report));
    for (const [at, run] of failed.runs.entries()) {
      expect(run.code).toBe(alone.runs[at]!.code);
      expect(run.stdout).not.toContain(invention);
      expect(run.stderr.replaceAll("\n", " ")).toMatch(message);
      expect(run.stderr).toContain("the rules stand alone");
    }
    expect(failed.report.reader!.events[0]!.facts).toBe(0);
    expect(failed.report.notChecked.map(({ what }) => what)).toContain("reader");
  });
});

describe("a reader is asked again", () => {
  test.each<[string, number, Answering]>([
    ["after its answer was no JSON, once, and hears why", 2, (_, at) => (at === 0 ? "Sorry, no." : whole)],
    [
      "while it is busy, after the time that it asks for",
      3,
      (_, at, response) => (at < 2 ? json(response, 429, {}, { "retry-after": "0.2" }) : whole),
    ],
    ["after a dropped connection", 2, (_, at, response) => (at === 0 ? (response.destroy(), null) : whole)],
    [
      "without what it refuses: a temperature",
      2,
      ({ body }, _at, response) =>
        body.temperature === undefined ? whole : json(response, 400, { error: { message: "no temperature" } }),
    ],
    [
      "without what it refuses: a schema",
      3,
      ({ body }, _at, response) => (body.response_format === undefined ? whole : json(response, 422, {})),
    ],
  ])("%s", async (_what, times, answering) => {
    const server = await standIn(answering);
    const { stdout, code } = await gainsay(["report", folder(ferry), "--format", "json", ...argsFor(server)]);
    expect(server.asked).toHaveLength(times);
    expect((JSON.parse(stdout) as Report).reader!.events).toMatchObject([{ facts: 3, trouble: null }]);
    expect(code).toBe(1);
  });

  test("an answer in a fence needs no second question", async () => {
    const server = await standIn(() => `Here:\n\`\`\`json\n${whole}\n\`\`\`\n`);
    const { stdout } = await gainsay(["report", folder(ferry), "--format", "json", ...argsFor(server)]);
    expect(server.asked).toHaveLength(1);
    expect((JSON.parse(stdout) as Report).reader!.events[0]!.facts).toBe(3);
  });
});

test("what was asked, answered and dropped is explained; the invented words stand there alone", async () => {
  const some = { facts: [ferryAnswer.facts[0]!, ...(JSON.parse(withInvention) as typeof ferryAnswer).facts.slice(1)] };
  const server = await standIn(() => JSON.stringify(some));
  const event = folder(ferry);
  const { report } = await reports(event, argsFor(server));
  const id = report.facts.find(({ question }) => question === "What made her sink?")!.id;
  const { stdout } = await gainsay(["explain", id, event, ...argsFor(server)]);
  expect(stdout).toMatch(/the reader: What made her sink\? The two articles differ\./);
  expect(stdout.replaceAll(/\s+/g, " ")).toMatch(
    /asked about 2 articles \(post\.txt, wire\.txt; [\d,]+ bytes, about [\d,]+ tokens\): answered/,
  );
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(
    `mark “212” in “${invention}, carried 212 passengers when she sank”: quote not in the document`,
  );
  expect(report.notChecked.map(({ why }) => why).join()).toContain("2 claims and 2 facts");
});

test("of several events the answers that came are kept when one fails, and nobody is asked who is gone", async () => {
  const root = folder(
    Object.fromEntries(
      ["a", "b", "c", "d"].flatMap((name) =>
        Object.entries(ferry).map(([file, text]) => [`${name}/${file}`, `${text}\n\n${name}.`]),
      ),
    ),
  );
  const server = await standIn((_, at, response) => (at === 0 ? whole : json(response, 401, {})));
  const { stdout, stderr } = await gainsay(["report", root, "--format", "json", ...argsFor(server)]);
  const { reader } = JSON.parse(stdout) as Report;
  expect(reader!.events.map(({ facts }) => facts)).toEqual([3, 0, 0, 0]);
  expect(reader!.events[3]!.trouble).toMatch(/^not asked after this/);
  expect(server.asked).toHaveLength(2);
  expect(stderr).toContain("b: the endpoint refuses the key");
  const again = await standIn(careful);
  await gainsay(["report", root, "--format", "json", ...argsFor(again)]);
  expect(again.asked).toHaveLength(3);
});
