import type { Sentence } from "../model.js";
import { sayingVerbs } from "../lexicon/speech.js";
import { measureNouns } from "../lexicon/measure-nouns.js";
import { polarityAt } from "./refine/polarity.js";
import type { ClaimDraft, Rule } from "./rule.js";
import type { Parse } from "./syntax/parse.js";
import { type NounPhrase, spanOf } from "./syntax/phrases.js";

/** Heads of "no …" that deny no thing: "no doubt", "no more than 60", "no one said". Source: own list. */
const noThing = new Set(
  "person people man woman life time hour minute decade century number lot bit kind sort one doubt longer more less fewer matter way wonder need time sign idea plan use place day year week month point reason chance question case".split(
    " ",
  ),
);

/** Verbs whose object comes to be there by them: denied, they deny the thing as well. Source: own list. */
const bringing = new Set(
  "receive get have find see hear make give send use carry wear bring take issue order file sign pay hold show produce raise".split(
    " ",
  ),
);

/** Words by which a thing is taken for known. */
const definite = new Set("the this that these those his her its their our your my".split(" "));

/**
 * Finds what a sentence says there is or is not.
 *
 *   "There was no distress call"    → denied: call
 *   "A distress call was heard"     → call
 *   "None of the flares was used"   → denied: flare
 *   "never received the dividend"   → denied: dividend
 *
 * Leaves alone definite phrases that nothing denies ("the call": taken for granted, not claimed), names, pronouns and
 * measures.
 */
export const findExistences: Rule = ({ sentence, parse }) =>
  parse.phrases.flatMap((phrase): readonly ClaimDraft[] => {
    const presence = presenceOf(sentence, phrase, parse);
    if (presence === null || noThing.has(phrase.lemma) || measureNouns.has(phrase.lemma)) return [];
    const first = presence === "none" ? phrase.first : wordStart(sentence, phrase.first, phrase.head - 2);
    return [
      {
        kind: "status",
        subject: phrase.lemma,
        attribute: "exists",
        value: { kind: "status", predicate: phrase.lemma, class: `exists ${phrase.lemma}`, sense: 1 },
        question: { kind: "existence", slots: { patient: phrase.lemma } },
        mark: spanOf(sentence, first, phrase.head),
      },
    ];
  });

/** The token from which a mark may start, in the phrase that begins at `first`: no mark cuts "7.1-magnitude" in two. */
function wordStart({ tokens }: Sentence, first: number, at: number): number {
  let start = Math.max(first, at);
  while (start > first && tokens[start - 1]!.span.end === tokens[start]!.span.start) start--;
  return start;
}

/**
 * Does a denial that reaches a phrase deny the thing? "had not a licence", "without a licence", "did not see a ship" do; "failed to
 * carry out an agreement", "was not made for a slope" do not.
 */
function isDenied({ tokens }: Sentence, phrase: NounPhrase, clauses: Parse["clauses"]): boolean {
  const preposition = tokens[phrase.preposition]?.lower;
  if (preposition !== undefined) return preposition === "without" || preposition === "of";
  if (/^(?:not|nor|neither|one|any|single)$/.test(tokens[phrase.first - 1]?.lower ?? "")) return true;
  const holder = clauses.find(({ object, subject }) => object === phrase || subject === phrase);
  if (!holder) return false;
  const { lemma, copula } = holder.verb;
  return holder.subject === phrase || copula || lemma === "be" || lemma === "lack" || bringing.has(lemma);
}

/** Is the thing said to be there, or not to be; null where the phrase claims neither. */
function presenceOf(sentence: Sentence, phrase: NounPhrase, { clauses }: Parse): "some" | "none" | null {
  const { first, head, preposition } = phrase;
  const { tokens } = sentence;
  const token = tokens[head]!;
  if (token.tag !== "NOUN" || token.lemma.length < 3) return null;
  const opening = tokens[first]!.lower;
  if (opening === "no") return "none";
  // "officials said": who is credited is no claim
  if (clauses.some(({ subject, verb }) => subject === phrase && sayingVerbs.has(verb.lemma))) return null;
  const isOpen = /^(?:an?|some|several)$/.test(opening) || (first === head && token.lower !== token.lemma);
  if (isOpen)
    return polarityAt(sentence, token.span) === "denied" && !isDenied(sentence, phrase, clauses) ? null : "some";
  // "no weapons in the car" does not deny the car; "none of the flares" denies the flares.
  if (preposition >= 0 && tokens[preposition]!.lower !== "of") return null;
  // "denied that the bridge was closed" denies the closing, not the bridge.
  if (tokens[first]!.tag === "DET" && clauses.some(({ subject }) => subject === phrase)) return null;
  // "never received the dividend" denies that there was one; "nobody set the factory on fire" takes it for granted.
  const verb = clauses.find(({ object }) => object === phrase)?.verb;
  if (preposition < 0 && definite.has(opening) && !(verb && bringing.has(verb.lemma))) return null;
  return polarityAt(sentence, token.span) === "denied" ? "some" : null;
}
