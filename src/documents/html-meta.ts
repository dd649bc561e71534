import { readDate } from "./dates.js";
import type { PageDocument } from "./dom.js";
import { hostOf, type Stated } from "./front-matter.js";

/** Names of meta tags (name, property or itemprop, in lower case), the surest first. */
const metaNames = {
  outlet: ["og:site_name", "application-name", "dc.publisher", "twitter:app:name:iphone"],
  title: ["og:title", "twitter:title", "dc.title", "title"],
  published: [
    "article:published_time",
    "article:published",
    "og:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.issued",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
  ],
  url: ["og:url", "twitter:url"],
} as const;

/** What a page states about itself in meta tags, JSON-LD, <time>, <link> and <title>. A date nobody can read is passed over. */
export function statedInHtml(document: PageDocument): Stated {
  const metas = Array.from(document.querySelectorAll("meta"), (meta) => ({
    name: (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop") ??
      ""
    ).toLowerCase(),
    content: meta.getAttribute("content")?.trim() ?? "",
  })).filter(({ content }) => content !== "");
  const meta = (names: readonly string[]) =>
    names.flatMap((name) => metas.filter((each) => each.name === name).map(({ content }) => content));
  const article = articleInJsonLd(document);
  const times = Array.from(
    document.querySelectorAll(
      '[itemprop~="datePublished"], time[pubdate], article time[datetime], main time[datetime], h1 ~ time[datetime], time[datetime]',
    ),
    (time) => time.getAttribute("datetime") ?? time.getAttribute("content") ?? "",
  );
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? null;
  const url =
    [canonical, ...meta(metaNames.url), textOf(article?.url), textOf(article?.mainEntityOfPage)].find(
      (each) => each != null && URL.canParse(each),
    ) ?? null;
  const heading =
    (document.querySelector("article h1, main h1") ?? document.querySelector("h1"))?.textContent
      ?.replace(/\s+/g, " ")
      .trim() || null;
  const pageTitle = document.querySelector("title")?.textContent?.replace(/\s+/g, " ").trim() || null;
  return {
    outlet: meta(metaNames.outlet)[0] ?? textOf(article?.publisher) ?? outletInTitle(pageTitle, heading) ?? hostOf(url),
    title: heading ?? textOf(article?.headline) ?? meta(metaNames.title)[0] ?? pageTitle,
    published:
      [...meta(metaNames.published), textOf(article?.datePublished), ...times]
        .flatMap((date) => readDate(date ?? "") ?? [])
        .at(0) ?? null,
    url,
  };
}

type Thing = Readonly<Record<string, unknown>>;

/** The first thing of JSON-LD that was published by somebody or at some time; also inside @graph and lists. */
function articleInJsonLd(document: PageDocument): Thing | null {
  const things = Array.from(document.querySelectorAll('script[type="application/ld+json"]')).flatMap((script) =>
    thingsIn(script.textContent ?? ""),
  );
  const isArticle = (thing: Thing) => /(?:Article|Posting|Report)\b/i.test(String(thing["@type"]));
  return things.find(isArticle) ?? things.find((thing) => thing.datePublished !== undefined) ?? null;
}

function thingsIn(json: string): readonly Thing[] {
  const flatten = (value: unknown): readonly Thing[] => {
    if (Array.isArray(value)) return value.flatMap(flatten);
    if (typeof value !== "object" || value === null) return [];
    const thing = value as Thing;
    return [thing, ...flatten(thing["@graph"])];
  };
  try {
    return flatten(JSON.parse(json));
  } catch {
    // Broken JSON-LD is common, and only repeats what the page says elsewhere.
    return [];
  }
}

/** A string, or the name or address of a thing. */
function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== "object" || value === null) return null;
  const thing = value as Thing;
  return textOf(thing.name ?? thing["@id"] ?? thing.url ?? null);
}

/** "Thale quits Calder Rovers | Sportline" above the headline "Thale quits Calder Rovers" → Sportline. */
function outletInTitle(title: string | null, heading: string | null): string | null {
  const parts = title?.split(/(?<!\s)\s+[|–—-]\s+|(?:(?<!\s)\s+)?\|\s*/) ?? [];
  if (parts.length < 2 || heading === null || !heading.toLowerCase().startsWith(parts[0]!.toLowerCase().slice(0, 20)))
    return null;
  return parts.at(-1)!.trim() || null;
}
