import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import type { ReaderFlags, ReaderSettings } from "./settings.js";

/** The reader that is asked for, null where there is none. Loads nothing where nobody asks. Throws InputError. */
export async function readerAskedFor(flags: ReaderFlags): Promise<ReaderSettings | null> {
  const named = flags.reader ?? flags.readerModel ?? flags.readerRefresh;
  if (named === false || (named === undefined && !ownSettings(process.env).some(mayNameReader))) return null;
  return (await import("./settings.js")).readerSettings(flags, process.env);
}

/** Settings without a reader are not worth the time to load what reads them. A file that cannot be read is complained of there. */
function mayNameReader(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    return readFileSync(file, "utf8").includes("reader");
  } catch {
    return true;
  }
}

/** Where the user's own settings may be. */
export function ownSettings(env: NodeJS.ProcessEnv): readonly string[] {
  const home = env["XDG_CONFIG_HOME"] ?? path.join(homedir(), ".config");
  return ["json", "yaml", "yml"].map((ending) => path.join(home, "gainsay", `config.${ending}`));
}
