import fc from "fast-check";
import { renderToString } from "ink";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model.js";
import { partsOf } from "../../src/review/event-part.js";
import { openReview, type Review } from "../../src/review/review.js";
import { type Move, step } from "../../src/review/step.js";
import { textOf } from "../../src/ui/lines.js";
import { Rows } from "../../src/ui/rows.js";
import { keyTable } from "../../src/ui/keys.js";
import { drawReview, type Look } from "../../src/ui/screen.js";
import { colorless } from "../../src/ui/theme.js";
import { fact, floodFacts, floodTexts, largeReport, oneAfterTheOther, report, textsOf } from "../review/fixture.js";

const at = "2024-03-05T10:00:00.000Z";

const keys = keyTable();
const look = (columns: number, rows: number, listTop = 0): Look => ({
  size: { columns, rows },
  theme: colorless,
  keys,
  listTop,
});

/** What the terminal shows, between two rules so that a short test reads as a picture. */
function screen(review: Review, columns: number, rows: number): string {
  const { lines } = drawReview(review, look(columns, rows));
  return `\n${renderToString(<Rows lines={lines} theme={colorless} />, { columns })}\n`;
}

const review = (moves: readonly Move[] = [], of: Report = report(floodFacts)) =>
  moves.reduce(step, openReview(partsOf(of, floodTexts), []));
const down: Move = { do: "go", by: 1 };

describe("facts and claims", () => {
  test("one above the other at 80 columns", () => {
    expect(screen(review([down]), 80, 24)).toMatchInlineSnapshot(`
      "
      flood  4 facts  ≠ 2  → 1  = 1  3 outlets, 3 documents               reviewed 0/3
      ── ▸ Facts 2/4 ─────────────────────────────────────────────────────────────────
        ≠ high Is the coast road open?                  closed / open             2
      ❯ ≠ med  How far is Orrin Ferry from Talmouth?    40 km / 60 km             3
        → low  How many people died in the flood?       at least 4 / 9            2
        =      When did the river break its banks?      2 March 2024              2


      ── Claims 3 ────────────────────────────────────────────────────────────────────
      How far is Orrin Ferry from Talmouth?
      ≠ contradict · medium severity
      40 km is not 60 km (±5 km)

      40 km  Harbour Post · Delta FM, citing the mayor
      60 km  Tal Tribune

        40 km · Harbour Post · 2024-03-02
          Water stood in the streets for a second day. Orrin Ferry, ⟦25 miles⟧ up the
          river, was cut off by noon. At least four people have died.
        40 km · Delta FM · 2024-03-02 · the mayor
          Orrin Ferry is ⟦40 km⟧ from the city, the mayor said.
        ↓ 3 more lines
      j move  Enter claims  J next undecided  c confirm  x false alarm  ? keys  q quit
      "
    `);
  });

  test("side by side at 140 columns, in the claims, one of them picked", () => {
    expect(screen(review([down, { do: "open" }, { do: "pick" }, down]), 140, 22)).toMatchInlineSnapshot(`
      "
      flood  4 facts  ≠ 2  → 1  = 1  3 outlets, 3 documents                                                                           reviewed 0/3
      ── Facts 2/4 ──────────────────────────────────┬─ ▸ Claims 2/3 ──
        ≠ high Is the coast road open?          2    │ How far is Orrin Ferry from Talmouth?
      ❯ ≠ med  How far is Orrin Ferry from Ta…  3    │ ≠ contradict · medium severity
        → low  How many people died in the fl…  2    │ 40 km is not 60 km (±5 km)
        =      When did the river break its b…  2    │
                                                     │ 40 km  Harbour Post · Delta FM, citing the mayor
                                                     │ 60 km  Tal Tribune
                                                     │
                                                     │   ● 40 km · Harbour Post · 2024-03-02
                                                     │     Orrin Ferry, ⟦25 miles⟧ up the river, was cut off by noon.
                                                     │ ❯ 40 km · Delta FM · 2024-03-02 · the mayor
                                                     │     Water stood in the streets for a second day. Orrin Ferry is ⟦40 km⟧ from the city, the
                                                     │     mayor said. Drivers can use the coast road again; it is open.
                                                     │
                                                     │   60 km · Tal Tribune · 2024-03-02
                                                     │     Orrin Ferry, ⟦60 km⟧ up the river, was cut off on Saturday.
                                                     │
                                                     │
                                                     │
      j move  d diff  Space pick  Esc back  c confirm  x false alarm  u undo  J next undecided  e explained  m note  3 article  ? keys  q quit
      "
    `);
  });

  test("one at a time at 40 columns: the facts", () => {
    expect(screen(review([down]), 40, 10)).toMatchInlineSnapshot(`
      "
      flood  4 facts              reviewed 0/3
      ── ▸ Facts 2/4 ─────────────────────────
        ≠ h Is the coast road open?       2
      ❯ ≠ m How far is Orrin Ferry from … 3
        → l How many people died in the … 2
        =   When did the river break its… 2


      j move  Enter claims  ? keys  q quit
      "
    `);
  });

  test("one at a time at 40 columns: the claims, what is below announced", () => {
    expect(screen(review([down, { do: "open" }]), 40, 14)).toMatchInlineSnapshot(`
      "
      flood  4 facts              reviewed 0/3
      ── ▸ Claims 1/3 ────────────────────────
      How far is Orrin Ferry from Talmouth?
      ≠ contradict · medium severity
      40 km is not 60 km (±5 km)

      40 km  Harbour Post · Delta FM, citing
             the mayor
      60 km  Tal Tribune

      ❯ 40 km · Harbour Post · 2024-03-02
        ↓ 11 more lines
      j move  d diff  ? keys  q quit
      "
    `);
  });
});

