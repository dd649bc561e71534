import { InputError } from "../errors.js";

/** What a file is by its first bytes (in hexadecimal), where that is nothing we read. */
const signatures: readonly (readonly [kind: string, bytes: RegExp])[] = [
  ["a PDF", /^25504446/],
  ["a PNG image", /^89504e47/],
  ["a JPEG image", /^ffd8ff/],
  ["a GIF image", /^47494638/],
  ["a WebP image", /^52494646.{8}57454250/],
  ["a TIFF image", /^(?:49492a00|4d4d002a)/],
  ["a Word, OpenDocument, EPUB or ZIP file", /^504b0304/],
  ["an old Word or Office file", /^d0cf11e0/],
  ["an RTF file", /^7b5c727466/],
  ["a gzip file", /^1f8b/],
  ["an MP4 film", /^.{8}66747970/],
  ["an MP3 recording", /^(?:4944330|fffb)/],
  ["a SQLite database", /^53514c69746520666f726d6174/],
  ["a program", /^7f454c46/],
];

const utf16Marks: readonly (readonly [label: string, mark: RegExp])[] = [
  ["utf-16le", /^fffe/],
  ["utf-16be", /^feff/],
];

const mends: Readonly<Record<string, string>> = {
  "a PDF": "Save its text first, for example with “pdftotext article.pdf article.txt”, or move it out of the folder.",
};

/**
 * Decodes a document's bytes: UTF-8 with or without byte order mark, UTF-16 with one, or for HTML the charset its meta tag
 * declares. The byte order mark is no part of the text.
 *
 * Throws InputError for a binary file, saying what it looks like, and for bytes that the encoding does not allow,
 * with line and byte.
 */
export function decode(bytes: Uint8Array, file: string, declared: string | null): string {
  const head = textOf(bytes.subarray(0, 16), "hex");
  const utf16 = utf16Marks.find(([, mark]) => mark.test(head))?.[0];
  if (utf16 === undefined) refuseBinary(bytes, head, file);
  const label = utf16 ?? (head.startsWith("efbbbf") ? "utf-8" : (declared ?? "utf-8"));
  const decoder = decoderOf(label, file);
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw invalidBytes(bytes, label, file, cause);
  }
}

/** The charset that an HTML page declares in its first kilobyte, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(textOf(bytes.subarray(0, 1024), "latin1"))?.[1] ?? null;
}

function textOf(bytes: Uint8Array, encoding: "hex" | "latin1"): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(encoding);
}

function refuseBinary(bytes: Uint8Array, head: string, file: string): void {
  const kind = signatures.find(([, signature]) => signature.test(head))?.[0];
  if (kind === undefined && !bytes.includes(0)) return;
  const halved = kind === undefined && /^(?:(?!00)..00){4}|^(?:00(?!00)..){4}/.test(head);
  throw new InputError(
    { file },
    `this is not text: it looks like ${kind ?? (halved ? "UTF-16 without a byte order mark" : "a binary file (it holds zero bytes)")}`,
    halved
      ? "Save it as UTF-8, for example with “iconv -f UTF-16LE -t UTF-8”."
      : (mends[kind ?? ""] ?? "Save its text as .txt, .md or .html, or move it out of the folder."),
  );
}

function decoderOf(label: string, file: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new InputError(
      { file },
      `the page declares a charset nobody knows: “${label}”`,
      "Save it as UTF-8 and declare that.",
      { cause },
    );
  }
}

function invalidBytes(bytes: Uint8Array, label: string, file: string, cause: unknown): InputError {
  const at = firstInvalid(bytes, label);
  const line = bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
  return new InputError(
    { file, line },
    `byte ${at + 1} of the file (0x${bytes[at]!.toString(16).toUpperCase().padStart(2, "0")}) is not valid ${label.toUpperCase()}`,
    label === "utf-8" ? "Convert it, for example with “iconv -f WINDOWS-1252 -t UTF-8”." : "Save it as UTF-8.",
    { cause },
  );
}

/** Index of the first byte of the first character that cannot be decoded. */
function firstInvalid(bytes: Uint8Array, label: string): number {
  const decodes = (length: number, stream: boolean) => {
    try {
      new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, length), { stream });
      return true;
    } catch {
      return false;
    }
  };
  // With `stream` a prefix may end in the middle of a character, so that all prefixes before the fault decode.
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodes(middle, true)) good = middle;
    else bad = middle;
  }
  while (good > 0 && !decodes(good, false)) good -= 1;
  return good;
}
