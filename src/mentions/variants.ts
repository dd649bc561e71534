import JaroWinklerDistance from "natural/lib/natural/distance/jaro-winkler_distance.js";
import { areaNouns } from "../lexicon/places.js";
import { foldName, soundOf } from "./fold.js";
import type { NameForm } from "./forms.js";
import { countries, knownPlaces } from "../lexicon/countries.js";

/** Two spellings of one word come at least this near (Massoud/Masood .89, Panjshir/Panjsher .95, Meyer/Mayer .87). */
const nearWord = 0.85;
/** A single word that stands for a place or body needs more: there is nothing else to go by. */
const nearSingle = 0.93;
/** Shorter single words differ by a letter too often by chance: "Ghor", "Ghur". */
const shortestSingle = 6;

/**
 * Finds full names that are spellings of one another: key → key of the spelling that stands for all.
 *
 * Likeness alone is never enough: the words must sound alike (which keeps Iran from Iraq, Austria from Australia), look
 * alike, and something else must speak for it: a shared word, role or age, or outlets that each know only one of them.
 */
export function findVariants(forms: ReadonlyMap<string, NameForm>): ReadonlyMap<string, string> {
  const standIn = new Map<string, string>();
  const buckets = [
    ...Map.groupBy(forms.values(), ({ words }) => words.map(soundOf).join(" ")).values(),
    ...Map.groupBy(
      [...forms.values()].filter(({ kind, words }) => kind === "person" && words.length > 1),
      ({ words }) => `${words[0]} ${words.at(-1)}`,
    ).values(),
    ...Map.groupBy(forms.values(), ({ key }) => lettersOf(key)).values(),
    ...Map.groupBy(forms.values(), ({ words }) => words.toSorted().join(" ")).values(),
    ...Map.groupBy(
      [...forms.values()].filter(({ words }) => words.some((word) => turning.has(word))),
      turned,
    ).values(),
    ...Map.groupBy(
      [...forms.values()].filter(({ kind }) => kind === "place"),
      baseOf,
    ).values(),
    ...Map.groupBy(
      [...forms.values()].filter(({ key }) => countryOf.has(key)),
      ({ key }) => countryOf.get(key)!,
    ).values(),
  ];
  for (const bucket of buckets) {
    const groups: NameForm[][] = [];
    // The fullest and most used first, so that a group is judged against its plainest member; no chain may form.
    for (const form of bucket.toSorted(fullestFirst)) {
      const group = groups.find((members) => members.every((member) => areVariants(member, form)));
      if (group) group.push(form);
      else groups.push([form]);
    }
    for (const [first, ...others] of groups) {
      for (const other of others)
        if (!standIn.has(first!.key)) standIn.set(other.key, standIn.get(other.key) ?? first!.key);
    }
  }
  return standIn;
}

/** Bodies whose name is said both ways round. */
const turning = new Set("ministry department university embassy parliament council".split(" "));

/** "Health Ministry" and "Ministry of Health", "Leeds University" and "University of Leeds": the same words but for "of". */
const turned = ({ words }: NameForm): string =>
  words
    .filter((word) => word !== "of" && word !== "the")
    .toSorted()
    .join(" ");

const areTurned = (a: NameForm, b: NameForm): boolean =>
  turned(a) === turned(b) && a.words.length !== b.words.length && a.words.some((word) => turning.has(word));

/** "al-Qaeda" and "al Qaeda" are written with the same letters. */
const lettersOf = (key: string): string => key.replace(/[\s-]/g, "");

/** "Panjshir Valley" and "Panjshir province" go by one name; what holds of part or whole is for the comparison to settle. */
function baseOf({ words }: NameForm): string {
  let last = words.length;
  while (last > 1 && areaNouns.has(words[last - 1]!)) last--;
  return words.slice(0, last).join(" ");
}

/** Longest, then most used, then first by letters. */
export function fullestFirst(a: NameForm, b: NameForm): number {
  return b.words.length - a.words.length || b.uses - a.uses || (a.key < b.key ? -1 : 1);
}

