/** Look-alikes that stand for a space, a quotation mark or a hyphen; each is one UTF-16 unit, and so is what replaces it. */
const lookAlikes: readonly (readonly [plain: string, units: RegExp])[] = [
  // No-break, en to hair, zero-width, narrow, mathematical and ideographic space; the byte order mark inside a text.
  [" ", /[\u00A0\u1680\u180E\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]/g],
  ["'", /[‘’‚‛‹›´`ʼ]/g],
  ['"', /[“”„‟«»＂]/g],
  ["-", /[\u2010\u2011]/g],
];

/** What a terminal was told in a text that was copied from one: colours, cursor moves. "[31m" is no length. */
// oxlint-disable-next-line no-control-regex -- these are the controls
const terminalSequence = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;

/**
 * A thousand characters without a space are no word but a picture or a key that was saved along. The time that tagging a
 * word takes grows with the square of its length: a megabyte takes a quarter of an hour.
 */
const noWord = /(?<!\S)\S{1000,}/g;

const blank = (found: string): string => " ".repeat(found.length);

/**
 * The copy of a text that is matched against, unit for unit as long as the text.
 *
 *   "“It’s over,” he said" → "\"It's over,\" he said"
 *   "''It was dark,'' she said" → " \"It was dark,\"  she said": two single marks are one double mark and a space
 *   "\u001b[31m212\u001b[0m aboard" → "     212     aboard"
 *
 * Leaves dashes, primes, soft hyphens and everything outside its list alone.
 */
export function plainOf(text: string): string {
  let plain = text.replace(terminalSequence, blank);
  for (const [replacement, units] of lookAlikes) plain = plain.replace(units, replacement);
  plain = plain.replace(noWord, blank);
  return plain.replace(/''/g, (_marks, at: number) => (/[^\s([]/.test(plain[at - 1] ?? " ") ? '" ' : ' "'));
}
