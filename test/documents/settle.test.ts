import { describe, expect, test } from "vitest";
import { readText } from "../../src/documents/read.js";
import { settleSharedNames, settleYears } from "../../src/documents/settle.js";

const story =
  "Thirty-one people are known to have died when the ferry rolled over in the delta on Friday evening, the police said.";
const dated = (header: string, id: string) => readText({ id, text: `Ferry sinks\n${header}\n\n${story}` });
const wire = readText({ id: "wire", text: `PORT VALE, March 2 (Northwire) — ${story}` });

const published = (...others: ReturnType<typeof dated>[]) => settleYears([wire, ...others])[0]!.published;

describe("gives a dateline the year of", () => {
  test.each([
    ["the other article", "2024-03-02", ["3 March 2024"]],
    ["the nearest of several", "2024-03-02", ["5 May 2024", "3 March 2024", "2 January 2025"]],
    ["the year before, in January", "2023-03-02", ["1 April 2023"]],
  ])("%s", (_what, day, headers) => {
    const others = headers.map((header, at) => dated(header, String(at)));
    expect(published(...others)).toBe(day);
    expect(published(...others.toReversed())).toBe(day);
  });
});

describe("gives none", () => {
  test("where no other article is dated", () => {
    expect(published(dated("Harbour Post", "a"))).toBeNull();
  });
  test("where the other article is half a year away", () => {
    expect(published(dated("3 September 2024", "a"))).toBeNull();
  });
  test("where the weekday is that of another year", () => {
    const weekday = dated("Sunday, 2 March", "b");
    expect(settleYears([weekday, dated("3 March 2024", "a")])[0]!.published).toBeNull();
    expect(settleYears([weekday, dated("3 March 2025", "a")])[0]!.published).toBe("2025-03-02");
  });
  test("for a date that the story tells", () => {
    const text = `Ferry sinks\n\n${story}\n\nThe last accident was on 4 February, when a barge ran aground off the same island in fog.`;
    expect(settleYears([readText({ id: "c", text }), dated("3 March 2024", "a")])[0]!.published).toBeNull();
  });
});

test("leaves the dates that are known as they are", () => {
  const documents = [dated("3 March 2024", "a"), dated("4 March 2024", "b")];
  expect(settleYears(documents)).toEqual(documents);
});

describe("documents that share a file name", () => {
  const named = (...ids: readonly string[]) =>
    settleSharedNames(ids.map((id) => readText({ id, text: story }))).map(({ outlet }) => outlet);

  test("are named after their folders", () => {
    expect(named("teln-courier/a.txt", "evening-star/a.txt")).toEqual(["Teln Courier", "Evening Star"]);
  });

  test("keep the outlet that their text tells", () => {
    const text = `---\noutlet: Harbour Post\n---\n${story}`;
    const documents = ["x/a.md", "y/a.md"].map((id) => readText({ id, text }));
    expect(settleSharedNames(documents)).toEqual(documents);
  });

  test("alone tell more than their folders: others keep their names", () => {
    expect(named("x/teln-courier.txt", "y/evening-star.txt")).toEqual(["Teln Courier", "Evening Star"]);
    expect(named("teln-courier.txt", "evening-star.txt")).toEqual(["Teln Courier", "Evening Star"]);
  });
});
