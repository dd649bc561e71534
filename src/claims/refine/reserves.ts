import {
  abilityVerbs,
  conditionalModals,
  dueTo,
  futureAdjectives,
  futureModals,
  futureNouns,
  futureVerbs,
  likelihoodAdjectives,
  possibleAdjectives,
  possibleAdverbs,
  possibleModals,
  possibleNouns,
  possibleVerbs,
  reportedAdjectives,
  reportedAdverbs,
  reportedNouns,
  saidTo,
  thoughtTo,
} from "../../lexicon/hedges.js";
import { negators } from "../../lexicon/negation.js";
import { askingVerbs, foretellingVerbs, guessingVerbs, sayingVerbs, thinkingVerbs } from "../../lexicon/speech.js";
import type { Hedge, Sentence, Token } from "../../model.js";
import { enclosing, isProse, readClauses } from "./clauses.js";
import type { ClauseReading } from "./nesting.js";
import { isFinite } from "./predicates.js";

/** A word that holds back. `covers` tells of a token whether it stands under it. */
export type Reserve = { readonly hedge: Hedge; readonly covers: (token: number) => boolean };

const found = new WeakMap<Sentence, readonly Reserve[]>();

/** Finds what holds back in a sentence: modals, conditions, questions, guesses, plans, rumours. */
export function findReserves(sentence: Sentence): readonly Reserve[] {
  const known = found.get(sentence);
  if (known) return known;
  const reading = readClauses(sentence);
  const reserves = isProse(sentence)
    ? [...questions(sentence, reading), ...conditions(sentence.tokens, reading), ...heldBack(sentence, reading)]
    : [];
  found.set(sentence, reserves);
  return reserves;
}

/** Everything that may hold back, by its form or its lemma. Most words do not, and are passed over at once. */
const reserving: ReadonlySet<string> = new Set(
  [possibleModals, futureModals, conditionalModals, possibleAdverbs, reportedAdverbs, possibleVerbs, futureVerbs]
    .concat(reportedAdjectives, possibleAdjectives, futureAdjectives, reportedNouns, possibleNouns, futureNouns)
    .concat(guessingVerbs, foretellingVerbs, askingVerbs, sayingVerbs, thinkingVerbs, likelihoodAdjectives)
    .flatMap((words) => [...words])
    .concat("to know propose recommend demand order request".split(" ")),
);

function heldBack(sentence: Sentence, reading: ClauseReading): readonly Reserve[] {
  const reserves: Reserve[] = [];
  sentence.tokens.forEach(({ lower, lemma }, at) => {
    const mayReserve =
      reserving.has(lower) || reserving.has(lemma) || (lower.endsWith("s") && reserving.has(lower.slice(0, -1)));
    if (mayReserve) reserves.push(...wordReserves(sentence, reading, at));
  });
  return reserves;
}

/** A question mark covers the clause it closes, not what hangs on that as a fact ("who …", "after …"). */
function questions({ tokens }: Sentence, reading: ClauseReading): readonly Reserve[] {
  const reserves: Reserve[] = reading.clauses.flatMap(({ kind }, number) =>
    kind === "whether" ? [{ hedge: "question", covers: within(reading, number) }] : [],
  );
  tokens.forEach(({ text }, i) => {
    if (text !== "?") return;
    const clause = reading.at[i]!;
    const asked = enclosing(reading, i).find((one) => reading.clauses[one]!.kind === "quotation") ?? clause;
    reserves.push({ hedge: "question", covers: (token) => token < i && within(reading, asked)(token) });
  });
  return reserves;
}

/** "if" covers its own clause and the one that hangs on it; "even if" leaves the latter alone. */
function conditions(tokens: readonly Token[], reading: ClauseReading): readonly Reserve[] {
  return reading.clauses.flatMap(({ kind, parent, first }, number): readonly Reserve[] => {
    if (kind !== "condition" || !hasVerb(tokens, reading, number)) return [];
    const own: Reserve = { hedge: "conditional", covers: within(reading, number) };
    const isConcession = tokens[first - 1]?.lower === "even" || tokens[first + 1]?.lower === "not";
    return isConcession ? [own] : [own, { hedge: "conditional", covers: (token) => reading.at[token] === parent }];
  });
}

const hasVerb = (tokens: readonly Token[], reading: ClauseReading, clause: number): boolean =>
  tokens.some((_, i) => reading.at[i] === clause && isFinite(tokens, i));

/** In a clause or in what is said, thought or asked inside it. */
function within(reading: ClauseReading, clause: number): Reserve["covers"] {
  return (token) => {
    for (let at = reading.at[token]!; at >= 0; at = reading.clauses[at]!.parent) {
      if (at === clause) return true;
      if (["relative", "subordinate", "aside"].includes(reading.clauses[at]!.kind)) return false;
    }
    return false;
  };
}

