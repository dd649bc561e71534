import { timeUnits } from "../lexicon/calendar.js";
import { collectives, scales, tens, units } from "../lexicon/numbers.js";
import { plural } from "../lexicon/plurals.js";
import { isGeneral, isPredicateClass } from "../lexicon/predicates.js";
import type { Claim, Fact } from "../model.js";

/** The question that a fact answers, in plain words: "How far is Panjshir from Kabul?", "closed or open: the bridge?" */
export function writeQuestion({ question, claims }: Fact, nameOf: (filler: string) => string): string {
  const slot = (name: string): string | null => {
    const filler = question.slots[name];
    // The name of a class of predicates is no word of the articles.
    if (filler === undefined || (name === "act" && (isPredicateClass(filler) || isGeneral(filler)))) return null;
    if (!entitySlots.has(name)) return filler;
    return isMeasure(filler) ? null : nameOf(filler);
  };
  const of = slot("of") ?? slot("patient") ?? slot("agent");
  const about = of === null ? "" : ` (${of})`;
  const measured = slot("measured");
  const first = claims[0] as Claim;
  switch (question.kind) {
    case "toll":
      return `How many ${plural(measured ?? "person")}${outcomes.has(measured ?? "") ? "" : ` ${tolls[question.slots["harm"] ?? ""] ?? "were affected"}`}?`;
    case "distance":
      return `How far is ${of ?? "it"}${slot("from") === null ? "" : ` from ${slot("from")}`}?`;
    case "age":
      return of === null ? "How old?" : `How old is ${of}?`;
    case "price":
      return `How much money${slot("act") === null ? "" : ` (${slot("act")})`}${of === null ? "" : ` for ${of}`}?`;
    case "share":
      if (measured !== null) return `What share of ${plural(measured)}${about}?`;
      // An entity has its name; what is left as it was is a noun.
      return of === null || of !== question.slots["of"] ? `What share${about}?` : `What share of ${plural(of)}?`;
    case "duration":
      return `How long${slot("act") === null ? "" : `: ${slot("act")}`}${about}?`;
    case "count":
      return `How many${measured === null ? "" : ` ${plural(measured)}`}${about}?`;
    case "measure":
      return `How much${measured === null ? "" : ` in ${measured}`}${about}?`;
    case "when":
      return `When${slot("act") === null ? "" : `: ${slot("act")}`}${about}?`;
    case "who":
      return `Who: ${slot("act") ?? "did it"}${about}?`;
    case "role":
      return `Who is ${slot("role") ?? "it"}?`;
    case "cause":
      return `What was the cause${of === null ? "" : ` (${of})`}?`;
    case "direction":
      return `In which direction${slot("from") === null ? "" : ` from ${slot("from")}`}?`;
    case "where":
      return `Where: ${slot("act") ?? "was it"}${about}?`;
    case "rank":
      return `How does it rank${measured === null ? "" : ` among ${plural(measured)}`}${about}?`;
    case "existence":
      return `Was there any ${slot("patient") ?? "such thing"}?`;
    case "status":
      return `${of === null ? "What happened" : capitalised(of)}: ${first.value.kind === "status" ? first.value.predicate : (slot("act") ?? "so")}, or not?`;
    case "kind":
      return `What kind of ${slot("set") ?? "thing"} is ${of ?? "it"}?`;
    default:
      return `${question.kind}${about}?`;
  }
}

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
