import { writeValue } from "../lexicon/wording.js";
import type { Claim, Relation } from "../model.js";
import { updateChance } from "./update.js";

/** A reason why two claims that differ need not be a contradiction; the relation that holds instead, or null. */
export type Excuse = {
  readonly name: string;
  readonly tryIt: (a: Claim, b: Claim) => { readonly relation: Relation; readonly reason: () => string } | null;
};

const unsure: Partial<Record<Claim["hedge"], string>> = {
  possible: "only says that it may be so",
  future: "speaks of what is to come",
  conditional: "speaks of a condition",
  question: "asks",
};

/** "could fall" is no claim that it fell. */
const hedge: Excuse = {
  name: "hedge",
  tryIt: (a, b) => {
    // A figure that is asked for, or hangs on a condition, is nobody's claim; one that "could rise to 60" is a figure still.
    const hedged = [a, b].find(
      ({ hedge, value }) =>
        hedge === "question" || hedge === "conditional" || (unsure[hedge] !== undefined && value.kind === "status"),
    );
    return hedged ? { relation: "unclear", reason: () => `one ${unsure[hedged.hedge]}` } : null;
  },
};

/** Frames of figures that grow while an event goes on. */
const growing = new Set(["dead", "hurt", "missing", "saved", "held", "moved"]);

/** Within a day a toll may rise where the lower figure was only a least: "at least 14" of the morning, 31 of noon. */
const growth: Excuse = {
  name: "later toll",
  tryIt: (a, b) => {
    const [first, second] = [a.asserted.said, b.asserted.said];
    if (a.value.kind !== "quantity" || b.value.kind !== "quantity" || first === null || second === null) return null;
    if (!growing.has(a.question.slots["harm"] ?? "") || a.question.slots["harm"] !== b.question.slots["harm"])
      return null;
    const [less, more] = a.value.low <= b.value.low ? [a.value, b.value] : [b.value, a.value];
    return less.high === Infinity && first.slice(0, 10) === second.slice(0, 10)
      ? {
          relation: "updated",
          reason: () => `${writeValue(less, "affirmed")} leaves room for ${writeValue(more, "affirmed")}`,
        }
      : null;
  },
};

/** Least chance at which a difference is put down to time. Chosen on writers that the weights had not seen. */
const timePassed = 0.4;

/** A toll rises, a suspect is charged, a strike is called off: both articles were right on their day. */
const update: Excuse = {
  name: "time passed",
  tryIt: (a, b) => {
    if (updateChance(a, b) < timePassed) return null;
    const [earlier, later] = [a.asserted.said!.slice(0, 10), b.asserted.said!.slice(0, 10)].toSorted();
    return { relation: "updated", reason: () => `it may have come about between ${earlier} and ${later}` };
  },
};

/** A bare number of which nothing is told: neither what it counts nor whose it is, or what befell it. */
function isSlotless({ value, question }: Claim): boolean {
  if (value.kind !== "quantity" || value.dimension !== "number") return false;
  return ["measured", "harm", "of", "patient", "whole", "per"].every((slot) => question.slots[slot] === undefined);
}

/** "34" against "32 people": a figure that does not say what it counts is lined up and no alarm. */
const bare: Excuse = {
  name: "bare figure",
  tryIt: (a, b) =>
    isSlotless(a) || isSlotless(b) ? { relation: "unclear", reason: () => "one does not say what it counts" } : null,
};

/** What anybody can measure: whoever is quoted for it, two figures are a contradiction and no dispute. */
const standing = new Set(["length", "area", "volume", "mass", "age", "speed", "temperature"]);

/** Named parties who say opposite things, each reported as theirs. */
const speaker: Excuse = {
  name: "speaker",
  tryIt: (a, b) => {
    if (a.value.kind === "quantity" && standing.has(a.value.dimension)) return null;
    const [left, right] = [a.speakers[0], b.speakers[0]];
    if (left === undefined || right === undefined || left.toLowerCase() === right.toLowerCase()) return null;
    return { relation: "disputed", reason: () => `${left} says one thing, ${right} another` };
  },
};

/** In the order in which they are tried; a dispute is still a disagreement, so it comes last. */
export const excuses: readonly Excuse[] = [hedge, growth, update, bare, speaker];
