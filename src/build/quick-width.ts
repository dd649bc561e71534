/** What string-width looks at, and what takes its place; see `withQuickWidth`. */
const replacements: readonly (readonly [from: string, to: string])[] = [
  [
    String.raw`const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;`,
    // Every emoji of the set has one of these in it.
    String.raw`const mayBeEmoji = /[\p{Emoji_Presentation}\uFE0F\u200D\u20E3]/u;
let emoji;
const rgiEmojiRegex = { test: (text) => mayBeEmoji.test(text) && (emoji ??= new RegExp("^\\p{RGI_Emoji}$", "v")).test(text) };`,
  ],
  [
    String.raw`if (/^[\u0020-\u007E]*$/.test(string)) {`,
    // Latin, Greek and Cyrillic letters, the common punctuation and the signs and rules of the review: one column each.
    String.raw`if (/^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2190-\u2193\u21C4\u2248\u2260\u2500-\u257F\u25B8\u25CB\u25CF\u270E\u2713\u2717\u276F\u27E6\u27E7]*$/.test(string)) {`,
  ],
];

/**
 * string-width as the review needs it: the table of all emoji, which takes longer to set up than the first frame to draw,
 * is set up when there may be one, and a text of letters that take one column each is not looked at letter by letter. The
 * widths stay the same.
 *
 * @throws where a new version of string-width reads differently.
 */
export function withQuickWidth(code: string): string {
  return replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`string-width no longer reads: ${from}`);
    return text.replace(from, () => to);
  }, code);
}
