import { describe, expect, test } from "vitest";
import { splitPosts } from "../../src/documents/posts.js";

const shown = (text: string) =>
  splitPosts(text, { start: 0, end: text.length, role: null }).map(
    ({ start, end, role }) => `${role ?? "-"} ${text.slice(start, end)}`,
  );

describe("tells a post by its end", () => {
  test.each([
    [
      "its author and date",
      "The bridge is closed. — Teln Fire (@telnfire) June 18, 2024",
      ["post The bridge is closed."],
    ],
    [
      "its picture, author and date",
      "The bridge is closed. pic.twitter.com/a1B2 — Teln Fire (@telnfire) June 18, 2024",
      ["post The bridge is closed."],
    ],
    ["its link", "The bridge is closed. https://t.co/a1B2", ["post The bridge is closed."]],
    [
      "what follows it",
      "Closed. -- Teln (@teln) June 18, 2024 The mayor denied it.",
      ["post Closed.", "- The mayor denied it."],
    ],
    ["another post", "Closed. — A (@a) June 18, 2024 Open. — B (@b) June 19, 2024", ["post Closed.", "post Open."]],
  ])("%s", (_what, text, parts) => {
    expect(shown(text)).toEqual(parts);
  });
});

describe("takes for no post", () => {
  test.each([
    ["a sentence that names an account", "The fire brigade (@telnfire) closed the bridge."],
    ["a dash and brackets", "The bridge — the older one (built in 1911) — is closed."],
    ["a link in the middle of a sentence", "The list at https://t.co/a1B2 names 40 victims."],
    ["an e-mail address", "Write to desk (desk@example.com)."],
  ])("%s: %s", (_why, text) => {
    expect(shown(text)).toEqual([`- ${text}`]);
  });
});
