import { timeUnits } from "../lexicon/calendar.js";
import { collectives, scales, tens, units } from "../lexicon/numbers.js";
import { plural } from "../lexicon/plurals.js";
import { isGeneral, isPredicateClass, predicateClasses } from "../lexicon/predicates.js";
import { writeValue } from "../lexicon/wording.js";
import type { Claim, Fact, StatusValue } from "../model.js";
import { wordsAround } from "./gaps.js";

/** Where a question takes its words from: the names of entities (other fillers come back as they are) and the texts of documents by id. */
export type Words = {
  readonly nameOf: (filler: string) => string;
  readonly textOf: (document: string) => string;
};

/** What a question is made of: a slot in words, null where it is open or says nothing; whether it is a name; the gap in quotes. */
type Parts = {
  readonly slot: (name: string) => string | null;
  readonly about: string | null;
  readonly isNamed: boolean;
  readonly gap: string;
};

/**
 * The question that a fact answers, in plain words: "How far is Panjshir from Kabul?", "The captain: arrested, or not?".
 * Where the slots do not say what is asked, an article's own words do, with a gap for the answer: "When: “takes office on …”?"
 */
export function writeQuestion(fact: Fact, words: Words): string {
  const parts = partsOf(fact, words);
  return (writers[fact.question.kind] ?? writeOther)(parts, fact);
}

function partsOf({ question, claims }: Fact, { nameOf, textOf }: Words): Parts {
  const slots = question.kind === "age" ? ofMost(claims, question.slots) : question.slots;
  const slot = (name: string): string | null => {
    const filler = slots[name];
    // The name of a class of predicates is no word of the articles.
    if (filler === undefined || (name === "act" && (isPredicateClass(filler) || isGeneral(filler)))) return null;
    if (!entitySlots.has(name)) return filler;
    return isMeasure(filler) ? null : nameOf(filler).replace(/^The(?= \p{Ll})/u, "the");
  };
  const about = ["of", "patient", "agent"].find((name) => slot(name) !== null);
  const around = claims.map((claim) => wordsAround(claim, textOf(claim.document)));
  // Words before the gap tell more than words after it.
  const gap = around.find((words) => /^[^…]+ [^…]+…/.test(words)) ?? around.find((words) => words !== "") ?? "";
  return {
    slot,
    about: about === undefined ? null : slot(about),
    // An entity has its name; what is left as it was is a noun.
    isNamed: about !== undefined && slot(about) !== slots[about],
    gap: gap === "" ? "" : `: “${gap}”`,
  };
}

/** Whose age most of the claims tell, where "the 54-year-old" leaves it open; nobody else of the sentence has that age. */
function ofMost(claims: readonly Claim[], shared: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const bearers = claims.flatMap(({ question }) => question.slots["of"] ?? []);
  const count = (bearer: string): number => bearers.filter((other) => other === bearer).length;
  const most = shared["of"] ?? bearers.toSorted((a, b) => count(b) - count(a))[0];
  return most === undefined ? {} : { of: most };
}

type Write = (parts: Parts, fact: Fact) => string;

const writeOther: Write = ({ gap }, { question }) => `${question.kind}${gap}?`;

