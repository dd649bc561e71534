import { phaseOfWord } from "../lexicon/phases.js";
import type { Sentence, Span, TimeValue } from "../model.js";
import { readTimes, type TimeFound } from "./reading/times.js";
import type { ClaimDraft, Rule } from "./rule.js";
import { actOf, clauseAt, fillerOf, nounBefore, rolesOf } from "./syntax/slots.js";

/**
 * Finds when something is said to have been.
 *
 *   "The bridge, opened in 1994, …"         → 1994, of opening, marked "1994"
 *   "The blast happened at 5:40 a.m."       → 05:40, of happening, of the blast
 *
 *   "in office since 2016", "until 31 March" → 2016, 2024-03-31, with the role "since" or "until"
 *
 * Leaves alone times that nothing resolves, and those that something else was before or after. A deadline ("by 2034") is kept,
 * with its role.
 */
export const findTimes: Rule = ({ document, sentence, parse, mentions }) =>
  readTimes(sentence.text, { published: document.published, dateline: document.place }).flatMap(
    (found): readonly ClaimDraft[] => {
      const value = valueOf(found);
      if (value === null) return [];
      const mark = { start: sentence.span.start + found.start, end: sentence.span.start + found.end };
      const clause = clauseAt(sentence, parse, mark);
      const roles = clause && rolesOf(sentence, clause);
      const noun = nounBefore(sentence, parse, mark);
      const slots: Record<string, string> = {
        role: found.role,
        grain: value.clock === null ? value.granularity : "clock",
      };
      const act = noun ?? (clause && actOf(clause.verb.lemma));
      if (act) slots["act"] = act;
      const phase = phaseOf(sentence, mark);
      if (phase !== null) slots["phase"] = phase;
      const [agent, patient] = [
        fillerOf(sentence, mentions, roles?.agent ?? null),
        fillerOf(sentence, mentions, roles?.patient ?? null),
      ];
      if (agent !== null) slots["agent"] = agent;
      if (patient !== null) slots["patient"] = patient;
      return [
        {
          kind: "time",
          subject: patient ?? agent,
          attribute: act ?? "when",
          value,
          question: { kind: "when", slots },
          mark,
          of: value,
        },
      ];
    },
  );

/** How far from a time the word may stand that tells its phase, in tokens. */
const phaseReach = 5;

/** Does the time tell when something began or when it ended? By the nearest telling word before it, else after it. */
function phaseOf(sentence: Sentence, mark: Span): string | null {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.span.end > mark.start);
  const last = tokens.findLastIndex((token) => token.span.start < mark.end);
  for (let distance = 1; distance <= phaseReach; distance++)
    for (const at of [first - distance, last + distance]) {
      const token = tokens[at];
      const phase = token && (phaseOfWord(token.lower) ?? phaseOfWord(token.lemma));
      if (phase) return phase;
    }
  return null;
}

function valueOf({ value, alternatives, role, zone }: TimeFound): TimeValue | null {
  // A clock in a zone that was named cannot be held against the clock of the place.
  if (zone !== null && !zone.local) return null;
  if (value === null || role === "before" || role === "after") return null;
  // "until 31 March" is exact about the end
  const told = role === "until" ? { ...value, approximate: false } : value;
  return alternatives.length === 0 ? told : { ...told, alternatives };
}
