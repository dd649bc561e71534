import type { DecisionKind, Relation } from "../model.js";

/** What a stretch of text means; the theme says how that looks. */
export type Tone =
  | Relation
  | DecisionKind
  | "title"
  | "faint"
  | "value"
  | "outlet"
  | "mark"
  | "claim"
  | "lone claim"
  | "left"
  | "right"
  | "cursor"
  | "key"
  | "trouble";

/** What Ink's `Text` is told. */
type Look = {
  readonly color?: string;
  readonly bold?: boolean;
  readonly dimColor?: boolean;
  readonly inverse?: boolean;
  readonly underline?: boolean;
};

/** How the review looks: tones, and the brackets that stand in for them where there is no colour. */
export type Theme = {
  readonly looks: Readonly<Record<Tone, Look>>;
  /** Set around words that are to be looked at: those that carry a value, those that only one of two claims has. */
  readonly mark: readonly [string, string];
};

/** Signs of the relations; they stand beside colour, never behind it. */
export const signs: Readonly<Record<Relation, string>> = {
  contradict: "≠",
  disputed: "⇄",
  updated: "→",
  unclear: "?",
  compatible: "≈",
  agree: "=",
};

/** Signs of the decisions. */
export const decisionSigns: Readonly<Record<DecisionKind, string>> = {
  confirmed: "✓",
  "false alarm": "✗",
  explained: "~",
};

/** Further signs in the column of decisions. */
export const standingSigns = { noted: "✎", stale: "○", conflict: "!" } as const;

const shape: Readonly<Record<Tone, Look>> = {
  contradict: { bold: true },
  disputed: { bold: true },
  updated: {},
  unclear: {},
  compatible: { dimColor: true },
  agree: { dimColor: true },
  confirmed: { bold: true },
  "false alarm": { bold: true },
  explained: { bold: true },
  title: { bold: true },
  faint: { dimColor: true },
  value: { bold: true },
  outlet: {},
  mark: { bold: true, inverse: true },
  claim: { bold: true, underline: true },
  "lone claim": { underline: true },
  left: { bold: true },
  right: { bold: true, underline: true },
  cursor: { inverse: true, bold: true },
  key: { bold: true },
  trouble: { bold: true, inverse: true },
};

/** Orange for what stands against each other, blue for what time or a person has settled. */
function inColours(orange: string, blue: string): Theme {
  return {
    looks: {
      ...shape,
      contradict: { bold: true, color: orange },
      disputed: { color: orange },
      updated: { color: blue },
      confirmed: { bold: true, color: orange },
      "false alarm": { bold: true, color: blue },
      explained: { bold: true, color: blue },
      mark: { bold: true, inverse: true, color: orange },
      left: { bold: true, color: orange },
      right: { bold: true, color: blue, underline: true },
      key: { bold: true, color: blue },
      trouble: { bold: true, inverse: true, color: orange },
    },
    mark: ["", ""],
  };
}

/**
 * The themes in colour. Orange and blue are told apart with every common form of colour blindness. The shades of "safe"
 * read on black and on white (contrast above 3.5 on both), those of the others better on theirs (above 6).
 */
export const themes = {
  safe: inColours("ansi256(166)", "ansi256(33)"),
  dark: inColours("ansi256(208)", "ansi256(75)"),
  light: inColours("ansi256(130)", "ansi256(25)"),
} as const;

export type ThemeName = keyof typeof themes;
export const themeNames = Object.keys(themes) as readonly ThemeName[];

/** No colour at all: brackets say what colour would, bold and inverse stay where the terminal has them. */
export const colorless: Theme = {
  looks: shape,
  mark: ["⟦", "⟧"],
};
