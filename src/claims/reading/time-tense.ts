import { wordList } from "../../lexicon/word-list.js";
import type { Word } from "./text-words.js";

/** Where the tense around a date without a year points; null where nothing tells. */
export type Direction = "past" | "future" | null;

const futureCues = wordList(`
  will 'll shall wo due expected scheduled planned plans set going tomorrow next upcoming forthcoming intends aims
  hopes wants promised would must can could may should later until till likely deadline
`);

const pastCues = wordList(`
  was were had did been has have said told announced reported confirmed added warned wrote killed died began broke
  came went took gave got made found left fell rose held met won lost led saw ran sent hit struck sank swept shot
  spoke stood felt brought bought sold built cut drew drove fought flew hid kept knew laid lay paid put read rode
  sat set_off shook shut spent spread stole swore taught threw woke wore became last previous earlier ago since
`);

/** The present of verbs that timetables and diaries use. Source: own list. */
const scheduled = wordList(
  `opens closes starts begins resumes reopens expires ends lapses meets votes decides elects returns arrives departs sails airs`,
);

/** What puts something off, before "to" and a day. Source: own list. */
const delays = wordList(`adjourned postponed moved delayed rescheduled deferred shifted extended back pushed`);

/** How many words to look through on either side; beyond, a cue is likelier to belong to another clause. */
const reach = { left: 14, right: 7 };

/** A participle after "be" belongs to the future or the possibility that it stands in: "will be held". */
function isPast(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  const before = words[at - 1]?.lower;
  if (before === "be" || before === "get") return false;
  return pastCues.has(lower) || (lower.endsWith("ed") && lower.length >= 5 && !futureCues.has(lower));
}

/** "is to visit", "are to go", "to be booked": an infinitive of what lies ahead. */
function isFuture(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (futureCues.has(lower)) return true;
  if (lower === "be") return words[at - 1]?.lower === "to";
  return (lower === "is" || lower === "are" || lower === "'s") && words[at + 1]?.lower === "to";
}

function tenseAt(words: readonly Word[], at: number): Direction | "end" {
  const word = words[at];
  if (word === undefined || word.text === ";" || word.text === "!" || word.text === "?") return "end";
  // "adjourned to 18 April", "moved to 12 May": put off to a day ahead
  // "opens in September", "expires at the end of June": what stands on a timetable
  if (scheduled.has(word.lower)) return "future";
  const isPutOff = word.lower === "to" && delays.has(words[at - 1]?.lower ?? "");
  if (isPutOff || isFuture(words, at)) return "future";
  return isPast(words, at) ? "past" : null;
}

/**
 * Tells whether the clause around a word speaks of what was or of what is to come.
 *
 *   "The council will vote on | Thursday"      → future
 *   "The council voted on | Thursday"          → past
 *   "said on | Thursday that it would reopen"  → past: the nearer word decides, and the left before the right
 *
 * @returns the direction at a word; each word's own tense is looked up once
 */
export function tensesOf(words: readonly Word[]): (at: number) => Direction {
  const known: (Direction | "end" | undefined)[] = [];
  const tense = (at: number): Direction | "end" => {
    const seen = known[at];
    return seen === undefined ? (known[at] = tenseAt(words, at)) : seen;
  };
  return (at) => {
    for (let step = 1; step <= reach.left; step++) {
      const left = at - step < 0 ? "end" : tense(at - step);
      if (left === "end") break;
      if (left !== null) return left;
    }
    for (let step = 1; step <= reach.right; step++) {
      const right = tense(at + step);
      if (right === "end") break;
      if (right !== null) return right;
    }
    return null;
  };
}
