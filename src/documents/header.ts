import { clockTime, findDates, zonedTimeOf, type WrittenDate } from "./dates.js";
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

const byline =
  /^(?:by|from|(?:words|text|photos?|pictures?|story|report|reporter|reporting|writing|editor|analysis|opinion|comment|interview|exclusive|compiled|posted|written|edited|published|presented)(?:\s+(?:and|&)\s+\w+)?\s*(?:by\b|:)|(?:analysis|opinion|exclusive|special|report|staff)\s+(?:report|by)\b)/i;
const trade =
  /\b(?:correspondents?|reporters?|editors?|writers?|columnists?|staff|desk|newsroom|bureau|agencies|envoy)$/i;
const stamp =
  /\b(?:(?:first|last|was)\s+)?(?:published|posted|updated|modified|edited|filed|issued|created|date)(?:\s+(?:on|at|by))?\b\s*:?/gi;
/** What outlets add to their name and date: the sort of publication, the broadcast, the page. */
const imprint =
  /^(?:(?:a|an|the|our|of|for|in|at|and|to|on|&|as|with|[\p{Lu}\d][\p{L}\p{M}\d.'-]*|no\.?|online|blog|newsletter|magazine|journal|weekly|daily|monthly|paper|edition|issue|bulletin|news|letter|pages?|website|transcript|text|service|programme|broadcast|summary|version|radio|television|tv|sports?|culture|business|world|local|regional|national|international|english|morning|midday|noon|afternoon|evening|night|breakfast|late|early|hour|hours|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|live|update|section|special|notes|field|report|debate|markets?|rights|debris|watch)(?:\s+|$))+$/u;
const particle =
  /^(?:a|al|an|and|at|am|bin|da|de|del|della|den|der|des|di|do|dos|du|e|el|et|for|ibn|in|la|las|le|les|los|of|on|o|the|ten|ter|tis|to|van|von|y|zu|&|-|(?:al|el|an|as|ar|ul|d|l|o)[-'].*)$/;

/**
 * Reads a line that may stand between headline and story. Give it the plain copy, and what the file name says of the outlet:
 * with that, lines such as "Folha do Agreste, Caruaru, 12/03/2025" are known for what they are.
 *
 *   "Monday, March 4, 2024", "By Edda Corrigan in Port Vale", "Radio Fenland online | 12 Feb 2025 | updated 13:05" → metadata
 *   "Ward & Water, a newsletter for hospital engineers", "Bart Goossens"                                          → perhaps
 *   "Panjshir fell on September 6, Taliban say", "The toll"                                                       → words
 */
export function readHeaderLine(line: string, outlet: string | null): HeaderLine {
  const read = readParts(line);
  if (outlet === null || read.kind !== "words" || line.length > 100 || /[.!?]["']?$/.test(line)) return read;
  const name = /^[^,|(–—]*[^\s,|(–—]/.exec(line.trim())?.[0] ?? "";
  return name.split(" ").length < 7 && !name.startsWith("[") && isSameOutlet(name, outlet)
    ? { ...read, kind: "perhaps", names: [name] }
    : read;
}

function readParts(line: string): HeaderLine {
  const text = line.trim();
  if (text.length > longest || text === "") return { kind: "words", dates: [], updated: false, time: "", names: [] };
  const dates = findDates(text);
  const updated = /\b(?:updated|modified|last edited)\b/i.test(text) && !/\b(?:published|posted)\b/i.test(text);
  const undated = dates
    .toReversed()
    .reduce((rest, date) => `${rest.slice(0, date.start)}|${rest.slice(date.end)}`, text);
  const said = { dates, updated, time: zonedTimeOf(undated) };
  const stamped = undated.replace(clockTime, "|");
  const pieces = stamped
    .split(/\s*[|·•;()]\s*|\s+\/\s+|\s*,\s+|\s+[–—-]{1,3}\s+|(?<=[\p{Ll}\d|])\.\s+|\s*—\s*/u)
    .map((piece) => piece.replace(/^[\s–—/-]+|[\s.,:–—/-]+$/g, ""));
  const sorts = pieces.map((piece, at) => sortOf(piece, at));
  const names = pieces.filter((_piece, at) => sorts[at] === "name");
  const certain = dates.length > 0 || sorts.includes("byline") || (stamped !== undated && updated);
  const strange = sorts.filter((sort) => sort === "words").length;
  // "a blog on laboratory safety", "posted by the editors"
  const trailing = /^\p{Ll}/u.test(text) && !/[.!?:;]["']?$/.test(text);
  if (strange > 0) {
    // An outlet with an unusual name or subtitle: "Kulissi, the letter from parliament. No. 38, 20 October 2021".
    const [odd] = pieces.filter((_piece, at) => sorts[at] === "words");
    const short = sorts[0] !== "words" || (names.length > 0 && odd!.split(" ").length < 5);
    const subtitled = strange === 1 && (dates.length > 0 ? short : sorts[0] === "name" && /^\p{Ll}/u.test(odd!));
    return trailing || (subtitled && !/[.!?]["']?$/.test(text))
      ? { kind: "perhaps", ...said, names: sorts[0] === "words" ? [odd!, ...names] : names }
      : { kind: "words", ...said, names: [] };
  }
  if (certain) return { kind: "metadata", ...said, names };
  const short =
    pieces.length < 4 && pieces.every((piece) => piece.split(" ").filter((word) => !particle.test(word)).length < 5);
  const named = names.length > 0 && (short || sorts.includes("imprint")) && !/[?!:"']/.test(text);
  return { kind: named || trailing ? "perhaps" : "words", ...said, names };
}

function sortOf(piece: string, at: number): "nothing" | "byline" | "name" | "imprint" | "words" {
  const bare = piece.replace(stamp, "").trim();
  if (
    !/[\p{L}\d]/u.test(bare) ||
    /^(?:on|at|in|of|the|uk|us|local time|issue of|edition of|updated?|hrs|time)$/i.test(bare)
  )
    return "nothing";
  if (byline.test(piece) || trade.test(piece)) return isByline(piece) ? "byline" : "words";
  if (isName(bare)) return "name";
  if (at === 0) return /^\p{Lu}/u.test(bare) && imprint.test(bare) ? "name" : "words";
  return imprint.test(bare) ? "imprint" : "words";
}

/** Capitalised words and particles only after "by"; "By Sunday the toll had risen" is a sentence. */
function isByline(piece: string): boolean {
  if (piece.split(" ").length > 12) return false;
  const names = piece.replace(byline, "").replace(trade, "");
  const lower = names.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word) && !particle.test(word));
  if (byline.test(piece))
    return lower.every(
      (word) =>
        /^(?:our|special|chief|sports?|political|science|local|world|wire|services?|editorial|foreign|reports?|posted|text|words)$/.test(
          word,
        ) || trade.test(word),
    );
  // "One hour to clear the desk" is none.
  return lower.length < 4 && !/ (?:to|the|a) /.test(piece);
}

function isName(piece: string): boolean {
  const words = piece.split(/\s+/);
  return (
    words.length < 8 &&
    words.every((word) => /^["'#&]?[\p{Lu}\d]/u.test(word) || particle.test(word)) &&
    /^["']?[\p{Lu}\d]/u.test(piece) &&
    /\p{Lu}/u.test(piece)
  );
}
