/**
 * Words that hold back from plain assertion, sorted by the hedge they stand for.
 *
 * Source: own lists from general English (modal verbs; the epistemic adverbs, adjectives and nouns of Hyland 1998,
 * "Hedging in Scientific Research Articles", and Saurí & Pustejovsky's FactBank guidelines), with WordNet synonyms.
 */
import { wordList } from "./word-list.js";

export const possibleModals = wordList(`may might could`);
export const futureModals = wordList(`will shall 'll wo sha should`);
export const conditionalModals = wordList(`would 'd`);

/** After these verbs "could" is ability in the past, not possibility: "could see the smoke". */
export const abilityVerbs = wordList(`see hear feel smell taste read speak walk swim afford breathe`);

/** Adverbs over the rest of their clause. */
export const possibleAdverbs = wordList(`
  possibly perhaps maybe probably likely presumably apparently seemingly conceivably potentially arguably supposedly
  ostensibly
`);
export const reportedAdverbs = wordList(`reportedly allegedly purportedly`);

/** Verbs with an infinitive or clause that leave it open: "appears to have fallen". */
export const possibleVerbs = wordList(`appear seem try attempt seek struggle tend risk`);

/** Verbs whose infinitive or "that" clause lies ahead or is only wanted. */
export const futureVerbs = wordList(`
  plan intend aim hope want wish mean expect schedule promise pledge vow threaten prepare agree propose decide ask
  order tell urge instruct advise recommend demand request require call invite beg direct appeal need
`);

/** "is said to have", "were believed to be": participle + to. */
export const saidTo = wordList(`said reported alleged rumoured rumored claimed understood`);
export const thoughtTo = wordList(
  `believed thought suspected feared presumed assumed considered supposed likely unlikely`,
);
export const dueTo = wordList(
  `due set expected scheduled about going ready poised bound planned slated forecast projected`,
);

/** Adjectives and participles before a noun: "the alleged attack", "a planned closure". */
export const reportedAdjectives = wordList(`alleged reported purported rumoured rumored so-called`);
export const possibleAdjectives = wordList(`
  suspected possible probable likely apparent potential presumed supposed unconfirmed conceivable
`);
export const futureAdjectives = wordList(`planned proposed expected intended forthcoming upcoming would-be projected`);

/** Nouns whose "that", "of" or "to" is held back: "reports of looting", "plans to close", "fears that". */
export const reportedNouns = wordList(`report rumour rumor allegation accusation claim speculation suggestion word`);
export const possibleNouns = wordList(
  `possibility chance risk fear danger threat likelihood probability suspicion attempt bid sign`,
);
export const futureNouns = wordList(
  `plan proposal intention promise pledge vow hope call demand request order decision scheme bill`,
);

/** How likely a thing is that "that" or a clause tells: "it is unlikely (that) the dam held". */
export const likelihoodAdjectives = wordList(
  `possible probable likely unlikely conceivable plausible improbable doubtful feared`,
);

/** What makes "if" a question: "it is unclear if". */
export const openAdjectives = wordList(`unclear unknown uncertain unsure doubtful undecided clear known certain sure`);
