import { frameOfWord } from "../lexicon/frames.js";
import type { Quantity, Sentence, Span } from "../model.js";
import { readQuantities, type QuantityFound } from "./reading/quantities.js";
import { populationAt } from "./population.js";
import type { ClaimDraft, Reading, Rule } from "./rule.js";
import type { Clause } from "./syntax/clauses.js";
import type { NounPhrase } from "./syntax/phrases.js";
import { isPersonal, isPersonNoun, senseOf } from "./syntax/senses.js";
import { clauseAt, fillerOf, rolesOf } from "./syntax/slots.js";
import { verbOfNoun } from "../lexicon/wordnet.js";

/** How far from a figure a word may stand that tells what is counted, in tokens. */
const frameReach = 6;
/** Nouns that name people, or only what befell them, which the frame tells: "10 dead" and "10 people died" count the same. Source: own list. */
const people = new Set(
  "person people man woman human individual soul other one dead injured wounded hurt missing killed".split(" "),
);

/** Nouns of those who live in a place. Source: own list. */
const inhabitants = new Set("person people inhabitant resident soul islander villager man woman".split(" "));

/**
 * Finds figures with what they measure.
 *
 *   "At least 14 people died when …"            → toll: 14–∞, person, dead
 *   "The Bright Star was licensed to take 150"  → toll: 150, room
 *   "125km (78 miles) north of Kabul"           → distance: 125,000 m, from Kabul
 *   "Jonah Prell, 26, swam ashore"              → age: 26, of Jonah Prell
 *
 *   "The bench ruled 9-7 that …"                 → vote: 7 and 9
 *   "Orvik, a town of 12,000"                    → population: 12,000, of orvik
 *
 * Leaves alone "one of the …", which counts nothing.
 */
export const findFigures: Rule = (reading) => {
  const { sentence } = reading;
  return readQuantities(sentence.text).flatMap((read): readonly ClaimDraft[] => {
    if (read.form === "one of") return [];
    const mark = { start: sentence.span.start + read.start, end: sentence.span.start + read.end };
    const found = isAgeOf(reading, read, mark) ? { ...read, value: aged(read.value) } : read;
    const isCount = found.value.dimension === "count" || found.value.dimension === "number";
    const population =
      isCount && (found.noun === null || inhabitants.has(found.noun)) ? populationAt(reading, mark) : null;
    if (population !== null)
      return [
        {
          kind: "quantity",
          subject: population.of,
          attribute: "population",
          value: found.value,
          question: {
            kind: "population",
            slots: { measured: "person", harm: "home", ...(population.of !== null && { of: population.of }) },
          },
          mark,
        },
      ];
    const clause = clauseAt(sentence, reading.parse, mark);
    const harm = frameOf(reading, found, mark, clause);
    const slots = slotsOf(reading, found, mark, clause, harm);
    return [
      {
        kind: "quantity",
        subject: slots["of"] ?? slots["patient"] ?? slots["agent"] ?? null,
        attribute: [harm, slots["measured"], slots["act"]].filter(Boolean).join(" "),
        value: found.value.dimension === "score" ? inOrder(found.value) : found.value,
        question: { kind: found.value.dimension === "score" ? found.form : questionKind(found.value, harm), slots },
        mark,
      },
    ];
  });
};

const aged = (value: Quantity): Quantity => ({ ...value, dimension: "age", unit: "year" });

/** "Lund was 19 and had started on Monday": a bare figure that somebody is. */
function isAgeOf({ sentence, parse, mentions }: Reading, { value, noun }: QuantityFound, mark: Span): boolean {
  if (value.dimension !== "number" || noun !== null || value.low !== value.high || value.low < 1 || value.low > 110)
    return false;
  const clause = clauseAt(sentence, parse, mark);
  if (!clause?.verb.copula || !Number.isInteger(value.low)) return false;
  const { tokens } = sentence;
  const first = tokens.findIndex(({ span }) => span.end > mark.start);
  const next = tokens.find(({ span }) => span.start >= mark.end);
  if (first !== clause.verb.last + 1 || !/^(?:PUNCT|CCONJ|SCONJ)$/.test(next?.tag ?? "PUNCT")) {
    if (!/^(?:when|at|on|then)$/.test(next?.lower ?? "")) return false;
  }
  const head = clause.subject && tokens[clause.subject.head]!;
  // "The youngest, Mateo Lund, was 19"
  const verb = tokens[clause.verb.first]!.span.start;
  const isNamed = mentions.some(
    ({ kind, span }) => kind === "person" && (head?.span.start ?? verb - apposed) <= span.start && span.end < verb,
  );
  if (clause.subject === null || head === null) return isNamed;
  return head.lower === "he" || head.lower === "she" || isNamed || isPersonal(sentence, mentions, clause.subject);
}

