import * as z from "zod/mini";
import type { ReaderFact } from "../model.js";

const relation = z.enum(["contradict", "disputed", "updated"]);

const answer = z.object({
  facts: z.array(
    z.object({
      question: z.string(),
      relation,
      reason: z.string(),
      claims: z.array(z.object({ document: z.string(), quote: z.string(), mark: z.string() })),
      // A tuple; endpoints that follow schemas strictly know none, so that its shape is checked below.
      against: z.array(z.array(z.union([z.int(), relation]))),
    }),
  ),
});

/** The answer's shape as JSON Schema, in the part of it that endpoints follow strictly. */
export const answerSchema: Readonly<Record<string, unknown>> = withoutBounds(
  z.toJSONSchema(answer, { io: "output" }) as Record<string, unknown>,
);

/** Endpoints refuse what they do not know; "$schema" and the bounds of whole numbers are such. */
function withoutBounds(schema: Record<string, unknown>): Record<string, unknown> {
  const left = new Set(["$schema", "minimum", "maximum"]);
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (left.has(key) ? undefined : value))) as Record<
    string,
    unknown
  >;
}

/** What a reader answered, or what is wrong with it in words that it is told when it is asked again. */
export type ReadAnswer = { readonly facts: readonly ReaderFact[] } | { readonly problem: string };

/**
 * Reads an answer. Models wrap JSON into a fence or a sentence, and think aloud before it: that is passed over. Anything else
 * that is not of the shape is a problem.
 */
export function readAnswer(content: string): ReadAnswer {
  const json = parseFirst(candidatesIn(content));
  if (json === undefined) {
    return { problem: content.trim() === "" ? "the answer is empty" : "the answer is not JSON, or it is cut off" };
  }
  const parsed = answer.safeParse(json);
  if (!parsed.success) return { problem: wordsFor(parsed.error) };
  const facts: ReaderFact[] = [];
  for (const [at, fact] of parsed.data.facts.entries()) {
    const against: ReaderFact["against"][number][] = [];
    for (const pair of fact.against) {
      const [a, b, how = fact.relation, more] = pair;
      if (!isNumber(a, fact) || !isNumber(b, fact) || a === b || typeof how !== "string" || more !== undefined) {
        return { problem: `facts[${at}].against: each entry is [number of a claim, number of another, relation]` };
      }
      against.push([a, b, how]);
    }
    facts.push({ ...fact, against });
  }
  return { facts };
}

/** Where the object may stand, likeliest first: the whole answer, what follows the thinking, a fence, from brace to brace. */
function candidatesIn(content: string): readonly string[] {
  const told = content.replace(/^[^]*<\/think(?:ing)?>/i, "");
  const fence = /```(?:json)?\s*\n([^]*?)```/i.exec(told)?.[1];
  const braces = told.slice(told.indexOf("{"), told.lastIndexOf("}") + 1);
  return [content, told, ...(fence === undefined ? [] : [fence]), braces];
}

function parseFirst(texts: readonly string[]): unknown {
  for (const text of texts) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The next one may be it.
    }
  }
  return undefined;
}

const isNumber = (value: unknown, { claims }: { readonly claims: readonly unknown[] }): value is number =>
  typeof value === "number" && value >= 0 && value < claims.length;

function wordsFor({ issues: [first] }: z.core.$ZodError): string {
  const path = (first?.path ?? [])
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("");
  return `${path.replace(/^\./, "") || "the answer"}: ${first?.message ?? "not of the shape"}`;
}
