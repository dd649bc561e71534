import type { Review } from "../review/review.js";
import { clean } from "./clean.js";
import { count } from "./header.js";
import { type KeyTable, keyOf } from "./keys.js";
import { type Line, line, wrap } from "./lines.js";

/** What the screen says where there are no facts at all: how far the reading is, or why there is nothing and what to do. */
export function nothingToReview(review: Review, columns: number, keys: KeyTable): readonly Line[] {
  return review.reading === null ? nothingFound(review, columns) : readingLines(review, columns, keys);
}

/** What the list says where search and filter leave nothing. */
export function nothingShown(review: Review, columns: number, keys: KeyTable): readonly Line[] {
  const words = review.sought === "" ? "No fact passes the filter." : `No fact holds “${clean(review.sought)}”.`;
  return [
    ...wrap(line(words), columns),
    ...wrap(
      line(`${count(review.facts.length, "fact")} are hidden. ${keyOf(keys, "clear")} shows all again.`, "faint"),
      columns,
    ),
  ];
}

function readingLines({ reading }: Review, columns: number, keys: KeyTable): readonly Line[] {
  const { events, ofEvents, event, documents, ofDocuments } = reading!;
  const bar = Math.max(10, Math.min(40, columns - 30));
  const done = ofDocuments === 0 ? 0 : Math.round((bar * documents) / ofDocuments);
  return [
    [],
    line("Reading the articles", "title"),
    ...wrap(line(`Event ${Math.min(events + 1, ofEvents)} of ${ofEvents}: ${clean(event)}`), columns),
    [
      { text: "●".repeat(done), tone: "key" },
      { text: "·".repeat(bar - done), tone: "faint" },
      { text: `  ${documents}/${ofDocuments} documents` },
    ],
    [],
    ...wrap(
      line(`The first facts are shown as soon as the first event is judged. ${keyOf(keys, "quit")} quits.`, "faint"),
      columns,
    ),
  ];
}

function nothingFound({ parts }: Review, columns: number): readonly Line[] {
  const documents = parts.flatMap((part) => part.documents);
  const outlets = new Set(documents.map(({ outlet }) => outlet)).size;
  const claims = parts.reduce((sum, part) => sum + part.claims, 0);
  const [title, why] =
    documents.length < 2
      ? [
          "Nothing to compare",
          `There ${documents.length === 1 ? "is one document" : "are no documents"} here, and a disagreement takes two. ` +
            "Put the articles of several outlets about one event into a folder.",
        ]
      : [
          "Nothing lines up",
          `${count(claims, "claim")} read in ${count(documents.length, "document")} of ${count(outlets, "outlet")}, ` +
            "but no two documents answer the same question.",
        ];
  const unchecked = uncheckedLines(parts, columns);
  return [
    [],
    line(title, "title"),
    ...wrap(line(why), columns),
    ...(unchecked.length === 0 ? [] : [[], line("Not checked", "title"), ...unchecked]),
  ];
}

/** What was read but could not be compared, or could not be read, and why; for a page of its own. */
export function notCheckedLines({ parts }: Review, columns: number): readonly Line[] {
  const lines = uncheckedLines(parts, columns);
  return lines.length === 0 ? [line("Everything that was read was checked.")] : lines;
}

function uncheckedLines(parts: Review["parts"], columns: number): readonly Line[] {
  return parts
    .flatMap((part) => part.notChecked)
    .flatMap((item) => wrap(line(clean(`${item.document ?? item.event}: ${item.what}: ${item.why}`)), columns, 2));
}
