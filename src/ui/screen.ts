import { currentFact, type Review } from "../review/review.js";
import type { Move } from "../review/step.js";
import { lineUp } from "../review/line-up.js";
import { verdictPieces } from "./heading.js";
import type { View } from "./action.js";
import { articleLines } from "./article-lines.js";
import { claimLines, witnesses } from "./claims.js";
import { clean } from "./clean.js";
import { factList } from "./fact-list.js";
import { footer } from "./footer.js";
import { gridLines } from "./grid-lines.js";
import { header } from "./header.js";
import { helpLines } from "./help.js";
import type { KeyTable } from "./keys.js";
import { divider, layOut, type Layout, type Size, smallest } from "./layout.js";
import { cut, fill, type Line, line, wrap } from "./lines.js";
import { panel } from "./menus.js";
import { notCheckedLines, nothingShown, nothingToReview } from "./nothing.js";
import type { Theme } from "./theme.js";
import { articleRule, claimsRule, gridRule, rule, topRule } from "./titles.js";

/** What a click on a column and row of the screen asks for; null where nothing is. */
export type Hit = (column: number, row: number) => Move | null;

/** A whole frame, one row lower than the terminal, and what the keys and the next frame need to know of it. */
export type Screen = {
  readonly lines: readonly Line[];
  /** First row of the list of facts, or of the grid. */
  readonly listTop: number;
  readonly view: Omit<View, "now">;
  readonly hit: Hit;
};

/** How the review is to look: the size of the terminal, the theme, the keys as they are mapped, the frame before. */
export type Look = {
  readonly size: Size;
  readonly theme: Theme;
  readonly keys: KeyTable;
  /** `listTop` of the frame before, 0 at first. */
  readonly listTop: number;
};

type Body = {
  readonly title: Line;
  readonly lines: readonly Line[];
  readonly listTop: number;
  readonly view: Omit<View, "now">;
  /** Rows count from the first of the body. */
  readonly hit: Hit;
};

const noScroll = { top: 0, lastTop: 0, scrollPage: 1 };
const noHit: Hit = () => null;

/** Header, rule, footer, and the row that is left free: a frame as high as the terminal scrolls or flickers. */
const taken = 4;

/** Draws the review. */
export function drawReview(review: Review, look: Look): Screen {
  const { columns, rows: height } = look.size;
  const layout = layOut(look.size);
  if (layout.kind === "too small") return tooSmall(look);
  const rows = height - taken;
  const body = bodyOf(review, look, layout, rows);
  const over = review.facts.length === 0 ? null : panel(review, columns, rows);
  const kept = rows - (over?.lines.length ?? 0);
  const lines = [...upTo(body.lines, Math.max(0, kept)), ...(over?.lines ?? [])].slice(-rows);
  const hit: Hit = (column, row) => {
    if (row < 2 || row >= rows + 2) return null;
    if (row - 2 < kept) return review.mode === "browse" || review.mode === "find" ? body.hit(column, row - 2) : null;
    const choice = over?.choiceAt(row - 2 - kept) ?? null;
    return choice === null ? null : { do: "choose", by: choice - review.choice };
  };
  return {
    lines: [header(review, columns, look.keys), body.title, ...lines, footer(review, columns, look.keys)],
    listTop: body.listTop,
    view: body.view,
    hit,
  };
}

type Roomy = Exclude<Layout, { readonly kind: "too small" }>;

function bodyOf(review: Review, look: Look, layout: Roomy, rows: number): Body {
  const { columns } = look.size;
  if (review.mode === "help") return textBody(review, look, rows, helpLines(columns, look.keys), "Keys");
  if (review.mode === "not checked") {
    return textBody(review, look, rows, notCheckedLines(review, columns), "Not checked");
  }
  if (review.facts.length === 0) return textBody(review, look, rows, nothingToReview(review, columns, look.keys), "");
  if (review.view === "grid") return gridBody(review, look, rows);
  if (review.view === "article") return articleBody(review, look, rows);
  return listBody(review, look, layout);
}

function textBody(review: Review, look: Look, rows: number, text: readonly Line[], title: string): Body {
  const { lines, scroll } = scrolled(text, rows, review.top ?? 0);
  const head = rule([{ at: 0, text: title }], look.size.columns);
  return { title: head, lines, listTop: look.listTop, view: { page: rows, ...scroll }, hit: noHit };
}

