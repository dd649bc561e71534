import { trimmed, type Stretch } from "./stretches.js";

const address = String.raw`(?:\bpic\.twitter\.com\/\w+|\bhttps?:\/\/t\.co\/\w+)`;
const signature = String.raw`(?:\u2014|--|\u2013|(?<=\s)-(?=\s))\s*[^\s\u2014(][^\u2014\n(]{0,60}\(@\w{1,20}\)(?:\s+\p{Lu}\p{L}+\.?\s+\d{1,2},\s+\d{4})?`;
/** How an embedded post ends: its picture's address and who posted it when. */
const ending = new RegExp(String.raw`(?:${address}\s*)*${signature}|(?:${address}\s*)+$`, "gu");

/**
 * Parts the social-media posts in a line from what follows them, and leaves out their addresses and signatures.
 *
 *   "We are in control. pic.twitter.com/x1 — Wire (@wire) March 2, 2024 The ministry denied it." → a post and a paragraph
 *
 * Who posted it stands behind the post's end, in the document's text.
 */
export function splitPosts(plain: string, stretch: Stretch): readonly Stretch[] {
  const words = plain.slice(stretch.start, stretch.end);
  if (!words.includes("(@") && !words.includes("://t.co/") && !words.includes("pic.twitter.com/")) return [stretch];
  const parts: Stretch[] = [];
  let from = 0;
  for (const match of words.matchAll(ending)) {
    parts.push({ start: stretch.start + from, end: stretch.start + match.index, role: "post" });
    from = match.index + match[0].length;
  }
  parts.push({ start: stretch.start + from, end: stretch.end, role: stretch.role === "post" ? null : stretch.role });
  return parts.flatMap((part) => trimmed(plain, part));
}
