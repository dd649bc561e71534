import type { Claim, StatusValue } from "../model.js";
import { predicateClasses } from "../lexicon/predicates.js";
import { areAntonyms, areSynonyms, verbOfNoun } from "../lexicon/wordnet.js";
import { writeValue } from "../lexicon/wording.js";
import type { Comparison } from "./comparison.js";

/**
 * Compares what two predicates say of one thing: the same or the opposite, denials counted.
 *
 *   has fallen – has not fallen     differ (polarity)
 *   was closed – reopened           differ (opposites)
 *   not closed – open               compatible
 *   closed – repainted              unclear
 */
export function compareStatuses(
  a: Claim & { readonly value: StatusValue },
  b: Claim & { readonly value: StatusValue },
): Comparison {
  const left = (): string => writeValue(a.value, a.polarity);
  const right = (): string => writeValue(b.value, b.polarity);
  const stance =
    existential(a.value) || existential(b.value)
      ? sameThing(a.value, b.value)
      : bothMeasured(a.value, b.value)
        ? relationOf(a.value.predicate, b.value.predicate)
        : 0;
  if (stance === 0)
    return {
      outcome: "unclear",
      rule: "other predicate",
      reason: () => `“${left()}” and “${right()}” need not answer one question`,
    };
  const opposed = (stance === -1) !== (a.polarity !== b.polarity);
  if (!opposed) {
    const same = a.value.predicate === b.value.predicate && a.polarity === b.polarity;
    return {
      outcome: same ? "agree" : "compatible",
      rule: same ? "same predicate" : "same sense",
      reason: () => (same ? `both say “${left()}”` : `“${left()}” and “${right()}” say the same`),
    };
  }
  const rule = stance === 1 ? "polarity" : "opposites";
  return { outcome: "differ", rule, reason: () => `“${left()}” against “${right()}”` };
}

/** "rose" and "fell" are opposites of figures alone; of people, one climbed and another fell. */
function bothMeasured(a: StatusValue, b: StatusValue): boolean {
  const [one, other] = [a, b].map(({ predicate }) =>
    predicateClasses(predicate).some(([name]) => name === "direction"),
  );
  if (!one || !other || a.predicate === b.predicate) return true;
  return a.class === "direction" && b.class === "direction";
}

/** Says that there is such a thing, rather than what was done. */
const existential = (value: StatusValue): boolean => value.class.startsWith("exists ");

/** Whether there is a thing is the same question only for the same thing, or the act that it is the noun of: "no warning" – "warned". */
function sameThing(a: StatusValue, b: StatusValue): 1 | 0 {
  if (existential(a) && existential(b)) return areSynonyms("n", a.predicate, b.predicate) ? 1 : 0;
  const [thing, act] = existential(a) ? [a, b] : [b, a];
  if (thing.predicate === act.predicate) return 1;
  const verb = verbOfNoun(thing.predicate);
  return verb !== null && relationOf(verb, act.predicate) === 1 ? 1 : 0;
}

const known = new Map<string, Map<string, 1 | -1 | 0>>();

/** 1: same or near the same, −1: opposites, 0: neither. Curated classes first, then WordNet; remembered, since an event asks often. */
export function relationOf(a: string, b: string): 1 | -1 | 0 {
  if (a === b) return 1;
  const row = known.get(a) ?? known.set(a, new Map()).get(a)!;
  const found = row.get(b) ?? lookUp(a, b);
  row.set(b, found);
  return found;
}

function lookUp(a: string, b: string): 1 | -1 | 0 {
  for (const [name, sense] of predicateClasses(a))
    for (const [other, otherSense] of predicateClasses(b)) if (name === other) return sense === otherSense ? 1 : -1;
  if (areAntonyms("v", a, b) || areAntonyms("a", a, b)) return -1;
  if (areSynonyms("v", a, b) || areSynonyms("a", a, b)) return 1;
  return 0;
}
