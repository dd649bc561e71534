import type { Document } from "../model.js";
import type { Arrangement } from "./blocks.js";
import { findDates, isoOf, nearestTo, type WrittenDate } from "./dates.js";
import type { Stated } from "./front-matter.js";
import {
  isSameOutlet,
  isShortFor,
  isWithin,
  readFileName,
  soundsLikeOutlet,
  titleCase,
  type FileName,
} from "./outlet.js";

/**
 * Who published a document: as front matter or mark-up state it, else as a header line, page title or dateline names it,
 * else as the file is called.
 */
export function settleOutlet(stated: Stated, { header, dateline, pageOutlet }: Arrangement, file: FileName): string {
  if (stated.outlet !== null) return stated.outlet;
  const named = header.flatMap(({ names, dates }) =>
    names.map((name) => ({
      name: inCase(file.outlet !== null && isWithin(name, file.outlet) ? name : masthead(name)),
      dated: dates.length > 0,
    })),
  );
  // Reporters, sections and places stand there too; what the file is called tells them apart, else the company of a date.
  const known = file.outlet === null ? undefined : named.find(({ name }) => isSameOutlet(name, file.outlet!));
  const likely = known ?? named.find(({ name }) => soundsLikeOutlet(name));
  if (likely) return likely.name;
  if (pageOutlet !== null) return pageOutlet;
  const agency = dateline?.agency ?? null;
  const shortened =
    agency !== null && file.outlet !== null && (isShortFor(agency, file.outlet) || isSameOutlet(agency, file.outlet));
  if (agency !== null && !(shortened && file.outlet!.length > agency.length)) return agency;
  return file.outlet ?? named.find(({ name, dated }) => dated && name !== "")?.name ?? file.fallback;
}

/** A name without what the line adds to it: "Cockpit & Cabin blog" → "Cockpit & Cabin", "Lakeland FM 98.3" → "Lakeland FM". */
function masthead(name: string): string {
  const words = name
    .replace(/\s+(?:at\s+\p{Lu}|No\b|\d+\.\d).*$/u, "")
    .trim()
    .split(/\s+/);
  while (words.length > 1 && /^(?:\p{Ll}[\p{L}'-]*|&)$/u.test(words.at(-1)!)) words.pop();
  return words.join(" ").replace(/^["'\s]+|["'\s.:]+$/g, "");
}

/** "VAIMOANA STAR" → "Vaimoana Star"; short names are initials. */
function inCase(name: string): string {
  return /\p{Ll}/u.test(name) || name.length < 6 ? name : titleCase(name);
}

/**
 * When a document was published, ISO: as front matter or mark-up state it, else the first date above the story that is no
 * "Updated", else the dateline, else the file's name. A date without year takes the year from another date of the document;
 * null where there is none.
 */
export function settlePublished(
  stated: Stated,
  { header, clutter }: Arrangement,
  prefix: string | null,
  file: FileName,
): string | null {
  if (stated.published !== null) return stated.published;
  if (prefix !== null) return prefix;
  const dated = header.filter((line) => line.dates.length > 0);
  const ordered = [...dated.filter((line) => !line.updated), ...dated.filter((line) => line.updated)];
  const dates = ordered.flatMap((line) =>
    line.dates.map((date) => ({ date, time: line.dates.length === 1 ? line.time : "" })),
  );
  const full = dates.find(({ date }) => date.year !== null);
  if (full) return isoOf(full.date)! + full.time;
  const known = [...clutter.flatMap(findDates).map(isoOf), file.date].find((date) => date !== null);
  const yearless: WrittenDate | undefined = dates[0]?.date;
  return known && yearless ? nearestTo(known, yearless) : (known ?? null);
}

/**
 * Names the documents of one event that are known by their file names only, and share it, after their folders: of
 * "wire/article.txt" and "post/article.txt" the outlets are Wire and Post.
 */
export function settleSharedNames(documents: readonly Document[]): readonly Document[] {
  const files = Map.groupBy(documents, ({ id }) => id.slice(id.lastIndexOf("/") + 1));
  return documents.map((document) => {
    const at = document.id.lastIndexOf("/");
    const { outlet, fallback } = readFileName(document.id);
    if (at < 0 || files.get(document.id.slice(at + 1))!.length === 1 || document.outlet !== (outlet ?? fallback))
      return document;
    const folder = readFileName(document.id.slice(0, at));
    return { ...document, outlet: folder.outlet ?? folder.fallback };
  });
}

/** Days. Articles on one event appear within weeks; a quarter of a year leaves no doubt which year is meant. */
const oneEvent = 92;

/**
 * Gives the documents of one event that write their date without its year ("PORT VALE, March 2 (Northwire) —") the year that
 * the others give theirs. A date stays null where no other is near it, or where the weekday beside it says otherwise.
 * The order of the documents makes no difference.
 */
export function settleYears(documents: readonly Document[]): readonly Document[] {
  const known = documents.flatMap(({ published }) => published ?? []);
  return documents.map((document) => {
    const date = document.published === null ? yearlessDate(document) : undefined;
    const days = date ? known.flatMap((each) => apart(each, nearestTo(each, date))) : [];
    const [nearest] = days.toSorted((a, b) => a.distance - b.distance || (a.day < b.day ? -1 : 1));
    return nearest && nearest.distance <= oneEvent ? { ...document, published: nearest.day } : document;
  });
}

function apart(known: string, day: string | null): readonly { readonly day: string; readonly distance: number }[] {
  if (day === null) return [];
  return [{ day, distance: Math.abs(Date.parse(day) - Date.parse(known.slice(0, 10))) / 86_400_000 }];
}

/** The first date above the story or beside its first words: what no block holds, up to the second paragraph. */
function yearlessDate({ plain, blocks }: Document): WrittenDate | undefined {
  const end = blocks.filter(({ role }) => role === "paragraph")[1]?.span.start ?? plain.length;
  const edges = [0, ...blocks.flatMap(({ span }) => [span.start, span.end]), end].map((edge) => Math.min(edge, end));
  const gaps = Array.from({ length: edges.length / 2 }, (_, at) => plain.slice(edges[2 * at], edges[2 * at + 1]));
  return gaps.flatMap((gap) => gap.split(/[\r\n]+/)).flatMap(findDates)[0];
}
