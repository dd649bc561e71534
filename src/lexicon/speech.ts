/**
 * Words by which English credits someone with what is said.
 *
 * Source: own selection from WordNet 3.1's verb.communication and verb.cognition (lemmas with three or more
 * attestations in its own texts, sorted by hand into what follows them), with the usual verbs of news copy added.
 */
import { wordList } from "./word-list.js";

/** Verbs that mean little else than saying: "the mayor said", "told reporters", "…, she added". */
export const sayingVerbs = wordList(`
  say tell state add announce explain note claim insist maintain argue assert allege contend declare disclose warn
  caution stress emphasise emphasize remark comment reply respond answer recall testify complain boast joke foresee foretell quip
  suggest hint predict forecast repeat reiterate mention affirm reaffirm aver counter object protest retort acknowledge
  admit concede confess confirm clarify advise inform stipulate attest tweet text blog whisper mutter murmur shout
  exclaim cry yell scream lament muse promise pledge vow swear guarantee assure reassure threaten urge plead report
  write agree volunteer grumble observe continue ask wonder enquire inquire quote cite brag chant posit
`);

/** Verbs of thinking: credited only with a clause or "that" after them ("police believe that it was arson"). */
export const thinkingVerbs = wordList(`
  believe think suspect fear reckon consider assume presume expect hope doubt feel anticipate guess speculate suppose
  calculate judge
`);

/** Verbs by which reports, courts and studies speak; credited only with a clause after them ("the audit found that"). */
export const findingVerbs = wordList(`
  find conclude rule show reveal indicate establish determine demonstrate discover learn prove
`);

/** Verbs that say that something is not so. */
export const denyingVerbs = wordList(`deny dispute refute rebut contest repudiate reject dismiss disavow disclaim`);

/** Verbs that credit their subject with a thing or name rather than a clause: "blamed the driver", "called it a lie". */
export const namingVerbs = wordList(`
  blame accuse call describe brand label condemn denounce deny dispute refute rebut contest reject dismiss confirm
  acknowledge admit concede claim allege announce tweet predict forecast estimate warn_of threaten question doubt fear suspect
`);

/** Verbs that put a figure to something: "put the toll at 12", "estimated the damage at". */
export const estimatingVerbs = wordList(`put estimate reckon value set peg place`);

/** Of the verbs above, those that leave open whether it is so: the credited party thinks or guesses. */
export const guessingVerbs = wordList(`
  believe think suspect fear reckon assume presume doubt feel guess speculate suppose suggest hint consider
`);

/** Of the verbs above, those that speak of what is to come. */
export const foretellingVerbs = wordList(`
  expect hope predict forecast anticipate promise pledge vow threaten swear guarantee
`);

/** Verbs that ask: what follows is open. */
export const askingVerbs = wordList(`ask wonder enquire inquire question investigate examine check probe study debate`);

/** Verbs that hand a negation on to their complement: "does not believe that it fell" says that it did not. */
export const negationRaisingVerbs = wordList(
  `believe think expect suppose seem appear want intend reckon feel imagine`,
);

/** Fixed phrases before the credited party: "according to the navy". Longest first. */
export const creditPhrases: readonly (readonly string[])[] = [
  ["according", "to"],
  ["in", "the", "words", "of"],
  ["in", "the", "view", "of"],
  ["in", "the", "opinion", "of"],
  ["in", "the", "eyes", "of"],
  ["by", "the", "account", "of"],
  ["on", "the", "word", "of"],
];

/** Nouns for what is claimed, after which "that" or "of" brings the claim itself: "the allegation that he fled". */
export const claimNouns = wordList(`
  claim allegation accusation charge suggestion report rumour rumor speculation assertion insinuation notion idea
  theory contention story statement belief
`);

/** Other nouns after which "that" tells their content: "the fact that", "fears that". */
export const contentNouns = wordList(`
  fact news evidence sign proof indication fear possibility chance risk hope doubt conclusion view impression myth threat
  warning announcement word suspicion truth question trace
`);

/** Nouns without determiner that news credits; at the head of a sentence a tagger takes them for names. Source: own list. */
export const partyNouns = wordList(`
  police officials witnesses residents opponents supporters critics experts investigators prosecutors rescuers survivors
  doctors firefighters authorities organisers organizers protesters demonstrators analysts observers scientists researchers
  neighbours neighbors relatives lawyers campaigners activists soldiers rebels fighters passengers workers staff unions
  ministers lawmakers sources officers detectives engineers teachers students parents villagers locals friends colleagues
  divers fishermen farmers traders historians economists diplomats medics nurses paramedics insurers
  aides advisers advisors commanders militants insurgents hospitals customers employees shareholders bankers
`);
