import type { Review } from "../review/review.js";
import { clean } from "./clean.js";
import { count } from "./header.js";
import { type Line, line, wrap } from "./lines.js";

/** What the screen says where the report has no facts at all: why, what to do, and what could not be checked. */
export function nothingToReview({ report }: Review, columns: number): readonly Line[] {
  const { documents, outlets, claims } = report.summary;
  const [title, why] =
    documents < 2
      ? [
          "Nothing to compare",
          `There ${documents === 1 ? "is one document" : "are no documents"} here, and a disagreement takes two. ` +
            "Put the articles of several outlets about one event into a folder.",
        ]
      : [
          "Nothing lines up",
          `${count(claims, "claim")} read in ${count(documents, "document")} of ${count(outlets, "outlet")}, ` +
            "but no two documents answer the same question.",
        ];
  const unchecked = report.notChecked.flatMap((item) =>
    wrap(line(`${item.document ?? item.event}: ${item.what}: ${item.why}`), columns, 2).map((row) =>
      row.map((piece) => ({ ...piece, text: clean(piece.text) })),
    ),
  );
  return [
    [],
    line(title, "title"),
    ...wrap(line(why), columns),
    ...(unchecked.length === 0 ? [] : [[], line("Not checked", "title"), ...unchecked]),
  ];
}
