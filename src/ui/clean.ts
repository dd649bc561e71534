/** CSI sequences, whole strings of commands (OSC, DCS and their like) with their end, and what else ESC begins. */
const escapes = new RegExp(
  String.raw`\x1B\[[0-?]*[ -\/]*[@-~]?|\x1B[\]PX^_][^\x07\x1B]*(?:\x07|\x1B\\)|\x1B[#%\(-\/][0-~]|\x1B[0-~]?`,
  "g",
);

/** Whatever a terminal shows as a gap: line ends, tabs, odd spaces, the fillers that are blank but two columns wide. */
const gaps = new RegExp(String.raw`[[\s\u0085\u115F\u1160\u2800\u3164\uFFA0]--\uFEFF]+`, "gv");

/**
 * What has no width of its own and may drive the terminal or upset its columns: controls, direction marks and overrides,
 * zero-width spaces, variation selectors, keycaps, tags, skin tones. The joiners stay for now: Persian words need one.
 */
const unseen = new RegExp(
  String.raw`[[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Me}\p{Emoji_Modifier}\uFFF9-\uFFFB]--[\u200C\u200D]]`,
  "gv",
);

/** Emoji put together from several: terminals disagree on their width, so the first stands for all. */
const joinedEmoji = /(\p{Extended_Pictographic})(?:\u200D+\p{Extended_Pictographic})+/gu;

/** More marks on one letter than any script puts there. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/** A regional indicator; two make a flag, which terminals show in one, two or four columns. */
const regional = /[\u{1F1E6}-\u{1F1FF}]/gu;

const printableAscii = /^[ -~]*$/;

/**
 * Makes words of an article harmless for the terminal and sure of their width: no control or escape sequences, no
 * direction overrides, no floods of marks, every gap one space.
 *
 *   "fell\u001B[2J on\nMonday" → "fell on Monday"
 *   "👩‍👩‍👧 🇫🇷"                  → "👩 FR"
 */
export function clean(text: string): string {
  const seen = printableAscii.test(text)
    ? text
    : text
        .toWellFormed()
        .replaceAll(escapes, "")
        .replaceAll(gaps, " ")
        .replaceAll(unseen, "")
        .replaceAll(joinedEmoji, "$1")
        .replaceAll("\u200D", "")
        .replaceAll(/\u200C+/g, "\u200C")
        .replaceAll(piledMarks, "$1")
        .replaceAll(regional, (letter) => String.fromCharCode(letter.codePointAt(0)! - 0x1f1e6 + 65));
  return seen.replaceAll(/ {2,}/g, " ");
}
