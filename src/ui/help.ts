import type { DecisionKind, Relation } from "../model.js";
import { relations } from "../review/line-up.js";
import { type Section, sections } from "./keys.js";
import { fill, type Line, line } from "./lines.js";
import { decisionSigns, signs } from "./theme.js";

const meanings: Readonly<Record<Relation, string>> = {
  contradict: "contradict: not both can be true",
  disputed: "disputed: named parties differ",
  updated: "updated: time passed between",
  unclear: "unclear: it cannot be told",
  compatible: "compatible: wording, rounding",
  agree: "agree: the same",
};

const kinds: readonly DecisionKind[] = ["confirmed", "false alarm", "explained"];

/** The overview of keys and signs, made from the key table; in two columns where there is room. */
export function helpLines(columns: number): readonly Line[] {
  const [move, decide, ...others] = sections.map(keyLines);
  if (columns < 80) return spaced([move!, decide!, ...others, signLines()]);
  const [left, right] = [spaced([move!, decide!]), spaced([...others, signLines()])];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...fill(left[at] ?? [], Math.floor(columns / 2)),
    ...(right[at] ?? []),
  ]);
}

function spaced(blocks: readonly (readonly Line[])[]): readonly Line[] {
  return blocks.flatMap((block, at) => (at === 0 ? block : [[], ...block]));
}

function keyLines({ title, bindings }: Section): readonly Line[] {
  return [
    line(title, "title"),
    ...bindings.map(({ shown, does }): Line => [...fill(line(`  ${shown}`, "key"), 12), { text: does }]),
  ];
}

function signLines(): readonly Line[] {
  return [
    line("Signs", "title"),
    ...relations.map((relation): Line => [
      { text: `  ${signs[relation]} `, tone: relation },
      { text: meanings[relation] },
    ]),
    [
      { text: " " },
      ...kinds.flatMap((kind): Line => [{ text: ` ${decisionSigns[kind]} `, tone: kind }, { text: kind }]),
    ],
  ];
}
