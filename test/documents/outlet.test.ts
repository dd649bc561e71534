import { describe, expect, test } from "vitest";
import { isSameOutlet, isShortFor, readFileName, titleCase } from "../../src/documents/outlet.js";

describe("reads the file name", () => {
  test.each([
    ["02_the-counter.txt", "The Counter", null],
    ["events/ferry/04_maritime-ledger.md", "Maritime Ledger", null],
    ["sport_2024-03-02_evening-star.md", "Evening Star", "2024-03-02"],
    ["2024-03-02.evening-star.html", "Evening Star", "2024-03-02"],
    ["evening-star_2024-03-02.txt", "Evening Star", "2024-03-02"],
    ["foam_and_fiber.txt", "Foam and Fiber", null],
    ["05_vrx-english.txt", "VRX English", null],
    ["tv-velmar.TXT", "TV Velmar", null],
    ["07_news-sky-com.txt", "news.sky.com", null],
    ["01_odt-co-nz.txt", "odt.co.nz", null],
    ["ferry/evening-star/article.txt", "Evening Star", null],
    ["article.txt", "Article", null],
    ["./index.html", "Index", null],
    ["eco de tincayo.txt", "Eco de Tincayo", null],
  ])("%s → %s", (path, outlet, date) => {
    expect(readFileName(path)).toMatchObject({ outlet, date });
  });
});

describe("names nobody, but says which document, in", () => {
  test.each([
    ["003_c807d8bc29bfe924.txt", "document 003"],
    ["15eadd8c7d5277eb.txt", "document 15"],
    ["17.txt", "document 17"],
    ["2024-03-02.txt", "document 2024"],
    ["-", "document"],
    ["", "document"],
  ])("%s", (path, fallback) => {
    expect(readFileName(path)).toMatchObject({ outlet: null, fallback });
  });
});

test.each([
  ["Toros Postası", "Toros Postasi", true],
  ["Foam & Fiber Today", "foam and fiber", true],
  ["NordTelegraf", "Nordtelegraf", true],
  ["The Harbour Post", "Harbour Post", true],
  ["Le Rivage", "La Voz", false],
  ["Evening Star", "Morning Star", false],
  ["", "Evening Star", false],
])("“%s” and “%s” are one outlet: %s", (one, other, same) => {
  expect(isSameOutlet(one, other)).toBe(same);
});

test.each([
  ["Allied", "Allied Newswire", true],
  ["NPA", "Noric Press Agency", true],
  ["CPS", "Continental Press", true],
  ["Northwire", "Harbour Post", false],
  ["ANP", "Harbour Post", false],
])("“%s” is short for “%s”: %s", (short, full, is) => {
  expect(isShortFor(short, full)).toBe(is);
});

test.each([
  ["PORT VALE", "Port Vale"],
  ["NEU-LADEN", "Neu-Laden"],
  ["SANT'ANTIO", "Sant'Antio"],
  ["PORT OF SPAIN", "Port of Spain"],
])("%s → %s", (words, cased) => {
  expect(titleCase(words)).toBe(cased);
});
