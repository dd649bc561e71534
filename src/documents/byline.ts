import { isCapitalised, isParticle, isSmall } from "./capitals.js";

const opening =
  /^(?:by|from|(?:words|text|photos?|pictures?|story|report|reporter|reporting|writing|editor|analysis|opinion|comment|interview|exclusive|compiled|posted|written|edited|published|presented)(?:\s+(?:and|&)\s+\w+)?\s*(?:by\b|:)|(?:analysis|opinion|exclusive|special|report|staff)\s+(?:report|by)\b)/i;
const trade =
  /\b(?:correspondents?|reporters?|editors?|writers?|columnists?|staff|desk|newsroom|bureau|agencies|envoy)$/i;
const beats = new Set(
  "our special chief sport sports political science local world wire service services editorial foreign report reports posted text words".split(
    " ",
  ),
);

/** Words; "From our special correspondent Fabrizio Deganutti in Maribor and Femke Hoekstra in Vienna" is a long one. */
const longest = 12;

/** Does a line, or a part of one, begin or end as bylines do? */
export function looksLikeByline(piece: string): boolean {
  return opening.test(piece) || trade.test(piece);
}

/**
 * Is a line, or a part of one, a byline: "By Edda Corrigan in Port Vale", "Text: Synne Haukeland", "Record staff writer"?
 *
 * Only names and words of the trade may follow: "By Sunday the toll had risen" is a sentence, "One hour to clear the desk"
 * a headline.
 */
export function isByline(piece: string): boolean {
  if (piece.split(" ").length > longest) return false;
  const rest = piece.replace(opening, "").replace(trade, "").trim().split(/\s+/);
  const small = rest.filter((word) => isSmall(word) && !isParticle(word));
  if (opening.test(piece)) return small.every((word) => beats.has(word) || trade.test(word));
  return trade.test(piece) && small.length < 4 && !/ (?:to|the|a) /.test(piece);
}

/** Is a part of a line a name: capitalised words and particles, "Mendip and Levels Gazette"? */
export function isName(piece: string): boolean {
  const words = piece.split(/\s+/);
  const capitalised = isCapitalised(piece) && words.every((word) => isCapitalised(word) || isParticle(word));
  return capitalised && words.length < 8 && piece !== piece.toLowerCase();
}
