/** The words of a list written with blanks between them; "_" stands for a blank inside one ("point_out"). */
export function wordList(list: string): ReadonlySet<string> {
  const words = list.trim().split(/\s+/);
  return new Set(list.includes("_") ? words.map((word) => word.replaceAll("_", " ")) : words);
}
