import type { Claim } from "../model.js";

/** Words kept before and after the mark: enough to know what is told, short enough for a line. */
const [before, after] = [6, 4];

/** What ends a clause as far as a reader of a few words is concerned. */
const breaks = /[.,;:!?()[\]“”"‘]\s|[()[\]“”"‘–—]|\n/;
const joints =
  /^(?:and|but|or|when|as|while|who|which|that|after|before|where|because|since|if|until|although|though|so|than|said|says)$/i;
/** After one of these the mark completes the phrase; what follows it is another. */
const leading = /^(?:at|on|in|by|of|for|to|with|from|about|around|until|since|during|over|under|within|near|off)$/i;
/** What a few words should not end with. */
const hanging = /^(?:the|a|an|its|their|his|her|at|on|in|by|of|for|to|with|from|was|were|is|are|has|have|had|not)$/i;

/**
 * The words around the mark of a claim with a gap for the mark, as far as its clause goes: what is asked, in the article's
 * own words. "" where the mark is all there is.
 *
 *   "She [takes office on »25 November«]."                     → "takes office on …"
 *   "The Italian has signed a »five-year« contract and …"      → "Italian has signed a … contract"
 *   "Twelve people were »still missing« on Friday, police said" → "Twelve people were … on Friday"
 *
 * @param text of the claim's document
 */
export function wordsAround({ span, mark }: Pick<Claim, "span" | "mark">, text: string): string {
  const ahead = words(lastPart(text.slice(span.start, mark.start))).slice(-before);
  // "killing three workers and injuring …": what stands before the joint is another matter, unless nothing is left.
  const lead = ahead.slice(ahead.findLastIndex((word) => joints.test(word)) + 1);
  const closed = lead.length > 1 && leading.test(lead.at(-1)!);
  const rest = closed ? [] : opening(words(text.slice(mark.end, span.end).split(breaks, 1)[0]!));
  if (lead.length + rest.length > 0) return [...lead, "…", ...rest].join(" ");
  return ahead.length === 0 ? "" : [...ahead, "…"].join(" ");
}

/** The first words of what follows the mark, up to a joint; where they are cut short, none that calls for another. */
function opening(follows: readonly string[]): readonly string[] {
  const joint = follows.findIndex((word) => joints.test(word));
  const clause = joint < 0 ? follows : follows.slice(0, joint);
  if (clause.length <= after) return clause;
  const end = clause.slice(0, after).findLastIndex((word) => !hanging.test(word));
  return clause.slice(0, end + 1);
}

const lastPart = (words: string): string => words.split(breaks).at(-1)!;
const words = (part: string): readonly string[] =>
  part
    .replace(/(?<![.,;:!?])[.,;:!?]+\s*$/, "")
    .split(/\s+/)
    .filter((word) => word !== "");
