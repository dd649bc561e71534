import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heldPairs } from "../../src/facts/held.js";
import { judge } from "../../src/verdicts/judge.js";
import { factsOf, reading } from "./event.js";
import { claim, quantity } from "../verdicts/claims.js";

const distance = (document: number, far: number) => claim(quantity(`${far} km`), { document: `${document}.txt` });

describe("the claims of a fact are held against each other", () => {
  test("each against each of another document, where there are few", () => {
    const few = [distance(1, 5), distance(1, 6), distance(2, 5), distance(3, 5)];
    expect(heldPairs(few)).toEqual([
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  test("however many there are, no claim is left out, and every answer is held against every other of up to forty", () => {
    const answers = fc.integer({ min: 1, max: 38 });
    fc.assert(
      fc.property(fc.array(answers, { minLength: 41, maxLength: 300 }), (all) => {
        const claims = all.map((far, place) => distance(place, far));
        const pairs = heldPairs(claims);
        for (const [a, b] of pairs) expect(a).toBeLessThan(b);
        expect(new Set(pairs.map((pair) => pair.join(" "))).size).toBe(pairs.length);
        expect(new Set(pairs.flat()).size).toBe(claims.length);
        const held = new Set(pairs.flatMap(([a, b]) => [`${all[a]} ${all[b]}`, `${all[b]} ${all[a]}`]));
        const different = [...new Set(all)];
        for (const one of different)
          for (const other of different) if (one !== other) expect(held).toContain(`${one} ${other}`);
      }),
    );
  });

  test("in a number that grows with their own, however many say something else", () => {
    const claims = Array.from({ length: 2000 }, (_, place) => distance(place, place + 1));
    const pairs = heldPairs(claims);
    expect(pairs.length).toBe(2000 * 40);
    expect(new Set(pairs.flat()).size).toBe(2000);
  });
});

test("one of three hundred that says something else is found", () => {
  const texts = Object.fromEntries(
    Array.from({ length: 300 }, (_, number) => [
      `${number}.txt`,
      `The valley of Tamar lies ${number === 137 ? 150 : 125} kilometres from the capital. Paper ${number} wrote about sheep.`,
    ]),
  );
  const event = reading(texts);
  const verdicts = factsOf(event).map((fact) => ({ fact, verdict: judge(fact) }));
  const alarms = verdicts.filter(({ verdict }) => verdict.relation === "contradict");
  expect(alarms).toHaveLength(1);
  expect(alarms[0]!.fact.claims).toHaveLength(300);
  expect(alarms[0]!.verdict.reason).toContain("125 km");
}, 60_000);
