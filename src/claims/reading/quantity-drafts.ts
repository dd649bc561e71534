import type { BoundKind } from "../../lexicon/bounds.js";
import type { BoundRead } from "./quantity-bounds.js";
import type { ChangeRead } from "./quantity-changes.js";
import type { Measure } from "./quantity-measures.js";
import type { ScoreRead } from "./quantity-scores.js";
import type { WholeRead } from "./quantity-wholes.js";

/** How a quantity is written. */
export type QuantityForm =
  | "plain"
  | "range"
  /** "a third", "two in five", "half" */
  | "fraction"
  | "age"
  | "magnitude"
  /** "120-bed", "three-hour": in front of a noun. */
  | "adjective"
  /** "one of the dead": seldom a claim about how many. */
  | "one of"
  | "score"
  | "vote";

/** A quantity in terms of pieces. */
export type Draft = {
  readonly measure: Measure;
  readonly form: QuantityForm;
  readonly bounds: readonly BoundRead[];
  /** "another 12": others than those told before. */
  readonly further: boolean;
  readonly change: ChangeRead | null;
  readonly whole: WholeRead | null;
  readonly score: ScoreRead | null;
};

/** What the bounds of a draft do, in order. */
export function boundKinds(read: Draft): readonly BoundKind[] {
  return read.bounds.map(({ kind }) => kind);
}
