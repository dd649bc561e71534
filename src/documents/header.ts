import { isByline, isName, looksLikeByline } from "./byline.js";
import { isCapitalised, isParticle, isSmall } from "./capitals.js";
import { clockTime, zonedTimeOf } from "./clock.js";
import { findDates, type WrittenDate } from "./dates.js";
import { isSameOutlet } from "./outlet.js";

/** What a short line above an article says. */
export type HeaderLine = {
  /**
   * "metadata": nothing but date, byline, outlet, place; "perhaps": it could be that, or a title;
   * "words": a headline, a heading, a sentence.
   */
  readonly kind: "metadata" | "perhaps" | "words";
  readonly dates: readonly WrittenDate[];
  /** The date is that of a later change: "Updated 09 Sep 2013". */
  readonly updated: boolean;
  /** "T18:05:00+01:00" where a clock time with a certain zone stands in it; else "". */
  readonly time: string;
  /** Its parts that could be an outlet's name, in order: no bylines, no dates. */
  readonly names: readonly string[];
};

/** UTF-16 units; a longer line is a paragraph. */
const longest = 160;

/**
 * Reads a line that may stand between headline and story. Give it the plain copy, and what the file name says of the outlet:
 * with that, lines such as "Folha do Agreste, Caruaru, 12/03/2025" are known for what they are.
 *
 *   "Monday, March 4, 2024", "By Edda Corrigan in Port Vale", "Radio Fenland online | 12 Feb 2025 | updated 13:05" → metadata
 *   "Ward & Water, a newsletter for hospital engineers", "Bart Goossens"                                          → perhaps
 *   "Panjshir fell on September 6, Taliban say", "The toll"                                                       → words
 */
export function readHeaderLine(line: string, outlet: string | null): HeaderLine {
  const read = readParts(line.trim());
  if (outlet === null || read.kind !== "words" || line.length > 100 || endsSentence(line)) return read;
  const name = /^[^,|(–—]*[^\s,|(–—]/.exec(line.trim())?.[0] ?? "";
  const isOutlet = name.split(" ").length < 7 && !name.startsWith("[") && isSameOutlet(name, outlet);
  return isOutlet ? { ...read, kind: "perhaps", names: [name] } : read;
}

function readParts(text: string): HeaderLine {
  if (text.length > longest || text === "") return { kind: "words", dates: [], updated: false, time: "", names: [] };
  const dates = findDates(text);
  const undated = dates
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}|${rest.slice(end)}`, text);
  const stamped = undated.replace(clockTime, "|");
  const updated = /\b(?:updated|modified|last edited)\b/i.test(text) && !/\b(?:published|posted)\b/i.test(text);
  const said = { dates, updated, time: zonedTimeOf(undated) };

  const pieces = stamped
    .split(
      /(?:(?<!\s)\s+)?[|·•;()]\s*|(?<!\s)\s+\/\s+|(?:(?<!\s)\s+)?,\s+|(?<!\s)\s+[–—-]{1,3}\s+|(?<=[^\s.A-Z])\.\s+|(?:(?<!\s)\s+)?—\s*/,
    )
    .map((piece) => piece.replace(/^[\s–—/-]+|[\s.,:–—/-]+$/g, ""));
  const sorts = pieces.map((piece, at) => sortOf(piece, at));
  const names = pieces.filter((_piece, at) => sorts[at] === "name");
  const strange = pieces.filter((_piece, at) => sorts[at] === "words");
  // "a blog on laboratory safety", "posted by the editors"
  const trailing = isSmall(text) && !/[.!?:;]["']?$/.test(text);

  if (strange.length > 0) {
    // An outlet with an unusual name or subtitle: "Kulissi, the letter from parliament. No. 38, 20 October 2021".
    const [odd] = strange;
    const opens = sorts[0] === "words";
    const short = !opens || (names.length > 0 && odd!.split(" ").length < 5);
    const subtitled = strange.length === 1 && (dates.length > 0 ? short : sorts[0] === "name" && isSmall(odd!));
    if (trailing || (subtitled && !endsSentence(text)))
      return { kind: "perhaps", ...said, names: opens ? [odd!, ...names] : names };
    return { kind: "words", ...said, names: [] };
  }
  if (dates.length > 0 || sorts.includes("byline") || (stamped !== undated && updated))
    return { kind: "metadata", ...said, names };
  const short =
    pieces.length < 4 && pieces.every((piece) => piece.split(" ").filter((word) => !isParticle(word)).length < 5);
  const named = names.length > 0 && (short || sorts.includes("imprint")) && !/[?!:"']/.test(text);
  return { kind: named || trailing ? "perhaps" : "words", ...said, names };
}

function endsSentence(line: string): boolean {
  return /[.!?]["']?$/.test(line);
}

const stamp =
  /\b(?:(?:first|last|was)\s+)?(?:published|posted|updated|modified|edited|filed|issued|created|date)(?:\s+(?:on|at|by))?\b\s*:?/gi;
const filler = /^(?:on|at|in|of|the|uk|us|local time|issue of|edition of|updated?|hrs|time)?$/i;

function sortOf(piece: string, at: number): "nothing" | "byline" | "name" | "imprint" | "words" {
  const unstamped = piece.replace(stamp, "");
  // The pattern is slow to compile and has nothing to take off most pieces.
  const bare = (/^[a-z\d]/i.test(unstamped) ? unstamped : unstamped.replace(/^[^\p{L}\d"'#&(]+/u, "")).trim();
  if (filler.test(bare)) return "nothing";
  if (looksLikeByline(piece)) return isByline(piece) ? "byline" : "words";
  if (isName(bare)) return "name";
  if (!isImprint(bare)) return "words";
  if (at > 0) return "imprint";
  return isCapitalised(bare) ? "name" : "words";
}

/** What outlets add to their name and date: the sort of publication, the broadcast, the page. */
const imprint = new Set(
  "a an the our of for in at and to on & as with no no. online blog newsletter magazine journal weekly daily monthly paper edition issue bulletin news letter page pages website transcript text service programme broadcast summary version radio television tv sport sports culture business world local regional national international english morning midday noon afternoon evening night breakfast late early hour hours one two three four five six seven eight nine ten eleven twelve live update section special notes field report debate market markets rights debris watch".split(
    " ",
  ),
);

function isImprint(piece: string): boolean {
  return piece.split(/\s+/).every((word) => imprint.has(word) || isCapitalised(word));
}