function gridBody(review: Review, look: Look, rows: number): Body {
  const { columns } = look.size;
  const grid = gridLines(review, { columns, rows }, look.listTop);
  return {
    title: gridRule(review, columns),
    lines: grid.lines,
    listTop: grid.top,
    view: { page: rows - 1, ...noScroll },
    hit: (column, row) => {
      const cell = grid.cellAt(column, row);
      return cell === null ? null : { do: "to outlet", place: cell.place, column: cell.outlet };
    },
  };
}

function articleBody(review: Review, look: Look, rows: number): Body {
  const { columns } = look.size;
  const below = factPanel(review, columns, Math.max(2, Math.min(6, Math.floor(rows / 4))));
  const above = rows - below.length;
  const article = articleLines(review, columns, look.theme);
  const middle = article.start - Math.floor((above - (article.end - article.start)) / 3);
  const { lines, scroll } = scrolled(article.lines, above, review.top ?? middle);
  return {
    title: articleRule(review, columns),
    lines: [...upTo(lines, above), ...below],
    listTop: look.listTop,
    view: { page: above, ...scroll },
    hit: noHit,
  };
}

/** The fact that the claim under the cursor of the article belongs to, and what all say on it. */
function factPanel(review: Review, columns: number, rows: number): readonly Line[] {
  const fact = currentFact(review)!;
  const values = lineUp(fact).map((reading): Line =>
    cut(
      [
        { text: clean(reading.shown[0]!), tone: "value" },
        { text: `  ${witnesses(reading)}`, tone: "outlet" },
      ],
      columns,
    ),
  );
  const head = cut([...verdictPieces(fact), { text: `  ${clean(fact.question)}`, tone: "title" }], columns);
  const shown = [rule([], columns), head, ...values].slice(0, rows);
  return [rule([{ at: 0, text: `Fact ${review.at + 1}/${review.shown.length}` }], columns), ...shown.slice(1)];
}

function listBody(review: Review, look: Look, layout: Roomy): Body {
  const { columns } = look.size;
  const list =
    review.shown.length === 0
      ? { lines: nothingShown(review, layout.facts.columns, look.keys), top: 0, placeAt: () => null }
      : factList(review, layout.facts, look.listTop);
  const all = claimLines(review, layout.claims.columns, look.theme);
  const follow = followed(all.start, all.end, all.lines.length, layout.claims.rows, review);
  const claims = scrolled(all.lines, layout.claims.rows, review.top ?? follow);
  const factHit = (row: number): Move | null => {
    const place = list.placeAt(row);
    return place === null ? null : { do: "to fact", place };
  };
  const claimHit = (row: number): Move | null => {
    const at = all.starts.findLastIndex((start) => start <= claims.scroll.top + row);
    return at < 0 ? null : { do: "to claim", claim: at };
  };
  return {
    title: topRule(review, layout, columns),
    lines: arrange(review, layout, columns, list.lines, claims.lines),
    listTop: list.top,
    view: { page: layout.facts.rows, ...claims.scroll },
    hit: (column, row) => {
      if (layout.kind === "beside") return column < layout.facts.columns ? factHit(row) : claimHit(row);
      if (layout.kind === "single") return review.pane === "facts" ? factHit(row) : claimHit(row);
      return row < layout.facts.rows ? factHit(row) : claimHit(row - layout.facts.rows - 1);
    },
  };
}

/** Where the claims begin on show so that the cursor's claim is in sight, and the fact's question while there is room. */
function followed(start: number, end: number, total: number, rows: number, review: Review): number {
  // Where not all fits, the last row says how much is below.
  const seen = total > rows ? rows - 1 : rows;
  if (review.claim === 0 || end <= seen || review.detail === "diff") return 0;
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

const upTo = (lines: readonly Line[], rows: number) => Array.from({ length: rows }, (_, row) => lines[row] ?? []);

function arrange(
  review: Review,
  layout: Roomy,
  columns: number,
  facts: readonly Line[],
  claims: readonly Line[],
): readonly Line[] {
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

function tooSmall({ size: { columns, rows }, listTop }: Look): Screen {
  const needed = `The review needs ${smallest.columns}×${smallest.rows}; this terminal has ${columns}×${rows}.`;
  const lines = [...wrap(line(needed), columns), ...wrap(line("Make it larger, or press q to quit."), columns)];
  return { lines: lines.slice(0, Math.max(1, rows - 1)), listTop, view: { page: 1, ...noScroll }, hit: noHit };
}
