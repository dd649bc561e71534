import type { ReportClaim, ReportFact } from "../model.js";
import { fingerprint } from "./decisions.js";

/** What a fact is found by: the id it had, and its claims, each with the hash of its sentence. */
export type Sought = {
  readonly fact: string;
  readonly claims: readonly { readonly id: string; readonly quote: string }[];
};

const hashes = new WeakMap<ReportClaim, string>();

/** The hash of a claim's sentence, made once: every decision is looked at again after each. */
export function quoteHash(claim: ReportClaim): string {
  let hash = hashes.get(claim);
  if (hash === undefined) hashes.set(claim, (hash = fingerprint(claim.quote)));
  return hash;
}

/** What an earlier analysis' fact is found by in a later one. */
export function soughtAs(fact: ReportFact): Sought {
  return { fact: fact.id, claims: fact.claims.map((claim) => ({ id: claim.id, quote: quoteHash(claim) })) };
}

/** Numbers of the facts that hold a claim, by event and id, or by event and hash of the sentence. */
type Holders = ReadonlyMap<string, readonly number[]>;

type Index = {
  readonly byId: ReadonlyMap<string, number>;
  readonly byClaim: () => Holders;
  readonly byQuote: () => Holders;
};

const indexes = new WeakMap<readonly ReportFact[], Index>();

function indexOf(facts: readonly ReportFact[]): Index {
  const known = indexes.get(facts);
  if (known !== undefined) return known;
  let byClaim: Holders | undefined;
  let byQuote: Holders | undefined;
  const index: Index = {
    byId: new Map(facts.map((fact, at) => [`${fact.event}\n${fact.id}`, at])),
    byClaim: () => (byClaim ??= holdersBy(facts, ({ id }) => id)),
    byQuote: () => (byQuote ??= holdersBy(facts, quoteHash)),
  };
  indexes.set(facts, index);
  return index;
}

function holdersBy(facts: readonly ReportFact[], nameOf: (claim: ReportClaim) => string): Holders {
  const holders = new Map<string, number[]>();
  for (const [at, fact] of facts.entries()) {
    for (const claim of fact.claims) {
      const key = `${fact.event}\n${nameOf(claim)}`;
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  }
  return holders;
}

/**
 * Number of the fact that an entry of the log, or a fact of an earlier analysis, speaks of: the one with the same id, else
 * the one that holds most of the claims, at least half; of several the first. A claim that no fact has by its id is looked
 * for by its sentence: where an article was renamed, its claims have other ids.
 */
export function findFact(facts: readonly ReportFact[], event: string, { fact, claims }: Sought): number | undefined {
  const { byId, byClaim, byQuote } = indexOf(facts);
  const exact = byId.get(`${event}\n${fact}`);
  if (exact !== undefined) return exact;
  const counts = new Map<number, number>();
  for (const { id, quote } of claims) {
    const holders = byClaim().get(`${event}\n${id}`) ?? byQuote().get(`${event}\n${quote}`) ?? [];
    for (const number of holders) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  let best: number | undefined;
  for (const [number, count] of counts) {
    if (count * 2 < claims.length) continue;
    const most = best === undefined ? 0 : counts.get(best)!;
    if (count > most || (count === most && number < best!)) best = number;
  }
  return best;
}
