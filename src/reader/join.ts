import type {
  Claim,
  EventAnalysis,
  EventReading,
  Fact,
  FoundFact,
  Pair,
  Relation,
  Severity,
  Verdict,
} from "../model.js";
import { claimsOf, indexOf, sharedOf } from "./claims.js";
import { withoutRepeats } from "./repeats.js";
import { isShown } from "./shown.js";
import { chosen, isAlarm, type Standing, weigh, type Weighing, weighSilence } from "./weigh.js";

/** What the facts and verdicts of the rules are made with, passed in by the pipeline. */
export type Engine = {
  readonly relate: (a: Claim, b: Claim) => Standing;
  readonly factId: (claims: readonly Claim[]) => string;
  readonly severityOf: (fact: Fact, relation: Relation) => Severity;
};

/** A fact with the verdict on it. */
type Judged = { readonly fact: Fact; readonly verdict: Verdict };
/** A fact of the reader's with its claims. */
type Own = { readonly found: FoundFact; readonly claims: readonly Claim[] };

/**
 * Joins what a reader found in an event with what the rules found, into one list of facts and verdicts that say whose they are.
 *
 * A fact of the rules that tells the same as one of the reader's becomes part of it. What only the rules set against each other is
 * unclear, since the reader had the same articles. `lost` is how many facts of the reader's answer did not count: where more are
 * lost than left, or none is left, its silence says nothing, and the rules' verdicts stay as they are.
 */
export function joinFacts(
  analysis: EventAnalysis,
  found: readonly FoundFact[],
  lost: number,
  engine: Engine,
  weighing: Weighing = chosen,
): EventAnalysis {
  const rules = analysis.facts.map((fact, at) => ({ fact, verdict: analysis.verdicts[at]! }));
  const index = indexOf(analysis);
  const own = found.map((fact) => ({ found: fact, claims: withOwnIds(claimsOf(fact.claims, index)) }));
  const partners = rules.map(({ fact }) => partnerOf(fact, own));
  const plain = new Map(analysis.documents.map((document) => [document.id, document.plain]));
  const ofReader = own.map((each) =>
    judgeTogether(
      each,
      rules.filter((_, at) => partners[at] === each),
      plain,
      engine,
      weighing,
    ),
  );
  const silenceCounts = weighing.silence === "unclear" && found.length > 0 && found.length >= lost;
  const ofRules = rules.filter((_, at) => partners[at] === undefined).map((each) => judgeAlone(each, silenceCounts));
  const joined = once([...ofRules, ...ofReader]);
  return {
    ...analysis,
    claims: withClaimsOf(analysis, joined),
    facts: joined.map(({ fact }) => fact),
    verdicts: joined.map(({ verdict }) => verdict),
  };
}

/** Of two claims of one fact with one id (an outlet that printed one sentence twice) the second has a number. */
function withOwnIds(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const times = (seen.get(claim.id) ?? 0) + 1;
    seen.set(claim.id, times);
    return times === 1 ? claim : { ...claim, id: `${claim.id}-${times}` };
  });
}

/** The reader's fact that shares claims of most documents with one of the rules', of two at least. */
function partnerOf(fact: Fact, own: readonly Own[]): Own | undefined {
  let [best, most]: [Own | undefined, number] = [undefined, 1];
  for (const each of own) {
    const shared = fact.claims.filter((claim) => each.claims.some((other) => isSameClaim(claim, other)));
    const documents = new Set(shared.map(({ document }) => document)).size;
    if (documents > most) [best, most] = [each, documents];
  }
  return best;
}

/** Least share of their words that two marks have in common where they are one claim. */
const sameMark = 0.3;
const isSameClaim = (a: Claim, b: Claim): boolean =>
  a.document === b.document && (a.id === b.id || (areOfOneKind(a, b) && sharedOf(a.mark, b.mark) >= sameMark));

/** "carried 212 passengers" and "212 passengers" are two claims; what is told in words may be any. */
const areOfOneKind = (a: Claim, b: Claim): boolean => a.kind === b.kind || a.kind === "words" || b.kind === "words";

