import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Runs on old versions of Node: nothing here may be newer than Node 14.

/**
 * Starts this program again with the Node that `npm ci` installs beside it, and leaves with its exit code. Without one,
 * says on stderr how to run gainsay, and exits 2.
 */
export function runOnPinnedNode(): void {
  const pinned = findPinned(dirname(fileURLToPath(import.meta.url)));
  // Where the installed one is too old itself, this is the second time that we come here.
  if (pinned === undefined || process.env["GAINSAY_ON_PINNED_NODE"] !== undefined) {
    process.stderr.write(
      `gainsay needs Node 22.13 or newer, this is ${process.versions.node}: in its repository “npm start” and “npx gainsay” use the right one.\n`,
    );
    process.exitCode = 2;
    return;
  }
  const env = { ...process.env, GAINSAY_ON_PINNED_NODE: "1" };
  const child = spawn(pinned, process.argv.slice(1), { stdio: "inherit", env });
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

/** The package `node` as npm would find it from a folder: in the nearest node_modules upwards. */
function findPinned(folder: string): string | undefined {
  const pinned = join(folder, "node_modules/node/bin/node");
  if (existsSync(pinned)) return pinned;
  const above = dirname(folder);
  return above === folder ? undefined : findPinned(above);
}
