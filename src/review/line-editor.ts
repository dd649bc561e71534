/** A line of text that is being typed, and where the cursor stands in it, in UTF-16 units. */
export type Typed = { readonly text: string; readonly at: number };

/** One change to a line that is being typed. */
export type Edit =
  | { readonly edit: "insert"; readonly text: string }
  | { readonly edit: "erase" | "erase next" | "erase word" | "erase all" }
  | { readonly edit: "left" | "right" | "home" | "end" };

/** A line with the cursor at its end. */
export function typed(text: string): Typed {
  return { text, at: text.length };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The line after a change; a letter with its accents, or an emoji, counts as one. */
export function edited(line: Typed, change: Edit): Typed {
  const { text, at } = line;
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (change.edit) {
    case "insert":
      return { text: before + change.text + after, at: at + change.text.length };
    case "erase":
      return { text: text.slice(0, at - lastLength(before)) + after, at: at - lastLength(before) };
    case "erase next":
      return { text: before + after.slice(firstLength(after)), at };
    case "erase word": {
      const kept = before.replace(/\S*\s*$/u, "");
      return { text: kept + after, at: kept.length };
    }
    case "erase all":
      return { text: "", at: 0 };
    case "left":
      return { text, at: at - lastLength(before) };
    case "right":
      return { text, at: at + firstLength(after) };
    case "home":
      return { text, at: 0 };
    case "end":
      return typed(text);
  }
}

function firstLength(text: string): number {
  for (const { segment } of graphemes.segment(text)) return segment.length;
  return 0;
}

function lastLength(text: string): number {
  return Array.from(graphemes.segment(text)).at(-1)?.segment.length ?? 0;
}
