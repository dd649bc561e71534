import type { Finder, ReaderEvent } from "../model.js";
import { counted } from "./counted.js";

/** Whose a fact is, for people; "" where no reader was asked. */
export function writeFinder(foundBy: Finder | undefined): string {
  return foundBy === undefined ? "" : finders[foundBy];
}

const finders: Readonly<Record<Finder, string>> = {
  rules: "rules only",
  reader: "reader only",
  both: "rules and reader",
};

/** What of a reader's answer did not count, null where all did: "2 claims and 1 fact of its answer are dropped: …". */
export function writeDropped({ droppedFacts, droppedClaims }: ReaderEvent): string | null {
  const parts = [
    ...(droppedClaims > 0 ? [counted(droppedClaims, "claim")] : []),
    ...(droppedFacts > 0 ? [counted(droppedFacts, "fact")] : []),
  ];
  if (parts.length === 0) return null;
  const why = "words that do not stand in their article, or nothing left to compare";
  return `dropped from its answer: ${parts.join(" and ")} (${why}); gainsay explain lists them`;
}
