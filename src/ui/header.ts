import { relations } from "../review/line-up.js";
import { currentFact, progress, type Review } from "../review/review.js";
import { clean } from "./clean.js";
import { columnsOf, cut, fill, type Line, line, textOf } from "./lines.js";
import { signs } from "./theme.js";

/** The top row: event, counts, and how much is reviewed. What has no room is left out, the least needed first. */
export function header(review: Review, columns: number): Line {
  const right = standing(review);
  const room = columns - columnsOf(textOf(right)) - 2;
  let left = cut(eventName(review), room);
  for (const part of [line(`  ${count(review.facts.length, "fact")}`), verdicts(review), outlets(review)]) {
    if (columnsOf(textOf([...left, ...part])) > room) break;
    left = [...left, ...part];
  }
  return [...fill(left, room + 2), ...right];
}

function eventName(review: Review): Line {
  const events = [...new Set(review.report.documents.map(({ event }) => event))];
  const event = currentFact(review)?.event ?? events[0];
  if (event === undefined) return line("gainsay", "title");
  const place = events.length > 1 ? ` ${events.indexOf(event) + 1}/${events.length}` : "";
  return [
    { text: clean(event), tone: "title" },
    { text: place, tone: "faint" },
  ];
}

function verdicts({ report }: Review): Line {
  return relations
    .filter((relation) => report.summary.verdicts[relation] > 0)
    .map((relation) => ({ text: `  ${signs[relation]} ${report.summary.verdicts[relation]}`, tone: relation }));
}

function outlets({ report }: Review): Line {
  const { outlets: outletCount, documents } = report.summary;
  return line(`  ${count(outletCount, "outlet")}, ${count(documents, "document")}`, "faint");
}

function standing(review: Review): Line {
  const { needed, decided } = progress(review);
  if (review.trouble !== null) return line(" NOT SAVED ", "trouble");
  if (review.facts.length === 0) return [];
  if (needed === 0) return line("no disagreement", "title");
  if (decided === needed) return line(`all ${needed} reviewed`, "title");
  return line(`reviewed ${decided}/${needed}`);
}

/** "1 fact", "2 facts". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
