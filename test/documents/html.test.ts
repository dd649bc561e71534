import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/documents/read.js";
import { blocksOf } from "./shown.js";

const read = (html: string, path = "05_wire.html") => readDocument({ bytes: Buffer.from(html), path });

const page = `<!DOCTYPE html>
<html lang="en"><head>
<title>Dam holds through the night | Teln Courier</title>
<meta property="og:site_name" content="The Teln Courier">
<meta property="article:published_time" content="2024-06-18T07:30:00+02:00">
<link rel="canonical" href="https://example.com/dam">
<style>.x{color:red}</style><script>var toll = 99;</script>
</head><body class="has-sidebar">
<header><h1>The Teln Courier</h1><nav><a href="/">Home</a> <a href="/dams">Dams</a></nav></header>
<main><article>
<h1>Dam holds <em>through</em> the night</h1>
<p class="byline">By Mirel Anders, energy correspondent</p>
<p>TELN &mdash; The Skar dam held through the night, the mayor of Teln said on Tuesday, but&nbsp;400&nbsp;people
  spent it in a&#32;school<sup>1</sup>. Nobody was hurt.</p>
<figure><img src="a.jpg" alt="not shown"><figcaption>The spillway on Monday</figcaption></figure>
<h2>What is known</h2>
<ul><li>Height: 118 m</li><li>Cost: 5.4bn crowns</li></ul>
<blockquote class="twitter-tweet"><p>The water is falling. Stay away from the bank.</p>&mdash; Teln Fire (@telnfire) <a href="#">June 18, 2024</a></blockquote>
<table><tr><th>Gate</th><td>open</td></tr></table>
<!-- nobody sees this -->
<p hidden>Nor this, which was withdrawn after the first edition had been printed.</p>
<p>The engineers expect the level to fall by two metres before Friday.<br>Schools stay closed until then, the council decided.</p>
<aside><p>Also on our pages: the county fair opens with 212 goats and a brass band.</p></aside>
</article></main>
<div class="related"><h3>Most read</h3><ul><li>Tunnel boring machine stuck for 90 days</li></ul></div>
<footer>The Teln Courier is printed on 100 % recycled paper by the Courier Press of Teln.</footer>
</body></html>`;

test("reads a page: the article's blocks, without menus, asides and footers", async () => {
  const document = await read(page);
  expect(blocksOf(document)).toEqual([
    "headline: Dam holds through the night",
    "paragraph: The Skar dam held through the night, the mayor of Teln said on Tuesday, but 400 people spent it in a school1. Nobody was hurt.",
    "caption: The spillway on Monday",
    "heading: What is known",
    "item: Height: 118 m",
    "item: Cost: 5.4bn crowns",
    "post: The water is falling. Stay away from the bank.",
    "item: Gate open",
    "paragraph: The engineers expect the level to fall by two metres before Friday.",
    "paragraph: Schools stay closed until then, the council decided.",
  ]);
  expect(document).toMatchObject({
    format: "html",
    outlet: "The Teln Courier",
    title: "Dam holds through the night",
    published: "2024-06-18T07:30:00+02:00",
    url: "https://example.com/dam",
    place: "Teln",
  });
});

test("its text is what a reader of the page sees", async () => {
  const { text, plain } = await read(page);
  expect(text).toContain("Home Dams\nDam holds through the night\n");
  expect(text).toContain("212 goats");
  expect(text).toContain("but\u00A0400\u00A0people spent");
  expect(plain).toHaveLength(text.length);
  for (const unseen of ["toll", "nobody sees", "withdrawn", "color", "not shown"]) expect(text).not.toContain(unseen);
});

