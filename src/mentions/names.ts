import { bodyNouns, companyForms } from "../lexicon/bodies.js";
import { demonyms, knownPlaces, nationals } from "../lexicon/countries.js";
import { femaleNames, maleNames } from "../lexicon/first-names.js";
import { areaNouns, featureNouns } from "../lexicon/places.js";
import { honorifics, lesserRoles, offices, roles } from "../lexicon/titles.js";
import type { Sentence, Token } from "../model.js";
import { kindOfNoun } from "./roles.js";
import { isCapital, isOpening, type Capitals } from "./capitals.js";

/** A run of capitalised words: `first`..`last` are the name's tokens, `start` is where titles before it begin. */
export type NameRun = { readonly start: number; readonly first: number; readonly last: number };

const calendar = new Set(
  "et ct mt pt monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun am pm a.m. p.m. gmt utc bst cet est pst edt pdt".split(
    " ",
  ),
);
/** Small words inside names of persons: "Joost van Ael", "Osama bin Laden". */
const particles = new Set(
  "de la le du da dos das del della di van von der den ter ten bin ibn bint al el y zu af abu ould".split(" "),
);
const openers = new Set("al el as ash an ar abd".split(" "));
const patronymics = new Set(["al", "el", "abu", "ibn", "bin"]);
/** "of" goes on with a name after these: "University of Leeds", "Strait of Hormuz", "Bank of England". */
const joining = new Set(
  "university ministry bank republic strait gulf isle bay house court church institute council department federation union association board chamber society office kingdom college school cape port city tower sea order knights province lake centre center museum academy league lord lady duke prince church ministry secretary agency commission organisation organization committee party front movement alliance league confederation".split(
    " ",
  ),
);
const smallTags = new Set(["PRON", "DET", "AUX", "PART", "ADP", "CCONJ", "SCONJ", "VERB"]);
const neverNames = new Set(["PRON", "DET", "AUX", "ADP", "CCONJ", "SCONJ", "PART", "PUNCT", "SYM", "NUM", "INTJ"]);
const adverbs = new Set(
  "urgent breaking exclusive update updated watch live yesterday today tonight tomorrow meanwhile however later earlier also still even only then now here there perhaps maybe not yes no please photo picture image file video read update updated breaking exclusive opinion analysis editorial by reporting editing".split(
    " ",
  ),
);

/**
 * Finds the runs of words that name someone or something.
 *
 *   "Transport Minister Rufus Dane met Joost van Ael in St. Louis." → Rufus Dane (title Transport Minister), Joost van Ael, St. Louis
 *   "Greek police", "on Monday", "Rescuers said"                  → none
 */
export function findNames({ tokens }: Sentence, capitals: Capitals): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!canOpen(tokens, i, capitals)) continue;
    const end = runEnd(tokens, i);
    const run = withoutTitles(tokens, i, end, capitals);
    if (run) runs.push(run);
    i = end;
  }
  return runs;
}

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!isCapital(token)) return false;
  if (calendar.has(token.lower.replace(/\.$/, ""))) return isMonthName(tokens, at);
  if (/\d/.test(token.text)) return false;
  if (token.lower === "i" || token.lower.startsWith("i'")) return false;
  // "US", "IT", "WHO": in capitals throughout, small words are names too.
  const isShouted = token.text.length > 1 && token.text === token.text.toUpperCase();
  if (isShouted && smallTags.has(token.tag)) return ["us", "it", "who"].includes(token.lower);
  return (
    isShouted ||
    !neverNames.has(token.tag) ||
    honorifics.has(token.lower) ||
    (token.tag === "NUM" && /\p{L}/u.test(token.text))
  );
}

