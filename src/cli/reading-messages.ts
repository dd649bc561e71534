import type { InputPlace } from "../errors.js";
import type { AlarmLevel } from "../model.js";
import type { Judged } from "../pipeline.js";
import type { EventPart } from "../review/event-part.js";
import type { Reading } from "../review/review.js";
import type { ReaderSettings } from "./reader/settings.js";

/** What the thread that reads is given. */
export type ReadingData = {
  readonly paths: readonly string[];
  /** Names of the events to read; null reads all. */
  readonly only: readonly string[] | null;
  /** A reader that takes part; null where there is none. */
  readonly reader: ReaderSettings | null;
  /** The user agreed that the articles, as they are now, may leave the machine. */
  readonly isAgreed: boolean;
  readonly alarm: AlarmLevel | undefined;
};

/** What the thread that reads says, in this order; `part` comes once for each event, and again when a reader has read it. */
export type ReadingMessage =
  /** The events that there are, with the folder of each where its decisions are kept. */
  | { readonly kind: "found"; readonly events: readonly { readonly name: string; readonly folder: string }[] }
  | { readonly kind: "reading"; readonly reading: Reading }
  | { readonly kind: "part"; readonly part: EventPart; readonly unread: readonly string[] }
  /** What it takes to judge the claims of that event in other groups; no screen waits for it. */
  | { readonly kind: "judged"; readonly judged: Judged }
  /** A reader failed, or what the user should know of it. */
  | { readonly kind: "reader trouble"; readonly text: string }
  | { readonly kind: "done" }
  /** Nothing can be read, and how to mend that. */
  | { readonly kind: "failed"; readonly place: InputPlace; readonly problem: string; readonly mend: string }
  /** A bug of ours, with its stack. */
  | { readonly kind: "broken"; readonly stack: string };

/** What the thread that reads is told: to read some events again, by name. */
export type ReadingOrder = { readonly again: readonly string[] };
