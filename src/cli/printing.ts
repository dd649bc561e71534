import { writeFile } from "node:fs/promises";
import { InputError } from "../errors.js";

/** Whoever reads us may leave early (`gainsay report … | head`): that is no error of anybody's. */
const isGone = (error: Error) => "code" in error && error.code === "EPIPE";

/** Without a listener a closed pipe would end the process with a stack; `print` hears of each error by itself. */
export function listenToStreams(): void {
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
}

/** Writes to stdout, done when all of it is handed over. Throws InputError where it cannot be written (a full disk). */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error || isGone(error)) resolve();
      else reject(new InputError({}, `could not write the output: ${error.message}`, "Write it somewhere else."));
    });
  });
}

/** Says something on stderr that is no part of the report, a line at a time. */
export function warn(lines: string): void {
  process.stderr.write(`${lines}\n`);
}

/** Writes `text` to the file at `path`, or to stdout where it is undefined or "-". */
export async function printTo(path: string | undefined, text: string): Promise<void> {
  if (path === undefined || path === "-") return print(text);
  try {
    await writeFile(path, text);
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
