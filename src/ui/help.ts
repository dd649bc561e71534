import type { DecisionKind, Relation } from "../model.js";
import { relations } from "../review/line-up.js";
import type { Section } from "./action.js";
import { keyLabel } from "./key-names.js";
import type { KeyTable } from "./keys.js";
import { cut, fill, type Line, line } from "./lines.js";
import { decisionSigns, signs, standingSigns } from "./theme.js";

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
export function helpLines(columns: number, { sections }: KeyTable): readonly Line[] {
  const blocks = [...sections.map(keyLines), signLines()];
  if (columns < 80) return spaced(blocks).map((row) => cut(row, columns));
  const total = blocks.reduce((sum, block) => sum + block.length + 1, 0);
  let left: readonly Line[] = [];
  let right: readonly Line[] = [];
  // As they stand, the first half on the left.
  for (const block of blocks) {
    if (right.length === 0 && left.length + block.length / 2 <= total / 2) left = spaced([left, block]);
    else right = spaced([right, block]);
  }
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...fill(cut(left[at] ?? [], Math.floor(columns / 2) - 1), Math.floor(columns / 2)),
    ...cut(right[at] ?? [], Math.ceil(columns / 2)),
  ]);
}

function spaced(blocks: readonly (readonly Line[])[]): readonly Line[] {
  const filled = blocks.filter((block) => block.length > 0);
  return filled.flatMap((block, at) => (at === 0 ? block : [[], ...block]));
}

function keyLines({ title, actions }: Section): readonly Line[] {
  return [
    line(title, "title"),
    ...actions
      .filter(({ keys }) => keys.length > 0)
      .map(({ keys, does }): Line => [
        ...fill(line(`  ${keys.slice(0, 2).map(keyLabel).join(" ")}`, "key"), 12),
        { text: does },
      ]),
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
    line(`  ${standingSigns.noted} noted  ${standingSigns.conflict} reviewers differ`),
    line(`  ${standingSigns.stale} stale: the words changed since`),
  ];
}
