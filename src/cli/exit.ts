import type { Relation, ReportFact } from "../model.js";
import { isSetAside } from "../report/decided.js";
import { reaches } from "../report/relations.js";

/** What the exit code of the process says. 130, interrupted, comes from the shell when SIGINT ends us. */
export const exitCodes = { clean: 0, found: 1, failed: 2, interrupted: 130 } as const;

/** From which relation on a run counts as having found something; "never" for scripts that only want the report. */
export const failOnChoices = ["contradict", "disputed", "updated", "unclear", "never"] as const;
export type FailOn = (typeof failOnChoices)[number];

/** Of some relations, 1 where one is as strong as `failOn` or stronger, else 0. */
export function exitCodeFor(relations: readonly Relation[], failOn: FailOn): 0 | 1 {
  const found = failOn !== "never" && relations.some((relation) => reaches(relation, failOn));
  return found ? exitCodes.found : exitCodes.clean;
}

/** The same for facts: what a reviewer called a false alarm or explained does not count, what was confirmed does. */
export function exitCodeForFacts(facts: readonly ReportFact[], failOn: FailOn): 0 | 1 {
  return exitCodeFor(
    facts.filter((fact) => !isSetAside(fact)).map(({ verdict }) => verdict),
    failOn,
  );
}
