import { placeNouns } from "../../lexicon/compass.js";
import type { Word } from "./text-words.js";
import { isFunctionWord } from "./text-words.js";

/** A place may have a long name, but not a whole clause. */
const longest = 8;

/** "the old cement works": a place without a name or a noun that we know. */
const longestUnnamed = 4;

const links = new Set(["of", "al", "de", "du", "la", "el", "the", "-", "'s", "’s"]);

/** Is the word part of a name: "Kabul", the second half of "Sant'Antioco"? */
function isName(word: Word | undefined): boolean {
  return word !== undefined && ((word.capital && word.letters) || (word.glued && /^['’]\p{Lu}/u.test(word.text)));
}

/**
 * End of the words that name the place at word `at`: "Kabul", "the capital", "Afghan capital Kabul", "the port of Bandar
 * Abbas". `at` itself where no place is named there.
 *
 * A name ends before a word in lower case, an unnamed place after its noun.
 */
export function originEnd(words: readonly Word[], at: number): number {
  let to = at;
  let named = false;
  let noun = false;
  for (let next = at; next < words.length && next - at < longest; next++) {
    const word = words[next]!;
    if (isName(word)) named = true;
    else if (links.has(word.lower)) {
      // A link belongs to the name only if more of it follows.
      const more = words[word.lower === "of" && words[next + 1]?.lower === "the" ? next + 2 : next + 1];
      const first = next === at && word.lower === "the";
      const tail =
        word.lower === "of" ? isName(more) || (more !== undefined && placeNouns.has(more.lower)) : isName(more);
      if (!first && !tail && !(word.lower === "the" && !named && !noun) && !/^['’]s$/.test(word.lower)) break;
      continue;
    } else if (!word.letters || isFunctionWord(word.lower)) break;
    else if (placeNouns.has(word.lower)) noun = true;
    // "the old cement works": words before the noun; after a name or a noun a word in lower case goes on with the clause.
    else if (named || noun) break;
    to = next + 1;
  }
  return named || noun ? to : Math.min(to, at + longestUnnamed);
}