function canOpen(tokens: readonly Token[], at: number, capitals: Capitals): boolean {
  const { lower, tag } = tokens[at]!;
  if (!isCapital(tokens[at]!) && !openers.has(lower) && !patronymics.has(lower)) return false;
  if (openers.has(lower) && tokens[at + 1]?.text === "-" && tokens[at + 2] && isCapital(tokens[at + 2]!))
    return isGlued(tokens, at + 1);
  if (patronymics.has(lower) && tag !== "VERB" && tokens[at + 1] && isNameWord(tokens, at + 1)) return true;
  if (!isNameWord(tokens, at)) return false;
  if (tag === "NUM" && isOpening(tokens, at)) return false;
  if (!isOpening(tokens, at)) return true;
  if (adverbs.has(lower) || tag === "ADV" || tag === "VERB")
    return capitals.capitalised.has(lower) && !adverbs.has(lower);
  if (knownPlaces.has(lower) && tag === "PROPN") return true;
  if (capitals.capitalised.has(lower) || honorifics.has(lower) || roles.has(lower) || demonyms.has(lower)) return true;
  const isKnownPlain = capitals.plain.has(lower) || capitals.plain.has(lower.replace(/s$/, ""));
  const next = tokens[at + 1];
  if (next && isNameWord(tokens, at + 1)) return !isKnownPlain;
  // "Jean-Pierre", "Mohammed al-Sayed", "U.N. officials"
  if (next?.text === "-" && isGlued(tokens, at + 1) && tokens[at + 2] && isNameWord(tokens, at + 2))
    return !isKnownPlain && tag === "PROPN";
  if (next && patronymics.has(next.lower) && nextNameWord(tokens, at + 2) > 0) return !isKnownPlain;
  return /^(?:\p{Lu}\.){2,}$/u.test(tokens[at]!.text);
}

/** A hyphen with no space on either side. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.span.end === tokens[at]!.span.start && tokens[at + 1]?.span.start === tokens[at]!.span.end;
}

function runEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let i = from + 1; i < tokens.length && i < from + 12; i++) {
    const { lower, text } = tokens[i]!;
    if (isNameWord(tokens, i)) {
      end = i;
      continue;
    }
    const next = tokens[i + 1];
    if (!next) break;
    if (isSyllable(tokens, from, i)) {
      end = ++i;
      continue;
    }
    const isLink =
      (lower === "'s" && /^(?:st\.?|saint)$/.test(tokens[from]!.lower) && isCapital(next)) ||
      (text === "-" && isGlued(tokens, i) && isCapital(next)) ||
      (text === "&" && isCapital(next)) ||
      (particles.has(lower) && end === i - 1 && nextNameWord(tokens, i + 1) > 0) ||
      (particles.has(lower) && particles.has(tokens[i - 1]!.lower)) ||
      (text === "-" && isGlued(tokens, i) && particles.has(tokens[i - 1]!.lower)) ||
      (["of", "for"].includes(lower) &&
        joining.has(tokens[end]!.lower) &&
        end === i - 1 &&
        nextNameWord(tokens, i + 1) > 0) ||
      (lower === "the" && tokens[i - 1]!.lower === "of" && isNameWord(tokens, i + 1));
    if (!isLink) break;
  }
  return end;
}

/** The hyphen of "Kim Jae-won": behind two words of a name, before a short one in lower case that is no participle. */
function isSyllable(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[at]!.text !== "-" || !isGlued(tokens, at) || at - from < 2) return false;
  const { text, lower } = tokens[at + 1]!;
  const goesOn = tokens[at + 2]?.text === "-" && isGlued(tokens, at + 2);
  return /^\p{Ll}{1,5}$/u.test(text) && !goesOn && !/(?:ed|ing|en)$/.test(lower) && !joinedWords.has(lower);
}

/** Words behind the hyphen of "a Calder United-led bid". Source: own list. */
const joinedWords = new Set(
  "led run born era held made bound wide long type style like only old era run own size area".split(" "),
);

/** The next name word, particles, "the" and hyphens skipped; −1 where something else comes first. */
function nextNameWord(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + 3); i++) {
    if (isNameWord(tokens, i)) return i;
    const { lower, text } = tokens[i]!;
    if (!particles.has(lower) && lower !== "the" && text !== "-") return -1;
  }
  return -1;
}

