import type { Claim, StatusValue, Value } from "../model.js";
import type { Comparison } from "./comparison.js";
import { compareKinds } from "./kind.js";
import { compareNames } from "./name.js";
import { comparePlaces } from "./place.js";
import { compareQuantities } from "./quantity.js";
import { compareRanks } from "./rank.js";
import { compareStatuses } from "./status.js";
import { compareTimes } from "./time.js";

type ClaimOf<V extends Value> = Claim & { readonly value: V };
const isStatus = (claim: Claim): claim is ClaimOf<StatusValue> => claim.value.kind === "status";

/** What befalls people, by the frames of figures: who died is no answer to how many are missing, or live there. */
const fates: ReadonlySet<string> = new Set(["dead", "hurt", "missing", "saved", "discharged", "home"]);

/** Times that tell one end of something: "since 2016" is no answer to when it happened. */
const edges: ReadonlySet<string> = new Set(["since", "until"]);

/** Compares the values of two claims by their shape, as if both answered one question at one time in one voice. */
export function compareClaims(a: Claim, b: Claim): Comparison {
  if (isStatus(a) && isStatus(b)) return compareStatuses(a, b);
  const [fate, other] = [a.question.slots["harm"] ?? "", b.question.slots["harm"] ?? ""];
  if (fate !== other && fates.has(fate) && fates.has(other))
    return { outcome: "unclear", rule: "other fate", reason: () => "they count people whom different things befell" };
  // "home to 4,000" of one town against another's: a population is a place's own
  const [place, elsewhere] = [a.question.slots["of"], b.question.slots["of"]];
  if (fate === "home" && other === "home" && place !== undefined && elsewhere !== undefined && place !== elsewhere)
    return { outcome: "unclear", rule: "other place", reason: () => "they count the people of different places" };
  const [edge, end] = [a.question.slots["role"] ?? "", b.question.slots["role"] ?? ""];
  if (a.kind === "time" && edge !== end && (edges.has(edge) || edges.has(end)))
    return { outcome: "unclear", rule: "other end", reason: () => "one tells since or until when, the other does not" };
  const compared = compareValues(a.value, b.value);
  if (a.polarity === b.polarity) return compared;
  // "denied that it was signed on Monday" denies the signing
  if (a.kind === "time" && b.kind === "time")
    return { outcome: "unclear", rule: "denied act", reason: () => "one denies what happened at that time" };
  // "not 150" against "150" differs; "not 150" against "125" may both hold.
  if (compared.outcome === "agree" || compared.outcome === "compatible")
    return {
      outcome: "differ",
      rule: "polarity",
      reason: () => `one says so, the other denies it: ${compared.reason()}`,
    };
  return {
    outcome: "unclear",
    rule: "denied value",
    reason: () => `one only says what it was not: ${compared.reason()}`,
  };
}

function compareValues(a: Value, b: Value): Comparison {
  if (a.kind === "quantity" && b.kind === "quantity") return compareQuantities(a, b);
  if (a.kind === "time" && b.kind === "time") return compareTimes(a, b);
  if (a.kind === "place" && b.kind === "place") return comparePlaces(a, b);
  if (a.kind === "name" && b.kind === "name") return compareNames(a, b);
  if (a.kind === "words" && b.kind === "words") return compareKinds(a, b);
  if (a.kind === "rank" && b.kind === "rank") return compareRanks(a, b);
  return { outcome: "unclear", rule: "no common shape", reason: () => "the two cannot be compared" };
}
