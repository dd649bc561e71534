import { appendFileSync, closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import path from "node:path";
import * as z from "zod/mini";

/** Name of the file in an event's folder that keeps what a reader answered. */
export const keptName = "gainsay-reader.jsonl";

const line = z.object({
  kept: z.literal("gainsay/answer@1"),
  key: z.string(),
  model: z.string(),
  prompt: z.string(),
  at: z.string(),
  documents: z.array(z.object({ id: z.string(), sha256: z.string() })),
  answer: z.string(),
});

/** An answer with what it answers. */
export type KeptAnswer = z.infer<typeof line>;

/** The answers that are kept beside an event, by key; of several the last. `trouble` says what could not be read. */
export function readKept(folder: string): {
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  readonly trouble: string | null;
} {
  const file = path.join(folder, keptName);
  const answers = new Map<string, KeptAnswer>();
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return {
      answers,
      trouble: code === "ENOENT" ? null : `${file} cannot be read (${code}): the reader is asked anew`,
    };
  }
  let broken = 0;
  for (const each of text.split("\n")) {
    if (each.trim() === "") continue;
    const parsed = parseLine(each);
    if (parsed === null) broken++;
    else answers.set(parsed.key, parsed);
  }
  const some = broken === 1 ? "a line is no kept answer and is" : `${broken} lines are no kept answers and are`;
  return { answers, trouble: broken === 0 ? null : `${file}: ${some} passed over` };
}

function parseLine(text: string): KeptAnswer | null {
  try {
    return line.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Adds an answer to the file of an event; another run may add its own at the same time. Gives why it could not, null where it
 * is kept.
 */
export function keep(folder: string, answer: KeptAnswer): string | null {
  const file = path.join(folder, keptName);
  try {
    appendFileSync(file, `${endsInside(file) ? "\n" : ""}${JSON.stringify(answer)}\n`);
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return `${file} cannot be written (${code}): the next run asks again`;
  }
}

/** A run that was cut off may have left half a line. */
function endsInside(file: string): boolean {
  let open: number | undefined;
  try {
    open = openSync(file, "r");
    const { size } = fstatSync(open);
    const last = Buffer.alloc(1);
    return size > 0 && readSync(open, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
  } catch {
    return false;
  } finally {
    if (open !== undefined) closeSync(open);
  }
}