describe("decisions", () => {
  test("are marked in the list, told in the claims and at the foot", () => {
    const moves: readonly Move[] = [
      { do: "decide", kind: "confirmed", reason: null, at },
      down,
      { do: "decide", kind: "false alarm", reason: "rounding or unit", at },
    ];
    expect(screen(review(moves), 80, 16)).toMatchInlineSnapshot(`
      "
      flood  4 facts  ≠ 2  → 1  = 1  3 outlets, 3 documents               reviewed 2/3
      ── ▸ Facts 2/4 ─────────────────────────────────────────────────────────────────
        ≠ high Is the coast road open?                  closed / open             2 ✓
      ❯ ≠ med  How far is Orrin Ferry from Talmouth?    40 km / 60 km             3 ✗
        → low  How many people died in the flood?       at least 4 / 9            2
      ── Claims 3 ────────────────────────────────────────────────────────────────────
      How far is Orrin Ferry from Talmouth?
      ≠ contradict · medium severity  ✗ false alarm: rounding or unit · 2024-03-05
      40 km is not 60 km (±5 km)

      40 km  Harbour Post · Delta FM, citing the mayor
      60 km  Tal Tribune

        ↓ 8 more lines
      ✗ false alarm  How far is Orrin Ferry from Talmouth?  u undoes it, J goes on
      "
    `);
  });

  test("a false alarm asks why", () => {
    expect(screen(review([{ do: "mode", mode: "reason" }]), 60, 16)).toMatchInlineSnapshot(`
      "
      flood  4 facts  ≠ 2  → 1  = 1                   reviewed 0/3
      ── ▸ Facts 1/4 ─────────────────────────────────────────────
      ❯ ≠ high Is the coast road open?  closed / open         2
        ≠ med  How far is Orrin Ferry from Talmouth?          3
        → low  How many people died in the flood?             2
      ── Claims 2 ────────────────────────────────────────────────
      Is the coast road open?
      ≠ contradict · high severity
      closed is not open · figures differ · excuses that did not
      hold: rounding, bound

      ── ▸ Why is it a false alarm? ──────────────────────────────
       r rounding or unit  h hedged  t other time  s other scope
      w other speaker  n same name  o other
      Esc cancel
      "
    `);
  });

  test("that are not saved are told of until they are", () => {
    const moves: readonly Move[] = [
      { do: "decide", kind: "confirmed", reason: null, at },
      { do: "saved", trouble: "Not saved: the disk is full" },
    ];
    const rows = screen(review(moves), 60, 12).trim().split("\n");
    expect(rows[0]).toMatch(/ NOT SAVED$/);
    expect(rows.at(-1)).toBe("Not saved: the disk is full");
    expect(screen(review([...moves, down]), 60, 12)).toContain("NOT SAVED");
    expect(screen(review([...moves, { do: "saved", trouble: null }]), 60, 12)).not.toContain("NOT SAVED");
  });
});

