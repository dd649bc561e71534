import { roles } from "../lexicon/titles.js";
import type { ClaimDraft, Rule } from "./rule.js";
import { spanOf } from "./syntax/phrases.js";

/** Between a role and a name in apposition: "the captain, Tomas Ibeku", "Ilse Braun, the harbour master". */
const between = /^(?:,\s*(?:the |its |their |his |her |a |an )?|\s+)$/;

/**
 * Finds who holds a role, where a sentence names both side by side.
 *
 *   "The captain, Tomas Ibeku, …"            → captain: Tomas Ibeku
 *   "police spokesman Karel Mbuyo"           → spokesman: Karel Mbuyo
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
    const lemma = sentence.tokens[roleAt]!.lemma;
    return [
      {
        kind: "name",
        subject: lemma,
        attribute: `role ${lemma}`,
        value: { kind: "name", name: person.text, entity: person.entity, role: lemma },
        question: { kind: "role", slots: { role: lemma } },
        mark: person.span,
      },
    ];
  });
