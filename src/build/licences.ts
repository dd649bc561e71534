import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The licence texts of the packages in some folders, one after the other. Throws where a package has none. */
export function licencesOf(folders: readonly string[]): string {
  return folders
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
        readonly name: string;
        readonly version: string;
        readonly license: string;
      };
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      if (file === undefined) throw new Error(`${name}: no licence to go with what is shipped of it`);
      return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), "utf8").trim()}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
