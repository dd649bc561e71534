import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readDraft, readEvents, readSources } from "../../src/cli/files.js";
import { InputError } from "../../src/errors.js";
import type { Event } from "../../src/model.js";

let root = "";
const home = process.cwd();

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "gainsay-files-"));
  chmodSync(root, 0o755);
  process.chdir(root);
});
afterEach(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
});

/** Writes files under the folder of this test, "ferry/01_post.txt" with a sentence in each. */
function files(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(name), { recursive: true });
    writeFileSync(name, `The ferry sank off the island on Friday night, police told ${name}.`);
  }
}

/** "ferry: 01_post.txt 02_wire.txt" for each event. */
const shown = (events: readonly Event[]) =>
  events.map(({ name, documents }) => `${name}: ${documents.map(({ id }) => id).join(" ")}`);

async function errorOf(run: () => Promise<unknown>): Promise<InputError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const complaintOf = async (...paths: readonly string[]) => {
  const { place, problem, mend } = await errorOf(() => readEvents(paths));
  expect(mend).not.toBe("");
  return `${place.file ?? ""}: ${problem}`;
};

describe("takes for an event", () => {
  test.each([
    [
      "a folder of documents",
      ["ferry/02_b.md", "ferry/01_a.txt", "ferry/03_c.HTML"],
      ["ferry"],
      ["ferry: 01_a.txt 02_b.md 03_c.HTML"],
    ],
    ["the folder one is in", ["a.txt", "b.txt"], ["."], ["{root}: a.txt b.txt"]],
    [
      "each folder of several",
      ["c/ferry/a.txt", "c/ferry/b.txt", "c/dam/a.txt", "c/dam/b.txt"],
      ["c"],
      ["dam: a.txt b.txt", "ferry: a.txt b.txt"],
    ],
    ["each, however deep", ["c/2024/ferry/a.txt", "c/2024/ferry/b.txt"], ["c/"], ["2024/ferry: a.txt b.txt"]],
    [
      "a folder, and each in it",
      ["c/a.txt", "c/b.txt", "c/dam/a.txt", "c/dam/b.txt"],
      ["c"],
      ["c: a.txt b.txt", "dam: a.txt b.txt"],
    ],
    ["several folders", ["x/a.txt", "x/b.txt", "w/a.txt", "w/b.txt"], ["x", "w"], ["w: a.txt b.txt", "x: a.txt b.txt"]],
    [
      "files given by themselves",
      ["ferry/b.txt", "ferry/a.txt"],
      ["ferry/b.txt", "ferry/a.txt"],
      ["ferry: a.txt b.txt"],
    ],
    ["files of several folders", ["c/x/a.txt", "c/y/a.txt"], ["c/x/a.txt", "c/y/a.txt"], ["c: x/a.txt y/a.txt"]],
    [
      "folders of one name, told apart",
      ["x/mon/a.txt", "x/mon/b.txt", "y/mon/a.txt", "y/mon/b.txt"],
      ["x/mon", "y/mon"],
      ["x/mon: a.txt b.txt", "y/mon: a.txt b.txt"],
    ],
  ])("%s", async (_what, names, paths, events) => {
    files(...names);
    const read = async (given: readonly string[]) => shown((await readEvents(given)).events);
    const expected = events.map((event) => event.replace("{root}", path.basename(root)));
    expect(await read(paths)).toEqual(expected);
    expect(await read(paths.toReversed())).toEqual(expected);
  });

  test("sorted by UTF-16 units, as no locale sorts", async () => {
    files("f/b.txt", "f/B.txt", "f/é.txt", "f/10.txt", "f/9.txt");
    expect(shown((await readEvents(["f"])).events)).toEqual(["f: 10.txt 9.txt B.txt b.txt é.txt"]);
  });

  test("paths that start at what was given", async () => {
    files("c/ferry/a.txt", "c/ferry/b.txt");
    const paths = async (...given: readonly string[]) =>
      (await readEvents(given)).events.flatMap(({ documents }) => documents.map((each) => each.path));
    expect(await paths("c")).toEqual(["ferry/a.txt", "ferry/b.txt"]);
    expect(await paths(path.join(root, "c"))).toEqual(["ferry/a.txt", "ferry/b.txt"]);
    expect(await paths("c/ferry/a.txt", "c/ferry/b.txt")).toEqual(["c/ferry/a.txt", "c/ferry/b.txt"]);
  });

  test("documents that date each other", async () => {
    files("f/a.txt");
    writeFileSync(
      "f/b.txt",
      "PORT VALE, March 2 (Northwire) — The ferry sank off the island on Friday night, the police said.",
    );
    writeFileSync(
      "f/c.txt",
      "Ferry sinks\n3 March 2024\n\nThe ferry sank off the island on Friday night, the police said.",
    );
    const [event] = (await readEvents(["f"])).events;
    expect(event!.documents.map(({ published }) => published)).toEqual([null, "2024-03-02", "2024-03-03"]);
  });
});

