import { createHash } from "node:crypto";
import type { Claim } from "../model.js";

/** Id of a fact, made from the ids of its claims: the same claims keep it, whatever else is read beside them. */
export function factId(claims: readonly Claim[]): string {
  const hash = createHash("sha256");
  for (const id of claims.map((claim) => claim.id).sort()) hash.update(`${id}\n`);
  return `f${hash.digest("hex").slice(0, 10)}`;
}
