import { exclusiveSetOf } from "../lexicon/exclusive-kinds.js";
import type { Mention, Sentence } from "../model.js";
import type { ClaimDraft, Rule } from "./rule.js";
import { type NounPhrase, spanOf } from "./syntax/phrases.js";

/**
 * Finds what kind of thing a named one is said to be.
 *
 *   "Panjshir is the only district that …"      → Panjshir: district
 *   "Panjshir, one of the 34 provinces, …"      → Panjshir: province
 *   "in Panjshir province"                      → Panjshir: province
 *
 * Leaves alone kinds that do not exclude each other (valley, region, area), and things without a name.
 */
export const findKinds: Rule = ({ sentence, parse, mentions }) =>
  parse.phrases.flatMap((phrase): readonly ClaimDraft[] => {
    const set = exclusiveSetOf(phrase.lemma);
    if (set === null) return [];
    const bearer = bearerOf(sentence, phrase, mentions) ?? subjectOf(sentence, phrase, parse.clauses, mentions);
    if (!bearer) return [];
    return [
      {
        kind: "kind",
        subject: bearer.entity,
        attribute: `kind of ${set}`,
        value: { kind: "words", lemmas: [phrase.lemma] },
        question: { kind: "kind", slots: { of: bearer.entity, set } },
        mark: spanOf(sentence, Math.max(phrase.first, phrase.head - 1), phrase.head),
      },
    ];
  });

/** The name that stands in the phrase itself ("Panjshir province") or before it in apposition ("Panjshir, one of the 34 provinces"). */
function bearerOf(
  { tokens, text, span }: Sentence,
  { first, head }: NounPhrase,
  mentions: readonly Mention[],
): Mention | undefined {
  const [start, end] = [tokens[first]!.span.start, tokens[head]!.span.start];
  const inside = mentions.findLast(
    (mention) => mention.named && mention.span.start >= start && mention.span.end <= end,
  );
  if (inside && /^\s*$/.test(text.slice(inside.span.end - span.start, end - span.start))) return inside;
  return mentions.findLast(
    (mention) =>
      mention.named &&
      mention.span.end <= start &&
      /^,\s*(?:(?:the|a|an|one of the|one of)\s+)?$/.test(
        text.slice(mention.span.end - span.start, start - span.start),
      ),
  );
}

/** The named subject of the clause whose complement the phrase is: "Panjshir is the only district". */
function subjectOf(
  sentence: Sentence,
  phrase: NounPhrase,
  clauses: readonly { readonly complement: number; readonly subject: NounPhrase | null }[],
  mentions: readonly Mention[],
): Mention | undefined {
  const clause = clauses.find(({ complement }) => complement === phrase.head);
  if (!clause?.subject) return undefined;
  const head = sentence.tokens[clause.subject.head]!.span;
  return mentions.find((mention) => mention.span.start < head.end && head.start < mention.span.end);
}