/** Folded name → the usual name of its country. */
const countryOf: ReadonlyMap<string, string> = new Map(
  countries.flatMap((names) => names.map((name) => [foldName(name).join(" "), names[0]!] as const)),
);

/** "US", "America", "United States": one country. */
const areOneCountry = (a: NameForm, b: NameForm): boolean =>
  countryOf.has(a.key) && countryOf.get(a.key) === countryOf.get(b.key);

function areDisjoint<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return false;
  return true;
}

function areVariants(a: NameForm, b: NameForm): boolean {
  if (a.words.length > 2 && a.words.toSorted().join(" ") === b.words.toSorted().join(" ")) return true;
  if (areTurned(a, b)) return true;
  if (areOneCountry(a, b) || lettersOf(a.key) === lettersOf(b.key)) return true;
  if (a.kind !== b.kind && a.surety > 1 && b.surety > 1) return false;
  if (a.kind === "place" && b.kind === "place" && baseOf(a) === baseOf(b)) return true;
  if (knownPlaces.has(a.key) && knownPlaces.has(b.key)) return false;
  if (a.ages.size > 0 && b.ages.size > 0 && areDisjoint(a.ages, b.ages)) return false;
  if (a.gender && b.gender && a.gender !== b.gender) return false;
  if (a.words.length !== b.words.length) return a.kind === "person" && differByMiddle(a, b);
  const pairs = a.words.map((word, i) => [word, b.words[i]!] as const);
  const nearness = Math.min(...pairs.map(([one, other]) => JaroWinklerDistance(one, other)));
  const apart = areDisjoint(a.documents, b.documents);
  if (a.words.length === 1) {
    if (a.kind === "person" || a.key.length < shortestSingle || nearness < nearSingle) return false;
    return sharesRole(a, b) || (apart && a.uses > 1 && b.uses > 1) || isSlip(a, b);
  }
  if (nearness < nearWord) return false;
  const sharesWord = pairs.some(([one, other]) => one === other && one.length > 2);
  const sharesAge = !areDisjoint(a.ages, b.ages);
  const opensAlike = pairs.every(([one, other]) => one[0] === other[0]);
  if (!apart || !opensAlike) return sharesWord && (sharesAge || sharesRole(a, b));
  // "Hassan Rouhani" and "Hasan Rohani": two words, each nearly the same
  return sharesWord || sharesAge || sharesRole(a, b) || nearness >= nearSingle;
}

/** A long name that the event is full of, and once or twice a letter of it is another: "Panjsher" among "Panjshir". */
function isSlip(a: NameForm, b: NameForm): boolean {
  const [more, fewer] = a.uses > b.uses ? [a, b] : [b, a];
  return a.key.length > shortestSingle && more.uses >= 5 * fewer.uses && more.documents.size > 1;
}

/** "George W. Bush" and "George Bush"; a middle name in full tells people apart unless role or age say otherwise. */
function differByMiddle(a: NameForm, b: NameForm): boolean {
  const [long, short] = a.words.length > b.words.length ? [a, b] : [b, a];
  if (short.words.length < 2 || short.words[0] !== long.words[0] || short.words.at(-1) !== long.words.at(-1))
    return false;
  const middle = long.words.slice(1, -1).filter((word) => !short.words.includes(word));
  if (middle.every((word) => word.length === 1)) return true;
  if (long.kinIn.size > 0 !== short.kinIn.size > 0 || !areDisjoint(long.documents, short.documents)) return false;
  return sharesRole(a, b) || !areDisjoint(a.ages, b.ages);
}

function sharesRole(a: NameForm, b: NameForm): boolean {
  return a.roles.some((role) => b.roles.some((other) => other.head === role.head));
}

/** Do two words read as spellings of one surname? */
export function areOneSurname(a: string, b: string): boolean {
  return (
    a === b || (a.length > 3 && b.length > 3 && soundOf(a) === soundOf(b) && JaroWinklerDistance(a, b) >= nearWord)
  );
}
