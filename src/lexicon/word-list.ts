/** The words of a list written with blanks between them; "_" stands for a blank inside one ("point_out"). */
export function wordList(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll("_", " ")),
  );
}
