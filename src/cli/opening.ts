import { InputError } from "../errors.js";

const problems: Readonly<Record<string, readonly [problem: string, mend: string]>> = {
  ENOENT: ["there is no such file or folder", "Check the spelling; paths start at the folder you are in."],
  ENOTDIR: ["there is no such file or folder", "A part of the path is a file, not a folder."],
  EACCES: ["no permission to read it", "Give yourself permission, for example with “chmod -R u+rX”, or leave it out."],
  EPERM: ["no permission to read it", "Give yourself permission, for example with “chmod -R u+rX”, or leave it out."],
  EISDIR: ["this is a folder, not a file", "Name the file in it."],
  ELOOP: ["its links lead in a circle", "Mend or remove the link."],
  ENAMETOOLONG: ["the path is too long for this system", "Move it nearer to the root."],
};

/** What `open` gives, or an InputError where the file system refuses for a reason the user can mend. */
export function opening<Result>(file: string, open: () => Result): Result {
  try {
    return open();
  } catch (cause) {
    const known = problems[(cause as NodeJS.ErrnoException).code ?? ""];
    if (!known) throw cause;
    throw new InputError({ file }, known[0], known[1], { cause });
  }
}
