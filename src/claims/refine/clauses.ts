import { findingVerbs, sayingVerbs, thinkingVerbs } from "../../lexicon/speech.js";
import type { Sentence, Token } from "../../model.js";
import { Nesting, outermost, type ClauseReading, type Step } from "./nesting.js";
import { complementStart, isDash, isFinite } from "./predicates.js";
import { stepAt } from "./steps.js";

/** The clauses around a token, innermost first. */
export function enclosing({ clauses, at }: ClauseReading, token: number): readonly number[] {
  const around: number[] = [];
  for (let clause = at[token] ?? -1; clause >= 0; clause = clauses[clause]!.parent) around.push(clause);
  return around;
}

/** Longer "sentences", in tokens, are tables and lists: to read their clauses means nothing and costs much. */
const longestProse = 400;

/** Is the sentence of a length that someone wrote to be read as one? */
export function isProse({ tokens }: Sentence): boolean {
  return tokens.length <= longestProse;
}

const readings = new WeakMap<Sentence, ClauseReading>();

/**
 * Reads how the clauses of a sentence nest, from tags and small words alone.
 *
 *   "Police said that nobody who was there had fled, but the union denied it."
 *   → main [Police said] complement [that nobody … had fled] relative [who was there] coordinate [but the union …]
 */
export function readClauses(sentence: Sentence): ClauseReading {
  const known = readings.get(sentence);
  if (known) return known;
  const reading = isProse(sentence) ? nest(sentence) : { clauses: [outermost], at: sentence.tokens.map(() => 0) };
  readings.set(sentence, reading);
  return reading;
}

function nest({ tokens, quotations }: Sentence): ClauseReading {
  const nesting = new Nesting();
  const at: number[] = [];
  /** Token at which a complement begins → the verb that it hangs on. */
  const awaited = new Map<number, number>();
  const quoted = quotedClauses(tokens, quotations);
  const isDashAt = tokens.map((_, i) => isDash(tokens, i));
  let dashes = isDashAt.filter(Boolean).length;

  for (let i = 0; i < tokens.length; i++) {
    const { lower, tag, lemma } = tokens[i]!;
    if (quoted[i] !== (quoted[i - 1] ?? -1)) {
      if ((quoted[i - 1] ?? -1) >= 0) nesting.close("quote");
      if (quoted[i]! >= 0) nesting.push({ kind: "quotation", head: i - 1, ends: "quote" }, i);
    }
    if (lower === "," && nesting.top.ends === "comma" && nesting.top.finite) nesting.open.pop();
    if (isDashAt[i]) {
      dashes--;
      if (!nesting.close("dash")) {
        if (dashes > 0) nesting.push({ kind: "aside", head: -1, ends: "dash" }, i);
        else nesting.restart(i);
      }
    }
    const verb = awaited.get(i);
    const step: Step =
      verb === undefined
        ? stepAt(tokens, i, nesting)
        : { kind: lower === "whether" || lower === "if" ? "whether" : "complement", head: verb, ends: "sentence" };
    if (step === "beside") nesting.beside(i);
    else if (step === "restart") nesting.restart(i);
    else if (step) nesting.push(step, i);

    if (isFinite(tokens, i)) {
      // "The report that nobody read says …": the second verb belongs to the clause outside.
      const { ends, finite } = nesting.top;
      const before = tokens[i - 1]?.tag;
      if (ends === "verb" && finite && before !== "CCONJ" && before !== "AUX") nesting.open.pop();
      nesting.top.finite = true;
    }
    if (tag === "VERB" && nesting.kind !== "tag" && takesComplement(lemma)) {
      const start = complementStart(tokens, i);
      if (start > i && tokens[start]!.lower !== '"') awaited.set(start, i);
    }
    at.push(nesting.top.clause);
    if (lower === ")" || lower === "]") nesting.close("bracket");
  }
  return { clauses: nesting.clauses, at };
}

const takesComplement = (lemma: string): boolean =>
  sayingVerbs.has(lemma) || thinkingVerbs.has(lemma) || findingVerbs.has(lemma) || lemma === "deny";

/** For every token the quotation it stands in, −1 outside; scraps without a verb ("a miracle") count as outside. */
function quotedClauses(tokens: readonly Token[], quotations: Sentence["quotations"]): readonly number[] {
  if (quotations.length === 0) return tokens.map(() => -1);
  const inside = tokens.map(({ span }) =>
    quotations.findIndex((part) => part.start <= span.start && span.end <= part.end),
  );
  const withVerb = new Set(inside.filter((part, i) => part >= 0 && isFinite(tokens, i)));
  return inside.map((part) => (withVerb.has(part) ? part : -1));
}
