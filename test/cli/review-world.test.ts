import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openInBrowser } from "../../src/cli/browser.js";
import { watchChanges } from "../../src/cli/changes.js";
import { appendDecisions, readDecisions } from "../../src/cli/decisions-file.js";
import { editText } from "../../src/cli/editor.js";
import { exportReview } from "../../src/cli/export.js";
import { savingTo } from "../../src/cli/saving.js";
import type { Report } from "../../src/model.js";
import { decide } from "../../src/review/decisions.js";
import { partsOf } from "../../src/review/event-part.js";
import { openReview } from "../../src/review/review.js";
import { type Move, step } from "../../src/review/step.js";
import { floodFacts, report } from "../review/fixture.js";

let folder: string;
let before: string;
beforeEach(() => {
  before = process.cwd();
  folder = mkdtempSync(join(tmpdir(), "gainsay-world-"));
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const at = "2024-03-05T10:00:00.000Z";
const made = (reviewer: string | undefined, place: number) =>
  decide(floodFacts[0]!, { kind: "confirmed", reason: null, note: null }, { at, place, reviewer });
const read = () => readDecisions(new Map([["flood", folder]])).map(({ entry }) => [entry.id, entry.reviewer]);

describe("the files of several reviewers", () => {
  test("a reviewer with a name has a file of their own", () => {
    appendDecisions(folder, [made("Zoë Ng", 0)]);
    appendDecisions(folder, [made(undefined, 1)]);
    expect(existsSync(join(folder, "gainsay-decisions-zoe-ng.jsonl"))).toBe(true);
    expect(new Set(read().map(([, reviewer]) => reviewer))).toEqual(new Set(["Zoë Ng", undefined]));
  });
  test("a file that a colleague sent belongs to whom it is named after; a copied entry is read once", () => {
    const shared = made(undefined, 0);
    const theirs = made(undefined, 1);
    appendDecisions(folder, [shared]);
    writeFileSync(
      join(folder, "gainsay-decisions-mara.jsonl"),
      [shared, theirs].map((entry) => `${JSON.stringify(entry)}\n`).join(""),
    );
    expect(read()).toEqual([
      [shared.id, undefined],
      [theirs.id, "mara"],
    ]);
  });
  test("other files are left alone", () => {
    writeFileSync(join(folder, "gainsay-decisionsold.jsonl"), "no decision");
    writeFileSync(join(folder, "gainsay-decisions.jsonl.bak"), "no decision");
    expect(read()).toEqual([]);
  });
});

test("what cannot be saved is kept, tried again with the next, and told of until it is", () => {
  const gone = join(folder, "gone");
  const saving = savingTo(new Map([["flood", gone]]));
  expect(saving.save({ event: "flood", entry: made(undefined, 0) })).toContain("Not saved, but kept until you quit");
  expect(saving.unsaved()).toContain('"kind":"confirmed"');
  mkdirSync(gone);
  expect(saving.save({ event: "flood", entry: made(undefined, 1) })).toBeNull();
  expect(saving.unsaved()).toBeNull();
  expect(readFileSync(join(gone, "gainsay-decisions.jsonl"), "utf8").trim().split("\n")).toHaveLength(2);
  expect(saving.save({ event: "elsewhere", entry: made(undefined, 2) })).toContain("has no folder");
});

describe("an export", () => {
  const moves: readonly Move[] = [
    { do: "decide", kind: "explained", reason: "a slip", at },
    { do: "note", note: "ask", at },
    { do: "filter", field: "verdict", values: ["contradict"] },
  ];
  const review = moves.reduce(step, openReview(partsOf(report(floodFacts)), []));
  test("has the facts on show with what was decided", () => {
    const file = join(folder, "out.json");
    expect(exportReview(review, file)).toBe(`Wrote 2 facts to ${file}`);
    const written = JSON.parse(readFileSync(file, "utf8")) as Report;
    expect(written.summary).toMatchObject({ facts: 2, outlets: 3, verdicts: { contradict: 2, agree: 0 } });
    expect(written.facts.map(({ decision }) => decision)).toEqual([
      { kind: "explained", reason: "a slip", note: "ask", at },
      null,
    ]);
  });
  test.each(["md", "txt", "jsonl"])("is written as its ending says: %s", (ending) => {
    expect(exportReview(review, join(folder, `out.${ending}`))).toContain("Wrote 2 facts");
    expect(readFileSync(join(folder, `out.${ending}`), "utf8")).toContain("coast road");
  });
  test("without a name goes to the next that is free, and never over a file", () => {
    process.chdir(folder);
    expect(exportReview(review, "")).toBe("Wrote 2 facts to gainsay-review.md");
    expect(exportReview(review, "")).toBe("Wrote 2 facts to gainsay-review-2.md");
    expect(exportReview(review, "gainsay-review.md")).toContain("There is a file gainsay-review.md already");
  });
  test("with another ending, or where it cannot be written, says so", () => {
    expect(exportReview(review, join(folder, "out.pdf"))).toContain("must end with one of .json");
    expect(exportReview(review, join(folder, "no/out.json"))).toContain("cannot be written (ENOENT)");
  });
});

describe("documents on the disk", () => {
  const part = { ...partsOf(report(floodFacts))[0]! };
  const files = () => part.documents.map(({ id }) => join(folder, id));
  test("are noticed when they change or go, and no longer once they are read again", () => {
    for (const file of files()) writeFileSync(file, "Water rose.");
    const changes = watchChanges(new Map([["flood", folder]]));
    changes.note(part);
    expect(changes.changed().size).toBe(0);
    appendFileSync(files()[0]!, " It fell.");
    rmSync(files()[1]!);
    expect([...changes.changed()]).toEqual([["flood", [part.documents[0]!.path, part.documents[1]!.path]]]);
    changes.note(part);
    expect(changes.changed().size).toBe(0);
  });
});

describe("the editor", () => {
  const script = (body: string) => {
    const file = join(folder, "edit it.sh");
    writeFileSync(file, `#!/bin/sh\n${body}\n`);
    chmodSync(file, 0o755);
    return { EDITOR: `'${file}' --wait`, PATH: process.env["PATH"] };
  };
  // Editors of Windows are started in another way.
  test.skipIf(process.platform === "win32")("is given the text and gives back what is left in the file", () => {
    expect(editText("see page 4", script('printf "%s, and 5" "$(cat "$2")" > "$2"'))).toBe("see page 4, and 5");
    expect(editText("", script('test ! -s "$2" && echo new > "$2"'))).toBe("new");
  });
  test.skipIf(process.platform === "win32")("that fails, or is not there, changes nothing", () => {
    expect(editText("see page 4", script("exit 1"))).toBeNull();
    expect(editText("see page 4", { EDITOR: "/no/such/editor", PATH: process.env["PATH"] })).toBeNull();
  });
});

test.each(["file:///etc/passwd", "javascript:alert(1)", "https://a b", "-oProxyCommand=x"])(
  "%s is not opened",
  (url) => {
    expect(openInBrowser(url)).toBe(`This is no web address: ${url}`);
  },
);
