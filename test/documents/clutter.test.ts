import { describe, expect, test } from "vitest";
import { isClutter, opensClutter } from "../../src/documents/clutter.js";

describe("clutter is", () => {
  test.each([
    "Also read: Why the delta's night boats never stop",
    "Read: Minister declares himself caretaker",
    "Read more: five charts",
    "Related: The wreck in pictures",
    "SEE ALSO: The wreck in pictures",
    "More from Samvara Now: Live blog | Pictures",
    "• facebook",
    "YouTube",
    "Share this",
    "Share on Facebook",
    "Share | Tweet | Email",
    "Follow us on Twitter",
    "Follow @harbourpost on Telegram",
    "Subscribe to our newsletter",
    "Sign up for free alerts",
    "Click here for the full list",
    "12 comments",
    "Comments (3)",
    "Leave a comment",
    "ADVERTISEMENT",
    "Tags: ferry, delta",
    "#ferry #delta",
    "Home | World | Sport",
    "We use cookies to improve your visit. By continuing you agree to our policy.",
    "© 2024 The Harbour Post",
    "Copyright 2024 Northwire",
    "Harbour Post Ltd. All rights reserved.",
    "This material may not be published, broadcast or rewritten.",
    "The Post is not responsible for external sites.",
    "(Reporting by A. Lomas in Port Vale; editing by the night desk)",
    "With inputs from ANP",
    "Text and photos: Celso Ayala",
    "Listen live: 96.4 FM",
    "3 min read",
    "5 hours ago",
    "QW0931 4 AFG-VALLEY (UPDATE 1)",
    "-30-",
    "* * *",
    "https://example.com/story",
  ])("%s", (line) => {
    expect(isClutter(line)).toBe(true);
  });
});

describe("no clutter is", () => {
  test.each([
    ["a menu's word as a name", "Facebook said it had removed 300 accounts."],
    ["a sentence that begins with Read", "Read aloud in court, the letter ran to nine pages."],
    ["a verb, not a link", "More from the wreck came ashore on Monday."],
    ["the trade's word as a subject", "Reporting by the Post found that twelve people died."],
    ["the same", "Pictures by the coastguard show the hull on its side."],
    ["a notice's word", "Copyright law was changed in 2019."],
    ["a footer's word", "Contact with the ferry was lost at 7.15 p.m."],
    ["a cookie notice's word", "By using tear gas the police cleared the square."],
    ["a button's word", "Register of members shows he owns two farms."],
    ["a comparison", "Like us, the villagers have no water."],
    ["a share", "Share prices fell by 3 percent."],
    ["a comment count in a sentence", "Comments by 300 readers were deleted."],
    ["a list item", "Speed: 11 knots"],
    ["a heading in capitals", "THE HOLE IN THE MAP"],
    ["a quotation", '"See you in court," he said.'],
  ])("%s: %s", (_why, line) => {
    expect(isClutter(line)).toBe(false);
  });
});

test.each([
  ["Most read", true],
  ["Related stories", true],
  ["More from the Post", true],
  ["Read next", true],
  ["Related topics", true],
  ["Most of the dead were women", false],
  ["Related deaths rise to 40", false],
  ["Background", false],
])("a list of other articles stands under “%s”: %s", (heading, opens) => {
  expect(opensClutter(heading)).toBe(opens);
});
