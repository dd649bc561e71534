import { compassLetters, winds } from "../../lexicon/compass.js";
import type { Word } from "./text-words.js";

/** A compass word: "north", "southwestern", "north-east", "NNW". */
export type Bearing = {
  /** Degrees clockwise from north. */
  readonly degrees: number;
  /** "ern" of "northern", "erly" of "westerly", "ward" of "southwards", "bound"; "" for the bare point. */
  readonly suffix: "" | "ern" | "erly" | "ward" | "bound" | "letters";
  /** The word after it. */
  readonly to: number;
};

const point = /^(north|south|east|west)(north|south|east|west)?(ern|erly|wards?|bound|ernmost)?$/;

/** Halfway between two bearings, on the shorter side. */
function between(a: number, b: number): number {
  const apart = ((((b - a) % 360) + 540) % 360) - 180;
  return (a + apart / 2 + 360) % 360;
}

/** Bearing of "north, east" or "north, north, east"; null for opposites, "north-south". */
function degreesOf(names: readonly string[]): number | null {
  const [first, ...rest] = names.map((name) => winds.get(name)!);
  if (first === undefined) return null;
  if (rest.length === 0) return first;
  const inner = rest.length === 1 ? rest[0]! : degreesOf(names.slice(1));
  if (inner === null) return null;
  const apart = Math.abs(((((inner - first) % 360) + 540) % 360) - 180);
  // Two winds stand at a right angle, a wind and the point beside it at half of one.
  return apart === (rest.length === 1 ? 90 : 45) ? between(first, inner) : null;
}

/** Reads the compass word that begins at word `at`, in one word or several: "south-south-west", "south west". */
export function bearingAt(words: readonly Word[], at: number): Bearing | null {
  const letters = compassLetters.get(words[at]?.text ?? "");
  if (letters !== undefined) return { degrees: letters, suffix: "letters", to: at + 1 };
  const names: string[] = [];
  let suffix: Bearing["suffix"] = "";
  let to = at;
  while (names.length < 3 && suffix === "") {
    const match = point.exec(words[to]?.lower ?? "");
    if (match === null) break;
    names.push(match[1]!, ...(match[2] === undefined ? [] : [match[2]]));
    suffix = suffixOf(match[3]);
    to += 1;
    const next = words[to]?.text === "-" ? to + 1 : to;
    if (suffix !== "" || !point.test(words[next]?.lower ?? "")) break;
    to = next;
  }
  const degrees = names.length === 0 || names.length > 3 ? null : degreesOf(names);
  return degrees === null ? null : { degrees, suffix, to };
}

function suffixOf(ending: string | undefined): Bearing["suffix"] {
  if (ending === undefined) return "";
  if (ending.startsWith("ward")) return "ward";
  return ending === "erly" || ending === "bound" ? ending : "ern";
}
