/**
 * The pieces that the quantity grammar reads: words, figures in digits, and marks. Coarser than tokens in one place
 * ("1,250.5" is one piece) and finer in another ("20k", "five-year-old" and "$1.2bn" fall apart), because that is where
 * quantities are put together.
 */

export type PieceKind =
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

const grammar = new RegExp(
  [
    // Codes first, or their parts would be taken for figures.
    String.raw`(?<code>\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?(?!\d)` + // 21:40, 31:12.4
      String.raw`|\d{4}-\d\d-\d\d(?!\d)|\d{1,4}(?:/\d{1,4}){2}(?!\d)|\d{1,2}\.\d{1,2}\.(?:\d\d){1,2}(?!\d)` + // dates
      String.raw`|\+\d{1,3}(?:[ -]?\(?\d{1,4}\)?){2,5}(?!\d)|\d{2,5}(?:-\d{2,5}){2,4}(?!\d)|0\d{2,5}[ -]\d{3,8}(?!\d)` + // telephones
      String.raw`|\d{1,3}(?:\.\d{1,3}){3}(?!\d)|\d+\.\d+\.\d+(?![\d.,])|0\d+(?![\d.,]))`, // addresses, versions, 007
    String.raw`(?<slash>\d{1,4}[/⁄]\d{1,4}(?!\d))`,
    String.raw`(?<number>\d{1,3}(?:,\d{3}){1,8}(?:\.\d+)?(?!\d)|\d{1,2}(?:,\d\d){1,5},\d{3}(?!\d)|\d{1,3}(?:\.\d{3}){2,8}(?!\d)` +
      String.raw`|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,8}(?:\.\d+)?(?![\d,])|\d+,\d{1,2}(?!\d)|\d+(?:\.\d+)?|\.\d+)`,
    String.raw`(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)`,
    String.raw`(?<blank>\n[ \t\r]*\n)`,
    String.raw`(?<mark>[^\s])`,
  ].join("|"),
  "gu",
);

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
  for (const match of text.matchAll(grammar)) {
    const [written] = match;
    const { code, slash, number, word, blank } = match.groups!;
    const start = match.index;
    const end = start + written.length;
    if (blank !== undefined) {
      pieces.push({ ...edge, start, end });
      continue;
    }
    const lower = word === undefined ? written : written.toLowerCase().replace("’", "'");
    const vulgar = fractions.get(written);
    const figure = number === undefined ? null : readDigits(number);
    pieces.push({
      kind:
        number !== undefined || vulgar !== undefined
          ? "number"
          : word !== undefined
            ? "word"
            : code !== undefined
              ? "code"
              : slash !== undefined
                ? "slash"
                : "mark",
      text: written,
      lower,
      start,
      end,
      glued: before === start,
      capital: word !== undefined && written[0] !== lower[0],
      value: figure?.value ?? vulgar ?? 0,
      step: figure?.step ?? vulgar ?? 0,
      formatted: number !== undefined && /[^\d]/.test(number),
    });
    before = end;
  }
  pieces.push({ ...edge, start: text.length, end: text.length });
  return pieces;
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
