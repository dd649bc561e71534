import { bodyNouns } from "../lexicon/bodies.js";
import { areaNouns, featureNouns } from "../lexicon/places.js";
import { thingNouns } from "../lexicon/things.js";
import type { EntityKind } from "../model.js";
import type { Role } from "./roles.js";
import type { Gender, NameUse } from "./uses.js";

/** All uses of one form of a name over the documents of an event: "Rufus Dane", "Dane", "NAO". */
export type NameForm = {
  /** Folded words with blanks between. */
  readonly key: string;
  readonly words: readonly string[];
  readonly kind: EntityKind;
  /** How plainly the uses speak for the kind, from 0. */
  readonly surety: number;
  readonly documents: ReadonlySet<string>;
  readonly uses: number;
  /** The spelling that most uses have. */
  readonly text: string;
  readonly roles: readonly Role[];
  readonly ages: ReadonlySet<number>;
  readonly gender: Gender | null;
  /** Documents that introduce it as somebody's relative. */
  readonly kinIn: ReadonlySet<string>;
};

const kinds: readonly EntityKind[] = ["person", "place", "body", "thing"];
type Total = { readonly kind: EntityKind; readonly votes: number };

/** Gathers uses by their folded words; the order of the documents plays no part. */
export function gatherForms(uses: readonly NameUse[]): ReadonlyMap<string, NameForm> {
  const byKey = Map.groupBy(uses, ({ words }) => words.join(" "));
  return new Map(
    [...byKey.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => [key, formOf(key, group)]),
  );
}

function formOf(key: string, uses: readonly NameUse[]): NameForm {
  const totals = kinds.map((kind) => ({ kind, votes: uses.reduce((sum, { votes }) => sum + votes[kind], 0) }));
  const [best, second] = totals.toSorted((a, b) => b.votes - a.votes) as [Total, Total];
  const documents = new Set(uses.map(({ sentence }) => sentence.document));
  const kinIn = new Set(uses.filter(({ isKin }) => isKin).map(({ sentence }) => sentence.document));
  const words = key.split(" ");
  const settled = best.votes > 0 ? best.kind : "thing";
  const roles = uniqueRoles([...uses.flatMap((use) => use.roles), ...roleInName(words, settled)]);
  return {
    key,
    words,
    kind: settled,
    surety: Math.max(0, best.votes - second.votes),
    documents,
    uses: uses.length,
    text: mostFrequent(uses.map(({ text }) => text)),
    roles: roles.filter(
      (role) => role.kind === settled || (role.kind !== "person" && settled === "thing") || isMostly(role.head, uses),
    ),
    ages: new Set(uses.map(({ age }) => age).filter((age) => age >= 0)),
    gender: genderOf(uses),
    kinIn,
  };
}

/** "the Lagunas dam" every other time: what looks like a place is the dam. */
function isMostly(head: string, uses: readonly NameUse[]): boolean {
  return (
    featureNouns.has(head) &&
    uses.filter(({ roles }) => roles.some((role) => role.head === head)).length * 2 >= uses.length
  );
}

/** "Dawn Guard" is a guard, "Panjshir Valley" a valley. */
function roleInName(words: readonly string[], kind: EntityKind): readonly Role[] {
  const last = words.at(-1)!;
  if (words.length < 2 || kind === "person") return [];
  const isNoun = (noun: string) => [bodyNouns, areaNouns, featureNouns, thingNouns].some((nouns) => nouns.has(noun));
  // "Delta Airlines" is an airline
  const head = [last, last.replace(/s$/, "")].find(isNoun);
  return head !== undefined ? [{ head, modifiers: words.slice(0, -1), kind, of: null }] : [];
}

function uniqueRoles(roles: readonly Role[]): readonly Role[] {
  const byWords = new Map(roles.map((role) => [[...role.modifiers, role.head].join(" "), role]));
  return [...byWords.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, role]) => role);
}

/** The most frequent, of equals the first by letters. */
export function mostFrequent(texts: readonly string[]): string {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  const [best] = [...times.entries()].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return best![0];
}

function genderOf(uses: readonly NameUse[]): Gender | null {
  const male = uses.filter(({ gender }) => gender === "male").length;
  const female = uses.filter(({ gender }) => gender === "female").length;
  if (male === female) return null;
  return male > female ? "male" : "female";
}
