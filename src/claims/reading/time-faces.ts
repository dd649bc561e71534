import { zones } from "../../lexicon/zones.js";
import type { Word } from "./text-words.js";
import { lowerAt } from "./text-words.js";

/** A clock time as its own words give it, before its half of the day, its zone and its context are known. */
export type ClockFace = {
  /** The word after it. */
  readonly to: number;
  /** 0–24 */
  readonly hour: number;
  readonly minute: number;
  /** Both halves of the day fit: no leading nought, no hour above twelve. */
  readonly open: boolean;
  /** How the face may be mistaken: "5:40" for a score, "7.42" for a price, "ten to five" for a vote, "eleven" for a count. */
  readonly doubt: "none" | "colon" | "dot" | "vote" | "count" | "year";
  readonly granularity: "minute" | "hour";
};

/** Does the figure at a word run on from another one, as in "2/3", "1.5", "3-2"? */
function runsOn(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || !words[at]!.glued) return false;
  if (/^[$€£¥#₹+]$/.test(before.text)) return true;
  return /^[/.,:]$/.test(before.text) && before.glued && words[at - 2]?.figure !== null;
}

/** Is the word glued to the one before it, and a figure? */
function gluedFigure(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.glued && word.figure !== null;
}

/** Does what is glued after a face make another figure of it: "7.42%", "1:05.33", "5.40m"? */
function isSpoilt(words: readonly Word[], to: number): boolean {
  const next = words[to];
  if (next === undefined || !next.glued) return false;
  if (/[%°/:]/.test(next.text)) return true;
  if (next.letters) return !/^(?:am|pm|a|p|h|hrs)$/.test(next.lower) && !zones.has(next.text);
  return /^[.,]$/.test(next.text) && gluedFigure(words, to + 1);
}

/** Hours and minutes parted by a colon, a dot or an h: "7:15", "05:40", "13:53:20", "7.22", "18h30". */
function partedAt(words: readonly Word[], at: number): ClockFace | null {
  const [hour, separator, minute] = [words[at]!, words[at + 1], words[at + 2]];
  if (separator === undefined || !/^[:.h]$/.test(separator.text) || !separator.glued || !gluedFigure(words, at + 2))
    return null;
  if (minute!.text.length !== 2 || minute!.figure! > 59 || hour.figure! > 23) return null;
  const seconds =
    separator.text === ":" && words[at + 3]?.text === ":" && words[at + 3]!.glued && gluedFigure(words, at + 4);
  const to = seconds ? at + 5 : at + 3;
  if (isSpoilt(words, to)) return null;
  const padded = hour.text.length === 2 && hour.figure! < 10;
  return {
    to,
    hour: hour.figure!,
    minute: minute!.figure!,
    open: hour.figure! > 0 && hour.figure! <= 12 && !padded,
    doubt: separator.text === "." ? "dot" : padded || separator.text === "h" ? "none" : "colon",
    granularity: "minute",
  };
}

/** Reads a clock time in digits at a word: "7:15", "7.22", "1615", "7". */
export function figuresAt(words: readonly Word[], at: number): ClockFace | null {
  const hour = words[at];
  if (hour?.figure == null || runsOn(words, at)) return null;
  if (
    hour.text.length <= 2 &&
    /^[:.h]$/.test(words[at + 1]?.text ?? "") &&
    words[at + 1]!.glued &&
    gluedFigure(words, at + 2)
  ) {
    return partedAt(words, at);
  }
  if (isSpoilt(words, at + 1)) return null;
  if (hour.text.length === 4 && hour.figure < 2400 && hour.figure % 100 < 60) {
    const face = { to: at + 1, hour: Math.floor(hour.figure / 100), minute: hour.figure % 100 };
    return { ...face, open: false, doubt: "year", granularity: "minute" };
  }
  if (hour.text.length > 2 || hour.figure > 24) return null;
  const open = hour.figure > 0 && hour.figure <= 12;
  return { to: at + 1, hour: hour.figure, minute: 0, open, doubt: "count", granularity: "hour" };
}

/** Reads "noon", "midday", "midnight", "12 noon" at a word. */
export function namedClockAt(words: readonly Word[], at: number): ClockFace | null {
  const twelve = words[at]?.figure === 12 || lowerAt(words, at) === "twelve" ? at + 1 : at;
  const lower = lowerAt(words, twelve);
  if (lower !== "noon" && lower !== "midday" && lower !== "midnight") return null;
  if (words[twelve]!.capital && twelve > 0) return null;
  const hour = lower === "midnight" ? 0 : 12;
  return { to: twelve + 1, hour, minute: 0, open: false, doubt: "none", granularity: "hour" };
}
