import { bodyNouns, companyForms } from "../lexicon/bodies.js";
import { areaNouns, featureNouns } from "../lexicon/places.js";
import { shipPrefixes, thingNouns } from "../lexicon/things.js";
import { wordList } from "../lexicon/word-list.js";
import { soundOf } from "./fold.js";
import type { NameForm } from "./forms.js";
import type { Gender, NameUse } from "./uses.js";
import { areOneSurname, findVariants, fullestFirst } from "./variants.js";

/** Gives for a form of a name in a document the key of the full name that it stands for: its own where none is known. */
export type NameOwner = (document: string, key: string) => string;

/**
 * Finds which names are short for others, in each document first, then in the event.
 *
 *   "Dane" after "Transport Minister Rufus Dane"      → Rufus Dane
 *   "Massoud" beside Ahmad and Ahmad Shah Massoud     → the one who is not somebody's father there; else neither
 *   "Keldermans" beside "Keldermans Bank"             → Keldermans Bank; "Kabul" beside "Kabul University" → itself
 *   "ANDSF" after "Afghan National Defence Force (ANDSF)" → that
 */
export function findAliases(forms: ReadonlyMap<string, NameForm>, uses: readonly NameUse[]): NameOwner {
  const standIn = findVariants(forms);
  const represented = (key: string): string => standIn.get(key) ?? key;
  const acronyms = findAcronyms(forms, uses);
  const longer = candidateFinder(forms);
  const genders = gendersByDocument(uses);
  const firstAt = firstPlaces(uses);
  const owners = new Map<string, string>();

  const ownerOf = (document: string, key: string): string => {
    const place = `${document}\n${key}`;
    const known = owners.get(place);
    if (known !== undefined) return known;
    const form = forms.get(key);
    const full = form && (acronyms.get(key) ?? choose(form, document, genders.get(place) ?? null));
    const other = full ?? (represented(key) === key ? undefined : represented(key));
    // Against a ring of stand-ins; the first one asked stands for itself.
    owners.set(place, represented(key));
    const owner = other === undefined ? key : represented(ownerOf(document, other));
    owners.set(place, owner);
    return owner;
  };

  /** The one full name that the form can be short for; undefined where there is none or more than one. */
  const choose = (form: NameForm, document: string, gender: Gender | null): string | undefined => {
    const candidates = longer(form).filter((full) => !gender || !full.gender || gender === full.gender);
    const here = candidates.filter(({ documents }) => documents.has(document));
    const isOther = ({ kinIn, kind }: NameForm): boolean => kinIn.size > 0 || (form.surety > 0 && kind !== form.kind);
    if (here.length === 0) return only(candidates, isOther, represented);
    // A surname follows the full name; where it stands first, it means something else ("Keldermans", the bank).
    const bare = firstAt.get(`${document}\n${form.key}`) ?? 0;
    const isSecond = (full: NameForm): boolean =>
      full.kinIn.has(document) || (full.kind === "person" && (firstAt.get(`${document}\n${full.key}`) ?? 0) > bare);
    return only(here, isSecond, represented);
  };
  return ownerOf;
}

/** The one candidate; of several those that come second (a relative named to place another) left out. Spellings of one name count once. */
function only(
  candidates: readonly NameForm[],
  isSecond: (form: NameForm) => boolean,
  represented: (key: string) => string,
): string | undefined {
  const all = new Set(candidates.map(({ key }) => represented(key)));
  const own = all.size > 1 ? candidates.filter((form) => !isSecond(form)) : candidates;
  const distinct = new Set(own.map(({ key }) => represented(key)));
  // "Ana Maria Silva" and "Ana Silva" may both stand: the longer includes the shorter where that is short for it.
  return distinct.size === 1 ? own[0]!.key : undefined;
}

/** Forms that a form may be short for, the fullest first. */
function candidateFinder(forms: ReadonlyMap<string, NameForm>): (form: NameForm) => readonly NameForm[] {
  const long = [...forms.values()].filter(({ words }) => words.length > 1).toSorted(fullestFirst);
  const byWord = new Map<string, NameForm[]>();
  for (const form of long) {
    for (const word of new Set([...form.words, ...form.words.map((one) => `~${soundOf(one)}`)])) {
      const known = byWord.get(word);
      if (known) known.push(form);
      else byWord.set(word, [form]);
    }
  }
  return (form) => {
    const exact = (byWord.get(form.words[0]!) ?? []).filter((full) => isShortFor(form, full));
    if (exact.length > 0 || form.words.length > 1 || (form.kind !== "person" && form.surety > 0)) return exact;
    // "Masood" alone, where only "Ahmad Massoud" is known.
    const [word] = form.words;
    return (byWord.get(`~${soundOf(word!)}`) ?? []).filter(
      ({ kind, words }) => kind === "person" && areOneSurname(words.at(-1)!, word!),
    );
  };
}

