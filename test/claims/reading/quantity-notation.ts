import type { QuantityFound } from "../../../src/claims/reading/quantities.js";

/**
 * A reading in short, for tables: the figure as written, its unit or what it counts, then what else was read.
 *
 *   "at least 12 injured people" → "≥12 person [injured]"
 *   "nearly 3,000 metres (9,800 ft)" → "~3000 metre =twin"
 *   "60 of the 130 passengers" → "60 passenger of 130 passenger; 130 passenger"
 */
export function shown(readings: readonly QuantityFound[]): string {
  return readings.map(one).join("; ");
}

function one(reading: QuantityFound): string {
  const { written, value, form, noun, modifiers, whole, change, twin } = reading;
  const parts = [
    `${value.approximate ? "~" : ""}${figure(reading)}`,
    written.unit === "" ? "" : written.unit,
    noun !== null && noun !== written.unit ? `(${noun})` : "",
    modifiers.length > 0 ? `[${modifiers.join(" ")}]` : "",
    form === "plain" || form === "range" ? "" : `{${form}}`,
    whole === null ? "" : `of ${whole.size === null ? "" : `${whole.size} `}${whole.of}`,
    change === null ? "" : `${change.direction ?? "changed"}-${change.role}`,
    value.vague ? "vague" : "",
    twin === null ? "" : "=twin",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function figure({ written: { low, high }, form }: QuantityFound): string {
  if (form === "score" || form === "vote") return `${low}:${high}`;
  if (low === high) return short(low);
  if (high === Infinity) return `≥${short(low)}`;
  if (low === -Infinity) return `≤${short(high)}`;
  return `${short(low)}–${short(high)}`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
