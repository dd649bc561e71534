import { InputError } from "../errors.js";
import type { Filter, FilterField } from "../review/filter.js";
import type { Opening } from "../review/review.js";
import { wantsColor, type ColorOption } from "./color.js";
import { speaksUtf8 } from "./letters.js";
import { loadScreen } from "./load-screen.js";
import { listenToStreams, warn } from "./printing.js";
import { readerAskedFor } from "./reader/asked.js";
import type { JudgingFlags } from "./analysis.js";
import type { ReaderSettings } from "./reader/settings.js";
import { loadJudge, readInThread } from "./reading.js";
import { readSettings, type Settings } from "./settings.js";

/** The flags of `gainsay review`. Those that filter hold one value or several between commas. */
export type ReviewFlags = JudgingFlags &
  Partial<Record<FilterField, string>> & {
    readonly color?: ColorOption;
    readonly theme?: NonNullable<Settings["theme"]>;
    readonly ascii?: boolean;
    readonly mouse?: boolean;
    readonly screenReader?: boolean;
    readonly plain?: boolean;
    readonly reviewer?: string;
    readonly sort?: NonNullable<Settings["sort"]>;
    readonly view?: "facts" | "grid" | "article";
    readonly find?: string;
  };

const fields: readonly FilterField[] = ["verdict", "severity", "decision", "kind", "outlet", "event"];

/** `gainsay review`: opens the review on the events at `paths`, gives the exit code. Throws InputError. */
export async function startReview(paths: readonly string[], flags: ReviewFlags): Promise<number> {
  if (flags.plain === true) {
    const [{ plainReview }, settings] = await Promise.all([import("./plain-review.js"), readSettings(".")]);
    return plainReview(paths, openingOf(flags, settings), flags);
  }
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new InputError(
      {},
      "the review needs a terminal to show itself in and to read keys from",
      "Use “gainsay review --plain” for questions and answers line by line, or “gainsay report”.",
    );
  }
  listenToStreams();
  const reader = await readerFor(paths, flags);
  const reading = readInThread({ paths, reader, isAgreed: reader !== null, alarm: flags.alarm });
  try {
    // Ink and React take a while to load; nothing but a review pays for that, and the first event is read meanwhile.
    const [settings, { review }] = await Promise.all([readSettings("."), import("./review.js"), loadScreen()]);
    const folders = await reading.found;
    const started = { events: 0, ofEvents: folders.size, event: [...folders.keys()][0]!, documents: 0, ofDocuments: 0 };
    return await review({
      folders,
      opening: { ...openingOf(flags, settings), reading: started },
      color: wantsColor(flags.color, true, process.env),
      theme: flags.theme ?? settings.theme,
      ascii: flags.ascii ?? settings.ascii ?? !speaksUtf8(process.env),
      mouse: flags.mouse ?? settings.mouse,
      isRead: flags.screenReader ?? process.env["INK_SCREEN_READER"] === "true",
      keys: settings.keys,
      now: () => new Date(),
      incoming: { ...reading, judge: () => loadJudge(reading.judged) },
    });
  } finally {
    await reading.end();
  }
}

/** The reader that takes part, where one is named and what leaves the machine may leave it. Throws InputError. */
async function readerFor(paths: readonly string[], flags: ReviewFlags): Promise<ReaderSettings | null> {
  const settings = await readerAskedFor(flags);
  if (settings === null || settings.loopback) return settings;
  const [{ readEvents }, { eventFolders }, { askBeforehand }] = await Promise.all([
    import("./files.js"),
    import("./event-folders.js"),
    import("./reader/plan.js"),
  ]);
  const { events } = await readEvents(paths);
  const folders = eventFolders(events, paths);
  return (await askBeforehand(events, settings, { folders, onTrouble: warn })) ? settings : null;
}

function openingOf(flags: ReviewFlags, settings: Settings): Opening {
  const filter: Filter = Object.fromEntries(
    fields.flatMap((field) => (flags[field] === undefined ? [] : [[field, flags[field].split(/\s*,\s*/)]])),
  );
  return {
    reviewer: flags.reviewer ?? settings.reviewer ?? null,
    sort: flags.sort ?? settings.sort ?? "need",
    view: flags.view ?? "facts",
    sought: flags.find ?? "",
    filter,
  };
}
