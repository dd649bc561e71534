import { openZones, zones } from "../../lexicon/zones.js";
import type { Word } from "./text-words.js";
import { lowerAt, standsAt } from "./text-words.js";

/** What stands after a clock face and makes it plainer. */
export type Suffix = {
  /** The word after it; where the face ends if there is none. */
  readonly to: number;
  /** 0 before noon, 1 after, null where nothing tells. */
  readonly half: 0 | 1 | null;
  /** Written on the clock of 24 hours: "1615 GMT", "9:25 hours". */
  readonly exact: boolean;
  /** Minutes east of Greenwich. */
  readonly zone: number | null;
};

/** "a.m.", "pm", "p. m." at a word. */
function meridiemAt(words: readonly Word[], at: number): Suffix | null {
  const lower = lowerAt(words, at);
  const plain = { exact: false, zone: null };
  if (lower === "am" || lower === "pm") return { ...plain, half: lower === "am" ? 0 : 1, to: at + 1 };
  if ((lower !== "a" && lower !== "p") || words[at + 1]?.text !== "." || lowerAt(words, at + 2) !== "m") return null;
  // The full stop may end the sentence too; it belongs to the abbreviation all the same.
  return { ...plain, half: lower === "a" ? 0 : 1, to: words[at + 3]?.text === "." ? at + 4 : at + 3 };
}

/** "in the morning", "at night": the half of the day that they mean for an hour. */
function partAt(words: readonly Word[], at: number, hour: number): Suffix | null {
  const plain = { exact: false, zone: null };
  if (standsAt(words, at, ["at", "night"])) return { ...plain, half: hour >= 6 && hour < 12 ? 1 : 0, to: at + 2 };
  if (!standsAt(words, at, ["in", "the"])) return null;
  const part = lowerAt(words, at + 2);
  if (part === "morning") return { ...plain, half: 0, to: at + 3 };
  return part === "afternoon" || part === "evening" ? { ...plain, half: 1, to: at + 3 } : null;
}

/** "GMT", "ET", "local time", "Moscow time", "ship's time". */
function zoneAt(words: readonly Word[], at: number): Suffix | null {
  const word = words[at];
  if (word === undefined) return null;
  const plain = { half: null, exact: false, zone: null };
  const zone = zones.get(word.text);
  // Greenwich time is told on 24 hours; "8 PST" may be either half.
  if (zone !== undefined) return { ...plain, to: at + 1, exact: zone === 0, zone };
  if (openZones.has(word.text)) return { ...plain, to: at + 1 };
  if ((word.lower === "local" || (word.capital && word.letters)) && words[at + 1]?.text === "time")
    return { ...plain, to: at + 2 };
  return standsAt(words, at + 1, ["'s", "time"]) ? { ...plain, to: at + 3 } : null;
}

function hoursAt(words: readonly Word[], at: number): Suffix | null {
  const lower = lowerAt(words, at);
  if (lower === "o'clock") return { to: at + 1, half: null, exact: false, zone: null };
  const hours = lower === "hrs" || lower === "hours" || (lower === "h" && words[at]!.glued);
  return hours ? { to: at + 1, half: null, exact: true, zone: null } : null;
}

/** Reads "p.m.", "o'clock", "hours", "in the morning", "local time", "GMT" at a word, as many as stand there. */
export function suffixesAt(words: readonly Word[], at: number, hour: number): Suffix {
  let found: Suffix = { to: at, half: null, exact: false, zone: null };
  for (;;) {
    const { to } = found;
    const next = meridiemAt(words, to) ?? hoursAt(words, to) ?? zoneAt(words, to) ?? partAt(words, to, hour);
    if (next === null) return found;
    found = {
      to: next.to,
      half: found.half ?? next.half,
      exact: found.exact || next.exact,
      zone: found.zone ?? next.zone,
    };
  }
}