describe("the word diff", () => {
  test("of two claims marks what only one of them says", () => {
    expect(screen(review([down, { do: "open" }, { do: "detail", detail: "diff" }]), 80, 26)).toMatchInlineSnapshot(`
      "
      flood  4 facts  ≠ 2  → 1  = 1  3 outlets, 3 documents               reviewed 0/3
      ── Facts 2/4 ───────────────────────────────────────────────────────────────────
        ≠ high Is the coast road open?                  closed / open             2
      ❯ ≠ med  How far is Orrin Ferry from Talmouth?    40 km / 60 km             3
        → low  How many people died in the flood?       at least 4 / 9            2
        =      When did the river break its banks?      2 March 2024              2



      ── ▸ Word diff, claim 1/3 ──────────────────────────────────────────────────────
      How far is Orrin Ferry from Talmouth?
      ≠ contradict · medium severity
      40 km is not 60 km (±5 km)

      A 40 km · Harbour Post · 2024-03-02
        Orrin Ferry, ⟦25 miles⟧ up the river, was cut off ⟦by noon⟧.
      B 60 km · Tal Tribune · 2024-03-02
        Orrin Ferry, ⟦60 km⟧ up the river, was cut off ⟦on Saturday⟧.

      ≠ contradict  40 km is not 60 km · figures differ · no excuse: rounding, bound

      ❯ 40 km · Harbour Post · 2024-03-02
        40 km · Delta FM · 2024-03-02 · the mayor
        60 km · Tal Tribune · 2024-03-02
      j move  d diff  Space pick  Esc back  c confirm  x false alarm  ? keys  q quit
      "
    `);
  });
  test("of sentences that share nothing marks the values alone", () => {
    const moves: readonly Move[] = [down, { do: "open" }, down, { do: "detail", detail: "diff" }];
    const shown = screen(review(moves), 80, 26);
    expect(shown).toContain("Orrin Ferry is ⟦40 km⟧ from the city, the mayor said.");
    expect(shown).toContain("The two are worded independently");
  });
});

test("the overview of keys scrolls at 80×24 and is whole at 80×48", () => {
  expect(screen(review([{ do: "mode", mode: "help" }]), 80, 24)).toContain("more lines");
  expect(screen(review([{ do: "mode", mode: "help" }]), 80, 48)).toMatchInlineSnapshot(`
    "
    flood  4 facts  ≠ 2  → 1  = 1  3 outlets, 3 documents               reviewed 0/3
    ── Keys ────────────────────────────────────────────────────────────────────────
    Move                                    Find
      j ↓       next row                      /         only facts with some words
      k ↑       the one before                n         next found
      J         next undecided fact           N         found before
      K         undecided fact before         f         filter: verdict, outlet, …
      g Home    first                         F         show all again
      G End     last                          o         sort in another order
      PgDn ^D   a page down
      PgUp ^U   a page up                   Hand on
      l →       grid: next outlet             y         copy a neutral sentence
      h ←       grid: outlet before           Y         copy quotes with sources
      ]         same fact, next article       O         open the article's address
      [         article before                W         write the list to a file
      Enter →   go into the claims            R         read changed articles again
      Esc ←     back, one step at a time
      Tab S-Tab the other pane              Leave
                                              :         every command by its name
    Decide                                    ?         these keys
      c         confirmed: they disagree      q         quit; all is saved already
      x         false alarm, then why
      e         explained: both can hold    Signs
      m         note on the fact              ≠ contradict: not both can be true
      E         note, in your $EDITOR         ⇄ disputed: named parties differ
      u         undo the last decision        → updated: time passed between
      U ^R      redo it                       ? unclear: it cannot be told
                                              ≈ compatible: wording, rounding
    Several at once                           = agree: the same
      Space     claims: pick one              ✓ confirmed ✗ false alarm ~ explained
      Space     list: mark a fact             ✎ noted  ! reviewers differ
      v         mark from the last to here    ○ stale: the words changed since
      *         mark all on show, or none
      M         merge the marked facts
      S         split picked claims out

    Look
      1         list and claims
      2 T       grid: facts × outlets
      3 a       the article, claims marked
      4 t       values in order of time
      d         word diff of two claims
      i         what was not checked
      w         sentences around all quotes


    Esc back  j scroll
    "
  `);
});

