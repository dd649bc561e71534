import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { partsOf } from "../../src/review/event-part.js";
import { openReview, type Review } from "../../src/review/review.js";
import { step } from "../../src/review/step.js";
import { keyTable, outcomeOf } from "../../src/ui/keys.js";
import { linearLines } from "../../src/ui/linear.js";
import { textOf } from "../../src/ui/lines.js";
import { drawReview } from "../../src/ui/screen.js";
import { colorless } from "../../src/ui/theme.js";
import { fact, floodFacts, oneAfterTheOther, report, roughJudge, textsOf } from "../review/fixture.js";

const storm = oneAfterTheOther([
  fact({
    event: "storm",
    question: "Who rang?",
    claims: [
      { outlet: "Delta FM", quote: "«Ada» rang." },
      { outlet: "Northwire", quote: "It was «Bo»." },
    ],
  }),
]);
const parts = partsOf(report([...floodFacts, ...storm]), textsOf([...floodFacts, ...storm]));
const keys = keyTable();
const names = [...new Set(Object.values(keys.modes).flatMap((actions) => actions.flatMap((one) => one.keys)))];
const now = "2024-03-05T10:00:00.000Z";

/** The review after a key, as the program handles it; whatever the world outside is asked for is not done. */
function press(review: Review, name: string, size: { readonly columns: number; readonly rows: number }): Review {
  const { view } = drawReview(review, { size, theme: colorless, keys, listTop: 0 });
  const outcome = outcomeOf(name, review, { ...view, now }, keys);
  if (outcome === null || !("do" in outcome)) return review;
  const closed = review.mode === "palette" && name === "enter" ? step(review, { do: "back" }) : review;
  return step(closed, outcome);
}

test("whatever keys are pressed, every frame fits and says where one is", () => {
  const key = fc.constantFrom(...names.filter((name) => name !== "q"), "o", "r", "ferry", "zzz");
  fc.assert(
    fc.property(
      fc.array(key, { maxLength: 40 }),
      fc.integer({ min: 40, max: 160 }),
      fc.integer({ min: 10, max: 45 }),
      (pressed, columns, rows) => {
        let review = openReview(parts, [], { judge: roughJudge(parts) });
        for (const name of pressed) {
          const letters = name.length > 3 && !names.includes(name) ? Array.from(name) : [name];
          for (const one of letters) review = press(review, one, { columns, rows });
          const { lines, hit } = drawReview(review, { size: { columns, rows }, theme: colorless, keys, listTop: 0 });
          expect(lines).toHaveLength(rows - 1);
          for (const line of lines) expect(stringWidth(textOf(line))).toBeLessThanOrEqual(columns);
          // Wherever one clicks there is something to do, or nothing.
          const clicked = hit(pressed.length % columns, pressed.length % rows);
          if (clicked !== null) step(review, clicked);
          expect(linearLines(review, keys).length).toBeGreaterThan(0);
        }
      },
    ),
  );
});
