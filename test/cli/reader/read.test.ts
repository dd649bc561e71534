import { expect, test } from "vitest";
import { readText } from "../../../src/documents/read.js";
import { readEvent } from "../../../src/pipeline.js";
import { readAloud } from "../../../src/cli/reader/read.js";
import type { ReaderSettings } from "../../../src/cli/reader/settings.js";
import { ferry, ferryAnswer, standIn } from "./stand-in.js";

const events = Array.from({ length: 9 }, (_, at) =>
  readEvent({
    name: `event ${at}`,
    documents: Object.entries(ferry).map(([id, text]) => readText({ id, text: `${text}\n\nNumber ${at}.` })),
  }),
);
const rest = { model: "m", key: null, context: 32_000, timeout: 20, refresh: false, yes: true };
const aloud = {
  folders: new Map(),
  now: () => new Date(),
  signal: new AbortController().signal,
  onProgress: () => {},
  onTrouble: () => {},
};

test.each([
  ["four events at once elsewhere", false, 4],
  ["one event at a time on this machine", true, 1],
])("a reader is asked about %s, and what it answers is in the order of the events", async (_what, loopback, most) => {
  let [open, peak] = [0, 0];
  const server = await standIn(async (_, at) => {
    peak = Math.max(peak, ++open);
    await new Promise((resolve) => setTimeout(resolve, at % 2 === 0 ? 60 : 20));
    open--;
    return JSON.stringify(ferryAnswer);
  });
  const settings: ReaderSettings = { ...rest, url: server.url, loopback };
  const read: string[] = [];
  const readings = await readAloud(events, settings, { ...aloud, onRead: ({ name }) => void read.push(name) });
  expect(readings.map(({ event }) => [event.event, event.facts])).toEqual(events.map(({ name }) => [name, 3]));
  expect(read.toSorted()).toEqual(events.map(({ name }) => name));
  expect(peak).toBe(most);
});

test("where the user goes away nothing more is asked", async () => {
  const leaving = new AbortController();
  const server = await standIn(() => {
    leaving.abort(new Error("gone"));
    return new Promise(() => {});
  });
  const settings: ReaderSettings = { ...rest, url: server.url, loopback: true };
  await expect(readAloud(events, settings, { ...aloud, signal: leaving.signal })).rejects.toThrow("gone");
  expect(server.asked).toHaveLength(1);
});
