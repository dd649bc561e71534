import { createInterface } from "node:readline";
import { claimsInOrder } from "../review/line-up.js";
import { currentFact, openReview, type Opening, type Review } from "../review/review.js";
import type { Move } from "../review/step.js";
import { answerOf, plainFact, plainHelp, plainStep, promptOf, reasonOf, reasonPrompt } from "../ui/plain.js";
import { analysePaths, judgeOf, type JudgingFlags } from "./analysis.js";
import { partOf } from "./event-parts.js";
import { exitCodes } from "./exit.js";
import { print, warn } from "./printing.js";

import { pastDecisions, savingTo } from "./saving.js";

/** Gives what the person answers; null once there is no more. */
type Ask = (prompt: string) => Promise<string | null>;

/**
 * `gainsay review --plain`: asks about one fact after the other, line by line, in the manner of `git add -p`; for screen
 * readers, slow lines and scripts. Decisions are kept as those of the review on the screen are. Gives the exit code: 0
 * after quitting or at the end of the input, 2 where decisions could not be saved.
 *
 * @throws InputError as `readEvents` does, and where a decisions file holds a line that is no decision.
 */
export async function plainReview(paths: readonly string[], opening: Opening, flags: JudgingFlags): Promise<number> {
  const analysis = await analysePaths(paths, flags);
  const { log, trouble } = pastDecisions(analysis.folders);
  const saving = savingTo(analysis.folders);
  const parts = analysis.analyses.map((one) =>
    partOf(
      one,
      analysis.report.notChecked.filter(({ event }) => event === one.name),
    ),
  );
  let review = openReview(parts, log, { ...opening, trouble, judge: judgeOf(analysis) });
  const lines = createInterface({ input: process.stdin, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  const ask: Ask = async (prompt) => {
    await print(prompt);
    const { value, done } = await answers.next();
    return done === true ? null : value.trim();
  };
  const make = async (move: Move) => {
    const before = review;
    const { review: after, words } = plainStep(review, move);
    review = after;
    for (const logged of after.log.slice(before.log.length)) {
      const why = saving.save(logged);
      if (why !== null) warn(why);
    }
    if (words !== null) await print(`${words}\n`);
  };
  if (trouble !== null) warn(trouble);
  let shown: Review | null = null;
  while (review.ended === null) {
    if (currentFact(review) !== (shown && currentFact(shown)) || review.standings !== shown?.standings)
      await print(plainFact(review));
    shown = review;
    const answer = await ask(promptOf(review));
    if (answer === null || review.facts.length === 0) break;
    const meant = answerOf(answer, new Date().toISOString());
    if (meant === null) await print(plainHelp());
    else if ("moves" in meant) for (const move of meant.moves) await make(move);
    else if ("show" in meant) await print(meant.show === "help" ? plainHelp() : plainFact(review));
    else for (const move of await moves(meant.ask, review, ask)) await make(move);
  }
  lines.close();
  const unsaved = saving.unsaved();
  if (unsaved !== null) warn(unsaved);
  return unsaved === null ? exitCodes.clean : exitCodes.failed;
}

/** The moves that one more answer asks for; none where it is left empty. */
async function moves(what: "reason" | "note" | "find" | "split", review: Review, ask: Ask): Promise<readonly Move[]> {
  const answer = (await ask(questions[what]())) ?? "";
  const at = new Date().toISOString();
  switch (what) {
    case "note":
      return [{ do: "note", note: answer, at }];
    case "find":
      return [{ do: "find", words: answer }];
    case "reason": {
      const reason = reasonOf(answer);
      return reason === null
        ? []
        : [
            { do: "decide", kind: "false alarm", reason, at },
            { do: "undecided", by: 1 },
          ];
    }
    case "split": {
      const claims = claimsInOrder(currentFact(review)!);
      const numbers = answer
        .split(/[\s,]+/)
        .map(Number)
        .filter((number) => claims[number - 1] !== undefined);
      return numbers.length === 0
        ? []
        : [
            ...numbers.flatMap((number): readonly Move[] => [{ do: "to claim", claim: number - 1 }, { do: "pick" }]),
            { do: "split", at },
          ];
    }
  }
}

const questions = {
  reason: reasonPrompt,
  note: () => "Note (empty takes it away): ",
  find: () => "Words (empty shows all): ",
  split: () => "Numbers of the claims to take out: ",
} as const;
