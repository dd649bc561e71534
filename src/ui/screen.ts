import type { Review } from "../review/review.js";
import { claimLines } from "./claims.js";
import { factList } from "./fact-list.js";
import { footer } from "./footer.js";
import { header } from "./header.js";
import { helpLines } from "./help.js";
import { reasons, type View } from "./keys.js";
import { divider, layOut, type Layout, type Size, smallest } from "./layout.js";
import { cut, fill, type Line, line, wrap } from "./lines.js";
import { nothingToReview } from "./nothing.js";
import type { Theme } from "./theme.js";
import { claimsRule, rule, topRule } from "./titles.js";

/** A whole frame, one row lower than the terminal, and what the keys and the next frame need to know of it. */
export type Screen = {
  readonly lines: readonly Line[];
  /** First row of the list of facts. */
  readonly listTop: number;
  readonly view: Omit<View, "now">;
};

const noScroll = { top: 0, lastTop: 0, scrollPage: 1 };

/** Draws the review for a terminal of that size. `listTop` is that of the frame before, 0 at first. */
export function drawReview(review: Review, size: Size, theme: Theme, listTop: number): Screen {
  const layout = layOut(size);
  if (layout.kind === "too small") return tooSmall(size, listTop);
  const rows = size.rows - 4;
  const framed = (title: Line, body: readonly Line[]) => [
    header(review, size.columns),
    title,
    ...Array.from({ length: rows }, (_, row) => body[row] ?? []),
    footer(review, size.columns),
  ];
  if (review.facts.length === 0 || review.mode === "help") {
    const text = review.mode === "help" ? helpLines(size.columns) : nothingToReview(review, size.columns);
    const window = scrolled(text, rows, review.top ?? 0);
    const title = rule([{ at: 0, text: review.mode === "help" ? "Keys" : "" }], size.columns);
    return { lines: framed(title, window.lines), listTop, view: { page: rows, ...window.scroll } };
  }

  const list = factList(review, layout.facts, listTop);
  const all = claimLines(review, layout.claims.columns, theme);
  const follow = followed(all.start, all.end, all.lines.length, layout.claims.rows, review);
  const claims = scrolled(all.lines, layout.claims.rows, review.top ?? follow);
  const body = arrange(review, layout, size.columns, list.lines, claims.lines);
  const asked = review.mode === "reason" ? reasonPanel(size.columns) : [];
  return {
    lines: framed(topRule(review, layout, size.columns), [...body.slice(0, rows - asked.length), ...asked]),
    listTop: list.top,
    view: { page: layout.facts.rows, ...claims.scroll },
  };
}

/** Where the claims begin on show so that the cursor's claim is in sight, and the fact's question while there is room. */
function followed(start: number, end: number, total: number, rows: number, review: Review): number {
  // Where not all fits, the last row says how much is below.
  const seen = total > rows ? rows - 1 : rows;
  if (review.claim === 0 || end <= seen || review.diff) return 0;
  const above = Math.max(0, Math.floor((rows - (end - start)) / 2));
  return Math.max(0, Math.min(start - above, total - rows));
}

function scrolled(lines: readonly Line[], rows: number, top: number) {
  const lastTop = Math.max(0, lines.length - rows);
  const from = Math.max(0, Math.min(top, lastTop));
  const shown = lines.slice(from, from + rows);
  const left = lines.length - from - rows;
  return {
    lines: left > 0 ? [...shown.slice(0, -1), line(`  ↓ ${left + 1} more lines`, "faint")] : shown,
    scroll: { ...noScroll, top: from, lastTop, scrollPage: Math.max(1, rows - 2) },
  };
}

function arrange(
  review: Review,
  layout: Layout & { readonly kind: "beside" | "stacked" | "single" },
  columns: number,
  facts: readonly Line[],
  claims: readonly Line[],
): readonly Line[] {
  const upTo = (lines: readonly Line[], rows: number) => Array.from({ length: rows }, (_, row) => lines[row] ?? []);
  switch (layout.kind) {
    case "beside":
      return upTo(facts, layout.facts.rows).map((left, row) => [
        ...fill(left, layout.facts.columns),
        { text: divider, tone: "faint" },
        ...cut(claims[row] ?? [], layout.claims.columns),
      ]);
    case "stacked":
      return [...upTo(facts, layout.facts.rows), claimsRule(review, columns), ...upTo(claims, layout.claims.rows)];
    case "single":
      return review.pane === "facts" ? facts : claims;
  }
}

function reasonPanel(columns: number): readonly Line[] {
  // No-break spaces keep a key and its reason on one row.
  const keys = reasons.flatMap(({ shown, does }): Line => [
    { text: ` ${shown}\u00A0`, tone: "key" },
    { text: `${does.replaceAll(" ", "\u00A0")} ` },
  ]);
  return [rule([{ at: 0, text: "Why is it a false alarm?", active: true }], columns), ...wrap(keys, columns)];
}

function tooSmall({ columns, rows }: Size, listTop: number): Screen {
  const needed = `The review needs ${smallest.columns}×${smallest.rows}; this terminal has ${columns}×${rows}.`;
  const lines = [...wrap(line(needed), columns), ...wrap(line("Make it larger, or press q to quit."), columns)];
  return { lines: lines.slice(0, Math.max(1, rows - 1)), listTop, view: { page: 1, ...noScroll } };
}
