import { hash } from "node:crypto";
import type { Document } from "../model.js";
import { partsOf } from "./parts.js";
import { type Message, messagesFor, promptVersion } from "./prompt.js";
import { tokensIn } from "./tokens.js";

/** One question to a reader. */
export type ReaderRequest = {
  /** Under which its answer is kept: from the model, the version of the prompt, and every word that is asked. */
  readonly key: string;
  readonly messages: readonly Message[];
  /** Ids and checksums of the documents it holds. */
  readonly documents: readonly { readonly id: string; readonly sha256: string }[];
  /** Are the documents whole in it, and no passages left out? */
  readonly whole: boolean;
  /** UTF-8 bytes and about how many tokens. */
  readonly bytes: number;
  readonly tokens: number;
};

/** Share of the context that is left for the answer, and most tokens of it. */
const answerShare = 0.25;
const longestAnswer = 8000;

/**
 * What a reader is asked about the documents of one event: one request, or several where they do not fit into the context of the
 * model, given in tokens. Null where there are too many documents for it.
 */
export function requestsFor(
  documents: readonly Document[],
  names: ReadonlyMap<string, string>,
  model: string,
  context: number,
): readonly ReaderRequest[] | null {
  const bare = messagesFor([], () => "").reduce((sum, { content }) => sum + tokensIn(content), 0);
  const budget = Math.floor(context - bare - Math.min(longestAnswer, context * answerShare));
  const parts = partsOf(documents, budget);
  if (parts === null) return null;
  return parts.map((passages) => {
    const messages = messagesFor(passages, ({ id }) => names.get(id)!);
    const text = messages.map(({ content }) => content).join("\n");
    return {
      key: hash("sha256", JSON.stringify([model, promptVersion, messages])),
      messages,
      documents: passages.map(({ document: { id, sha256 } }) => ({ id, sha256 })),
      whole: passages.every(({ document, text: sent }) => sent === document.text),
      bytes: Buffer.byteLength(text),
      tokens: tokensIn(text),
    };
  });
}
