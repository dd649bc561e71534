import type { Dropped, ReaderEvent, ReaderRelation, ReaderUse } from "../model.js";
import { counted } from "./counted.js";
import { printable } from "./printable.js";
import type { TextStyle } from "./text-fact.js";
import { wrap } from "./wrap.js";

/** What a reader was asked about one event, and what came of it. */
export type ReadingStory = {
  readonly event: ReaderEvent;
  readonly requests: readonly {
    readonly documents: readonly { readonly id: string }[];
    readonly bytes: number;
    readonly tokens: number;
    /** All of the documents, not passages of them. */
    readonly whole: boolean;
    readonly isAnswered: boolean;
  }[];
  /** What it answered on the fact that is explained; null where it has none of it. */
  readonly answered: AnsweredFact | null;
  readonly dropped: readonly Dropped[];
};

/** A fact as the reader told it; `against` holds numbers of claims. */
export type AnsweredFact = {
  readonly question: string;
  readonly reason: string;
  readonly claims: readonly { readonly document: string; readonly mark: string }[];
  readonly against: readonly (readonly [a: number, b: number, relation: ReaderRelation])[];
};

/** The reader's part of an explanation: what it was asked, how much it answered, and what was dropped and why. */
export function writeReading(
  { event, requests, answered, dropped }: ReadingStory,
  { model, prompt }: Pick<ReaderUse, "model" | "prompt">,
  { width, paint }: TextStyle,
): string {
  const lines = [
    "",
    paint("heading", "Reader"),
    ...wrap(printable(`model ${model}, instructions ${prompt}`), width, 0),
    ...requests.flatMap(({ documents, bytes, tokens, whole, isAnswered }) => {
      const files = documents.map(({ id }) => id).join(", ");
      const size = `${counted(bytes, "byte")}, about ${counted(tokens, "token")}`;
      const how = `${whole ? "" : "passages of "}${counted(documents.length, "article")}`;
      return wrap(
        printable(`asked about ${how} (${files}; ${size}): ${isAnswered ? "answered" : "no answer"}`),
        width,
        3,
      );
    }),
    ...wrap(`${counted(event.facts, "fact")} of the answer ${event.facts === 1 ? "counts" : "count"}`, width, 0),
    ...(event.trouble === null ? [] : wrap(printable(event.trouble), width, 0)),
    ...(answered === null ? ["it has none on this question"] : writeAnswer(answered, width)),
    ...(dropped.length === 0 ? [] : [paint("heading", "Dropped from the reader's answer")]),
    ...dropped.flatMap((each) => wrap(printable(writeDrop(each)), width, 3)),
  ];
  return `${lines.join("\n")}\n`;
}

/** “What sank her?” with its claims, numbered, and which stand against each other. */
function writeAnswer({ question, reason, claims, against }: AnsweredFact, width: number): readonly string[] {
  return [
    ...wrap(printable(`it answered on this: ${question} ${reason}`), width, 0),
    ...claims.flatMap(({ document, mark }, at) => wrap(printable(`${at + 1}. ${document}: “${mark}”`), width, 3)),
    ...against.map(([a, b, relation]) => `   ${a + 1} against ${b + 1}: ${relation}`),
  ];
}

/** “What sank her?”: wire.txt, “as everyone knows, she ran aground”: quote not in the document. */
function writeDrop({ fact, claim, why }: Dropped): string {
  return claim === null
    ? `“${fact}”: the fact: ${why}`
    : `“${fact}”: ${claim.document}, mark “${claim.mark}” in “${claim.quote}”: ${why}`;
}
