import { Worker } from "node:worker_threads";
import { InputError } from "../errors.js";
import type { Judged } from "../pipeline.js";
import type { Judge } from "../review/regroup.js";
import type { Move } from "../review/step.js";
import type { ReadingData, ReadingMessage, ReadingOrder } from "./reading-messages.js";

/** The reading of some events while a review is open. */
export type ReadingEvents = {
  /** The events that there are, name → folder. Throws InputError where nothing can be read. */
  readonly found: Promise<ReadonlyMap<string, string>>;
  /** Calls `act` with whatever is read, also with what came before it listened. Gives what ends that. */
  readonly listen: (act: (move: Move) => void) => () => void;
  /** Reads some events again. */
  readonly again: (events: readonly string[]) => void;
  /** Stops; what is read so far stays. */
  readonly stop: () => void;
  /** Lets the process end. */
  readonly end: () => Promise<void>;
  /** What is needed to judge the claims of the events that were read, by name. */
  readonly judged: ReadonlyMap<string, Judged>;
};

/** Starts to read the events at `paths` in a thread of its own, and has a reader read them too where there is one. */
export function readInThread(data: Omit<ReadingData, "only">): ReadingEvents {
  const judged = new Map<string, Judged>();
  const found = Promise.withResolvers<ReadonlyMap<string, string>>();
  let waiting: Move[] = [];
  let act: ((move: Move) => void) | null = null;
  const tell = (move: Move) => {
    if (act === null) waiting.push(move);
    else act(move);
  };
  const fail = (error: Error) => {
    found.reject(error);
    tell({ do: "say", said: { what: "failed", text: error.message } });
    tell({ do: "read on", reading: null });
  };
  const hear = (message: ReadingMessage): void => {
    switch (message.kind) {
      case "found":
        return found.resolve(new Map(message.events.map(({ name, folder }) => [name, folder])));
      case "reading":
        return tell({ do: "read on", reading: message.reading });
      case "part":
        tell({ do: "take in", part: message.part });
        if (message.unread.length > 0) {
          tell({ do: "say", said: { what: "failed", text: `Left out: ${message.unread[0]!}` } });
        }
        return;
      case "judged":
        judged.set(message.judged.name, message.judged);
        return;
      case "reader trouble":
        return tell({ do: "say", said: { what: "failed", text: `Reader: ${message.text}` } });
      case "done":
        return tell({ do: "read on", reading: null });
      case "failed":
        return fail(new InputError(message.place, message.problem, message.mend));
      case "broken":
        return fail(Object.assign(new Error("the reading failed"), { stack: message.stack }));
    }
  };
  const start = (only: readonly string[] | null): Worker => {
    const workerData: ReadingData = { ...data, only };
    // Beside this chunk when built.
    return new Worker(new URL("./cli/reading-thread.js", import.meta.url), { workerData })
      .on("error", fail)
      .on("message", hear);
  };
  let worker: Worker | null = start(null);
  return {
    found: found.promise,
    listen(heard) {
      act = heard;
      const earlier = waiting;
      waiting = [];
      earlier.forEach(heard);
      return () => {
        act = null;
      };
    },
    again(events) {
      if (worker === null) worker = start(events);
      else worker.postMessage({ again: events } satisfies ReadingOrder);
    },
    stop() {
      void worker?.terminate();
      worker = null;
      tell({ do: "read on", reading: null });
      tell({ do: "say", said: { what: "done", text: "The reading was stopped; what was read so far is here." } });
    },
    async end() {
      await worker?.terminate();
    },
    judged,
  };
}

/** The engine that judges claims in other groups. Loaded when the first facts are on the screen: it takes a while. */
export async function loadJudge(judged: ReadonlyMap<string, Judged>): Promise<Judge> {
  const { judgeTogether } = await import("../pipeline.js");
  return (event, claims) => {
    const known = judged.get(event);
    return known === undefined ? null : judgeTogether(known, claims);
  };
}
