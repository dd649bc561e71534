/**
 * Makes what is shipped: `node src/build/bundle.ts`, which `npm run build` runs.
 *
 * Some 200 small modules take longer to find than to run. The command becomes a thin `cli.js` that any Node can read, a
 * chunk for the arguments, one for a report, and one each for what only some commands need: the review with React,
 * HTML, the other commands. What each command needs of other packages goes in as well; `external` stays outside.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build, type ChunkingContext, type Plugin } from "rolldown";
import { removeInnerDeclarations } from "./declarations.ts";
import { withEagerFunctions } from "./eager.ts";
import { licencesOf } from "./licences.ts";
import { withQuickWidth } from "./quick-width.ts";
import { withWordSets } from "./word-sets.ts";

const root = path.join(import.meta.dirname, "../..");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { readonly version: string };

/**
 * Loaded from node_modules where they are needed: for HTML, for front matter, for settings; the layout engine of Ink, which
 * comes without a licence to go with it; and a tool that Ink only has while it is developed.
 */
const external = "linkedom @mozilla/readability yaml zod yoga-layout react-devtools-core".split(" ");

/** Chunks that old versions of Node read, to say that they are too old. */
const readByAnyNode = new Set(["cli", "pinned-node"]);

/**
 * Node's own modules without `import`, for which Node makes a wrapper that touches everything they export: with
 * node:fs alone that loads the streams, with all of ours it takes 10 ms.
 */
function withoutWrappers(code: string, chunk: string): string {
  return code.replaceAll(
    /^import (?:(?<whole>[\w$]+)|(?:\* as (?<all>[\w$]+)))?(?:, )?(?:\{(?<some>[^}]*)\})? from (?<from>"node:[^"]+");$/gm,
    (...match) => {
      const { whole, all, some, from } = match.at(-1) as Record<string, string | undefined>;
      // commander starts other programs for commands of other packages; we have none.
      const isCommander = from === '"node:child_process"' && chunk === "arguments";
      const module = isCommander ? "{}" : `process.getBuiltinModule(${from})`;
      const names = some === undefined ? [] : [`{${some.replaceAll(" as ", ": ")}} = ${module}`];
      return `const ${[whole, all]
        .flatMap((name) => (name ? [`${name} = ${module}`] : []))
        .concat(names)
        .join(", ")};`;
    },
  );
}

const quickStart: Plugin = {
  name: "quick start",
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    handler: (code, id) => withWordSets(id, code),
  },
  renderChunk: (code, { name }) => (readByAnyNode.has(name) ? null : withEagerFunctions(withoutWrappers(code, name))),
};

/** Tables of data; as JSON they are read several times faster than as a program. */
const isTable = (id: string): boolean => id.endsWith(".json") || id.endsWith("-exceptions.js");

const quickWidth: Plugin = {
  name: "quick width",
  transform: { filter: { id: /\/string-width\/index\.js$/ }, handler: withQuickWidth },
};

const data: Plugin = {
  name: "data",
  load(id) {
    if (id.endsWith("/src/version.ts")) return `export const version = ${JSON.stringify(version)};`;
    if (!isTable(id)) return null;
    const text = JSON.stringify(createRequire(id)(id));
    return { code: `module.exports = JSON.parse(${JSON.stringify(text)});`, moduleType: "js" };
  },
  // What is read at run time lies beside the chunks.
  transform: {
    filter: { code: "../../dist/" },
    handler: (code) => code.replaceAll('new URL("../../dist/', 'new URL("./'),
  },
  generateBundle() {
    const schema = "report/report.schema.json";
    this.emitFile({ type: "asset", fileName: schema, source: readFileSync(path.join(root, "src", schema)) });
    const packages = [...this.getModuleIds()].flatMap(
      (id) => /.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? [],
    );
    this.emitFile({ type: "asset", fileName: "LICENCES.txt", source: licencesOf([...new Set(packages)].toSorted()) });
  },
};

/** The modules that are loaded once a file of src is. */
function loadedWith(file: string, context: ChunkingContext): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    context.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  visit(path.join(root, "src", file));
  return found;
}

let loaded: { readonly main: ReadonlySet<string>; readonly report: ReadonlySet<string> } | undefined;

/** What every command needs, what the arguments need, what a report needs; the rest is divided as it is imported. */
function chunkOf(id: string, context: ChunkingContext): string | null {
  loaded ??= { main: loadedWith("cli/main.ts", context), report: loadedWith("cli/report.ts", context) };
  if (id.endsWith("/version.ts")) return "shared";
  // Decisions are heeded by reports and made in reviews, which must not load the engine for them.
  if (loaded.report.has(id) && /\/src\/(?:review\/|cli\/decisions-file\.ts)/.test(id)) return "decisions";
  if (loaded.main.has(id)) return loaded.report.has(id) ? "shared" : "arguments";
  return loaded.report.has(id) ? "engine" : null;
}

await build({
  cwd: root,
  // The tests in a real terminal open the review by itself.
  input: {
    cli: "src/cli.ts",
    index: "src/index.ts",
    "cli/review": "src/cli/review.ts",
    "cli/reading-thread": "src/cli/reading-thread.ts",
  },
  platform: "node",
  external,
  // React comes as it is developed with and as it is used; the former is three times as slow at every key.
  transform: { define: { "process.env.NODE_ENV": '"production"' } },
  plugins: [data, quickStart, quickWidth],
  preserveEntrySignatures: "allow-extension",
  output: {
    dir: "dist",
    // A program in ASCII takes half the memory of one with other letters.
    charset: "ascii",
    comments: false,
    chunkFileNames: "[name].js",
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ debugName: "by command", name: chunkOf }] },
  },
});

removeInnerDeclarations(path.join(root, "dist"));
