import type { BlockRole } from "../model.js";
import { findArticle } from "./article.js";
import { isElement, parseHTML, type PageElement, type PageNode } from "./dom.js";
import { statedInHtml } from "./html-meta.js";
import { plainOf } from "./plain.js";
import type { Page } from "./page.js";
import { trimmed, type Stretch } from "./stretches.js";

/** Never seen by a reader of the page. */
const unseen = new Set(
  "HEAD SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT SVG MATH CANVAS SELECT TEXTAREA DATALIST TITLE META LINK AUDIO VIDEO".split(
    " ",
  ),
);
/** Elements that stand on lines of their own; all others, custom ones too, are part of a line, as CSS has it. */
const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTION P PRE SEARCH SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL".split(
    " ",
  ),
);

/** A line of the rendered page and the element whose line it is. */
type Rendered = { readonly start: number; readonly end: number; readonly element: PageElement };

/**
 * Reads a page: its text as a reader sees it, a line for each block, entities decoded, tags gone without a trace inside a
 * line; as stretches the lines of the article alone, without menus, asides and footers. Broken HTML is read as browsers would.
 */
export function readHtmlPage(html: string): Page {
  const { document } = parseHTML(wholePage(html));
  const { text, lines } = render(document.documentElement);
  const stated = statedInHtml(document);
  const plain = plainOf(text);
  const inArticle = findArticle(
    document,
    lines.map(({ element }) => element),
    (at) => plain.slice(lines[at]!.start, lines[at]!.end),
  );
  let headlines = 0;
  const stretches = lines.flatMap(({ start, end, element }, at): readonly Stretch[] => {
    if (!inArticle.has(at)) return [];
    const role = roleOf(element);
    return trimmed(plain, { start, end, role: role === "headline" && headlines++ > 0 ? "heading" : role });
  });
  return { format: "html", text, plain, stretches, stated };
}

/** linkedom takes the first element as the root and wants a body: give it both, whatever the page lacks. */
function wholePage(html: string): string {
  const inner = html.replace(/^\uFEFF/, "").replace(/<\?xml[^>]*>|<!doctype[^>]*>|<\/?html\b[^>]*>/gi, "");
  if (/<body\b/i.test(inner)) return `<!doctype html><html>${inner}</html>`;
  const head = /^[\s\S]*<\/head\s*>/i.exec(inner)?.[0] ?? "";
  return `<!doctype html><html>${head}<body>${inner.slice(head.length)}</body></html>`;
}

function render(root: PageElement): { readonly text: string; readonly lines: readonly Rendered[] } {
  let text = "";
  let line = "";
  let owner = root;
  const lines: Rendered[] = [];
  const endLine = (next: PageElement) => {
    const words = line.replace(/[ \t\r\n\f]+/g, " ").trim();
    if (words !== "") {
      if (text !== "") text += "\n";
      lines.push({ start: text.length, end: text.length + words.length, element: owner });
      text += words;
    }
    line = "";
    owner = next;
  };
  // A stack of our own: pages nest deeper than functions may.
  const steps: (() => void)[] = [];
  const visit = (node: PageNode, block: PageElement): void => {
    if (node.nodeType === 3) line += node.textContent ?? "";
    if (!isElement(node) || isUnseen(node)) return;
    const isBlock = blocks.has(node.tagName.toUpperCase());
    if (isBlock) endLine(node);
    if (/^t[dh]$/i.test(node.tagName)) line += " ";
    if (isBlock) steps.push(() => endLine(block));
    for (const child of Array.from(node.childNodes).toReversed())
      steps.push(() => visit(child, isBlock ? node : block));
  };
  visit(root, root);
  for (let step = steps.pop(); step; step = steps.pop()) step();
  endLine(root);
  return { text, lines };
}

function isUnseen(element: PageElement): boolean {
  const style = element.getAttribute("style") ?? "";
  return (
    unseen.has(element.tagName.toUpperCase()) || element.hasAttribute("hidden") || /display\s*:\s*none/i.test(style)
  );
}

const roles: Readonly<Record<string, BlockRole>> = {
  H1: "headline",
  H2: "heading",
  H3: "heading",
  H4: "heading",
  H5: "heading",
  H6: "heading",
  FIGCAPTION: "caption",
  CAPTION: "caption",
  LI: "item",
  DT: "heading",
  DD: "item",
  TR: "item",
};
const embeds =
  /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|threads-post|text-post-media)\b/i;

function roleOf(element: PageElement): BlockRole | null {
  for (let at: PageElement | null = element; at && at.tagName.toUpperCase() !== "BODY"; at = at.parentElement) {
    if (embeds.test(at.getAttribute("class") ?? "")) return "post";
    const role = roles[at.tagName.toUpperCase()];
    if (role !== undefined) return role;
  }
  return null;
}
