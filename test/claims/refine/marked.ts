import type { BlockRole, Document, Sentence, Span } from "../../../src/model.js";
import { splitSentences } from "../../../src/sentences/split.js";

/** An article whose paragraphs are the lines of `text`; every line is a block of the given role. */
export function article(text: string, role: BlockRole = "paragraph"): Document {
  const plain = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  const blocks: { role: BlockRole; span: Span }[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line !== "") blocks.push({ role, span: { start, end: start + line.length } });
    start += line.length + 1;
  }
  const rest = { format: "text", outlet: "The Courier", title: null, published: null, url: null, place: null } as const;
  return { id: "article.txt", path: "article.txt", ...rest, sha256: "", text, plain, blocks };
}

/** "The town [has not fallen]." → its sentences, the one that holds the mark, and the span of what stood in the brackets. */
export function marked(
  text: string,
  role: BlockRole = "paragraph",
): { sentences: readonly Sentence[]; sentence: Sentence; mark: Span } {
  const start = text.indexOf("[");
  const end = text.indexOf("]") - 1;
  if (start < 0 || end < start) throw new Error(`no mark in “${text}”`);
  const sentences = splitSentences(article(text.replace("[", "").replace("]", ""), role));
  const sentence = sentences.find(({ span }) => span.start <= start && end <= span.end);
  if (!sentence) throw new Error(`the mark runs over two sentences in “${text}”`);
  return { sentences, sentence, mark: { start, end } };
}
