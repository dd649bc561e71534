import { readFileSync } from "node:fs";
import path from "node:path";
import type { Document, Span } from "../../src/model.js";

export type GoldClaim = {
  readonly document: string;
  readonly group: string;
  readonly mark: Span;
  readonly quote: Span;
};
export type GoldFact = {
  readonly id: string;
  readonly kind: string;
  readonly relation: string;
  readonly optional: boolean;
  readonly accept: readonly string[];
  readonly claims: readonly GoldClaim[];
};

type Written = {
  readonly id: string;
  readonly kind: string;
  readonly relation: string;
  readonly optional?: boolean;
  readonly accept?: readonly string[];
  readonly claims: readonly {
    readonly doc: string;
    readonly quote: string;
    readonly mark?: string;
    readonly group: string;
  }[];
};

/** Reads an event's gold and finds its marks in the documents as we read them; a claim whose words are not there is left out. */
export function readGold(folder: string, documents: readonly Document[]): readonly GoldFact[] {
  const { facts } = JSON.parse(readFileSync(path.join(folder, "gold.json"), "utf8")) as {
    readonly facts: readonly Written[];
  };
  const texts = new Map(documents.map((document) => [path.basename(document.path), document]));
  return facts.map((fact) => ({
    id: fact.id,
    kind: fact.kind,
    relation: fact.relation,
    optional: fact.optional ?? false,
    accept: fact.accept ?? [fact.relation],
    claims: fact.claims.flatMap((claim) => {
      const document = texts.get(claim.doc);
      const quote = document && locate(document.text, claim.quote, 0);
      const mark = quote && locate(document.text.slice(0, quote.end), claim.mark ?? claim.quote, quote.start);
      return document && quote && mark ? [{ document: document.id, group: claim.group, mark, quote }] : [];
    }),
  }));
}

/** Finds words in a text with white space folded on both sides. */
function locate(text: string, words: string, from: number): Span | null {
  const pattern = words
    .trim()
    .split(/[\s\u00a0]+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(String.raw`[\s\u00a0\u2007\u202f\u200b]+`);
  const regex = new RegExp(pattern, "g");
  regex.lastIndex = from;
  const match = regex.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
