import type { Relation } from "../model.js";

/** Every relation, strongest first. */
export const relations: readonly Relation[] = ["contradict", "disputed", "updated", "unclear", "compatible", "agree"];

/** The sign that stands beside the word, so that colour is never the only sign. */
export const signs: Readonly<Record<Relation, string>> = {
  contradict: "≠",
  disputed: "⇄",
  updated: "→",
  unclear: "?",
  compatible: "≈",
  agree: "=",
};

/** Is `relation` as strong as `bar` or stronger? "contradict" reaches "disputed", "updated" does not. */
export function reaches(relation: Relation, bar: Relation): boolean {
  return relations.indexOf(relation) <= relations.indexOf(bar);
}

/** Do outlets stand against each other: contradict or disputed? */
export function isDisagreement(relation: Relation): boolean {
  return reaches(relation, "disputed");
}
