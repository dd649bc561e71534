import type { Claim, Document, Mention, Sentence } from "../model.js";
import type { Parse } from "./syntax/parse.js";

/** What a claim rule gets: one sentence with its parse, its mentions and its document. */
export type Reading = {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly parse: Parse;
  /** Mentions that stand in the sentence, in order. */
  readonly mentions: readonly Mention[];
};

/** A claim before the refiners have said who says it, how surely, and whether it is denied. */
export type ClaimDraft = Pick<Claim, "kind" | "subject" | "attribute" | "value" | "question" | "mark"> & {
  /** The time that the words speak of, where the rule knows it. */
  readonly of?: Claim["asserted"]["of"];
};

/** Finds the claims of one kind in a sentence. Rules do not know each other. */
export type Rule = (reading: Reading) => readonly ClaimDraft[];
