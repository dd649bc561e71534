import { describe, expect, test } from "vitest";
import {
  canBeSameCurrency,
  coins,
  currencyLetters,
  currencyNouns,
  currencySigns,
  dollarPrefixes,
  doubtfulMoney,
} from "../../src/lexicon/currencies.js";

describe("whether two names can mean one money", () => {
  test.each([
    ["dollar", "US dollar", true],
    ["Australian dollar", "dollar", true],
    ["yen", "Japanese yen", true],
    ["euro", "euro", true],
    ["US dollar", "Australian dollar", false],
    ["euro", "dollar", false],
    ["rupee", "Indian rupee", true],
    ["lira", "dollar", false],
  ])("%s, %s: %s", (a, b, same) => {
    expect(canBeSameCurrency(a, b)).toBe(same);
  });
});

test("every sign and code names a currency whose noun, or coin, is known", () => {
  const nouns = new Set([...currencyNouns.values(), ...coins.values(), "sterling"]);
  for (const name of [...currencySigns.values(), ...currencyLetters.values(), ...dollarPrefixes.values()])
    expect(nouns, name).toContain(name.split(" ").at(-1));
});

test("what is doubtful is a currency", () => {
  const nouns = new Set(currencyNouns.values());
  for (const noun of doubtfulMoney) expect(nouns, noun).toContain(noun);
});
