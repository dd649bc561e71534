import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod/mini";
import { InputError } from "../../errors.js";
import { ownSettings } from "./asked.js";

const shape = z.strictObject({
  url: z.optional(z.string()),
  model: z.optional(z.string().check(z.minLength(1))),
  key: z.optional(z.string().check(z.minLength(1))),
  context: z.optional(z.int().check(z.gte(4000))),
  timeout: z.optional(z.int().check(z.gte(1))),
});

/** The reader of the user's own settings. */
export type ReaderConfig = z.infer<typeof shape>;

/**
 * The member "reader" of the user's own settings, null where there is none. A settings file that lies among articles is not
 * asked: it came with them, and could send them, and the key, anywhere.
 *
 * @throws InputError where the file cannot be read, or says what nothing knows
 */
export function readConfig(env: NodeJS.ProcessEnv): ReaderConfig | null {
  const file = ownSettings(env).find((each) => existsSync(each));
  if (file === undefined) return null;
  const mend = "“reader” holds url, model, key, context (tokens) and timeout (seconds).";
  let settings: unknown;
  try {
    settings = parse(readFileSync(file, "utf8"));
  } catch {
    // What the parser says would quote the file, and the key may stand in it.
    throw new InputError({ file }, "it cannot be read", "Write it as JSON or YAML.");
  }
  if (typeof settings !== "object" || settings === null || !("reader" in settings)) return null;
  const parsed = shape.safeParse(settings.reader);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const unknown = first?.code === "unrecognized_keys" ? `: it does not know ${first.keys.join(", ")}` : "";
  const where = ["reader", ...(first?.path ?? [])].join(".");
  throw new InputError({ file }, `“${where}” is not as it should be${unknown}`, mend);
}
