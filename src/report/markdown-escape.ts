import { printable } from "./printable.js";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
};

/**
 * Text of an article as inline Markdown that shows exactly these words: no emphasis, link, picture, code, formula, table
 * cell or HTML comes of it. What GitHub makes of bare text (@name notifies a person, #12 names an issue, addresses
 * become links) is broken by an empty comment, which no reader sees.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replaceAll(/[&<>]/g, (character) => entities[character]!)
    .replaceAll(/[\\`*_{}[\]~$|]/g, String.raw`\$&`)
    .replaceAll(/@(?=\S)|#(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi, "$&<!-- -->");
}

/** The address as a link target, null unless it is one of the web: "javascript:" and the like are no links. */
export function linkTarget(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return null;
  return `<${href.replaceAll(/[<>|\\`]/g, encodeURIComponent)}>`;
}
