import {
  coins,
  currencyLetters,
  currencyNouns,
  currencySigns,
  dollarPrefixes,
  doubtfulMoney,
  moneyCues,
  nationalMoney,
} from "../../lexicon/currencies.js";
import { singular } from "../../lexicon/plurals.js";
import type { Piece } from "./quantity-pieces.js";
import { isHyphen, pieceAt } from "./quantity-pieces.js";

/** A currency by its singular English name, over pieces up to `after`. */
type CurrencyRead = { readonly currency: string; readonly after: number };

/**
 * Reads a currency that begins at a piece and runs up to the figure: "$", "US $", "HK$", "$A", "Rs.", "USD", "£".
 * Letters count only with a figure right behind them.
 */
export function readCurrencyBefore(pieces: readonly Piece[], at: number): CurrencyRead | null {
  const piece = pieceAt(pieces, at);
  if (piece.kind === "mark") {
    const sign = currencySigns.get(piece.text);
    if (sign === undefined) return null;
    const letters = pieceAt(pieces, at + 1);
    const country = piece.text === "$" && letters.glued ? dollarPrefixes.get(letters.lower) : undefined;
    const after = country === undefined ? at + 1 : at + 2;
    return startsFigure(pieces, after) ? { currency: country ?? sign, after } : null;
  }
  // "ZK-R40" names a thing
  const euro = pieceAt(pieces, at + 1);
  if (piece.text === "euro" && euro.kind === "number" && euro.glued) return { currency: "euro", after: at + 1 };
  if (piece.kind !== "word" || !piece.capital || (piece.glued && isHyphen(pieceAt(pieces, at - 1)))) return null;
  if (pieceAt(pieces, at + 1).text === "$") {
    const country = dollarPrefixes.get(piece.lower);
    return country !== undefined && startsFigure(pieces, at + 2) ? { currency: country, after: at + 2 } : null;
  }
  // "Rs.", "Y=", "S/": the mark belongs to the letters.
  const mark = pieceAt(pieces, at + 1);
  const marked = mark.glued && /^[.=/]$/.test(mark.text);
  const currency =
    (marked && mark.text !== "." ? currencyLetters.get(piece.text + mark.text) : undefined) ??
    currencyLetters.get(piece.text);
  const after = marked ? at + 2 : at + 1;
  const figure = pieceAt(pieces, after);
  if (currency === undefined || figure.kind !== "number") return null;
  // One letter, and what is also a word or a name, must touch the figure: "R500", "PS2.7m".
  return figure.glued || (piece.text.length > 1 && piece.text !== "PS") ? { currency, after } : null;
}

/**
 * Reads a currency behind a figure: "euros", "Danish crowns", "Hong Kong dollars", "€", "USD", "cents", "-dollar".
 *
 * @param firm the figure is one of money for certain, by its size or by a word before it: "3 million pounds" is no weight
 */
export function readCurrencyAfter(pieces: readonly Piece[], at: number, firm: () => boolean): CurrencyRead | null {
  const start = isHyphen(pieceAt(pieces, at)) && pieceAt(pieces, at + 1).glued ? at + 1 : at;
  const piece = pieceAt(pieces, start);
  const sign = currencySigns.get(piece.text);
  if (sign !== undefined && piece.glued) return { currency: sign, after: start + 1 };
  const code = piece.text.length === 3 || piece.text === "Rs" ? currencyLetters.get(piece.text) : undefined;
  if (code !== undefined) return { currency: code, after: start + 1 };
  // At most three words say whose money it is: "New Zealand dollars", "Trinidad and Tobago dollars" is left alone.
  for (let words = 0; words <= 3; words++) {
    const word = pieceAt(pieces, start + words);
    if (word.kind !== "word") return null;
    const noun = currencyNouns.get(word.lower) ?? currencyNouns.get(singular(word.lower));
    if (noun !== undefined && (words > 0 || !doubtfulMoney.has(noun) || firm())) {
      const country = pieces
        .slice(start, start + words)
        .map(({ text }) => text)
        .join(" ");
      const sterling = noun === "pound" && pieceAt(pieces, start + words + 1).lower === "sterling";
      return { currency: nameCurrency(country, noun), after: start + words + (sterling ? 2 : 1) };
    }
    const coin = words === 0 ? (coins.get(word.lower) ?? coins.get(singular(word.lower))) : undefined;
    if (coin !== undefined && (word.text !== "p" || word.glued || firm())) return { currency: coin, after: start + 1 };
    if (!word.capital) return null;
  }
  return null;
}

/** "$(61.30) US a barrel", "$18.40 U.S.": whose dollar it is, behind the figure. */
export function readDollarSuffix(pieces: readonly Piece[], at: number): CurrencyRead | null {
  const word = pieceAt(pieces, at);
  if (!/^(?:US|U\.S\.|Cdn|CAD|AUD|NZ|USD)$/.test(word.text)) return null;
  const currency = dollarPrefixes.get(word.lower) ?? currencyLetters.get(word.text);
  return currency === undefined ? null : { currency, after: at + 1 };
}

/** Do the words before a figure speak of paying? Looks back over one clause, eight pieces at most. */
export function speaksOfMoney(pieces: readonly Piece[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(1, at - 8); back--) {
    const piece = pieceAt(pieces, back);
    if (piece.kind === "edge" || /^[.;!?]$/.test(piece.text)) return false;
    if (moneyCues.has(piece.lower)) return true;
  }
  return false;
}

function nameCurrency(country: string, noun: string): string {
  if (country === "") return noun === "pound" ? "pound sterling" : noun;
  return nationalMoney.get(`${country.toLowerCase()} ${noun}`) ?? `${country} ${noun}`;
}

function startsFigure(pieces: readonly Piece[], at: number): boolean {
  const piece = pieceAt(pieces, at);
  if (piece.kind === "number") return true;
  return /^[-−–+]$/.test(piece.text) && pieceAt(pieces, at + 1).kind === "number" && pieceAt(pieces, at + 1).glued;
}
