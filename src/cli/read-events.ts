/**
 * Reads and judges events in the thread that reading-thread.ts starts, so that the review draws and answers keys. See
 * reading-messages.ts for what it is given and what it says.
 */
import { parentPort, workerData } from "node:worker_threads";
import { InputError } from "../errors.js";
import type { Event, EventAnalysis, NotChecked } from "../model.js";
import { analyseEvent } from "../pipeline.js";
import { partOf } from "./event-parts.js";
import { findEvents, type Folder, readFolder } from "./files.js";
import type { ReaderSettings } from "./reader/settings.js";
import type { ReadingData, ReadingMessage, ReadingOrder } from "./reading-messages.js";

const { paths, only: first, reader, isAgreed: wasAgreed, alarm } = workerData as ReadingData;

const say = (message: ReadingMessage): void => parentPort!.postMessage(message);

/** Milliseconds between two things told of the reading: often enough to see it move, seldom enough not to slow the first facts. */
const tellEvery = 100;

let told = performance.now();

/** An event that was read, with what was left out of it. */
type ReadOne = { readonly analysis: EventAnalysis; readonly leftOut: readonly NotChecked[] };

async function readOne(folder: Folder, at: number, ofEvents: number, skipped: readonly NotChecked[]): Promise<ReadOne> {
  const { name, articles } = folder;
  const leftOut = skipped.filter(({ event }) => event === name);
  const unread: string[] = [];
  const tell = (documents: number) => {
    if (performance.now() - told < tellEvery) return;
    told = performance.now();
    const reading = { events: at, ofEvents, event: name, documents, ofDocuments: articles.length };
    say({ kind: "reading", reading });
  };
  const event: Event = await readFolder(folder, tell, (path, error) => {
    unread.push(error.message);
    leftOut.push({ event: name, document: null, what: path, why: error.problem });
  });
  const analysis = analyseEvent({ ...event, alarm });
  sayPart(analysis, leftOut, unread);
  return { analysis, leftOut };
}

function sayPart(analysis: EventAnalysis, leftOut: readonly NotChecked[], unread: readonly string[]): void {
  say({ kind: "part", part: partOf(analysis, leftOut), unread });
  const used = new Set(analysis.facts.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const { name, documents, entities } = analysis;
  const claims = analysis.claims.filter(({ id }) => used.has(id));
  say({ kind: "judged", judged: { name, documents, entities, claims } });
}

async function readAll(only: readonly string[] | null): Promise<void> {
  const { folders, skipped } = findEvents(paths);
  if (only === null) say({ kind: "found", events: folders.map(({ name, opened }) => ({ name, folder: opened })) });
  const wanted = folders.filter(({ name }) => only === null || only.includes(name));
  const read: ReadOne[] = [];
  for (const [at, folder] of wanted.entries()) {
    const one = await readOne(folder, at, wanted.length, skipped);
    if (reader !== null) read.push(one);
  }
  const opened = new Map(folders.map(({ name, opened: folder }) => [name, folder]));
  // What has changed since the user agreed is not what the user agreed to.
  if (reader !== null) await letRead(read, reader, opened, reader.yes || (wasAgreed && only === null));
  say({ kind: "done" });
}

async function letRead(
  read: readonly ReadOne[],
  settings: ReaderSettings,
  folders: ReadonlyMap<string, string>,
  isAgreed: boolean,
): Promise<void> {
  const { readDuringReview } = await import("./reader/in-review.js");
  let done = 0;
  await readDuringReview(
    read.map(({ analysis }) => analysis),
    folders,
    settings,
    {
      isAgreed,
      onJoined: (analysis, notes) => {
        done++;
        const { leftOut } = read.find((one) => one.analysis.name === analysis.name)!;
        sayPart(analysis, [...leftOut, ...notes], []);
      },
      onProgress: (event, what) => {
        const reading = { events: done, ofEvents: read.length, event, documents: 0, ofDocuments: 0, reader: what };
        say({ kind: "reading", reading });
      },
      onTrouble: (text) => say({ kind: "reader trouble", text }),
    },
  );
}

async function read(only: readonly string[] | null): Promise<void> {
  try {
    await readAll(only);
  } catch (error) {
    if (error instanceof InputError) {
      const { place, problem, mend } = error;
      say({ kind: "failed", place, problem, mend });
    } else say({ kind: "broken", stack: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

parentPort!.on("message", ({ again }: ReadingOrder) => void read(again));
await read(first);
