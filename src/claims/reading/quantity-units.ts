import { singular } from "../../lexicon/plurals.js";
import type { Unit } from "../../lexicon/units.js";
import { plainUnit, writtenUnits } from "../../lexicon/units.js";
import { readSingle, readWhole } from "./quantity-nouns.js";
import type { Piece } from "./quantity-pieces.js";
import { cutPieces, firstPiece, isHyphen, pieceAt } from "./quantity-pieces.js";

/** A unit over the pieces up to `after`. */
type UnitRead = { readonly unit: Unit; readonly after: number };

type Form = { readonly unit: Unit; readonly written: string; readonly symbol: boolean };

/** Symbols that are also words or initials: read only right behind the digits ("12in", not "12 in hospital"). */
const gluedOnly: ReadonlySet<string> = new Set(["in", "ins", "ac", "s", "J", "N", "Pa", "MP", "Ah", "cal", "kn"]);

const formsByStart: ReadonlyMap<string, readonly Form[]> = indexForms();

/**
 * Reads the unit that stands at a piece, behind a hyphen or not: "km", "square miles", "-metre", "°C", "per cent".
 *
 * @param symbols may it be a symbol? They are only written after digits.
 */
export function readUnit(pieces: readonly Piece[], at: number, symbols: boolean): UnitRead | null {
  const hyphen = isHyphen(pieceAt(pieces, at)) && pieceAt(pieces, at + 1).glued;
  // "a US pint", "12 imperial gallons": whose measure it is, is not kept.
  const origin = /^(?:US|U\.S\.|imperial|metric)$/.test(pieceAt(pieces, at).text) ? 1 : 0;
  const start = at + (hyphen ? 1 : origin);
  const first = pieceAt(pieces, start);
  const key = first.kind === "word" ? singular(first.lower) : first.text;
  const words = formsByStart.get(key);
  const letters = key === first.text ? undefined : formsByStart.get(first.text);
  if (words === undefined && letters === undefined) return null;
  let best: UnitRead | null = null;
  for (const form of [...(words ?? []), ...(letters ?? [])]) {
    if (form.symbol && !(symbols && (first.glued || !gluedOnly.has(first.text)))) continue;
    const after = matchForm(pieces, start, form);
    if (after !== null && (best === null || after > best.after)) best = { unit: form.unit, after };
  }
  return best;
}

/** Can the word, in the singular, begin a unit? */
export function startsUnit(word: string): boolean {
  return formsByStart.has(word);
}

/** Reads "per tonne", "a day", "an hour", "/kg", "per 100,000 people" after a unit or a counted noun. */
export function readPer(
  pieces: readonly Piece[],
  at: number,
): { readonly unit: Unit; readonly after: number; readonly words: string } | null {
  const hyphen = isHyphen(pieceAt(pieces, at)) ? 1 : 0;
  const word = pieceAt(pieces, at + hyphen);
  const next = at + hyphen + (isHyphen(pieceAt(pieces, at + hyphen + 1)) ? 2 : 1);
  if (word.text === "/" && word.glued) {
    const read = readUnit(pieces, next, true);
    return read === null ? null : { ...read, words: read.unit.name };
  }
  if (word.lower === "per") {
    const read = readUnit(pieces, next, true);
    if (read !== null) return { ...read, words: read.unit.name };
    const base = pieceAt(pieces, next);
    const skip = base.kind === "number" || base.lower === "thousand" || base.lower === "million" ? 1 : 0;
    const noun = skip === 0 ? readSingle(pieces, next) : readWhole(pieces, next + skip);
    if (noun === null) return null;
    const words = skip === 0 ? noun.name : `${base.text} ${noun.name}`;
    return { unit: plainUnit(words, "count"), after: noun.after, words };
  }
  if (!/^(?:an?|each|every)$/.test(word.lower)) return null;
  const name = pieceAt(pieces, next);
  const after = pieceAt(pieces, next + 1).lower;
  // "rose 3 per cent a year ago", "died an hour later": the words are a time.
  if (/^(?:ago|earlier|later|after|before|old|and|or|since)$/.test(after)) return null;
  if (soldBy.has(name.lower)) return { unit: plainUnit(name.lower, "count"), after: next + 1, words: name.lower };
  const read = readUnit(pieces, next, false);
  if (read === null || singular(name.lower) !== name.lower) return null;
  return { ...read, words: read.unit.name };
}

/** Things that a price or rate is given by, with "a": "$12 a head", "63 cents a share". */
const soldBy: ReadonlySet<string> = new Set(
  "head share person night ticket visit game match piece bottle copy barrel ounce tonne bag sack box bushel household family pupil student seat shift unit".split(
    " ",
  ),
);

function matchForm(pieces: readonly Piece[], start: number, form: Form): number | null {
  let at = start;
  for (const [index, expected] of piecesOf(form).entries()) {
    if (index > 0 && isHyphen(pieceAt(pieces, at))) at++;
    const piece = pieceAt(pieces, at);
    const same = form.symbol ? piece.text === expected.text : singular(piece.lower) === expected.lower;
    if (!same || (form.symbol && index > 0 && expected.glued && !piece.glued)) return null;
    at++;
  }
  const next = pieceAt(pieces, at);
  // Symbols end where they end: "5G", "30m2", "12 C4" are other things.
  if (form.symbol && next.glued && (next.kind === "number" || next.kind === "word")) return null;
  return at;
}

const cut = new Map<string, readonly Piece[]>();

/** The pieces of a form; of some 700 forms a text asks for few. */
function piecesOf({ written }: Form): readonly Piece[] {
  const known = cut.get(written);
  if (known) return known;
  const pieces = cutPieces(written).filter(({ kind }) => kind !== "edge");
  cut.set(written, pieces);
  return pieces;
}

function indexForms(): ReadonlyMap<string, readonly Form[]> {
  const index = new Map<string, Form[]>();
  const symbolsOfAll = new Set(writtenUnits.flatMap(({ symbols }) => symbols));
  const add = (name: string, unit: Unit, symbol: boolean): void => {
    const written = name.replaceAll("_", " ");
    const first = firstPiece(written);
    const key = symbol ? first : first.toLowerCase();
    const forms = index.get(key);
    if (forms) forms.push({ unit, written, symbol });
    else index.set(key, [{ unit, written, symbol }]);
  };
  for (const { unit, words, symbols } of writtenUnits) {
    for (const word of words) add(word, unit, false);
    for (const symbol of symbols) add(symbol, unit, true);
    // "100 KM", "30 KG": capitals of headlines, where the letters are no other unit's symbol.
    for (const symbol of symbols)
      if (symbol.length > 1 && /^[a-z]+$/.test(symbol) && !symbolsOfAll.has(symbol.toUpperCase()))
        add(symbol.toUpperCase(), unit, true);
  }
  return index;
}
