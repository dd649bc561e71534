import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { eventFolders } from "../../src/cli/event-folders.js";
import { readEvents } from "../../src/cli/files.js";
import { folder } from "./gainsay.js";

const two = (event: string) => ({
  [`${event}/post.txt`]: "The ferry carried 212 passengers.",
  [`${event}/wire.txt`]: "The ferry carried 187 passengers.",
});
const root = folder({ ...two("storm"), ...two("north/flood"), ...two("south/flood") });

/** The folders of the events at some paths below root, named from there. */
async function foldersAt(paths: readonly string[]): Promise<Record<string, string>> {
  const given = paths.map((path) => join(root, path));
  const { events } = await readEvents(given);
  return Object.fromEntries(
    Array.from(eventFolders(events, given), ([name, there]) => [
      name.slice(name.lastIndexOf("/gainsay-") + 1).replace(/^gainsay-\w+\//, ""),
      there.slice(root.length + 1),
    ]),
  );
}

describe("the folder of an event is found", () => {
  test.each([
    ["given by itself", ["storm"], { storm: "storm" }],
    ["with a slash", ["storm/"], { storm: "storm" }],
    ["by the files in it", ["storm/post.txt", "storm/wire.txt"], { storm: "storm" }],
    ["in a folder of events", ["north", "storm"], { flood: "north/flood", storm: "storm" }],
    ["beside one of the same name", ["north", "south"], { "north/flood": "north/flood", "south/flood": "south/flood" }],
    [
      "beside one of the same name, given itself",
      ["north/flood", "south/flood"],
      { "north/flood": "north/flood", "south/flood": "south/flood" },
    ],
    ["all at once", ["."], { storm: "storm", "north/flood": "north/flood", "south/flood": "south/flood" }],
    [
      "for files of two folders, above both",
      ["north/flood/post.txt", "south/flood/wire.txt"],
      { [root.slice(root.lastIndexOf("/") + 1)]: "" },
    ],
  ])("%s", async (_how, paths, found) => {
    expect(await foldersAt(paths)).toEqual(found);
  });
});

test("an event from nowhere has none", () => {
  expect(eventFolders([{ name: "storm", documents: [] }], ["."])).toEqual(new Map());
});
