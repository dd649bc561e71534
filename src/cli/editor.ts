import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * Lets the person write a text in the editor of VISUAL or EDITOR, vi where neither is set. Gives the text as they left it,
 * null where the editor could not be started or ended with an error.
 */
export function editText(text: string, env: NodeJS.ProcessEnv = process.env): string | null {
  const folder = mkdtempSync(path.join(os.tmpdir(), "gainsay-note-"));
  try {
    const file = path.join(folder, "note.txt");
    writeFileSync(file, text === "" ? "" : `${text}\n`);
    const editor = env["VISUAL"] || env["EDITOR"] || (process.platform === "win32" ? "notepad" : "vi");
    // The variable may hold arguments ("code --wait"): the shell parts them.
    const { status } =
      process.platform === "win32"
        ? spawnSync(`${editor} "${file}"`, { stdio: "inherit", shell: true })
        : spawnSync("sh", ["-c", `${editor} "$1"`, "sh", file], { stdio: "inherit" });
    return status === 0 ? readFileSync(file, "utf8").trim() : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
