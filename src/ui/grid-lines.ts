import type { ReportFact } from "../model.js";
import { saidBy } from "../review/grid.js";
import { lineUp } from "../review/line-up.js";
import { needsDecision } from "../review/order.js";
import { currentFact, currentPart, outletsOf, type Review } from "../review/review.js";
import { clean } from "./clean.js";
import { standingMarks } from "./fact-list.js";
import type { Size } from "./layout.js";
import { cut, fill, inTone, type Line, line } from "./lines.js";
import { signs, type Tone } from "./theme.js";

/** The grid as it is drawn, and which fact and outlet stand at a column and row of it. */
export type Grid = {
  readonly lines: readonly Line[];
  readonly top: number;
  readonly cellAt: (column: number, row: number) => { readonly place: number; readonly outlet: number } | null;
};

/** Columns of a cell: narrower ones say nothing, wider ones leave no room for others. */
const [narrowest, widest] = [12, 22];

/**
 * Facts × outlets of the event that the cursor is in: what each says, "·" where it is silent. Values that differ have
 * different letters in front. As many outlets as have room, the one under the cursor among them; `top` is the first row
 * on show before.
 */
export function gridLines(review: Review, size: Size, top: number): Grid {
  const event = currentFact(review)?.event;
  const outlets = outletsOf(currentPart(review));
  const places = placesOf(review, event);
  const rows = Math.max(1, size.rows - 1);
  const at = places.indexOf(review.at);
  const from = Math.max(0, Math.min(Math.max(Math.min(top, at), at - rows + 1), places.length - rows));
  const question = Math.max(14, Math.min(44, Math.floor(size.columns * 0.34)));
  const room = size.columns - question;
  const fitting = Math.max(1, Math.min(outlets.length, Math.floor(room / (narrowest + 1))));
  const cell = Math.min(widest, Math.floor(room / fitting) - 1);
  const first = Math.max(0, Math.min(review.column - Math.floor(fitting / 2), outlets.length - fitting));
  const shown = outlets.slice(first, first + fitting);
  const head: Line = [
    ...fill(line(columnsLeft(first, outlets.length - first - shown.length), "faint"), question),
    ...shown.flatMap((outlet, column) => [
      { text: " " },
      ...fill(line(clean(outlet), first + column === review.column ? "title" : "outlet"), cell),
    ]),
  ];
  const lines = places.slice(from, from + rows).map((place): Line => {
    const fact = review.facts[review.shown[place]!]!;
    const cells = shown.flatMap((outlet, column): Line => {
      const drawn = fill(cellOf(fact, outlet), cell);
      const isUnder = place === review.at && first + column === review.column;
      return [{ text: " " }, ...(isUnder ? inTone(drawn, "cursor") : drawn)];
    });
    return [...factCell(review, place, question), ...cells];
  });
  const cellAt = (column: number, row: number) => {
    const place = places[from + row - 1];
    if (row < 1 || place === undefined) return null;
    const number = Math.max(0, Math.min(Math.floor((column - question) / (cell + 1)), shown.length - 1));
    return { place, outlet: column < question ? review.column : first + number };
  };
  return { lines: [cut(head, size.columns), ...lines.map((row) => cut(row, size.columns))], top: from, cellAt };
}

const placesByEvent = new WeakMap<readonly number[], Map<string, readonly number[]>>();

function placesOf({ shown, facts }: Review, event: string | undefined): readonly number[] {
  let places = placesByEvent.get(shown);
  if (places === undefined) {
    places = Map.groupBy(shown.keys(), (place) => facts[shown[place]!]!.event);
    placesByEvent.set(shown, places);
  }
  return places.get(event ?? "") ?? [];
}

function columnsLeft(before: number, behind: number): string {
  if (before === 0 && behind === 0) return "";
  return `  ${before > 0 ? `← ${before} ` : ""}${behind > 0 ? `${behind} →` : ""}`;
}

function factCell(review: Review, place: number, columns: number): Line {
  const number = review.shown[place]!;
  const fact = review.facts[number]!;
  const isCurrent = place === review.at;
  const tone: Tone | undefined = isCurrent ? "title" : needsDecision(fact.verdict) ? undefined : "faint";
  const marks = standingMarks(review.standings.get(number));
  const start: Line = [
    { text: isCurrent ? "❯" : " " },
    { text: review.marked.has(number) ? "●" : " ", tone: "key" },
    { text: `${signs[fact.verdict]} `, tone: needsDecision(fact.verdict) ? fact.verdict : "faint" },
  ];
  return [...fill([...start, ...line(clean(fact.question), tone)], columns - 3), ...marks];
}

/** What an outlet says: its first value, how many more, and the letter of its reading where there are several. */
function cellOf(fact: ReportFact, outlet: string): Line {
  const [claim, ...more] = saidBy(fact, outlet);
  if (claim === undefined) return line("·", "faint");
  const readings = lineUp(fact);
  const number = readings.findIndex(({ claims }) => claims.includes(claim));
  const letter = readings.length > 1 ? `${String.fromCharCode(97 + Math.min(number, 25))} ` : "";
  const others = new Set(more.map(({ value }) => value.shown));
  others.delete(claim.value.shown);
  return [
    { text: letter, tone: "key" },
    { text: clean(claim.value.shown), tone: number === 0 ? "value" : "left" },
    { text: others.size > 0 ? ` +${others.size}` : "", tone: "faint" },
  ];
}
