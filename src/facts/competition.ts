import type { Relation } from "../model.js";
import type { Context } from "./context.js";

/** What lining up makes of a relation: each is told by other signs. */
export type Outcome = "agrees" | "differs" | "changed";

/** A pair before it is held against the other pairs of its claims. `a` and `b` are numbers of claims, a < b. */
export type Rival = {
  readonly a: number;
  readonly b: number;
  readonly outcome: Outcome;
  /** Name of the comparison or excuse that decided. */
  readonly rule: string;
  readonly plain: number;
};

const outcomes: Readonly<Record<Relation, Outcome | null>> = {
  contradict: "differs",
  disputed: "differs",
  updated: "changed",
  unclear: null,
  compatible: "agrees",
  agree: "agrees",
};

/** Excuses that keep two claims that differ from being an alarm, and not from being lined up: they are shown as unclear. */
const shown: ReadonlySet<string> = new Set(["hedge", "bare figure"]);

/** What a relation comes to; null where nothing can be said. */
export function outcomeOf(relation: Relation, rule: string): Outcome | null {
  return shown.has(rule) ? "differs" : outcomes[relation];
}

/** Adds the features of a pair that depend on all the others to its own. */
export type Compete = (rival: Rival, features: Record<string, number>) => void;

/**
 * Draws up the competition among all pairs of an event: how much better or worse a pair is than the others of its two
 * claims, and who else says the same.
 */
export function competitionOf(rivals: readonly Rival[], contexts: readonly Context[]): Compete {
  const best = bestByDocument(rivals, contexts);
  const agreed = bestByDocument(
    rivals.filter(({ outcome }) => outcome === "agrees"),
    contexts,
  );
  const supportOf = supportAmong(rivals, contexts);
  return (rival, features) => {
    const { a, b, plain, outcome } = rival;
    const [ofA, ofB] = [contexts[a]!.document, contexts[b]!.document];
    const [inRow, inColumn] = [best[a]!.get(ofB) ?? 1, best[b]!.get(ofA) ?? 1];
    features["share"] = (plain / inRow + plain / inColumn) / 2;
    features["mutual"] = Number(plain >= inRow && plain >= inColumn);
    features["support"] = supportOf(rival);
    if (outcome === "agrees") return;
    // The question of one is answered in the other's document, by another claim that says the same.
    const [elsewhereA, elsewhereB] = [agreed[a]!.get(ofB) ?? 0, agreed[b]!.get(ofA) ?? 0];
    features["elsewhere"] = Math.max(elsewhereA, elsewhereB);
    features["both elsewhere"] = Math.min(elsewhereA, elsewhereB);
    features["more elsewhere"] = Number(Math.max(elsewhereA, elsewhereB) > plain);
  };
}

/** For each claim, the best likeness that it has in a document. */
function bestByDocument(
  rivals: readonly Rival[],
  contexts: readonly Context[],
): readonly ReadonlyMap<number, number>[] {
  const best = contexts.map(() => new Map<number, number>());
  const note = (claim: number, document: number, plain: number): void => {
    if (plain > (best[claim]!.get(document) ?? 0)) best[claim]!.set(document, plain);
  };
  for (const { a, b, plain } of rivals) {
    note(a, contexts[b]!.document, plain);
    note(b, contexts[a]!.document, plain);
  }
  return best;
}

/** A third document that says the same as one of the two and is like both: the question is a real one. */
function supportAmong(rivals: readonly Rival[], contexts: readonly Context[]): (rival: Rival) => number {
  const partners = contexts.map((): Rival[] => []);
  for (const rival of rivals) for (const claim of [rival.a, rival.b]) partners[claim]!.push(rival);
  // Likest first, so that the search can end where nothing better can follow.
  for (const each of partners) each.sort((x, y) => y.plain - x.plain);
  const other = ({ a, b }: Rival, claim: number): number => (a === claim ? b : a);
  // Rivals come in order of `a`: its partners are laid out once for all of them.
  let laidOut = -1;
  let ofA = new Map<number, Rival>();
  return ({ a, b }) => {
    if (a !== laidOut) ofA = new Map(partners[a]!.map((rival) => [other(rival, a), rival]));
    laidOut = a;
    let support = 0;
    for (const beside of partners[b]!) {
      if (beside.plain <= support) break;
      const third = other(beside, b);
      const opposite = ofA.get(third);
      if (!opposite || contexts[third]!.document === contexts[a]!.document) continue;
      if (opposite.outcome === "differs" && beside.outcome === "differs") continue;
      support = Math.max(support, Math.min(opposite.plain, beside.plain));
    }
    return support;
  };
}
