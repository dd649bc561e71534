import { z } from "zod";
import { InputError } from "../errors.js";
import { actionNames, mayShareKeys } from "../ui/keys.js";
import { isKeyName } from "../ui/key-names.js";
import { sorts } from "../review/order.js";
import { themeNames } from "../ui/theme.js";
import type { Settings } from "./settings.js";

const key = z.string().refine(isKeyName, {
  error: "is no key: write one character, or up, down, left, right, enter, escape, space, tab, pageup, ctrl-a, …",
});

const schema = z.strictObject({
  theme: z.enum(themeNames as [string, ...string[]]).optional(),
  ascii: z.boolean().optional(),
  mouse: z.boolean().optional(),
  reviewer: z.string().min(1).optional(),
  sort: z.enum(sorts).optional(),
  keys: z
    .partialRecord(
      z.enum(actionNames as [string, ...string[]]),
      z.preprocess((given) => (typeof given === "string" ? [given] : given), z.array(key)),
    )
    .optional(),
});

/**
 * The settings that a file holds. Throws InputError that names what is wrong in it and how to mend it. `isOwn`: it is the user's
 * own, which may name a reader as well; see reader/config.ts.
 */
export function checkSettings(value: unknown, file: string, isOwn: boolean): Settings {
  if (!isOwn && typeof value === "object" && value !== null && "reader" in value) {
    const why = "a folder of articles may not say where they are sent";
    throw new InputError({ file }, `“reader”: ${why}`, "Put it into your own settings, ~/.config/gainsay/config.json.");
  }
  const checked = (isOwn ? schema.extend({ reader: z.unknown().optional() }) : schema).safeParse(value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const where = issue!.path.length === 0 ? "" : `“${issue!.path.join(".")}”: `;
    const mend = `Settings: ${Object.keys(schema.shape).join(", ")}. Actions: ${actionNames.join(", ")}.`;
    throw new InputError({ file }, `${where}${issue!.message}`, mend);
  }
  const keys = checked.data.keys as Readonly<Record<string, readonly string[]>> | undefined;
  checkClashes(keys ?? {}, file);
  return checked.data as Settings;
}

function checkClashes(keys: Readonly<Record<string, readonly string[]>>, file: string): void {
  const owner = new Map<string, string>();
  for (const [name, own] of Object.entries(keys)) {
    for (const each of own) {
      const other = owner.get(each);
      if (other !== undefined && !mayShareKeys(other, name)) {
        throw new InputError(
          { file },
          `the key “${each}” is given to both ${other} and ${name}`,
          "Give it to one of them.",
        );
      }
      owner.set(each, name);
    }
  }
}
