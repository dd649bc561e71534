import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/** Removes the type declarations in a folder that nobody comes to who imports its index.d.ts. */
export function removeInnerDeclarations(folder: string): void {
  const needed = new Set<string>();
  const visit = (file: string): void => {
    if (needed.has(file)) return;
    needed.add(file);
    for (const match of readFileSync(file, "utf8").matchAll(/\b(?:from|import\()\s*"(\.[^"]+)\.js"/g))
      visit(path.resolve(file, "..", `${match[1]}.d.ts`));
  };
  visit(path.resolve(folder, "index.d.ts"));
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = path.resolve(folder, name);
    if (name.endsWith(".d.ts") && !needed.has(file)) rmSync(file);
  }
}
