/**
 * Words that deny, and how far they reach.
 *
 * Source: own lists from general English (the negative words of Quirk et al., "A Comprehensive Grammar of the English
 * Language", 10.54–10.70, and implicative verbs after Karttunen 1971), with WordNet 3.1 synonyms of deny, fail, refuse.
 */
import { wordList } from "./word-list.js";

/** Words that deny the rest of their clause: "has not fallen", "nobody was hurt". */
export const negators = wordList(
  `not n't nt never nobody nothing none nowhere neither nor cannot no-one cant wont dont didnt doesnt isnt wasnt arent werent hasnt havent hadnt couldnt wouldnt shouldnt`,
);

/** Fixed phrases that hold a negator and deny nothing. Each is a list of lower-case words; "*" is any one word. */
export const emptyNegations: readonly (readonly string[])[] = [
  ["not", "only"],
  ["not", "just"],
  ["not", "merely"],
  ["not", "simply"],
  ["not", "solely"],
  ["not", "least"],
  ["not", "to", "mention"],
  ["not", "surprisingly"],
  ["not", "unlike"],
  ["not", "more", "than"],
  ["not", "fewer", "than"],
  ["not", "less", "than"],
  ["not", "later", "than"],
  ["not", "until"],
  ["not", "till"],
  ["not", "before"],
  ["no", "more", "than"],
  ["no", "fewer", "than"],
  ["no", "less", "than"],
  ["no", "less"],
  ["no", "later", "than"],
  ["no", "earlier", "than"],
  ["no", "sooner"],
  ["no", "doubt"],
  ["no", "wonder"],
  ["no", "matter"],
  ["no", "stranger"],
  ["none", "other", "than"],
  ["nothing", "but"],
  ["nothing", "less", "than"],
  ["nothing", "short", "of"],
  ["or", "not"],
  ["if", "not"],
  ["why", "not"],
  ["never", "mind"],
  ["never", "before"],
];

/** Verbs that say of their complement that it is not so or did not come about. */
export const denyingComplement = wordList(`
  deny dispute refute rebut contest repudiate disavow fail refuse decline neglect omit forget avoid lack
`);

/** Verbs that deny only a claim, not a thing: "rejects the claim that", but not "rejects the bill". */
export const denyingClaims = wordList(
  `reject dismiss rubbish debunk discount disprove disclaim quash scotch contradict`,
);

/** "prevented the crew from leaving": what follows "from" did not happen. */
export const preventingVerbs = wordList(`prevent stop keep bar block prohibit ban deter discourage restrain`);

/** Adjectives whose infinitive or "of" did not come about: "unable to reach". */
export const denyingAdjectives = wordList(`unable incapable unwilling impossible reluctant powerless unlikely`);

/** Adjectives that say of a claim that it is not so: "it is untrue that", "the report is false". */
export const untrue = wordList(`
  untrue false wrong incorrect baseless unfounded groundless inaccurate fabricated nonsense rubbish fiction invented
  lie lies bogus mistaken fake unlikely improbable
`);

/** Adverbs that say of a saying that it was wrong: "wrongly reported that". */
export const wrongly = wordList(`wrongly falsely mistakenly erroneously incorrectly`);

/** Nouns whose "of", "that" or "to" did not come about: "a lack of water", "his failure to report". */
export const denyingNouns = wordList(`lack absence failure refusal inability denial shortage myth`);
