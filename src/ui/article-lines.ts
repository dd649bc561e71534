import type { Relation, ReportDocument, Span } from "../model.js";
import { claimsIn, type PlacedClaim } from "../review/article.js";
import type { ReadDocument } from "../review/event-part.js";
import { currentClaim, currentFact, currentPart, type Review } from "../review/review.js";
import { relations } from "../review/line-up.js";
import { clean } from "./clean.js";
import { type Line, line, type Piece, wrap } from "./lines.js";
import { signs, type Theme, type Tone } from "./theme.js";

/** An article as lines, and which of them the claim under the cursor takes: from `start` up to `end`. */
export type ArticleLines = { readonly lines: readonly Line[]; readonly start: number; readonly end: number };

/** Columns at the left for the signs of the claims that begin in a line. */
const gutter = 3;

/** Longer lines read badly. */
const widest = 90;

type Drawn = { readonly block: number; readonly lines: readonly Line[] };
const drawnBlocks = new WeakMap<readonly number[], Map<string, readonly Drawn[]>>();

/** The article that the claim under the cursor stands in, with every claim of a fact on show marked. */
export function articleLines(review: Review, columns: number, theme: Theme): ArticleLines {
  const fact = currentFact(review);
  const claim = currentClaim(review);
  const part = currentPart(review);
  const text = part?.texts.get(claim?.document ?? "");
  if (fact === undefined || claim === undefined || text === undefined) return { lines: [], start: 0, end: 0 };
  const claims = claimsIn(review, fact.event, text.id);
  const width = Math.min(columns, widest);
  const lines: Line[] = [
    ...titleLines(
      part!.documents.find(({ id }) => id === text.id),
      width,
    ),
  ];
  let [start, end] = [0, 0];
  for (const { block, lines: drawn } of blocksOf(review, fact.event, text, claims, width, theme)) {
    const { span } = text.blocks[block]!;
    lines.push([]);
    if (claim.mark.start >= span.start && claim.mark.start < span.end) {
      const own = blockLines(review, text, block, claims, width, theme, claim.id);
      start =
        lines.length +
        Math.max(
          0,
          own.findIndex((row) => row.some(({ tone }) => tone === "mark")),
        );
      end = lines.length + own.findLastIndex((row) => row.some(({ tone }) => tone === "mark")) + 1;
      lines.push(...own);
    } else lines.push(...drawn);
  }
  return { lines, start, end: Math.max(start + 1, end) };
}

function titleLines(document: ReportDocument | undefined, columns: number): readonly Line[] {
  if (document === undefined) return [];
  const { outlet, published, title, url } = document;
  const date = published === null ? "no date" : published.slice(0, 10);
  return [
    ...(title === null ? [] : wrap([{ text: " ".repeat(gutter) }, ...line(clean(title), "title")], columns, gutter)),
    ...wrap(
      [{ text: " ".repeat(gutter) }, ...line(clean(`${outlet} · ${date}${url === null ? "" : ` · ${url}`}`), "faint")],
      columns,
      gutter,
    ),
  ];
}

/** Every block without the cursor; drawn once for the facts on show. */
function blocksOf(
  review: Review,
  event: string,
  text: ReadDocument,
  claims: readonly PlacedClaim[],
  columns: number,
  theme: Theme,
): readonly Drawn[] {
  let known = drawnBlocks.get(review.shown);
  if (known === undefined) drawnBlocks.set(review.shown, (known = new Map()));
  const key = `${event}\n${text.id}\n${columns}\n${theme.mark.join("")}`;
  let blocks = known.get(key);
  if (blocks === undefined) {
    blocks = text.blocks.map((_, block) => ({
      block,
      lines: blockLines(review, text, block, claims, columns, theme, null),
    }));
    known.set(key, blocks);
  }
  return blocks;
}

function blockLines(
  review: Review,
  text: ReadDocument,
  block: number,
  claims: readonly PlacedClaim[],
  columns: number,
  theme: Theme,
  current: string | null,
): readonly Line[] {
  const { role, span } = text.blocks[block]!;
  const tone = role === "headline" || role === "heading" ? "title" : undefined;
  const pieces: Piece[] = [];
  const verdicts: Relation[] = [];
  let at = span.start;
  const isHere = ({ start, end }: Span): boolean => start >= span.start && end <= span.end;
  const here = claims.filter(({ claim }) => isHere(claim.mark));
  const lone = text.marks.filter(isHere);
  for (const { place, claim } of inFront(here, current)) {
    const { start, end } = claim.mark;
    if (start < at) continue;
    pieces.push(...between(text.text, lone, at, start, tone));
    pieces.push({
      ...markPiece(clean(text.text.slice(start, end)), claim.id === current, theme),
      part: verdicts.length,
    });
    verdicts.push(review.facts[review.shown[place]!]!.verdict);
    at = end;
  }
  pieces.push(...between(text.text, lone, at, span.end, tone));
  return withSigns(wrap(pieces, columns - gutter), verdicts);
}

/** A stretch of text without a claim of a fact on show; claims that stand alone, or are not shown, have a mark of their own. */
function between(
  text: string,
  marks: readonly Span[],
  from: number,
  to: number,
  tone: Tone | undefined,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    pieces.push(...line(clean(text.slice(at, start)), tone), ...line(clean(text.slice(start, end)), "lone claim"));
    at = end;
  }
  return [...pieces, ...line(clean(text.slice(at, to)), tone)];
}

/** Where marks overlap, that under the cursor is drawn. */
function inFront(claims: readonly PlacedClaim[], current: string | null): readonly PlacedClaim[] {
  const under = claims.find(({ claim }) => claim.id === current)?.claim.mark;
  if (under === undefined) return claims;
  return claims.filter(
    ({ claim }) => claim.id === current || claim.mark.end <= under.start || claim.mark.start >= under.end,
  );
}

function markPiece(text: string, isCurrent: boolean, theme: Theme): Piece {
  if (!isCurrent) return { text, tone: "claim" };
  return { text: `${theme.mark[0]}${text}${theme.mark[1]}`, tone: "mark" };
}

/** Rows behind the gutter, with the sign of the strongest verdict in front of each in which a claim begins. */
function withSigns(rows: readonly Line[], verdicts: readonly Relation[]): readonly Line[] {
  let begun = 0;
  return rows.map((row): Line => {
    const parts = row.flatMap(({ part }) => part ?? []).filter((part) => part >= begun);
    begun = Math.max(begun, ...parts.map((part) => part + 1));
    const [strongest] = parts.map((part) => relations.indexOf(verdicts[part]!)).toSorted((a, b) => a - b);
    if (strongest === undefined) return [{ text: " ".repeat(gutter) }, ...row];
    const verdict = relations[strongest]!;
    return [{ text: signs[verdict].padEnd(gutter), tone: verdict }, ...row];
  });
}
