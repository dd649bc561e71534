import type { Span, TimeValue } from "../../model.js";
import type { Anchor, NamedDay, Zone } from "./time-atoms.js";

/**
 * What a time says of the thing it stands with.
 *
 * point: then ("on Friday", "in 1987"); stretch: all of it ("from 1980 to 1985"); start: "from Thursday"; since; until;
 * deadline: "by 2034"; before; after: on that side of it.
 */
export type TimeRole = "point" | "stretch" | "start" | "since" | "until" | "deadline" | "before" | "after";

/** A time that the text tells. `text.slice(start, end)` are the fewest words that carry it. */
export type TimeFound = Span & {
  /**
   * The likeliest reading; null where the words tell a day that nothing here resolves: counted from something else in
   * the text (`anchor`), or named without a year in a document without a date (`named`).
   */
  readonly value: TimeValue | null;
  /**
   * Other readings that the words allow: the other half of the day ("7.42"), the other Tuesday, the other May. Two
   * times disagree only if no reading of the one fits any reading of the other.
   */
  readonly alternatives: readonly TimeValue[];
  /** The clock was told without its half of the day; the other one is among `alternatives`. */
  readonly ambiguousHalf: boolean;
  readonly role: TimeRole;
  /** Lower-case words before that govern the time: "in", "since", "no later than"; null where none does. */
  readonly preposition: string | null;
  /** What parts of a date the words named, for comparing two dates where neither resolves; null where none. */
  readonly named: NamedDay | null;
  /** What the time is counted from, "two days after the fall"; null where it is not. */
  readonly anchor: Anchor | null;
  /** The zone that was named or follows from a twin; null for the clock of the place. */
  readonly zone: Zone | null;
  /** The words of the day and those of the clock, where a date and a clock time are claims of their own. */
  readonly dayPart: Span | null;
  readonly clockPart: Span | null;
};
