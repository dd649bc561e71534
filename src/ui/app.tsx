import { useApp, useInput, usePaste, useWindowSize } from "ink";
import { useRef, useState } from "react";
import type { LoggedEntry } from "../review/apply-decisions.js";
import type { Review } from "../review/review.js";
import { type Move, step } from "../review/step.js";
import { clean } from "./clean.js";
import { keyNames } from "./key-names.js";
import { moveFor } from "./keys.js";
import { Rows } from "./rows.js";
import type { Size } from "./layout.js";
import { drawReview, type Screen } from "./screen.js";
import type { Theme } from "./theme.js";

export type AppProps = {
  readonly start: Review;
  readonly theme: Theme;
  /** Writes a new entry of the log to where it is kept; gives why it could not, null when it is safe. */
  readonly save: (logged: LoggedEntry) => string | null;
  readonly now: () => Date;
};

type Drawn = { readonly review: Review; readonly size: Size; readonly screen: Screen };

/** The review in a terminal: keys become moves, the review after each is drawn, and what was decided is saved at once. */
export function App({ start, theme, save, now }: AppProps) {
  const { exit } = useApp();
  const size = useWindowSize();
  const [review, show] = useState(start);
  // Several keys may come in one event, before React has drawn the first of them.
  const latest = useRef(start);
  const drawn = useRef<Drawn | null>(null);
  const draw = (of: Review): Screen => {
    const last = drawn.current;
    if (last?.review === of && last.size === size) return last.screen;
    const screen = drawReview(of, size, theme, last?.screen.listTop ?? 0);
    drawn.current = { review: of, size, screen };
    return screen;
  };

  const act = (move: Move) => {
    const before = latest.current;
    let after = step(before, move);
    for (const logged of after.log.slice(before.log.length)) {
      after = step(after, { do: "saved", trouble: save(logged) });
    }
    latest.current = after;
    show(after);
    if (after.ended !== null) exit(after);
  };
  const press = (names: readonly string[]) => {
    // An error thrown in a listener would end the process before Ink gives the terminal back; this way it does first.
    try {
      for (const name of names) {
        const move = moveFor(name, latest.current, { ...draw(latest.current).view, now: now().toISOString() });
        if (move !== null) act(move);
      }
    } catch (error) {
      exit(error instanceof Error ? error : new Error(String(error)));
    }
  };
  useInput((input, key) => {
    press(keyNames(input, key));
  });
  // Pasted words go into the search line; anywhere else they would be taken for keys.
  usePaste((text) => {
    if (latest.current.mode === "find") act({ do: "type", text: clean(text).trim() });
  });
  return <Rows lines={draw(review).lines} theme={theme} />;
}
