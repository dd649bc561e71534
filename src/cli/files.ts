import { readdirSync, readFileSync, realpathSync, statSync, type Stats } from "node:fs";
import path from "node:path";
import { readDocument } from "../documents/read.js";
import { settleSharedNames, settleYears } from "../documents/settle.js";
import { InputError } from "../errors.js";
import type { Document, Event, NotChecked } from "../model.js";
import { opening } from "./opening.js";

const ending = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;
/** What lies beside articles and is none; gold.json and the decisions file have other endings. */
const companion = /^(?:\..*|readme\.(?:md|markdown|txt)|gainsay-review(?:-\d+)?\.md|node_modules)$/i;
/** Formats that articles come in and we do not read. Pictures and data are passed over in silence, these are not. */
const foreign = /\.(?:pdf|docx?|rtf|odt|epub|mhtml?|webarchive|warc|eml)$/i;

const reads = "gainsay reads .txt, .md, .markdown, .html and .htm";

/** `opened` finds the file from where the program runs, `shown` starts at what was given, `id` at the event's folder. */
type Article = { readonly opened: string; readonly shown: string; readonly id: string; readonly real: string };

/** The files of one event, found and not read yet. */
export type Folder = {
  readonly name: string;
  readonly opened: string;
  readonly articles: readonly Article[];
  /** Names of files in formats that we do not read. */
  readonly foreign: readonly string[];
};

/**
 * Reads the events at `paths` to compare their documents. Every folder that holds documents is one event, and so are the
 * files that are given by themselves, all together. Events and documents come sorted by the UTF-16 units of their names,
 * whatever the order of `paths`; what is given twice is read once.
 *
 * `skipped` tells of events with a single document, which are left out, and of files in formats that we do not read.
 * Throws InputError for a path that is missing, may not be read, is no document or holds none, for a document that cannot
 * be read, and where no event has two documents.
 */
export async function readEvents(
  paths: readonly string[],
): Promise<{ readonly events: readonly Event[]; readonly skipped: readonly NotChecked[] }> {
  const { folders, skipped } = findEvents(paths);
  return { events: await readFolders(folders), skipped };
}

/** Finds the events at `paths` without reading a document; else as `readEvents`. */
export function findEvents(paths: readonly string[]): {
  readonly folders: readonly Folder[];
  readonly skipped: readonly NotChecked[];
} {
  const folders = findFolders(paths);
  const together = folders.filter(({ articles }) => articles.length > 1);
  if (together.length === 0) throw nothingToCompare(folders);
  return { folders: together, skipped: folders.flatMap(skippedOf) };
}

/** Reads the events at `paths` as `readEvents` does, those with a single document too: sources of a draft, lists of claims. */
export async function readSources(paths: readonly string[]): Promise<readonly Event[]> {
  return readFolders(findFolders(paths));
}

/**
 * Reads a draft from a file of whatever ending, or from `stdin` where `draft` is "-", which is its id and path then.
 * Throws InputError where it cannot be read, is no text, or `stdin` is a terminal.
 */
export async function readDraft(draft: string, stdin: NodeJS.ReadStream = process.stdin): Promise<Document> {
  if (draft !== "-") return readDocument({ bytes: opening(draft, () => readFileSync(draft)), path: draft });
  if (stdin.isTTY)
    throw new InputError(
      { file: "-" },
      "standard input is a terminal, with no draft coming in",
      "Pipe one in, as in “cat draft.md | gainsay check - --against articles/”, or name its file.",
    );
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return readDocument({ bytes: Buffer.concat(chunks), path: "-" });
}

