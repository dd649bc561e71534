import type { ReportFact } from "../model.js";
import { timelineOf, type TimelineStep } from "../review/timeline.js";
import { clean } from "./clean.js";
import { columnsOf, fill, type Line, wrap } from "./lines.js";

/** Day, and time of day where the article gives it. */
function dateOf(step: TimelineStep): string {
  if (step.published === null) return "no date";
  const [day, clock] = clean(step.published).split("T");
  return clock === undefined ? day! : `${day} ${clock.slice(0, 5)}`;
}

const changeSigns: Readonly<Record<TimelineStep["change"], string>> = { first: "●", same: "│", other: "→" };

/** The values of a fact in order of publication, one a line; an arrow where the value changes. */
export function timelineLines(fact: ReportFact, columns: number): readonly Line[] {
  const steps = timelineOf(fact);
  const dates = steps.map(dateOf);
  const dateColumn = Math.max(...dates.map(columnsOf));
  const values = steps.map(({ claim }) => clean(claim.value.shown));
  const valueColumn = Math.min(Math.max(...values.map(columnsOf)), Math.floor(columns * 0.4));
  return steps.flatMap((step, at) => {
    const speaker = step.claim.speaker === null ? "" : `, citing ${clean(step.claim.speaker)}`;
    return wrap(
      [
        ...fill([{ text: dates[at]!, tone: "faint" }], dateColumn),
        { text: ` ${changeSigns[step.change]} `, tone: step.change === "other" ? "updated" : "faint" },
        ...fill([{ text: values[at]!, tone: "value" }], valueColumn),
        { text: `  ${clean(step.claim.outlet)}${speaker}`, tone: "outlet" },
      ],
      columns,
      dateColumn + 3,
    );
  });
}
