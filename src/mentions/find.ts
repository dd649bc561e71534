import type { Document, Entity, EntityKind, Mention, Sentence } from "../model.js";
import { findAliases } from "./aliases.js";
import { isTitleCase, readCapitals } from "./capitals.js";
import { findDescriptions } from "./descriptions.js";
import { gatherForms, mostFrequent, type NameForm } from "./forms.js";
import { findKnownNames } from "./headlines.js";
import { findNames } from "./names.js";
import { resolveDescriptions, type Known } from "./resolve.js";
import { readUse, type NameUse } from "./uses.js";
import { fullestFirst } from "./variants.js";

/**
 * Finds who and what the documents of an event speak of, by name, by description and by pronoun, and which mentions
 * are of the same one. The order of the documents makes no difference; neither does anything outside them.
 *
 * @param sentences of all documents, each document's in order
 * @returns mentions in order of document id and position, entities in order of id
 */
export function findMentions(
  documents: readonly Document[],
  sentences: readonly Sentence[],
): { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] } {
  const ordered = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byDocument = Map.groupBy(sentences, ({ document }) => document);
  const texts = ordered.map(({ id }) => byDocument.get(id) ?? []);

  const all = readUses(texts);
  const forms = gatherForms(all);
  const ownerOf = findAliases(forms, all);
  const entities = gatherEntities(forms, all, ownerOf);
  const entityOf = (use: NameUse): Known => entities.get(ownerOf(use.sentence.document, use.words.join(" ")))!;

  const named = new Map(
    [...Map.groupBy(all, ({ sentence }) => sentence.document)].map(
      ([document, found]) => [document, found.map((use) => ({ use, entity: entityOf(use) }))] as const,
    ),
  );
  const described = texts.map((text) => {
    const taken = Map.groupBy(named.get(text[0]?.document ?? "") ?? [], ({ use }) => use.sentence);
    return text.flatMap((sentence) =>
      findDescriptions(
        sentence,
        (taken.get(sentence) ?? []).map(({ use }) => use.span),
      ),
    );
  });
  const resolved = resolveDescriptions(texts, named, described, [...entities.values()]);

  const mentions = [
    ...[...named.values()].flat().map(({ use, entity }) => mentionOf(use.sentence, use, entity.id, entity.kind, true)),
    ...resolved.map(({ sentence, span, text, entity }) =>
      mentionOf(sentence, { span, text }, entity.id, entity.kind, false),
    ),
  ].toSorted((a, b) =>
    a.document === b.document
      ? a.span.start - b.span.start || a.span.end - b.span.end
      : a.document < b.document
        ? -1
        : 1,
  );
  return {
    mentions,
    entities: writeEntities(
      mentions,
      resolved.map(({ entity }) => entity),
      [...entities.values()],
    ),
  };
}

/** Every use of a name, in order of document and position. */
function readUses(texts: readonly (readonly Sentence[])[]): readonly NameUse[] {
  const capitals = readCapitals(texts.flat());
  const found = texts
    .flat()
    .flatMap((sentence) =>
      isTitleCase(sentence) ? [] : findNames(sentence, capitals).map((run) => readUse(sentence, run)),
    );
  const known = gatherForms(found);
  const running = new Map(
    [...Map.groupBy(found, ({ sentence }) => sentence)].map(([sentence, uses]) => [
      sentence,
      uses.filter((use) => !isDemonym(use, known)),
    ]),
  );
  return texts.flat().flatMap((sentence) => {
    if (!isTitleCase(sentence)) return running.get(sentence) ?? [];
    return findKnownNames(sentence, known).map((run) => readUse(sentence, run));
  });
}

/** "Lorvian" beside "Lorvia": the people or the adjective of a place, not a name of its own. */
function isDemonym({ words, sentence, last }: NameUse, known: ReadonlyMap<string, NameForm>): boolean {
  const [word] = words;
  if (word === undefined || words.length > 1) return false;
  const stem = /^(\p{L}{3,}?)(?:n|ns|an|ans|ian|ians|i|is|ese|ish|er|ers|s)$/u.exec(word)?.[1];
  if (stem === undefined) return false;
  const isModifier = ["NOUN", "ADJ"].includes(sentence.tokens[last + 1]?.tag ?? "X") || word.endsWith("s");
  return isModifier && ["", "a", "e", "y", "ia"].some((ending) => known.has(stem + ending) && stem + ending !== word);
}

function mentionOf(
  { document, index }: Sentence,
  { span, text }: Pick<Mention, "span" | "text">,
  entity: string,
  kind: EntityKind,
  named: boolean,
): Mention {
  return { document, sentence: index, span, text, entity, kind, named };
}

/** One entity for every full name: key of the full name → what all its forms tell. */
function gatherEntities(
  forms: ReadonlyMap<string, NameForm>,
  uses: readonly NameUse[],
  ownerOf: (document: string, key: string) => string,
): ReadonlyMap<string, Known> {
  const keys = new Map<string, Set<string>>();
  for (const { sentence, words } of uses) {
    const key = words.join(" ");
    const owner = ownerOf(sentence.document, key);
    keys.set(owner, (keys.get(owner) ?? new Set([owner])).add(key));
  }
  return new Map(
    [...keys].map(([owner, members]) => {
      const own = forms.get(owner)!;
      const group = [...members].map((key) => forms.get(key)!).toSorted(fullestFirst);
      const surest = group.toSorted((a, b) => b.surety - a.surety || fullestFirst(a, b))[0]!;
      // "Panjshir" rather than "Panjshir Valley", but "Tomas Ibeku" rather than "Ibeku".
      const [fullest] = own.kind === "place" ? group.toSorted((a, b) => b.uses - a.uses || fullestFirst(a, b)) : group;
      const known: Known = {
        id: fullest!.words.join("-"),
        kind: own.surety >= 1 ? own.kind : surest.kind,
        name: fullest!.text,
        roles: group.flatMap(({ roles }) => roles),
        ages: new Set(group.flatMap(({ ages }) => [...ages])),
        documents: new Set(group.flatMap((form) => [...form.documents])),
        gender: group.find(({ gender }) => gender)?.gender ?? null,
      };
      return [owner, known];
    }),
  );
}

function writeEntities(
  mentions: readonly Mention[],
  described: readonly Known[],
  known: readonly Known[],
): readonly Entity[] {
  const texts = Map.groupBy(mentions, ({ entity }) => entity);
  const all = new Map([...described, ...known].map((entity) => [entity.id, entity]));
  return [...texts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, found]) => {
      const { kind, name } = all.get(id)!;
      const shown = name === "" ? mostFrequent(found.map(({ text }) => text)) : name;
      const aliases = [...new Set(found.map(({ text }) => text))]
        .filter((text) => text !== shown && !/^(he|she|it|they|him|her|his)$/i.test(text))
        .toSorted();
      return { id, kind, name: shown, aliases };
    });
}