describe("reads once", () => {
  test.each([
    ["what is given twice", ["f", "f/", "./f"]],
    ["a file of a given folder", ["f", "f/a.txt"]],
    ["a folder of a given folder", [".", "f"]],
  ])("%s", async (_what, paths) => {
    files("f/a.txt", "f/b.txt");
    expect(shown((await readEvents(paths)).events)).toEqual(["f: a.txt b.txt"]);
  });

  test("links to a document, and to a folder above", async () => {
    files("f/a.txt", "f/b.txt");
    symlinkSync("a.txt", "f/z.txt");
    symlinkSync("..", "f/up");
    expect(shown((await readEvents(["f"])).events)).toEqual(["f: a.txt b.txt"]);
  });
});

describe("leaves out", () => {
  test("what is no document, and tells of articles in other formats", async () => {
    files(
      "f/a.txt",
      "f/b.txt",
      "f/gold.json",
      "f/README.md",
      "f/gainsay-review.md",
      "f/gainsay-review-2.md",
      "f/.hidden.txt",
      "f/gainsay-decisions.jsonl",
      "f/map.png",
      "f/.git/x.txt",
      "f/node_modules/x.md",
      "f/c.pdf",
    );
    const { events, skipped } = await readEvents(["f"]);
    expect(shown(events)).toEqual(["f: a.txt b.txt"]);
    expect(skipped).toMatchObject([{ event: "f", document: null, what: "c.pdf" }]);
  });

  test("an event with one document beside others, and tells of it", async () => {
    files("c/dam/a.txt", "c/ferry/a.txt", "c/ferry/b.txt");
    const { events, skipped } = await readEvents(["c"]);
    expect(shown(events)).toEqual(["ferry: a.txt b.txt"]);
    expect(skipped).toMatchObject([{ event: "dam", document: null, what: "a.txt" }]);
    expect(skipped[0]!.why).toContain("the only document of its folder");
  });

  test("nothing of the sources of a draft", async () => {
    files("c/dam/a.txt", "c/ferry/a.txt", "c/ferry/b.txt");
    expect(shown(await readSources(["c"]))).toEqual(["dam: a.txt", "ferry: a.txt b.txt"]);
    expect(shown(await readSources(["c/dam/a.txt"]))).toEqual(["dam: a.txt"]);
  });
});

