import type { Sentence } from "../model.js";
import { foldName } from "./fold.js";
import type { NameForm } from "./forms.js";
import type { NameRun } from "./names.js";

/** Longest name that is looked for, in words. */
const longest = 6;

/**
 * Finds names in a line whose capitals tell nothing ("Strand Offers To Resign Over Dam"): only those that running text
 * of the event writes, the longest first; a single word must stand there more than once.
 */
export function findKnownNames({ tokens }: Sentence, forms: ReadonlyMap<string, NameForm>): readonly NameRun[] {
  const runs: NameRun[] = [];
  const words = tokens.map(({ text }) => foldName(text).join(" "));
  for (let i = 0; i < tokens.length; i++) {
    for (let last = Math.min(tokens.length - 1, i + longest - 1); last >= i; last--) {
      const form = forms.get(
        words
          .slice(i, last + 1)
          .filter((word) => word !== "")
          .join(" "),
      );
      if (!form || words[i] === "" || words[last] === "" || (form.words.length === 1 && form.uses < 2)) continue;
      runs.push({ start: i, first: i, last });
      i = last;
      break;
    }
  }
  return runs;
}