describe("the grid of facts × outlets", () => {
  const grid: Move = { do: "view", view: "grid" };
  test("at 80 columns: who says what, who is silent, which values go together", () => {
    expect(screen(review([grid, down, { do: "outlet", by: 1 }]), 80, 12)).toMatchInlineSnapshot(`
      "
      flood  4 facts  ≠ 2  → 1  = 1  3 outlets, 3 documents               reviewed 0/3
      ── ▸ Facts × outlets 2/4 ───────────────────────────────────────────────────────
                                  Harbour Post     Tal Tribune      Delta FM
        ≠ Is the coast road o…    a closed         ·                b open
      ❯ ≠ How far is Orrin Fe…    a 40 km          b 60 km          a 40 km
        → How many people die…    a at least 4     b 9              ·
        = When did the river …    2 March 2024     2 March 2024     ·



      j move  l outlet  Enter claims  3 article  c confirm  ? keys  q quit
      "
    `);
  });
  test("at 40 columns as many outlets as have room, that under the cursor among them", () => {
    expect(screen(review([grid, down]), 40, 12)).toMatchInlineSnapshot(`
      "
      flood  4 facts              reviewed 0/3
      ── ▸ Facts × outlets 2/4 ───────────────
        1 →          Harbour Post Tal Tribune
        ≠ Is the…    a closed     ·
      ❯ ≠ How fa…    a 40 km      b 60 km
        → How ma…    a at least 4 b 9
        = When d…    2 March 2024 2 March 2024



      j move  l outlet  ? keys  q quit
      "
    `);
    expect(screen(review([grid, down, { do: "outlet", by: 2 }]), 40, 12)).toContain("Delta FM");
  });
});

describe("an article", () => {
  const article: Move = { do: "view", view: "article" };
  test("has every claim marked, that under the cursor most, its fact at the foot", () => {
    expect(screen(review([down, article, down]), 80, 20)).toMatchInlineSnapshot(`
      "
      flood  4 facts  ≠ 2  → 1  = 1  3 outlets, 3 documents               reviewed 0/3
      ── ▸ Article: Harbour Post, harbour-post.txt ───────────────────────────────────
         Harbour Post · 2024-03-02

      ≠  Water stood in the streets for a second day. Orrin Ferry, 25 miles up the
      →  river, was cut off by noon. At least ⟦four⟧ people have died. The coast road
      ≠  is closed to all traffic. The Orrin broke its banks on Saturday. More rain is
         forecast.






      ── Fact 3/4 ────────────────────────────────────────────────────────────────────
      → updated · low severity  How many people died in the flood?
      at least 4  Harbour Post
      9  Tal Tribune, citing police
      j move  ] next article  Enter claims  c confirm  x false alarm  ? keys  q quit
      "
    `);
  });
});

test("an article has other marks for what stands alone or is not on show", () => {
  const marked = (moves: readonly Move[]) =>
    drawReview(review([...moves, { do: "view", view: "article" }]), look(80, 24))
      .lines.flat()
      .flatMap(({ text, tone }) => (tone === "lone claim" ? [text] : []));
  expect(marked([])).toEqual(["second day"]);
  expect(marked([{ do: "find", words: "coast" }])).toEqual(["second day", "25 miles", "four", "Saturday"]);
});

