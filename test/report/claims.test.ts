import { expect, test } from "vitest";
import { writeClaimsJsonl, writeClaimsText } from "../../src/report/claims.js";
import { claim } from "./fixture.js";

const claims = [
  claim("Northwire", "⟦187 passengers⟧ had bought tickets."),
  claim("Delta FM", "There were ⟦212⟧ of them,\nthe harbour master said.", { speaker: "harbour master" }),
];

test("JSON Lines hold a claim each, with its event", () => {
  const lines = writeClaimsJsonl("ferry", claims).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(claims.map((one) => ({ event: "ferry", ...one })));
});

test("for people, a claim is a line with its words", () => {
  expect(writeClaimsText("ferry", claims)).toBe(
    `ferry/northwire.txt: Northwire: quantity 187 passengers: “»187 passengers« had bought tickets.”
ferry/delta-fm.txt: Delta FM (harbour master): quantity 212: “There were »212« of them, the harbour master said.”
`,
  );
});

test("no claim is no line", () => {
  expect(writeClaimsJsonl("ferry", [])).toBe("");
  expect(writeClaimsText("ferry", [])).toBe("");
});
