import { hash } from "node:crypto";
import { InputError } from "../errors.js";
import type { Document, DocumentInput, Format } from "../model.js";
import { arrange } from "./blocks.js";
import { findDates, isoOf, readDate } from "./dates.js";
import { declaredCharset, decode } from "./decode.js";
import { notADate } from "./front-matter.js";
import { readFileName } from "./outlet.js";
import { readMarkdownPage, readTextPage, type Page } from "./page.js";
import { settleOutlet, settlePublished } from "./settle.js";

/**
 * Reads an article that is at hand as text or Markdown. What the caller states (outlet, title, published, url) counts before
 * what the text says of itself. Where `format` is left out it is that of the path's or id's ending, else text.
 *
 * Any text is read, an empty one too (no blocks). Throws InputError for Markdown whose front matter is broken, for a
 * `published` that is no date, and for HTML, which only `readDocument` reads.
 */
export function readText(input: DocumentInput): Document {
  const path = input.path ?? input.id;
  const format = input.format ?? formatOf(path) ?? sniff(input.text);
  if (format === "html")
    throw new InputError(
      { file: path },
      "HTML is not read as text",
      "Read it with readDocument, or pass its words alone.",
    );
  return finish(
    format === "markdown" ? readMarkdownPage(input.text, path) : readTextPage(input.text),
    input,
    hash("sha256", input.text),
  );
}

/**
 * Reads a file's bytes: HTML, Markdown or text, by the path's ending or, where that says nothing, by how the content begins.
 *
 * Throws InputError for a binary file, for bytes that are no valid UTF-8 (UTF-16 needs its byte order mark; HTML may declare
 * another charset), and as `readText` does.
 */
export async function readDocument(file: {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly id?: string;
}): Promise<Document> {
  const { bytes, path } = file;
  const ending = formatOf(path);
  const text = decode(bytes, path, ending === "html" ? declaredCharset(bytes) : null);
  const format = ending === "markdown" ? ending : ending === "html" || looksLikeHtml(text) ? "html" : sniff(text);
  const input = { id: file.id ?? path, path, text };
  const sha256 = hash("sha256", bytes);
  if (format !== "html") return { ...readText({ ...input, format: ending ?? format }), sha256 };
  // Loaded here: the HTML library takes longer to load than a folder of text takes to read.
  const { readHtmlPage } = await import("./html.js");
  return finish(readHtmlPage(text), input, sha256);
}

function formatOf(path: string): Format | null {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  if (/^(?:md|markdown)$/.test(ending)) return "markdown";
  if (/^x?html?$/.test(ending)) return "html";
  return /^te?xt$/.test(ending) ? "text" : null;
}

function sniff(text: string): Format {
  return /^\s*(?:---[ \t]*\r?\n[\w-]+:|#\s+\S)/.test(text) ? "markdown" : "text";
}

/** Scrapers save pages as .txt too. */
function looksLikeHtml(text: string): boolean {
  return (
    /^\s*</.test(text) &&
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(text)
  );
}

/** " date 2021-08-25 " before the first words, as some scrapers write it. */
const datePrefix = /^\s*date:?\s+(\d{4}-\d\d-\d\d)(?!\d)\s*/i;

function finish(page: Page, input: DocumentInput, sha256: string): Document {
  const path = input.path ?? input.id;
  const file = readFileName(path);
  const prefix = page.format === "text" ? datePrefix.exec(page.plain) : null;
  const prefixed = findDates(prefix?.[1] ?? "")[0];
  const from = prefix && prefixed ? prefix[0].length : 0;
  const stretches = page.stretches
    .filter(({ end }) => end > from)
    .map((each) => ({ ...each, start: Math.max(each.start, from) }));
  const arrangement = arrange(page.plain, stretches, input.outlet ?? page.stated.outlet ?? file.outlet);
  const headline = arrangement.blocks.find(({ role }) => role === "headline")?.span;
  return {
    id: input.id,
    path,
    format: page.format,
    text: page.text,
    plain: page.plain,
    outlet: input.outlet ?? settleOutlet(page.stated, arrangement, file),
    title:
      input.title ??
      page.stated.title ??
      (headline ? page.plain.slice(headline.start, headline.end).replace(/\s+/g, " ") : null),
    published: publishedBy(input) ?? settlePublished(page.stated, arrangement, prefixed ? isoOf(prefixed) : null, file),
    url: input.url ?? page.stated.url,
    place: arrangement.dateline?.place ?? null,
    sha256,
    blocks: arrangement.blocks,
  };
}

function publishedBy(input: DocumentInput): string | null {
  if (input.published === undefined) return null;
  const published = readDate(input.published);
  if (published === null)
    throw notADate("published", JSON.stringify(input.published), { file: input.path ?? input.id });
  return published;
}
