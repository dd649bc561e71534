import { useApp, useInput, usePaste, useStdout, useWindowSize } from "ink";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { LoggedEntry } from "../review/apply-decisions.js";
import type { Review } from "../review/review.js";
import { type Move, step } from "../review/step.js";
import type { Outcome } from "./action.js";
import { asciiLine } from "./ascii.js";
import { clean } from "./clean.js";
import { clipboardSequence } from "./clipboard.js";
import type { Errand } from "./errands.js";
import { keyNames } from "./key-names.js";
import { type KeyTable, outcomeOf } from "./keys.js";
import type { Size } from "./layout.js";
import { linearLines } from "./linear.js";
import type { MouseEvent } from "./mouse.js";
import { Rows } from "./rows.js";
import { drawReview, type Look, type Screen } from "./screen.js";
import { colorless, themes, type ThemeName } from "./theme.js";

/** What the review asks of the world outside; each gives what is to be said about it. */
export type World = {
  /** Writes a new entry of the log to where it is kept; gives why it could not, null when it is safe. */
  readonly save: (logged: LoggedEntry) => string | null;
  readonly now: () => Date;
  /** Opens an address in the browser. */
  readonly open: (url: string) => string;
  /** Writes the facts on show to a file, the usual one where it has no name. */
  readonly export: (review: Review, file: string) => Promise<string>;
  /** Lets the person write a text in their editor; null where they left it as it was or it could not be started. */
  readonly edit: (text: string) => string | null;
  readonly readAgain: (review: Review) => void;
  readonly stopReading: () => void;
  /** Calls `act` with whatever comes from outside: events that were read, files that changed. Gives what ends it. */
  readonly listen: (act: (move: Move) => void) => () => void;
  /** Calls `heard` with what the mouse does. Gives what ends it. */
  readonly mouse: (heard: (event: MouseEvent) => void) => () => void;
};

/** How the review is to look, as far as the person can change it. */
export type Appearance = { readonly color: boolean; readonly theme: ThemeName; readonly ascii: boolean };

export type AppProps = {
  readonly start: Review;
  readonly appearance: Appearance;
  readonly keys: KeyTable;
  readonly world: World;
  /** Is the screen read aloud? Then it is one column of sentences. */
  readonly isRead?: boolean;
};

type Drawn = { readonly review: Review; readonly size: Size; readonly appearance: Appearance; readonly screen: Screen };

/** Rows that a turn of the wheel moves. */
const wheel = 3;

/** The review in a terminal: keys become moves, the review after each is drawn, and what was decided is saved at once. */
export function App({ start, appearance: first, keys, world, isRead = false }: AppProps) {
  const { exit, suspendTerminal } = useApp();
  const { write } = useStdout();
  const size = useWindowSize();
  const [, show] = useState(start);
  const [appearance, setAppearance] = useState(first);
  // Several keys may come in one event, before React has drawn the first of them.
  const latest = useRef(start);
  const drawn = useRef<Drawn | null>(null);
  const theme = appearance.color ? themes[appearance.theme] : colorless;
  const draw = (of: Review): Screen => {
    const last = drawn.current;
    if (last?.review === of && last.size === size && last.appearance === appearance) return last.screen;
    const look: Look = { size, theme, keys, listTop: last?.screen.listTop ?? 0 };
    const screen = drawReview(of, look);
    drawn.current = { review: of, size, appearance, screen };
    return screen;
  };

  const act = (move: Move) => {
    const before = latest.current;
    let after = step(before, move);
    for (const logged of after.log.slice(before.log.length)) {
      after = step(after, { do: "saved", trouble: world.save(logged) });
    }
    latest.current = after;
    show(after);
    if (after.ended !== null) exit(after);
  };
  const say = (text: string, what: "done" | "failed" = "done") => act({ do: "say", said: { what, text } });
  const fail = (error: unknown) => exit(error instanceof Error ? error : new Error(String(error)));
  const run = (errand: Errand) => {
    switch (errand.errand) {
      case "copy":
        write(clipboardSequence(errand.text));
        return say(`Copied ${errand.what}, if the terminal allows it.`);
      case "open":
        return errand.url === null ? say("This article gives no address.", "failed") : say(world.open(errand.url));
      case "export":
        return void world.export(latest.current, errand.file).then(say, fail);
      case "read again":
        return world.readAgain(latest.current);
      case "stop reading":
        return world.stopReading();
      case "look":
        return setAppearance((now) => ({ ...now, ...errand }));
      case "edit":
        return void suspendTerminal(() => {
          const note = world.edit(errand.note);
          if (note !== null) act({ do: "note", note, at: world.now().toISOString() });
        });
    }
  };
  // An error thrown in a listener would end the process before Ink gives the terminal back; this way it does first.
  const safely = (doing: () => void) => {
    try {
      doing();
    } catch (error) {
      fail(error);
    }
  };
  const perform = (outcome: Outcome) => ("do" in outcome ? act(outcome) : run(outcome));
  const press = (name: string) => {
    const view = { ...draw(latest.current).view, now: world.now().toISOString() };
    const outcome = outcomeOf(name, latest.current, view, keys);
    if (outcome === null) return;
    // Enter closes the palette, whatever comes of it.
    if (latest.current.mode === "palette" && name === "enter") act({ do: "back" });
    perform(outcome);
  };
  useInput((input, key) => safely(() => keyNames(input, key).forEach(press)));
  // Pasted words go into the line that is open; anywhere else they would be taken for keys.
  usePaste((text) => {
    const { mode } = latest.current;
    if (mode !== "find" && mode !== "note" && mode !== "palette") return;
    act({ do: "edit", edit: { edit: "insert", text: clean(text).trim() } });
  });
  const point = ({ kind, column, row }: MouseEvent) => {
    const { view, hit } = draw(latest.current);
    if (kind === "click") {
      const move = hit(column, row);
      if (move !== null) act(move);
      return;
    }
    const by = kind === "wheel up" ? -wheel : wheel;
    const { mode } = latest.current;
    if (mode === "filter" || mode === "palette") act({ do: "choose", by: Math.sign(by) });
    else if (view.lastTop > 0 && hit(column, row)?.do !== "to fact") {
      act({ do: "scroll", to: Math.max(0, Math.min(view.top + by, view.lastTop)) });
    } else act({ do: "go", by: Math.sign(by) });
  };
  const hear = useRef({ act, point, safely });
  hear.current = { act, point, safely };
  useEffect(() => world.listen((move) => hear.current.safely(() => hear.current.act(move))), [world]);
  // In the layout phase it ends before the program does, also by a signal: the terminal would go on to report the mouse.
  useLayoutEffect(() => world.mouse((event) => hear.current.safely(() => hear.current.point(event))), [world]);

  if (isRead) return <Rows lines={linearLines(latest.current, keys)} theme={theme} />;
  const { lines } = draw(latest.current);
  return <Rows lines={appearance.ascii ? lines.map(asciiLine) : lines} theme={theme} />;
}
