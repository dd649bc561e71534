import { monthAbbreviations, months } from "../../lexicon/calendar.js";
import type { Piece } from "./quantity-pieces.js";
import { pieceAt } from "./quantity-pieces.js";

/** A bare figure of four digits that is a year rather than a count. */
export function looksLikeYear(piece: Piece): boolean {
  return (
    piece.kind === "number" &&
    !piece.formatted &&
    /^\d{4}$/.test(piece.text) &&
    piece.value >= 1000 &&
    piece.value < 2200
  );
}

function isMonth(piece: Piece): boolean {
  return piece.capital && (months.has(piece.lower) || monthAbbreviations.has(piece.lower));
}

function isDay(piece: Piece): boolean {
  return piece.kind === "number" && !piece.formatted && piece.value >= 1 && piece.value <= 31;
}

/** Past a date that begins at a piece, or goes on from the month before it: "2 March 2024", "(March) 2–4", "the 2028-29 season". */
export function skipDate(pieces: readonly Piece[], at: number): number | null {
  const piece = pieceAt(pieces, at);
  // "the 2028-29 season", "1914–1918"
  const [dash, second] = [pieceAt(pieces, at + 1), pieceAt(pieces, at + 2)];
  if (
    looksLikeYear(piece) &&
    /^[-–]$/.test(dash.text) &&
    dash.glued &&
    second.glued &&
    /^(?:\d\d){1,2}$/.test(second.text)
  )
    return at + 3;
  if (!isDay(piece) && !looksLikeYear(piece)) return null;
  const before = pieceAt(pieces, pieceAt(pieces, at - 1).text === "." ? at - 2 : at - 1);
  if (isMonth(before)) return skipDays(pieces, at);
  if (!isDay(piece)) return null;
  // "2 March", "2nd of March", "2-5 March", "2 and 3 March", "12 to 13 March"
  let next = skipDays(pieces, at);
  if (pieceAt(pieces, next).lower === "of") next++;
  return isMonth(pieceAt(pieces, next)) ? skipYear(pieces, next + 1) : null;
}

/** How many days of one month are listed at most: "2, 3, 5 and 9 March". */
const mostDays = 6;
const dayJoints: ReadonlySet<string> = new Set(["-", "–", "—", ",", "and", "to", "or"]);

/** Past a day, or several of them, and the year. */
function skipDays(pieces: readonly Piece[], at: number): number {
  let next = at + 1;
  if (isOrdinalEnding(pieceAt(pieces, next))) next++;
  for (
    let days = 1;
    days < mostDays && isDay(pieceAt(pieces, next + 1)) && dayJoints.has(pieceAt(pieces, next).lower);
    days++
  ) {
    // "March 2, 40 people": after a comma a day is followed by another mark, never by a noun.
    if (
      pieceAt(pieces, next).text === "," &&
      !/^(?:[,.;]|and|or)$/.test(pieceAt(pieces, next + 2).lower) &&
      !isMonth(pieceAt(pieces, next + 2))
    )
      break;
    next += 2;
    if (isOrdinalEnding(pieceAt(pieces, next))) next++;
  }
  return skipYear(pieces, next);
}

function skipYear(pieces: readonly Piece[], at: number): number {
  const comma = pieceAt(pieces, at).text === "," || pieceAt(pieces, at).text === "." ? 1 : 0;
  return looksLikeYear(pieceAt(pieces, at + comma)) ? at + comma + 1 : at;
}

/** The "st" of "21st". */
export function isOrdinalEnding(piece: Piece): boolean {
  return piece.glued && /^(?:st|nd|rd|th)$/.test(piece.lower);
}
