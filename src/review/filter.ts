import type { ReportFact } from "../model.js";
import { isSettled, type Standing } from "./apply-decisions.js";
import { relations } from "./line-up.js";
import { needsDecision, severities } from "./order.js";
import { isFoundIn } from "./search.js";

/** By what facts can be filtered; the flags of the command have the same names. */
export const filterFields = ["verdict", "severity", "decision", "kind", "outlet", "event"] as const;
export type FilterField = (typeof filterFields)[number];

/** The values that facts may have to be shown, for each field; none allows all. */
export type Filter = Readonly<Partial<Record<FilterField, readonly string[]>>>;

/** How far a fact has come in the review. */
export const decisionStates = [
  "undecided",
  "confirmed",
  "explained",
  "false alarm",
  "noted",
  "stale",
  "conflict",
] as const;

/** The values that a fact has in a field: one verdict, but several outlets. */
export function valuesIn(field: FilterField, fact: ReportFact, standing: Standing | undefined): readonly string[] {
  switch (field) {
    case "verdict":
      return [fact.verdict];
    case "severity":
      // Where nothing is to be decided nothing is severe.
      return needsDecision(fact.verdict) ? [fact.severity] : [];
    case "kind":
      return [fact.kind];
    case "event":
      return [fact.event];
    case "outlet":
      return [...new Set(fact.claims.map(({ outlet }) => outlet))];
    case "decision":
      return statesOf(fact, standing);
  }
}

function statesOf(fact: ReportFact, standing: Standing | undefined): readonly string[] {
  const states: string[] = isSettled(standing) || !needsDecision(fact.verdict) ? [] : ["undecided"];
  if (standing === undefined) return states;
  if (standing.decision !== null) states.push(standing.decision.kind);
  if (standing.note !== null) states.push("noted");
  if (standing.stale.length > 0) states.push("stale");
  if (standing.conflicts.length > 0) states.push("conflict");
  return states;
}

/** Does the fact have one of the wanted values in every field? */
export function passes(filter: Filter, fact: ReportFact, standing: Standing | undefined): boolean {
  return filterFields.every((field) => {
    const wanted = filter[field];
    if (wanted === undefined || wanted.length === 0) return true;
    return valuesIn(field, fact, standing).some((value) => wanted.includes(value));
  });
}

/** Numbers of the facts that hold the words and pass the filter, in their order. */
export function shownFacts(
  facts: readonly ReportFact[],
  standings: ReadonlyMap<number, Standing>,
  { sought, filter }: { readonly sought: string; readonly filter: Filter },
): readonly number[] {
  return facts.flatMap((fact, number) =>
    isFoundIn(fact, sought) && passes(filter, fact, standings.get(number)) ? [number] : [],
  );
}

/** Is any field filtered? */
export function isFiltering(filter: Filter): boolean {
  return filterFields.some((field) => (filter[field]?.length ?? 0) > 0);
}

/** The filter with a value added to a field, or taken out where it was in. */
export function toggled(filter: Filter, field: FilterField, value: string): Filter {
  const wanted = filter[field] ?? [];
  return {
    ...filter,
    [field]: wanted.includes(value) ? wanted.filter((each) => each !== value) : [...wanted, value],
  };
}

/** One line of the filter menu: how many facts have a value in a field. */
export type Choice = { readonly field: FilterField; readonly value: string; readonly count: number };

const counted = new WeakMap<
  ReadonlyMap<number, Standing>,
  { readonly facts: readonly ReportFact[]; readonly choices: readonly Choice[] }
>();

/** Every value that some fact has, by field, in the order of the vocabulary or of the alphabet. */
export function choices(facts: readonly ReportFact[], standings: ReadonlyMap<number, Standing>): readonly Choice[] {
  const known = counted.get(standings);
  if (known?.facts === facts) return known.choices;
  const made = countChoices(facts, standings);
  counted.set(standings, { facts, choices: made });
  return made;
}

function countChoices(facts: readonly ReportFact[], standings: ReadonlyMap<number, Standing>): readonly Choice[] {
  const vocabulary: Partial<Record<FilterField, readonly string[]>> = {
    verdict: relations,
    severity: severities,
    decision: decisionStates,
  };
  return filterFields.flatMap((field) => {
    const counts = new Map<string, number>();
    for (const [number, fact] of facts.entries()) {
      for (const value of valuesIn(field, fact, standings.get(number))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const order = vocabulary[field] ?? [...counts.keys()].toSorted();
    const found = order.filter((value) => counts.has(value));
    // A choice of one is none.
    return field === "event" && found.length < 2
      ? []
      : found.map((value) => ({ field, value, count: counts.get(value)! }));
  });
}
