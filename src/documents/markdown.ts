import { joinLines, linesOf, trimmed, type Line, type Stretch } from "./stretches.js";

const blank = (marks: string) => " ".repeat(marks.length);
/** What stands in the text for a reader: the link's words without its brackets and address. */
const keepWords = (_whole: string, before: string, words: string, after: string) =>
  blank(before) + words + blank(after);

/**
 * Marks of one line or less, in an order that matters: code first, since nothing counts inside it; images before links,
 * which they contain; escapes last, since they hide the others.
 */
const inline: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/(?<![\\`])(`+)([^`\r\n]+)(\1)(?!`)/g, keepWords],
  [/<!--(?:(?!<!--)[\s\S])*?-->/g, blank],
  [/<(?:https?:|mailto:)[^\s>]*>/gi, blank],
  [/<\/?[a-z][^<>\r\n]*>/gi, blank],
  [/(!\[)([^[\]\r\n]*)(\]\([^()\s]*(?:\s+"[^"\r\n]*")?\))/g, keepWords],
  [/(?<![\\!])(\[)([^[\]\r\n]+)(\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+["'][^\r\n]*?["'])?\))/g, keepWords],
  [/(?<![\\!])(\[)([^[\]\r\n]+)(\]\[[^[\]\r\n]*\])/g, keepWords],
  [/\[\^[^\]\s]+\]/g, blank],
  [/(?<![\\*])\*{1,3}(?=[^\s*])|(?<=[^\s*\\])\*{1,3}(?!\*)/g, blank],
  [/(?<![\\\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_\\])_{1,3}(?![\p{L}\p{N}_])/gu, blank],
  [/~~/g, blank],
  [/\\(?=[!-/:-@[-`{-~])/g, blank],
];

/** A copy of Markdown, as long as it is, in which the marks are spaces and the words stand where they stood. */
export function blankMarks(markdown: string): string {
  const rows = markdown.replace(/^[ \t]*\|.*$/gm, (row) => row.replaceAll("|", " "));
  const words = inline.reduce((text, [marks, write]) => text.replace(marks, write as () => string), rows);
  return words.replace(/^[ \t]*\[[^\]\r\n]+\]:[ \t]*\S+.*$/gm, blank);
}

const marks: readonly (readonly [RegExp, Stretch["role"]])[] = [
  [/^#\s+/, "headline"],
  [/^#{2,6}\s+/, "heading"],
  [/^(?:[-*+•]|\(?\d{1,3}[.)])\s+(?:\[[ x]\]\s+)?/i, "item"],
  [/^\|\s*/, "item"],
  [/^(?:>\s?)+/, null],
];

/**
 * The stretches of Markdown. `source` is the text with its marks, `plain` the copy without (`blankMarks`);
 * what stands before `from` (front matter) is left out, and so are code blocks, rules and the lines under headings.
 */
export function readMarkdownStretches(source: string, plain: string, from: number): readonly Stretch[] {
  let fence: string | null = null;
  let headlines = 0;
  const lines: Line[] = [];
  for (const line of linesOf(source)) {
    if (line.start < from) continue;
    const written = source.slice(line.start, line.end);
    const mark = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
    if (mark !== undefined) fence = fence === null ? mark : written.startsWith(fence) ? null : fence;
    if (mark !== undefined || fence !== null || /^(?:[-*_]\s*){3,}$|^\|?[\s:|-]+$/.test(written)) continue;
    if (/^=+$/.test(written)) {
      const above = lines.at(-1);
      if (above && !line.gap) lines[lines.length - 1] = { ...above, role: headlines++ === 0 ? "headline" : "heading" };
      continue;
    }
    let { start, role } = line;
    for (const [pattern, says] of marks) {
      const length = pattern.exec(source.slice(start, line.end))?.[0].length;
      if (length === undefined) continue;
      start += length;
      role = says === "headline" && headlines++ > 0 ? "heading" : says;
      break;
    }
    if (/^!\[[^\]]*\]\([^)]*\)$/.test(written)) role = "caption";
    const end =
      role === "headline" || role === "heading"
        ? start + source.slice(start, line.end).replace(/\s+#+$/, "").length
        : line.end;
    // Nothing is left of a line of marks, such as a link definition.
    for (const words of trimmed(plain, { start, end, role })) lines.push({ ...words, gap: line.gap });
  }
  return joinLines(plain, lines);
}
