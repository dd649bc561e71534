import {
  decadeWords,
  monthAbbreviations,
  months,
  partsOfDay,
  seasons,
  weekdayAbbreviations,
  weekdays,
} from "../../lexicon/calendar.js";
import { tens, units } from "../../lexicon/numbers.js";
import { ordinalWords } from "../../lexicon/ordinals.js";
import { wordList } from "../../lexicon/word-list.js";
import type { Word } from "./text-words.js";
import { edgeWords } from "./time-edges.js";

const tables = [
  decadeWords,
  edgeWords,
  monthAbbreviations,
  months,
  ordinalWords,
  partsOfDay,
  seasons,
  tens,
  units,
  weekdayAbbreviations,
  weekdays,
];

const starts = new Set([
  ...tables.flatMap((table) => [...table.keys()]),
  ...wordList(`
    a ad an ash boxing christmas closing coming easter final good h half last maundy midday midnight month new
    next noon opening palm predawn q quarter same several small the this today tomorrow tonight wee whit year yesterday
  `),
]);

/** Can a time begin with this word? Nine words in ten cannot, and no reader needs to look at them. */
export function mayStart(word: Word): boolean {
  return word.figure !== null || starts.has(word.lower);
}
