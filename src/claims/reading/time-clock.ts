import { tens, units } from "../../lexicon/numbers.js";
import type { AtomReader, TimeRule, Zone } from "./time-atoms.js";
import { clockAtom, startingWithFigure } from "./time-atoms.js";
import { isClockTime } from "./time-cues.js";
import type { ClockFace } from "./time-faces.js";
import { figuresAt, namedClockAt } from "./time-faces.js";
import { spokenClockAt, spokenHourAt } from "./time-spoken.js";
import type { Suffix } from "./time-suffixes.js";
import { suffixesAt } from "./time-suffixes.js";
import type { Word } from "./text-words.js";
import { lowerAt } from "./text-words.js";

const day = 1440;

/**
 * Minutes of the day that a face may mean, likelier first: where the half is left open, twelve to six are taken for
 * the afternoon and seven to eleven for the morning.
 */
function minutesOf(face: ClockFace, suffix: Suffix): readonly number[] {
  const { hour, minute } = face;
  const inHalf = (half: 0 | 1) => (hour % 12) * 60 + minute + 720 * half;
  if (suffix.half !== null && hour <= 12) return [inHalf(suffix.half)];
  if (!face.open || suffix.exact) return [(hour * 60 + minute) % day];
  return hour >= 7 && hour < 12 ? [inHalf(0), inHalf(1)] : [inHalf(1), inHalf(0)];
}

/** The same moment on another clock, in brackets after it: "(1615 GMT)", "(11.30 p.m. ET)". */
function twinAt(
  words: readonly Word[],
  at: number,
): { readonly to: number; readonly minute: number; readonly zone: number | null } | null {
  if (words[at]?.text !== "(") return null;
  const face = figuresAt(words, at + 1);
  const suffix = face === null ? null : suffixesAt(words, face.to, face.hour);
  if (face === null || suffix === null || suffix.to === face.to || words[suffix.to]?.text !== ")") return null;
  return { to: suffix.to + 1, minute: minutesOf(face, suffix)[0]!, zone: suffix.zone };
}

/** Zone of the local clock, −12 to +14 hours, from a moment told on it and on a clock whose zone is known. */
function localZone(local: number, other: number, zone: number): Zone {
  const apart = (((local - other + zone) % day) + day) % day;
  return { offset: apart > 840 ? apart - day : apart, local: true };
}

/** Does something besides the context make a clock time of the face? */
function isFixed(face: ClockFace, suffix: Suffix): boolean {
  if (face.doubt === "year") return suffix.exact || suffix.zone !== null;
  // "15 p.m." is a slip of the pen; "15:42 p.m." is still a time.
  if (face.doubt === "count" && suffix.half !== null && (face.hour > 12 || face.hour === 0)) return false;
  // "36 hours" and "five to six hours" last.
  if ((face.doubt === "count" || face.doubt === "vote") && suffix.exact && suffix.zone === null) return false;
  return suffix.to > face.to;
}

/** "from 9 to 11 a.m.", "8-10 p.m.": a bare hour that the end of its stretch makes a clock time; its minute of the day. */
function stretchStart(words: readonly Word[], at: number, face: ClockFace): number | null {
  const link = lowerAt(words, face.to);
  const opened = /^(?:from|between)$/.test(lowerAt(words, at - 1)) && /^(?:to|and|until|till|through)$/.test(link);
  if (face.doubt !== "count" || !face.open || !(opened || /^[-–]$/.test(link))) return null;
  const end = namedClockAt(words, face.to + 1) ?? figuresAt(words, face.to + 1) ?? spokenClockAt(words, face.to + 1);
  const suffix = end === null ? null : suffixesAt(words, end.to, end.hour);
  if (end === null || suffix === null || !(isFixed(end, suffix) || end.doubt === "none")) return null;
  const last = minutesOf(end, suffix)[0]!;
  const morning = (face.hour % 12) * 60;
  const length = (start: number) => (last - start + day) % day;
  return length(morning) < length(morning + 720) ? morning : morning + 720;
}

const readClock: AtomReader = (words, at) => {
  const told = spokenClockAt(words, at);
  // "closed from ten to noon" has two ends; "at ten to noon" is one time.
  const spoken = told?.doubt === "vote" && lowerAt(words, at - 1) === "from" ? spokenHourAt(words, at) : told;
  const face = namedClockAt(words, at) ?? spoken ?? figuresAt(words, at);
  if (face === null) return null;
  const suffix = suffixesAt(words, face.to, face.hour);
  const start = stretchStart(words, at, face);
  if (start !== null) {
    const range = { from: start, to: start };
    return clockAtom(at, face.to, { ranges: [range], granularity: "hour", approximate: face === spoken, zone: null });
  }
  const twin = twinAt(words, suffix.to);
  if (twin === null && !isFixed(face, suffix) && !isClockTime(words, at, face)) return null;
  const minutes = minutesOf(face, suffix);
  const named = suffix.zone === null ? null : { offset: suffix.zone, local: false };
  return clockAtom(at, twin?.to ?? suffix.to, {
    ranges: minutes.map((minute) => ({ from: minute, to: minute })),
    granularity: face.granularity,
    // Who says "ten to five" has rounded.
    approximate: face === spoken,
    zone: twin?.zone == null ? named : localZone(minutes[0]!, twin.minute, twin.zone),
  });
};

/**
 * Rule for a clock time.
 *
 *   "7:15 p.m.", "7.22 pm", "05:40", "1615 GMT", "noon"          → that minute
 *   "7:15 p.m. (1615 GMT)"                                       → 19:15, three hours east of Greenwich
 *   "half past four", "thirteen minutes to three", "six o'clock" → approximate; both halves of the day, the likelier first
 *   "at 5.40", "It was 7.42 by the clock", "set off around eleven" → with such a cue only
 *
 * Leaves alone prices ("closed at 5.40"), counts ("about eleven were hurt", "put the toll at seven"), scores, ratios.
 */
export const clockRule: TimeRule = startingWithFigure(readClock, units.keys(), tens.keys(), [
  "a",
  "half",
  "midday",
  "midnight",
  "noon",
  "quarter",
]);
