import type { Document } from "../../src/model.js";

/** A document's blocks in plain words, "role: words" each. */
export function blocksOf({ blocks, plain }: Document): readonly string[] {
  return blocks.map(({ role, span }) => `${role}: ${plain.slice(span.start, span.end).replace(/\s+/g, " ")}`);
}

/** What an error says: "file:line problem". */
function complaint(error: unknown): string {
  const { place, problem } = error as { place: { file?: string; line?: number }; problem: string };
  return `${place.file}${place.line === undefined ? "" : `:${place.line}`} ${problem}`;
}

/** The complaint of what `run` throws; "" where it throws nothing. */
export async function complaintOf(run: () => unknown): Promise<string> {
  try {
    await run();
    return "";
  } catch (error) {
    return complaint(error);
  }
}
