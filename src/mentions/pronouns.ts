import type { Sentence, Span } from "../model.js";
import type { Earlier, Known } from "./resolve.js";

type Pronoun = { readonly sentence: Sentence; readonly span: Span; readonly text: string; readonly entity: Known };

/** "it seems", "it rained", "it was clear that": stands for nothing. */
const weather = new Set(
  "be seem appear take rain snow turn emerge happen look feel cost remain become transpire".split(" "),
);

/**
 * Finds what "he", "she" and a leading "it" of a sentence stand for, where that is plain: the one person of fitting
 * gender in this sentence so far or else in the one before; for "it" what the sentence before begins with. Pronouns
 * inside quotations are left alone: somebody else is speaking.
 */
export function findPronouns(sentence: Sentence, earlier: readonly Earlier[]): readonly Pronoun[] {
  const { tokens, quotations } = sentence;
  return tokens.flatMap(({ lower, span, text, tag }, at): readonly Pronoun[] => {
    if (tag !== "PRON" || quotations.some((part) => part.start <= span.start && span.start < part.end)) return [];
    const found = /^(he|him|his)$/.test(lower)
      ? person(sentence, span, earlier, "male")
      : /^(she|her|hers)$/.test(lower)
        ? person(sentence, span, earlier, "female")
        : lower === "it" && at <= 1 && !weather.has(tokens[at + 1]?.lemma ?? "")
          ? thing(sentence, earlier)
          : null;
    return found ? [{ sentence, span, text, entity: found }] : [];
  });
}

function person(
  sentence: Sentence,
  { start }: Span,
  earlier: readonly Earlier[],
  gender: "male" | "female",
): Known | null {
  const fitting = recent(earlier, sentence.index).filter(
    ({ entity, span, sentence: where }) =>
      entity.kind === "person" &&
      (entity.gender === null || entity.gender === gender) &&
      (where !== sentence || span.end <= start),
  );
  for (const back of [0, 1, 2]) {
    const there = fitting.filter(({ sentence: { index } }) => index === sentence.index - back);
    const distinct = new Map(there.map(({ entity }) => [entity.id, entity]));
    if (distinct.size === 1) return there[0]!.entity;
    if (distinct.size > 1) {
      // Of several, only one whose gender is known to fit.
      const sure = [...distinct.values()].filter((entity) => entity.gender === gender);
      return sure.length === 1 ? sure[0]! : null;
    }
  }
  return null;
}

function thing({ index }: Sentence, earlier: readonly Earlier[]): Known | null {
  const first = recent(earlier, index).find(({ sentence }) => sentence.index === index - 1);
  if (!first || first.entity.kind === "person") return null;
  // Only what the sentence opens with, as its subject most often is.
  return first.span.start - first.sentence.span.start < 25 ? first.entity : null;
}

/** What stands at most two sentences back, in order. */
function recent(earlier: readonly Earlier[], index: number): readonly Earlier[] {
  let from = earlier.length;
  while (from > 0 && earlier[from - 1]!.sentence.index >= index - 2) from--;
  return earlier.slice(from);
}
