import type { Sentence, Token } from "../../model.js";
import type { ClauseReading } from "./nesting.js";
import { isPassive, partyAfter, subjectBefore, type Party } from "./parties.js";

/** One party that a sentence credits, and the tokens that it is credited with. */
export type Credit = {
  readonly party: Party;
  readonly covers: (token: number) => boolean;
  /** Token of the word that credits: "said", "according". */
  readonly at: number;
  /** Where the credit stands to its words; what frames a whole sentence is outside what stands in it. */
  readonly frame: "inner" | "outer";
};

/** The subject; of a passive the "by" phrase: "was told by the navy that". */
export function speakerOf(tokens: readonly Token[], reading: ClauseReading, at: number): Party | null {
  if (!isPassive(tokens, at))
    return subjectBefore(tokens, at) ?? firstParty(tokens, reading.clauses[reading.at[at]!]!.first, at);
  const by = tokens.findIndex((token, i) => i > at && i <= at + 3 && token.lower === "by");
  return by > 0 ? partyAfter(tokens, by) : null;
}

/** Where something stands between subject and verb: "Residents who got out said", "People close to the talks say". */
function firstParty(tokens: readonly Token[], first: number, verb: number): Party | null {
  const start = ["that", ",", '"', "but", "and"].includes(tokens[first]?.lower ?? "") ? first + 1 : first;
  const party = partyAfter(tokens, start - 1);
  return party && party.last < verb ? party : null;
}

/** Does the token stand inside quotation marks? */
export function isQuoted({ tokens, quotations }: Sentence, token: number): boolean {
  const { start } = tokens[token]!.span;
  return quotations.some((part) => part.start <= start && start < part.end);
}
