import fc from "fast-check";
import { expect, test } from "vitest";
import { openReview } from "../../src/review/review.js";
import { partsOf } from "../../src/review/event-part.js";
import { asciiLine, asciiOf } from "../../src/ui/ascii.js";
import { keyTable } from "../../src/ui/keys.js";
import { columnsOf, textOf } from "../../src/ui/lines.js";
import { drawReview } from "../../src/ui/screen.js";
import { colorless } from "../../src/ui/theme.js";
import { step } from "../../src/review/step.js";
import { floodFacts, floodTexts, report } from "../review/fixture.js";

test.each(["facts", "grid", "article", "help", "filter", "reason"] as const)(
  "the %s on the screen is all ASCII",
  (view) => {
    const open = openReview(partsOf(report(floodFacts), floodTexts), []);
    const review =
      view === "help" || view === "filter" || view === "reason"
        ? step(open, { do: "mode", mode: view })
        : step(open, { do: "view", view });
    const { lines } = drawReview(review, {
      size: { columns: 100, rows: 50 },
      theme: colorless,
      keys: keyTable(),
      listTop: 0,
    });
    const shown = lines.map((line) => textOf(asciiLine(line))).join("\n");
    // The articles of the fixture are in ASCII; what is left is ours.
    expect(shown.replaceAll(/[\n -~]/g, "")).toBe("");
  },
);

test("letters of the articles stay, and the width with them", () => {
  expect(asciiOf("“Škofja Loka” — 東京 …")).toBe('"Škofja Loka" - 東京 ~');
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => columnsOf(asciiOf(text)) === columnsOf(text)));
});
