import { findMentions } from "../../src/mentions/find.js";
import type { Document, Mention, Sentence, Value } from "../../src/model.js";
import type { Reading, Rule } from "../../src/claims/rule.js";
import { parse } from "../../src/claims/syntax/parse.js";
import { writeDay } from "../../src/lexicon/wording.js";
import { splitSentences } from "../../src/sentences/split.js";
import { article } from "./refine/marked.js";

const saturday = "2024-03-02";

/** An article of Saturday 2 March 2024, unless another day is given, with its sentences and mentions; a paragraph a line. */
export function told(
  text: string,
  published: string | null = saturday,
): {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
} {
  const document = { ...article(text), published };
  const sentences = splitSentences(document);
  return { document, sentences, mentions: findMentions([document], sentences).mentions };
}

/** What a claim rule is given: the last sentence of a text; what stands before it introduces the names. */
export function readingOf(text: string, published: string | null = saturday): Reading {
  const { document, sentences, mentions } = told(text, published);
  const sentence = sentences.at(-1)!;
  return {
    document,
    sentence,
    parse: parse(sentence),
    mentions: mentions.filter((mention) => mention.sentence === sentence.index),
  };
}

/**
 * What a rule reads in the last sentence of a text, in the order found, for tables: the marked words, the value, the kind
 * of question and those of its slots that the table is about.
 *
 *   shown(findFigures, "Twelve men were hurt.", "harm") → "Twelve men = 12 man (toll, harm hurt)"
 */
export function shown(rule: Rule, text: string, ...slots: readonly string[]): string {
  const reading = readingOf(text);
  return rule(reading)
    .map(({ mark, value, question }) => {
      const filled = slots.flatMap((slot) => (slot in question.slots ? [`${slot} ${question.slots[slot]!}`] : []));
      const words = reading.document.text.slice(mark.start, mark.end);
      return `${words} = ${shownValue(value)} (${[question.kind, ...filled].join(", ")})`;
    })
    .join("; ");
}

/** A value in short: "~150 metre", "2024-03-01 19:15", "45° kabul", "+custody detain", "tomas-ibeku", "3 first loss". */
export function shownValue(value: Value): string {
  switch (value.kind) {
    case "quantity": {
      const { low, high, unit, approximate, vague } = value;
      const figure = low === high ? short(low) : `${short(low)}–${short(high)}`;
      return `${vague ? "vague " : ""}${approximate ? "~" : ""}${figure}${unit === "" ? "" : ` ${unit}`}`;
    }
    case "time": {
      const { day, clock, approximate, alternatives = [] } = value;
      const days = day === null ? [] : [range(writeDay(day.from), writeDay(day.to))];
      const hours = clock === null ? [] : [range(hour(clock.from), hour(clock.to))];
      const others = alternatives.map((other) => ` or ${shownValue(other)}`);
      return `${approximate ? "~" : ""}${[...days, ...hours].join(" ")}${others.join("")}`;
    }
    case "place":
      return [value.bearing === null ? "" : `${value.bearing}°`, value.entity ?? value.name].filter(Boolean).join(" ");
    case "status":
      return `${{ "1": "+", "0": "", "-1": "−" }[value.sense]}${value.class} ${value.predicate}`;
    case "name":
      return value.entity ?? value.name;
    case "rank":
      return `${value.ordinal} ${value.order} ${value.class}`;
    case "words":
      return value.lemmas.join(" ");
  }
}

const range = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);
const two = (figure: number): string => String(figure).padStart(2, "0");
const hour = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const short = (figure: number): string =>
  Number.isFinite(figure) ? String(Number(figure.toPrecision(7))) : figure > 0 ? "∞" : "−∞";
