import type { Paint } from "../report/paint.js";
import { painted, unpainted } from "../report/paint.js";

export const colorChoices = ["auto", "always", "never"] as const;

/** What `--color WHEN` and `--no-color` (false) leave in the options. */
export type ColorOption = (typeof colorChoices)[number] | false | undefined;

/**
 * Is output to be coloured? The flag decides; without it NO_COLOR (https://no-color.org), then FORCE_COLOR, then
 * whether the output is a terminal that knows colours.
 */
export function wantsColor(
  option: ColorOption,
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (option === "always") return true;
  if (option === "never" || option === false) return false;
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return isTerminal && env["TERM"] !== "dumb";
}

/** How the text written to stdout, or to a file, is painted. */
export function paintFor(option: ColorOption, output?: string): Paint {
  const isTerminal = output === undefined && process.stdout.isTTY;
  return wantsColor(option, isTerminal, process.env) ? painted : unpainted;
}

/** Columns of a text report: 80, in a terminal as many as it has, at most 100, since longer lines read badly. */
export function widthFor(output?: string): number {
  const columns = output === undefined && process.stdout.isTTY ? process.stdout.columns : 80;
  return Math.min(100, Math.max(40, columns));
}
