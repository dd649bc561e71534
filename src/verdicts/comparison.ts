/** What a comparison of two values says, before any excuse is looked for. */
export type Comparison = {
  /** differ: cannot both be true of one thing at one time. unclear: cannot be told. */
  readonly outcome: "agree" | "compatible" | "differ" | "unclear";
  /** Name of the comparison that decided. */
  readonly rule: string;
  /** Says why in plain words with the normalised values; asked for only where a pair is shown, since most never are. */
  readonly reason: () => string;
};
