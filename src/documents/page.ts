import { InputError } from "../errors.js";
import type { Format } from "../model.js";
import { nothingStated, readFrontMatter, type Stated } from "./front-matter.js";
import { blankMarks, readMarkdownStretches } from "./markdown.js";
import { plainOf } from "./plain.js";
import type { Stretch } from "./stretches.js";
import { readTextStretches } from "./text.js";

/** What a format's reader hands on: text, its plain copy, its lines, and what the file states about itself. */
export type Page = {
  readonly format: Format;
  readonly text: string;
  readonly plain: string;
  readonly stretches: readonly Stretch[];
  readonly stated: Stated;
};

/** Reads plain text, with front matter where a scraper wrote some. */
export function readTextPage(text: string): Page {
  const plain = plainOf(text);
  const stated = statedIn(text);
  if (stated.length === 0) return { format: "text", text, plain, stretches: readTextStretches(plain), stated };
  const shift = (stretch: Stretch): Stretch => ({
    ...stretch,
    start: stretch.start + stated.length,
    end: stretch.end + stated.length,
  });
  return { format: "text", text, plain, stretches: readTextStretches(plain.slice(stated.length)).map(shift), stated };
}

/** Front matter in a text file, if that is what it is: a text may begin with a rule and a colon, so nothing here is an error. */
function statedIn(text: string): Stated & { readonly length: number } {
  try {
    return readFrontMatter(text, "");
  } catch (error) {
    if (error instanceof InputError) return { ...nothingStated, length: 0 };
    throw error;
  }
}

/** Reads Markdown; `file` is what its errors name. Throws InputError for broken front matter. */
export function readMarkdownPage(text: string, file: string): Page {
  const { length, ...stated } = readFrontMatter(text, file);
  const plain = plainOf(text.slice(0, length) + blankMarks(text.slice(length)));
  return { format: "markdown", text, plain, stretches: readMarkdownStretches(text, plain, length), stated };
}
