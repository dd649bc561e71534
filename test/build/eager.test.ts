import { describe, expect, test } from "vitest";
import { withEagerFunctions } from "../../src/build/eager.js";

describe("encloses", () => {
  test.each([
    ["an arrow function", "const twice = (n) => n * 2;", "const twice = ((n) => n * 2);"],
    ["one inside another", "const of = (a) => (b) => a + b;", "const of = ((a) => ((b) => a + b));"],
    ["a function as a value", "run(function () { return 1; });", "run((function () { return 1; }));"],
    ["an asynchronous one", "run(async () => 1);", "run((async () => 1));"],
  ])("%s", (_what, code, expected) => {
    expect(withEagerFunctions(code)).toBe(expected);
  });

  test("a function declared at the top, which moves to the head, since it may be called from above", () => {
    const code = 'import { a } from "./a.js";\nconst b = c();\nfunction c() { return a; }\nexport { b };';
    const eager = withEagerFunctions(code);
    expect(eager.replaceAll(/\s+/g, " ")).toBe(
      'import { a } from "./a.js"; var c = (function c() { return a; }); const b = c(); export { b };',
    );
  });
});

describe("leaves alone", () => {
  test.each([
    ["a method", "const o = { m() { return 1; } };"],
    ["an accessor", "const o = { get m() { return 1; } };"],
    ["a method of a class", "class A { m() { return 1; } }"],
    ["a program without functions", "const n = 1;"],
  ])("%s", (_what, code) => {
    expect(withEagerFunctions(code)).toBe(code);
  });
});
