import { isSettled } from "./apply-decisions.js";
import { needsDecision } from "./order.js";
import type { Review } from "./review.js";

type Progress = { readonly needed: number; readonly decided: number };
const progressOf = new WeakMap<Review["standings"], { readonly facts: Review["facts"]; readonly progress: Progress }>();

/** How far the review has come: facts that need a decision, and how many of them have one. */
export function progress({ facts, standings }: Review): Progress {
  const known = progressOf.get(standings);
  if (known?.facts === facts) return known.progress;
  let needed = 0;
  let decided = 0;
  for (const [number, { verdict }] of facts.entries()) {
    if (!needsDecision(verdict)) continue;
    needed++;
    if (isSettled(standings.get(number))) decided++;
  }
  const progress = { needed, decided };
  progressOf.set(standings, { facts, progress });
  return progress;
}
