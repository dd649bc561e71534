import { describe, expect, test } from "vitest";
import { claimsIn } from "../../src/review/article.js";
import { partsOf } from "../../src/review/event-part.js";
import { currentClaim, currentFact, openReview, type Review } from "../../src/review/review.js";
import { type Move, step } from "../../src/review/step.js";
import { timelineOf } from "../../src/review/timeline.js";
import { bothQuotes, listed, neutralSentence } from "../../src/review/wording.js";
import { fact, floodFacts, floodTexts, report } from "./fixture.js";

const start = openReview(partsOf(report(floodFacts), floodTexts), []);
const moved = (...moves: readonly Move[]) => moves.reduce(step, start);
const where = (review: Review) => `${currentClaim(review)!.outlet}: ${currentClaim(review)!.mark.text}`;
const down: Move = { do: "go", by: 1 };
const grid: Move = { do: "view", view: "grid" };
const article: Move = { do: "view", view: "article" };

describe("the grid", () => {
  // Outlets: Harbour Post, Tal Tribune, Delta FM.
  const right: Move = { do: "outlet", by: 1 };
  test("begins at the outlet of the claim that one was on", () => {
    expect(moved(down, { do: "open" }, down, grid).column).toBe(2);
  });
  test("goes along the outlets as far as there are any, and to what each says", () => {
    expect(where(moved(down, grid, right))).toBe("Tal Tribune: 60 km");
    expect(moved(grid, right, right, right, right).column).toBe(2);
    expect(moved(grid, { do: "outlet", by: -3 }).column).toBe(0);
  });
  test("keeps its column from row to row, also through outlets that are silent", () => {
    expect(moved(down, grid, right, { do: "go", by: -1 }, down)).toMatchObject({ column: 1, at: 1 });
  });
  test("opens the claims at the outlet one is on", () => {
    const opened = moved(down, grid, right, { do: "open" });
    expect([opened.view, opened.pane, where(opened)]).toEqual(["facts", "claims", "Tal Tribune: 60 km"]);
  });
  test("goes where the mouse points", () => {
    expect(where(moved(grid, { do: "to outlet", place: 2, column: 1 }))).toBe("Tal Tribune: nine");
  });
  test("Esc, and the same key again, lead back to the list", () => {
    expect(moved(grid, { do: "back" }).view).toBe("facts");
    expect(moved(grid, grid).view).toBe("facts");
  });
});

describe("the article", () => {
  test("has the claims of all facts on show, in the order of its text", () => {
    expect(claimsIn(start, "flood", "harbour-post.txt").map(({ claim }) => claim.mark.text)).toEqual([
      "25 miles",
      "four",
      "closed",
      "Saturday",
    ]);
  });
  test("is gone through from fact to fact, as far as there are claims", () => {
    const there = moved(down, article);
    expect(where(there)).toBe("Harbour Post: 25 miles");
    expect(where(step(there, down))).toBe("Harbour Post: four");
    expect(currentFact(step(there, down))!.question).toBe("How many people died in the flood?");
    expect(where([down, down, down, down].reduce(step, there))).toBe("Harbour Post: Saturday");
    expect(where(step(there, { do: "last" }))).toBe("Harbour Post: Saturday");
    expect(where([{ do: "last" }, { do: "first" }].reduce<Review>((now, move) => step(now, move as Move), there))).toBe(
      "Harbour Post: 25 miles",
    );
  });
  test("changes to what the next outlet says on the same fact, and round", () => {
    const there = moved(down, article, { do: "document", by: 1 });
    expect(where(there)).toBe("Delta FM: 40 km");
    expect(where(step(there, { do: "document", by: 1 }))).toBe("Tal Tribune: 60 km");
    expect(
      where(
        [
          { do: "document", by: 1 },
          { do: "document", by: 1 },
        ].reduce<Review>((now, move) => step(now, move as Move), there),
      ),
    ).toBe("Harbour Post: 25 miles");
    expect(where(step(there, { do: "document", by: -1 }))).toBe("Harbour Post: 25 miles");
  });
  test("leaves out what search and filter leave out", () => {
    const narrow = moved({ do: "filter", field: "verdict", values: ["contradict"] });
    expect(claimsIn(narrow, "flood", "harbour-post.txt")).toHaveLength(2);
  });
  test("whose text is not at hand is not opened", () => {
    const bare = openReview(partsOf(report(floodFacts)), []);
    expect(step(bare, article)).toMatchObject({ view: "facts", said: { what: "no text" } });
  });
});

describe("the timeline", () => {
  test("has the claims in order of publication, what has no date at the end, and where the value changes", () => {
    const toll = fact({
      question: "How many died?",
      verdict: "updated",
      claims: [
        { outlet: "Delta FM", quote: "«Nine» died.", shown: "9", said: null },
        { outlet: "Tal Tribune", quote: "«Nine» are dead.", shown: "9", said: "2024-03-04T08:00:00Z" },
        { outlet: "Harbour Post", quote: "«Four» died.", shown: "4", said: "2024-03-02" },
        { outlet: "Northwire", quote: "At least «four» died.", shown: "at least 4", said: "2024-03-03" },
      ],
      pairs: { "2-3": "compatible" },
    });
    expect(timelineOf(toll).map(({ claim, published, change }) => [claim.outlet, published, change])).toEqual([
      ["Harbour Post", "2024-03-02", "first"],
      ["Northwire", "2024-03-03", "same"],
      ["Tal Tribune", "2024-03-04T08:00:00Z", "other"],
      ["Delta FM", null, "same"],
    ]);
  });
  test("gives way to the claims by its own key and by Esc", () => {
    const timeline: Move = { do: "detail", detail: "timeline" };
    expect(moved(timeline).detail).toBe("timeline");
    expect(moved(timeline, timeline).detail).toBe("claims");
    expect(moved(timeline, { do: "back" }).detail).toBe("claims");
    expect(moved(timeline, down).detail).toBe("timeline");
  });
});

describe("what is copied", () => {
  const [distance] = floodFacts;
  test("a sentence that takes no side", () => {
    expect(neutralSentence(distance!)).toBe(
      "How far is Orrin Ferry from Talmouth? Harbour Post and Delta FM say 40 km; Tal Tribune says 60 km.",
    );
  });
  test("says whom an outlet cites where it does not speak for itself", () => {
    expect(neutralSentence(floodFacts[1]!)).toContain("Tal Tribune says 9, citing police");
  });
  test("both quotes with outlet, date, speaker and address", () => {
    const [left, , right] = distance!.claims;
    expect(
      bothQuotes({ left: left!, right: right! }, ({ outlet }) =>
        outlet === "Delta FM" ? "https://delta.example/1" : null,
      ),
    ).toBe(
      "“Orrin Ferry, 25 miles up the river, was cut off by noon.” (Harbour Post, 2024-03-02)\n\n" +
        "“Orrin Ferry is 40 km from the city, the mayor said.” (Delta FM, 2024-03-02, citing the mayor)\nhttps://delta.example/1",
    );
  });
  test.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("%o is listed as %s", (words, text) => {
    expect(listed(words)).toBe(text);
  });
});
