import { readRanks } from "./reading/ranks.js";
import type { ClaimDraft, Rule } from "./rule.js";
import { actOf, clauseAt, fillerOf, rolesOf } from "./syntax/slots.js";

/**
 * Finds which place in an order something is given.
 *
 *   "the third loss of a ferry in two years"    → third of "loss"
 *   "the only province that holds out"         → the only "province"
 *
 * Leaves alone ordinals that order nothing ("at first", "the second man", dates).
 */
export const findRanks: Rule = ({ sentence, parse, mentions }) =>
  readRanks(sentence.text).flatMap((found): readonly ClaimDraft[] => {
    const { predicated, scope, owner, value } = found;
    // "the second man fled" points at one of several.
    if (value.order === "first" && !predicated && scope === null && owner === null) return [];
    // "the only province": what is ranked belongs to the value.
    const end = found.noun !== null && found.noun.start - found.end <= 1 ? found.noun.end : found.end;
    const mark = { start: sentence.span.start + found.start, end: sentence.span.start + end };
    const clause = clauseAt(sentence, parse, mark);
    const subject = clause && fillerOf(sentence, mentions, rolesOf(sentence, clause).agent);
    return [
      {
        kind: "rank",
        subject,
        attribute: `rank ${value.class}`,
        value: found.by === null ? value : { ...value, by: found.by },
        question: {
          kind: "rank",
          slots: {
            ...(value.class === "" ? {} : { measured: value.class }),
            ...(subject === null ? {} : { of: subject }),
            ...(clause ? { act: actOf(clause.verb.lemma) } : {}),
          },
        },
        mark,
      },
    ];
  });
