import { createRequire } from "node:module";

/**
 * What we use of a page's tree. The libraries' own types want the browser's global types, under which every forgotten
 * import of our `Document` would go unnoticed; so they are loaded untyped and described here.
 */
export type PageNode = {
  /** 1 for elements, 3 for text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
};

export type PageElement = PageNode & {
  readonly tagName: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  closest(selector: string): PageElement | null;
};

export type PageDocument = {
  readonly documentElement: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};

type ReadabilityOptions = {
  readonly keepClasses: boolean;
  /** UTF-16 units; a page from which less is kept is tried again with laxer rules. */
  readonly charThreshold: number;
  readonly serializer: (article: PageNode) => void;
};

const require = createRequire(import.meta.url);

export const { parseHTML } = require("linkedom") as {
  readonly parseHTML: (html: string) => { readonly document: PageDocument };
};

export const { Readability } = require("@mozilla/readability") as {
  readonly Readability: new (document: PageDocument, options: ReadabilityOptions) => { parse(): unknown };
};

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
