import path from "node:path";
import { lilconfigSync } from "lilconfig";
import { InputError } from "../errors.js";
import { ownSettings } from "./reader/asked.js";

/** What a settings file may say; see README. */
export type Settings = {
  readonly theme?: "safe" | "dark" | "light" | undefined;
  readonly ascii?: boolean | undefined;
  readonly mouse?: boolean | undefined;
  readonly reviewer?: string | undefined;
  readonly sort?: "need" | "verdict" | "outlets" | "question" | "text" | undefined;
  /** Keys of actions, by the name of the action. */
  readonly keys?: Readonly<Record<string, readonly string[]>> | undefined;
};

// Data alone: a folder of articles may come from anybody, and a program in it is not to be run.
const names = ["json", "yaml", "yml"].map((ending) => `.gainsayrc.${ending}`);

/**
 * The settings that hold in a folder: those of the nearest `.gainsayrc.json` or `.gainsayrc.yaml` at or above it, else the
 * user's own in `~/.config/gainsay`. `isKeys` says what is wrong with the keys of an action, null where nothing is.
 *
 * @throws InputError where a file cannot be read, or says something that is no setting.
 */
export async function readSettings(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<Settings> {
  const found = findFile(folder, env);
  if (found === null) return {};
  const { file, content } = found;
  // Only where there are settings do they cost the time to load what reads them.
  const [{ parse }, { checkSettings }] = await Promise.all([import("yaml"), import("./settings-schema.js")]);
  let value: unknown;
  try {
    value = parse(content) ?? {};
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0]! : String(error);
    throw new InputError({ file }, `cannot be read: ${why}`, "Write it as JSON or YAML.", { cause: error });
  }
  return checkSettings(value, file, ownSettings(env).includes(file));
}

function findFile(folder: string, env: NodeJS.ProcessEnv): { readonly file: string; readonly content: string } | null {
  const loaders = Object.fromEntries(
    [".json", ".yaml", ".yml"].map((ending) => [ending, (_: string, text: string) => text]),
  );
  const searcher = lilconfigSync("gainsay", {
    searchPlaces: names,
    loaders,
    stopDir: path.parse(path.resolve(folder)).root,
  });
  const nearest = searcher.search(path.resolve(folder));
  if (nearest !== null) return { file: nearest.filepath, content: String(nearest.config ?? "") };
  for (const file of ownSettings(env)) {
    try {
      const own = searcher.load(file);
      if (own !== null) return { file, content: String(own.config ?? "") };
    } catch {
      // There is none.
    }
  }
  return null;
}
