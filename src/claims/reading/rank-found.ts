import type { RankValue, Span } from "../../model.js";

/** A rank that a text gives something. `text.slice(start, end)` are the fewest words that carry it: "second-largest". */
export type RankFound = Span & {
  /**
   * `ordinal` is 0 where the text says "one of the few" or "one of the biggest": one of several, it does not say how
   * many or which; "one of only two" is 2, `order` "only".
   */
  readonly value: RankValue;
  /** The superlative that ranks, as written: "largest", "most powerful"; null for a plain order. */
  readonly by: string | null;
  /** Words of what is ranked, "passenger ferry loss"; null where none stands there. */
  readonly noun: Span | null;
  /** Among what: "in the delta in two years", "of five grades", "that holds out"; null where the text does not say. */
  readonly scope: string | null;
  /** Whose: "Belgium", "the delta" of "the delta's first accident"; null where nobody owns. */
  readonly owner: string | null;
  /**
   * Said of something rather than used to point at it: after a verb of being ("was the third loss"), in an apposition
   * (", the first in a decade,") or standing alone ("lie third"). "The second man is being looked for" is not.
   */
  readonly predicated: boolean;
  /** What the order is counted from, "2016" of "the first since 2016"; null where it is not. */
  readonly since: string | null;
};

/** What a rank reader makes of the words `[from, to)`; the recipe adds scope and owner. */
export type RankAtom = {
  readonly from: number;
  readonly to: number;
  readonly ordinal: number;
  readonly order: RankValue["order"];
  readonly by: string | null;
  /** A rank only if its scope says that it counts: "Third ferry lost in two years", "a second fire in five years". */
  readonly needsScope: boolean;
};
