import { bodyNouns } from "../lexicon/bodies.js";
import { demonyms } from "../lexicon/countries.js";
import { areaNouns, featureNouns } from "../lexicon/places.js";
import { thingNouns } from "../lexicon/things.js";
import { lesserRoles, plainPersons, roles } from "../lexicon/titles.js";
import type { EntityKind, Token } from "../model.js";

/** What someone or something is called beside its name: "former energy minister" → head "minister", with its modifiers. */
export type Role = {
  /** Singular, lower case: "minister", "dam". */
  readonly head: string;
  /** Lower-case words before the head that narrow it: ["former", "energy"]. */
  readonly modifiers: readonly string[];
  readonly kind: EntityKind;
  /** Whose or of what, singular: "the barge's skipper", "captain of the ferry"; null where it is not said. */
  readonly of: string | null;
};

/** Adjectives that are part of a role's name. */
const telling = new Set(
  "prime chief foreign general interior first second third national federal regional provincial municipal presidential royal executive financial technical medical sporting naval military central continental eastern western northern southern".split(
    " ",
  ),
);

/** The kind of thing that a common noun names, null where it names none that a story would refer back to. */
export function kindOfNoun(noun: string): EntityKind | null {
  if (roles.has(noun) || plainPersons.has(noun)) return "person";
  if (bodyNouns.has(noun)) return "body";
  if (areaNouns.has(noun)) return "place";
  if (thingNouns.has(noun) || featureNouns.has(noun)) return "thing";
  return null;
}

/** Singular of a noun token: its lemma, or without its s where the tagger took it for a name. */
function singular({ lower, lemma }: Token): string {
  if (lemma !== lower || kindOfNoun(lower)) return lemma;
  return lower.endsWith("s") && kindOfNoun(lower.slice(0, -1)) ? lower.slice(0, -1) : lemma;
}

/**
 * Reads the role that ends at a token: "the former energy minister" with `last` at "minister".
 * Null where the noun is none that a story refers back to, or stands in the plural.
 */
export function roleEndingAt(tokens: readonly Token[], last: number): Role | null {
  const token = tokens[last];
  if (!token || !/\p{L}/u.test(token.text)) return null;
  const head = singular(token);
  const kind = kindOfNoun(head);
  // "police" and "rebels" stay as they are; "ministers" is nobody in particular.
  if (!kind || (head !== token.lower && !bodyNouns.has(token.lower))) return null;
  const modifiers: string[] = [];
  let of = ownerAfter(tokens, last);
  for (let i = last - 1; i >= Math.max(0, last - 6); i--) {
    const { tag, lower, text } = tokens[i]!;
    if (text === "-") continue;
    // "the 43-year-old driver": an age narrows no role
    if (lower === "year" && tokens[i + 1]!.text === "-") break;
    if (lower === "'s") {
      of = tokens[i - 1] ? singular(tokens[i - 1]!) : null;
      break;
    }
    if (!["ADJ", "NOUN", "PROPN", "NUM"].includes(tag) && !lesserRoles.has(lower)) break;
    // "embattled" tells nothing of which minister; "prime", "energy", "Greek" do.
    if (tag !== "ADJ" || lesserRoles.has(lower) || telling.has(lower) || demonyms.has(lower)) modifiers.unshift(lower);
  }
  return { head: bodyNouns.has(token.lower) ? token.lower : head, modifiers, kind, of };
}

/** "captain of the ferry" → ferry. */
function ownerAfter(tokens: readonly Token[], head: number): string | null {
  if (tokens[head + 1]?.lower !== "of") return null;
  let owner: string | null = null;
  for (let i = head + 2; i < Math.min(tokens.length, head + 8); i++) {
    const token = tokens[i]!;
    if (token.tag === "NOUN" || token.tag === "PROPN") owner = singular(token);
    else if (token.tag !== "DET" && token.tag !== "ADJ") break;
  }
  return owner;
}

const isLesser = ({ modifiers }: Role): boolean => modifiers.some((word) => lesserRoles.has(word));

/**
 * Can the description stand for who has the role? "the minister" for "energy minister", but "the president" not for
 * "vice president", nor "the energy minister" for "transport minister".
 */
export function fitsRole(description: Role, role: Role): boolean {
  if (description.head !== role.head || isLesser(description) !== isLesser(role)) return false;
  const owners = [description.of, ...description.modifiers];
  const isOwned = role.of !== null || role.modifiers.length > 0;
  if (description.of && isOwned && description.of !== role.of && !role.modifiers.includes(description.of)) return false;
  if (role.of && owners.includes(role.of)) return true;
  const [nation, other] = [description, role].map(({ modifiers }) => modifiers.find((word) => demonyms.has(word)));
  if (nation && other && nation !== other) return false;
  return description.modifiers.every((word) => role.modifiers.includes(word) || demonyms.has(word) || /^\d/.test(word));
}