describe("the timeline", () => {
  test("has the values in order of publication, an arrow where they change", () => {
    expect(screen(review([down, down, { do: "detail", detail: "timeline" }]), 100, 14)).toMatchInlineSnapshot(`
      "
      flood  4 facts  ≠ 2  → 1  = 1  3 outlets, 3 documents                                   reviewed 0/3
      ── ▸ Facts 3/4 ───────────────────┬─ Timeline, claim 2 ──
        ≠ h Is the coast road ope… 2    │ How many people died in the flood?
        ≠ m How far is Orrin Ferr… 3    │ → updated · low severity
      ❯ → l How many people died … 2    │ 9 of 4 March comes after 4 of 2 March
        =   When did the river br… 2    │
                                        │ 2024-03-02 ● at least 4  Harbour Post
                                        │ 2024-03-04 → 9           Tal Tribune, citing police
                                        │
                                        │   at least 4 · Harbour Post · 2024-03-02
                                        │     Orrin Ferry, 25 miles up the river, was cut off by noon. At
                                        │   ↓ 5 more lines
      j move  Enter claims  J next undecided  c confirm  x false alarm  u undo  / find  ? keys  q quit
      "
    `);
  });
});

describe("menus and lines to type in", () => {
  test("the filter", () => {
    const moves: readonly Move[] = [{ do: "mode", mode: "filter" }, { do: "choose", by: 1 }, { do: "toggle" }];
    expect(screen(review(moves), 80, 20)).toMatchInlineSnapshot(`
      "
      flood  4 facts  ≠ 2  → 1  = 1  3 outlets, 3 documents               reviewed 0/3
      ── ▸ Facts 1/1 of 4 · updated ──────────────────────────────────────────────────
      ❯ → low  How many people died in the flood?       at least 4 / 9            2




      ── Claims 2 ────────────────────────────────────────────────────────────────────
      ── ▸ Filter 2/11: 1 of 4 facts ─────────────────────────────────────────────────
        verdict   [ ] ≠ contradict  2
      ❯           [x] → updated  1
                  [ ] = agree  1
        severity  [ ] high  1
                  [ ] medium  1
                  [ ] low  1
        decision  [ ] undecided  3
        kind      [ ] quantity  4
        outlet    [ ] Delta FM  2
      j move  Space take or drop  F all  Esc close
      "
    `);
  });
  test("the palette", () => {
    const moves: readonly Move[] = [
      { do: "mode", mode: "palette" },
      { do: "edit", edit: { edit: "insert", text: "un" } },
    ];
    expect(screen(review(moves), 80, 16)).toMatchInlineSnapshot(`
      "
      flood  4 facts  ≠ 2  → 1  = 1  3 outlets, 3 documents               reviewed 0/3
      ── ▸ Facts 1/4 ─────────────────────────────────────────────────────────────────
      ❯ ≠ high Is the coast road open?                  closed / open             2
        ≠ med  How far is Orrin Ferry from Talmouth?    40 km / 60 km             3
        → low  How many people died in the flood?       at least 4 / 9            2
      ── Claims 2 ────────────────────────────────────────────────────────────────────
      Is the coast road open?
      ≠ contradict · high severity
      closed is not open · figures differ · excuses that did not hold: rounding, bound
      ── ▸ Commands ──────────────────────────────────────────────────────────────────
      ❯ undo                               undo the last decision
        next-undecided                     next undecided fact
        previous-undecided                 undecided fact before
        decision undecided                 3 facts
      :un   Enter do it  Esc cancel
      "
    `);
  });
  test("a note, long as it is: the end that one types at", () => {
    const typed = `${"ask the mayor about it ".repeat(4)}twice`;
    const moves: readonly Move[] = [
      { do: "mode", mode: "note" },
      { do: "edit", edit: { edit: "insert", text: typed } },
    ];
    expect(screen(review(moves), 60, 12).trim().split("\n").at(-1)).toBe(
      "note: or about it ask the mayor about it ask the mayor about it twice".slice(0, 6) + typed.slice(-53),
    );
  });
  test("a filter that hides all says so", () => {
    const hidden = screen(review([{ do: "filter", field: "kind", values: ["cause"] }]), 80, 12);
    expect(hidden).toContain("No fact passes the filter.");
    expect(hidden).toContain("4 facts are hidden. F shows all again.");
  });
});

