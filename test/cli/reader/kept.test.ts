import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/model.js";
import { folder, gainsay } from "../gainsay.js";
import { careful, ferry, ferryAnswer, type StandIn, standIn } from "./stand-in.js";

const argsFor = ({ url }: StandIn, model = "stand-in") => [
  "--format",
  "json",
  "--reader",
  url,
  "--reader-model",
  model,
];
const keptIn = (event: string) => readFileSync(join(event, "gainsay-reader.jsonl"), "utf8").trimEnd().split("\n");

describe("an answer is kept beside the articles", () => {
  test("so that the second run needs no endpoint and gives the same bytes", async () => {
    const server = await standIn(careful);
    const event = folder(ferry);
    const first = await gainsay(["report", event, ...argsFor(server)]);
    await server.close();
    const second = await gainsay(["report", event, ...argsFor(server)]);
    expect(second).toEqual(first);
    expect((JSON.parse(second.stdout) as Report).reader!.events[0]!.facts).toBe(3);
    expect(server.asked).toHaveLength(1);
  });

  test("whatever order the articles come in", async () => {
    const server = await standIn(careful);
    const event = folder(ferry);
    const files = Object.keys(ferry).map((file) => join(event, file));
    const first = await gainsay(["report", ...files, ...argsFor(server)]);
    expect(await gainsay(["report", ...files.toReversed(), ...argsFor(server)])).toEqual(first);
    expect(server.asked).toHaveLength(1);
  });

  test("and holds what it answers: model, instructions, documents", async () => {
    const server = await standIn(careful);
    const event = folder(ferry);
    await gainsay(["report", event, ...argsFor(server)]);
    const [line] = keptIn(event).map((each) => JSON.parse(each) as Record<string, unknown>);
    expect(line).toMatchObject({
      kept: "gainsay/answer@1",
      model: "stand-in",
      documents: [{ id: "post.txt" }, { id: "wire.txt" }],
    });
    expect(JSON.parse(line!["answer"] as string)).toEqual(ferryAnswer);
  });

  test.each<[string, (event: string, server: StandIn) => readonly string[]]>([
    ["another model", (_, server) => argsFor(server, "another")],
    [
      "a changed article",
      (event, server) => (writeFileSync(join(event, "wire.txt"), `${ferry["wire.txt"]} Or not.`), argsFor(server)),
    ],
    ["--reader-refresh", (_, server) => [...argsFor(server), "--reader-refresh"]],
  ])("but not to %s", async (_what, change) => {
    const server = await standIn(careful);
    const event = folder(ferry);
    await gainsay(["report", event, ...argsFor(server)]);
    await gainsay(["report", event, ...change(event, server)]);
    expect(server.asked).toHaveLength(2);
    expect(keptIn(event)).toHaveLength(2);
  });

  test("of a refresh the new answer counts, and gainsay diff tells what changed", async () => {
    const server = await standIn((_, at) =>
      JSON.stringify({ facts: at === 0 ? ferryAnswer.facts : ferryAnswer.facts.slice(1) }),
    );
    const event = folder(ferry);
    const [before, after] = [join(event, "before.json"), join(event, "after.json")];
    await gainsay(["report", event, ...argsFor(server), "--output", before]);
    await gainsay(["report", event, ...argsFor(server), "--output", after, "--reader-refresh"]);
    const { stdout, code } = await gainsay(["diff", before, after]);
    expect(stdout).toMatch(/^Went\n {2}≠ .*What made her sink\?/m);
    expect(stdout).toMatch(/0 facts came, 1 went, 0 changed/);
    expect(code).toBe(1);
    const same = await gainsay(["diff", after, after]);
    expect(same.stdout).toMatch(/^0 facts came, 0 went, 0 changed, \d+ as before\n$/);
    expect(same.code).toBe(0);
    const machine = await gainsay(["diff", before, after, "--format", "json"]);
    expect((JSON.parse(machine.stdout) as { went: unknown[] }).went).toHaveLength(1);
  });
});

