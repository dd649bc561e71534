import { InputError } from "../../errors.js";
import type { EventAnalysis, NotChecked } from "../../model.js";
import { joinReader } from "../../pipeline.js";
import { readAloud } from "./read.js";
import type { ReaderSettings } from "./settings.js";
import { notesOn } from "./together.js";

/** What a review hears of a reader while it is open. */
export type Hearing = {
  /** The user agreed that the articles, as they are, may leave the machine. */
  readonly isAgreed: boolean;
  /** An event with what the reader added, and what is to be said of its answer. */
  readonly onJoined: (analysis: EventAnalysis, notes: readonly NotChecked[]) => void;
  /** What the reader is at, for which event. */
  readonly onProgress: (event: string, what: string) => void;
  readonly onTrouble: (what: string) => void;
};

/** How often the seconds move on, in milliseconds. */
const tick = 1000;

/**
 * Has a reader read events while a review of them is open. Each comes in as soon as it is read; where the
 * reader fails, the review goes on with what the rules found.
 */
export async function readDuringReview(
  analyses: readonly EventAnalysis[],
  folders: ReadonlyMap<string, string>,
  settings: ReaderSettings,
  { isAgreed, onJoined, onProgress, onTrouble }: Hearing,
): Promise<void> {
  let [at, what, since] = [0, "", performance.now()];
  const tell = (): void => {
    const seconds = Math.round((performance.now() - since) / 1000);
    onProgress(analyses[Math.min(at, analyses.length - 1)]!.name, `${what} ${seconds} s`);
  };
  const ticking = setInterval(tell, tick);
  try {
    await readAloud(analyses, settings, {
      folders,
      now: () => new Date(),
      signal: new AbortController().signal,
      isAgreed,
      onProgress: (step) => {
        [what, since] = [step.slice(step.lastIndexOf(": ") + 2), performance.now()];
        tell();
      },
      onTrouble,
      onRead: async (read, { answer, lost, event }) => {
        const analysis = analyses.find((one) => one === read)!;
        onJoined(await joinReader(analysis, answer.facts, lost), notesOn(event));
        at++;
        if (event.trouble !== null) onTrouble(`${event.event}: ${event.trouble}`);
      },
    });
  } catch (error) {
    // Articles that changed since the user agreed are not sent.
    if (!(error instanceof InputError)) throw error;
    onTrouble(`${error.problem}: open the review anew to have it read`);
  } finally {
    clearInterval(ticking);
  }
}