/** A fact of the reader's, with what the rules' facts that tell the same add to it. */
function judgeTogether(
  { found, claims: told }: Own,
  same: readonly Judged[],
  plain: ReadonlyMap<string, string>,
  engine: Engine,
  weighing: Weighing,
): Judged {
  const ofRules = same.flatMap(({ fact }) => fact.claims);
  const own = inTheirPlace(told, ofRules);
  const claims = withMore(own, ofRules).toSorted(inOrder);
  const listed = found.against.map(([a, b, relation]) => ({ key: keyOf(own[a]!.id, own[b]!.id), relation }));
  const relations = new Map(listed.map(({ key, relation }) => [key, relation]));
  const wordsOf = ({ document, span }: Claim) => plain.get(document)?.slice(span.start, span.end) ?? "";
  const nearMark = ({ document, mark }: Claim) =>
    plain.get(document)?.slice(Math.max(0, mark.start - 20), mark.end + 12);
  const weighed = claims.flatMap((a, at) =>
    claims.slice(at + 1).flatMap((b): readonly Pair[] => {
      const relation = relations.get(keyOf(a.id, b.id));
      if (relation === undefined && a.document === b.document) return [];
      const standing = engine.relate(a, b);
      const shown = () => isShown(a, b, standing.rule, (claim) => nearMark(claim) ?? "");
      return [{ a: a.id, b: b.id, ...weigh(relation, found.reason, standing, shown, weighing) }];
    }),
  );
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const listedAt = ({ a, b }: Pair) => listed.findIndex(({ key }) => key === keyOf(a, b));
  const pairs = weighing.repeats === "once" ? withoutRepeats(weighed, byId, wordsOf, listedAt) : weighed;
  const kinds = new Set(own.map(({ kind }) => kind));
  const fact: Fact = {
    id: engine.factId(claims),
    question: same[0]?.fact.question ?? { kind: "words", slots: {} },
    kind: kinds.size === 1 ? own[0]!.kind : (same[0]?.fact.kind ?? "words"),
    claims,
    held: [],
    wording: found.question,
  };
  return { fact, verdict: verdictOn(fact, pairs, found.reason, same, engine) };
}

/** The rules' claims in place of the reader's on the same words: what a person decided on them finds its fact again. */
function inTheirPlace(told: readonly Claim[], ofRules: readonly Claim[]): readonly Claim[] {
  const taken = new Set(told.map(({ id }) => id));
  return told.map((claim) => {
    const theirs = ofRules.find((other) => other.id !== claim.id && isSameClaim(claim, other) && !taken.has(other.id));
    if (theirs === undefined || ofRules.some(({ id }) => id === claim.id)) return claim;
    taken.add(theirs.id);
    return theirs;
  });
}

/** The reader's claims with those of the rules' facts that are not among them. */
function withMore(own: readonly Claim[], ofRules: readonly Claim[]): readonly Claim[] {
  const all = [...own];
  for (const claim of ofRules) if (!all.some((other) => isSameClaim(claim, other))) all.push(claim);
  return all;
}

function verdictOn(fact: Fact, pairs: readonly Pair[], why: string, same: readonly Judged[], engine: Engine): Verdict {
  const strongest = strongestOf(pairs);
  const { relation } = strongest;
  const rules =
    same.map(({ verdict }) => verdict).find((verdict) => isAlarm(verdict.relation))?.reason ??
    pairs.find((pair) => pair.foundBy === "both" && pair.relation === relation)?.reason ??
    same[0]?.verdict.reason ??
    null;
  const overruled = strongest.foundBy === "rules";
  return {
    fact: fact.id,
    relation,
    severity: engine.severityOf(fact, relation),
    reason: overruled ? strongest.reason : rules === null ? why : `${why} (rules: ${rules})`,
    pairs,
    foundBy: rules !== null || overruled ? "both" : "reader",
    reasons: { rules: overruled ? strongest.reason : rules, reader: why },
  };
}

/** A fact of the rules' that the reader has none of. */
function judgeAlone({ fact, verdict }: Judged, silenceCounts: boolean): Judged {
  const documents = new Map(fact.claims.map(({ id, document }) => [id, document]));
  // Inside one article a reader seldom looks: there its silence says nothing.
  const isWithin = ({ a, b }: Pair) => documents.get(a) === documents.get(b);
  const pairs = verdict.pairs.map((pair) =>
    silenceCounts && !isWithin(pair) ? weighSilence(pair) : { ...pair, foundBy: "rules" as const },
  );
  const { relation, reason } = strongestOf(pairs);
  const weighed = relation === verdict.relation ? {} : { relation, reason, severity: "low" as const };
  return {
    fact,
    verdict: { ...verdict, ...weighed, pairs, foundBy: "rules", reasons: { rules: verdict.reason, reader: null } },
  };
}

const order: readonly Relation[] = ["contradict", "disputed", "updated", "unclear", "compatible", "agree"];
const strongestOf = (pairs: readonly Pair[]): Pair =>
  pairs.toSorted((x, y) => order.indexOf(x.relation) - order.indexOf(y.relation))[0]!;

const keyOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
const inOrder = (a: Claim, b: Claim): number =>
  a.document === b.document ? a.mark.start - b.mark.start : a.document < b.document ? -1 : 1;

/** Two facts of the same claims are one; the first is kept. */
function once(all: readonly Judged[]): readonly Judged[] {
  const first = new Map(all.toReversed().map((each) => [each.fact.id, each]));
  return all.filter((each) => first.get(each.fact.id) === each);
}

/** The event's claims with those that only the reader found, in order of document and position. */
function withClaimsOf({ claims }: EventReading, joined: readonly Judged[]): readonly Claim[] {
  const key = ({ document, id }: Claim) => `${document}\n${id}`;
  const known = new Set(claims.map(key));
  const added = joined.flatMap(({ fact }) => fact.claims).filter((claim) => !known.has(key(claim)));
  return [...claims, ...new Map(added.map((claim) => [key(claim), claim])).values()].toSorted(inOrder);
}
