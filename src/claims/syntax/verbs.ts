import { measureNouns } from "../../lexicon/measure-nouns.js";
import { sayingVerbs, thinkingVerbs } from "../../lexicon/speech.js";
import { wordList } from "../../lexicon/word-list.js";
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

/** "plunged by a fifth", "grew by 3%": by how much, not by whom. */
function isBy(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const article = first?.lower === "a" || first?.lower === "an";
  return first?.tag === "NUM" || first?.tag === "SYM" || (article && measureNouns.has(second?.lemma ?? ""));
}

/** Verbs behind which "by" tells the way: "left by the back door". Source: own list. */
const moving = wordList(`leave go come arrive travel escape flee enter pass move fall rise die land`);

/** Verbs whose bare participle behind a noun is passive, since somebody must do them. Source: own list. */
const done = wordList(`
  arrest detain jail imprison convict sentence charge accuse kill wound injure hurt trap rescue evacuate displace strand
  damage destroy sign suspend build design hit affect own call name hold catch find use make send give take pay seize
  steal hire award issue publish release recover publish recruit treat admit elect appoint bury drown shoot stab abduct
  kidnap bomb shell loot burn sink flood block close cancel delay quote cite interview
`);

/** Words behind which the clause may be another one. */
const breaks =
  /^(?:[,;:()"—–]|and|but|or|that|who|which|when|while|as|after|before|because|if|where|since|until|than)$/;

/** A participle that a verb before it leaves no other place: "overturned the conviction of a governor jailed in 2019". */
function isReduced(tokens: readonly Token[], at: number): boolean {
  const [before, { lemma }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (before?.tag !== "NOUN" && before?.tag !== "PROPN") return false;
  if (!done.has(lemma) || (next !== undefined && next.tag !== "ADP" && next.tag !== "PUNCT")) return false;
  for (let i = at - 1; i >= 0; i--) {
    const { lower, tag, lemma: verb } = tokens[i]!;
    if (breaks.test(lower)) return false;
    if (tag === "VERB" || tag === "AUX") return !sayingVerbs.has(verb) && !thinkingVerbs.has(verb) && lower !== "to";
  }
  return false;
}

/** A bare participle behind what it tells of is passive: "a man arrested by police", "the bridge, opened in 1994, …". */
function setBehind(tokens: readonly Token[], phrases: readonly NounPhrase[], at: number): boolean {
  if (tokens[at - 1]?.tag === "NOUN" && tokens[at + 1]?.lower === "by")
    return !isBy(tokens, at + 2) && !moving.has(tokens[at]!.lemma);
  if (isReduced(tokens, at)) return true;
  if (tokens[at - 1]?.lower !== "," || tokens[at + 1]?.tag !== "ADP") return false;
  const phrase = phrases.find(({ last }) => last === at - 2);
  if (!phrase || phrase.preposition >= 0) return false;
  // In "left the port, turned in the bay" the phrase is an object, and the verb has the subject of the one before.
  const before = tokens[phrase.first - 1];
  return before === undefined || before.tag !== "VERB" || sayingVerbs.has(before.lemma);
}
