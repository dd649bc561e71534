import { participleOf } from "./participles.js";
import { plural } from "./plurals.js";
import type { DayRange, Dimension, Polarity, Quantity, TimeValue, Value } from "../model.js";

type Scale = readonly [from: number, name: string, size: number];

const year = (146_097 * 86_400) / 400;
/** What time lasts is told in the largest of these of which it is a whole number, as it was written: "90 minutes", "6 months". */
const spans: readonly (readonly [name: string, size: number])[] = [
  ["year", year],
  ["month", year / 12],
  ["week", 7 * 86_400],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

/** Larger and smaller units that people read more easily than the base unit, largest first: from, name, base units in one. */
const readable: Partial<Record<Dimension, readonly Scale[]>> = {
  length: [
    [1000, "km", 1000],
    [1, "m", 1],
    [0, "cm", 0.01],
  ],
  area: [
    [1e6, "km²", 1e6],
    [1e4, "ha", 1e4],
    [0, "m²", 1],
  ],
  volume: [
    [1, "m³", 1],
    [0, "litres", 0.001],
  ],
  mass: [
    [1000, "tonnes", 1000],
    [0, "kg", 1],
  ],
  duration: [
    [2 * 365.25 * 86_400, "years", 365.25 * 86_400],
    [2 * 86_400, "days", 86_400],
    [3600, "hours", 3600],
    [60, "minutes", 60],
    [0, "seconds", 1],
  ],
  age: [[0, "years old", 1]],
  speed: [[0, "km/h", 1 / 3.6]],
  power: [
    [1e9, "GW", 1e9],
    [1e6, "MW", 1e6],
    [1000, "kW", 1000],
    [0, "W", 1],
  ],
  energy: [
    [3.6e12, "GWh", 3.6e12],
    [3.6e9, "MWh", 3.6e9],
    [3.6e6, "kWh", 3.6e6],
    [1000, "kJ", 1000],
    [0, "J", 1],
  ],
};

/** The unit in which a figure is shown, null for its own. */
function scaleOf(dimension: Dimension, unit: string, figure: number): Scale | null {
  const size = Math.abs(figure);
  if (dimension === "duration") {
    if (size < 300 && isWhole(size) && !isWhole(size / 60)) return [0, size === 1 ? "second" : "seconds", 1];
    const whole = spans.find(([, one]) => size >= one && isWhole(size / one));
    const halves = size >= 2 * year && isWhole((2 * size) / year);
    if (halves || whole) {
      const [name, one] = halves ? spans[0]! : whole!;
      return [0, size === one ? name : `${name}s`, one];
    }
  }
  if (dimension === "age" && size < 2 && isWhole(size * 12)) return [0, "months old", 1 / 12];
  if (unit === "degree Celsius") return [0, "°C", 1];
  if (unit.startsWith("penny")) return [0, unit.replace("penny", "pence"), 1];
  // What is paid for a cubic metre of fuel is nobody's price.
  if (unit.endsWith(" per cubic metre") && size >= 500)
    return [0, unit.replace(/^(.*) per cubic metre$/, (_, money: string) => `${plural(money)} per litre`), 1000];
  return readable[dimension]?.find(([from]) => size >= from) ?? null;
}

function isWhole(figure: number): boolean {
  return Math.abs(figure - Math.round(figure)) < 1e-6;
}

const millions = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/**
 * A figure for people, with at most four significant digits beyond thousands: 1187000 → "1,187,000", 125.5; round millions
 * as they are written: 4200000 → "4.2 million".
 */
export function writeFigure(figure: number): string {
  const [size, name] = millions.find(([from]) => Math.abs(figure) >= from) ?? [1, ""];
  const isRound = size > 1 && Number((figure / size).toPrecision(3)) === figure / size;
  return isRound ? `${writeDigits(figure / size)} ${name}` : writeDigits(figure);
}

function writeDigits(figure: number): string {
  const rounded = Number(figure.toPrecision(Math.abs(figure) >= 1000 ? 7 : 4));
  const [whole, part] = String(rounded).split(".");
  // Intl would do it, and take 20 ms to wake.
  const grouped = whole!.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return part === undefined ? grouped : `${grouped}.${part.slice(0, 3)}`;
}

/** "125 km", "more than 6,000 people", "12–14 days", "about 150". */
export function writeQuantity({ low, high, dimension, unit, approximate, precision, vague }: Quantity): string {
  if (dimension === "score") return `${high}–${low}`;
  const scale = scaleOf(dimension, unit, Number.isFinite(high) ? high : low);
  const size = scale?.[2] ?? 1;
  const name = scale?.[1] ?? unit;
  // A converted figure is not told more finely than it was written.
  const told = (figure: number): number =>
    size === 1 || Math.abs(figure) >= 1000 ? figure : Number(figure.toPrecision(Math.abs(figure) < 100 ? 3 : 4));
  const [from, to] = [told(low / size), told(high / size)];
  const figures =
    low === high
      ? writeFigure(from)
      : !Number.isFinite(high)
        ? `${writeFigure(from)} or more`
        : !Number.isFinite(low) || low === 0
          ? `up to ${writeFigure(to)}`
          : approximate && isWritten((low + high) / 2, precision)
            ? writeFigure((from + to) / 2)
            : `${writeFigure(from)}–${writeFigure(to)}`;
  const lead = vague || approximate ? "about " : "";
  if (dimension === "percent") return `${lead}${figures} %`;
  if (dimension === "magnitude") return `magnitude ${lead}${figures}`;
  if (dimension === "percentage point") return `${lead}${figures} percentage points`;
  const counted = scale === null && !(low === 1 && high === 1) && dimension !== "number" ? plural(name) : name;
  return `${lead}${figures}${name === "" ? "" : ` ${counted}`}`;
}

/** "about 150" became 140–160 by its margin: the middle is what the words said where it is a figure they could have written. */
function isWritten(middle: number, precision: number): boolean {
  const steps = middle / (2 * precision);
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

const millisecondsADay = 86_400_000;
/** Days since 1970-01-01 as an ISO date. */
export function writeDay(day: number): string {
  const date = new Date(day * millisecondsADay);
  return Number.isNaN(date.getTime()) ? "an unknown day" : date.toISOString().slice(0, 10);
}

const writeClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(Math.round(minutes) % 60).padStart(2, "0")}`;

/** "2024-03-02", "2024-03-01 19:15", "19:00–19:30", "1987", "1976 to 1979". */
export function writeTime({ day, clock, approximate }: TimeValue): string {
  const hours =
    clock === null
      ? ""
      : clock.from === clock.to
        ? writeClock(clock.from)
        : `${writeClock(clock.from)}–${writeClock(clock.to)}`;
  return `${approximate ? "about " : ""}${[day === null ? "" : writeDays(day), hours].filter(Boolean).join(" ")}`;
}

/** A range of whole years or months by their names, any other by its days; ISO. */
function writeDays(day: DayRange): string {
  const [from, to, next] = [writeDay(day.from), writeDay(day.to), writeDay(day.to + 1)];
  const kept =
    from.endsWith("-01-01") && next.endsWith("-01-01") ? 4 : from.endsWith("-01") && next.endsWith("-01") ? 7 : 10;
  const [first, last] = [from.slice(0, kept), to.slice(0, kept)];
  return first === last ? first : `${first} to ${last}`;
}

const compass = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];
/** Degrees clockwise from north to the nearest of eight names. */
export function writeBearing(degrees: number): string {
  return compass[Math.round((((degrees % 360) + 360) % 360) / 45) % 8]!;
}

/** Any value in a few words; what is denied says so: "not arrested", "no distress call". */
export function writeValue(value: Value, polarity: Polarity): string {
  const words = writePlainValue(value);
  if (polarity !== "denied") return words;
  return value.kind === "status" && value.class.startsWith("exists ") ? `no ${words}` : `not ${words}`;
}

function writePlainValue(value: Value): string {
  switch (value.kind) {
    case "quantity":
      return writeQuantity(value);
    case "time":
      return writeTime(value);
    case "place":
      return value.bearing === null
        ? value.name
        : `${writeBearing(value.bearing)}${value.name === "" ? "" : ` of ${value.name}`}`;
    case "status":
      return value.verb ? participleOf(value.predicate) : value.predicate;
    case "name":
      return value.role === null ? value.name : `${value.name}, ${value.role}`;
    case "rank":
      if (value.ordinal === 0) return `one of several${value.class === "" ? "" : ` ${plural(value.class)}`}`;
      if (value.by !== undefined)
        return `the ${value.ordinal > 1 ? `${ordinal(value.ordinal)} ` : ""}${value.by} ${value.class}`.trimEnd();
      return value.order === "only"
        ? `the only ${value.class}`
        : value.order === "first"
          ? `${ordinal(value.ordinal)} ${value.class}`.trimEnd()
          : `${value.order} ${value.class}`;
    case "words":
      return value.lemmas.join(" ");
  }
}

function ordinal(place: number): string {
  const end = place % 100 >= 11 && place % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return `${place}${end}`;
}
