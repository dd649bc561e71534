import type { Pair, Relation, ReportClaim, ReportFact } from "../model.js";

/** One answer to a fact's question and the claims that give it. */
export type Reading = {
  /** The ways the value is put, for example ["125 km", "78 miles"]; the first is that of the first claim. */
  readonly shown: readonly string[];
  readonly claims: readonly ReportClaim[];
};

/** Relations, strongest first. */
export const relations: readonly Relation[] = ["contradict", "disputed", "updated", "unclear", "compatible", "agree"];

const pairsOfFact = new WeakMap<ReportFact, ReadonlyMap<string, Pair>>();
const readingsOfFact = new WeakMap<ReportFact, readonly Reading[]>();

/** How two claims of a fact, by id, stand to each other; undefined where the report does not say. */
export function pairBetween(fact: ReportFact, a: string, b: string): Pair | undefined {
  let pairs = pairsOfFact.get(fact);
  if (pairs === undefined) {
    pairs = new Map(
      fact.pairs.flatMap((pair) => [
        [`${pair.a}\n${pair.b}`, pair],
        [`${pair.b}\n${pair.a}`, pair],
      ]),
    );
    pairsOfFact.set(fact, pairs);
  }
  return pairs.get(`${a}\n${b}`);
}

/**
 * The claims of a fact by the value they give, in the order in which the values come up.
 *
 * A claim joins a reading only if it says the same as every claim in it: "more than 100" goes with 130 and with 150, but
 * that does not bring those two together. The reading whose value is written the same way comes first.
 */
export function lineUp(fact: ReportFact): readonly Reading[] {
  const known = readingsOfFact.get(fact);
  if (known !== undefined) return known;
  const groups: ReportClaim[][] = [];
  for (const claim of fact.claims) {
    const fitting = groups.filter((group) => group.every((other) => saySame(fact, claim, other)));
    const written = fitting.find((group) => group.some((other) => other.value.shown === claim.value.shown));
    const home = written ?? fitting[0];
    if (home === undefined) groups.push([claim]);
    else home.push(claim);
  }
  const readings = groups.map((claims) => ({
    shown: [...new Set(claims.map((claim) => claim.value.shown))],
    claims,
  }));
  readingsOfFact.set(fact, readings);
  return readings;
}

/** The claims of a fact in the order of `lineUp`. */
export function claimsInOrder(fact: ReportFact): readonly ReportClaim[] {
  return lineUp(fact).flatMap((reading) => reading.claims);
}

/**
 * The claim to hold a claim of the fact against: the one that stands against it most strongly, of several the first in
 * the order of `lineUp`; where the report knows no such, the first of another reading; null where there is only one claim.
 */
export function opposing(fact: ReportFact, claim: ReportClaim): ReportClaim | null {
  const home = lineUp(fact).find((reading) => reading.claims.includes(claim));
  const distance = (other: ReportClaim) => {
    const pair = pairBetween(fact, claim.id, other.id);
    if (pair !== undefined) return relations.indexOf(pair.relation);
    return home?.claims.includes(other) === true ? relations.length : relations.indexOf("unclear");
  };
  let best: ReportClaim | null = null;
  for (const other of claimsInOrder(fact)) {
    if (other !== claim && (best === null || distance(other) < distance(best))) best = other;
  }
  return best;
}

function saySame(fact: ReportFact, a: ReportClaim, b: ReportClaim): boolean {
  const relation = pairBetween(fact, a.id, b.id)?.relation;
  if (relation === "agree" || relation === "compatible") return true;
  if (relation === "contradict" || relation === "disputed") return false;
  return a.value.shown === b.value.shown;
}
