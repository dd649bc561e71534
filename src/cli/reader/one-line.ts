/** Longest that an endpoint is quoted. */
const longest = 200;

/** What an endpoint says, on one line and without anything that drives a terminal. */
export function oneLine(text: string): string {
  const plain = text.replaceAll(/[\p{C}\s]+/gu, " ").trim();
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}