describe("while events are still read", () => {
  const reading = { events: 2, ofEvents: 5, event: "storm", documents: 12, ofDocuments: 30 };
  test("counts stand where the facts will be", () => {
    expect(screen(openReview([], [], { reading }), 60, 12)).toMatchInlineSnapshot(`
      "
      gainsay  0 facts                      reading 2/5, Esc stops
      ────────────────────────────────────────────────────────────

      Reading the articles
      Event 3 of 5: storm
      ●●●●●●●●●●●●··················  12/30 documents

      The first facts are shown as soon as the first event is
      judged. q quits.

      ? keys  q quit
      "
    `);
  });
  test("and in the header once the first are there", () => {
    expect(screen(review([{ do: "read on", reading }]), 80, 12).split("\n")[1]).toMatch(/reading 2\/5, Esc stops$/);
  });
});

test("articles that changed on the disk are told of in the header", () => {
  const rows = screen(review([{ do: "changed", paths: ["flood/a.txt", "flood/b.txt"] }]), 80, 12).split("\n");
  expect(rows[1]).toMatch(/2 articles changed: R reads again$/);
});

describe("what reviewers said of a fact", () => {
  const decided = (reviewer: string, kind: "confirmed" | "false alarm") =>
    step(openReview(partsOf(report(floodFacts)), [], { reviewer }), { do: "decide", kind, reason: null, at }).log;
  test("and where they differ", () => {
    const log = [...decided("Mara", "confirmed"), ...decided("Jon", "false alarm")];
    const shown = screen(openReview(partsOf(report(floodFacts)), log), 80, 16);
    expect(shown).toContain("✗ false alarm · Jon · 2024-03-05");
    expect(shown).toContain("! reviewers differ  ✓ confirmed · Mara · 2024-03-05");
    expect(shown).toMatch(/coast road open\? .* !/);
  });
  test("and what they noted", () => {
    expect(screen(review([{ do: "note", note: "ask the\nmayor", at }]), 80, 16)).toContain("✎ ask the mayor");
  });
  test("and that the words changed since", () => {
    const { log } = review([{ do: "decide", kind: "confirmed", reason: null, at }]);
    const edited = floodFacts.map((one) => ({
      ...one,
      claims: one.claims.map((claim) => (claim.outlet === "Delta FM" ? { ...claim, quote: `${claim.quote}!` } : claim)),
    }));
    expect(screen(openReview(partsOf(report(edited)), log), 80, 16)).toContain(
      "○ stale  the words of Delta FM changed since; decide again",
    );
  });
});

describe("search", () => {
  const type = (text: string): readonly Move[] => [
    { do: "mode", mode: "find" },
    { do: "edit", edit: { edit: "insert", text } },
  ];
  test("shows what is typed and how much is found", () => {
    expect(screen(review(type("orrin")), 80, 12)).toMatchInlineSnapshot(`
      "
      flood  4 facts  ≠ 2  → 1  = 1  3 outlets, 3 documents               reviewed 0/3
      ── ▸ Facts 1/2 of 4 with “orrin” ───────────────────────────────────────────────
      ❯ ≠ med  How far is Orrin Ferry from Talmouth?    40 km / 60 km             3
        =      When did the river break its banks?      2 March 2024              2
      ── Claims 3 ────────────────────────────────────────────────────────────────────
      How far is Orrin Ferry from Talmouth?
      ≠ contradict · medium severity
      40 km is not 60 km (±5 km)

        ↓ 11 more lines
      /orrin  2 of 4 facts  Enter keep  Esc as before
      "
    `);
  });
  test("kept, stands in the title", () => {
    expect(screen(review([...type("orrin"), { do: "accept", at }]), 80, 12)).toContain("▸ Facts 1/2 of 4 with “orrin”");
  });
  test("that hides all says so, and how to come back", () => {
    expect(screen(review([...type("zzz"), { do: "accept", at }]), 80, 12)).toMatchInlineSnapshot(`
      "
      flood  4 facts  ≠ 2  → 1  = 1  3 outlets, 3 documents               reviewed 0/3
      ── ▸ Facts 0/0 of 4 with “zzz” ─────────────────────────────────────────────────
      No fact holds “zzz”.
      4 facts are hidden. F shows all again.
      ── Claims ──────────────────────────────────────────────────────────────────────





      j move  Enter claims  J next undecided  c confirm  x false alarm  ? keys  q quit
      "
    `);
  });
});

