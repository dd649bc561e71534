/** A place in a text as editors show it; both count from 1. */
export type LineAndColumn = { readonly line: number; readonly column: number };

/**
 * Line and column of an offset into a text. Lines end with \n, \r\n or \r. Columns count UTF-16 units, as VS Code and
 * SARIF's default do, so that a column minus the line's first offset is again an offset.
 *
 * In text and Markdown documents the place is one in the file; in HTML it is one in the rendered text, since tags are gone.
 * An offset beyond the text is taken as its end.
 */
export function lineAndColumn(text: string, offset: number): LineAndColumn {
  const before = text.slice(0, Math.max(0, offset));
  // Between \r and \n the line has not ended yet.
  const complete = before.endsWith("\r") && text[before.length] === "\n" ? before.slice(0, -1) : before;
  let line = 1;
  let start = 0;
  for (const ending of complete.matchAll(/\r\n|\n|\r/g)) {
    line += 1;
    start = ending.index + ending[0].length;
  }
  return { line, column: before.length - start + 1 };
}
