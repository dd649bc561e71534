import { findMentions } from "../../src/mentions/find.js";
import type { Entity, Mention, Sentence } from "../../src/model.js";
import { splitSentences } from "../../src/sentences/split.js";
import { article } from "../claims/refine/marked.js";

/** Articles of one event, each given as its text, a paragraph a line: their sentences, mentions and entities. */
export function told(...texts: readonly string[]): {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
} {
  const documents = texts.map((text, i) => ({ ...article(text), id: `${i + 1}.txt`, path: `${i + 1}.txt` }));
  const sentences = documents.flatMap(splitSentences);
  return { sentences, ...findMentions(documents, sentences) };
}

/** Who and what is meant by the words, in order of the documents: "captain → tomas-ibeku". "" where they are no mention. */
export function meant(words: string, ...texts: readonly string[]): string {
  const found = told(...texts).mentions.filter(({ text }) => text === words);
  return [...new Set(found.map(({ entity }) => entity))].join(" + ");
}
