import { tens, units } from "../../lexicon/numbers.js";
import { ordinalWords } from "../../lexicon/ordinals.js";
import type { Word } from "./text-words.js";
import { lowerAt } from "./text-words.js";

/** A number and the word after it. */
export type Numbered = { readonly value: number; readonly to: number };

/** A number below a hundred in digits or words at word `at`: "7", "twelve", "twenty-five". */
export function smallNumberAt(words: readonly Word[], at: number): Numbered | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.figure !== null)
    return word.figure < 100 && word.text.length <= 2 ? { value: word.figure, to: at + 1 } : null;
  const value = units.get(word.lower) ?? tens.get(word.lower);
  if (value === undefined) return null;
  if (value >= 20) {
    const unit = words[at + 1]?.text === "-" ? at + 2 : at + 1;
    const rest = units.get(lowerAt(words, unit));
    if (rest !== undefined && rest < 10) return { value: value + rest, to: unit + 1 };
  }
  return { value, to: at + 1 };
}

/** An ordinal at a word, "third", "19th", "twenty-first". */
export function ordinalAt(
  words: readonly Word[],
  at: number,
): { readonly value: number; readonly to: number; readonly figure: boolean } | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.figure !== null) {
    const suffix = words[at + 1];
    return suffix?.glued === true && /^(?:st|nd|rd|th)$/.test(suffix.lower)
      ? { value: word.figure, to: at + 2, figure: true }
      : null;
  }
  const tens = { twenty: 20, thirty: 30, forty: 40, fifty: 50 }[word.lower];
  if (tens !== undefined && words[at + 1]?.text === "-") {
    const unit = ordinalWords.get(lowerAt(words, at + 2));
    return unit !== undefined && unit < 10 ? { value: tens + unit, to: at + 3, figure: false } : null;
  }
  const value = ordinalWords.get(word.lower);
  return value === undefined ? null : { value, to: at + 1, figure: false };
}

/** Words that `countAt` may begin with, besides figures. */
export const countWords: readonly string[] = ["a", "an", "half", "several", ...units.keys(), ...tens.keys()];

/** How many time units are counted: "two", "a", "a couple of", "a few" (2 to 7). */
export function countAt(
  words: readonly Word[],
  at: number,
): { readonly low: number; readonly high: number; readonly to: number } | null {
  const lower = lowerAt(words, at);
  const second = lowerAt(words, at + 1);
  if (lower === "a" || lower === "an" || lower === "one") {
    if (second === "few") return { low: 2, high: 7, to: at + 2 };
    if (second === "couple") return { low: 2, high: 3, to: at + (lowerAt(words, at + 2) === "of" ? 3 : 2) };
    if (second === "dozen") return { low: 12, high: 12, to: at + 2 };
    const noun = /^(?:good|full|whole)$/.test(second) ? at + 2 : at + 1;
    return lowerAt(words, noun) === "hundred" ? { low: 100, high: 100, to: noun + 1 } : { low: 1, high: 1, to: noun };
  }
  if (lower === "half" && (second === "a" || second === "an")) return { low: 0.5, high: 0.5, to: at + 2 };
  if (lower === "several") return { low: 3, high: 9, to: at + 1 };
  const number = smallNumberAt(words, at);
  if (number !== null) return { low: number.value, high: number.value, to: number.to };
  const figure = words[at]?.figure ?? null;
  return figure !== null && figure < 10_000 ? { low: figure, high: figure, to: at + 1 } : null;
}
