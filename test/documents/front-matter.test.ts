import { describe, expect, test } from "vitest";
import { readText } from "../../src/documents/read.js";
import { blocksOf, complaintOf } from "./shown.js";

const read = (text: string, id = "articles/03.md") => readText({ id, text });

describe("takes from front matter", () => {
  test.each([
    ["outlet: The Harbour Post", { outlet: "The Harbour Post" }],
    ["Source: The Harbour Post", { outlet: "The Harbour Post" }],
    ["publisher:\n  name: The Harbour Post", { outlet: "The Harbour Post" }],
    ["site_name: 'Harbour Post'", { outlet: "Harbour Post" }],
    ["source: https://www.example.com/news/1", { outlet: "example.com", url: "https://www.example.com/news/1" }],
    ["link: https://example.com/1", { outlet: "example.com", url: "https://example.com/1" }],
    ['title: "Ferry sinks: 14 dead"', { title: "Ferry sinks: 14 dead" }],
    ["date: 2024-03-02", { published: "2024-03-02" }],
    ["publish-date: 2024-03-02T19:15:00+01:00", { published: "2024-03-02T19:15:00+01:00" }],
    ["datePublished: March 2, 2024", { published: "2024-03-02" }],
    ["date:", { published: null }],
    ["tags: [ferry]", { published: null, title: null, url: null }],
  ])("%s", (lines, fields) => {
    expect(read(`---\n${lines}\n---\nThe ferry sank.`)).toMatchObject(fields);
  });

  test("Windows lines and dots at its end", () => {
    expect(read("---\r\noutlet: Teln Courier\r\n...\r\nThe ferry sank.").outlet).toBe("Teln Courier");
  });

  test("what a text file writes so", () => {
    const document = read(
      "---\noutlet: Teln Courier\n---\nThe ferry sank off the island on Friday night, the police said.",
      "03.txt",
    );
    expect(document).toMatchObject({ format: "text", outlet: "Teln Courier" });
    expect(document.blocks).toHaveLength(1);
  });
});

describe("complains, with file and line, of", () => {
  test.each([
    [
      "a date that is none",
      "---\ntitle: Ferry\npublished: lately\n---\n",
      "articles/03.md:3 “published” is not a date",
    ],
    ["a date that can be read in two ways", "---\ndate: 03/04/2024\n---\n", "articles/03.md:2 “date” is not a date"],
    ["a time that is none", "---\ndate: 2024-03-02T25:99\n---\n", "articles/03.md:2 “date” is not a date"],
    ["two outlets", "---\ntitle: Ferry\noutlet: [a, b]\n---\n", "articles/03.md:3 “outlet” is not a text"],
    ["a title that is a list", "---\ntitle:\n- Ferry\n---\n", "articles/03.md:2 “title” is not a text"],
    ["a year alone", "---\ndate: 2024\n---\n", "articles/03.md:2 “date” is not a date"],
    [
      "a second colon",
      "---\noutlet: Post\ntitle: Ferry sinks: 14 dead\n---\n",
      "articles/03.md:3 the front matter is not YAML",
    ],
    [
      "a quotation that never ends",
      "---\ntitle: “Ferry\noutlet: 'Post\n---\n",
      "articles/03.md:3 the front matter is not YAML",
    ],
    ["a list without keys", "---\n- ferry\n---\n", "articles/03.md:2 the front matter has no keys"],
    [
      "front matter that is never closed",
      "---\ntitle: Ferry\n\nIt sank.\n",
      "articles/03.md:1 the front matter that begins here is never closed",
    ],
  ])("%s", async (_what, text, problem) => {
    expect(await complaintOf(() => read(text))).toMatch(problem);
  });

  test("a date that the caller states", async () => {
    expect(await complaintOf(() => readText({ id: "a.txt", text: "", published: "soon" }))).toMatch(
      "a.txt “published” is not a date",
    );
  });
});

describe("takes for text", () => {
  test.each([
    ["a rule at the top of Markdown", "---\n\nThe ferry sank on Friday.\n", "a.md"],
    ["a rule and a colon at the top of a text", "---\nPort: The ferry sank on Friday.\n", "a.txt"],
    ["what is no YAML in a text", "---\n: : {\n---\nThe ferry sank on Friday.\n", "a.txt"],
  ])("%s", (_what, text, id) => {
    expect(blocksOf(read(text, id)).at(-1)).toContain("The ferry sank on Friday.");
  });
});
