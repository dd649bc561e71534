import { wordList } from "../../lexicon/word-list.js";

/** A word, a run of digits or one mark of punctuation, with what the readers of time, direction and rank ask of it. */
export type Word = {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Value of a run of digits, else null. */
  readonly figure: number | null;
  /** No white space stands before it. */
  readonly glued: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Consists of letters. */
  readonly letters: boolean;
};

const digit = (code: number) => code >= 48 && code <= 57;
const asciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** General punctuation, and halves of characters beyond the basic plane. */
const mark = (code: number) => (code >= 0x2000 && code <= 0x20ff) || (code >= 0xd800 && code <= 0xdfff);
/** Letters with their combining marks; the regular expression is asked only outside ASCII. */
const letter = (code: number) =>
  asciiLetter(code) || (code >= 0xaa && !mark(code) && /[\p{L}\p{M}]/u.test(String.fromCharCode(code)));
const apostrophe = (code: number) => code === 0x27 || code === 0x2019;
const blank = (code: number) =>
  code <= 32 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;

const digits = /\d*/y;
const asciiLetters = /[a-z]*/iy;

/** End of the run of characters that begins at `start`, which may be empty. */
function runEnd(text: string, start: number, run: RegExp): number {
  run.lastIndex = start;
  run.test(text);
  return run.lastIndex;
}

/** End of the run of letters that begins at `start`: of ASCII letters, since most are, with others by hand. */
function lettersEnd(text: string, start: number): number {
  let end = runEnd(text, start, asciiLetters);
  while (end < text.length && letter(text.charCodeAt(end))) end = runEnd(text, end + 1, asciiLetters);
  return end;
}

/** End of the word, figure or mark that begins at `start`. */
function pieceEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (digit(code)) return runEnd(text, start, digits);
  if (apostrophe(code)) return runEnd(text, start + 1, asciiLetters);
  if (!letter(code)) return code >= 0xd800 && code <= 0xdbff && start + 1 < text.length ? start + 2 : start + 1;
  const end = lettersEnd(text, start);
  const clock =
    end === start + 1 && apostrophe(text.charCodeAt(end)) && text.slice(end + 1, end + 6).toLowerCase() === "clock";
  return clock ? end + 6 : end;
}

/**
 * Splits a text into words, digits and marks: "Friday's 7.22pm" → Friday · 's · 7 · . · 22 · pm; "o'clock" stays whole.
 *
 * Offsets are those of the text. Curly apostrophes are straight in `lower`. Written by hand, not as one regular
 * expression, which is four times as slow. The readers ask for the words of a sentence one after the other: those of the
 * last text are kept.
 */
export function wordsOf(text: string): readonly Word[] {
  if (text !== last.text) last = { text, words: split(text) };
  return last.words;
}

let last: { readonly text: string; readonly words: readonly Word[] } = { text: "", words: [] };

function split(text: string): readonly Word[] {
  const words: Word[] = [];
  let before = 0;
  for (let start = 0; start < text.length;) {
    const first = text.charCodeAt(start);
    if (blank(first)) {
      start++;
      continue;
    }
    const end = pieceEnd(text, start);
    const word = text.slice(start, end);
    const small = word.toLowerCase();
    const lower = small.includes("\u2019") ? small.replace("\u2019", "'") : small;
    // Longer runs of digits are no hour, day or year.
    const figure = digit(first) && word.length <= 6 ? Number(word) : null;
    const letters = letter(first);
    const capital = letters && lower.charCodeAt(0) !== first;
    words.push({ text: word, lower, start, end, figure, glued: start === before && start > 0, capital, letters });
    before = end;
    start = end;
  }
  return words;
}

/** Is the text from word `at` on made of these words, whatever their case? */
export function standsAt(words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((word, step) => words[at + step]?.lower === word);
}

/** Lower-case word at a place, "" outside the text. */
export function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? "";
}

const functionWords = wordList(`
  a about above across after against ahead all along alongside also although amid among amongst an and any are around as
  at be because been before behind being below beneath beside besides between beyond both but by can could despite did do
  does during each either except following for from had has have he her here him his how however i if in inside into is it
  its just like may might more most must my near neither no nor not of off on once only onto opposite or our out outside
  over past per rather shall she should since so some such than that the their them then there these they this those
  through throughout to too toward towards under unless unlike until up upon us very via was we were what when where
  whether which while who whom whose why will with within without would yet you your
`);

/** "of", "and", "was", "when": a word of the closed classes. */
export function isFunctionWord(lower: string): boolean {
  return functionWords.has(lower);
}

/** Does a phrase end before word `at`: end of text, punctuation (no hyphen, per cent or currency sign) or a function word? */
export function closesAt(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (next === undefined) return true;
  if (functionWords.has(next.lower)) return true;
  if (!/^[.,;:!?)\]"”’'—–(…]$/.test(next.text)) return false;
  return !goesOn(words, at);
}

/** Is the point, comma or colon at a word inside a figure, as in "2,016" and "7.42"? */
export function goesOn(words: readonly Word[], at: number): boolean {
  const [mark, next] = [words[at], words[at + 1]];
  return (
    mark !== undefined &&
    mark.glued &&
    /^[.,:]$/.test(mark.text) &&
    next !== undefined &&
    next.glued &&
    next.figure !== null
  );
}
