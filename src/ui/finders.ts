import type { Finder } from "../model.js";

/** Whose a fact is where a second reader was asked. */
export const finders: Readonly<Record<Finder, string>> = {
  rules: "rules only",
  reader: "reader only",
  both: "rules and reader",
};
