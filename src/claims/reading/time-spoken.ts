import type { ClockFace } from "./time-faces.js";
import { smallNumberAt } from "./time-numbers.js";
import type { Word } from "./text-words.js";
import { goesOn, lowerAt } from "./text-words.js";

/** An hour in words or digits, 1–12, at a word. */
function hourAt(words: readonly Word[], at: number): { readonly value: number; readonly to: number } | null {
  const lower = lowerAt(words, at);
  if (lower === "midnight" || lower === "noon" || lower === "midday")
    return { value: lower === "midnight" ? 0 : 12, to: at + 1 };
  const hour = smallNumberAt(words, at);
  if (hour === null || hour.value < 1 || hour.value > 12) return null;
  // "7.42" and "7:42" are not the hour seven.
  return goesOn(words, hour.to) ? null : hour;
}

/** "half", "a quarter", "twenty", "thirteen minutes": how many minutes, and whether the word "minutes" says so. */
function minutesAt(
  words: readonly Word[],
  at: number,
): { readonly value: number; readonly to: number; readonly sure: boolean } | null {
  const article = lowerAt(words, at) === "a" ? at + 1 : at;
  if (lowerAt(words, article) === "quarter") return { value: 15, to: article + 1, sure: true };
  if (lowerAt(words, at) === "half") return { value: 30, to: at + 1, sure: true };
  const number = smallNumberAt(words, at);
  if (number === null || number.value < 1 || number.value > 59) return null;
  const named = /^minutes?$/.test(lowerAt(words, number.to));
  if (!named && number.value % 5 !== 0) return null;
  return { value: number.value, to: named ? number.to + 1 : number.to, sure: named };
}

/**
 * Reads a clock time told in words at a word, without its context.
 *
 *   "half past four", "a quarter to six", "twenty past eight", "thirteen minutes to three", "eleven"
 *
 * "ten to five" may be a vote and "eleven" a count: their `doubt` says so, and the caller looks around.
 */
export function spokenClockAt(words: readonly Word[], at: number): ClockFace | null {
  const minutes = minutesAt(words, at);
  if (minutes !== null) {
    const link = lowerAt(words, minutes.to);
    const past = link === "past" || (link === "after" && minutes.value === 15);
    const to = link === "to";
    const hour = past || to ? hourAt(words, minutes.to + 1) : null;
    // "5 to 7" in digits is a range.
    const range = to && !minutes.sure && words[at]!.figure !== null && words[minutes.to + 1]?.figure !== null;
    if (hour !== null && !range && !(minutes.value === 30 && to)) {
      const total = hour.value * 60 + (past ? minutes.value : -minutes.value);
      const minute = ((total % 1440) + 1440) % 1440;
      const named = hour.value === 0 || /^(?:noon|midday)$/.test(lowerAt(words, minutes.to + 1));
      return {
        to: hour.to,
        hour: Math.floor(minute / 60),
        minute: minute % 60,
        open: !named,
        doubt: past || minutes.sure ? "none" : "vote",
        granularity: "minute",
      };
    }
  }
  return spokenHourAt(words, at);
}

/** Reads an hour alone in words, "eleven". */
export function spokenHourAt(words: readonly Word[], at: number): ClockFace | null {
  if (words[at]?.figure !== null) return null;
  const hour = hourAt(words, at);
  if (hour === null || hour.value < 1 || /^(?:noon|midday)$/.test(lowerAt(words, at))) return null;
  return { to: hour.to, hour: hour.value, minute: 0, open: true, doubt: "count", granularity: "hour" };
}
