/** Where in the user's input something is wrong. Lines count from 1. */
export type InputPlace = { readonly file?: string; readonly line?: number };

/**
 * Something the user can mend. The command line prints it alone, without a stack, and exits 2:
 *
 *   articles/03.md:4: “published” is not a date: “lately”
 *     Write it as 2024-03-02 or 2024-03-02T19:15:00Z.
 *
 * Anything that is not an InputError is a bug of ours and keeps its stack.
 */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(
    readonly place: InputPlace,
    readonly problem: string,
    readonly mend: string,
    options?: ErrorOptions,
  ) {
    const { file, line } = place;
    const where = file === undefined ? "" : line === undefined ? `${file}: ` : `${file}:${line}: `;
    super(`${where}${problem}\n  ${mend}`, options);
  }
}
