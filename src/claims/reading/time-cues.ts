import { months } from "../../lexicon/calendar.js";
import { wordList } from "../../lexicon/word-list.js";
import type { ClockFace } from "./time-faces.js";
import { smallNumberAt } from "./time-numbers.js";
import type { Word } from "./text-words.js";
import { closesAt, lowerAt, standsAt } from "./text-words.js";

/** Before a time with a colon; "won 3:15" has none of them. */
const colonCues = wordList(`
  at by from until till since around about before after past between to towards near nearly almost approximately
  roughly is was dated the exactly precisely on
`);

/** After "at" or a verb of this kind stands a level, not a time: "put the toll at seven", "closed at 5.40". */
const levels = wordList(`
  put puts stood stands stand closed traded priced valued settled rate rates inflation yield toll number count total
  remains remained estimated estimates aged age ages peaked unchanged standing stable fixed shares capped measured
  calculated sold bought ranked seeded
`);

/** How far before "at" such a verb may stand, in words. */
const levelReach = 6;

/** Before "around eleven" these make a count of it: "killing around eleven". */
const countVerbs = wordList(`
  of with for than is are was were be been killed injured wounded killing injuring wounding leaving hurt detained
  arrested arresting carrying lost have has had only number to between and or including some in cost costs costing
`);

/** What a figure measures when it stands right after it. */
const measured = wordList(
  `per percent euros euro dollars pounds points point metres meters miles km seconds minutes cents`,
);

/** "around", "towards", "nearly": the word before a time that leaves it open a little. */
export function isAbout(lower: string): boolean {
  return /^(?:around|about|towards|toward|nearly|almost|approximately|roughly|circa)$/.test(lower);
}

/** Does "before" or "after" at a word mean a moment only: "shortly before", "a little after"? */
export function isNearly(words: readonly Word[], at: number): boolean {
  if (!/^(?:before|after|past)$/.test(lowerAt(words, at))) return false;
  return /^(?:shortly|just|soon|little|bit|immediately|moments|minutes|right|long)$/.test(lowerAt(words, at - 1));
}

/** Does a weekday, a date or a part of the day stand right before a word: "Tuesday 5:40", "May 14, 20:10"? */
function isDated(words: readonly Word[], at: number): boolean {
  const comma = words[at - 1]?.text === "," ? at - 2 : at - 1;
  const before = words[comma];
  if (before === undefined) return false;
  if (
    /^(?:yesterday|tomorrow|today|morning|afternoon|evening|night)$/.test(before.lower) ||
    /sday$|^(?:mon|fri|satur|sun)day$/.test(before.lower)
  )
    return true;
  return comma === at - 2 && before.figure !== null;
}

/** Does a day or a part of one follow: "7.20 on Tuesday", "three on Friday afternoon", "10.52 on the night"? */
function saysDayAfter(words: readonly Word[], to: number): boolean {
  const on = /^(?:on|this|last)$/.test(lowerAt(words, to)) ? to + 1 : to;
  const after = words[on];
  if (after === undefined) return false;
  if (/^(?:yesterday|today|tomorrow|tonight)$/.test(after.lower)) return true;
  if (after.capital && after.lower.endsWith("day")) return true;
  if (on === to) return false;
  if (after.figure !== null && months.has(lowerAt(words, on + 1))) return true;
  if (after.capital && months.has(after.lower)) return true;
  const the = after.lower === "the" ? on + 1 : on;
  return /^(?:morning|afternoon|evening|night)$/.test(lowerAt(words, the));
}

/** "at", or "at about", "at shortly before": the plainest cue of a time. */
function hasAt(words: readonly Word[], from: number): boolean {
  const before = lowerAt(words, from - 1);
  return before === "at" || (isAbout(before) && lowerAt(words, from - 2) === "at") || isNearly(words, from - 1);
}

function isLevel(words: readonly Word[], from: number): boolean {
  return words.slice(Math.max(0, from - levelReach), from).some(({ lower }) => levels.has(lower));
}

/** "It was 7.42", "It is ten to five". */
function isItWas(words: readonly Word[], from: number): boolean {
  return /^(?:was|is|'s)$/.test(lowerAt(words, from - 1)) && lowerAt(words, from - 2) === "it";
}

/** Before a colon these make a score, a ratio or a place in a book of it. */
const scores = wordList(`score scores scoreline result ratio odds won lost beat led leading verse chapter page psalm`);

function colonTells(words: readonly Word[], from: number): boolean {
  if ([2, 3].some((back) => scores.has(lowerAt(words, from - back)))) return false;
  const before = lowerAt(words, from - 1);
  // "between 5:40 and 6:10"; "3-2 and 15:12" are scores.
  if (before === "and" || before === "or") return words[from - 3]?.text === ":" && words[from - 2]!.glued;
  return before === "" || /^[,(“"]$/.test(before) || colonCues.has(before) || isDated(words, from);
}

function dotTells(words: readonly Word[], from: number, to: number): boolean {
  if (standsAt(words, to, ["by", "the", "clock"])) return true;
  if (saysDayAfter(words, to)) return colonTells(words, from);
  return (hasAt(words, from) || isDated(words, from)) && closesAt(words, to) && !isLevel(words, from);
}

function voteTells(words: readonly Word[], from: number, to: number): boolean {
  const before = lowerAt(words, from - 1);
  const cue = hasAt(words, from) || isItWas(words, from) || isAbout(before) || /^(?:until|till|since)$/.test(before);
  return cue && closesAt(words, to) && !isLevel(words, from);
}

function countTells(words: readonly Word[], from: number, to: number): boolean {
  const before = lowerAt(words, from - 1);
  if (saysDayAfter(words, to))
    return hasAt(words, from) || isAbout(before) || /^(?:since|until|till|by|before|after)$/.test(before);
  // "at 7" alone is more often a level, an age or a score.
  const spelled = words[from]!.figure === null;
  // "about six in ten".
  if (lowerAt(words, to) === "in" && smallNumberAt(words, to + 1) !== null) return false;
  if (!spelled || !closesAt(words, to) || /^(?:of|per|or|to)$/.test(lowerAt(words, to)) || isLevel(words, from))
    return false;
  if (before === "at" || before === "towards" || isNearly(words, from - 1)) return true;
  if (before !== "around" && before !== "about") return false;
  const second = words[from - 2];
  return second !== undefined && second.letters && !countVerbs.has(second.lower);
}

/**
 * Tells whether the words around a face that begins at word `from` make a clock time of it.
 *
 *   "at 5.40", "It was 7.42 by the clock", "It was ten to five", "set off around eleven" → yes
 *   "at 5.40 per cent", "the shares closed at 7.42", "put the toll at seven", "voted ten to five" → no
 */
export function isClockTime(words: readonly Word[], from: number, face: ClockFace): boolean {
  const { doubt, to } = face;
  if (doubt !== "none" && measured.has(lowerAt(words, to))) return false;
  switch (doubt) {
    case "none":
      return true;
    case "colon":
      return colonTells(words, from);
    case "dot":
      return dotTells(words, from, to);
    case "vote":
      return voteTells(words, from, to);
    case "count":
      return countTells(words, from, to);
    case "year":
      // "0600" is no year, nor any other figure but a number of a thing.
      return words[from]!.text.startsWith("0") && (hasAt(words, from) || saysDayAfter(words, to));
  }
}