describe("states", () => {
  const nothing = { contradict: 0, disputed: 0, updated: 0, unclear: 0, compatible: 0, agree: 0 };
  const summary = { documents: 0, outlets: 0, claims: 0, facts: 0, verdicts: nothing };

  test("no documents", () => {
    expect(screen(review([], report([], { summary })), 60, 10)).toMatchInlineSnapshot(`
      "
      gainsay  0 facts  0 outlets, 0 documents
      ────────────────────────────────────────────────────────────

      Nothing to compare
      There are no documents here, and a disagreement takes two.
      Put the articles of several outlets about one event into a
      folder.

      ? keys  q quit
      "
    `);
  });
  test("a single document", () => {
    const { documents } = report(floodFacts);
    const single = report([], { documents: documents.slice(0, 1) });
    expect(screen(review([], single), 60, 10)).toContain("There is one document here, and a disagreement takes two.");
  });
  test("documents of which no two answer the same question, and what was not checked", () => {
    const apart = report([], {
      documents: report(floodFacts).documents.slice(0, 2),
      summary: { ...summary, claims: 12 },
      notChecked: [{ event: "flood", document: "delta-fm.txt", what: "a table", why: "its columns have no names" }],
    });
    expect(screen(review([], apart), 60, 12)).toMatchInlineSnapshot(`
      "
      flood  0 facts  2 outlets, 2 documents
      ────────────────────────────────────────────────────────────

      Nothing lines up
      12 claims read in 2 documents of 2 outlets, but no two
      documents answer the same question.

      Not checked
      delta-fm.txt: a table: its columns have no names

      ? keys  q quit
      "
    `);
  });
  test("no disagreement: how many facts were compared", () => {
    const quiet = report(floodFacts.slice(3), {
      notChecked: [{ event: "flood", document: null, what: "a quotation", why: "another language" }],
    });
    const rows = screen(review([], quiet), 80, 12).trim().split("\n");
    expect(rows[0]).toMatch(/no disagreement$/);
    expect(rows.at(-1)).toBe("No disagreement: 1 fact compared; 1 thing could not be checked (i lists).");
  });
  test("everything reviewed", () => {
    const decide: Move = { do: "decide", kind: "explained", reason: null, at };
    expect(screen(review([decide, down, decide, down, decide]), 60, 12)).toContain("all 3 reviewed");
  });
  test("a terminal too small", () => {
    expect(screen(review(), 39, 10)).toMatchInlineSnapshot(`
      "
      The review needs 40×10; this terminal
      has 39×10.
      Make it larger, or press q to quit.
      "
    `);
    expect(screen(review(), 80, 9)).toContain("this terminal has 80×9");
  });
  test("several events: their names stand in the list, the current one in the header", () => {
    const storm = fact({
      event: "storm",
      question: "Who rang?",
      claims: [{ outlet: "Delta FM", quote: "«Ada Voss» rang." }],
    });
    expect(screen(review([{ do: "last" }], report([...floodFacts, storm])), 100, 14)).toMatchInlineSnapshot(`
      "
      storm 2/2  5 facts  ≠ 3  → 1  = 1  3 outlets, 4 documents                               reviewed 0/4
      ── ▸ Facts 5/5 ───────────────────┬─ Claims 1 ──
      ── flood                          │ Who rang?
        ≠ h Is the coast road ope… 2    │ ≠ contradict · medium severity
        ≠ m How far is Orrin Ferr… 3    │ one value throughout
        → l How many people died … 2    │
        =   When did the river br… 2    │ Ada Voss  Delta FM
      ── storm                          │
      ❯ ≠ m Who rang?  Ada Voss    1    │   Ada Voss · Delta FM · 2024-03-02
                                        │     ⟦Ada Voss⟧ rang.
                                        │
                                        │
      j move  Enter claims  J next undecided  c confirm  x false alarm  u undo  / find  ? keys  q quit
      "
    `);
  });
});

