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
 * The copy of a text that is matched against, unit for unit as long as the text.
 *
 *   "“It’s over,” he said" → "\"It's over,\" he said"
 *   "''It was dark,'' she said" → " \"It was dark,\"  she said": two single marks are one double mark and a space
 *   "\u001b[31m212\u001b[0m aboard" → "     212     aboard"
 *
 * Leaves dashes, primes, soft hyphens and everything outside its list alone.
 */
export function plainOf(text: string): string {
  let plain = text.replace(terminalSequence, (sequence) => " ".repeat(sequence.length));
  for (const [replacement, units] of lookAlikes) plain = plain.replace(units, replacement);
  return plain.replace(/''/g, (_marks, at: number) => (/[^\s([]/.test(plain[at - 1] ?? " ") ? '" ' : ' "'));
}
