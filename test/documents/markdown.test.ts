import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blankMarks } from "../../src/documents/markdown.js";
import { readText } from "../../src/documents/read.js";
import { blocksOf } from "./shown.js";

const squeezed = (text: string) => blankMarks(text).replace(/\s+/g, " ").trim();

describe("blanks the marks of", () => {
  test.each([
    ["**Thirty** died, *at least*.", "Thirty died, at least ."],
    ["__Thirty__ died, _at least_.", "Thirty died, at least ."],
    ["The [harbour office](https://example.com/office) said so.", "The harbour office said so."],
    ['See [the list](list.html "of names") here.', "See the list here."],
    ["See [the list][1] here.\n\n[1]: https://example.com/list", "See the list here."],
    ["![The quay on Sunday](quay.jpg)", "The quay on Sunday"],
    ["The ship's log says `no fire`.", "The ship's log says no fire ."],
    ["~~Eleven~~ twelve died.", "Eleven twelve died."],
    ["More<br>at <https://example.com>", "More at"],
    ["It held[^1] well.", "It held well."],
    ["It was \\*not\\* open.", "It was *not * open."],
    ["<!-- draft --> It held.", "It held."],
  ])("%s", (text, words) => {
    expect(squeezed(text)).toBe(words);
  });
});

describe("leaves alone", () => {
  test.each([
    ["a product", "4 x 115 MW, 3 * 2"],
    ["an editor's insertion", "He said it [the dam] held."],
    ["a snake's name", "the file toll_by_day shows"],
    ["a handle", "@harbour_post said"],
    ["a comparison", "a toll < 40 and > 30"],
  ])("%s: %s", (_why, text) => {
    expect(blankMarks(text)).toBe(text);
  });
});

test("keeps every position, in any string", () => {
  const marks = fc.constantFrom(
    "*",
    "_",
    "[",
    "]",
    "(",
    ")",
    "`",
    "!",
    "<",
    ">",
    "#",
    "\\",
    "~",
    "a",
    " ",
    "\n",
    "--",
    "http://x",
  );
  fc.assert(
    fc.property(
      fc.array(marks).map((parts) => parts.join("")),
      (text) => blankMarks(text).length === text.length,
    ),
  );
});

const article = `---
outlet: Maritime Ledger
published: 2024-03-05
title: "Lost ferry was uncertified"
url: https://example.com/ledger
---

# Lost ferry was uncertified #

*The papers were seen by this newspaper, which has published them in full.*

The **Bright Heron** was built in 1987
and carried 180 passengers when she capsized in the delta.

![The quay on Sunday](quay.jpg)

## What the papers say

> Nobody asked us for a licence, and nobody will, the owner wrote in a letter in May.

- Type: ferry
- [x] Crew: nine

| Speed | 11 knots |
|---|---|

\`\`\`
not an article
\`\`\`

Also read: [Why the boats never stop](https://example.com/boats)
`;

test("reads an article with its front matter, headings, lists, tables and quotations", () => {
  const document = readText({ id: "04_ledger.md", text: article });
  expect(blocksOf(document)).toEqual([
    "headline: Lost ferry was uncertified",
    "paragraph: The papers were seen by this newspaper, which has published them in full.",
    "paragraph: The Bright Heron was built in 1987 and carried 180 passengers when she capsized in the delta.",
    "caption: The quay on Sunday",
    "heading: What the papers say",
    "paragraph: Nobody asked us for a licence, and nobody will, the owner wrote in a letter in May.",
    "item: Type: ferry",
    "item: Crew: nine",
    "item: Speed 11 knots",
  ]);
  expect(document).toMatchObject({
    format: "markdown",
    outlet: "Maritime Ledger",
    published: "2024-03-05",
    title: "Lost ferry was uncertified",
    url: "https://example.com/ledger",
  });
});

test("an underlined title is the headline, a second # a heading", () => {
  const text =
    "The dam held\n============\n\nIt stood through the night, the mayor of Teln said on Monday.\n\n# Why\n\nNobody knows yet what it was that saved it from the flood.\n";
  expect(blocksOf(readText({ id: "a.md", text })).map((block) => block.split(":")[0])).toEqual([
    "headline",
    "paragraph",
    "heading",
    "paragraph",
  ]);
});
