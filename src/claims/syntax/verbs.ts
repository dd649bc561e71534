import { sayingVerbs } from "../../lexicon/speech.js";
import type { Token } from "../../model.js";
import type { NounPhrase } from "./phrases.js";

/** A verb group: "had not been found" → main verb "find", passive, negated. */
export type VerbGroup = {
  readonly first: number;
  readonly last: number;
  readonly main: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Infinitive with "to": "to reopen". */
  readonly infinitive: boolean;
  /** Only a form of "be" with a complement: "was calm". */
  readonly copula: boolean;
};

const negations = new Set(["not", "n't", "never", "no"]);

/** Finds the verb groups of a sentence, in order: its verbs outside noun phrases. */
export function verbGroups(tokens: readonly Token[], phrases: readonly NounPhrase[]): readonly VerbGroup[] {
  const inPhrase = new Set<number>();
  for (const { first, last } of phrases) for (let i = first; i <= last; i++) inPhrase.add(i);
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (inPhrase.has(i) || (tokens[i]!.tag !== "VERB" && tokens[i]!.tag !== "AUX" && tokens[i]!.lower !== "to"))
      continue;
    if (tokens[i]!.lower === "to" && tokens[i + 1]?.tag !== "VERB" && tokens[i + 1]?.tag !== "AUX") continue;
    const first = i;
    let last = i;
    for (let j = i; j < tokens.length && !inPhrase.has(j); j++) {
      const { tag, lower } = tokens[j]!;
      if (tag === "VERB" || tag === "AUX" || lower === "to") {
        // "denied hitting", "said closing": a new lexical verb after a lexical one starts a group of its own.
        if (j > last && tokens[last]!.tag === "VERB") break;
        if (lower === "to" && j > first && tokens[last]!.tag === "VERB") break;
        last = j;
      } else if (tag !== "ADV" && tag !== "PART") break;
    }
    let main = last;
    while (main > first && tokens[main]!.tag !== "VERB") main--;
    if (tokens[main]!.tag !== "VERB") main = last;
    const verb = tokens[main]!;
    let [helped, negated, infinitive] = [false, false, false];
    for (let j = first; j <= last; j++) {
      const { lemma, lower } = tokens[j]!;
      helped ||= j < main && (lemma === "be" || lower === "got" || lower === "gets");
      negated ||= negations.has(lower);
      infinitive ||= lower === "to";
    }
    const participle =
      verb.tag === "VERB" &&
      !verb.lower.endsWith("ing") &&
      (verb.lower !== verb.lemma || /^(hit|hurt|cut|put|shut|set|split|read|cast|cost|shed|spread)$/.test(verb.lower));
    const before = tokens[first - 1];
    const bare = first === main && setBehind(tokens, phrases, first);
    groups.push({
      first,
      last,
      main,
      lemma: verb.lemma,
      passive: participle && (helped || bare),
      negated: negated || (before !== undefined && /^(never|nor|neither)$/.test(before.lower)),
      infinitive,
      copula: verb.tag === "AUX" && verb.lemma === "be",
    });
    i = last;
  }
  return groups;
}

/** A bare participle behind what it tells of is passive: "a man arrested by police", "the bridge, opened in 1994, …". */
function setBehind(tokens: readonly Token[], phrases: readonly NounPhrase[], at: number): boolean {
  if (tokens[at - 1]?.tag === "NOUN" && tokens[at + 1]?.lower === "by") return true;
  if (tokens[at - 1]?.lower !== "," || tokens[at + 1]?.tag !== "ADP") return false;
  const phrase = phrases.find(({ last }) => last === at - 2);
  if (!phrase || phrase.preposition >= 0) return false;
  // In "left the port, turned in the bay" the phrase is an object, and the verb has the subject of the one before.
  const before = tokens[phrase.first - 1];
  return before === undefined || before.tag !== "VERB" || sayingVerbs.has(before.lemma);
}
