import { expect, test } from "vitest";
import { wantsColor } from "../../src/cli/color.js";

test.each([
  // flag, terminal, environment, coloured
  [undefined, true, {}, true],
  [undefined, false, {}, false],
  ["auto", true, {}, true],
  ["auto", false, {}, false],
  ["always", false, { NO_COLOR: "1" }, true],
  ["never", true, { FORCE_COLOR: "1" }, false],
  [false, true, { FORCE_COLOR: "1" }, false],
  [undefined, true, { NO_COLOR: "1" }, false],
  [undefined, true, { NO_COLOR: "" }, true],
  [undefined, true, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
  [undefined, false, { FORCE_COLOR: "1" }, true],
  [undefined, true, { FORCE_COLOR: "0" }, false],
  [undefined, true, { TERM: "dumb" }, false],
] as const)("--color %s, terminal %s, %o: %s", (option, isTerminal, env, colored) => {
  expect(wantsColor(option, isTerminal, env)).toBe(colored);
});