describe("puts nothing into a sentence where", () => {
  test.each([
    ["a word is in part bold", "<p>un<b>safe</b> dam</p>", "unsafe dam"],
    ["a link ends before a comma", "<p>the <a href=x>council</a>, which met</p>", "the council, which met"],
    ["the source breaks its line", "<p>the\n   council</p>", "the council"],
    ["an element is not known", "<p>the <x-card>council</x-card> met</p>", "the council met"],
    ["a comment stands", "<p>the coun<!-- x -->cil</p>", "the council"],
    ["entities stand for letters", "<p>Gude&aring; &amp; S&oslash;n &#8220;&#x201C;</p>", "Gudeå & Søn ““"],
  ])("%s", async (_what, html, text) => {
    expect((await read(html)).text).toBe(text);
  });
});

describe("reads as browsers do", () => {
  const sentence = "The Skar dam held through the night, the mayor of Teln said on Tuesday morning.";
  test.each([
    ["no html, head or body", `<p>${sentence}`],
    ["tags that never close", `<html><body><div><p>${sentence}<div>`],
    ["a head without body", `<html><head><title>x</title></head><p>${sentence}</p></html>`],
    ["a page in one form", `<body><form><p>${sentence}</p></form></body>`],
    ["text without any element", sentence],
    ["a wrapper that is named like a menu", `<body><div class="with-sidebar menu"><p>${sentence}</p></div></body>`],
    ["elements nested thousands deep", `${"<div>".repeat(3000)}<p>${sentence}`],
  ])("%s", async (_what, html) => {
    expect(blocksOf(await read(html))).toEqual([`paragraph: ${sentence}`]);
  });

  test.each([
    ["in an article", "<article><p>The dam held, and 40 people stayed.</p></article>"],
    ["in the body alone", "<body><nav>Home</nav><p>The dam held, and 40 people stayed.</p></body>"],
    ["in a paragraph that never closes", "<p>The dam held, and 40 people stayed.<div><table><tr><td></span>"],
  ])("a few short words %s", async (_where, html) => {
    expect(blocksOf(await read(html))).toEqual(["paragraph: The dam held, and 40 people stayed."]);
  });

  test.each([[""], ["<!doctype html>"], ["<html></html>"], ["<nav>Home</nav>"]])("nothing: %j", async (html) => {
    expect((await read(html)).blocks).toEqual([]);
  });

  test("a page that was saved as text", async () => {
    const document = await read(`<!DOCTYPE html><html><body><p>${sentence}</p></body></html>`, "05.txt");
    expect(document.format).toBe("html");
    expect(blocksOf(document)).toEqual([`paragraph: ${sentence}`]);
  });
});

describe("finds outlet, date and address in", () => {
  const ld = (json: string) => `<script type="application/ld+json">${json}</script><p>x</p>`;
  test.each([
    [
      "JSON-LD",
      ld('{"@type":"NewsArticle","datePublished":"2025-01-13T11:05:00Z","publisher":{"name":"Sportline"}}'),
      "Sportline",
      "2025-01-13T11:05:00Z",
    ],
    [
      "a graph in JSON-LD",
      ld(
        '{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"datePublished":"2025-01-13","publisher":[{"name":"Sportline"}]}]}',
      ),
      "Sportline",
      "2025-01-13",
    ],
    [
      "a time element",
      '<meta property="og:site_name" content="Sportline"><time datetime="2025-01-13T11:05Z">today</time>',
      "Sportline",
      "2025-01-13T11:05:00Z",
    ],
    [
      "the page's title and a line of text",
      "<title>Manager quits Rovers | Sportline</title><h1>Manager quits Rovers</h1><p>Published 11:05 GMT, 13 January 2025</p>",
      "Sportline",
      "2025-01-13T11:05:00Z",
    ],
    [
      "the canonical address",
      '<link rel="canonical" href="https://www.example.com/a"><meta name="date" content="13 January 2025"><p>x</p>',
      "example.com",
      "2025-01-13",
    ],
    ["the file's name, where JSON-LD is broken", ld("{"), "Wire", null],
    [
      "another tag, where the first date is none",
      '<meta name="date" content="lately"><meta name="pubdate" content="2025-01-13"><p>x</p>',
      "Wire",
      "2025-01-13",
    ],
  ])("%s", async (_what, html, outlet, published) => {
    expect(await read(html)).toMatchObject({ outlet, published });
  });
});
