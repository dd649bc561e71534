import { cleanup, render } from "ink-testing-library";
import { afterEach, describe, expect, test } from "vitest";
import type { LoggedEntry } from "../../src/review/apply-decisions.js";
import { openReview } from "../../src/review/review.js";
import { partsOf } from "../../src/review/event-part.js";
import { App, type World } from "../../src/ui/app.js";
import { keyTable } from "../../src/ui/keys.js";
import { floodFacts, report } from "../review/fixture.js";

afterEach(() => {
  cleanup();
});

/** A world that keeps what is saved and what it was asked for. */
function world(saved: LoggedEntry[], asked: string[], trouble: string | null): World {
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
    edit: (text) => `${text} see page 4`,
    readAgain: () => void note("read again"),
    stopReading: () => void note("stop reading"),
    listen: () => () => {},
    mouse: () => () => {},
  };
}

/** The review as a program, with what it saved; the terminal of ink-testing-library has 100 columns. */
async function open(trouble: string | null = null) {
  const saved: LoggedEntry[] = [];
  const asked: string[] = [];
  const app = render(
    <App
      start={openReview(partsOf(report(floodFacts)), [])}
      appearance={{ color: false, theme: "safe", ascii: false }}
      keys={keyTable()}
      world={world(saved, asked, trouble)}
    />,
  );
  await expect.poll(app.lastFrame).toContain("Facts 1/4");
  return {
    saved,
    asked,
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