/** Words that make another place or body of a name: "Northern Ireland", "Democratic Republic of Congo", "New York". */
const telling = wordList(
  `north south east west northern southern eastern western central new democratic upper lower inner outer`,
);

/** Can the shorter form stand for the fuller name? */
function isShortFor(short: NameForm, full: NameForm): boolean {
  if (short.words.length >= full.words.length) return false;
  if (short.kind !== full.kind && short.surety > 2 && full.surety > 2) return false;
  // "Republic of Congo" and "Democratic Republic of Congo", "Ireland" and "Northern Ireland"
  if (telling.has(full.words[0]!) && endsWith(full.words, short.words)) return false;
  const { words } = full;
  if (full.kind === "person") {
    if (short.kind !== "person" && short.surety > 2) return false;
    const isSurname = endsWith(words, short.words) || (short.words.length > 1 && startsWith(words, short.words));
    return isSurname || (short.words.length === 1 && words[0] === short.words[0]);
  }
  const rest = words.slice(short.words.length);
  if (startsWith(words, short.words)) {
    const generic = full.kind === "place" ? [areaNouns] : [bodyNouns, companyForms, thingNouns, areaNouns];
    return rest.every((word) => generic.some((nouns) => nouns.has(word) || nouns.has(word.replace(/s$/, ""))));
  }
  // "the Orne" beside "the River Orne"
  if (full.kind === "place" && words.length === 2 && featureNouns.has(words[0]!) && endsWith(words, short.words))
    return true;
  if (!endsWith(words, short.words)) return false;
  return shipPrefixes.has(words[0]!) || (full.kind === "body" && short.words.length > 1);
}

const startsWith = (words: readonly string[], start: readonly string[]): boolean =>
  start.every((word, i) => words[i] === word);
const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.every((word, i) => words[words.length - end.length + i] === word);

/** Acronym → full name: introduced in brackets anywhere in the event, or the initials of the one body that has them. */
function findAcronyms(forms: ReadonlyMap<string, NameForm>, uses: readonly NameUse[]): ReadonlyMap<string, string> {
  const introduced = new Map<string, Set<string>>();
  const add = (acronym: string, full: string): void => {
    if (!forms.has(acronym) || acronym === full) return;
    introduced.set(acronym, (introduced.get(acronym) ?? new Set()).add(full));
  };
  for (const { sentence, last, words } of uses) {
    const [open, inside, closing] = sentence.tokens.slice(last + 1, last + 4);
    if (open?.text !== "(" || closing?.text !== ")" || !inside) continue;
    const bracketed = inside.lower.replaceAll(".", "");
    if (words.length > 1 && /^\p{Lu}[\p{L}.]*\p{Lu}/u.test(inside.text) && bracketed[0] === words[0]![0])
      add(bracketed, words.join(" "));
  }
  for (const { key, words, kind } of forms.values()) {
    if (words.length < 2 || kind === "person") continue;
    const initials = words
      .filter((word) => !["of", "the", "for", "and", "de"].includes(word))
      .map((word) => word[0])
      .join("");
    // Two letters stand for much; "EU" is the European Union because that is a union, "UN" the United Nations because that is a body.
    const isPlain = initials.length > 2 || kind === "body";
    if (initials.length > 1 && isPlain && forms.get(initials)?.kind === "body" && !introduced.has(initials))
      add(initials, key);
  }
  return new Map(
    [...introduced].flatMap(([acronym, full]) => (full.size === 1 ? [[acronym, [...full][0]!] as const] : [])),
  );
}

/** Where in its document a form stands first, headlines left out: they name people short. */
function firstPlaces(uses: readonly NameUse[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { sentence, words, span } of uses) {
    if (sentence.role === "headline" || sentence.role === "heading") continue;
    const place = `${sentence.document}\n${words.join(" ")}`;
    places.set(place, Math.min(places.get(place) ?? Infinity, span.start));
  }
  return places;
}

function gendersByDocument(uses: readonly NameUse[]): ReadonlyMap<string, Gender> {
  const found = new Map<string, Gender>();
  for (const { sentence, words, gender } of uses) {
    if (gender) found.set(`${sentence.document}\n${words.join(" ")}`, gender);
  }
  return found;
}
