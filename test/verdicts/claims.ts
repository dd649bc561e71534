import { readDirections } from "../../src/claims/reading/directions.js";
import { readQuantities } from "../../src/claims/reading/quantities.js";
import { readRanks } from "../../src/claims/reading/ranks.js";
import { readTimes } from "../../src/claims/reading/times.js";
import { predicateClasses } from "../../src/lexicon/predicates.js";
import type {
  Claim,
  ClaimKind,
  NameValue,
  PlaceValue,
  Quantity,
  RankValue,
  TimeValue,
  Value,
} from "../../src/model.js";

/** The figure that words give: "more than 200 people". */
export function quantity(words: string): Quantity {
  return only(readQuantities(words), words).value;
}

/** The time that words give in an article of Saturday 2 March 2024. */
export function time(words: string): TimeValue {
  const { value, alternatives } = only(readTimes(words, { published: "2024-03-02", dateline: null }), words);
  if (!value) throw new Error(`nothing resolves “${words}”`);
  return alternatives.length === 0 ? value : { ...value, alternatives };
}

/** The bearing that words give: "30 km north of Kabul". */
export function bearing(words: string): PlaceValue {
  const { bearing, origin } = only(readDirections(words), words);
  return { kind: "place", name: origin ?? "", entity: null, bearing };
}

export const place = (name: string): PlaceValue => ({ kind: "place", name, entity: null, bearing: null });

/** The rank that words give: "the third loss of a ferry". */
export function rank(words: string): RankValue {
  return only(readRanks(words), words).value;
}

export const person = (name: string, entity: string | null = null): NameValue => ({
  kind: "name",
  name,
  entity,
  role: "mayor",
});

/** What a lemma says of a thing: its class and sense as the status rule gives them. */
export function predicate(lemma: string): Value {
  const [known] = predicateClasses(lemma);
  return { kind: "status", predicate: lemma, class: known?.[0] ?? lemma, sense: known?.[1] ?? 1 };
}

/** That there is such a thing. */
export const thing = (noun: string): Value => ({ kind: "status", predicate: noun, class: `exists ${noun}`, sense: 1 });

function only<T>(found: readonly T[], words: string): T {
  if (found.length !== 1) throw new Error(`“${words}” gives ${found.length} readings, not one`);
  return found[0]!;
}

const kinds: Readonly<Record<Value["kind"], ClaimKind>> = {
  quantity: "quantity",
  time: "time",
  place: "direction",
  status: "status",
  name: "name",
  rank: "rank",
  words: "kind",
};

/** A claim of outlet `document` with a value, plain unless changed; its id is made from both. */
export function claim(value: Value, changed: Partial<Claim> = {}): Claim {
  const document = changed.document ?? "a.txt";
  return {
    id: `${document} ${JSON.stringify(value)}`,
    document,
    sentence: 0,
    kind: kinds[value.kind],
    subject: null,
    attribute: "",
    value,
    polarity: "affirmed",
    hedge: "none",
    speakers: [],
    asserted: { said: null, of: null, present: false, soFar: false },
    question: { kind: "count", slots: {} },
    span: { start: 0, end: 10 },
    mark: { start: 0, end: 5 },
    ...changed,
  };
}