/** How far before the verb a name may begin that tells whose age it is, in UTF-16 units. */
const apposed = 40;

/** "lost 0-4" and "won 4-0" tell the same score: the smaller side first. */
function inOrder(score: Quantity): Quantity {
  return { ...score, low: Math.min(score.low, score.high), high: Math.max(score.low, score.high) };
}

function questionKind({ dimension }: Quantity, harm: string | null): string {
  if (dimension === "age" || dimension === "duration") return dimension;
  if (dimension === "money") return "price";
  if (dimension === "percent" || dimension === "percentage point") return "share";
  if (dimension === "length") return harm === "far" || harm === null ? "distance" : "measure";
  if (dimension === "count" || dimension === "number")
    return harm !== null &&
      /^(dead|hurt|missing|saved|held|moved|discharged|aboard|room|attended|staff|vote)$/.test(harm)
      ? "toll"
      : "count";
  return "measure";
}

/** Frames that only a length, or a speed, can answer. */
const extents = new Set(["deep", "high", "wide", "long", "far"]);

/** Can a figure of the dimension tell what the frame asks? "from" beside "40 euros" asks for no distance. */
function fits(frame: string, { dimension }: Quantity): boolean {
  if (extents.has(frame)) return dimension === "length";
  if (frame === "fast") return dimension === "speed";
  if (dimension === "length" || dimension === "speed" || dimension === "age") return false;
  return dimension === "money" ? frame === "cost" : true;
}

/** Words by which passengers are those who may be aboard, not those who are. Source: own list. */
const limits = new Set("capacity licensed licence allowed permitted maximum".split(" "));

/** Frames of what befalls people, and frames whose nouns only tell who they are ("passengers", "soldiers"). */
const fates = new Set(["dead", "hurt", "missing", "saved", "held", "moved", "discharged"]);
const bearers = new Set(["aboard", "attended", "staff", "strength"]);

/**
 * What befell, or is done with, what is counted: told by the noun and its modifiers, else by the nearest telling word of the
 * clause. In "nine passengers were rescued" the noun tells less than the verb.
 */
function frameOf(
  reading: Reading,
  { noun, modifiers, value }: QuantityFound,
  mark: Span,
  clause: Clause | null,
): string | null {
  const words = [...modifiers.toReversed(), ...(noun === null ? [] : [noun, `${noun}s`])];
  const own = words.map(frameOfWord).find((frame) => frame !== null && fits(frame, value)) ?? null;
  if (own === "aboard" && isLimit(reading, mark)) return "room";
  if (own !== null && (!bearers.has(own) || isAside(reading, mark))) return own;
  const {
    sentence: { tokens },
    parse,
  } = reading;
  const acts =
    clause !== null && !clause.verb.passive && clause.object !== null && holds(reading.sentence, clause.subject, mark);
  const first = tokens.findIndex((token) => token.span.end > mark.start);
  const last = tokens.findLastIndex((token) => token.span.start < mark.end);
  // "was licensed to take 150": an infinitive is told of by the clause before.
  const before = clause?.verb.infinitive ? parse.clauses[parse.clauses.indexOf(clause) - 1] : undefined;
  const [from, to] = clause
    ? [Math.min(first, (before ?? clause).first), Math.max(last, clause.last)]
    : [0, tokens.length - 1];
  const reach = own === null ? frameReach : to - from;
  for (let distance = 1; distance <= reach; distance++)
    for (const at of [last + distance, first - distance]) {
      // "Twelve men killed two guards" tells what befell the guards.
      if (at < from || at > to || (acts && at === clause.verb.main)) continue;
      const frame = isDischarge(tokens, at) ? "discharged" : frameOfWord(tokens[at]!.lower);
      if (frame !== null && fits(frame, value) && (own === null || fates.has(frame))) return frame;
    }
  return own;
}

/** "left hospital", "were discharged from hospital": no longer among those who lie there. */
function isDischarge(tokens: Sentence["tokens"], at: number): boolean {
  if (tokens[at]!.lower !== "hospital") return false;
  return tokens.slice(Math.max(0, at - 3), at).some(({ lemma }) => /^(?:leave|discharge|release)$/.test(lemma));
}

/** Does a noun phrase hold a figure, or a part of it? */
function holds({ tokens }: Sentence, phrase: NounPhrase | null, mark: Span): boolean {
  return phrase !== null && tokens[phrase.first]!.span.start < mark.end && mark.start < tokens[phrase.last]!.span.end;
}

