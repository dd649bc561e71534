import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/documents/read.js";
import { complaintOf } from "./shown.js";

const bytesOf = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding);
const utf16be = (text: string) => bytesOf(text, "utf16le").swap16();

const sentence = "The mayor of Gudenå said on Friday that the café had burnt down to the ground.";

describe("reads", () => {
  test.each([
    ["UTF-8", bytesOf(sentence)],
    ["UTF-8 with byte order mark", bytesOf(`\uFEFF${sentence}`)],
    ["UTF-16, little end first, with byte order mark", bytesOf(`\uFEFF${sentence}`, "utf16le")],
    ["UTF-16, big end first, with byte order mark", utf16be(`\uFEFF${sentence}`)],
    ["a part of a larger buffer", bytesOf(`xx${sentence}`).subarray(2)],
  ])("%s", async (_what, bytes) => {
    expect((await readDocument({ bytes, path: "a.txt" })).text).toBe(sentence);
  });

  test.each([
    ["windows-1252", `<meta charset=windows-1252><p>${sentence}</p>`],
    [
      "latin1, which the web takes for windows-1252",
      `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>${sentence}</p>`,
    ],
  ])("a page that declares %s", async (_what, html) => {
    expect((await readDocument({ bytes: bytesOf(html, "latin1"), path: "a.html" })).text).toBe(sentence);
  });

  test("an empty file, as a document without blocks", async () => {
    expect(await readDocument({ bytes: bytesOf(""), path: "03_the-counter.txt" })).toMatchObject({
      text: "",
      blocks: [],
      outlet: "The Counter",
      published: null,
    });
  });

  test("the hash of the bytes, not of the text", async () => {
    const [plain, marked] = await Promise.all(
      [bytesOf(sentence), bytesOf(`\uFEFF${sentence}`)].map((bytes) => readDocument({ bytes, path: "a.txt" })),
    );
    expect(plain!.text).toBe(marked!.text);
    expect(plain!.sha256).not.toBe(marked!.sha256);
    expect(plain!.sha256).toMatch(/^[\da-f]{64}$/);
  });
});

describe("complains of", () => {
  test.each([
    ["a PDF", "%PDF-1.7\n", "it looks like a PDF"],
    ["a PNG image", "\x89PNG\r\n\x1A\n\0\0", "it looks like a PNG image"],
    ["a JPEG image", "\xFF\xD8\xFF\xE0\0", "it looks like a JPEG image"],
    ["a Word file", "PK\x03\x04\x14\0", "it looks like a Word, OpenDocument, EPUB or ZIP file"],
    ["an RTF file", "{\\rtf1 Hello}", "it looks like an RTF file"],
    ["zero bytes in the middle", "The ferry sank.\0\0 It did.", "it looks like a binary file"],
    ["UTF-16 without byte order mark", "T\0h\0e\0 \0f\0e\0r\0r\0y\0", "UTF-16 without a byte order mark"],
    ["Latin-1", "Two bridges.\nThe caf\xE9 burnt.\n", "a.txt:2 byte 21 of the file (0xE9) is not valid UTF-8"],
    ["a character cut off at the end", "caf\xC3", "byte 4 of the file (0xC3) is not valid UTF-8"],
    ["a stray continuation byte at the start", "\x80 Two", "a.txt:1 byte 1 of the file (0x80) is not valid UTF-8"],
  ])("%s", async (_what, latin1, problem) => {
    expect(await complaintOf(() => readDocument({ bytes: bytesOf(latin1, "latin1"), path: "a.txt" }))).toContain(
      problem,
    );
  });

  test("half a pair of surrogates in UTF-16", async () => {
    const bytes = bytesOf("\uFEFFa\uD800b", "utf16le");
    expect(await complaintOf(() => readDocument({ bytes, path: "a.txt" }))).toContain("is not valid UTF-16LE");
  });

  test("Latin-1 in a page that declares UTF-8", async () => {
    const bytes = bytesOf(`<meta charset="utf-8"><p>caf\xE9</p>`, "latin1");
    expect(await complaintOf(() => readDocument({ bytes, path: "a.html" }))).toContain("is not valid UTF-8");
  });

  test("a charset that nobody knows", async () => {
    const bytes = bytesOf('<meta charset="klingon"><p>x</p>');
    expect(await complaintOf(() => readDocument({ bytes, path: "a.html" }))).toContain(
      "a charset nobody knows: “klingon”",
    );
  });
});
