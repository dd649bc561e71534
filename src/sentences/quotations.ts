import type { Document, Span } from "../model.js";

/**
 * The parts of a document that stand inside double quotation marks, marks left out.
 *
 *   “We are safe,” he said. → “We are safe,”
 *   A quotation over several paragraphs, each opened anew and only the last closed, is one span a paragraph.
 *
 * Single marks count only where they open after a space and close before one ('I won't go'): an apostrophe opens nothing.
 */
export function findQuotations(document: Document): readonly Span[] {
  return document.blocks.flatMap(({ span }) => {
    const text = document.plain.slice(span.start, span.end);
    const original = document.text.slice(span.start, span.end);
    const inside = doubleQuoted(text, original);
    const single = singleQuoted(text).filter(
      (part) => !inside.some((other) => part.start < other.end && other.start < part.end),
    );
    return [...inside, ...single]
      .sort((a, b) => a.start - b.start)
      .map((part) => ({ start: span.start + part.start, end: span.start + part.end }));
  });
}

const single = /(?<![\p{L}\p{N}])'(?=\S)([^'"]|(?<=\p{L})'(?=\p{L})){3,}?(?<=[\p{L}\p{N}.,!?])'(?![\p{L}\p{N}])/gu;

function singleQuoted(text: string): readonly Span[] {
  // Most paragraphs have no more than apostrophes, and the pattern is slow.
  if (!/(?:^|[^a-z\d])'/i.test(text)) return [];
  return Array.from(text.matchAll(single), (match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }));
}

/** Straight marks tell nothing of their direction, so they are paired in turn; curly ones of the original are believed. */
function doubleQuoted(text: string, original: string): readonly Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (const { index } of text.matchAll(/"/g)) {
    const mark = original[index];
    const opens =
      mark === "“" ||
      mark === "„" ||
      (mark !== "”" && (open < 0 || /\s"(?=\p{L})/u.test(text.slice(index - 1, index + 2))));
    if (opens) {
      open = index + 1;
    } else if (open >= 0) {
      if (index > open) spans.push({ start: open, end: index });
      open = -1;
    }
  }
  // Left open at the end of a paragraph: the quotation goes on in the next, and this part is inside it.
  if (open >= 0 && open < text.length) spans.push({ start: open, end: text.length });
  return spans;
}
