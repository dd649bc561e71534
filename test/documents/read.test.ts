import { describe, expect, test } from "vitest";
import { readText } from "../../src/documents/read.js";
import { blocksOf, complaintOf } from "./shown.js";

const read = (text: string, id = "02_the-counter.txt") => readText({ id, text });

const first =
  "Thirty-one people are known to have died when the ferry rolled over in the delta on Friday evening, the police said.";
const second =
  "A dozen more are missing, among them the captain and two of his crew, whom divers have been looking for since dawn.";

describe("tells running text from what stands around it in", () => {
  test.each([
    [
      "an agency's story",
      `Ferry sinks in Maro delta\n\nPORT VALE, March 2 (Northwire) — ${first}\n\n${second}\n\n(Reporting by A. Lomas; editing by the night desk)`,
      [`headline: Ferry sinks in Maro delta`, `paragraph: ${first}`, `paragraph: ${second}`],
    ],
    [
      "a scraped line with its date",
      ` date 2024-03-02 ${first}\n${second}\nAlso read: Why the boats never stop`,
      [`paragraph: ${first}`, `paragraph: ${second}`],
    ],
    ["a date prefix that stands alone", ` date 2024-03-02 \n${first}`, [`paragraph: ${first}`]],
    [
      "a date prefix before the headline",
      ` date 2024-03-02 Ferry sinks in Maro delta\n\n${first}`,
      ["headline: Ferry sinks in Maro delta", `paragraph: ${first}`],
    ],
    [
      "a paper's article",
      `Ferry sinks in Maro delta\nBy Edda Corrigan in Port Vale\nThe Harbour Post, Saturday, March 2, 2024\n\n${first}\n\nWho was on board\n${second}`,
      [
        "headline: Ferry sinks in Maro delta",
        `paragraph: ${first}`,
        "heading: Who was on board",
        `paragraph: ${second}`,
      ],
    ],
    [
      "a page with its menu",
      `English News\n\n  • youtube\n  • facebook\n  • twitter\n\nFerry sinks in Maro delta, dozens missing\n\nThe quay (L) and the wreck (R)\n\n${first}\n\nFollow us on Twitter\n\n${second}\n\nMilky Cheese`,
      [
        "headline: Ferry sinks in Maro delta, dozens missing",
        "caption: The quay (L) and the wreck (R)",
        `paragraph: ${first}`,
        `paragraph: ${second}`,
      ],
    ],
    [
      "a page title above its headline",
      `The Weekly Leader - Ferry sinks in Maro delta\n\nFerry sinks in Maro delta\n\nNew Vale\n\n${first}`,
      ["headline: Ferry sinks in Maro delta", `paragraph: ${first}`],
    ],
    [
      "a repeated headline",
      `FERRY SINKS: dozens missing\n\nBy Gareth Pym\n\nFERRY SINKS: dozens missing\n\n${first}`,
      ["headline: FERRY SINKS: dozens missing", `paragraph: ${first}`],
    ],
    [
      "a summary above its date line",
      `Ferry sinks in Maro delta\n${first}\n8:44AM GMT 2 Mar 2024\n${second}`,
      ["headline: Ferry sinks in Maro delta", `paragraph: ${first}`, `paragraph: ${second}`],
    ],
    [
      "a second title",
      `Ferry sinks in Maro delta\nA captain, a barge and a squall\n\n${first}`,
      ["headline: Ferry sinks in Maro delta", "heading: A captain, a barge and a squall", `paragraph: ${first}`],
    ],
    [
      "a long question as headline",
      `After the ferry: what happens now to the boats of the delta?\n\nHarbour Post | 2 March 2024\n\n${first}`,
      ["headline: After the ferry: what happens now to the boats of the delta?", `paragraph: ${first}`],
    ],
    [
      "a headline with its author behind a dash",
      `WHAT A WEEK — posted by Bex, Jan 15, 8.14am\n\n${first}`,
      ["headline: WHAT A WEEK", `paragraph: ${first}`],
    ],
    [
      "key points above the story",
      `Bank to cut 1,150 jobs\n\n * Profit 84 mln\n * Shares up\n\n${first}`,
      ["headline: Bank to cut 1,150 jobs", "item: Profit 84 mln", "item: Shares up", `paragraph: ${first}`],
    ],
    [
      "captions",
      `${first}\n\n[Photo: Relatives wait at the quay. Post/R. Sollis]\n\n(The Maro delta. Map)\n\nImage: The wreck on Sunday\n\n${second}`,
      [
        `paragraph: ${first}`,
        "caption: Relatives wait at the quay. Post/R. Sollis",
        "caption: The Maro delta. Map",
        "caption: The wreck on Sunday",
        `paragraph: ${second}`,
      ],
    ],
    [
      "an agency's sign-off",
      `${first}\n\n"We will find them," he said. "All of them, every one."-INS`,
      [`paragraph: ${first}`, 'paragraph: "We will find them," he said. "All of them, every one."'],
    ],
    [
      "a sentence in brackets",
      `${first}\n\n(The ministry has since denied that it ever received such a letter.)`,
      [`paragraph: ${first}`, "paragraph: (The ministry has since denied that it ever received such a letter.)"],
    ],
    [
      "what the page went on with",
      `${first}\n\n${second}\n\nMore on this story\nFlood warning for the delta\nWhat to pack\nTopics\nReuse this content`,
      [`paragraph: ${first}`, `paragraph: ${second}`],
    ],
    [
      "a last sentence that lost its full stop",
      `${first}\n\n${second}\n\nPolice are still looking for the captain`,
      [`paragraph: ${first}`, `paragraph: ${second}`, "paragraph: Police are still looking for the captain"],
    ],
    [
      "facts without a full stop at its end",
      `${first}\n\n${second}\n\nSpeed 11 knots\nCrew nine of 12`,
      [`paragraph: ${first}`, `paragraph: ${second}`, "paragraph: Speed 11 knots", "paragraph: Crew nine of 12"],
    ],
    [
      "pictures' words as the web writes them",
      `${first}\n\nImage source, Nordfoto\n\nImage caption, Villagers came by boat\n\nThe quay of Port Vale. Photograph: Ola Bran/Nordfoto\n\n${second}`,
      [
        `paragraph: ${first}`,
        "caption: Nordfoto",
        "caption: Villagers came by boat",
        "caption: The quay of Port Vale. Photograph: Ola Bran/Nordfoto",
        `paragraph: ${second}`,
      ],
    ],
    [
      "a list of other articles under its heading",
      `# Ferry sinks\n\n${first}\n\n## Related\n\n- Boats in pictures\n- The delta explained\n`,
      ["headline: Ferry sinks", `paragraph: ${first}`],
    ],
  ])("%s", (_what, text, blocks) => {
    expect(blocksOf(read(text, text.startsWith("#") ? "a.md" : undefined))).toEqual(blocks);
  });
});

