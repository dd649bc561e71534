import type { Document, Span } from "../model.js";

/** A text for matching, with the position in the original of each of its units and of its end. */
type Folded = { readonly text: string; readonly at: readonly number[] };

const space = /[\s\u00a0\u1680\u180e\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/;
const double = /["“”„‟«»＂]/;
const single = /['‘’‚‛‹›´`ʼ]/;

/** White space to one blank, quotation marks to their plain forms; two single marks are one double mark. */
function fold(text: string): Folded {
  const units: string[] = [];
  const at: number[] = [];
  const put = (unit: string, from: number): void => {
    units.push(unit);
    at.push(from);
  };
  for (let from = 0; from < text.length; from++) {
    const unit = text[from]!;
    if (space.test(unit)) {
      if (units.at(-1) !== " ") put(" ", from);
    } else if (double.test(unit)) put('"', from);
    else if (single.test(unit)) {
      const twice = from + 1 < text.length && single.test(text[from + 1]!);
      put(twice ? '"' : "'", from);
      if (twice) from++;
    } else put(unit, from);
  }
  at.push(text.length);
  return { text: units.join(""), at };
}

/** A document made ready for `locate`. */
export type Searchable = readonly Folded[];

/** The words as they stand, and without Markdown's marks, which a reader may leave out. */
export function searchable({ text, plain }: Document): Searchable {
  return [fold(text), fold(plain)];
}

/** A quote and its mark in a document, or which of the two is not there. */
export type Located = { readonly quote: Span; readonly mark: Span } | "no quote" | "no mark";

/**
 * Finds a quote literally in a document, white space and quotation marks folded, and the mark in the quote.
 *
 *   quote "fell  “on Friday”", mark "Friday", in: … fell "on Friday" …   → both spans in the document's own text
 *   mark "12" in quote "112 people were hurt, 12 of them children"       → the whole word, not the end of 112
 *
 * Of several places where the quote stands the first is taken.
 */
export function locate(document: Searchable, quote: string, mark: string): Located {
  const [soughtQuote, soughtMark] = [fold(quote).text.trim(), fold(mark).text.trim()];
  if (!/[\p{L}\p{N}]/u.test(soughtQuote)) return "no quote";
  const inner = wholeWords(soughtQuote, soughtMark);
  for (const { text, at } of document) {
    const start = text.indexOf(soughtQuote);
    if (start < 0) continue;
    if (inner < 0) return "no mark";
    const spanOf = (from: number, length: number): Span => ({
      start: at[from]!,
      // Up to the unit after the last one's start: white space that was folded behind it is left out.
      end: at[from + length - 1]! + widthAt(at, from + length - 1),
    });
    return { quote: spanOf(start, soughtQuote.length), mark: spanOf(start + inner, soughtMark.length) };
  }
  return "no quote";
}

/** Do the words stand in a document, whatever their case and the punctuation at their end? */
export function holds(document: Searchable, words: string): boolean {
  const sought = fold(words)
    .text.toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return document.some(({ text }) => text.toLowerCase().includes(sought));
}

/** Units of the original that one folded unit stands for; only marks and blanks stand for more than one. */
function widthAt(at: readonly number[], folded: number): number {
  return Math.min(2, at[folded + 1]! - at[folded]!);
}

/** Where `part` stands in `text` and neither end is inside a word; −1 where it does not. */
function wholeWords(text: string, part: string): number {
  if (!/[\p{L}\p{N}]/u.test(part)) return -1;
  const within = (at: number): boolean => /[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1));
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!within(at) && !within(at + part.length)) return at;
  }
  return -1;
}
