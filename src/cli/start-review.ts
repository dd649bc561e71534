import { InputError } from "../errors.js";
import { analysePaths } from "./analysis.js";
import { wantsColor, type ColorOption } from "./color.js";
import { listenToStreams } from "./printing.js";
import { review } from "./review.js";

/** `gainsay review`: opens the review on the events at `paths`, gives the exit code. Throws InputError. */
export async function startReview(
  paths: readonly string[],
  { color }: { readonly color?: ColorOption },
): Promise<number> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new InputError(
      {},
      "the review needs a terminal to show itself in and to read keys from",
      "Use “gainsay report” where there is none.",
    );
  }
  listenToStreams();
  const { events, report, folders } = await analysePaths(paths);
  const documents = new Map(events.map((event) => [event.name, event.documents]));
  return review({ report, documents, folders, color: wantsColor(color, true, process.env), now: () => new Date() });
}
