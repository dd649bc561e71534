import type { BlockRole, Span } from "../model.js";

/** A line or paragraph as its format gives it, in reading order, before it is known what part it plays in the article. */
export type Stretch = Span & {
  /** What the mark-up says of it; null where it says nothing. */
  readonly role: BlockRole | null;
};

/** A line of a file with its mark (bullet, "#", ">") left out; `gap`: blank lines, or an edge, stand before it. */
export type Line = Stretch & { readonly gap: boolean };

/** The lines of a text that hold something, without the white space around them. */
export function linesOf(plain: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const match of plain.matchAll(/([^\r\n\u2028\u2029\v\f]*)(?:\r\n|[\r\n\u2028\u2029\v\f]|$)/g)) {
    const words = match[1]!;
    if (words.trim() === "") gap = true;
    else {
      const start = match.index + words.length - words.trimStart().length;
      lines.push({ start, end: start + words.trim().length, role: null, gap });
      gap = false;
    }
  }
  return lines;
}

/** UTF-16 units. Nobody wraps wider; lines beyond are whole paragraphs. */
const widest = 140;
/** UTF-16 units. A line shorter than this was ended on purpose rather than broken. */
const narrowest = 30;

/**
 * Puts the lines of hard-wrapped paragraphs together again.
 *
 * A text counts as wrapped when most of its single line breaks stand where the next word would have run over its widest line.
 * Elsewhere a line goes on only if it breaks off without a full stop and the next begins in lower case.
 */
export function joinLines(plain: string, lines: readonly Line[]): readonly Stretch[] {
  const goesOn = (line: Line, next: Line) =>
    !next.gap && next.role === null && line.role !== "headline" && line.role !== "heading";
  const runsOver = (line: Line, next: Line) =>
    line.end - line.start + 1 + /^\S*/.exec(plain.slice(next.start, next.end))![0].length > width;
  const breaksOff = (line: Line) => !/[.!?:;)\]"'…]$/.test(plain.slice(line.start, line.end));

  const lengths = lines
    .filter((line) => /\s/.test(plain.slice(line.start, line.end)))
    .map((line) => line.end - line.start);
  const narrow = lengths.filter((length) => length <= widest);
  // One line in ten may be longer: a table, a title, an address.
  const width = narrow.length >= 0.9 * lengths.length ? Math.max(0, ...narrow) : Infinity;
  const breaks = lines.flatMap((next, at) =>
    at > 0 && goesOn(lines[at - 1]!, next) ? [[lines[at - 1]!, next] as const] : [],
  );
  const over = breaks.filter(([line, next]) => runsOver(line, next));
  const wrapped =
    width <= widest &&
    over.length > 1 &&
    over.length >= 0.7 * breaks.length &&
    over.filter(([line]) => breaksOff(line)).length >= over.length / 2;

  const joined: Stretch[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const words = plain.slice(line.start, line.end);
    const lowerCase = () =>
      last!.end - last!.start >= narrowest &&
      breaksOff(last!) &&
      /^\p{Ll}/u.test(words) &&
      !/^(?:by|from|posted|text|words) /.test(words);
    if (last && goesOn(last, line) && (wrapped ? runsOver(last, line) : lowerCase()))
      joined[joined.length - 1] = { ...joined.at(-1)!, end: line.end };
    else joined.push({ start: line.start, end: line.end, role: line.role });
    last = line;
  }
  return joined;
}

/** A stretch without the white space at its ends; none where nothing is left. */
export function trimmed(plain: string, stretch: Stretch): readonly Stretch[] {
  const words = plain.slice(stretch.start, stretch.end);
  const start = stretch.start + words.length - words.trimStart().length;
  return words.trim() === "" ? [] : [{ ...stretch, start, end: start + words.trim().length }];
}
