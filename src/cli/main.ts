import { CommanderError } from "commander";
import { exitCodes } from "./exit.js";
import { reportFailure } from "./failures.js";
import { runProgram } from "./program.js";

/**
 * Runs the command line (`args` without node and the script) and sets the exit code of the process. It never calls
 * `process.exit`: a long report would be cut off where it is written to a pipe.
 *
 * SIGINT is left to the system, which ends even a run that is deep in its work; the shell sees 130.
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    process.exitCode = await runProgram(args);
  } catch (error) {
    // Commander has said what is wrong with the arguments; help and version come here too, with code 0.
    process.exitCode =
      error instanceof CommanderError
        ? error.exitCode === 0
          ? exitCodes.clean
          : exitCodes.failed
        : reportFailure(error);
  }
}
