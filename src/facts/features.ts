import type { Claim, DayRange, Value } from "../model.js";
import { areSynonyms } from "../lexicon/wordnet.js";
import { cosine } from "./bag.js";
import type { Context } from "./context.js";

/** Named features of a pair of claims; a feature that is absent counts 0. Weights go with them in weights.json. */
export type Features = Readonly<Record<string, number>>;

/** The part of a document in which it tells what happened, before it comes to the background. */
const early = 0.35;

/** Everything but the competition: how alike two claims are by themselves. The order of the two makes no difference. */
export function ownFeatures(a: Context, b: Context): Record<string, number> {
  const features: Record<string, number> = {};
  features["near"] = cosine(a.near, b.near);
  features["whole"] = cosine(a.whole, b.whole);
  features["mark"] = cosine(a.mark, b.mark);
  features["cross"] = Math.max(cosine(a.near, b.mark), cosine(a.mark, b.near));
  features["names"] = cosine(a.names, b.names);
  features["apart"] = Math.abs(a.position - b.position);
  features["headline"] = Number(a.sentence.role === "headline" || b.sentence.role === "headline");
  for (const slot of ["measured", "act", "of", "agent", "patient", "from", "whole", "harm", "role", "phase"]) {
    const fit = fitOf(slot, a.claim, b.claim);
    if (fit !== null) features[`${slot} ${fit}`] = 1;
  }
  features["rarity"] = Math.max(a.rarity, b.rarity);
  features["rare and near"] = features["rarity"] * features["near"];
  features["part"] = Number(a.part !== b.part);
  features["past"] = Number(a.past !== b.past);
  features["background"] = Number(a.background !== b.background);
  features["both background"] = Number(a.background && b.background);
  if (a.days.length > 0 && b.days.length > 0)
    features[a.days.some((day) => b.days.some((other) => overlap(day, other))) ? "same day" : "other day"] = 1;
  if (a.claim.subject !== null && b.claim.subject !== null)
    features[a.claim.subject === b.claim.subject ? "subject same" : "subject other"] = 1;
  features["early"] = Number(a.position < early && b.position < early);
  // Copies of one agency text: what differs between them is seldom what they claim.
  features["copy"] = Number(features["whole"] > 0.85);
  features["hedged"] = Number(a.claim.hedge !== "none" || b.claim.hedge !== "none");
  features["spoken"] = Number(a.claim.speakers.length > 0) + Number(b.claim.speakers.length > 0);
  features["denied"] = Number(a.claim.polarity !== b.claim.polarity);
  valueFeatures(features, a.claim.value, b.claim.value);
  return features;
}

const overlap = (a: DayRange, b: DayRange): boolean => a.from <= b.to && b.from <= a.to;

/** How the fillers of a slot stand to each other: "open" where one claim leaves it so, null where both do. */
function fitOf(slot: string, a: Claim, b: Claim): "same" | "alike" | "other" | "open" | null {
  const [left, right] = [a.question.slots[slot], b.question.slots[slot]];
  if (left === undefined && right === undefined) return null;
  if (left === undefined || right === undefined) return "open";
  if (left === right) return "same";
  return areSynonyms("n", left, right) || areSynonyms("v", left, right) ? "alike" : "other";
}

function valueFeatures(features: Record<string, number>, a: Value, b: Value): void {
  if (a.kind === "quantity" && b.kind === "quantity") {
    const [left, right] = [middle(a.low, a.high), middle(b.low, b.high)];
    features["ratio"] = left > 0 && right > 0 ? Math.min(5, Math.abs(Math.log(left / right))) : 5;
    features["small"] = Number(Math.max(left, right) <= 3);
    features["vague"] = Number(a.vague || b.vague);
    features[`dimension ${a.dimension === "number" ? b.dimension : a.dimension}`] = 1;
  }
  if (a.kind === "status" && b.kind === "status") {
    features["same word"] = Number(a.predicate === b.predicate);
    features["both in existence"] = Number(a.class.startsWith("exists") && b.class.startsWith("exists"));
  }
  if (a.kind === "time" && b.kind === "time") {
    features["clocks"] = Number(a.clock !== null && b.clock !== null);
    features["absolute"] = Number(a.absolute && b.absolute);
    features["years"] = Number(a.granularity === "year" && b.granularity === "year");
    features["same grain"] = Number(a.granularity === b.granularity);
    features["to the minute"] = Number(a.granularity === "minute" && b.granularity === "minute");
    features["loose"] = Number(a.granularity === "part of day" || b.granularity === "part of day");
    if (a.day && b.day) features["days apart"] = Math.min(5, Math.log1p(Math.abs(a.day.from - b.day.from)));
  }
}

const middle = (low: number, high: number): number =>
  Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : Number.isFinite(low) ? low : high;

/** Slots that tell most of what a claim is about; those of the plain likeness. */
export const tellingSlots = ["measured", "act", "patient", "of"] as const;

/**
 * A plain first likeness of two claims, from which the competition is drawn up: by the words around them and the slots that
 * tell most. 0 or less where they share neither.
 */
export function plainLikeness(a: Context, b: Context): number {
  const cross = Math.max(cosine(a.near, b.mark), cosine(a.mark, b.near));
  const words = cosine(a.near, b.near) + cosine(a.mark, b.mark) + 0.5 * cosine(a.whole, b.whole) + 0.3 * cross;
  const same = (slot: string): number => Number(fitOf(slot, a.claim, b.claim) === "same");
  const other = Number(fitOf("measured", a.claim, b.claim) === "other");
  return words + 0.5 * (same("measured") - other) + 0.3 * (same("act") + same("patient") + same("of"));
}