/** "put her capacity at 180 passengers": who may be aboard, told by a word not far before. */
function isLimit({ sentence: { tokens } }: Reading, mark: Span): boolean {
  const first = tokens.findIndex((token) => token.span.end > mark.start);
  return tokens.slice(Math.max(0, first - frameReach), first).some(({ lower }) => limits.has(lower));
}

/** Is the figure no part of what the clause tells: "with 40 passengers", "eight of the 12 crew"? */
function isAside(reading: Reading, mark: Span): boolean {
  const { tokens } = reading.sentence;
  const at = reading.parse.phrases.find((phrase) => holds(reading.sentence, phrase, mark))?.preposition ?? -1;
  if (at < 0) return false;
  return tokens[at]!.lower !== "of" || at === 0 || tokens[at - 1]!.tag === "NUM";
}

function slotsOf(
  reading: Reading,
  found: QuantityFound,
  mark: Span,
  clause: Clause | null,
  harm: string | null,
): Readonly<Record<string, string>> {
  const { sentence, parse, mentions } = reading;
  const slots: Record<string, string> = {};
  const roles = clause && rolesOf(sentence, clause);
  const put = (slot: string, filler: string | null | undefined): void => {
    if (filler !== null && filler !== undefined && filler !== "") slots[slot] = filler;
  };
  put("measured", found.noun === null ? null : people.has(found.noun) ? "person" : found.noun);
  put("harm", harm);
  put("whole", found.whole?.of);
  put("per", found.per);
  put("change", found.change ? `${found.change.direction ?? ""} ${found.change.role}`.trim() : null);
  if (clause && roles) {
    const sense = senseOf(clause.verb.lemma, sentence, mentions, roles.patient ?? roles.agent);
    put("act", sense?.[0] ?? verbOfNoun(clause.verb.lemma) ?? clause.verb.lemma);
  }
  if (roles) {
    put("agent", holds(sentence, roles.agent, mark) ? null : fillerOf(sentence, mentions, roles.agent));
    put("patient", holds(sentence, roles.patient, mark) ? null : fillerOf(sentence, mentions, roles.patient));
  }
  // What follows with a preposition: "from Kabul", "of the bridge", "north of the town".
  const after = parse.phrases.find(
    (phrase) =>
      phrase.preposition >= 0 &&
      sentence.tokens[phrase.preposition]!.span.start >= mark.end &&
      sentence.tokens[phrase.preposition]!.span.start - mark.end < 40,
  );
  if (after) {
    const preposition = sentence.tokens[after.preposition]!.lower;
    const filler = fillerOf(sentence, mentions, after);
    const isDistance = found.value.dimension === "length" && (preposition !== "of" || isBearing(sentence, after));
    if (isDistance && /^(from|of|off|outside|to)$/.test(preposition)) put("from", filler);
    else if (preposition === "of" || preposition === "for" || preposition === "in") put("of", filler);
  }
  if (found.value.dimension === "age") put("of", ageBearer(reading, found, mark));
  return slots;
}

/** Does "of" stand behind a bearing, "15 km north of the town"? A foot of rain is no distance from it. */
function isBearing({ tokens }: Sentence, { preposition }: NounPhrase): boolean {
  return (
    /^(?:north|south|east|west|outside|upstream|downstream|ahead|inland|short)/.test(
      tokens[preposition - 1]?.lower ?? "",
    ) || /(?:north|south|east|west)$/.test(tokens[preposition - 1]?.lower ?? "")
  );
}

/** Whose age: the thing that "a 93-year-old chain" is; the name just before ("Prell, 26"), else one that follows or leads. */
function ageBearer({ sentence, parse, mentions }: Reading, { form }: QuantityFound, mark: Span): string | null {
  const phrase = parse.phrases.find((one) => holds(sentence, one, mark));
  const head = phrase && sentence.tokens[phrase.head]!;
  const adjective = form === "age" && head !== undefined && head.span.start >= mark.end && head.tag === "NOUN";
  if (adjective && !isPersonNoun(phrase!.lemma)) return fillerOf(sentence, mentions, phrase!);
  const persons = mentions.filter((mention) => mention.kind === "person");
  const before = persons.findLast((mention) => mention.span.end <= mark.start && mark.start - mention.span.end < 60);
  const around = persons.find((mention) => mention.span.start < mark.end && mark.start < mention.span.end);
  return (around ?? before ?? persons.find((mention) => mention.span.start >= mark.end))?.entity ?? null;
}
