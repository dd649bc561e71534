import type { Paint } from "./paint.js";
import type { MarkedQuote } from "./quotes.js";

/**
 * Breaks text at its spaces into lines of at most `width` UTF-16 units, each after `indent` spaces. A word that is longer
 * than a line stands whole on a line of its own: an address or a name is not cut.
 */
export function wrap(text: string, width: number, indent: number): readonly string[] {
  const margin = " ".repeat(indent);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent + longer.length > width) {
      lines.push(margin + line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, margin + line];
}

/** Private-use characters, which `printable` lets through from no article: where a mark begins and ends. */
const opening = "\uE000";
const closing = "\uE001";

/** A quotation with its mark set off, “They were »12 people« in all.”, broken into lines as `wrap` does. */
export function wrapQuote(quote: MarkedQuote, width: number, indent: number, paint: Paint): readonly string[] {
  const text = `“${quote.before}${opening}${quote.mark}${closing}${quote.after}”`;
  let within = false;
  return wrap(text, width, indent).map((line) => {
    const parts = line.split(/(\uE000|\uE001)/u);
    const shown = parts.map((part) => {
      if (part === opening) within = true;
      if (part === closing) within = false;
      return within && part !== opening ? paint("mark", part) : part;
    });
    return shown.join("").replaceAll(opening, "»").replaceAll(closing, "«");
  });
}
