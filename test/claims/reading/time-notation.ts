import { dateOf } from "../../../src/claims/reading/time-calendar.js";
import type { TimeFound } from "../../../src/claims/reading/times.js";
import { readTimes } from "../../../src/claims/reading/times.js";
import type { TimeValue } from "../../../src/model.js";

const two = (figure: number): string => String(figure).padStart(2, "0");

export function isoOf(day: number): string {
  const { year, month, day: date } = dateOf(day);
  return `${year <= 0 ? `${1 - year} BC` : year}-${two(month)}-${two(date)}`;
}

function clockOf(minute: number): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

const rangeOf = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);

/** "2024-03-01 19:15", "2024-03-01/2024-03-31", "~19:00/19:12"; "~" for approximate. */
function valueOf({ day, clock, approximate }: TimeValue): string {
  const parts = [
    day === null ? "" : rangeOf(isoOf(day.from), isoOf(day.to)),
    clock === null ? "" : rangeOf(clockOf(clock.from), clockOf(clock.to)),
  ];
  return (approximate ? "~" : "") + parts.filter(Boolean).join(" ");
}

/** "since 2016-01-01/2016-12-31"; a point has no role before it; an anchored time is "+11…17 days of the fall". */
function foundOf({ value, role, anchor, named }: TimeFound): string {
  const told = value === null ? "" : valueOf(value);
  const counted = anchor === null ? "" : `${anchor.from}…${anchor.to} days of “${anchor.words}”`;
  const open = value === null && anchor === null ? `open ${JSON.stringify(named)}` : "";
  return [role === "point" ? "" : role, told, counted, open].filter(Boolean).join(" ");
}

/** Short notation of the times in a text, read on a day: `words = value`, one after another. */
export function shown(text: string, published: string | null = "2024-03-05", dateline: string | null = null): string {
  return readTimes(text, { published, dateline })
    .map((found) => `${text.slice(found.start, found.end)} = ${foundOf(found)}`)
    .join("; ");
}
