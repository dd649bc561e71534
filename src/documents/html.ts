import type { BlockRole } from "../model.js";
import { findArticle } from "./article.js";
import { isElement, parseHTML, type PageElement, type PageNode } from "./dom.js";
import { statedInHtml } from "./html-meta.js";
import { plainOf } from "./plain.js";
import type { Page } from "./read.js";
import { trimmed, type Stretch } from "./stretches.js";

/** Never seen by a reader of the page. */
const unseen = new Set(
  "HEAD SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT SVG MATH CANVAS SELECT TEXTAREA DATALIST TITLE META LINK AUDIO VIDEO".split(
    " ",
  ),
);
/** Elements that do not end a line. Anything else, known or not, does, so that words of two blocks never run together. */
const inline = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RUBY RB RP RT S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE SOURCE BUTTON INPUT METER PROGRESS".split(
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
  const visit = (node: PageNode, block: PageElement): void => {
    if (node.nodeType === 3) line += node.textContent ?? "";
    if (!isElement(node)) return;
    const element = node;
    const name = element.tagName.toUpperCase();
    if (
      unseen.has(name) ||
      element.hasAttribute("hidden") ||
      /display\s*:\s*none/i.test(element.getAttribute("style") ?? "")
    )
      return;
    if (name === "BR" || name === "HR") return endLine(block);
    const breaks = !inline.has(name);
    if (breaks) {
      if (name === "TD" || name === "TH") line += " ";
      else endLine(element);
    }
    const within = breaks && name !== "TD" && name !== "TH" ? element : block;
    for (const child of element.childNodes) visit(child, within);
    if (breaks && name !== "TD" && name !== "TH") endLine(block);
  };
  visit(root, root);
  endLine(root);
  return { text, lines };
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
