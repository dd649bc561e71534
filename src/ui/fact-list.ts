import type { ReportFact, Severity } from "../model.js";
import type { Standing } from "../review/apply-decisions.js";
import { lineUp } from "../review/line-up.js";
import { needsDecision } from "../review/order.js";
import type { Review } from "../review/review.js";
import { clean } from "./clean.js";
import { columnsOf, cut, fill, inTone, type Line, line, textOf } from "./lines.js";
import type { Size } from "./layout.js";
import { decisionSigns, signs, standingSigns, type Tone } from "./theme.js";

/** A row of the list: the name of an event, or the fact at a place in `Review.shown`. */
type Row = { readonly event: string } | { readonly place: number };

/** The rows of a list and the number of the row at which each place stands. */
type Rows = { readonly rows: readonly Row[]; readonly rowOf: readonly number[] };

const rowsOf = new WeakMap<readonly number[], Rows>();

/** The list as it is drawn: `placeAt` gives the place of the fact in one of its lines, null for the name of an event. */
export type FactList = {
  readonly lines: readonly Line[];
  readonly top: number;
  readonly placeAt: (row: number) => number | null;
};

/**
 * The facts on show, one a row, as many rows as there are; with several events each has a row with its name first.
 *
 * `top` is the first row on show before; the list scrolls only as far as it takes to keep the cursor in sight.
 */
export function factList(review: Review, size: Size, top: number): FactList {
  const { rows, rowOf } = listRows(review);
  const from = scrollTo(rowOf[review.at] ?? 0, rows, size.rows, top);
  const shown = rows.slice(from, from + size.rows);
  const lines = shown.map((row) =>
    "event" in row ? eventRow(row.event, size.columns) : factRow(review, row.place, size.columns),
  );
  const placeAt = (row: number) => {
    const found = shown[row];
    return found !== undefined && "place" in found ? found.place : null;
  };
  return { lines, top: from, placeAt };
}

function eventRow(event: string, columns: number): Line {
  return cut(line(`── ${clean(event)}`, "faint"), columns);
}

function listRows(review: Review): Rows {
  const known = rowsOf.get(review.shown);
  if (known !== undefined) return known;
  const several = review.parts.length > 1;
  const rows: Row[] = [];
  const rowOf: number[] = [];
  let last: string | undefined;
  for (const [place, number] of review.shown.entries()) {
    const { event } = review.facts[number]!;
    if (event !== last && several) rows.push({ event });
    last = event;
    rowOf.push(rows.length);
    rows.push({ place });
  }
  const made = { rows, rowOf };
  rowsOf.set(review.shown, made);
  return made;
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
const wordsFit = 44;

/** From so many columns on it has room for the number of outlets. */
const countFits = 30;

const severityWords: Readonly<Record<Severity, string>> = { high: "high", medium: "med ", low: "low " };

function factRow(review: Review, place: number, columns: number): Line {
  const number = review.shown[place]!;
  const fact = review.facts[number]!;
  const isCurrent = place === review.at;
  const end: Line = [...outletCount(fact, columns), ...standingMarks(review.standings.get(number))];
  const start: Line = [
    { text: isCurrent ? "❯" : " " },
    review.marked.has(number) ? { text: "●", tone: "key" } : { text: " " },
    { text: `${signs[fact.verdict]} `, tone: needsDecision(fact.verdict) ? fact.verdict : "faint" },
    { text: `${severityOf(fact, columns)} `, tone: "faint" },
  ];
  const tone = isCurrent ? "title" : needsDecision(fact.verdict) ? undefined : "faint";
  const room = columns - columnsOf(textOf([...start, ...end]));
  const middle = questionAndValues(line(clean(fact.question), tone), valuesOf(fact), room);
  const row = cut([...start, ...middle, ...end], columns);
  return isCurrent && review.pane === "facts" ? inTone(fill(row, columns), "cursor") : row;
}

function outletCount(fact: ReportFact, columns: number): Line {
  const outlets = new Set(fact.claims.map(({ outlet }) => outlet)).size;
  return columns < countFits ? [] : line(String(outlets).padStart(columns < wordsFit ? 2 : 3), "faint");
}

/** Decision and note, a column each; a conflict or a stale decision shows instead of the decision. */
export function standingMarks(standing: Standing | undefined): Line {
  if (standing === undefined) return line("   ");
  const { decision, conflicts, stale, note } = standing;
  const [sign, tone]: readonly [string, Tone | undefined] =
    conflicts.length > 0
      ? [standingSigns.conflict, "trouble"]
      : stale.length > 0
        ? [standingSigns.stale, "trouble"]
        : decision === null
          ? [" ", undefined]
          : [decisionSigns[decision.kind], decision.kind];
  return [{ text: " " }, ...line(sign, tone), { text: note === null ? " " : standingSigns.noted }];
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

/** The values that the outlets give, each once: "40 km / 60 km". */
export function valuesOf(fact: ReportFact): string {
  return lineUp(fact)
    .map((reading) => clean(reading.shown[0]!))
    .join(" / ");
}
