import { describe, expect, test } from "vitest";
import { readCapitals } from "../../src/mentions/capitals.js";
import { findNames } from "../../src/mentions/names.js";
import { splitSentences } from "../../src/sentences/split.js";
import { article } from "../claims/refine/marked.js";

const names = (text: string): string => {
  const sentences = splitSentences(article(text));
  const capitals = readCapitals(sentences);
  return sentences
    .flatMap((sentence) =>
      findNames(sentence, capitals).map(({ first, last }) => {
        const [start, end] = [sentence.tokens[first]!.span.start, sentence.tokens[last]!.span.end];
        return text.slice(start, end);
      }),
    )
    .join(" · ");
};

describe("finds the names in", () => {
  test.each([
    ["The ferry was met by Tomas Ibeku in Hamre.", "Tomas Ibeku · Hamre"],
    ["In Paris, Transport Minister Rufus Dane met the crew.", "Paris · Rufus Dane"],
    ["It was Mr Dane, 54, who spoke.", "Dane"],
    ["The board named Joost van Ael and Maria de la Cruz.", "Joost van Ael · Maria de la Cruz"],
    ["The leader of al-Qaeda left for St. Louis.", "al-Qaeda · St. Louis"],
    ["The loan came from the Bank of England.", "Bank of England"],
    ["South Korea agreed, North Korea did not.", "South Korea · North Korea"],
    ["The leader of the Greek party met New Zealand officials.", "New Zealand"],
    ["He studied at the University of Leeds and wrote for Concrete & Water.", "University of Leeds · Concrete & Water"],
    ["The head of the Castellan-Bremer group spoke.", "Castellan-Bremer"],
    ["The sergeant of the Afghan National Army fell.", "Afghan National Army"],
    ["The crowd greeted Greek Prime Minister Yiannis Melas.", "Yiannis Melas"],
    ["The head of the IMF said so.", "IMF"],
    ["It was a Calder United-led bid, and an Orvik Steel-made beam.", "Calder United · Orvik Steel"],
    ["The ship belongs to O'Brien's firm.", "O'Brien"],
    ["Wenzi resigned. The mayor praised Wenzi.", "Wenzi · Wenzi"],
    ["They met on King Street near Lake Mira.", "King Street · Lake Mira"],
    ["The vote in New York was led by Governor Nilda Arce.", "New York · Nilda Arce"],
    ["They met Kim Jae-won and Park Min-seo.", "Kim Jae-won · Park Min-seo"],
    ["Jean-Luc Moreau left.", "Jean-Luc Moreau"],
    ["Karim al-Haddad left.", "Karim al-Haddad"],
    ["U.N. officials left.", "U.N."],
    ["The patients of St. Anne's Hospital were moved.", "St. Anne's Hospital"],
    ["The Labour Party won. Labour took 40 seats.", "Labour Party · Labour"],
    ["Orla Finn rose. Finn spoke.", "Orla Finn · Finn"],
    ["“The water came at night,” said Dr Elsa Vaca.", "Elsa Vaca"],
  ])("%s", (text, found) => expect(names(text)).toBe(found));
});

describe("leaves alone", () => {
  test.each([
    ["the first word of a sentence", "Rescuers reached the village."],
    ["a first word known without a capital", "Fishermen left. The fishermen came back."],
    ["a weekday", "The ferry sank on Monday."],
    ["a month with a point", "It sank on Aug. 3."],
    ["a people", "The Greek police held two Danes."],
    ["a title alone", "The speech of the Prime Minister was short."],
    ["another title alone", "The Vice President left."],
    ["the pronoun", "He and I left."],
    ["a numbered noun", "They waited at Gate 2."],
    ["a unit", "The plant makes 460 MW."],
    ["a plural of initials", "Two MPs voted against."],
    ["after a colon", "The answer: Nothing."],
    ["a noun that is part of no name", "Delta villages were cut off, and the river delta flooded."],
    ["a people at the head", "Finns voted on Sunday. Finn after Finn came."],
    ["a compound with a plain word", "Tea-time came. Well-known faces left."],
    ["a warning in capitals", "It said: DO NOT ENTER."],
  ])("%s: %s", (_why, text) => expect(names(text)).toBe(""));
});
