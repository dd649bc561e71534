import type { ReportFact, Severity } from "../model.js";
import { lineUp } from "../review/line-up.js";
import { needsDecision } from "../review/order.js";
import type { Review } from "../review/review.js";
import { clean } from "./clean.js";
import { columnsOf, cut, fill, inTone, type Line, line, textOf } from "./lines.js";
import type { Size } from "./layout.js";
import { decisionSigns, signs } from "./theme.js";

/** A row of the list: the name of an event, or the fact at a place in `Review.shown`. */
type Row = { readonly event: string } | { readonly place: number };

const rowsOf = new WeakMap<readonly number[], readonly Row[]>();

/**
 * The facts on show, one a row, as many rows as there are; with several events each has a row with its name first.
 *
 * `top` is the first row on show before; the list scrolls only as far as it takes to keep the cursor in sight.
 */
export function factList(
  review: Review,
  size: Size,
  top: number,
): { readonly lines: readonly Line[]; readonly top: number } {
  if (review.shown.length === 0) return { lines: nothingFound(review, size), top: 0 };
  const rows = listRows(review);
  const cursor = rows.findIndex((row) => "place" in row && row.place === review.at);
  const from = scrollTo(cursor, rows, size.rows, top);
  const lines = rows
    .slice(from, from + size.rows)
    .map((row) =>
      "event" in row ? line(`── ${clean(row.event)}`, "faint") : factRow(review, row.place, size.columns),
    );
  return { lines, top: from };
}

function listRows(review: Review): readonly Row[] {
  const known = rowsOf.get(review.shown);
  if (known !== undefined) return known;
  const several = new Set(review.facts.map(({ event }) => event)).size > 1;
  let last: string | undefined;
  const rows = review.shown.flatMap((number, place): readonly Row[] => {
    const { event } = review.facts[number]!;
    const named = event === last || !several;
    last = event;
    return named ? [{ place }] : [{ event }, { place }];
  });
  rowsOf.set(review.shown, rows);
  return rows;
}

/** Rows in sight above and below the cursor, so that one sees where one is going. */
const margin = 1;

function scrollTo(cursor: number, rows: readonly Row[], height: number, top: number): number {
  const near = height > 2 * margin + 1 ? margin : 0;
  const first = "event" in (rows[cursor - 1] ?? {}) ? Math.max(0, cursor - 1) : cursor;
  const wanted = Math.max(Math.min(top, first - near), cursor + near - height + 1);
  return Math.max(0, Math.min(wanted, rows.length - height));
}

/** From so many columns on the list has room for the severity as a word; below, for its first letter. */
const wordsFit = 36;

const severityWords: Readonly<Record<Severity, string>> = { high: "high", medium: "med ", low: "low " };

function factRow(review: Review, place: number, columns: number): Line {
  const number = review.shown[place]!;
  const fact = review.facts[number]!;
  const decision = review.decisions.get(number);
  const isCurrent = place === review.at;
  const mark: Line = decision === undefined ? line("  ") : line(` ${decisionSigns[decision.kind]}`, decision.kind);
  const start: Line = [
    { text: isCurrent ? "❯ " : "  " },
    { text: `${signs[fact.verdict]} `, tone: needsDecision(fact.verdict) ? fact.verdict : "faint" },
    { text: `${severityOf(fact, columns)} `, tone: "faint" },
  ];
  const tone = isCurrent ? "title" : needsDecision(fact.verdict) ? undefined : "faint";
  const room = columns - columnsOf(textOf([...start, ...mark]));
  const middle = questionAndValues(line(clean(fact.question), tone), valuesOf(fact), room);
  const row = cut([...start, ...middle, ...mark], columns);
  return isCurrent && review.pane === "facts" ? inTone(fill(row, columns), "cursor") : row;
}

/** Values cut to fewer columns than this say nothing. */
const fewestForValues = 10;

/** In a wide row the values have a column of their own; in a narrow one they get what the question leaves. */
function questionAndValues(question: Line, values: string, room: number): Line {
  if (room >= 60) {
    const aside = Math.floor(room * 0.4);
    return [...fill(question, room - aside), ...fill([{ text: "  " }, { text: values, tone: "value" }], aside)];
  }
  const left = room - columnsOf(textOf(question)) - 2;
  const fit = left >= Math.min(fewestForValues, columnsOf(values));
  return fill(fit ? [...question, { text: `  ${values}`, tone: "faint" }] : question, room);
}

function severityOf(fact: ReportFact, columns: number): string {
  const word = needsDecision(fact.verdict) ? severityWords[fact.severity] : "    ";
  return columns >= wordsFit ? word : word.slice(0, 1);
}

function valuesOf(fact: ReportFact): string {
  return lineUp(fact)
    .map((reading) => clean(reading.shown[0]!))
    .join(" / ");
}

function nothingFound(review: Review, { columns }: Size): readonly Line[] {
  return [cut(line(`No fact holds “${clean(review.sought)}”.`), columns), line("Esc shows all again.", "faint")];
}
