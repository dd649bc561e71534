import { createRequire } from "node:module";
import { InputError } from "../errors.js";
import { readDate } from "./dates.js";

/** What a document says of itself outside its text: in front matter, meta tags or JSON-LD. */
export type Stated = {
  readonly outlet: string | null;
  readonly title: string | null;
  /** ISO date or date-time. */
  readonly published: string | null;
  readonly url: string | null;
};

export const nothingStated: Stated = { outlet: null, title: null, published: null, url: null };

/** Keys that people and scrapers use, the plainest first; "-" and "_" in them are left out and case does not count. */
const keys = {
  outlet: ["outlet", "publisher", "publication", "newspaper", "sitename", "site", "source"],
  title: ["title", "headline"],
  published: ["published", "publishedat", "datepublished", "publishdate", "publicationdate", "pubdate", "date"],
  url: ["url", "link", "canonicalurl", "canonical", "permalink", "sourceurl"],
} as const;

/**
 * Reads YAML front matter: `length` is where the text begins after it, in UTF-16 units; 0 where there is none.
 *
 *   "---\noutlet: Maritime Ledger\npublished: 2024-03-05\n---\n…" → Maritime Ledger, 2024-03-05
 *
 * Throws InputError, with the line, where the front matter is not closed, is no YAML, its date is no date, or its outlet,
 * title or address is no text.
 */
export function readFrontMatter(text: string, file: string): Stated & { readonly length: number } {
  const opening = /^\s*---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return { ...nothingStated, length: 0 };
  const rest = text.slice(opening[0].length);
  const closing = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/.exec(rest);
  const firstLine = opening[0].split(/\r\n|\n|\r/).length;
  if (!closing) {
    // "---" alone is a rule across the page.
    if (!/^[\w-]+:(?:\s|$)/.test(rest)) return { ...nothingStated, length: 0 };
    throw new InputError(
      { file, line: firstLine - 1 },
      "the front matter that begins here is never closed",
      "Add a line “---” after its last key.",
    );
  }
  const length = opening[0].length + closing.index + closing[0].length;
  return { ...readYaml(rest.slice(0, closing.index), file, firstLine), length };
}

type Entry = { readonly key: string; readonly value: unknown; readonly line: number };

function readYaml(yaml: string, file: string, firstLine: number): Stated {
  const entries = entriesOf(yaml, file, firstLine);
  const find = (names: readonly string[]) =>
    names.flatMap((name) => entries.filter(({ key, value }) => key === name && value !== null && value !== "")).at(0);
  const textOf = (entry: Entry | undefined) => {
    if (!entry) return null;
    const { value } = entry;
    const named = typeof value === "object" && value !== null && "name" in value ? value.name : value;
    if (typeof named === "string" || typeof named === "number") return String(named).trim();
    throw new InputError(
      { file, line: entry.line },
      `“${entry.key}” is not a text: ${JSON.stringify(value)}`,
      `Write one text, as in ${entry.key}: The Harbour Post, in quotes where it begins with a mark.`,
    );
  };
  const outlet = textOf(find(keys.outlet));
  const url = textOf(find(keys.url));
  const address = [url, outlet].find((each) => each !== null && /^https?:\/\//.test(each)) ?? null;
  return {
    outlet: outlet !== null && outlet !== address ? outlet : hostOf(address),
    title: textOf(find(keys.title)),
    published: publishedOf(find(keys.published), file),
    url: url ?? address,
  };
}

function publishedOf(entry: Entry | undefined, file: string): string | null {
  if (!entry) return null;
  const published = typeof entry.value === "string" ? readDate(entry.value) : null;
  if (published !== null) return published;
  throw notADate(entry.key, JSON.stringify(entry.value), { file, line: entry.line });
}

/** The error for a date nobody can read, or that can be read in two ways. */
export function notADate(key: string, value: string, place: InputError["place"]): InputError {
  return new InputError(
    place,
    `“${key}” is not a date that can be read in one way only: ${value}`,
    "Write it as 2024-03-02 or 2024-03-02T19:15:00Z.",
  );
}

function entriesOf(yaml: string, file: string, firstLine: number): readonly Entry[] {
  // Loaded here, as most documents have no front matter and every run would pay for it.
  const { LineCounter, isMap, isScalar, parseDocument } = createRequire(import.meta.url)(
    "yaml",
  ) as typeof import("yaml");
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => firstLine + counter.linePos(offset).line - 1;
  const [error] = document.errors;
  if (error)
    throw new InputError(
      { file, line: lineAt(error.pos[0]) },
      `the front matter is not YAML: ${error.message}`,
      'Quote values that hold “: ” or begin with a mark, as in title: "Ferry sinks: 14 dead".',
      { cause: error },
    );
  if (document.contents === null) return [];
  if (!isMap(document.contents))
    throw new InputError(
      { file, line: firstLine },
      "the front matter has no keys",
      "Write one “key: value” a line, such as outlet: The Harbour Post.",
    );
  return document.contents.items.map(({ key, value }) => ({
    key: String(isScalar(key) ? key.value : key)
      .toLowerCase()
      .replace(/[\s_:-]/g, ""),
    value: isScalar(value) ? value.value : ((value as { toJSON?: () => unknown } | null)?.toJSON?.() ?? null),
    line: lineAt(isScalar(key) ? (key.range?.[0] ?? 0) : 0),
  }));
}

/** "https://www.example.com/news/1" → "example.com". */
export function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") || null : null;
}