function findFolders(paths: readonly string[]): readonly Folder[] {
  const visited = new Set<string>();
  const folders: Folder[] = [];
  const files: string[] = [];
  // Sorted, so that a folder comes before what is in it and is found in the same way whatever the order.
  for (const given of Array.from(new Set(paths.map(withoutSlash))).toSorted()) {
    const stats = opening(given, () => statSync(given));
    if (!stats.isDirectory()) files.push(documentAt(given, stats.isFile()));
    else if (!visited.has(realpathSync.native(given))) folders.push(...foldersIn(given, visited));
  }
  const taken = new Set(folders.flatMap(({ articles }) => articles.map(({ real }) => real)));
  const found = withOwnNames([...folders, ...looseFiles(files, taken)]);
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function withoutSlash(given: string): string {
  return path.normalize(given).replace(/(?<=.)[/\\]$/, "");
}

function documentAt(given: string, isFile: boolean): string {
  if (isFile && ending.test(given)) return given;
  const problem = isFile ? "a file with this ending is not read" : "this is neither a file nor a folder";
  throw new InputError({ file: given }, problem, `${reads}. Save the article's text as one of these.`);
}

/** The folders with documents at and below a given one. Links to folders that were visited lead nowhere. */
function foldersIn(given: string, visited: Set<string>): readonly Folder[] {
  const folders: Folder[] = [];
  const others: string[] = [];
  const visit = (inside: string): void => {
    const opened = path.join(given, inside);
    const real = opening(opened, () => realpathSync.native(opened));
    if (visited.has(real)) return;
    visited.add(real);
    const names = opening(opened, () => readdirSync(opened))
      .filter((name) => !companion.test(name))
      .toSorted();
    const articles: Article[] = [];
    const below: string[] = [];
    for (const name of names) {
      const at = path.join(opened, name);
      // A link that leads nowhere is an error only where an article was meant.
      const stats = ending.test(name) ? opening(at, () => statSync(at)) : statIfAny(at);
      if (stats?.isDirectory()) below.push(path.join(inside, name));
      else if (stats?.isFile() && ending.test(name))
        articles.push({ opened: at, shown: slashed(path.join(inside, name)), id: name, real: realpathSync.native(at) });
      else others.push(name);
    }
    const name = slashed(inside) || path.basename(path.resolve(given));
    const unread = names.filter((each) => foreign.test(each));
    if (articles.length > 0) folders.push({ name, opened, articles: once(articles), foreign: unread });
    for (const each of below) visit(each);
  };
  visit("");
  if (folders.length > 0) return folders;
  const endings = Array.from(
    new Set(others.map((name) => path.extname(name)).filter((each) => each !== "")),
  ).toSorted();
  const instead = endings.length > 0 ? ` Here are only ${endings.slice(0, 5).join(", ")}.` : "";
  throw new InputError(
    { file: given },
    "there is no document in this folder",
    `${reads}; README.md is no document.${instead}`,
  );
}

function statIfAny(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

/** Files given by themselves, as one event named after the folder that holds them all. */
function looseFiles(files: readonly string[], taken: ReadonlySet<string>): readonly Folder[] {
  if (files.length === 0) return [];
  const parents = files.map((file) => path.dirname(path.resolve(file)).split(path.sep));
  const shared = parents.reduce(sharedStart);
  const root = shared.join(path.sep) || path.sep;
  const articles: Article[] = [];
  for (const file of files) {
    const id = slashed(path.relative(root, path.resolve(file)));
    articles.push({ opened: file, shown: slashed(file), id, real: opening(file, () => realpathSync.native(file)) });
  }
  const rest = once(articles).filter(({ real }) => !taken.has(real));
  return rest.length === 0 ? [] : [{ name: path.basename(root), opened: root, articles: rest, foreign: [] }];
}

function sharedStart(a: readonly string[], b: readonly string[]): string[] {
  const apart = a.findIndex((part, at) => part !== b[at]);
  return a.slice(0, apart < 0 ? a.length : apart);
}

/** Without further names of one file. */
function once(articles: readonly Article[]): readonly Article[] {
  const first = new Map(articles.toReversed().map((article) => [article.real, article]));
  return articles.filter((article) => first.get(article.real) === article);
}

/** Two events called "monday" are told apart by their paths. */
function withOwnNames(folders: readonly Folder[]): readonly Folder[] {
  const isShared = ({ name }: Folder) => folders.filter((other) => other.name === name).length > 1;
  return folders.map((folder) =>
    isShared(folder) ? { ...folder, name: slashed(path.relative("", folder.opened)) || folder.name } : folder,
  );
}

function slashed(file: string): string {
  return file.split(path.sep).join("/");
}

async function readFolders(folders: readonly Folder[]): Promise<readonly Event[]> {
  const events: Event[] = [];
  for (const folder of folders) events.push(await readFolder(folder));
  return events;
}

/**
 * Reads the documents of one event. `told` hears how many are read; where `refused` is given it hears of what cannot be
 * read, which is then left out. Throws InputError where it is not given.
 */
export async function readFolder(
  { name, articles }: Folder,
  told: (documents: number) => void = () => {},
  refused?: (path: string, error: InputError) => void,
): Promise<Event> {
  const documents: Document[] = [];
  // One after the other, so that of several unreadable files it is always the first that is complained of.
  for (const { opened, shown, id } of articles) {
    try {
      const bytes = opening(opened, () => readFileSync(opened));
      documents.push({ ...(await readDocument({ bytes, path: opened, id })), path: shown });
    } catch (error) {
      if (refused === undefined || !(error instanceof InputError)) throw error;
      refused(shown, error);
    }
    told(documents.length);
  }
  return { name, documents: settleSharedNames(settleYears(documents)) };
}

function skippedOf({ name, articles, foreign: unread }: Folder): readonly NotChecked[] {
  const [only, second] = articles;
  const lone =
    only && !second
      ? [{ what: only.id, why: "it is the only document of its folder: there is nothing to compare it with" }]
      : [];
  const others = unread.map((file) => ({ what: file, why: `${reads}` }));
  return [...lone, ...others].map((each) => ({ event: name, document: null, ...each }));
}

function nothingToCompare(folders: readonly Folder[]): InputError {
  const [only] = folders[0]!.articles;
  return folders.length === 1
    ? new InputError(
        { file: only!.opened },
        "this is the only document: there is nothing to compare it with",
        "Give another outlet's article on the same event, in the same folder or beside it on the command line.",
      )
    : new InputError(
        {},
        `each of the ${folders.length} folders holds a single document: there is nothing to compare`,
        "Put the articles on one event into one folder, or give the files by themselves.",
      );
}
