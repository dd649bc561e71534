import { lesserRoles, roles } from "../lexicon/titles.js";
import type { Sentence } from "../model.js";
import type { ClaimDraft, Rule } from "./rule.js";
import { spanOf } from "./syntax/phrases.js";

/** Between a role and a name in apposition: "the captain, Tomas Ibeku", "Petra Holm, the mayor". */
const between = /^(?:,\s*(?:the |its |their |his |her |a |an )?|\s+)$/;

/**
 * Finds who holds a role, where a sentence names both side by side.
 *
 *   "The captain, Tomas Ibeku, …"            → captain: Tomas Ibeku
 *   "police spokesman Karel Mbuyo"           → spokesman: Karel Mbuyo
 *   "the former mayor, Petra Holm"           → former mayor: Petra Holm
 *
 * Leaves alone names without a role and roles without a name.
 */
export const findRoles: Rule = ({ sentence, parse, mentions }) =>
  parse.phrases.flatMap((phrase): readonly ClaimDraft[] => {
    // In "police spokesman Karel Mbuyo" the role stands inside the phrase, before the name.
    const roleAt = [...Array(phrase.head - phrase.first + 1).keys()]
      .map((k) => phrase.first + k)
      .findLast((at) => roles.has(sentence.tokens[at]!.lemma));
    if (roleAt === undefined) return [];
    const role = spanOf(sentence, roleAt, roleAt);
    const person = mentions.find((mention) => {
      if (mention.kind !== "person" || !mention.named) return false;
      const [left, right] =
        mention.span.start >= role.end ? [role.end, mention.span.start] : [mention.span.end, role.start];
      return (
        left <= right && between.test(sentence.text.slice(left - sentence.span.start, right - sentence.span.start))
      );
    });
    if (!person) return [];
    const held = roleName(sentence, roleAt);
    return [
      {
        kind: "name",
        subject: held,
        attribute: `role ${held}`,
        value: { kind: "name", name: person.text, entity: person.entity, role: held },
        // "officer" and "spokesman" alone may be anybody's; two such claims are not lined up.
        question: { kind: "role", slots: held.includes(" ") || single.has(held) ? { role: held } : {} },
        mark: person.span,
      },
    ];
  });

/** Roles of which a story has one, so that the bare word says whose: the others are held by many. Source: own list. */
const single = new Set("captain pilot skipper driver".split(" "));

/** Words that make a role another one, as they stand before it: "prime minister", "chief executive". Source: own list. */
const parts = new Set(["prime", "chief", "general", "head"]);

/** What the role is called in full: "transport minister", "head foreign relations", "former president". */
function roleName({ tokens }: Sentence, at: number): string {
  const words = [tokens[at]!.lemma];
  for (let i = at - 1; i >= 0; i--) {
    const { tag, lower } = tokens[i]!;
    if (tag !== "ADJ" && tag !== "NOUN" && !lesserRoles.has(lower) && !parts.has(lower)) break;
    words.unshift(lower);
  }
  const preposition = tokens[at + 1]?.lower;
  if (preposition === "of" || preposition === "for")
    for (
      let i = at + 2;
      i < Math.min(at + 8, tokens.length) && /^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(tokens[i]!.tag);
      i++
    )
      if (tokens[i]!.tag !== "DET") words.push(tokens[i]!.lower);
  return words.join(" ");
}
