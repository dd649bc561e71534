/**
 * The sentences of this folder and how well they are read. Each file says at its head what its lines hold. They were written
 * and annotated before any rule was run on them; whoever mends a rule looks at the odd lines only ("seen"), and the even ones
 * ("kept back") tell whether the mend holds for others.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readText } from "../../src/documents/read.js";
import { findQuantities } from "../../src/index.js";
import { isPredicateClass } from "../../src/lexicon/predicates.js";
import { writeDay } from "../../src/lexicon/wording.js";
import type { Claim, EventReading, QuantityReading, TimeValue } from "../../src/model.js";
import { readEvent } from "../../src/pipeline.js";

/** What one line gives under one heading: how much was right, of how much that was found and how much there is. */
export type Count = {
  readonly heading: string;
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
};

/** One line, read: its counts, and what was found, to be shown where it is wrong. */
export type Outcome = { readonly line: string; readonly counts: readonly Count[]; readonly shown: string };

type Row = { readonly line: string; readonly text: string; readonly wanted: readonly string[] };

function rowsOf(file: string): readonly Row[] {
  return readFileSync(path.join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [text = "", wanted = ""] = line.split(" =>");
      return { line, text, wanted: wanted.split(";").flatMap((one) => (one.trim() === "" ? [] : [one.trim()])) };
    });
}

function readingOf(texts: readonly string[], published: string | null): EventReading {
  const documents = texts.map((text, number) => ({
    ...readText({ id: `${number + 1}.txt`, outlet: `Paper ${number + 1}`, text }),
    published,
  }));
  return readEvent({ name: "accuracy", documents });
}

