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

const isLetter = (mark: string | undefined): boolean => mark !== undefined && /\p{L}/u.test(mark);
const isWordly = (mark: string | undefined): boolean =>
  mark !== undefined && (/[a-z\d]/i.test(mark) || /[\p{L}\p{N}]/u.test(mark));

/** Shorter ones, in UTF-16 units, are no quotations: 'n', 'A'. */
const shortest = 3;

function singleQuoted(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
    if (isWordly(text[at - 1]) || !/\S/.test(text[at + 1] ?? " ")) continue;
    const end = closingMark(text, at + 1);
    if (end < 0) continue;
    spans.push({ start: at + 1, end });
    at = end;
  }
  return spans;
}

/** Where the quotation that begins at `start` is closed; −1 where another mark comes first. */
function closingMark(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '"') return -1;
    if (text[at] !== "'") continue;
    const [before, after] = [text[at - 1], text[at + 1]];
    const closes = at - start >= shortest && (isWordly(before) || /[.,!?]/.test(before!)) && !isWordly(after);
    if (closes) return at;
    if (!isLetter(before) || !isLetter(after)) return -1;
  }
  return -1;
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
