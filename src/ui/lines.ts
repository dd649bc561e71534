import stringWidth from "string-width";
import type { Tone } from "./theme.js";

/** Words in one tone; `part` numbers what they are part of, which they keep when a line is broken or cut. */
export type Piece = { readonly text: string; readonly tone?: Tone; readonly part?: number };

/** One row of the screen, left to right. */
export type Line = readonly Piece[];

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Latin, Greek and Cyrillic letters, the common punctuation and our own signs and rules: one column each. */
const narrow =
  /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2190-\u2193\u21C4\u2248\u2260\u2500-\u257F\u25B8\u25CB\u25CF\u270E\u2713\u2717\u276F\u27E6\u27E7]*$/;

/** Columns that a text takes in the terminal. Most text needs no look at its graphemes, which takes fifty times as long. */
export function columnsOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text);
}

/** A line of one piece. */
export function line(text: string, tone?: Tone): Line {
  return tone === undefined ? [{ text }] : [{ text, tone }];
}

/** Cuts a line to so many columns; where something is lost an ellipsis takes the last one. */
export function cut(pieces: Line, columns: number): Line {
  if (columnsOf(textOf(pieces)) <= columns) return pieces;
  const kept: Piece[] = [];
  let room = columns - 1;
  for (const piece of pieces) {
    const taken = takeColumns(piece.text, room);
    kept.push({ ...piece, text: taken });
    room -= columnsOf(taken);
    if (taken !== piece.text) break;
  }
  return columns < 1 ? [] : joinTones([...kept, { ...kept.at(-1), text: "…" }]);
}

/** Cuts a line to so many columns, or fills it up with spaces. */
export function fill(pieces: Line, columns: number): Line {
  const fitting = cut(pieces, columns);
  const gap = columns - columnsOf(textOf(fitting));
  return gap > 0 ? [...fitting, { text: " ".repeat(gap) }] : fitting;
}

/** Breaks a line at its spaces into lines of so many columns, all but the first behind a margin. Longer words are cut. */
export function wrap(pieces: Line, columns: number, margin = 0): readonly Line[] {
  const width = Math.max(margin + 1, columns);
  const lines: Line[] = [];
  let open: Piece[] = [];
  let start = 0;
  let used = 0;
  const turn = () => {
    lines.push(joinTones(open));
    open = [{ text: " ".repeat(margin) }];
    start = used = margin;
  };
  for (const { space, word } of words(pieces)) {
    const size = columnsOf(textOf(word));
    if (used > start && used + space.text.length + size > width) turn();
    else {
      open.push(space);
      used += space.text.length;
    }
    for (const piece of word) {
      let rest = piece.text;
      while (used + columnsOf(rest) > width) {
        let head = takeColumns(rest, width - used);
        // A character wider than the whole line goes over the edge, alone, rather than round for ever.
        if (head === "" && used === start) head = firstGrapheme(rest);
        if (head === rest) break;
        open.push({ ...piece, text: head });
        rest = rest.slice(head.length);
        turn();
      }
      open.push({ ...piece, text: rest });
      used += columnsOf(rest);
    }
  }
  return [...lines, joinTones(open)];
}

/** The words of a line without their tones. */
export function textOf(pieces: Line): string {
  return pieces.map((piece) => piece.text).join("");
}

/** A whole line in one tone, for example that of the cursor. */
export function inTone(pieces: Line, tone: Tone): Line {
  return [{ text: textOf(pieces), tone }];
}

/** The longest start of a text that takes no more than so many columns. */
function takeColumns(text: string, columns: number): string {
  if (narrow.test(text)) return text.slice(0, Math.max(0, columns));
  let taken = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += columnsOf(segment);
    if (used > columns) break;
    taken += segment;
  }
  return taken;
}

function firstGrapheme(text: string): string {
  for (const { segment } of graphemes.segment(text)) return segment;
  return text;
}

/** The words of a line, each with the space before it; a word is a list of pieces, since its tone may change half-way. */
function words(pieces: Line): readonly { readonly space: Piece; readonly word: Line }[] {
  const found: { space: Piece; word: Piece[] }[] = [{ space: { text: "" }, word: [] }];
  for (const piece of pieces) {
    for (const text of piece.text.split(/( )/)) {
      if (text === " ") found.push({ space: { ...piece, text }, word: [] });
      else if (text !== "") found.at(-1)!.word.push({ ...piece, text });
    }
  }
  return found;
}

/** Neighbours of one tone and part become one piece. */
function joinTones(pieces: Line): Line {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.text === "") continue;
    if (last !== undefined && last.tone === piece.tone && last.part === piece.part)
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
