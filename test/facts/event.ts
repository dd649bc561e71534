import { readEvent } from "../../src/pipeline.js";
import { lineUp } from "../../src/facts/line-up.js";
import type { Relate } from "../../src/facts/pairs.js";
import type { Document, EventReading, Fact } from "../../src/model.js";
import { relate } from "../../src/verdicts/judge.js";
import { article } from "../claims/refine/marked.js";

/** Three outlets on the loss of a ferry; they tell most things alike and some not. */
export const ferry: Readonly<Record<string, string>> = {
  "courier.txt": [
    "The ferry Bright Heron sank off Kesu on Friday night.",
    "At least 14 people died when the ferry sank.",
    "The captain, Tomas Ibeku, 43, swam ashore.",
    "The ferry was carrying 213 passengers.",
    "Police closed the harbour of Kesu.",
  ].join("\n"),
  "herald.txt": [
    "The ferry Bright Heron sank off Kesu on Friday night, police said.",
    "Sixteen people died when the ferry sank.",
    "The captain, Tomas Ibeku, 43, was rescued.",
    "The ferry was carrying 190 passengers.",
    "The harbour of Kesu was not closed.",
  ].join("\n"),
  "ledger.txt": [
    "The ferry Bright Heron sank off Kesu on Thursday night.",
    "At least 14 people died when the ferry sank.",
    "The ferry was carrying 213 passengers.",
    "A storm was blowing from the north.",
  ].join("\n"),
};

/** Documents of Saturday 2 March 2024 by their ids, each its own outlet. */
export function documentsOf(texts: Readonly<Record<string, string>>): readonly Document[] {
  return Object.entries(texts).map(([id, text]) => ({
    ...article(text),
    id,
    path: id,
    outlet: id,
    published: "2024-03-02",
  }));
}

export const reading = (texts: Readonly<Record<string, string>>): EventReading =>
  readEvent({ name: "event", documents: documentsOf(texts) });

/** The facts of an event, related as the verdicts do unless told otherwise. */
export function factsOf({ claims, documents, sentences }: EventReading, how: Relate = relate): readonly Fact[] {
  return lineUp(claims, documents, sentences, how);
}

/** "courier.txt “14 people” + ledger.txt “14 people”": a fact by the words it is told in. */
export function shown({ claims }: Fact, documents: readonly Document[]): string {
  return claims
    .map(({ document, mark }) => {
      const { text } = documents.find(({ id }) => id === document)!;
      return `${document} “${text.slice(mark.start, mark.end)}”`;
    })
    .join(" + ");
}
