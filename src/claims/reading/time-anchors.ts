import { timeUnits } from "../../lexicon/calendar.js";
import type { AtomReader, TimeRule } from "./time-atoms.js";
import { anchorAtom, namedPart, startingWith, startingWithFigure } from "./time-atoms.js";
import { countAt, countWords } from "./time-numbers.js";
import { unitAt } from "./time-relative.js";
import type { Word } from "./text-words.js";
import { lowerAt } from "./text-words.js";

/** What an anchor may take up at most; a clause longer than that is no longer a name of the event. */
const longestAnchor = 10;

/** A mark of punctuation that is not inside a figure, "1.18". */
function endsClause(words: readonly Word[], at: number): boolean {
  const inFigure = words[at - 1]?.figure != null && words[at]!.glued && words[at + 1]?.glued === true;
  return /^[.,;:!?()“”"—–]$/.test(words[at]!.text) && !inFigure;
}

/** The words from `at` to the next mark of punctuation. */
function anchorWords(words: readonly Word[], at: number): string {
  let to = at;
  while (to < words.length && to - at < longestAnchor && !endsClause(words, to)) to++;
  return words
    .slice(at, to)
    .map(({ text, glued }, index) => (glued || index === 0 ? text : ` ${text}`))
    .join("");
}

/** "later", "earlier", "before the vote": which way an offset counts. */
function senseAt(
  words: readonly Word[],
  at: number,
): { readonly sign: 1 | -1; readonly to: number; readonly open: boolean } | null {
  const lower = lowerAt(words, at);
  if (/^(?:later|afterwards|afterward|on)$/.test(lower))
    return lower === "on" ? null : { sign: 1, to: at + 1, open: false };
  if (lower === "earlier" || lower === "previously") return { sign: -1, to: at + 1, open: false };
  if (lower === "after" || lower === "following") return { sign: 1, to: at + 1, open: true };
  if (lower === "before") return { sign: -1, to: at + 1, open: true };
  if (lower === "ahead" && lowerAt(words, at + 1) === "of") return { sign: -1, to: at + 2, open: true };
  if (lower === "prior") return { sign: -1, to: lowerAt(words, at + 1) === "to" ? at + 2 : at + 1, open: true };
  return null;
}

function isDuration(words: readonly Word[], at: number): boolean {
  return lowerAt(words, at - 1) === "for" || lowerAt(words, at - 2) === "for";
}

/** "two weeks after the fall of the capital", "an hour later", "eight months earlier". */
const readOffset: AtomReader = (words, at) => {
  const count = countAt(words, at);
  if (count === null) return null;
  const unit = unitAt(words, count.to);
  const length = unit === null ? undefined : timeUnits.get(unit);
  const sense = length === undefined ? null : senseAt(words, count.to + 1);
  if (length === undefined || sense === null) return null;
  // "for two hours before the ship came" is how long.
  if (/^(?:for|almost|nearly|about|some)$/.test(lowerAt(words, at - 1)) && isDuration(words, at)) return null;
  const near = count.low * length.days - length.slack * (count.low < 1 ? 0.5 : 1);
  const far = count.high * length.days + length.slack;
  const anchor = sense.open ? anchorWords(words, sense.to) : "";
  const [from, to] = sense.sign === 1 ? [near, far] : [-far, -near];
  return anchorAtom(at, sense.to, { from, to, words: anchor });
};

const steps: ReadonlyMap<string, number> = new Map([
  ["next", 1],
  ["following", 1],
  ["previous", -1],
  ["preceding", -1],
  ["same", 0],
]);

/** "the next day", "the same evening", "the following week", "next morning". */
const readStep: AtomReader = (words, at) => {
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const step = steps.get(lowerAt(words, at + the));
  const noun = lowerAt(words, at + the + 1);
  const part = namedPart(noun);
  const unit = part === null ? timeUnits.get(noun) : timeUnits.get("day");
  if (step === undefined || unit === undefined || unit.days < 1) return null;
  // "next week" counts from the document's date; "next morning" and "the next week" from the story's.
  if (the === 0 && part === null) return null;
  const from = step * unit.days;
  const wide = unit.days > 1 ? unit.days / 2 : 0;
  return anchorAtom(at, at + the + 2, { from: from - wide, to: from + wide, words: "" }, part);
};

/** "the day before", "the evening after the vote", "a day after", "on the eve of the summit". */
const readDayBefore: AtomReader = (words, at) => {
  if (lowerAt(words, at) !== "the") return null;
  const noun = lowerAt(words, at + 1);
  if (noun === "eve" && lowerAt(words, at + 2) === "of") {
    return anchorAtom(at + 1, at + 3, { from: -1, to: -1, words: anchorWords(words, at + 3) });
  }
  const part = namedPart(noun);
  const unit = part === null ? timeUnits.get(noun) : timeUnits.get("day");
  const sense = senseAt(words, at + 2);
  if (unit === undefined || unit.days < 1 || sense === null || !sense.open) return null;
  // "the week before last" counts from the document's date.
  if (/^(?:last|next)$/.test(lowerAt(words, sense.to))) return null;
  const wide = unit.days > 1 ? unit.days / 2 : 0;
  const middle = sense.sign * unit.days;
  return anchorAtom(
    at,
    sense.to,
    { from: middle - wide, to: middle + wide, words: anchorWords(words, sense.to) },
    part,
  );
};

/**
 * Rules for times counted from something that the text tells elsewhere.
 *
 *   "two weeks after the fall of the capital" → 11 to 17 days after "the fall of the capital"
 *   "an hour later", "the next morning"       → counted from "": the story's own time
 *
 * They give no value of their own. Leaves alone durations: "for two days", "within ten days".
 */
export const anchorRules: readonly TimeRule[] = [
  startingWithFigure(readOffset, countWords),
  startingWith(readDayBefore, ["the"]),
  startingWith(readStep, ["the"], steps.keys()),
];
