import { describe, expect, test } from "vitest";
import { speakersAt } from "../../../src/claims/refine/speakers.js";
import type { BlockRole } from "../../../src/model.js";
import { marked } from "./marked.js";

/** Speakers joined with " < ", innermost first; "–" for the outlet's own voice. */
const speakers = (text: string, role?: BlockRole): string => {
  const { sentences, sentence, mark } = marked(text, role);
  return speakersAt(sentences, sentence.index, mark).join(" < ") || "–";
};

describe("credits, within a sentence,", () => {
  test.each([
    ["police", "Police said [two men] had fled."],
    ["police", "Police said that [two men] had fled."],
    ["the union", "The union says [the strike] will go on."],
    ["police", "Police believe that [the fire was set]."],
    ["Commissioner Edda Moreau", "Commissioner Edda Moreau told reporters that [nobody had been held]."],
    ["Moreau", "Moreau told the Standard [the road was open]."],
    ["Jonah Kell", "“The water came [at night],” said Jonah Kell, 26, a tomato trader."],
    ["Jonah Kell", "“The water came [at night],” Jonah Kell, 26, a tomato trader, said on Monday."],
    [
      "Petra Holm of the Greens",
      "Petra Holm of the Greens, who chairs the committee, said that [she would vote for a pause].",
    ],
    ["Signe Dahl", "“[Every drawing] was on time,” said its chief executive, Signe Dahl."],
    ["Halvard Lund", "The project's director, Halvard Lund, said [the dam was safe]."],
    ["the navy", "[Nine sailors] were rescued, according to the navy."],
    ["the navy", "According to the navy, [nine sailors] were rescued."],
    // As it reads inside a sentence; a name keeps its capital.
    ["opponents", "Opponents said that [the vote was rigged]."],
    ["two neighbours", "Two neighbours said that [the alarm rang]."],
    ["Police Vellmark", "Police Vellmark said that [two men] had fled."],
    ["Norline", "Norline said that [the ship was sound]."],
    ["Reuters", "Reuters said that [the ship was sound]."],
    ["a survivors' lawyer", "The ship [was overloaded], a survivors’ lawyer said."],
    ["police", "“They shot at [the dogs],” police said."],
    ["a spokesman for the navy", "According to a spokesman for the navy, [nine sailors] were rescued."],
    ["police", "[Two men] had fled, police said."],
    ["police", "[Two men] had fled, police said on Friday."],
    ["the utility", "The dam, the utility says, [is safe]."],
    ["the seismological centre", "The seismological centre put [the depth at 12 kilometres]."],
    ["the company", "The company denied [any link] to the leak."],
    ["the minister", "The minister called it “[a miracle]”."],
    ["a witness", "[The raid] was over in minutes, said a witness who saw two men leave."],
    ["the mayor", "The mayor visited the site and said that [the school would reopen]."],
    ["the mayor", "The mayor spoke for an hour, saying that [the school would reopen]."],
    ["the mayor", "The paper ran the mayor's claim that [the dam leaked]."],
    ["Anne Brill", "Anne Brill was quoted as saying [the dam leaked]."],
    ["the driver < police", "Police said that the driver had told them [he was asleep]."],
    ["the captain < the agency", "The captain said [the engine had failed], the agency reported."],
    ["the driver < Holt", "“The driver told us [he was asleep],” Holt said."],
    ["the navy", "Officers were told by the navy that [the ship had sunk]."],
    ["Greta Maas", "“We won,” said Greta Maas, “and [the others lost].”"],
    ["the union", "The ministry said the school was open, but the union said [it was shut]."],
    ["witnesses", "Police said that 10,000 marched, while witnesses said that [50,000] came."],
    ["witnesses", "Police put the crowd at 10,000, while witnesses said [50,000] came."],
  ])("%s: %s", (expected, text) => expect(speakers(text)).toBe(expected));
});

describe("credits, over several sentences,", () => {
  test.each([
    ["Arne Lind", "“It leaks. You can [fill a bucket] in a minute,” said Arne Lind, a farmer."],
    ["Arne Lind", "“It [leaks]. You can fill a bucket in a minute,” said Arne Lind, a farmer."],
    ["Arne Lind", "“It leaks,” said Arne Lind, a farmer. “You can [fill a bucket] in a minute.”"],
    ["Arne Lind", "“It leaks,” said Arne Lind.\n“You can [fill a bucket] in a minute.”"],
    ["Arne Lind", "Arne Lind said the dam leaks. “You can [fill a bucket] in a minute.”"],
    ["Arne Lind", "Arne Lind brushed aside the report. “You can [fill a bucket] in a minute.”"],
    ["Arne Lind", "Arne Lind said the dam leaks. He told the council that [a bucket filled in a minute]."],
    ["Arne Lind", "Arne Lind runs a farm. “You can [fill a bucket] in a minute,” he said."],
    ["Arne Lind", "Arne Lind said:\n“You can [fill a bucket] in a minute.”"],
    ["DAHL", "DAHL: It is [dry]. I have walked it."],
    ["DAHL", "DAHL: It is dry. I have [walked] it."],
    ["@portwatch", "@portwatch: [Nine boats] out tonight."],
  ])("%s: %s", (expected, text) => expect(speakers(text)).toBe(expected));

  test("the writer of a post", () => {
    expect(speakers("Port Watch (@portwatch) [Nine boats] out tonight.", "post")).toBe("Port Watch (@portwatch)");
    expect(speakers("[Nine boats] out tonight. — Port Watch (@portwatch) March 2", "post")).toBe(
      "Port Watch (@portwatch)",
    );
  });
});

describe("leaves to the outlet's own voice", () => {
  test.each([
    ["nobody speaks", "The bridge [collapsed] on Monday."],
    ["after a semicolon", "The harbour was calm, police said; [nine boats] were out."],
    ["before the speech verb's subject", "[On Monday] the ferry sank. Police said nobody was hurt."],
    ["the speaker's own clause", "[Holt, 61], said that the dam leaked."],
    ["what a relative clause tells of the speaker", "Petra Holm, who [chairs the committee], said the dam leaked."],
    ["impersonal", "It is said that [the king was ill]."],
    ["not said", "The general did not say that [the town fell]."],
    ["an act, not a word", "Parliament rejected [the bill] on Monday."],
    ["call for help", "The crew called [the coastguard] at noon."],
    ["quoted scrap", "The so-called “[miracle of Hamre]” drew thousands."],
    ["after the tag, a new sentence", "“It leaks,” said Arne Lind. [The dam] was built in 1971."],
    ["adding something to something", "The storm added [two metres] to the tide."],
    ["a bank that reports", "The bank reported [a loss of 4 million euros] in May."],
    ["finding a thing", "Divers found [the wreck] on Tuesday."],
    ["ruling a country", "The party has ruled [the country] since 1990."],
  ])("%s: %s", (_why, text) => expect(speakers(text)).toBe("–"));
});