const isGivenName = ({ lower }: Token): boolean => maleNames.has(lower) || femaleNames.has(lower);

/** "Jan Dorn", "June Aldous", "April Hale": months that people are called by, before another name. */
function isMonthName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || !isCapital(next) || calendar.has(next.lower) || /\d/.test(tokens[at - 1]?.text ?? "")) return false;
  return ["jan", "june", "april", "may", "august"].includes(tokens[at]!.lower) && next.tag === "PROPN";
}

/** Capitals right after a figure are its unit. */
function isUnit(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && /\d$/.test(before.text) && /^\p{Lu}{1,3}\p{Ll}?$/u.test(tokens[at]!.text);
}

/** Titles that stand before persons alone, and in no name of a place. */
const personalTitle =
  /^(?:mrs?|ms|miss|dr|prof|judge|justice|sgt|sergeant|capt|gen|col|lt|sen|rep|gov|det|insp|inspector|detective)\.?$/;

/** A title before a given name: "Mayor Tom Hill". */
function isTitled(tokens: readonly Token[], at: number): boolean {
  const [title, name] = [tokens[at]!, tokens[at + 1]];
  return (honorifics.has(title.lower) || roles.has(title.lower)) && name !== undefined && isGivenName(name);
}

/** "Finn said", "Labour took", "Delta cancelled": one word that is known from a longer name, and does what a name does. */
function isPart(tokens: readonly Token[], at: number, capitals: Capitals): boolean {
  const { lower, tag } = tokens[at]!;
  if (tag !== "PROPN" || !capitals.parts.has(lower) || capitals.plain.has(lower)) return false;
  const [before, next] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.tag ?? "X"];
  return before !== "the" && /^(?:VERB|AUX)$/.test(next);
}

/** "Greek Prime Minister George Papandreou" → George Papandreou; "Prime Minister" alone names nobody; "King Street" stays whole. */
function withoutTitles(tokens: readonly Token[], start: number, end: number, capitals: Capitals): NameRun | null {
  const last = tokens[end]!.lower;
  const isPlaceOrBody =
    end > start && [bodyNouns, companyForms, areaNouns, featureNouns].some((nouns) => nouns.has(last));
  let first = start;
  // "Judge Peter Marsh" is no marsh; "King Street" is a street.
  if (!isPlaceOrBody || personalTitle.test(tokens[start]!.lower) || isTitled(tokens, start)) {
    for (let i = start; i < end && i < start + 5; i++) {
      const { lower } = tokens[i]!;
      if (honorifics.has(lower) || roles.has(lower)) first = i + 1;
    }
    while (first <= end && tokens[first]!.text === "-") first++;
  }
  if (first === start && demonyms.has(tokens[start]!.lower)) {
    // "Greek", "Afghan Taliban" but "Afghan National Army".
    if (start === end) return isPart(tokens, start, capitals) ? { start, first, last: end } : null;
    if (!isPlaceOrBody && end === start + 1 && nationals.has(tokens[start]!.lower)) first = start + 1;
  }
  const words = tokens.slice(first, end + 1);
  // "the Prime Minister", "Health Secretary"; but "Tom Baker" has a name that is a trade.
  if (offices.has(last) && first === start && words.length < 4 && !isGivenName(words[0]!)) return null;
  // "Gate 2", "Parliament", "MPs", "460 MW": nouns and signs with a capital.
  const isPerson = first > start && personalTitle.test(tokens[first - 1]!.lower);
  if (
    words.length === 1 &&
    !isPerson &&
    !isPart(tokens, first, capitals) &&
    (kindOfNoun(words[0]!.lower) || /^\p{Lu}{2,}s$/u.test(words[0]!.text) || isUnit(tokens, first))
  )
    return null;
  if (
    first > end ||
    words.every(
      ({ lower }) =>
        roles.has(lower) ||
        lesserRoles.has(lower) ||
        honorifics.has(lower) ||
        (demonyms.has(lower) && first === start) ||
        lower === "of",
    )
  )
    return null;
  return { start, first, last: end };
}
