import { settleYears } from "../../src/documents/settle.js";
import { readText } from "../../src/documents/read.js";
import type { Document, EventAnalysis, ReaderFact, ReaderRelation } from "../../src/model.js";
import { analyseEvent, joinReader } from "../../src/pipeline.js";
import { checkAnswer } from "../../src/reader/check.js";
import { namesOf } from "../../src/reader/prompt.js";

/** An article of Tuesday 8 April 2031 in a file of this name; the outlet is named after it. */
export function documentOf(id: string, text: string): Document {
  return readText({ id, text, outlet: id.replace(/\.\w+$/, ""), published: "2031-04-08" });
}

export const documentsOf = (texts: Readonly<Record<string, string>>): readonly Document[] =>
  settleYears(Object.entries(texts).map(([id, text]) => documentOf(id, text)));

export const analysisOf = (texts: Readonly<Record<string, string>>): EventAnalysis =>
  analyseEvent({ name: "event", documents: documentsOf(texts) });

/**
 * A reader's fact in short: each claim "file: sentence with its ⟦mark⟧", each pair of numbers that stand against each other.
 */
export function told(
  question: string,
  claims: readonly string[],
  against: readonly (readonly [number, number])[],
  relation: ReaderRelation = "contradict",
): ReaderFact {
  return {
    question,
    relation,
    reason: `${question} They differ.`,
    claims: claims.map((claim) => {
      const [, document = "", words = ""] = /^(\S+): (.*)$/.exec(claim)!;
      return {
        document,
        quote: words.replace("⟦", "").replace("⟧", ""),
        mark: words.slice(words.indexOf("⟦") + 1, words.indexOf("⟧")),
      };
    }),
    against: against.map(([a, b]) => [a, b, relation]),
  };
}

/** What the rules and a reader's facts come to together. */
export async function together(
  texts: Readonly<Record<string, string>>,
  facts: readonly ReaderFact[],
): Promise<EventAnalysis> {
  const analysis = analysisOf(texts);
  const { facts: found, dropped } = checkAnswer(facts, analysis.documents, namesOf(analysis.documents));
  return joinReader(analysis, found, dropped.filter(({ claim }) => claim === null).length);
}
