import { chmodSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, gainsay, run, type Run } from "./gainsay.js";

const article = "The ferry carried 212 passengers and a crew of nine.\n";
const two = { "post.txt": article, "wire.txt": article };

/** Exit code 2, nothing on stdout, and a message that is no stack and says what to do on its second line. */
function expectMend({ code, stdout, stderr }: Run, ...words: readonly string[]): void {
  for (const word of words) expect(stderr).toContain(word);
  expect(stderr).not.toMatch(/^ {4}at |bug in gainsay/m);
  expect(stderr).toMatch(/^[^\n]+\n {2}\S/);
  expect([code, stdout]).toEqual([2, ""]);
}

describe("the user is told what to mend:", () => {
  test("a path that is missing", async () => {
    expectMend(await gainsay(["report", "no/such/folder"]), "no/such/folder");
    expectMend(await gainsay(["no/such/folder"]), "no/such/folder");
    expectMend(await gainsay(["claims", "no/such/folder"]), "no/such/folder");
    expectMend(await gainsay(["check", "no/draft.md", "--against", folder(two)]), "no/draft.md");
  });

  test("an empty folder", async () => {
    const empty = folder({});
    expectMend(await gainsay(["report", empty]), empty);
  });

  test("a folder with nothing that can be read", async () => {
    expectMend(await gainsay(["report", folder({ "gold.json": "{}", "README.md": "# x" })]), "no document");
  });

  test("a single document", async () => {
    const alone = folder({ "post.txt": article });
    expectMend(await gainsay(["report", alone]), "nothing to compare");
    expectMend(await gainsay(["report", join(alone, "post.txt")]), "nothing to compare");
  });

  test("a binary file", async () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3]);
    expectMend(await gainsay(["report", folder({ ...two, "z.txt": picture })]), "z.txt");
  });

  test("invalid UTF-8, with its line", async () => {
    const latin = Buffer.concat([
      Buffer.from("The first line.\nThe caf"),
      Buffer.from([0xe9]),
      Buffer.from(" closed.\n"),
    ]);
    expectMend(await gainsay(["report", folder({ ...two, "z.txt": latin })]), "z.txt:2: ");
  });

  // The superuser may read everything: run as somebody else. `unprivileged` says why where that cannot be done.
  const isRoot = process.getuid?.() === 0;
  const somebody = isRoot ? { uid: 65_534, gid: 65_534 } : {};
  const unprivileged = async () => {
    const probe = await run("/bin/cat", [process.execPath], somebody).catch(() => null);
    const program = await gainsay(["--version"], somebody).catch(() => null);
    return probe?.code === 0 && program?.code === 0;
  };

  test("a folder without permission to read it", async ({ skip }) => {
    skip(!(await unprivileged()), "the program cannot be run as an unprivileged user here");
    const closed = folder(two);
    chmodSync(closed, 0);
    try {
      expectMend(await gainsay(["report", closed], somebody), closed, "permission");
    } finally {
      chmodSync(closed, 0o700);
    }
  });

  test("a document without permission to read it", async ({ skip }) => {
    skip(!(await unprivileged()), "the program cannot be run as an unprivileged user here");
    const event = folder(two);
    chmodSync(event, 0o755);
    chmodSync(join(event, "wire.txt"), 0);
    expectMend(await gainsay(["report", event], somebody), "wire.txt", "permission");
  });

  test("an output that cannot be written", async () => {
    const event = folder(two);
    expectMend(await gainsay(["report", event, "--output", "no/such/folder/report.txt"]), "no/such/folder/report.txt");
    expectMend(await gainsay(["report", event, "--output", event]), event);
  });

  test("a decisions file that is broken, with its line", async () => {
    const event = folder({ ...two, "gainsay-decisions.jsonl": "\nnonsense\n" });
    expectMend(await gainsay(["report", event]), "gainsay-decisions.jsonl:2: ");
  });

  test("a fact that there is none of", async () => {
    expectMend(await gainsay(["explain", "nosuchfact", folder(two)]), "nosuchfact");
  });

  test("a full disk behind stdout", async ({ skip }) => {
    const full = statSync("/dev/full", { throwIfNoEntry: false });
    skip(full === undefined, "this system has no /dev/full");
    const done = await run("/bin/sh", ["-c", `exec "$0" "$@" >/dev/full`, process.execPath, ...reportOn(folder(two))]);
    expectMend(done, "could not write the output");
  });
});

function reportOn(event: string): string[] {
  return [join(import.meta.dirname, "../../dist/cli.js"), "report", event];
}
