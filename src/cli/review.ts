import type { LoggedEntry } from "../review/apply-decisions.js";
import type { EventPart } from "../review/event-part.js";
import type { Judge } from "../review/regroup.js";
import { type Opening, openReview } from "../review/review.js";
import type { Move } from "../review/step.js";
import type { ThemeName } from "../ui/theme.js";
import { openInBrowser } from "./browser.js";
import { watchChanges } from "./changes.js";
import { editText } from "./editor.js";
import { exitCodes } from "./exit.js";
import { loadScreen } from "./load-screen.js";
import { warn } from "./printing.js";
import { pastDecisions, savingTo } from "./saving.js";

/** What comes to an open review from outside. */
export type Incoming = {
  readonly listen: (act: (move: Move) => void) => () => void;
  readonly again: (events: readonly string[]) => void;
  readonly stop: () => void;
  /** What judges claims in other groups, once it is loaded. */
  readonly judge: () => Promise<Judge>;
};

/** What a review is about, how it looks, and where its decisions go. */
export type ReviewOptions = {
  /** What is known at the start; more comes from `incoming`. */
  readonly parts?: readonly EventPart[];
  /** The folder of each event, by its name; the decisions on its facts are kept there. */
  readonly folders: ReadonlyMap<string, string>;
  readonly opening?: Opening;
  readonly color: boolean;
  readonly theme?: ThemeName | undefined;
  readonly ascii?: boolean | undefined;
  readonly mouse?: boolean | undefined;
  readonly isRead?: boolean | undefined;
  readonly keys?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly now: () => Date;
  readonly incoming?: Incoming | undefined;
};

/** Milliseconds between two looks whether a document changed on the disk. */
const lookEvery = 2000;

/**
 * Lets a person go through facts in the terminal, which stdin and stdout must be. Every decision is in its file before the
 * screen shows it.
 *
 * Gives the exit code: 0 after quitting, 130 after Ctrl-C, 2 where decisions could not be saved; these are then printed
 * on stderr, ready to be put into the file.
 *
 * @throws InputError where a decisions file holds a line that is no decision.
 */
export async function review(options: ReviewOptions): Promise<number> {
  const { parts = [], folders, opening = {}, color, theme = "safe", ascii = false, mouse = true, now } = options;
  const { incoming } = options;
  const { log, trouble } = pastDecisions(folders);
  const saving = savingTo(folders);
  const changes = watchChanges(folders);
  for (const part of parts) changes.note(part);
  const { keyTable, runReview } = await loadScreen();
  const left = await runReview({
    start: openReview(parts, log, { ...opening, trouble }),
    appearance: { color, theme, ascii },
    keys: keyTable(options.keys),
    mouse,
    isRead: options.isRead === true,
    world: {
      save: (logged: LoggedEntry) => saving.save(logged),
      now,
      open: openInBrowser,
      export: async (shown, file) => (await import("./export.js")).exportReview(shown, file),
      edit: editText,
      readAgain: ({ parts: read }) => {
        const changed = [...changes.changed().keys()];
        incoming?.again(changed.length > 0 ? changed : read.map(({ event }) => event));
      },
      stopReading: () => incoming?.stop(),
      listen: (act) => listening(act, incoming, changes),
    },
  });
  const unsaved = saving.unsaved();
  if (unsaved !== null) {
    warn(unsaved);
    return exitCodes.failed;
  }
  return left.ended === "interrupted" ? exitCodes.interrupted : exitCodes.clean;
}

/** Hands on what is read and what changes on the disk until the function that it gives is called. */
function listening(
  act: (move: Move) => void,
  incoming: Incoming | undefined,
  changes: ReturnType<typeof watchChanges>,
): () => void {
  let isJudgeAsked = false;
  const askJudge = () => {
    if (isJudgeAsked || incoming === undefined) return;
    isJudgeAsked = true;
    void incoming.judge().then((judge) => act({ do: "judge", judge }));
  };
  const deaf = incoming?.listen((move) => {
    if (move.do === "take in") changes.note(move.part);
    act(move);
    // Later than the first frame with everything that is read.
    if (move.do === "read on" && move.reading === null) setTimeout(askJudge, 50);
  });
  let before = "";
  const looking = setInterval(() => {
    const paths = [...changes.changed().values()].flat();
    if (paths.join("\n") === before) return;
    before = paths.join("\n");
    act({ do: "changed", paths });
  }, lookEvery);
  looking.unref();
  return () => {
    clearInterval(looking);
    deaf?.();
  };
}
