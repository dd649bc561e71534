import weights from "./update.json" with { type: "json" };
import { chance, type Linear, logOdds } from "../linear.js";
import type { Claim, Value } from "../model.js";

/** Fitted on gold by `npm run fit`: among pairs on one question whose values differ, which are told apart by time. */
const fitted: Linear = weights;

/** Outcomes that may come about any day. Classes of lexicon/predicates. */
const pending = new Set(
  "territory custody guilt charge discovery office agreement payment access continuation contest acceptance".split(" "),
);

/** Frames of figures that only grow while an event goes on. */
const growing = new Set(["dead", "hurt", "saved", "held", "moved"]);

/** Frames of figures that stay as they are: how many were aboard, how far it is. */
const settled = new Set(["aboard", "room", "deep", "high", "wide", "long", "far", "fast"]);

const settledDimensions = new Set(["length", "age", "magnitude", "speed"]);

/** Sentences at the head of an article, where the news of the day stands. */
const opening = 3;

/**
 * Signs that a later article tells what came about since an earlier one, rather than that the two disagree. Named features; one
 * that is absent counts 0. Null where the articles' days are not known or are the same.
 */
export function updateFeatures(a: Claim, b: Claim): Readonly<Record<string, number>> | null {
  const [earlier, later] = inOrder(a, b) ?? [];
  if (earlier === undefined || later === undefined || !canChange(earlier, later)) return null;
  const features: Record<string, number> = { [`kind ${earlier.kind}`]: 1 };
  features["days"] = Math.min(10, daysBetween(earlier, later));
  for (const [when, claim] of [
    ["earlier", earlier],
    ["later", later],
  ] as const) {
    features[`${when} present`] = Number(claim.asserted.present);
    features[`${when} so far`] = Number(claim.asserted.soFar);
    features[`${when} opening`] = Number(claim.sentence < opening);
    features[`${when} hedged`] = Number(claim.hedge !== "none");
    features[`${when} spoken`] = Number(claim.speakers.length > 0);
    features[`${when} denied`] = Number(claim.polarity === "denied");
    const harm = claim.question.slots["harm"];
    if (harm !== undefined) features[`harm ${harm}`] = 1;
  }
  const [from, to] = [earlier.value, later.value];
  if (from.kind === "status" && pending.has(from.class)) features["pending"] = 1;
  if (from.kind === "quantity" && to.kind === "quantity") {
    features[`dimension ${from.dimension === "number" ? to.dimension : from.dimension}`] = 1;
    features["more"] = Number(middle(to) > middle(from));
    features["open"] = Number(from.high === Infinity);
  }
  return features;
}

function canChange(earlier: Claim, later: Claim): boolean {
  const [from, to] = [earlier.question.slots["harm"], later.question.slots["harm"]];
  if (from !== undefined && to !== undefined && from !== to) return false;
  const frame = from ?? to ?? "";
  // What has happened is not undone by time: "fell" on Friday, "did not fall" on Saturday. "Is not open" may follow "was open".
  const isUndone = earlier.polarity === "affirmed" && later.polarity === "denied" && !later.asserted.present;
  if (earlier.value.kind === "status" && isUndone) return false;
  if (earlier.value.kind === "quantity" && settledDimensions.has(earlier.value.dimension)) return false;
  return !settled.has(frame) && !(growing.has(frame) && falls(earlier.value, later.value));
}

function falls(from: Value, to: Value): boolean {
  return from.kind === "quantity" && to.kind === "quantity" && middle(to) < middle(from);
}

/** How likely two claims on one question that differ are told apart by time, 0 to 1. 0 where the days are not known or the same. */
export function updateChance(a: Claim, b: Claim): number {
  const features = updateFeatures(a, b);
  return features === null ? 0 : chance(logOdds(fitted, features));
}

/**
 * What has come about between two articles although their values can both hold: a toll that had a bound has grown beyond it, what was
 * to be has been done. Null where nothing has, or where the articles' days are not known or are the same.
 */
export function cameAbout(a: Claim, b: Claim): string | null {
  const [earlier, later] = inOrder(a, b) ?? [];
  if (earlier === undefined || later === undefined || earlier.polarity !== later.polarity) return null;
  const [from, to] = [earlier.value, later.value];
  if (from.kind === "quantity" && to.kind === "quantity") {
    const frame = earlier.question.slots["harm"];
    const grows = frame !== undefined && growing.has(frame) && frame === later.question.slots["harm"];
    return grows && from.high === Infinity && to.low > from.low ? "has grown since" : null;
  }
  const isDone = later.hedge === "none" && !later.asserted.present;
  return from.kind === "status" && earlier.hedge === "future" && isDone ? "has come about since" : null;
}

/** The two in order of the days of their articles; null where those are unknown or the same. */
function inOrder(a: Claim, b: Claim): readonly [earlier: Claim, later: Claim] | null {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first === null || second === null || first === second) return null;
  return first < second ? [a, b] : [b, a];
}

const dayOf = ({ asserted }: Claim): string | null => asserted.said?.slice(0, 10) ?? null;

function daysBetween(earlier: Claim, later: Claim): number {
  return (Date.parse(dayOf(later)!) - Date.parse(dayOf(earlier)!)) / 86_400_000;
}

function middle({ low, high }: Extract<Value, { kind: "quantity" }>): number {
  return Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : Number.isFinite(low) ? low : high;
}
