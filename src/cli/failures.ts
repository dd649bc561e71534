import { InputError } from "../errors.js";
import { exitCodes } from "./exit.js";
import { warn } from "./printing.js";

/**
 * Says on stderr why nothing came of the run, and gives the exit code, 2. What the user can mend is printed alone;
 * anything else is a bug of ours and keeps its stack.
 */
export function reportFailure(error: unknown): 2 {
  if (error instanceof InputError) {
    warn(error.message);
  } else {
    warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
    warn("This is a bug in gainsay, not in your articles. Please report it with the lines above.");
  }
  return exitCodes.failed;
}
