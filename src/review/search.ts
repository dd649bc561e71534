import type { ReportFact } from "../model.js";

const haystacks = new WeakMap<ReportFact, string>();

/**
 * Does every word of `sought` occur in the fact's question, values, outlets, speakers or quotes? Case and accents do not
 * count; nothing sought is found everywhere.
 */
export function isFoundIn(fact: ReportFact, sought: string): boolean {
  const words = fold(sought).split(/\s+/u).filter(Boolean);
  return words.every((word) => haystack(fact).includes(word));
}

function haystack(fact: ReportFact): string {
  let hay = haystacks.get(fact);
  if (hay === undefined) {
    const claims = fact.claims.flatMap(({ value, outlet, speaker, quote }) => [
      value.shown,
      outlet,
      speaker ?? "",
      quote,
    ]);
    hay = fold([fact.question, ...claims].join("\n"));
    haystacks.set(fact, hay);
  }
  return hay;
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase();
}
