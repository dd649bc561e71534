import { isElement, Readability, type PageDocument, type PageElement, type PageNode } from "./dom.js";

const landmark = /^(?:navigation|complementary|contentinfo|search|banner|menu|menubar|dialog|alertdialog)$/i;
const furniture = new Set(["NAV", "ASIDE", "FOOTER", "FORM", "DIALOG", "MENU", "BUTTON"]);
const furnitureName =
  /(?:^|[\s_-])(?:nav|navbar|menu|sidebar|side-bar|footer|breadcrumbs?|related|recommended|recirc|newsletter|subscribe|signup|share|sharing|social|socials|comments?|disqus|ads?|advert|advertisement|promo|promoted|sponsored|cookies?|consent|banner|paywall|popular|trending|most-read|mostread|ticker|teasers?|outbrain|taboola|tags?|toolbar|skip)(?:$|[\s_-])/i;

/**
 * Which lines of a page are the article's: indices into `lines`, the elements that the lines stand in. `wordsOf` gives a
 * line's words.
 *
 * A line is the article's where Readability keeps its element, or where it is a sentence that stands in no part of the page
 * that names itself furniture: losing a sentence is worse than keeping a teaser. The first h1 always is.
 * Readability takes the document apart: nothing may read it afterwards.
 */
export function findArticle(
  document: PageDocument,
  lines: readonly PageElement[],
  wordsOf: (line: number) => string,
): ReadonlySet<number> {
  const elements = new Map<PageElement, string>();
  for (const element of lines) if (!elements.has(element)) elements.set(element, String(elements.size));
  const standing = lines.map((element) => standingOf(element));
  const headline = lines.findIndex((element) => element.tagName.toUpperCase() === "H1");
  for (const [element, mark] of elements) element.setAttribute(attribute, mark);
  const readable = keptBy(document);

  const inArticle = new Set<number>();
  lines.forEach((element, at) => {
    const kept = readable.has(elements.get(element)!);
    const sentence = /[.!?…]["'”’)\]]*$/.test(wordsOf(at)) && wordsOf(at).length > 60;
    const title = /^H\d$/i.test(element.tagName) || element.tagName.toUpperCase() === "FIGCAPTION";
    const article = standing[at] === "article";
    if (at === headline || (standing[at] !== "furniture" && (kept || article || sentence || (title && article))))
      inArticle.add(at);
  });
  return inArticle;
}

const attribute = "data-gainsay-line";

/** Does the page say of an element that it is in its article, or in its furniture? The nearest word counts. */
function standingOf(element: PageElement): "article" | "furniture" | "page" {
  for (let at: PageElement | null = element; at; at = at.parentElement) {
    const name = at.tagName.toUpperCase();
    if (name === "BODY" || name === "HTML") break;
    if (furniture.has(name) || landmark.test(at.getAttribute("role") ?? "")) return "furniture";
    if (furnitureName.test(`${at.getAttribute("class") ?? ""} ${at.getAttribute("id") ?? ""}`)) return "furniture";
    if (name === "HEADER" && !insideArticle(at)) return "furniture";
    if (name === "ARTICLE" || /\barticleBody\b/.test(at.getAttribute("itemprop") ?? "")) return "article";
  }
  return "page";
}

function insideArticle(element: PageElement): boolean {
  return element.closest("article, main") !== null;
}

function keptBy(document: PageDocument): ReadonlySet<string> {
  const marks = new Set<string>();
  const collect = (node: PageNode): void => {
    const mark = isElement(node) ? node.getAttribute(attribute) : null;
    if (mark !== null) marks.add(mark);
    for (const child of node.childNodes) collect(child);
  };
  new Readability(document, { keepClasses: true, charThreshold: 200, serializer: collect }).parse();
  return marks;
}