describe("finds outlet, date and place in", () => {
  test.each([
    ["a dateline, without year", `PORT VALE, March 2 (Northwire) — ${first}`, ["Northwire", null, "Port Vale"]],
    [
      "a dateline with year",
      `PORT VALE, March 2, 2024 (Northwire) — ${first}`,
      ["Northwire", "2024-03-02", "Port Vale"],
    ],
    [
      "a date line above the dateline",
      `Ferry sinks\nSunday, 3 March 2024\n\nPORT VALE (Northwire) — ${first}`,
      ["Northwire", "2024-03-03", "Port Vale"],
    ],
    ["a scraper's prefix", ` date 2024-03-02 ${first}`, ["The Counter", "2024-03-02", null]],
    [
      "a header line",
      `Ferry sinks\nThe Harbour Post, 3 March 2024, 18:05 CET\n\n${first}`,
      ["The Harbour Post", "2024-03-03T18:05:00+01:00", null],
    ],
    [
      "publication rather than update",
      `Ferry sinks\nUpdated: 5 March 2024\nPublished: 3 March 2024\n\n${first}`,
      ["The Counter", "2024-03-03", null],
    ],
    [
      "an update where there is no more",
      `Ferry sinks\nLast updated 5 March 2024\n\n${first}`,
      ["The Counter", "2024-03-05", null],
    ],
    [
      "a masthead in capitals",
      `VALE STAR, Wednesday 6 March 2024\nFerry sinks in the delta\n\n${first}`,
      ["Vale Star", "2024-03-06", null],
    ],
    [
      "a wire's date-time group",
      `Ferry sinks\n\nPORT VALE, March 2 (Northwire) — ${first}\n\nHW0417 022140 MAR 24`,
      ["Northwire", "2024-03-02", "Port Vale"],
    ],
    [
      "a page title",
      `The Weekly Leader - Ferry sinks in the delta\n\nFerry sinks in the delta\n\n${first}`,
      ["The Weekly Leader", null, null],
    ],
  ])("%s", (_what, text, [outlet, published, place]) => {
    expect(read(text)).toMatchObject({ outlet, published, place });
  });

  test.each([
    ["2024-03-02_harbour-post.txt", `Ferry sinks\n\n${first}`, ["Harbour Post", "2024-03-02"]],
    [
      "2024-01-02_harbour-post.txt",
      `Ferry sinks\nHarbour Post, 30 December\n\n${first}`,
      ["Harbour Post", "2023-12-30"],
    ],
    ["003_c807d8bc29bfe924.txt", `Ferry sinks\n\n${first}`, ["document 003", null]],
    ["003_c807d8bc29bfe924.txt", `Ferry sinks\nKulissi | 3 March 2024\n\n${first}`, ["Kulissi", "2024-03-03"]],
    ["01_harbour-post.txt", `PORT VALE (HP) - ${first}`, ["Harbour Post", null]],
  ])("the file name %s", (id, text, [outlet, published]) => {
    expect(read(text, id)).toMatchObject({ outlet, published });
  });

  test("nothing: no date is guessed", () => {
    expect(
      read(`Ferry sinks\nSaturday, 2 March\n\n${first}\n\nIn 2016 another ferry had sunk there, on 4 May 2016.`)
        .published,
    ).toBeNull();
    expect(read(`Ferry sinks\n03/04/2024\n\n${first}`).published).toBeNull();
  });
});

test("what the caller states counts first", () => {
  const stated = { outlet: "Delta FM", published: "2024-03-05", title: "Boat lost", url: "https://example.com" };
  expect(readText({ id: "a", text: "---\noutlet: Post\ndate: 2024-03-02\n---\nIt sank.", ...stated })).toMatchObject(
    stated,
  );
});

test("the path names the outlet where the id does not", () => {
  expect(readText({ id: "1", path: "ferry/02_the-counter.txt", text: first })).toMatchObject({
    outlet: "The Counter",
    path: "ferry/02_the-counter.txt",
    id: "1",
  });
});

test("HTML is not read as text", async () => {
  expect(await complaintOf(() => readText({ id: "a.html", text: "<p>x</p>" }))).toBe("a.html HTML is not read as text");
  expect(await complaintOf(() => readText({ id: "a", format: "html", text: "<p>x</p>" }))).toBe(
    "a HTML is not read as text",
  );
});