describe("where answers cannot be kept or read", () => {
  test("lines that are none are passed over, and the reader is asked", async () => {
    const server = await standIn(careful);
    const event = folder({ ...ferry, "gainsay-reader.jsonl": 'not JSON\n{"kept":"gainsay/answer@1"}\n{"half a li' });
    const { stderr, code } = await gainsay(["report", event, ...argsFor(server)]);
    expect(stderr).toContain("3 lines are no kept answers and are passed over");
    expect(code).toBe(1);
    expect(server.asked).toHaveLength(1);
    await gainsay(["report", event, ...argsFor(server)]);
    expect(server.asked).toHaveLength(1);
  });

  test("the report is there all the same", async () => {
    const server = await standIn(careful);
    const event = folder(ferry);
    mkdirSync(join(event, "gainsay-reader.jsonl"));
    const { stdout, stderr } = await gainsay(["report", event, ...argsFor(server)]);
    expect(stderr).toMatch(/cannot be read.*\n.*cannot be written/);
    expect((JSON.parse(stdout) as Report).reader!.events[0]!.facts).toBe(3);
  });
});

test("a report with a reader is valid, in the package's schema, and says whose each fact is", async () => {
  const server = await standIn(careful);
  const event = folder(ferry);
  const schema = new URL("../../../dist/report/report.schema.json", import.meta.url);
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(schema, "utf8")) as object);
  const report = JSON.parse((await gainsay(["report", event, ...argsFor(server)])).stdout) as Report;
  validate(report);
  expect(validate.errors).toBeNull();
  expect(new Set(report.facts.map(({ foundBy }) => foundBy))).toEqual(new Set(["rules", "reader", "both"]));
  for (const { quote, start, end, mark, document } of report.facts.flatMap(({ claims }) => claims)) {
    const text = ferry[document as keyof typeof ferry];
    expect(text.slice(start, end)).toBe(quote);
    expect(text.slice(mark.start, mark.end)).toBe(mark.text);
  }
  const [text, markdown] = await Promise.all(
    ["text", "markdown"].map(
      async (format) => (await gainsay(["report", event, ...argsFor(server), "--format", format])).stdout,
    ),
  );
  for (const words of ["reader only", "rules and reader"])
    for (const written of [text, markdown]) expect(written).toContain(words);
});

test("two runs at once both come to an end, and what they kept can be read", async () => {
  const server = await standIn(careful);
  const event = folder(ferry);
  const runs = await Promise.all([1, 2, 3].map(() => gainsay(["report", event, ...argsFor(server)])));
  for (const run of runs) expect(run).toEqual(runs[0]);
  for (const line of keptIn(event)) expect(() => JSON.parse(line) as unknown).not.toThrow();
  const asked = server.asked.length;
  await gainsay(["report", event, ...argsFor(server)]);
  expect(server.asked).toHaveLength(asked);
});

test("an event that is too large for one request is asked about in parts, and joined", async () => {
  const filler = (about: string) =>
    Array.from({ length: 60 }, (_, at) => `In the ${about} the orchard festival drew crowds, day ${at}.`).join("\n\n");
  const texts = Object.fromEntries(Object.entries(ferry).map(([file, text]) => [file, `${text}\n\n${filler(file)}`]));
  const third = `The ferry carried 199 passengers, the Ledger has learned.\n\n${filler("ledger")}`;
  const event = folder({ ...texts, "ledger.txt": third });
  const server = await standIn(({ body }) => {
    const here = ferryAnswer.facts.filter(({ claims }) =>
      claims.every(({ quote }) => body.messages[1]!.content.includes(quote)),
    );
    return JSON.stringify({ facts: here });
  });
  const { stdout } = await gainsay(["report", event, ...argsFor(server), "--reader-context", "4500"]);
  const { reader, facts } = JSON.parse(stdout) as Report;
  expect(reader!.events[0]!.requests).toBe(server.asked.length);
  expect(server.asked.length).toBeGreaterThan(1);
  expect(facts.filter(({ question }) => question === "What made her sink?")).toHaveLength(1);
  for (const { body } of server.asked) expect(JSON.stringify(body.messages).length).toBeLessThan(4500 * 4);
});
