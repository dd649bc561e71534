import type { BlockRole } from "../model.js";
import { isCapitalised } from "./capitals.js";
import { readHeaderLine, type HeaderLine } from "./header.js";
import type { Stretch } from "./stretches.js";

/** A stretch, its words in the plain copy, and what they say if they are a header line. */
export type ReadStretch = { readonly stretch: Stretch; readonly words: string; readonly line: HeaderLine };

/** A sentence or more, rather than a line of the page's furniture. */
export function isProse(words: string): boolean {
  if (words.length > 160) return true;
  const sentence = /[.!?…:]["')\]]*$/.test(words) && words.split(/\s+/).length > 8;
  return sentence && readHeaderLine(words, null).kind === "words";
}

/** Long headlines may end as sentences do: "After the verdict: what happens to the estuary scheme now?" */
export function isExclaimed(words: string): boolean {
  return words.length < 120 && /[!?]["')\]]*$/.test(words) && !/["'].*\b(?:said|says|asked|asks)\b/.test(words);
}

/** A title within the story: short, capitalised, without a full stop. */
export function isHeading(words: string): boolean {
  const short = words.length <= 90 && words.split(/\s+/).length <= 12;
  return short && isCapitalised(words) && !/[.!…:;,"')\]]$|[a-z]{3}[.!?]["']*[\s-]/.test(words);
}

/** What stands before a picture's words. */
export const captionLabel =
  /^\s*(?:file )?(?:photo(?:graph)?|picture|image|caption|video|illustration|map|graphic)s?(?:(?: caption)?\s*:| (?:caption|source),)\s*(?=\S)/i;
const captionSigns =
  /\((?:L|R|C|left|right|cent(?:re|er)|from left|pictured|above)\)|\b(?:file photo|getty images|ap photo|reuters\/|photo(?:graph)?:|photo(?:graph)? by|picture:)/i;

/** The part of a line that its own words tell: a caption, or what it is `otherwise`. */
export function roleOf(words: string, otherwise: BlockRole): BlockRole {
  // A whole sentence in round brackets is the writer's aside.
  const bracketed = /^\[[^[\]]*\]$|^\([^()]*[^.!?()]\)$/.test(words);
  const signed = words.length < 120 && captionSigns.test(words) && !/[.!?]$/.test(words);
  return bracketed || captionLabel.test(words) || signed ? "caption" : otherwise;
}
