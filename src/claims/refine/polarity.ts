import { boundingWords } from "../../lexicon/bounds.js";
import { denyingComplement, negators, preventingVerbs } from "../../lexicon/negation.js";
import type { Polarity, Sentence, Span, Token } from "../../model.js";
import { findDenials, type Denial } from "./denials.js";
import { isContent, markedTokens } from "./marked.js";

/**
 * Is what the words of a mark say affirmed or denied where they stand?
 *
 *   "has not fallen", "Nobody has been detained", "failed to reach", "ruled out arson" → denied
 *   "Nobody disputes that it fell", "did not say that it fell", "not only fell but" → affirmed
 *
 * A denial reaches to the end of its clause; "but", "because", "who", "before" end it. Words that are negative in
 * themselves ("unharmed") are affirmed: the predicate says it already.
 */
export function polarityAt(sentence: Sentence, mark: Span): Polarity {
  const target = targetOf(sentence, mark);
  if (target < 0 || isDelayed(sentence, target)) return "affirmed";
  return isDenied(findDenials(sentence), target, new Set()) ? "denied" : "affirmed";
}

/**
 * Is a figure or a time denied, or only what happened at that time or in that measure?
 *
 *   "did not carry 150 passengers", "not 150 but 140", "denied that 12 had died" → denied
 *   "may not stand for office for eight years", "did not meet on Monday"         → affirmed
 */
export function measurePolarityAt(sentence: Sentence, mark: Span, isTime: boolean): Polarity {
  if (polarityAt(sentence, mark) === "affirmed") return "affirmed";
  const { tokens } = sentence;
  const [first = 0] = markedTokens(sentence, mark);
  let before = first - 1;
  while (before >= 0 && isPassedOver(tokens[before]!)) before--;
  const isOwned =
    before < first - 1 && /^(?:PRON|DET)$/.test(tokens[first - 1]!.tag) && tokens[first - 1]!.lower !== "a";
  const isAdjunct = isTime || tokens[before]?.tag === "ADP" || tokens[before]?.tag === "SCONJ";
  const denials = findDenials(sentence).filter(({ at, passesOn }) => {
    // "without its 12 megawatts": what is lacked is there
    if (isOwned && tokens[at]!.lower === "without") return false;
    // "not in 2019"
    return passesOn || at >= before || !isAdjunct || at === before - 1;
  });
  return isDenied(denials, targetOf(sentence, mark), new Set()) ? "denied" : "affirmed";
}

/** Between a verb or preposition and its figure stand determiners, adjectives and bounds. */
const isPassedOver = ({ tag, lower }: Token): boolean =>
  boundingWords.has(lower) ||
  tag === "ADJ" ||
  tag === "NUM" ||
  tag === "SYM" ||
  (tag === "DET" && lower !== "no") ||
  isPossessive(lower);

const isPossessive = (lower: string): boolean => /^(?:its|his|her|their|our|my|your)$/.test(lower);

/** How far behind its verb "until" may stand, in tokens. */
const delayReach = 25;

/** "were not rescued until morning" says that they were rescued. */
function isDelayed({ tokens, text }: Sentence, target: number): boolean {
  if (!/til/i.test(text)) return false;
  const end = Math.min(tokens.length, target + delayReach);
  for (let at = target + 1; at < end && !/^[.;:!?]$/.test(tokens[at]!.lower); at++)
    if (tokens[at]!.lower === "until" || tokens[at]!.lower === "till") return true;
  return false;
}

/** The token that the polarity of a mark is read at: its verb, the verb after "failed to", else its last full word. */
function targetOf(sentence: Sentence, mark: Span): number {
  const { tokens } = sentence;
  const inside = markedTokens(sentence, mark);
  const verbs = inside.filter((i) => tokens[i]!.tag === "VERB");
  const [first] = verbs;
  if (first === undefined) {
    const full = inside.filter((i) => isContent(tokens[i]!) && !negators.has(tokens[i]!.lower));
    return full.at(-1) ?? inside.at(-1) ?? -1;
  }
  const complement = verbs.find(
    (i) => i > first && (tokens[i - 1]!.lower === "to" || tokens[i]!.lower.endsWith("ing")),
  );
  return isPassingOn(tokens[first]!) && complement !== undefined ? complement : first;
}

const isPassingOn = ({ lemma }: Token): boolean => denyingComplement.has(lemma) || preventingVerbs.has(lemma);

function isDenied(denials: readonly Denial[], target: number, passed: ReadonlySet<number>): boolean {
  const reaching = denials.filter((denial) => denial.at !== target && denial.covers(target) && !passed.has(denial.at));
  const last = reaching.findLast(({ passesOn }) => passesOn);
  const plain = reaching.filter(({ passesOn, at }) => !passesOn && (last === undefined || at > last.at));
  const turned = plain.length % 2 === 1;
  if (last === undefined) return turned;
  return turned !== !isDenied(denials, last.at, new Set([...passed, last.at]));
}
