import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMentions } from "../../src/mentions/find.js";
import type { Document } from "../../src/model.js";
import { splitSentences } from "../../src/sentences/split.js";
import { article } from "../claims/refine/marked.js";

const paragraphs = [
  "The captain of the ferry Bright Heron, Tomas Ibeku, 43, was held on Monday. He denied it.",
  "Thomas Ibekou, the captain, told police that the ferry was sound.",
  "The 43-year-old said that Hartwell Shipping Ltd had known. The company would not comment.",
  "Transport Minister Rufus Dane flew to the Hondo valley. Mr Dane left the valley on Friday.",
  "Ahmad Massoud holds out. His father, Ahmad Shah Massoud, held out before. Massoud leads the National Resistance Front (NRF).",
  "The NRF said that Masood was safe in Hondo. The minister said that he was not.",
  "The skipper was drunk. The barge's skipper, Olaf Brandt, was not.",
  "Captain Tomas Ibeku Held Over Ferry Loss",
];

const articles = fc.uniqueArray(fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 4 }), {
  minLength: 2,
  maxLength: 5,
  selector: (text) => text.join("\n"),
});

const read = (documents: readonly Document[]) => findMentions(documents, documents.flatMap(splitSentences));

describe("mentions", () => {
  test("are the same whatever the order of the documents", () => {
    fc.assert(
      fc.property(
        articles.chain((texts) =>
          fc.tuple(
            fc.constant(texts),
            fc.shuffledSubarray(
              texts.map((_, i) => i),
              { minLength: texts.length },
            ),
          ),
        ),
        ([texts, order]) => {
          const documents = texts.map((text, i) => ({ ...article(text.join("\n")), id: `${i}.txt` }));
          expect(read(order.map((i) => documents[i]!))).toEqual(read(documents));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("stand in the text, in order, and every one has its entity", () => {
    fc.assert(
      fc.property(articles, (texts) => {
        const documents = texts.map((text, i) => ({ ...article(text.join("\n")), id: `${i}.txt` }));
        const { mentions, entities } = read(documents);
        const known = new Map(entities.map((entity) => [entity.id, entity]));
        const places = mentions.map(({ document, span }) => `${document} ${String(span.start).padStart(8, "0")}`);
        expect(places).toEqual(places.toSorted());
        for (const { document, span, text, entity, kind } of mentions) {
          expect(documents.find(({ id }) => id === document)!.plain.slice(span.start, span.end)).toBe(text);
          expect(known.get(entity)?.kind).toBe(kind);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("are found in time that grows with the text", () => {
    const time = (copies: number): number => {
      const documents = Array.from({ length: copies }, (_, i) => ({
        ...article(paragraphs.join("\n")),
        id: `${i}.txt`,
      }));
      const sentences = documents.flatMap(splitSentences);
      const start = performance.now();
      findMentions(documents, sentences);
      return performance.now() - start;
    };
    time(20);
    const few = Math.max(5, Math.min(time(20), time(20)));
    // Ten times the text in ten times the time, with room for a busy machine; a quadratic step would take a hundred.
    expect(time(200)).toBeLessThan(few * 40);
  });
});
