import { currentClaim, currentFact, currentPart, opposed, type Review } from "../review/review.js";
import { bothQuotes, neutralSentence } from "../review/wording.js";
import type { Outcome, Section } from "./action.js";
import { clean } from "./clean.js";

function copyQuotes(review: Review): Outcome {
  const pair = opposed(review);
  if (pair === null) return { do: "say", said: { what: "nothing to compare" } };
  const documents = currentPart(review)?.documents ?? [];
  const text = bothQuotes(pair, ({ document }) => documents.find(({ id }) => id === document)?.url ?? null);
  return { errand: "copy", text: harmless(text), what: "both quotes with their sources" };
}

function copySentence(review: Review): Outcome {
  const fact = currentFact(review);
  const text = fact === undefined ? "" : neutralSentence(fact);
  return { errand: "copy", text: harmless(text), what: "a sentence on the fact" };
}

function openUrl(review: Review): Outcome {
  const claim = currentClaim(review);
  const document = currentPart(review)?.documents.find(({ id }) => id === claim?.document);
  return { errand: "open", url: document?.url ?? null };
}

/** What is copied may be put into a terminal: words of an article bring no control character with them. */
const harmless = (text: string): string => text.split("\n").map(clean).join("\n");

/** What can be taken out of the review. */
export const handingOn: Section = {
  title: "Hand on",
  actions: [
    { name: "copy", keys: ["y"], does: "copy a neutral sentence", run: (_, review) => copySentence(review) },
    { name: "copy-quotes", keys: ["Y"], does: "copy quotes with sources", run: (_, review) => copyQuotes(review) },
    { name: "open-url", keys: ["O"], does: "open the article's address", run: (_, review) => openUrl(review) },
    { name: "export", keys: ["W"], does: "write the list to a file", run: () => ({ errand: "export", file: "" }) },
    { name: "read-again", keys: ["R"], does: "read changed articles again", run: () => ({ errand: "read again" }) },
  ],
};
