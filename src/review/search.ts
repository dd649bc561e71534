import type { ReportFact } from "../model.js";

const haystacks = new WeakMap<ReportFact, string>();

/**
 * Does every word of `sought` occur in the fact's question, values, outlets, speakers or quotes? Case and accents do not
 * count; nothing sought is found everywhere.
 */
export function isFoundIn(fact: ReportFact, sought: string): boolean {
  return wordsOf(sought).every((word) => haystack(fact).includes(word));
}

let last: { readonly sought: string; readonly words: readonly string[] } = { sought: "", words: [] };

/** The same words are sought in one fact after the other. */
function wordsOf(sought: string): readonly string[] {
  if (last.sought !== sought) last = { sought, words: fold(sought).split(/\s+/u).filter(Boolean) };
  return last.words;
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

const ascii = /^[ -~\s]*$/;

function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase();
}
