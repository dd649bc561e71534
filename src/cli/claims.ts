import { readClaims } from "../pipeline.js";
import { writeClaimsJsonl, writeClaimsText } from "../report/claims.js";
import { readSources } from "./files.js";
import { print } from "./printing.js";

/** `gainsay claims`: prints every claim of the events at `paths`, gives the exit code. Throws InputError. */
export async function claims(paths: readonly string[], { format }: { readonly format: "jsonl" | "text" }): Promise<0> {
  const write = format === "jsonl" ? writeClaimsJsonl : writeClaimsText;
  for (const event of await readSources(paths)) await print(write(event.name, readClaims(event)));
  return 0;
}
