import type { Finder, Pair, ReaderRelation, Relation } from "../model.js";

/** How the engine has two claims stand to each other: a `Standing` of the verdicts. */
export type Standing = {
  readonly relation: Relation;
  readonly rule: string;
  readonly reason: () => string;
  readonly tried: readonly string[];
};

/** How what the two find is weighed; measured by `npm run weigh`. */
export type Weighing = {
  /** What only the rules set against each other, though the reader had it before it. */
  readonly silence: "unclear" | "kept";
  /** Which disagreements of the reader's the engine overrules: those it can show to be none, or all that it lets stand. */
  readonly overruled: "shown" | "all" | "none";
  /** Where a claim stands against several of one article; see `withoutRepeats`. */
  readonly repeats: "once" | "kept";
};

/** The best on events left out. */
export const chosen: Weighing = { silence: "unclear", overruled: "shown", repeats: "once" };

type Weighed = Omit<Pair, "a" | "b"> & { readonly foundBy: Finder };

/** Is it a disagreement? */
export const isAlarm = (relation: Relation): boolean => relation === "contradict" || relation === "disputed";
const canHold = (relation: Relation): boolean => relation === "agree" || relation === "compatible";

/**
 * What a reader and the engine make together of two claims of one fact. Which of the two is right more often was measured on
 * gold, see the README:
 *
 * - a disagreement of the reader's stands, unless the engine can show by the words that both hold (`isShown`);
 * - one of the engine's alone is unclear: of these one in four is right;
 * - what the reader says changed with time did.
 *
 * `listed` is the reader's relation, undefined where it sets the two not against each other; `why` its reason.
 */
export function weigh(
  listed: ReaderRelation | undefined,
  why: string,
  { relation, rule, reason, tried }: Standing,
  isShown: () => boolean,
  { overruled }: Weighing,
): Weighed {
  const ofRules = { rule, tried, foundBy: "rules" } as const;
  if (listed === undefined) {
    if (canHold(relation)) return { ...ofRules, relation, reason: reason() };
    if (isAlarm(relation)) return { ...ofRules, relation: "unclear", reason: `${reason()}; ${unbacked}` };
    return { relation: "compatible", rule: "reader", reason: unbacked, tried: [], foundBy: "reader" };
  }
  if (isAlarm(listed) && canHold(relation) && (overruled === "all" || (overruled === "shown" && isShown())))
    return { ...ofRules, relation, reason: `${reason()}, though the reader sees a disagreement: ${why}` };
  return isAlarm(relation)
    ? { relation: listed, rule, reason: reason(), tried, foundBy: "both" }
    : { relation: listed, rule: "reader", reason: why, tried: [], foundBy: "reader" };
}

const unbacked = "the reader, who had both articles, does not set them against each other";

/** A pair that only the rules lined up, where the reader had both articles and said nothing of it. */
export function weighSilence(pair: Pair): Weighed & Pair {
  const foundBy = "rules" as const;
  return isAlarm(pair.relation)
    ? { ...pair, relation: "unclear", reason: `${pair.reason}; ${unbacked}`, foundBy }
    : { ...pair, foundBy };
}
