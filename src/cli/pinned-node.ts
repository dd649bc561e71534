import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Runs on old versions of Node: nothing here may be newer than Node 14.

/** Where `npm ci` puts the runtime that package.json pins; a package that was installed by itself has none. */
const pinned = fileURLToPath(new URL("../../node_modules/node/bin/node", import.meta.url));

/**
 * Starts this program again with the pinned Node and leaves with its exit code. Without one, says on stderr how to run
 * gainsay, and exits 2.
 */
export function runOnPinnedNode(): void {
  if (!existsSync(pinned)) {
    process.stderr.write(
      `gainsay needs Node 22.13 or newer, this is ${process.versions.node}: in its repository “npm start” and “npx gainsay” use the right one.\n`,
    );
    process.exitCode = 2;
    return;
  }
  const child = spawn(pinned, process.argv.slice(1), { stdio: "inherit" });
  // Ctrl-C reaches the child by itself; it decides what comes of it.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGHUP", () => child.kill("SIGHUP"));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 2);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
