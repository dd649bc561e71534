import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { parseHTML } from "../../src/documents/dom.js";
import { escapeMarkdown, linkTarget } from "../../src/report/markdown-escape.js";
import { writeMarkdown } from "../../src/report/markdown.js";
import { claim, fact, ferry, report } from "./fixture.js";

/** As much of the DOM as these tests look at; the project has no DOM types. */
type Node = {
  readonly tagName: string;
  readonly textContent: string;
  readonly children: ArrayLike<Node>;
  readonly nextElementSibling: Node | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Node | null;
  querySelectorAll(selector: string): ArrayLike<Node>;
};

/** The page that a reader of GitHub-flavoured Markdown makes of it. */
function render(markdown: string): Node {
  const html = marked.parse(markdown, { async: false, gfm: true });
  return parseHTML(`<html><body>${html}</body></html>`).document as unknown as Node;
}

test("a report to be handed on", () => {
  expect(writeMarkdown(report(ferry.facts.slice(0, 1)))).toBe(`\
# Where the outlets disagree

3 documents of 3 outlets · 3 claims · 1 fact compared

≠ 1 contradict · ⇄ 0 disputed · → 0 updated · ? 0 unclear · ≈ 0 compatible · = 0 agree

## ferry

### ≠ How many passengers were on the ferry?

contradict, medium (f-how-many-passengers-were-on-the-ferry-): 212 passengers against 187 passengers against 212 passengers: contradict

| value | outlet | published | words |
| --- | --- | --- | --- |
| 212 passengers | Harbour Post | 2031-04-02 | “The ferry left the quay at Ostrava Sound with <b>212 passengers</b> and a crew of nine on board.” |
| 187 passengers | Northwire | 2031-04-02 | “<b>187 passengers</b> had bought tickets.” |
| 212 passengers | Delta FM (harbour master) | 2031-04-02 | “There were <b>212</b> of them, the harbour master said.” |

## Documents

| outlet | title | published | file | SHA-256 begins |
| --- | --- | --- | --- | --- |
| Harbour Post | Harbour Post on the ferry | 2031-04-02 | ferry/harbour-post.txt | 5e5e5e5e5e5e |
| Northwire | Northwire on the ferry | 2031-04-02 | ferry/northwire.txt | 5e5e5e5e5e5e |
| Delta FM | Delta FM on the ferry | 2031-04-02 | ferry/delta-fm.txt | 5e5e5e5e5e5e |

Written by gainsay 0.1.0.
`);
});

test("an update is told in order of publication; what was set aside, agrees or was not checked stands in lists", () => {
  const page = render(writeMarkdown(ferry));
  const update = Array.from(page.querySelectorAll("h3")).find((heading) => heading.textContent.includes("died"))!;
  const rows = update.nextElementSibling!.nextElementSibling!.querySelectorAll("tbody tr");
  expect(Array.from(rows, (row) => row.children[0]!.textContent)).toEqual(["31", "34"]);
  expect(Array.from(page.querySelectorAll("li"), (item) => item.textContent)).toEqual([
    "false alarm: How old is the ferry? – rounding – both from the register",
    "≈ How far from the shore did she sink? 8 km: Northwire · five miles: Delta FM",
    "= Who was the captain? Ines Okoro: Northwire, Delta FM",
    "ferry/delta-fm.txt: “a handful of boats”: no figure is meant",
  ]);
});

describe("shows exactly the words", () => {
  test.each([
    ["HTML", "<img src=x onerror=alert(1)> & <script>alert(1)</script>"],
    ["emphasis", "5 * 3 * 2 _and_ **so** ~~not~~ on"],
    ["a link and a picture", "[here](https://evil.example) ![x](y.png) <https://evil.example>"],
    ["code", "`rm -rf` and ``` fences"],
    ["a table cell", String.raw`one | two \| three \\| four`],
    ["a bare address", "see https://evil.example, www.evil.example and desk@evil.example"],
    ["a person or an issue", "@torvalds, see #12"],
    ["a formula", "from $5 to $7 and $$x$$"],
    ["entities", "&lt;b&gt; &amp; &#36;"],
    ["a footnote and a task", "[^1] [x] [ ]"],
  ])("%s: %s", (_what, words) => {
    const page = render(`| words |\n| --- |\n| ${escapeMarkdown(words)} |\n\n### ${escapeMarkdown(words)}`);
    const [cell, heading] = [page.querySelector("td")!, page.querySelector("h3")!];
    for (const place of [cell, heading]) {
      expect(place.textContent).toBe(words);
      expect(place.children).toHaveLength(0);
    }
  });

  test("of any text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~\n“”‘’–é]{0,60}$/), (words) => {
        const page = render(`| words | more |\n| --- | --- |\n| ${escapeMarkdown(words)} | x |`);
        const cells = page.querySelectorAll("tbody td");
        expect(cells).toHaveLength(2);
        expect(cells[0]!.textContent.trim()).toBe(words.replaceAll(/\s+/g, " ").trim());
        expect(cells[0]!.children).toHaveLength(0);
      }),
    );
  });
});

test("an article's words change nothing of the report around them", () => {
  const evil = "x | y\n\n# z\n\n<h1>q</h1> ``` ** [a](b)";
  const hostile = fact(`Who ${evil}?`, "contradict", [
    claim(`Post ${evil}`, `It was ⟦${evil}⟧ ${evil}.`, { speaker: evil }),
    claim("Wire", "It was ⟦B⟧."),
  ]);
  const page = render(writeMarkdown(report([hostile], [{ event: evil, document: null, what: evil, why: evil }])));
  expect(Array.from(page.querySelectorAll("h1, h2, h3"), ({ tagName }) => tagName)).toEqual([
    "H1",
    "H2",
    "H3",
    "H2",
    "H2",
  ]);
  expect(page.querySelectorAll("table")).toHaveLength(2);
  expect(page.querySelectorAll("a, img, code, pre, em, strong, del")).toHaveLength(0);
  expect(Array.from(page.querySelectorAll("tbody tr"), (row) => row.children.length)).toEqual([4, 4, 5, 5]);
});

describe("links", () => {
  test.each([
    ["a web address", "https://post.example/a b|c?d=<e>", "<https://post.example/a%20b%7Cc?d=%3Ce%3E>"],
    ["one with brackets", "http://post.example/x(1)[2]", "<http://post.example/x(1)[2]>"],
    ["no script", "javascript:alert(1)", null],
    ["no data", "data:text/html,<b>", null],
    ["no file", "file:///etc/passwd", null],
    ["nothing that is no address", "post.example/a", null],
  ])("%s", (_what, url, target) => {
    expect(linkTarget(url)).toBe(target);
  });

  test("stand on the title of a document", () => {
    const [document] = ferry.documents;
    const linked = { ...ferry, documents: [{ ...document!, url: "https://post.example/a|b", title: "Ferry [live]" }] };
    const link = render(writeMarkdown(linked)).querySelector("a")!;
    expect(link.textContent).toBe("Ferry [live]");
    expect(link.getAttribute("href")).toBe("https://post.example/a%7Cb");
  });
});
