import type {
  CheckedAnswer,
  Document,
  Dropped,
  DropReason,
  FoundClaim,
  FoundFact,
  ReaderClaim,
  ReaderFact,
} from "../model.js";
import { holds, locate, type Searchable, searchable } from "./locate.js";

/** Longest mark, question and reason, in UTF-16 units: "the fewest words", "one plain question", "one short sentence". */
const longest = { mark: 200, words: 400 } as const;
/** Most claims of one fact: each is held against each other. */
const mostClaims = 300;

/**
 * Holds a reader's facts against the documents. A claim counts only where its quote stands in its document and its mark in
 * the quote; a fact only where two claims are left and some stand against each other. Everything else is dropped, with why.
 *
 * `names` gives the name that each document had in the question, by its id.
 */
export function checkAnswer(
  facts: readonly ReaderFact[],
  documents: readonly Document[],
  names: ReadonlyMap<string, string>,
): CheckedAnswer {
  const ready = new Map(
    documents.map((document) => [names.get(document.id), { id: document.id, text: searchable(document) }]),
  );
  const texts = [...ready.values()].map(({ text }) => text);
  const checked = facts.map((fact) => checkFact(fact, (claim) => find(claim, ready)));
  return {
    facts: checked.flatMap(({ fact }) =>
      fact === null
        ? []
        : [
            {
              ...fact,
              question: plainWords(fact.question, texts) || "On what do they differ?",
              reason: plainWords(fact.reason, texts) || "The reader gives no reason.",
            },
          ],
    ),
    dropped: checked.flatMap(({ dropped }) => dropped),
  };
}

function find(
  { document: name, quote, mark }: ReaderClaim,
  documents: ReadonlyMap<string | undefined, { readonly id: string; readonly text: Searchable }>,
): FoundClaim | DropReason {
  if (mark.length > longest.mark) return "mark longer than a few words";
  const document = documents.get(name.trim());
  if (document === undefined) return "no such document";
  const located = locate(document.text, quote, mark);
  if (located === "no quote") return "quote not in the document";
  if (located === "no mark") return "mark not in its quote";
  return { document: document.id, ...located };
}

/** What stands in quotation marks; an apostrophe inside a word is none. */
const quotation = /"(?<a>[^"]+)"|“(?<b>[^“”]+)”|‘(?<c>[^‘’]+)’(?!\p{L})|(?<![\p{L}\p{N}])'(?<d>[^']+)'(?!\p{L})/gu;

/** The reader's own words on one line, of sensible length. */
function plainWords(words: string, texts: readonly Searchable[]): string {
  const line = withoutInvented(words.replaceAll(/\s+/g, " ").trim(), texts);
  return line.length > longest.words ? `${line.slice(0, longest.words)}…` : line;
}

/** A sentence of the reader's own, with each quotation in it that no document holds taken out. */
function withoutInvented(words: string, texts: readonly Searchable[]): string {
  return words.replaceAll(quotation, (...match) => {
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>;
    const quoted = Object.values(groups).find((group) => group !== undefined) ?? "";
    return texts.some((text) => holds(text, quoted)) ? match[0] : "[words that stand in no article]";
  });
}

function checkFact(
  { question, reason, claims, against }: ReaderFact,
  findClaim: (claim: ReaderClaim) => FoundClaim | DropReason,
): { readonly fact: FoundFact | null; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const found: FoundClaim[] = [];
  /** Number of each claim among those that were found. */
  const numbers = claims.map((claim, at) => {
    const each = at < mostClaims ? findClaim(claim) : "more claims than anybody reads";
    if (typeof each === "string") {
      dropped.push({ fact: question, claim, why: each });
      return null;
    }
    const known = found.findIndex((other) => isSame(other, each));
    return known >= 0 ? known : found.push(each) - 1;
  });
  const pairs = new Map<string, FoundFact["against"][number]>();
  for (const [a, b, relation] of against) {
    const [x, y] = [numbers[a] ?? null, numbers[b] ?? null];
    if (x === null || y === null || x === y) continue;
    const key = x < y ? `${x} ${y}` : `${y} ${x}`;
    if (!pairs.has(key)) pairs.set(key, [Math.min(x, y), Math.max(x, y), relation]);
  }
  const why =
    found.length < 2 ? "fewer than two claims left" : pairs.size === 0 ? "nothing stands against anything" : null;
  if (why !== null) return { fact: null, dropped: [...dropped, { fact: question, claim: null, why }] };
  return { fact: { question, reason, claims: found, against: [...pairs.values()] }, dropped };
}

const isSame = (a: FoundClaim, b: FoundClaim): boolean =>
  a.document === b.document && a.mark.start === b.mark.start && a.mark.end === b.mark.end;
