import { chance, oddsOf } from "../linear.js";
import type { AlarmLevel, ClaimKind } from "../model.js";

/**
 * Least likeness at which two claims whose values differ are an alarm. Chosen for each kind on writers that the weights had
 * not seen, so that about half of the pairs above it are right.
 */
const balanced: Readonly<Record<ClaimKind, number>> = {
  quantity: 0.38,
  time: 0.35,
  status: 0.45,
  rank: 0.3,
  direction: 0.3,
  name: 0.5,
  place: 0.5,
  cause: 0.5,
  kind: 0.5,
  // No rule makes them.
  words: 1,
};

/** By how much the log-odds that an alarm wants are more or less at a level; see the curve in the README. */
const shifts: Readonly<Record<AlarmLevel, number>> = { quiet: 1, balanced: 0, thorough: -1 };

/** By how much less than an alarm wants, in log-odds, two claims that differ are lined up, and shown as unclear. */
const lined = 2;

/** Least likeness for an alarm on two claims of a kind. */
export function leastForAlarm(kind: ClaimKind, level: AlarmLevel): number {
  return shifted(balanced[kind], shifts[level]);
}

/** Least likeness for two claims of a kind whose values differ to be lined up; the same at every level, or as for an alarm. */
export function leastForDoubt(kind: ClaimKind, level: AlarmLevel): number {
  return Math.min(leastForAlarm(kind, level), shifted(balanced[kind], -lined));
}

function shifted(likeness: number, by: number): number {
  return likeness >= 1 ? likeness : chance(oddsOf(likeness) + by);
}
