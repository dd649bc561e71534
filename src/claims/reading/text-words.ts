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

const piece = /o['’]clock|new year['’]s(?= (?:day|eve))|[\p{L}\p{M}]+|\d+|['’][a-z]+|[^\s\p{L}\p{M}\d]/giu;

/**
 * Splits a text into words, digits and marks: "Friday's 7.22pm" → Friday · 's · 7 · . · 22 · pm.
 *
 * Offsets are those of the text. Curly apostrophes are straight in `lower`.
 */
export function wordsOf(text: string): readonly Word[] {
  let end = 0;
  return Array.from(text.matchAll(piece), (match) => {
    const [word] = match;
    const start = match.index;
    const glued = start === end && start > 0;
    end = start + word.length;
    const first = word.charCodeAt(0);
    const digits = first >= 48 && first <= 57;
    const lower = word.toLowerCase().replace("’", "'");
    return {
      text: word,
      lower,
      start,
      end,
      // Longer runs are no hour, day or year, and past sixteen digits no exact number either.
      figure: digits && word.length <= 6 ? Number(word) : null,
      glued,
      capital: !digits && word.charAt(0) !== lower.charAt(0),
      letters: /^\p{L}/u.test(word),
    };
  });
}

/** Is the text from word `at` on made of these words, whatever their case? */
export function standsAt(words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((word, step) => words[at + step]?.lower === word);
}

/** Lower-case word at a place, "" outside the text. */
export function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? "";
}

const functionWords = new Set(
  (
    "a about above after against all also although amid among an and any are as at be because been before being below " +
    "between both but by can could did do does during each either for from had has have he her here him his how however " +
    "i if in into is it its just like may might more most must my near neither no nor not of off on once only or our out " +
    "over per rather shall she should since so some such than that the their them then there these they this those " +
    "through throughout to too toward towards under unless until up upon us very was we were what when where whether " +
    "which while who whom whose why will with within without would yet you your"
  ).split(" "),
);

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
  // "2016.5" and "2,016" go on.
  return !(
    (next.text === "." || next.text === "," || next.text === ":") &&
    next.glued &&
    words[at + 1]?.glued === true &&
    words[at + 1]?.figure !== null
  );
}
