import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** Every room, and what it may import besides itself. A room is a folder of src or a file at its top. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "model.ts": [],
  "errors.ts": [],
  "version.ts": [],
  "linear.ts": [],
  lexicon: ["model.ts", "errors.ts"],
  documents: ["model.ts", "errors.ts", "lexicon"],
  sentences: ["model.ts", "errors.ts", "lexicon"],
  mentions: ["model.ts", "errors.ts", "lexicon"],
  claims: ["model.ts", "errors.ts", "lexicon"],
  facts: ["model.ts", "errors.ts", "linear.ts", "lexicon"],
  verdicts: ["model.ts", "errors.ts", "linear.ts", "lexicon"],
  // What the rules judge by is passed in, and so is the model that answers.
  reader: ["model.ts", "errors.ts", "lexicon"],
  review: ["model.ts", "errors.ts"],
  // What a report says of a value in words is a lexicon's matter, too.
  report: ["model.ts", "errors.ts", "lexicon"],
  ui: ["model.ts", "errors.ts", "review"],
  "pipeline.ts": [
    "model.ts",
    "errors.ts",
    "version.ts",
    "documents",
    "sentences",
    "mentions",
    "claims",
    "facts",
    "verdicts",
    "reader",
    "report",
  ],
  "index.ts": ["model.ts", "errors.ts", "documents", "claims", "pipeline.ts"],
  "cli.ts": ["cli"],
  // Runs when the package is made, on no one else's code.
  build: [],
  cli: ["model.ts", "errors.ts", "version.ts", "documents", "pipeline.ts", "reader", "review", "report", "ui"],
};

/** What only the edge may touch, the world outside and the terminal: packages with the rooms or files that may. */
const edgeOnly: Readonly<Record<string, readonly string[]>> = {
  // Beside the edge and the build three files read data that this package brings along.
  "node:fs": ["cli", "build", "version.ts", "sentences/language-model.ts", "lexicon/wordnet-build.ts"],
  "node:fs/promises": ["cli"],
  "node:child_process": ["cli"],
  "node:net": [],
  "node:http": [],
  "node:https": [],
  ink: ["ui", "cli"],
  react: ["ui", "cli"],
  commander: ["cli"],
  openai: ["cli/reader/client.ts", "cli/reader/waiting.ts"],
  undici: ["cli/reader/client.ts"],
};

const src = resolve(import.meta.dirname, "../src");

type Import = { readonly from: string; readonly of: string; readonly how: "static" | "type" | "dynamic" };

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .toSorted();

const statement =
  /\b(?:import|export)\s+(?<type>type\s)?(?:[\w*{}\s,$]+?\sfrom\s*)?["'](?<named>[^"']+)["']|\bimport\(\s*["'](?<lazy>[^"']+)["']/g;

/** The import statements of one file of src, comments left out. */
function importsOf(file: string): readonly Import[] {
  const code = readFileSync(join(src, file), "utf8").replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
  return Array.from(code.matchAll(statement), ({ groups }) => ({
    from: file,
    of: groups!["named"] ?? groups!["lazy"]!,
    how: groups!["lazy"] !== undefined ? "dynamic" : groups!["type"] === undefined ? "static" : "type",
  }));
}

/** The file of src that a relative import names, null for a package. */
function fileOf({ from, of }: Import): string | null {
  if (!of.startsWith(".")) return null;
  const path = relative(src, resolve(src, dirname(from), of));
  return [path, path.replace(/\.js$/, ".ts"), path.replace(/\.js$/, ".tsx")].find((one) => files.includes(one)) ?? path;
}

const roomOf = (file: string) => file.split("/")[0]!;
const packageOf = (name: string) => (name.startsWith("@") || name.startsWith("node:") ? name : name.split("/")[0]!);

const imports = files.flatMap(importsOf);

test("the import statements are found", () => {
  const of = (how: Import["how"]) => imports.filter((one) => one.from.startsWith("cli/") && one.how === how).length;
  expect(of("static")).toBeGreaterThan(5);
  expect(of("type")).toBeGreaterThan(2);
  expect(of("dynamic")).toBeGreaterThan(4);
});

test("every room has its place in the layout", () => {
  expect(files.map(roomOf).filter((room) => !(room in allowed))).toEqual([]);
});

test.each(Object.keys(allowed))("%s imports only the rooms that the layout lets it", (room) => {
  const strays = imports.flatMap((one) => {
    const file = fileOf(one);
    if (roomOf(one.from) !== room || file === null) return [];
    const target = roomOf(file);
    return target === room || allowed[room]!.includes(target) ? [] : [`${one.from} imports ${file}`];
  });
  expect(strays).toEqual([]);
});

test.each(Object.keys(edgeOnly))("%s is imported at the edge only", (name) => {
  const strays = imports.filter(
    (one) =>
      packageOf(one.of) === name && ![one.from, roomOf(one.from)].some((place) => edgeOnly[name]!.includes(place)),
  );
  expect(strays.map(({ from }) => from)).toEqual([]);
});

/** Every package that is loaded once `file` is, with the files in between. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const one of files.includes(file) ? importsOf(file).filter(({ how }) => how === "static") : []) {
    const target = fileOf(one);
    if (target === null) seen.add(packageOf(one.of));
    else loadedWith(target, seen);
  }
  return seen;
}

describe("what a command does not need is not loaded for it", () => {
  const loaded = (file: string, pattern: RegExp) => [...loadedWith(file)].filter((one) => pattern.test(one));

  test.each(["cli/report.ts", "cli/claims.ts", "cli/check.ts", "cli/explain.ts"])("%s: the terminal review", (file) => {
    expect(files).toContain(file);
    expect(loaded(file, /^(ui\/|ink$|react$|zod$)/)).toEqual([]);
  });

  test.each(["cli/report.ts", "cli/claims.ts", "cli/check.ts", "cli/explain.ts", "cli/start-review.ts"])(
    "%s: the reader",
    (file) => {
      expect(loaded(file, /^(reader\/|openai$|undici$|zod$)/)).toEqual([]);
    },
  );

  test("cli/reader/together.ts: what asks over the network, before the user has agreed", () => {
    expect(loaded("cli/reader/together.ts", /^(openai$|undici$)/)).toEqual([]);
  });

  test("cli/program.ts: any stage of the pipeline, for --help", () => {
    const stages = /^(documents|sentences|mentions|claims|facts|verdicts|lexicon|pipeline\.ts)/;
    expect(loaded("cli/program.ts", stages)).toEqual([]);
  });

  test("cli.ts: anything at all before the version of Node is known", () => {
    expect([...loadedWith("cli.ts")]).toEqual(["cli.ts"]);
  });
});

describe("every claim rule has its table", () => {
  // rule.ts holds types alone.
  const rules = files.filter((file) => /^claims\/[^/]+\.ts$/.test(file) && file !== "claims/rule.ts");

  test.each(rules)("%s", (rule) => {
    const table = resolve(import.meta.dirname, rule.replace(/\.ts$/, ".test.ts"));
    expect(existsSync(table), `${rule} wants test/${rule.replace(/\.ts$/, ".test.ts")}`).toBe(true);
  });
});
