/**
 * The pieces that the quantity grammar reads: words, figures in digits, and marks. Coarser than tokens in one place
 * ("1,250.5" is one piece) and finer in another ("20k", "five-year-old" and "$1.2bn" fall apart), because that is where
 * quantities are put together.
 */

import { tornDecimal } from "../../lexicon/numbers.js";

type PieceKind =
  | "word"
  | "number"
  /** "1/2", "9/11": a fraction only where more speaks for it. */
  | "slash"
  /** Digits that are no figure: clock times, dates in digits, phone numbers, versions, "007". */
  | "code"
  | "mark"
  /** The edge of the text, or a blank line. */
  | "edge";

export type Piece = {
  readonly kind: PieceKind;
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** No white space before it. */
  readonly glued: boolean;
  /** A word that begins with a capital. */
  readonly capital: boolean;
  /** Of a number: its value, and the worth of its last digit; 0 otherwise. */
  readonly value: number;
  readonly step: number;
  /** Of a number: it is written with a separator or a decimal point. */
  readonly formatted: boolean;
};

const edge: Piece = {
  kind: "edge",
  text: "",
  lower: "",
  start: 0,
  end: 0,
  glued: false,
  capital: false,
  value: 0,
  step: 0,
  formatted: false,
};

/** Digits that are no figure. Tried before `figure`, or their parts would be taken for figures. */
const code = new RegExp(
  [
    String.raw`\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?(?!\d)`, // 21:40, 31:12.4
    String.raw`\d{4}-\d\d-\d\d(?!\d)|\d{1,4}(?:/\d{1,4}){2}(?!\d)|\d{1,2}\.\d{1,2}\.(?:\d\d){1,2}(?!\d)`, // dates
    String.raw`\+\d{1,3}(?:[ -]?\(?\d{1,4}\)?){2,5}(?!\d)|\d{2,5}(?:-\d{2,5}){2,4}(?!\d)|0\d{2,5}(?:[ -]\d{3,8}){1,3}(?!\d)`, // telephones
    String.raw`\d{1,3}(?:\.\d{1,3}){3}(?!\d)|\d{1,9}\.\d{1,9}\.\d{1,9}(?![\d.,])|0\d+(?!\d|[.,]\d)`, // addresses, versions, 007
  ].join("|"),
  "y",
);
/** 1.250.000, before it is taken for a version */
const dotted = /\d{1,3}(?:\.\d{3}){2,8}(?!\d)/y;
const slash = /\d{1,4}[/⁄]\d{1,4}(?!\d)/y;
const figure = new RegExp(
  [
    String.raw`\d{1,3}(?:,\d{3}){1,8}(?:\.\d+)?(?!\d)`, // 1,187,000
    String.raw`\d{1,2}(?:,\d\d){1,5},\d{3}(?!\d)`, // 12,34,567
    String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,8}(?:\.\d+)?(?![\d,])`, // 12 000
    tornDecimal,
    String.raw`\d+,\d{1,2}(?!\d)|\d+(?:\.\d+)?|\.\d+`, // 2,8 and 2.8
  ].join("|"),
  "y",
);
/** "p.m.", "U.S.", "don't", "Żywiec" */
const word = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/uy;
const plainWord = /[a-z]+(?:['’][a-z]+)*/iy;
const blankLine = /\n[ \t\r]*\n/y;

const fractions: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** Cuts a text into its pieces, an edge before and after them. */
export function cutPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [edge];
  let before = -1;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (unit === newline && matchAt(blankLine, text, at) !== null) pieces.push({ ...edge, start: at, end: at + 1 });
    if (isSpace(unit)) {
      at++;
      continue;
    }
    const piece = cutPiece(text, at, unit, before === at);
    pieces.push(piece);
    at = before = piece.end;
  }
  pieces.push({ ...edge, start: text.length, end: text.length });
  return pieces;
}

/** The text of the first piece of a form that begins with no white space. */
export function firstPiece(text: string): string {
  return /^[a-z]+$/.test(text) ? text : cutPiece(text, 0, text.charCodeAt(0), false).text;
}

function cutPiece(text: string, at: number, unit: number, glued: boolean): Piece {
  if (isAsciiLetter(unit)) return cutWord(text, at, endOfWord(text, at), glued);
  const next = text.charCodeAt(at + 1);
  if (isDigit(unit) || ((unit === plusSign || unit === fullStop) && isDigit(next))) {
    const grouped = matchAt(dotted, text, at);
    const coded = grouped === null ? matchAt(code, text, at) : null;
    if (coded !== null) return plainPiece("code", coded, at, glued);
    const divided = matchAt(slash, text, at);
    if (divided !== null) return plainPiece("slash", divided, at, glued);
    const digits = grouped ?? matchAt(figure, text, at);
    if (digits !== null)
      return { ...plainPiece("number", digits, at, glued), ...readDigits(digits), formatted: /[^\d]/.test(digits) };
  }
  if (isForeign(unit)) {
    const letters = matchAt(word, text, at);
    if (letters !== null) return cutWord(text, at, at + letters.length, glued);
    const mark = String.fromCodePoint(text.codePointAt(at)!);
    const part = fractions.get(mark);
    return part === undefined
      ? plainPiece("mark", mark, at, glued)
      : { ...plainPiece("number", mark, at, glued), value: part, step: part };
  }
  return plainPiece("mark", text[at]!, at, glued);
}

/** The end of a word: most are of plain letters; where accents or points follow, the whole pattern tells. */
function endOfWord(text: string, at: number): number {
  plainWord.lastIndex = at;
  plainWord.test(text);
  const end = plainWord.lastIndex;
  const stop = text.charCodeAt(end);
  const joins = stop === apostrophe || stop === curlyApostrophe;
  const goesOn = isForeign(joins ? text.charCodeAt(end + 1) : stop) || (stop === fullStop && end === at + 1);
  return goesOn ? at + matchAt(word, text, at)!.length : end;
}

function cutWord(text: string, start: number, end: number, glued: boolean): Piece {
  const written = text.slice(start, end);
  const small = written.toLowerCase();
  const lower = small.includes("’") ? small.replaceAll("’", "'") : small;
  return {
    kind: "word",
    text: written,
    lower,
    start,
    end,
    glued,
    capital: written[0] !== small[0],
    value: 0,
    step: 0,
    formatted: false,
  };
}

function plainPiece(kind: PieceKind, text: string, start: number, glued: boolean): Piece {
  return {
    kind,
    text,
    lower: text,
    start,
    end: start + text.length,
    glued,
    capital: false,
    value: 0,
    step: 0,
    formatted: false,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const newline = 10;
const plusSign = 43;
const apostrophe = 39;
const curlyApostrophe = 0x2019;
const fullStop = 46;
const lastAscii = 127;

function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    (unit > lastAscii && /\s/.test(String.fromCharCode(unit)))
  );
}

/** Beyond ASCII and no mark such as a dash: the pattern of words is asked only there, since it takes a millisecond to compile. */
function isForeign(unit: number): boolean {
  return unit >= 0xaa && (unit < 0x2010 || unit > 0x206f);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

/** The piece at a place; an edge where there is none. */
export function pieceAt(pieces: readonly Piece[], at: number): Piece {
  return pieces[at] ?? edge;
}

function readDigits(written: string): { readonly value: number; readonly step: number } {
  // A comma before one or two last digits is a decimal comma ("2,8 %"); every other separator but a last full stop groups.
  const decimalComma = /^\d+,\d{1,2}$/.test(written);
  const grouped = /^\d{1,3}(?:\.\d{3}){2,}$/.test(written);
  const plain = decimalComma
    ? written.replace(",", ".")
    : grouped
      ? written.replaceAll(".", "")
      : written.replace(/[^\d.]/g, "");
  const value = Number(plain);
  const decimals = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0;
  if (decimals > 0) return { value, step: 10 ** -decimals };
  return { value, step: value === 0 ? 1 : 10 ** trailingZeros(plain) };
}

/** How many zeros digits end in: "1200" → 2. */
function trailingZeros(digits: string): number {
  let zeros = 0;
  while (digits[digits.length - 1 - zeros] === "0") zeros++;
  return zeros;
}

/** A hyphen with nothing between it and the word before. */
export function isHyphen(piece: Piece): boolean {
  return piece.glued && (piece.text === "-" || piece.text === "‐" || piece.text === "‑");
}
