import { describe, expect, test } from "vitest";
import { answerSchema, readAnswer } from "../../src/reader/answer.js";

const fact = {
  question: "How many died?",
  relation: "contradict",
  reason: "Two against three.",
  claims: [
    { document: "wire.txt", quote: "Two died.", mark: "Two" },
    { document: "post.txt", quote: "Three died.", mark: "Three" },
  ],
  against: [[0, 1, "contradict"]],
};
const json = JSON.stringify({ facts: [fact] });

describe("reads an answer", () => {
  test.each([
    ["that is JSON alone", json],
    ["with white space around it", `\n  ${json}\n`],
    ["in a fence", `\`\`\`json\n${json}\n\`\`\``],
    ["in a fence after a sentence", `Here is what I found.\n\n\`\`\`\n${json}\n\`\`\`\nThat is all.`],
    ["between sentences", `I found this: ${json} I hope it helps.`],
    ["after thinking aloud", `<think>{"facts": hm}, {"facts":[]} or not?</think>\n${json}`],
    ["with members that nobody asked for", JSON.stringify({ facts: [{ ...fact, confidence: 0.9 }], note: "done" })],
  ])("%s", (_how, content) => {
    expect(readAnswer(content)).toMatchObject({ facts: [fact] });
  });

  test("that gives a pair no relation of its own: the fact's", () => {
    const short = JSON.stringify({ facts: [{ ...fact, relation: "disputed", against: [[0, 1]] }] });
    expect(readAnswer(short)).toMatchObject({ facts: [{ against: [[0, 1, "disputed"]] }] });
  });

  test("that found nothing", () => {
    expect(readAnswer('{"facts":[]}')).toEqual({ facts: [] });
  });
});

describe("says what is wrong with", () => {
  const with_ = (more: object) => JSON.stringify({ facts: [{ ...fact, ...more }] });
  test.each([
    ["nothing at all", "", /empty/],
    ["a refusal", "I cannot help with that.", /not JSON/],
    ["half an answer", json.slice(0, json.length >> 1), /not JSON, or it is cut off/],
    ["names without quotation marks", json.replaceAll('"claims"', "claims"), /not JSON/],
    ["a list", `[${json}]`, /the answer/],
    ["another object", '{"result":[]}', /facts/],
    ["a fact without claims", with_({ claims: undefined }), /facts\[0\]\.claims/],
    ["a claim without a mark", with_({ claims: [{ document: "wire.txt", quote: "Two died." }] }), /claims\[0\]\.mark/],
    ["another relation", with_({ relation: "differs" }), /facts\[0\]\.relation/],
    ["a number of no claim", with_({ against: [[0, 7, "contradict"]] }), /facts\[0\]\.against/],
    ["a claim against itself", with_({ against: [[1, 1, "contradict"]] }), /facts\[0\]\.against/],
    ["half a number", with_({ against: [[0, 0.5, "contradict"]] }), /against/],
    ["a number as a relation", with_({ against: [[0, 1, 1]] }), /against/],
    ["a number in words", with_({ against: [["0", 1, "contradict"]] }), /against/],
  ])("%s", (_what, content, problem) => {
    expect(readAnswer(content)).toEqual({ problem: expect.stringMatching(problem) as string });
  });
});

test("the schema is of the kind that endpoints follow strictly: every member is required, and no other is allowed", () => {
  const objects: Record<string, unknown>[] = [];
  JSON.stringify(answerSchema, (_key, value: unknown) => {
    if (typeof value === "object" && value !== null && "properties" in value)
      objects.push(value as Record<string, unknown>);
    return value;
  });
  expect(objects).toHaveLength(3);
  for (const { properties, required, additionalProperties } of objects) {
    expect(additionalProperties).toBe(false);
    expect(required).toEqual(Object.keys(properties as object));
  }
  expect(JSON.stringify(answerSchema)).not.toMatch(/prefixItems|minimum|\$schema/);
});