function wordReserves(sentence: Sentence, reading: ClauseReading, at: number): readonly Reserve[] {
  const { tokens } = sentence;
  const { lower, lemma, tag } = tokens[at]!;
  const whole = (token: number): boolean => reading.at[token] === reading.at[at];
  const rest = (token: number): boolean => token > at && whole(token);
  const one = (hedge: Hedge, covers: Reserve["covers"]): readonly Reserve[] => [{ hedge, covers }];
  const before = tokens[at - 1];
  const next = tokens[at + 1];

  if (tag === "AUX" || lower === "'ll" || lower === "'d") {
    const hedge = modalHedge(sentence, reading, at);
    if (hedge) return one(hedge, whole);
  }
  if (lower === "to" && (next?.tag === "VERB" || next?.tag === "AUX")) {
    // "is to open", and in headlines "Council to close pool".
    if (before?.tag === "AUX" && before.lemma === "be" && next.lemma !== "blame")
      return one(next.lower === "have" ? "conditional" : "future", whole);
    const isFirstVerb = !tokens.some((_, i) => i < at && isFinite(tokens, i));
    if (sentence.role === "headline" && isFirstVerb && at > 0) return one("future", whole);
    if (before && dueTo.has(before.lower) && tokens[at - 2]?.lower !== "not") return one("future", whole);
    if (before && thoughtTo.has(before.lower)) return one("possible", whole);
    if (before && saidTo.has(before.lower)) return one("reported", whole);
  }
  if (likelihoodAdjectives.has(lower) && isOfIt(tokens, at))
    return one("possible", (token) => token > at && (hangsOn(reading, token, at) || whole(token)));
  if (tag === "ADV" || lower === "perhaps" || lower === "maybe" || lower === "likely") {
    const hedge = possibleAdverbs.has(lower) ? "possible" : reportedAdverbs.has(lower) ? "reported" : null;
    if (hedge)
      return one(hedge, besideVerb(tokens, at) || reading.clauses[reading.at[at]!]!.first === at ? whole : rest);
  }
  const qualified = adjectiveHedge(lower);
  const isNounNext = next?.tag === "NOUN" || next?.tag === "ADJ" || next?.tag === "PROPN";
  // The tagger takes "suspected arson" and "reports of" for verbs; what stands before tells.
  const isVerb = tag === "VERB" && before?.tag !== "ADP" && before?.tag !== "DET" && before?.lemma !== "be";
  if (isVerb) return verbReserves(tokens, reading, at);
  if (qualified && isNounNext && (tag === "ADJ" || tag === "VERB")) return one(qualified, toNounEnd(tokens, at));
  const hedge = nounHedge(lemma, lower, next?.lower ?? "");
  if (hedge) return one(hedge, (token) => hangsOn(reading, token, at) || (next?.lower !== "that" && rest(token)));
  return tag === "VERB" ? verbReserves(tokens, reading, at) : [];
}

/** "it is", "it seems" before the token, adverbs passed over. */
function isOfIt(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && (tokens[before]!.tag === "ADV" || tokens[before]!.lower === "not")) before--;
  return ["be", "seem", "appear", "look"].includes(tokens[before]?.lemma ?? "") && tokens[before - 1]?.lower === "it";
}

function adjectiveHedge(lower: string): Hedge | null {
  if (reportedAdjectives.has(lower)) return "reported";
  if (possibleAdjectives.has(lower)) return "possible";
  return futureAdjectives.has(lower) ? "future" : null;
}

/** "reports that", "rumours of", "fears that", "plans to"; not "the report of the auditors". */
function nounHedge(lemma: string, lower: string, next: string): Hedge | null {
  const noun = [lemma, lower.replace(/s$/, "")].find(
    (form) => reportedNouns.has(form) || possibleNouns.has(form) || futureNouns.has(form),
  );
  if (noun === undefined) return null;
  const plural = lower.endsWith("s");
  if (reportedNouns.has(noun)) return next === "that" || (next === "of" && plural) ? "reported" : null;
  if (possibleNouns.has(noun)) return next === "that" || next === "of" || next === "to" ? "possible" : null;
  return next === "to" || next === "for" || next === "that" ? "future" : null;
}

