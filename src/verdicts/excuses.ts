import { writeValue } from "../lexicon/wording.js";
import type { Claim, Relation } from "../model.js";

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

/** Frames of figures that grow while an event goes on; nothing else is excused by time alone. */
const growing = new Set(["dead", "hurt", "missing", "saved", "held", "moved"]);

/**
 * A toll that rises is news, not a contradiction: from one day to the next, or within a day where the lower figure was only a
 * least ("at least 14" of the morning, 31 of noon). One that falls is not excused.
 */
const growth: Excuse = {
  name: "later toll",
  tryIt: (a, b) => {
    const [first, second] = [a.asserted.said, b.asserted.said];
    if (a.value.kind !== "quantity" || b.value.kind !== "quantity" || first === null || second === null) return null;
    if (!growing.has(a.question.slots["harm"] ?? "") || a.question.slots["harm"] !== b.question.slots["harm"])
      return null;
    const [less, more] = a.value.low <= b.value.low ? [a.value, b.value] : [b.value, a.value];
    const [lessDay, moreDay] = (less === a.value ? [first, second] : [second, first]).map((said) =>
      said.slice(0, 10),
    ) as [string, string];
    if (lessDay < moreDay && more.low > less.high)
      return { relation: "updated", reason: () => "the figure rose from one day to the next" };
    return lessDay <= moreDay && less.high === Infinity
      ? {
          relation: "updated",
          reason: () => `${writeValue(less, "affirmed")} leaves room for ${writeValue(more, "affirmed")}`,
        }
      : null;
  },
};

/** Outcomes that may come about any day: what had not happened then may have happened since. Classes of lexicon/predicates. */
const pending = new Set(
  "territory custody guilt charge discovery office agreement payment access continuation contest acceptance".split(" "),
);

/** What an earlier article says has not happened, and one of a later day says has, came about in between. */
const since: Excuse = {
  name: "since then",
  tryIt: (a, b) => {
    const [first, second] = [a.asserted.said, b.asserted.said];
    if (a.value.kind !== "status" || b.value.kind !== "status" || first === null || second === null) return null;
    if (first.slice(0, 10) === second.slice(0, 10)) return null;
    const [earlier, later] = first < second ? [a, b] : [b, a];
    if (earlier.polarity !== "denied" || later.polarity !== "affirmed" || later.value.kind !== "status") return null;
    return pending.has(later.value.class)
      ? { relation: "updated", reason: () => "it had not happened yet when the earlier article appeared" }
      : null;
  },
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
export const excuses: readonly Excuse[] = [hedge, growth, since, speaker];
