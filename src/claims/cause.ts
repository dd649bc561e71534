import type { Sentence, Span } from "../model.js";
import type { ClaimDraft, Rule } from "./rule.js";
import { spanOf } from "./syntax/phrases.js";
import { actOf, clauseAt, fillerOf } from "./syntax/slots.js";

/** Words that bring a cause, as they stand before it. Source: own list. */
const before =
  /\b(because of|because|owing to|due to|as a result of|thanks to|caused by|triggered by|sparked by|brought (?:about|down|on) by|blamed on|blames? it on|attributed to|stemmed from|resulted from|result of|cause (?:was|is)|put (?:it )?down to)\s+/gi;
/** Longest cause that is marked, in tokens. */
const longest = 9;

/**
 * Finds what a sentence says something happened because of.
 *
 *   "The fire was caused by a faulty cable"   → a faulty cable
 *   "It collapsed because scour had …"        → scour had …
 *
 * Leaves alone plans ("due to arrive at noon") and causes that are not known; of a cause longer than a clause it takes the
 * first words.
 */
export const findCauses: Rule = ({ sentence, parse, mentions }) =>
  Array.from(sentence.text.matchAll(before)).flatMap((match): readonly ClaimDraft[] => {
    const start = sentence.span.start + match.index + match[0].length;
    const first = sentence.tokens.findIndex((token) => token.span.start >= start);
    if (first <= 0) return [];
    const mark = causeSpan(sentence, first);
    const from = sentence.span.start + match.index;
    // "resulted from" has a clause of its own; "because" opens one, and the effect stands in the one before.
    const effectEnd = sentence.tokens.findLast((token) => token.span.end <= from)?.span;
    const clause =
      parse.clauses.find(({ verb }) => verb.main < first && sentence.tokens[verb.main]!.span.start >= from) ??
      (effectEnd ? clauseAt(sentence, parse, effectEnd) : null);
    const act = clause ? actOf(clause.verb.lemma) : null;
    const effect = clause ? fillerOf(sentence, mentions, clause.subject) : null;
    const lemmas = sentence.tokens
      .filter(
        (token) =>
          token.span.start >= mark.start && token.span.end <= mark.end && /^(NOUN|PROPN|VERB|ADJ)$/.test(token.tag),
      )
      .map((token) => token.lemma);
    if (lemmas.length === 0 || /^(unknown|unclear|investigate|investigation)$/.test(lemmas[0]!)) return [];
    // "due to arrive at noon" is a plan.
    const next = sentence.tokens[first]!;
    if (/^due to/i.test(match[0]) && /^(VERB|AUX)$/.test(next.tag) && next.lower === next.lemma) return [];
    return [
      {
        kind: "cause",
        subject: effect,
        attribute: "cause",
        value: { kind: "words", lemmas },
        question: {
          kind: "cause",
          slots: { ...(act === null ? {} : { act }), ...(effect === null ? {} : { patient: effect }) },
        },
        mark,
      },
    ];
  });

/** From the first token to a comma, a full stop or the next conjunction, at most nine tokens. */
function causeSpan(sentence: Sentence, first: number): Span {
  let last = first;
  for (let at = first; at < sentence.tokens.length && at < first + longest; at++) {
    const { lower, tag } = sentence.tokens[at]!;
    if (/^[,.;:!?()"]$/.test(lower) || tag === "SCONJ") break;
    last = at;
  }
  return spanOf(sentence, first, last);
}