describe("complains of", () => {
  test("a path that is missing", async () => {
    expect(await complaintOf("ferri")).toBe("ferri: there is no such file or folder");
    files("a.txt");
    expect(await complaintOf("a.txt/b")).toBe("a.txt/b: there is no such file or folder");
  });

  test("a folder without documents, saying what is there", async () => {
    mkdirSync("empty");
    expect(await complaintOf("empty")).toBe("empty: there is no document in this folder");
    files("f/a.pdf", "f/deep/b.docx", "f/README.md");
    const { mend } = await errorOf(() => readEvents(["f"]));
    expect(mend).toBe(
      "gainsay reads .txt, .md, .markdown, .html and .htm; README.md is no document. Here are only .docx, .pdf.",
    );
  });

  test("a single document, in a folder or by itself", async () => {
    files("f/a.txt");
    expect(await complaintOf("f")).toBe("f/a.txt: this is the only document: there is nothing to compare it with");
    expect(await complaintOf("f/a.txt")).toBe(
      "f/a.txt: this is the only document: there is nothing to compare it with",
    );
    expect(await complaintOf("f/a.txt", "f/a.txt")).toContain("the only document");
  });

  test("several folders with a single document each", async () => {
    files("c/x/a.txt", "c/y/a.txt");
    expect(await complaintOf("c")).toBe(": each of the 2 folders holds a single document: there is nothing to compare");
  });

  test("a file whose ending is not read", async () => {
    files("a.csv", "b");
    expect(await complaintOf("a.csv")).toBe("a.csv: a file with this ending is not read");
    expect(await complaintOf("b")).toBe("b: a file with this ending is not read");
  });

  test("a binary file, by itself or in a folder", async () => {
    files("f/a.txt", "f/c.txt");
    writeFileSync("f/b.txt", "%PDF-1.7\n");
    expect(await complaintOf("f")).toBe("f/b.txt: this is not text: it looks like a PDF");
    expect(await complaintOf("f/b.txt", "f/a.txt")).toBe("f/b.txt: this is not text: it looks like a PDF");
  });

  test("invalid UTF-8, with its line", async () => {
    files("f/a.txt");
    writeFileSync("f/b.txt", Buffer.from("Two bridges.\nThe caf\xE9 burnt.", "latin1"));
    const { place } = await errorOf(() => readEvents(["f"]));
    expect(place).toEqual({ file: "f/b.txt", line: 2 });
  });

  test("the first of several that cannot be read", async () => {
    for (const name of ["c", "a", "b"]) {
      files(`f/${name}.txt`);
      writeFileSync(`f/${name}.txt`, "\0");
    }
    expect(await complaintOf("f")).toContain("f/a.txt");
  });

  test("a link that leads nowhere, or in a circle", async () => {
    files("f/a.txt");
    symlinkSync("gone.txt", "f/b.txt");
    expect(await complaintOf("f")).toBe("f/b.txt: there is no such file or folder");
    symlinkSync("loop", "loop");
    expect(await complaintOf("loop")).toBe("loop: its links lead in a circle");
  });

  test("what is neither file nor folder", async () => {
    expect(await complaintOf("/dev/null")).toBe("/dev/null: this is neither a file nor a folder");
  });

  // The superuser may read everything: the tests run with another's rights where they run with root's.
  const asNobody = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    if (process.geteuid!() !== 0) return run();
    process.seteuid!(65534);
    try {
      return await run();
    } finally {
      process.seteuid!(0);
    }
  };

  test.each([
    ["a folder", "f", 0o000, "f"],
    ["a folder that may be listed but not entered", "f", 0o444, "f/a.txt"],
    ["a folder in the folder", "f/deep", 0o000, "f/deep"],
    ["a file", "f/b.txt", 0o000, "f/b.txt"],
  ])("%s that may not be read", async (_what, target, mode, file) => {
    files("f/a.txt", "f/b.txt", "f/deep/c.txt");
    chmodSync(target, mode);
    try {
      expect(await asNobody(() => complaintOf("f"))).toBe(`${file}: no permission to read it`);
    } finally {
      chmodSync(target, 0o755);
    }
  });
});

describe("reads a draft", () => {
  const stdin = (text: string | Buffer, isTTY = false) => {
    const stream = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.ReadStream & PassThrough;
    stream.end(text);
    return stream;
  };

  test("from a file of any ending", async () => {
    files("draft.rst");
    expect(await readDraft("draft.rst")).toMatchObject({ id: "draft.rst", path: "draft.rst", format: "text" });
  });

  test("from standard input, Markdown too", async () => {
    const document = await readDraft(
      "-",
      stdin("# Ferry sinks\n\nThe ferry sank off the island on Friday night, the police said.\n"),
    );
    expect(document).toMatchObject({
      id: "-",
      path: "-",
      format: "markdown",
      title: "Ferry sinks",
      outlet: "document",
    });
  });

  test.each([
    ["a terminal", () => readDraft("-", stdin("", true)), "standard input is a terminal, with no draft coming in"],
    [
      "a binary stream",
      () => readDraft("-", stdin(Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d]))),
      "this is not text: it looks like a PDF",
    ],
    ["a missing file", () => readDraft("gone.md"), "there is no such file or folder"],
    ["a folder", () => readDraft("."), "this is a folder, not a file"],
  ])("but not %s", async (_what, run, problem) => {
    expect((await errorOf(run)).problem).toBe(problem);
  });
});
