/**
 * What no article may send to a terminal or a page: C0 and C1 controls (escape sequences begin with one), soft hyphens,
 * zero-width characters, marks that turn the direction of writing, line and paragraph separators, private use.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\uFFFC]/gu;

/** More combining marks than a letter of any script carries; the rest would paint over the lines above and below. */
const pile = /(\p{M}{4})\p{M}+/gu;

/**
 * Text of an article, made harmless on one line: every run of white space is one space, control and format characters
 * are gone, a lone surrogate is "�".
 *
 *   "12\n people\u001b[31m"  → "12 people[31m"
 */
export function printable(text: string): string {
  return text.toWellFormed().replaceAll(/\s+/gu, " ").replaceAll(unprintable, "").replaceAll(pile, "$1");
}