/** How many of the wanted are met by something found, each found thing once. */
function matched<Found>(
  wanted: readonly string[],
  found: readonly Found[],
  meets: (wanted: string, found: Found) => boolean,
): number {
  const left = [...found];
  return wanted.filter((one) => {
    const at = left.findIndex((other) => meets(one, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

// ------------------------------------------------------------------------------------------------- quantities

const figures = /^(?<bound>>=|<=|<|~)?(?<low>-?[\d.]+)(?:-(?<high>[\d.]+))?(?: (?<unit>.+))?$/;
const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));

function meetsValue(wanted: string, { low, high }: QuantityReading): boolean {
  const { bound, low: from, high: to = from } = figures.exec(wanted)!.groups!;
  if (bound === ">=") return near(low, Number(from)) && (high === Infinity || high === low);
  if (bound === "<=" || bound === "<") return near(high, Number(from)) && (low <= 0 || low === high);
  return near(low, Number(from)) && near(high, Number(to));
}

function meetsBound(wanted: string, found: QuantityReading): boolean {
  const { bound } = figures.exec(wanted)!.groups!;
  const open = found.high === Infinity ? ">=" : found.low === -Infinity ? "<=" : found.approximate ? "~" : undefined;
  return meetsValue(wanted, found) && (bound === "<" ? "<=" : bound) === open;
}

function meetsUnit(wanted: string, found: QuantityReading): boolean {
  const { unit = "" } = figures.exec(wanted)!.groups!;
  return meetsValue(wanted, found) && (found.unit === unit || found.unit.endsWith(` ${unit}`));
}

function readQuantityRow({ line, text, wanted }: Row): Outcome {
  const found = findQuantities(text);
  const count = (heading: string, meets: typeof meetsValue): Count => ({
    heading,
    right: matched(wanted, found, meets),
    found: found.length,
    wanted: wanted.length,
  });
  return {
    line,
    counts: [
      count("quantity: value", meetsValue),
      count("quantity: value and unit", meetsUnit),
      count("quantity: value and bound", meetsBound),
    ],
    shown: found
      .map(({ low, high, unit, approximate }) => `${approximate ? "~" : ""}${low}–${high} ${unit}`)
      .join("; "),
  };
}

// ------------------------------------------------------------------------------------------------- times

const two = (figure: number): string => String(figure).padStart(2, "0");
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const span = (from: string, to: string, joint: string): string => (from === to ? from : `${from}${joint}${to}`);

function shownTime({ day, clock: hours }: TimeValue): string {
  const days = day === null ? [] : [span(writeDay(day.from), writeDay(day.to), "/")];
  return [...days, ...(hours === null ? [] : [span(clock(hours.from), clock(hours.to), "-")])].join(" ");
}

function meetsTime(wanted: string, found: string): boolean {
  if (!wanted.includes("?")) return wanted === found;
  return found.startsWith(wanted.replace("?", "").trim());
}

function readTimeRow({ line, text, wanted }: Row): Outcome {
  const [date = "", sentence] = text.includes(" | ") ? text.split(" | ") : ["2024-03-06", text];
  const { claims } = readingOf([sentence!], date === "none" ? null : date);
  const found = claims.flatMap(({ value }) => (value.kind === "time" ? [shownTime(value)] : []));
  const right = matched(wanted, found, meetsTime);
  return {
    line,
    counts: [{ heading: "time", right, found: found.length, wanted: wanted.length }],
    shown: found.join("; "),
  };
}

// ------------------------------------------------------------------------------------------------- predicates

type Said = { readonly act: string; readonly of: string | undefined; readonly by: string | undefined };

function saidBy({ value, polarity, question }: Claim): readonly Said[] {
  if (value.kind !== "status" || !isPredicateClass(value.class)) return [];
  const side = value.sense > 0 ? "+" : "-";
  const { patient, agent } = question.slots;
  return [{ act: `${polarity === "denied" ? "not " : ""}${value.class}${side}`, of: patient, by: agent }];
}

function parts(wanted: string): Said {
  const { act, of, by } = /^(?<act>.+?[+-])(?: of (?<of>\S+))?(?: by (?<by>\S+))?$/.exec(wanted)!.groups!;
  return { act: act!, of, by };
}

function readPredicateRow({ line, text, wanted }: Row): Outcome {
  const found = readingOf([text], "2024-03-06").claims.flatMap(saidBy);
  const fills = (word: string | undefined, slot: string | undefined): boolean =>
    word === undefined || (slot ?? "").includes(word);
  const isAct = (one: string, other: Said): boolean => parts(one).act === other.act;
  const right = matched(wanted, found, isAct);
  const withRoles = matched(
    wanted,
    found,
    (one, other) => isAct(one, other) && fills(parts(one).of, other.of) && fills(parts(one).by, other.by),
  );
  return {
    line,
    counts: [
      { heading: "predicate: class, side, denial", right, found: found.length, wanted: wanted.length },
      { heading: "predicate: of whom, by whom", right: withRoles, found: right, wanted: right },
    ],
    shown: found.map(({ act, of, by }) => `${act} of ${of} by ${by}`).join("; "),
  };
}

// ------------------------------------------------------------------------------------------------- speakers

function readSpeakerRow({ line, text, wanted: [wanted = ""] }: Row): Outcome {
  const { word, speaker, hedge, polarity } = /^(?<word>.+?): (?<speaker>.+), (?<hedge>\w+), (?<polarity>\w+)$/.exec(
    wanted,
  )!.groups!;
  const whole = text.replace(" | ", " ");
  const { claims } = readingOf([whole], "2024-03-06");
  const at = whole.lastIndexOf(word!);
  const holding = claims.filter(({ mark }) => mark.start <= at && at < mark.end);
  const claim = holding.find(({ kind, question }) => kind === "status" && question.kind !== "existence") ?? holding[0];
  const folded = (name: string): string => name.toLowerCase();
  const chain = claim === undefined ? "" : claim.speakers.length === 0 ? "-" : claim.speakers.join(" < ");
  const count = (heading: string, isRight: boolean): Count => ({
    heading,
    right: Number(claim !== undefined && isRight),
    found: Number(claim !== undefined),
    wanted: 1,
  });
  return {
    line,
    counts: [
      count("speaker", speaker === "?" || folded(chain) === folded(speaker!)),
      count("hedge", claim?.hedge === hedge),
      count("denial", claim?.polarity === polarity),
    ],
    shown: claim === undefined ? "no claim" : `${chain}, ${claim.hedge}, ${claim.polarity}`,
  };
}

// ------------------------------------------------------------------------------------------------- names

function readNameRow({ line, text, wanted: [wanted = ""] }: Row): Outcome {
  const texts = text.split(" || ");
  const { mentions, documents, sentences } = readingOf(texts, "2024-03-06");
  const { a, b, joint } = /^(?<a>.+?) (?<joint>[=x]) (?<b>.+)$/.exec(wanted)!.groups!;
  const entityOf = (words: string): string | undefined => {
    const [name = "", number] = words.split("@");
    const document = documents.find(({ id }) => id === `${number}.txt`)!;
    const found = mentions.filter(
      (mention) => mention.document === document.id && (mention.text.includes(name) || name.includes(mention.text)),
    );
    // The words as they stand, else what holds or lies in them; a later one, since a name may be part of an earlier one.
    return (found.findLast((mention) => mention.text === name) ?? found.at(-1))?.entity;
  };
  const [one, other] = [entityOf(a!), entityOf(b!)];
  const isRight = one !== undefined && other !== undefined && (one === other) === (joint === "=");
  const heading = joint === "=" ? "name: one" : "name: two";
  return {
    line,
    counts: [{ heading, right: Number(isRight), found: 1, wanted: 1 }],
    shown: `${one} ${other} (${sentences.length} sentences)`,
  };
}

const readers: Readonly<Record<string, (row: Row) => Outcome>> = {
  "quantities.txt": readQuantityRow,
  "times.txt": readTimeRow,
  "predicates.txt": readPredicateRow,
  "speakers.txt": readSpeakerRow,
  "names.txt": readNameRow,
};

/** Every line of every file, read; the odd ones are `seen`. */
export function readAll(): readonly (Outcome & { readonly seen: boolean })[] {
  return Object.entries(readers).flatMap(([file, read]) =>
    rowsOf(file).map((row, at) => ({ ...read(row), seen: at % 2 === 0 })),
  );
}

/** Precision, recall and F1 under each heading, 0 to 1. */
export function figuresOf(
  outcomes: readonly Outcome[],
): ReadonlyMap<
  string,
  { readonly precision: number; readonly recall: number; readonly f1: number; readonly wanted: number }
> {
  const all = Map.groupBy(
    outcomes.flatMap(({ counts }) => counts),
    ({ heading }) => heading,
  );
  return new Map(
    [...all].map(([heading, counts]) => {
      const sum = (of: (count: Count) => number): number => counts.reduce((total, count) => total + of(count), 0);
      const [right, found, wanted] = [sum((one) => one.right), sum((one) => one.found), sum((one) => one.wanted)];
      const precision = found === 0 ? 1 : right / found;
      const recall = wanted === 0 ? 1 : right / wanted;
      return [heading, { precision, recall, f1: (2 * right) / Math.max(1, found + wanted), wanted }];
    }),
  );
}
