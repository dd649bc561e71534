import { expect, test } from "vitest";
import { speaksUtf8 } from "../../src/cli/letters.js";

test.each([
  [{}, true],
  [{ LANG: "en_US.UTF-8" }, true],
  [{ LANG: "de_DE.utf8" }, true],
  [{ LANG: "C" }, false],
  [{ LANG: "POSIX" }, false],
  [{ LANG: "en_US.ISO-8859-1" }, false],
  [{ LC_ALL: "C.UTF-8", LANG: "C" }, true],
  [{ LC_ALL: "C", LANG: "en_US.UTF-8" }, false],
  [{ LC_ALL: "", LC_CTYPE: "en_US.UTF-8" }, true],
])("%o: %s", (env, speaks) => {
  expect(speaksUtf8(env)).toBe(speaks);
});
