import { describe, expect, test } from "vitest";
import { readDateline } from "../../src/documents/dateline.js";

/** "place · agency · dates | the story's first words" */
function shown(paragraph: string, story = paragraph): string | null {
  const dateline = readDateline(paragraph, story);
  if (!dateline) return null;
  const dates = dateline.dates.map(({ month, day }) => `${day}.${month}.`).join(" ");
  return `${[dateline.place, dateline.agency, dates].filter(Boolean).join(" · ")} | ${paragraph.slice(dateline.length)}`;
}

describe("reads the dateline of", () => {
  test.each([
    ["PORT VALE, March 2 (Northwire) — At least 14 died.", "Port Vale · Northwire · 2.3. | At least 14 died."],
    ["LONDON (ANP) - Shares fell.", "London · ANP | Shares fell."],
    ["GRUNDAL – The lights were on all night.", "Grundal | The lights were on all night."],
    ["OSTRAND, Velmar, Sept. 3 (Corvid) -- Three men were held.", "Ostrand · Corvid · 3.9. | Three men were held."],
    ["MERROW, Türkiye, 6 November (Halic Agency)", "Merrow · Halic Agency · 6.11. | "],
    ["TELN, Lorvia – March 6, 2025. Three people were hurt.", "Teln · 6.3. | Three people were hurt."],
    ["ST. BRANNOCK, July 12 (Co-op) — Some 200 came.", "St. Brannock · Co-op · 12.7. | Some 200 came."],
    ["NEU-LADEN. Rosa Wimmer, 71, was awake.", "Neu-Laden | Rosa Wimmer, 71, was awake."],
    ["WILLEMSBAAI, May 12, 11.20 p.m. (Antil) - Voters refused.", "Willemsbaai · Antil · 12.5. | Voters refused."],
    [
      "Velesk (Donau News), Monday 16 September 2024 - Three are missing.",
      "Velesk · Donau News · 16.9. | Three are missing.",
    ],
    ["Bhubane, Aug 14: At least 14 were killed.", "Bhubane · 14.8. | At least 14 were killed."],
    ["New Teln/Mumba: A warship came.", "New Teln | A warship came."],
    ["PORT OF SPAIN, March 8 - Rain.", "Port of Spain · 8.3. | Rain."],
  ])("%s", (paragraph, dateline) => {
    expect(shown(paragraph)).toBe(dateline);
  });

  test("a place that comes up again in the story", () => {
    const paragraph = "Imst - At half past one the telephone rang.";
    expect(shown(paragraph, `${paragraph}\nIt was heard all over. In the town, the people in Imst slept.`)).toBe(
      "Imst | At half past one the telephone rang.",
    );
  });
});

describe("reads no dateline in", () => {
  test.each([
    ["a name in capitals that the sentence goes on with", "TOM ALDER has a bruise the size of a saucer."],
    ["a label", "UPDATE: The road is open again."],
    ["a heading within the line", "Strength. We count about 120 men."],
    ["a word that is no place of the story", "Status: Open since Monday."],
    ["a speaker", "Massou: The valley will not fall."],
    ["an outlet in capitals with its date", "VELMAR STAR, Wednesday 30 April 2025"],
    ["a name with a date alone, which may be the outlet", "The Teln Courier, 12 June 2024"],
    ["a sentence with a dash", "The dam held — but only just."],
    ["a year in brackets", "Olmec Prell (1921) - A life."],
    ["a story that goes on in lower case", "KABEL – and other towns"],
    ["an empty line", ""],
  ])("%s: %s", (_why, paragraph) => {
    expect(shown(paragraph)).toBeNull();
  });
});
