import { describe, expect, test } from "vitest";
import { readClaims } from "../../src/claims/read.js";
import type { BlockRole, Claim, Document } from "../../src/model.js";
import { findMentions } from "../../src/mentions/find.js";
import { splitSentences } from "../../src/sentences/split.js";
import { article } from "./refine/marked.js";
import { shownValue } from "./reading-of.js";

/** The claims of an article, a paragraph a line. */
function claimsOf(text: string, role: BlockRole = "paragraph", changed: Partial<Document> = {}): readonly Claim[] {
  const document = { ...article(text, role), published: "2024-03-02", ...changed };
  const sentences = splitSentences(document);
  return readClaims(document, sentences, findMentions([document], sentences).mentions);
}

/** "fell = +territory fall, denied, possible, said by the mayor": what the refiners added is shown where it is not plain. */
function shown(text: string): string {
  return claimsOf(text)
    .map(({ mark, value, polarity, hedge, speakers }) =>
      [
        `${text.slice(mark.start, mark.end)} = ${shownValue(value)}`,
        ...(polarity === "denied" ? ["denied"] : []),
        ...(hedge === "none" ? [] : [hedge]),
        ...(speakers.length === 0 ? [] : [`said by ${speakers.join(" < ")}`]),
      ].join(", "),
    )
    .join("; ");
}

describe("reads every kind of claim of a sentence, in order of position, with who says it and how:", () => {
  test.each([
    ["The town has not fallen.", "has not fallen = +territory fall, denied"],
    ["The town could fall.", "could fall = +territory fall, possible"],
    ["Police said the bridge was closed.", "was closed = −access close, said by police"],
    [
      "The mayor denied that the bridge was closed.",
      "denied = −confirmation deny; was closed = −access close, denied, said by the mayor",
    ],
    [
      "The bridge, opened in 1994, was closed on Friday because of rust.",
      "opened = +access open; 1994 = 1994-01-01/1994-12-31; was closed = −access close; Friday = 2024-03-01 or 2024-03-08 or 2024-02-23; rust = rust",
    ],
    ["At least 14 people were killed.", "14 people = 14–∞ person; were killed = +life kill"],
  ])("%s", (text, claims) => expect(shown(text)).toBe(claims));
});

describe("reads nothing in", () => {
  test.each<[string, string, BlockRole]>([
    ["a picture's words", "A police boat searches the harbour after 14 people died.", "caption"],
    ["an empty line", "", "paragraph"],
    ["a sentence that claims nothing", "Well, so much for that.", "paragraph"],
  ])("%s", (_why, text, role) => expect(claimsOf(text, role)).toEqual([]));
});

const ferry =
  "The ferry sank at noon.\nAt least 14 people died, police said.\nThe captain, Tomas Ibeku, 43, swam ashore.";

test("a claim keeps to its sentence, and its mark to the sentence's words", () => {
  const document = article(ferry);
  const sentences = splitSentences(document);
  const claims = claimsOf(ferry);
  expect(claims.length).toBeGreaterThan(4);
  for (const { span, mark, sentence } of claims) {
    expect(span).toEqual(sentences[sentence]!.span);
    expect(mark.start).toBeGreaterThanOrEqual(span.start);
    expect(mark.end).toBeLessThanOrEqual(span.end);
    expect(mark.end).toBeGreaterThan(mark.start);
  }
});

describe("the id of a claim", () => {
  const ids = (claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id);
  const before = ids(claimsOf(ferry));

  test("is its own", () => {
    expect(new Set(before).size).toBe(before.length);
  });

  test.each<[string, string, Partial<Document>]>([
    ["a second run", ferry, {}],
    ["a renamed file", ferry, { id: "b.txt", path: "b.txt" }],
    ["a sentence that is added elsewhere", `A storm was blowing.\n${ferry}`, {}],
    ["another date of publication", ferry, { published: "2024-03-03" }],
  ])("outlives %s", (_what, text, changed) => {
    expect(ids(claimsOf(text, "paragraph", changed))).toEqual(expect.arrayContaining([...before]));
  });

  test.each<[string, string, Partial<Document>]>([
    ["another outlet", ferry, { outlet: "The Ledger" }],
    ["another wording", ferry.replaceAll("at", "around").replaceAll("died", "drowned").replaceAll("swam", "waded"), {}],
  ])("does not outlive %s", (_what, text, changed) => {
    expect(ids(claimsOf(text, "paragraph", changed)).filter((id) => before.includes(id))).toEqual([]);
  });

  test("is numbered where an outlet says the same twice", () => {
    const [first, second] = ids(claimsOf("The town fell.\nThe town fell."));
    expect(second).toBe(`${first}-2`);
  });
});

test("a claim knows when it was said, and of when it speaks", () => {
  const [sank, friday] = claimsOf("The ferry sank on Friday.");
  expect(sank?.asserted).toEqual({ said: "2024-03-02", of: null, present: false, soFar: false });
  expect(friday?.asserted.of).toEqual(friday?.value);
});
