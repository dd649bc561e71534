import { cleanup, render } from "ink-testing-library";
import { afterEach, describe, expect, test } from "vitest";
import type { LoggedEntry } from "../../src/review/apply-decisions.js";
import { openReview } from "../../src/review/review.js";
import { partsOf } from "../../src/review/event-part.js";
import { App, type World } from "../../src/ui/app.js";
import type { Move } from "../../src/review/step.js";
import { keyTable } from "../../src/ui/keys.js";
import type { MouseEvent } from "../../src/ui/mouse.js";
import { floodFacts, report } from "../review/fixture.js";

afterEach(() => {
  cleanup();
});

/** What the world may call: with what comes from outside, with what the mouse does. */
type Outside = { hear: (move: Move) => void; point: (event: MouseEvent) => void };

/** A world that keeps what is saved and what it was asked for. */
function world(saved: LoggedEntry[], asked: string[], trouble: string | null, outside: Outside): World {
  const note = (what: string) => {
    asked.push(what);
    return what;
  };
  return {
    save: (logged) => {
      saved.push(logged);
      return trouble;
    },
    now: () => new Date("2024-03-05T10:00:00Z"),
    open: (url) => note(`open ${url}`),
    export: ({ shown }, file) => Promise.resolve(note(`export ${shown.length} ${file}`)),
    edit: (text) => `${text}see page 4`,
    readAgain: () => void note("read again"),
    stopReading: () => void note("stop reading"),
    listen: (act) => {
      outside.hear = act;
      return () => {};
    },
    mouse: (heard) => {
      outside.point = heard;
      return () => {};
    },
  };
}

/** The review as a program, with what it saved; the terminal of ink-testing-library has 100 columns. */
async function open(trouble: string | null = null) {
  const saved: LoggedEntry[] = [];
  const asked: string[] = [];
  const outside: Outside = { hear: () => {}, point: () => {} };
  const app = render(
    <App
      start={openReview(partsOf(report(floodFacts)), [])}
      appearance={{ color: false, theme: "safe", ascii: false }}
      keys={keyTable()}
      world={world(saved, asked, trouble, outside)}
    />,
  );
  await expect.poll(app.lastFrame).toContain("Facts 1/4");
  return {
    saved,
    asked,
    hear: (move: Move) => outside.hear(move),
    point: (event: MouseEvent) => outside.point(event),
    press: app.stdin.write,
    shows: (text: string) => expect.poll(app.lastFrame).toContain(text),
    frame: () => app.lastFrame() ?? "",
  };
}

test("keys move the cursor, one at a time or in a burst", async () => {
  const { press, shows } = await open();
  press("j");
  await shows("Facts 2/4");
  press("\u001B[B");
  await shows("Facts 3/4");
  press("kkj");
  await shows("Facts 2/4");
  press("G");
  await shows("Facts 4/4");
});

test("Enter, Tab and Esc change the pane", async () => {
  const { press, shows } = await open();
  press("\r");
  await shows("▸ Claims 1/2");
  press("\u001B");
  await shows("▸ Facts");
  press("\t");
  await shows("▸ Claims");
});

test("a decision is saved before it is shown, and undone by another entry", async () => {
  const { press, shows, saved } = await open();
  press("c");
  await shows("✓ confirmed");
  press("u");
  await shows("Undone: confirmed");
  expect(saved.map(({ event, entry }) => [event, entry.kind, entry.at])).toEqual([
    ["flood", "confirmed", "2024-03-05T10:00:00.000Z"],
    ["flood", "undo", "2024-03-05T10:00:00.000Z"],
  ]);
});

test("a false alarm takes its reason", async () => {
  const { press, shows, saved } = await open();
  press("x");
  await shows("Why is it a false alarm?");
  press("t");
  await shows("✗ false alarm: other time");
  expect(saved[0]!.entry).toMatchObject({ kind: "false alarm", reason: "other time" });
});

test("a decision that cannot be saved is told of", async () => {
  const { press, shows } = await open("the folder may not be written to");
  press("c");
  await shows("the folder may not be written to");
  await shows("NOT SAVED");
});

describe("pasted words", () => {
  const paste = (text: string) => `\u001B[200~${text}\u001B[201~`;
  test("go into the search line, made harmless", async () => {
    const { press, shows } = await open();
    press("/");
    await shows("Esc as before");
    press(paste("orrin\nferry\u001B[31m"));
    await shows("/orrin ferry");
  });
  test("are no keys anywhere else: they decide nothing and quit nothing", async () => {
    const { press, shows, saved } = await open();
    press(paste("cxq"));
    press("j");
    await shows("Facts 2/4");
    expect(saved).toEqual([]);
  });
});

describe("what lies outside the review", () => {
  test("an export is written of what is on show, and told of", async () => {
    const { press, shows, asked } = await open();
    press("W");
    await shows("export 4");
    press(":");
    await shows("Commands");
    press("export flood.json\r");
    await shows("export 4 flood.json");
    expect(asked).toEqual(["export 4 ", "export 4 flood.json"]);
  });
  test("an article without an address says so", async () => {
    const { press, shows } = await open();
    press("O");
    await shows("This article gives no address.");
  });
  test("a note written in the editor is saved", async () => {
    const { press, shows, saved } = await open();
    press("E");
    await shows("✎ see page 4");
    expect(saved[0]!.entry).toMatchObject({ kind: "note", note: "see page 4" });
  });
  test("articles are read again when that is asked for", async () => {
    const { press, asked } = await open();
    press("R");
    await expect.poll(() => asked).toEqual(["read again"]);
  });
  test("what comes while it is open is taken in; an event judged anew keeps the cursor", async () => {
    const { press, shows, hear } = await open();
    press("j");
    await shows("Facts 2/4");
    const [part] = partsOf(report(floodFacts.slice(0, 2)));
    hear({ do: "take in", part: part! });
    await shows("Facts 1/2");
    await shows("How far is Orrin Ferry from Talmouth?");
  });
});

describe("the mouse", () => {
  test("puts the cursor where it clicks", async () => {
    const { point, shows } = await open();
    point({ kind: "click", column: 4, row: 4 });
    await shows("▸ Facts 3/4");
    point({ kind: "click", column: 60, row: 10 });
    await shows("▸ Claims ");
  });
  test("turns through the list and through the claims", async () => {
    const { point, shows } = await open();
    point({ kind: "wheel down", column: 4, row: 4 });
    await shows("▸ Facts 2/4");
    point({ kind: "wheel up", column: 4, row: 4 });
    await shows("▸ Facts 1/4");
  });
  test("that points at nothing does nothing", async () => {
    const { point, press, shows } = await open();
    point({ kind: "click", column: 4, row: 0 });
    point({ kind: "click", column: 4, row: 15 });
    press("j");
    await shows("Facts 2/4");
  });
  test("takes a filter in the menu", async () => {
    const { press, point, shows } = await open();
    press("f");
    await shows("Filter 1/");
    point({ kind: "wheel down", column: 4, row: 12 });
    await shows("Filter 2/");
  });
});

test("another look is put on by its name", async () => {
  const { press, shows } = await open();
  press(":");
  await shows("Commands");
  press("ascii on\r");
  await shows("-- > Facts 1/4");
});
