import { describe, expect, test } from "vitest";
import { readTextStretches } from "../../src/documents/text.js";

const shown = (text: string) =>
  readTextStretches(text).map(
    ({ start, end, role }) => `${role ?? "-"} ${text.slice(start, end).replace(/\s*\n\s*/g, "⏎")}`,
  );

const wrapped = `The ferry that went down in the Maro delta on Friday had
no valid certificate, according to papers that were seen
by this newspaper, and carried more passengers than her
owners had declared to the harbour office.

Thirty-one people are known to have died, and a dozen
more are missing.`;

describe("puts together", () => {
  test("hard-wrapped paragraphs", () => {
    expect(shown(wrapped)).toEqual([
      "- The ferry that went down in the Maro delta on Friday had⏎no valid certificate, according to papers that were seen⏎by this newspaper, and carried more passengers than her⏎owners had declared to the harbour office.",
      "- Thirty-one people are known to have died, and a dozen⏎more are missing.",
    ]);
  });

  test("them with Windows line endings too", () => {
    expect(shown(wrapped.replaceAll("\n", "\r\n"))).toHaveLength(2);
  });

  test("them though one line is wider", () => {
    expect(
      shown(
        `${"https://example.com/a/very/long/address/of/a/page and more words ".repeat(3)}\n\n${`${wrapped}\n\n`.repeat(4)}`,
      ),
    ).toHaveLength(9);
  });

  test("a sentence that a scraped link broke", () => {
    expect(shown("The certificate was issued by the harbour office\nin Port Vale and expired in June.")).toHaveLength(
      1,
    );
  });
});

describe("keeps apart", () => {
  test.each([
    ["lines that are whole paragraphs", "Two bridges fell on Monday.\nNobody was on them.\nA third one holds.", 3],
    ["headline, byline and date", "Two bridges fall in Teln\nby Mirel Anders\nMonday, 4 March 2024", 3],
    ["a heading and its paragraph", "What happened\nThe weather turned first.", 2],
    [
      "long paragraphs of a line each",
      `${"The dam held all night. ".repeat(10)}\n${"The road did not. ".repeat(12)}`,
      2,
    ],
    ["paragraphs of a lone return", "Two bridges fell.\rNobody died.", 2],
  ])("%s", (_what, text, count) => {
    expect(shown(text)).toHaveLength(count);
  });
});

describe("tells list items by their marks", () => {
  test.each([
    ["bullets", "• Speed: 11 knots\n•Crew: nine", ["item Speed: 11 knots", "item Crew: nine"]],
    ["stars", " * Profit 84 mln euros\n * Shares up", ["item Profit 84 mln euros", "item Shares up"]],
    ["two dashes", "- Speed: 11 knots\n- Crew: nine", ["item Speed: 11 knots", "item Crew: nine"]],
    ["numbers", "1. Who paid? The owner.", ["item Who paid? The owner."]],
  ])("%s", (_what, text, items) => {
    expect(shown(text)).toEqual(items);
  });

  test("bullets that a scraper ran into one line", () => {
    const text = `What is known of the valley ${"•The valley lies a day's ride north of the capital, says the map. ".repeat(3)}`;
    expect(shown(text).map((line) => line.split(" ")[0])).toEqual(["-", "item", "item", "item"]);
  });

  test.each([
    ["one dash, which opens direct speech", "– Nobody saw it, said the mate."],
    ["a time", "18.20 The campaign has put this out."],
    ["a bullet between outlet and date", "TELN LEDGER • Nov. 17, 2025"],
    ["a footnote sign", "The price* rose."],
  ])("but leaves alone %s: %s", (_why, text) => {
    expect(shown(text)).toEqual([`- ${text}`]);
  });
});

test.each([[""], [" \n\t\n "], ["\u2028\u2029"]])("an empty text has none: %j", (text) => {
  expect(shown(text)).toEqual([]);
});
