/** "1 fact", "12 facts", "1,204 facts": a whole number with its noun, regular plurals only. */
export function counted(count: number, noun: string): string {
  const grouped = String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return `${grouped} ${noun}${count === 1 ? "" : "s"}`;
}
