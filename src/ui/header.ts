import type { Relation } from "../model.js";
import { relations } from "../review/line-up.js";
import { progress } from "../review/progress.js";
import { currentFact, type Review } from "../review/review.js";
import { clean } from "./clean.js";
import { type KeyTable, keyOf } from "./keys.js";
import { columnsOf, cut, fill, type Line, line, textOf } from "./lines.js";
import { signs } from "./theme.js";

/** The top row: event, counts, and how much is reviewed. What has no room is left out, the least needed first. */
export function header(review: Review, columns: number, keys: KeyTable): Line {
  const right = standing(review, keys);
  const room = columns - columnsOf(textOf(right)) - 2;
  let left = cut(eventName(review), room);
  for (const part of [line(`  ${count(review.facts.length, "fact")}`), verdicts(review), outlets(review)]) {
    if (columnsOf(textOf([...left, ...part])) > room) break;
    left = [...left, ...part];
  }
  return [...fill(left, room + 2), ...right];
}

function eventName(review: Review): Line {
  const at = review.parts.findIndex(({ event }) => event === currentFact(review)?.event);
  const part = review.parts[Math.max(0, at)];
  if (part === undefined) return line("gainsay", "title");
  const place = review.parts.length > 1 ? ` ${Math.max(0, at) + 1}/${review.parts.length}` : "";
  return [
    { text: clean(part.event), tone: "title" },
    { text: place, tone: "faint" },
  ];
}

const counted = new WeakMap<Review["facts"], ReadonlyMap<Relation, number>>();

/** How many facts have each verdict. */
export function verdictCounts({ facts }: Review): ReadonlyMap<Relation, number> {
  let counts = counted.get(facts);
  if (counts === undefined) {
    const made = new Map<Relation, number>();
    for (const { verdict } of facts) made.set(verdict, (made.get(verdict) ?? 0) + 1);
    counted.set(facts, (counts = made));
  }
  return counts;
}

function verdicts(review: Review): Line {
  const counts = verdictCounts(review);
  return relations
    .filter((relation) => counts.has(relation))
    .map((relation) => ({ text: `  ${signs[relation]} ${counts.get(relation)!}`, tone: relation }));
}

const outletCounts = new WeakMap<Review["parts"], Line>();

function outlets({ parts }: Review): Line {
  let words = outletCounts.get(parts);
  if (words === undefined) {
    const documents = parts.flatMap((part) => part.documents);
    const names = new Set(documents.map(({ outlet }) => outlet));
    words = line(`  ${count(names.size, "outlet")}, ${count(documents.length, "document")}`, "faint");
    outletCounts.set(parts, words);
  }
  return words;
}

function standing(review: Review, keys: KeyTable): Line {
  const { needed, decided } = progress(review);
  if (review.trouble !== null) return line(" NOT SAVED ", "trouble");
  if (review.changed.length > 0)
    return line(
      ` ${count(review.changed.length, "article")} changed: ${keyOf(keys, "read-again")} reads again `,
      "trouble",
    );
  if (review.reading !== null) return line(readingWords(review, keys), "key");
  if (review.facts.length === 0) return [];
  if (needed === 0) return line("no disagreement", "title");
  if (decided === needed) return line(`all ${needed} reviewed`, "title");
  return line(`reviewed ${decided}/${needed}`);
}

function readingWords({ reading }: Review, keys: KeyTable): string {
  const { events, ofEvents, reader } = reading!;
  const how = reader === undefined ? `reading ${events}/${ofEvents}` : `reader ${events}/${ofEvents}: ${clean(reader)}`;
  return `${how}, ${keyOf(keys, "back")} stops`;
}

/** "12,000". What groups digits for all languages takes long to set up. */
export function thousands(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

/** "1 fact", "2 facts". */
export function count(number: number, noun: string): string {
  return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}
