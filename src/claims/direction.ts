import { readDirections } from "./reading/directions.js";
import type { ClaimDraft, Rule } from "./rule.js";
import { actOf, clauseAt, fillerOf } from "./syntax/slots.js";

/**
 * Finds in which direction something lies, goes or comes from.
 *
 *   "150 km northeast of Kabul"   → 45°, from Kabul
 *   "a wind from the east"        → 90°, of the wind
 *
 * Leaves alone names ("North Korea", "the West") and parts of a whole, which overlap with more than they exclude.
 */
export const findDirections: Rule = ({ sentence, parse, mentions }) =>
  readDirections(sentence.text).flatMap((found): readonly ClaimDraft[] => {
    const mark = { start: sentence.span.start + found.start, end: sentence.span.start + found.end };
    const clause = clauseAt(sentence, parse, mark);
    const { originSpan } = found;
    const named =
      originSpan &&
      mentions.find(
        (mention) =>
          mention.span.start < sentence.span.start + originSpan.end &&
          sentence.span.start + originSpan.start < mention.span.end,
      );
    const origin = named?.entity ?? found.origin?.toLowerCase() ?? null;
    const subject = clause && fillerOf(sentence, mentions, clause.subject);
    return [
      {
        kind: "direction",
        subject,
        attribute: `direction ${found.relation}`,
        value: { kind: "place", name: found.origin ?? "", entity: named?.entity ?? null, bearing: found.bearing },
        question: {
          kind: "direction",
          slots: {
            role: found.relation,
            ...(origin === null ? {} : { from: origin }),
            ...(subject === null ? {} : { of: subject }),
            ...(clause ? { act: actOf(clause.verb.lemma) } : {}),
          },
        },
        mark,
      },
    ];
  });
