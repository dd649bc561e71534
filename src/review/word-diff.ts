import diff from "fast-diff";

/** A stretch of words that both texts have, or only the left or only the right one. */
export type DiffPart = { readonly in: "both" | "left" | "right"; readonly text: string };

/** A word, a figure with its separators ("6,000"), a run of white space, or any other single character. */
const token = /\p{L}[\p{L}\p{M}'’-]*|\p{N}+(?:[.,]\p{N}+)*|\s+|[^]/gu;

/** Every UTF-16 unit but the surrogates, which fast-diff will not part. */
const codes = 0x10000 - 0x800;

type Change = { readonly left: string; readonly right: string };

/**
 * Compares two sentences word by word.
 *
 *   "It lies 125 km away." / "It lies 150 km away." → both "It lies ", left "125", right "150", both " km away."
 *
 * The parts that are in both or left join to the left text, those in both or right to the right text. Words that differ
 * with nothing but white space between them make one part.
 */
export function diffWords(left: string, right: string): readonly DiffPart[] {
  const known = new Map<string, string>();
  const encode = (text: string) =>
    Array.from(text.matchAll(token), ([word]) => {
      const code = known.get(word) ?? unit(known.size);
      known.set(word, code);
      return code;
    }).join("");
  const [from, to] = [encode(left), encode(right)];
  if (known.size > codes) return parts([{ left, right }]);

  const words = new Map(Array.from(known, ([word, code]) => [code, word]));
  const decode = (text: string) => Array.from(text.split(""), (code) => words.get(code)!).join("");
  return parts(joinOverSpace(group(diff(from, to).map(([side, text]) => [side, decode(text)]))));
}

function unit(number: number): string {
  return String.fromCharCode(number < 0xd800 ? number : number + 0x800);
}

/** Neighbouring left and right pieces become one change; what both share stays a string. */
function group(pieces: readonly (readonly [-1 | 0 | 1, string])[]): readonly (string | Change)[] {
  const grouped: (string | Change)[] = [];
  for (const [side, text] of pieces) {
    const last = grouped.at(-1);
    if (side === 0) grouped.push(text);
    else {
      const open = typeof last === "object" ? last : { left: "", right: "" };
      if (open === last) grouped.pop();
      grouped.push(side === -1 ? { ...open, left: open.left + text } : { ...open, right: open.right + text });
    }
  }
  return grouped;
}

/** "[-two-]{+three+} [-men-]{+women+}" reads worse than "[-two men-]{+three women+}". */
function joinOverSpace(pieces: readonly (string | Change)[]): readonly (string | Change)[] {
  const joined: (string | Change)[] = [];
  for (const piece of pieces) {
    const [before, space] = joined.slice(-2);
    if (typeof piece === "object" && typeof before === "object" && typeof space === "string" && space.trim() === "") {
      const merged = { left: before.left + space + piece.left, right: before.right + space + piece.right };
      if (merged.left.trim() !== "" && merged.right.trim() !== "") {
        joined.splice(-2, 2, merged);
        continue;
      }
    }
    joined.push(piece);
  }
  return joined;
}

function parts(pieces: readonly (string | Change)[]): readonly DiffPart[] {
  return pieces
    .flatMap((piece): readonly DiffPart[] =>
      typeof piece === "string"
        ? [{ in: "both", text: piece }]
        : [
            { in: "left", text: piece.left },
            { in: "right", text: piece.right },
          ],
    )
    .filter((part) => part.text !== "");
}