function modalHedge({ tokens, quotations }: Sentence, reading: ClauseReading, at: number): Hedge | null {
  const { lower } = tokens[at]!;
  const verb = tokens.findIndex((token, i) => i > at && token.tag === "VERB");
  const isNegated = ["not", "n't"].includes(tokens[at + 1]?.lower ?? "");
  if (possibleModals.has(lower)) {
    const isAbility = lower === "could" && (isNegated || (verb > 0 && abilityVerbs.has(tokens[verb]!.lemma)));
    return isAbility ? null : "possible";
  }
  if (futureModals.has(lower)) return "future";
  if (!conditionalModals.has(lower)) return null;
  if (lower === "'d" && (tokens[at + 1]?.lower.endsWith("ed") ?? false)) return null;
  // "said she would vote", "…, who would vote, he said": the future seen from the past.
  const { kind } = reading.clauses[reading.at[at]!]!;
  const isReported =
    kind === "complement" ||
    tokens.some(
      (token, i) => i > at && sayingVerbs.has(token.lemma) && token.tag === "VERB" && tokens[i - 1]?.tag !== "AUX",
    );
  const isPast = tokens[at + 1]?.lower === "have" || tokens[at + 2]?.lower === "have";
  return isReported && !isPast && quotations.length === 0 ? "future" : "conditional";
}

/** Verbs whose complement or infinitive is held back. */
function verbReserves(tokens: readonly Token[], reading: ClauseReading, at: number): readonly Reserve[] {
  const { lemma } = tokens[at]!;
  const reserves: Reserve[] = [];
  const complement = (hedge: Hedge): void => {
    reserves.push({ hedge, covers: (token) => hangsOn(reading, token, at) });
  };
  // "fear that it will burst" looks ahead, as "will" tells
  if (guessingVerbs.has(lemma))
    reserves.push({
      hedge: "possible",
      covers: (token) => hangsOn(reading, token, at) && !isToCome(tokens, reading, token),
    });
  else if (foretellingVerbs.has(lemma) || ["propose", "recommend", "demand", "order", "request"].includes(lemma))
    complement("future");
  else if (askingVerbs.has(lemma)) complement("question");
  else if ((sayingVerbs.has(lemma) || lemma === "know") && isNegatedVerb(tokens, at)) complement("possible");
  if ((guessingVerbs.has(lemma) || thinkingVerbs.has(lemma)) && isTrailing(tokens, at))
    reserves.push({ hedge: foretellingVerbs.has(lemma) ? "future" : "possible", covers: (token) => token < at });
  const hedge = possibleVerbs.has(lemma) ? "possible" : futureVerbs.has(lemma) ? "future" : null;
  const to = hedge ? infinitiveAfter(tokens, reading, at) : -1;
  if (hedge && to >= 0) reserves.push({ hedge, covers: (token) => token > to && reading.at[token] === reading.at[at] });
  return reserves;
}

/** Does "will" stand in the clause of a token? */
const isToCome = (tokens: readonly Token[], reading: ClauseReading, token: number): boolean =>
  tokens.some(({ lower }, i) => reading.at[i] === reading.at[token] && futureModals.has(lower));

/** The "to" of the infinitive after a verb and perhaps its object: "ordered the troops to leave"; −1 where none. */
function infinitiveAfter(tokens: readonly Token[], reading: ClauseReading, at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length - 1, at + 9) && reading.at[i] === reading.at[at]; i++) {
    const { lower, tag } = tokens[i]!;
    if (lower === "to" && (tokens[i + 1]!.tag === "VERB" || tokens[i + 1]!.tag === "AUX")) return i;
    if (tag === "VERB" || tag === "PUNCT" || tag === "AUX") return -1;
  }
  return -1;
}

/** "did not say", "could not confirm", "nobody knows". */
function isNegatedVerb(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { lower, tag } = tokens[i]!;
    if (negators.has(lower)) return true;
    if (tag !== "AUX" && tag !== "ADV" && tag !== "PART") return false;
  }
  return false;
}

/** "…, police believe.": a thinking verb at the end of its sentence after a comma. */
function isTrailing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next && next.tag !== "PUNCT") return false;
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    if (tokens[i]!.text === "," || tokens[i]!.text === '"') return true;
    if (tokens[i]!.tag === "VERB") return false;
  }
  return false;
}

/** Is the innermost saying, claim or thought around the token the one that hangs on `head`? */
function hangsOn(reading: ClauseReading, token: number, head: number): boolean {
  for (let at = reading.at[token]!; at >= 0; at = reading.clauses[at]!.parent) {
    const clause = reading.clauses[at]!;
    if (["relative", "subordinate", "aside"].includes(clause.kind)) return false;
    if (clause.kind === "complement" || clause.kind === "whether") return clause.head === head;
  }
  return false;
}

function besideVerb(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some((token) => token?.tag === "VERB" || token?.tag === "AUX");
}

function toNounEnd(tokens: readonly Token[], at: number): Reserve["covers"] {
  let end = at + 1;
  while (end < tokens.length && ["ADJ", "NOUN", "PROPN", "NUM", "ADP", "DET"].includes(tokens[end]!.tag)) end++;
  return (token) => token > at && token < end;
}