describe("the list of facts scrolls", () => {
  const many = largeReport(60);
  const seen = (moves: readonly Move[]) => {
    let [now, top] = [review([], many), 0];
    for (const move of moves) {
      now = step(now, move);
      top = drawReview(now, look(80, 24, top)).listTop;
    }
    return [top, now.at];
  };
  test("only as far as it takes to keep the cursor and one row beyond in sight", () => {
    expect(seen([down, down, down])).toEqual([0, 3]);
    expect(seen([down, down, down, down])).toEqual([0, 4]);
    expect(seen([down, down, down, down, down])).toEqual([1, 5]);
    expect(seen([down, down, down, down, down, { do: "go", by: -1 }])).toEqual([1, 4]);
    expect(seen([{ do: "last" }])).toEqual([54, 59]);
    expect(seen([{ do: "last" }, { do: "first" }])).toEqual([0, 0]);
  });
});

describe("whatever the articles say and however large the terminal", () => {
  const nasty = fc.array(
    fc.oneof(
      fc.constantFrom(
        "\u001B[2J",
        "\u001B]0;x\u0007",
        "\n",
        "\t",
        "\u202E",
        "\u200B".repeat(40),
        "東京都",
        "👩\u200D👧",
        "🇫🇷",
        "e\u0301",
      ),
      fc.constantFrom(" ", "valley", `http://${"x".repeat(90)}`),
      fc.string({ unit: "binary" }),
    ),
    { maxLength: 8 },
  );
  const moves = fc.array(
    fc.constantFrom<Move>(
      down,
      { do: "open" },
      { do: "pick" },
      { do: "detail", detail: "diff" },
      { do: "mode", mode: "help" },
      { do: "mode", mode: "reason" },
      { do: "back" },
      { do: "mode", mode: "find" },
      { do: "edit", edit: { edit: "insert", text: "v" } },
      { do: "mode", mode: "filter" },
      { do: "mode", mode: "palette" },
      { do: "mode", mode: "note" },
      { do: "view", view: "grid" },
      { do: "view", view: "article" },
      { do: "detail", detail: "timeline" },
      { do: "mark" },
      { do: "outlet", by: 2 },
      { do: "context" },
      { do: "accept", at },
      { do: "scroll", to: 30 },
      { do: "decide", kind: "explained", reason: null, at },
    ),
    { maxLength: 12 },
  );

  test("the frame is a row lower than the terminal, no row wider, and no command in it", () => {
    fc.assert(
      fc.property(
        fc.array(nasty, { minLength: 1, maxLength: 5 }),
        moves,
        fc.integer({ min: 10, max: 160 }),
        fc.integer({ min: 2, max: 45 }),
        (texts, steps, columns, rows) => {
          const claims = texts.map((parts, place) => ({
            outlet: parts.join(""),
            quote: `It is «${parts.join("")}${place}».`,
          }));
          const facts = oneAfterTheOther([
            fact({ question: texts[0]!.join(""), reason: texts[0]!.join(""), event: "a\u001B[2Jb", claims }),
          ]);
          const all = report([...facts, ...floodFacts]);
          const articles = new Map([...textsOf(facts), ...floodTexts]);
          const reviewed = steps.reduce(step, openReview(partsOf(all, articles), []));
          const { lines, view } = drawReview(reviewed, look(columns, rows, 3));
          const drawn = lines.map(textOf);
          if (columns >= 40 && rows >= 10) expect(drawn).toHaveLength(rows - 1);
          else expect(drawn.length).toBeLessThan(Math.max(2, rows));
          for (const row of drawn) {
            expect(stringWidth(row)).toBeLessThanOrEqual(columns);
            expect(row).not.toMatch(/[\p{Cc}\u202A-\u202E\u200B]/u);
          }
          expect(view.top).toBeLessThanOrEqual(view.lastTop);
        },
      ),
      { numRuns: 300 },
    );
  });
});
