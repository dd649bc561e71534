import { describe, expect, test } from "vitest";
import { readHeaderLine } from "../../src/documents/header.js";

describe("takes as metadata", () => {
  test.each([
    ["Monday, March 4, 2024", ""],
    ["By Edda Corrigan in Port Vale", ""],
    ["By Zaina al-Khaf", ""],
    ["Updated 14 Oct 2019 | 08:41", ""],
    ["Published: 14 Oct 2019 09:55 GMT+01:00", ""],
    ["6:30pm UK, Thursday 07 March 2019", ""],
    ["Record staff writer", ""],
    ["From our correspondent Philippe Aubry", ""],
    ["Posted 22 March 2024 by Oh Mira", ""],
    ["Friday 25 October 2024 – Bram Coeck and Ines Raes", "Bram Coeck and Ines Raes"],
    ["Radio Fenland online | 12 Feb 2025 | updated 13:05", "Radio Fenland online"],
    ["The Harbour Post, 12 February", "The Harbour Post"],
    ["Teln Courier, news at eight in the evening, 3 May 2024", "Teln Courier"],
  ])("%s", (line, names) => {
    const read = readHeaderLine(line, null);
    expect([read.kind, read.names.join(", ")]).toEqual(["metadata", names]);
  });
});

describe("takes as metadata or title, whichever the page lacks", () => {
  test.each([
    ["a masthead", "Art Ledger"],
    ["a masthead with subtitle", "Ward & Water, a newsletter for hospital engineers"],
    ["a reporter", "Bart Goossens"],
    ["a place", "New Teln"],
    ["a date beside an odd name", "Kulissi, the letter from parliament. No. 38, 20 October 2021"],
    ["a subtitle alone", "a blog on laboratory safety"],
  ])("%s: %s", (_what, line) => {
    expect(readHeaderLine(line, null).kind).toBe("perhaps");
  });

  test("what the file name says is the outlet", () => {
    const line = "Echelon – notes and rumours by those who ride";
    expect(readHeaderLine(line, "Echelon Blog")).toMatchObject({ kind: "perhaps", names: ["Echelon"] });
    expect(readHeaderLine("How the season was lost", "Echelon Blog").kind).toBe("words");
  });
});

describe("takes as words", () => {
  test.each([
    ["a headline", "Ferry sinks in the Maro delta"],
    ["a headline with a date", "Panjar fell on September 6, militia say"],
    ["a heading", "The toll"],
    ["a question", "Is it over?"],
    ["a sentence that begins as a byline does", "By Sunday the toll had risen to 31"],
    ["another", "From the quay the wreck could be seen"],
    ["a headline that ends as a byline does", "One hour to clear the desk"],
    ["a sentence of an outlet's name", "The Guardian wept."],
    ["a paragraph", `${"The boat went down in the channel off Kesu Island. ".repeat(4)}2 March 2024`],
    ["nothing", ""],
  ])("%s: %s", (_what, line) => {
    expect(readHeaderLine(line, null).kind).toBe("words");
  });
});

test("tells the date of a change from that of publication", () => {
  expect(readHeaderLine("Updated 14 Oct 2019", null).updated).toBe(true);
  expect(readHeaderLine("Posted 5 May 2023 | Updated 6:15 PM", null).updated).toBe(false);
});
