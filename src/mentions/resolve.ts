import { demonyms } from "../lexicon/countries.js";
import { plainPersons } from "../lexicon/titles.js";
import type { EntityKind, Sentence, Span } from "../model.js";
import type { Description } from "./descriptions.js";
import { findPronouns } from "./pronouns.js";
import { fitsRole, type Role } from "./roles.js";
import type { Gender, NameUse } from "./uses.js";

/** What is known of an entity from all its names in the event. `name` is "" for one known by its role alone. */
export type Known = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly ages: ReadonlySet<number>;
  readonly gender: Gender | null;
  readonly documents: ReadonlySet<string>;
};

type NamedUse = { readonly use: NameUse; readonly entity: Known };
type Resolved = { readonly sentence: Sentence; readonly span: Span; readonly text: string; readonly entity: Known };
/** Something mentioned so far in a document, for what comes after to refer back to. */
export type Earlier = { readonly entity: Known; readonly sentence: Sentence; readonly span: Span };

/** How many sentences back a description without a role of its own ("the man", "the firm") may refer. */
const nearby = 2;

/** Bodies that any firm may be called by. */
const anyFirm = new Set(["company", "firm", "group", "business", "corporation", "organisation", "organization"]);

/**
 * Finds what descriptions and pronouns refer to: in the document the nearest earlier name that has the role; else the
 * only one in the event that has it; else, for offices ("the skipper", "police"), whoever has it, the same over all
 * documents. Others that nothing fits are left out.
 */
export function resolveDescriptions(
  texts: readonly (readonly Sentence[])[],
  named: ReadonlyMap<string, readonly NamedUse[]>,
  described: readonly (readonly Description[])[],
  entities: readonly Known[],
): readonly Resolved[] {
  const officeOf = readOffices(described.flat(), entities, texts.length);
  return texts.flatMap((text, number) => {
    const names = named.get(text[0]?.document ?? "") ?? [];
    const descriptions = described[number]!;
    const earlier: Earlier[] = [];
    const found: Resolved[] = [];
    let [name, description] = [0, 0];
    for (const sentence of text) {
      const { end } = sentence.span;
      const items: ({ readonly at: number } & ({ readonly named: NamedUse } | { readonly described: Description }))[] =
        [];
      for (; names[name] && names[name]!.use.span.start < end; name++)
        items.push({ at: names[name]!.use.span.start, named: names[name]! });
      for (; descriptions[description] && descriptions[description]!.span.start < end; description++)
        items.push({ at: descriptions[description]!.span.start, described: descriptions[description]! });
      for (const item of items.toSorted((a, b) => a.at - b.at)) {
        if ("named" in item) {
          earlier.push({ entity: item.named.entity, sentence, span: item.named.use.span });
          continue;
        }
        const entity = referent(item.described, earlier) ?? officeOf(item.described);
        if (!entity) continue;
        const { span, text: words } = item.described;
        found.push({ sentence, span, text: words, entity });
        earlier.push({ entity, sentence, span });
      }
      found.push(...findPronouns(sentence, earlier));
    }
    return found;
  });
}

/** Who or what was mentioned before and fits; null where nobody does. */
function referent(description: Description, earlier: readonly Earlier[]): Known | null {
  const { role, age, gender, sentence } = description;
  const fits = ({ entity }: Earlier): boolean => {
    if (age >= 0 && entity.ages.size > 0 && !entity.ages.has(age)) return false;
    return !(gender && entity.gender && gender !== entity.gender);
  };
  if (age >= 0) {
    const aged = earlier.findLast(({ entity }) => entity.ages.has(age));
    if (aged) return aged.entity;
  }
  if (role && !plainPersons.has(role.head)) {
    const withRole = earlier.findLast((one) => fits(one) && one.entity.roles.some((other) => fitsRole(role, other)));
    if (withRole) return withRole.entity;
    if (!anyFirm.has(role.head) || role.modifiers.length > 0) return null;
  }
  const kind = role?.kind ?? "person";
  const near = earlier.filter(
    (one) => one.entity.kind === kind && sentence.index - one.sentence.index <= nearby && fits(one),
  );
  const distinct = new Set(near.map(({ entity }) => entity.id));
  return distinct.size === 1 ? near[0]!.entity : null;
}

/** Role in words → the one who has it in the event, or an entity that the role alone names. */
function readOffices(
  described: readonly Description[],
  entities: readonly Known[],
  documents: number,
): (description: Description) => Known | null {
  const named = Map.groupBy(
    entities.flatMap((entity) => entity.roles.map((role) => ({ entity, role }))),
    ({ role }) => role.head,
  );
  const holders = ({ role }: Description): readonly Known[] => {
    const fitting = (named.get(role!.head) ?? [])
      .filter((one) => fitsRole(role!, one.role))
      .map(({ entity }) => entity);
    return [...new Map(fitting.map((entity) => [entity.id, entity])).values()];
  };
  // "the building" of one article is not the only named building of another; "the dam" is the dam that all write of.
  const isWidelyNamed = (known: Known): boolean => known.documents.size > 1 && known.documents.size * 2 >= documents;
  const taken = new Set(entities.map(({ id }) => id));
  const offices = new Map<string, Known>();
  for (const { role, isOffice } of described.filter(({ isOffice }) => isOffice)) {
    const id = idOf(role!);
    if (!isOffice || offices.has(id)) continue;
    offices.set(id, {
      id: taken.has(id) ? `${id}-role` : id,
      kind: role!.kind,
      name: "",
      roles: [role!],
      ages: new Set(),
      gender: null,
      documents: new Set(),
    });
  }
  /** "the minister" is the energy minister where the event has no other. */
  const officeId = (role: Role): string => {
    const fuller = [...offices.values()].filter((office) => fitsRole(role, office.roles[0]!));
    const [narrower, other] = fuller.filter(({ id }) => id !== idOf(role));
    return narrower && !other ? idOf(narrower.roles[0]!) : idOf(role);
  };
  return (description) => {
    if (!description.role || plainPersons.has(description.role.head)) return null;
    const [holder, another] = holders(description);
    if (holder && !another && (description.role.kind === "person" || isWidelyNamed(holder))) return holder;
    return description.isOffice ? (offices.get(officeId(description.role)) ?? null) : null;
  };
}

/** "energy minister" and "vice president" are other offices than "transport minister" and "president". */
function idOf({ head, modifiers }: Role): string {
  return [...modifiers.filter((word) => !demonyms.has(word) && !/^\d/.test(word)), head].join("-");
}
