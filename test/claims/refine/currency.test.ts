import { expect, test } from "vitest";
import { currencyAt } from "../../../src/claims/refine/currency.js";
import { marked } from "./marked.js";

const currency = (text: string) => {
  const { sentence, mark } = marked(text);
  return currencyAt(sentence, mark);
};

test.each([
  ["[Eleven people] are missing.", true, false],
  ["[Eleven people] were missing.", false, false],
  ["The toll has risen to [31].", true, true],
  ["So far [31] bodies were brought ashore.", false, true],
  ["At least [14 people] died.", false, true],
  ["The station [was still closed].", false, true],
  ["The bridge, which was built in 1911 by a firm from Ulm that went under, cost [31 million].", false, false],
  // too far from the mark
  ["So the mayor told the council of the town on Tuesday evening that, now, [31 houses] stood empty.", false, true],
  ["Now that the mayor had told the council of the town on Tuesday evening, [31 houses] stood empty.", false, false],
])("%s", (text, present, soFar) => {
  expect(currency(text)).toEqual({ present, soFar });
});
