/** The words of a list written with blanks between them; "_" stands for a blank inside one ("point_out"). */
export function wordList(list: string): ReadonlySet<string> {
  const words = list.trim().split(/\s+/);
  return new Set(list.includes("_") ? words.map((word) => word.replaceAll("_", " ")) : words);
}

/**
 * Phrases by the word that leads to them, in their order. What is loaded with the library is grouped by this and not by
 * `Map.groupBy`, so that `findQuantities` runs on any Node that loads ES modules.
 */
export function byWord<Phrase>(
  phrases: readonly Phrase[],
  wordOf: (phrase: Phrase) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const word = wordOf(phrase);
    const group = groups.get(word);
    if (group === undefined) groups.set(word, [phrase]);
    else group.push(phrase);
  }
  return groups;
}