const writers: Readonly<Record<string, Write>> = {
  toll: ({ slot, gap }) => {
    const measured = slot("measured") ?? "person";
    const fate = tolls[slot("harm") ?? ""];
    const counted = `How many ${plural(measured)}`;
    if (outcomes.has(measured)) return `${counted}?`;
    return fate === undefined ? `${counted}${gap}?` : `${counted} ${fate}?`;
  },
  distance: ({ slot, about, isNamed, gap }) => {
    const [from, named] = [slot("from"), isNamed ? about : null];
    if (from === null && slot("harm") !== "far") return `What distance or size${gap === "" ? " is it" : gap}?`;
    if (from === null && named === null && gap !== "") return `How far${gap}?`;
    return `How far is ${named ?? "it"}${from === null ? "" : ` from ${from}`}?`;
  },
  vote: ({ gap }) => `How did the vote go${gap}?`,
  score: ({ gap }) => `What was the score${gap}?`,
  age: ({ about, gap }) => (about === null ? `How old${gap}?` : `How old is ${about}?`),
  price: ({ gap }) => `How much money${gap}?`,
  share: ({ slot, about, isNamed, gap }) => {
    const whole = slot("measured") ?? (isNamed ? null : slot("of"));
    if (whole === null) return `What share${gap}?`;
    return `What share of ${plural(whole)}${isNamed ? ` (${about})` : ""}?`;
  },
  duration: ({ gap }) => `How long${gap}?`,
  count: ({ slot, about, gap }) => {
    const measured = slot("measured");
    if (measured === null) return `How many${gap}?`;
    return `How many ${plural(measured)}${about === null || about === measured ? "" : ` (${about})`}?`;
  },
  measure: ({ gap }) => `How much${gap}?`,
  when: ({ slot, about, gap }) => {
    if (gap !== "") return `When${gap}?`;
    return `When${slot("act") === null ? "" : `: ${slot("act")}`}${about === null ? "" : ` (${about})`}?`;
  },
  who: ({ gap }) => `Who${gap === "" ? " was it" : gap}?`,
  role: ({ slot }) => `Who is ${slot("role") ?? "it"}?`,
  cause: ({ gap }) => `What was the cause${gap}?`,
  direction: ({ slot, gap }) => `In which direction${slot("from") === null ? gap : ` from ${slot("from")}`}?`,
  where: ({ gap }) => `Where${gap === "" ? " was it" : gap}?`,
  rank: ({ slot, about, isNamed, gap }) => {
    const among = slot("measured") === null ? "" : ` among ${plural(slot("measured")!)}`;
    if (isNamed) return `How does ${about} rank${among}?`;
    return `How does it rank${among}${among === "" ? gap : ""}?`;
  },
  existence: ({ slot }) => `Was there any ${slot("patient") ?? "such thing"}?`,
  status: ({ about, gap }, { claims }) => {
    const subject = about === null ? gap.slice(2) : capitalised(about);
    const [one, other] = outcomesOf(claims);
    return `${subject === "" ? "What happened" : subject}: ${one}${other === undefined ? ", or not" : ` or ${other}`}?`;
  },
  kind: ({ slot, about }) => `What kind of ${slot("set") ?? "thing"} is ${about ?? "it"}?`,
};

/** What is said to have happened, and its opposite where that is said too: "fallen" and "held", but "left" alone beside "fled". */
function outcomesOf(claims: readonly Claim[]): readonly [one: string, other?: string] {
  const statuses = claims.flatMap(({ value }) => (value.kind === "status" ? [value] : []));
  const [one, ...others] = statuses.toSorted((a, b) => Number(isThing(a)) - Number(isThing(b)));
  if (one === undefined) return ["so"];
  const other = others.find((each) => areOpposite(one.predicate, each.predicate));
  return other === undefined
    ? [writeValue(one, "affirmed")]
    : [writeValue(one, "affirmed"), writeValue(other, "affirmed")];
}

function areOpposite(one: string, other: string): boolean {
  const classes = predicateClasses(other);
  return predicateClasses(one).some(([name, sense]) => classes.some(([same, side]) => same === name && side !== sense));
}

/** "no damage" beside "was damaged": whether there was any is told by the act. */
const isThing = (value: StatusValue): boolean => value.class.startsWith("exists ");

/** Slots that hold entities; acts, roles and what is measured are words already. */
const entitySlots = new Set(["of", "agent", "patient", "from"]);

/** "two billion", "in a month": what a claim is about is no figure and no unit of time; the question is better without. */
const isMeasure = (word: string): boolean =>
  [units, tens, scales, collectives, timeUnits].some((list) => list.has(word));

/** Nouns that are the outcome themselves: bodies do not die, and votes do not vote. */
const outcomes: ReadonlySet<string> = new Set(
  "ballot bed berth body casualty corpse death fatality injury place seat ticket vote".split(" "),
);

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What befell people, by its frame, as a question ends. */
const tolls: Readonly<Record<string, string>> = {
  dead: "died",
  hurt: "were hurt",
  missing: "are missing",
  saved: "were saved",
  held: "were held",
  moved: "had to leave",
  aboard: "were aboard",
  room: "may it hold",
  attended: "were there",
  staff: "work there",
  strength: "took part",
  vote: "voted so",
};
