import type { Line } from "./lines.js";

/** Our signs, and the marks of print in the articles, each with an ASCII character of the same width. */
const stand: Readonly<Record<string, string>> = {
  "≠": "!",
  "⇄": "/",
  "→": ">",
  "←": "<",
  "≈": "~",
  "✓": "+",
  "✗": "x",
  "✎": "*",
  "○": "o",
  "●": "*",
  "·": ".",
  "❯": ">",
  "▸": ">",
  "↓": "v",
  "↑": "^",
  "…": "~",
  "─": "-",
  "│": "|",
  "┬": "+",
  "┴": "+",
  "┼": "+",
  "⟦": "[",
  "⟧": "]",
  "×": "x",
  "⌫": "<",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "\u00A0": " ",
};

const ours = new RegExp(`[${Object.keys(stand).join("")}]`, "gu");

/** The text with ASCII characters for our signs and for marks of print. Letters of other scripts stay: they are the text. */
export function asciiOf(text: string): string {
  return text.replaceAll(ours, (sign) => stand[sign]!);
}

/** A line with its signs in ASCII; it is as wide as before. */
export function asciiLine(pieces: Line): Line {
  return pieces.map((piece) => ({ ...piece, text: asciiOf(piece.text) }));
}
