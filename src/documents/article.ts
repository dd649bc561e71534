import { isElement, Readability, type PageDocument, type PageElement, type PageNode } from "./dom.js";

const furnitureRole = /^(?:navigation|complementary|contentinfo|search|banner|menu|menubar|dialog|alertdialog)$/i;
const furnitureTags = new Set(["NAV", "ASIDE", "FOOTER", "DIALOG", "MENU", "BUTTON"]);
/** Words of class names and ids. They are no proof: whole pages stand in a "form" or a div "with-sidebar". */
const furnitureName =
  /(?:^|[\s_-])(?:nav|navbar|menu|sidebar|footer|breadcrumbs?|related|recommended|recirc|newsletter|subscribe|signup|share|sharing|social|comments?|disqus|ads?|advert|advertisement|promo|promoted|sponsored|cookies?|consent|banner|paywall|popular|trending|most-read|mostread|ticker|teasers?|outbrain|taboola|tags?|toolbar|skip)(?:$|[\s_-])/i;

const attribute = "data-gainsay-line";

/** What the page says of a line: that it is the article's, its furniture's, perhaps its furniture's, or nothing. */
type Standing = "article" | "furniture" | "perhaps furniture" | "page";

/**
 * Which lines of a page are the article's: indices into `lines`, the elements that the lines stand in. `wordsOf` gives a
 * line's words.
 *
 * A line is the article's where Readability keeps its element, or where it is a sentence that stands in no part of the page
 * that names itself furniture: losing a sentence is worse than keeping a teaser. So is the h1 that stands nearest to it.
 * Readability takes the document apart: nothing may read it afterwards.
 */
export function findArticle(
  document: PageDocument,
  lines: readonly PageElement[],
  wordsOf: (line: number) => string,
): ReadonlySet<number> {
  const marks = new Map<PageElement, string>();
  for (const element of lines) if (!marks.has(element)) marks.set(element, String(marks.size));
  const standings = lines.map(standingOf);
  const headline = headlineOf(lines, standings);
  for (const [element, mark] of marks) element.setAttribute(attribute, mark);
  const readable = marksKept(document);

  const isTitle = (at: number) => /^(?:H\d|FIGCAPTION)$/i.test(lines[at]!.tagName);
  const isSentence = (at: number) => wordsOf(at).length > 60 && /[.!?…]["'”’)\]]*$/.test(wordsOf(at));
  const kept = lines.map((element) => readable.has(marks.get(element)!));
  const belongs = (at: number) => {
    if (standings[at] === "furniture") return false;
    return kept[at] || standings[at] === "article" || (standings[at] === "page" && isSentence(at));
  };
  const all = Array.from(lines.keys());
  const found = all.filter(belongs);
  const outside = all.filter((at) => standings[at] !== "furniture");
  // A page that calls all of itself a menu, and of which Readability keeps nothing; or one of a few short lines.
  const article = found.some(isSentence)
    ? found
    : outside.some(isSentence)
      ? outside.filter((at) => isSentence(at) || isTitle(at))
      : outside;
  // Readability drops bylines and dates; the outlet and the day stand there.
  const story = article.find((at) => at > headline && isSentence(at)) ?? lines.length;
  const imprint = headline < 0 ? [] : all.slice(headline, story).filter((at) => standings[at] === "page");
  return new Set(headline < 0 ? article : [...article, ...imprint, headline]);
}

/** The first h1 of the article, else of the page; a site's name is often one too. */
function headlineOf(lines: readonly PageElement[], standings: readonly Standing[]): number {
  const titles = Array.from(lines.keys()).filter((at) => lines[at]!.tagName.toUpperCase() === "H1");
  const order: readonly Standing[] = ["article", "page", "perhaps furniture", "furniture"];
  return titles.toSorted((a, b) => order.indexOf(standings[a]!) - order.indexOf(standings[b]!))[0] ?? -1;
}

/** The nearest word that the page says of an element counts. */
function standingOf(element: PageElement): Standing {
  for (let at: PageElement | null = element; at; at = at.parentElement) {
    const tag = at.tagName.toUpperCase();
    if (tag === "BODY" || tag === "HTML") break;
    if (furnitureTags.has(tag) || furnitureRole.test(at.getAttribute("role") ?? "")) return "furniture";
    if (tag === "HEADER" && at.closest("article, main") === null) return "furniture";
    if (tag === "FORM" || furnitureName.test(`${at.getAttribute("class") ?? ""} ${at.getAttribute("id") ?? ""}`))
      return "perhaps furniture";
    if (tag === "ARTICLE" || /\barticleBody\b/.test(at.getAttribute("itemprop") ?? "")) return "article";
  }
  return "page";
}

/** Levels. Readability calls itself for each and looks up all of them from each: beyond this it takes minutes or breaks. */
const deepest = 500;

/** The marks of the elements that Readability keeps; none of a page that is nested too deep for it. */
function marksKept(document: PageDocument): ReadonlySet<string> {
  const marks = new Set<string>();
  const collect = (article: PageNode): void => {
    for (const [node] of nodesOf(article)) {
      const mark = isElement(node) ? node.getAttribute(attribute) : null;
      if (mark !== null) marks.add(mark);
    }
  };
  for (const [, depth] of nodesOf(document.documentElement)) if (depth > deepest) return marks;
  new Readability(document, { keepClasses: true, charThreshold: 200, serializer: collect }).parse();
  return marks;
}

function* nodesOf(root: PageNode): Generator<readonly [node: PageNode, depth: number]> {
  const rest: (readonly [PageNode, number])[] = [[root, 0]];
  for (let next = rest.pop(); next; next = rest.pop()) {
    yield next;
    for (const child of next[0].childNodes) rest.push([child, next[1] + 1]);
  }
}
