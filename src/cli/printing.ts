import { writeFileSync, writeSync } from "node:fs";
import { InputError } from "../errors.js";

const [stdout, stderr] = [1, 2];

const isError = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

/**
 * Writes to a file descriptor, since Node's streams take longer to set up than a report to write. Gives what is left where
 * a pipe takes no more for now. Whoever reads us may leave early (`gainsay report … | head`): that is no error of anybody's.
 */
function write(descriptor: number, text: string): Uint8Array {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
  } catch (error) {
    if (isError(error, "EAGAIN")) return bytes.subarray(written);
    if (!isError(error, "EPIPE")) throw error;
  }
  return bytes.subarray(bytes.length);
}

/** Without a listener a closed pipe would end the process with a stack. */
export function listenToStreams(): void {
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
}

/** Writes to stdout, done when all of it is handed over. Throws InputError where it cannot be written (a full disk). */
export async function print(text: string): Promise<void> {
  try {
    const rest = write(stdout, text);
    if (rest.length > 0) await printLater(rest);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError({}, `could not write the output: ${why}`, "Write it somewhere else.", { cause: error });
  }
}

/** The stream waits until the pipe takes more. */
function printLater(rest: Uint8Array): Promise<void> {
  listenToStreams();
  return new Promise((resolve, reject) => {
    process.stdout.write(rest, (error) => {
      if (!error || isError(error, "EPIPE")) resolve();
      else reject(error);
    });
  });
}

/** Says something on stderr that is no part of the report, a line at a time. */
export function warn(lines: string): void {
  complain(`${lines}\n`);
}

/** Writes to stderr as it stands. */
export const complain = (text: string): void => {
  put(stderr, () => process.stderr, text);
};

/** Writes to stdout as it stands, a page of help at most. */
export const say = (text: string): void => {
  put(stdout, () => process.stdout, text);
};

function put(descriptor: number, stream: () => NodeJS.WriteStream, text: string): void {
  try {
    const rest = write(descriptor, text);
    if (rest.length > 0) stream().write(rest);
  } catch {
    // Where even that cannot be written there is nobody to tell.
  }
}

/** Writes `text` to the file at `path`, or to stdout where it is undefined or "-". */
export async function printTo(path: string | undefined, text: string): Promise<void> {
  if (path === undefined || path === "-") return print(text);
  try {
    writeFileSync(path, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(
      { file: path },
      `cannot be written (${why})`,
      "Name a file in a folder that exists and that you may write to.",
      { cause: error },
    );
  }
}
