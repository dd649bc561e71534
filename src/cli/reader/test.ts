import { readText } from "../../documents/read.js";
import { InputError } from "../../errors.js";
import type { CheckedAnswer, Document, FoundClaim } from "../../model.js";
import { readEvent } from "../../pipeline.js";
import { readAnswer } from "../../reader/answer.js";
import { counted } from "../../report/counted.js";
import { exitCodes } from "../exit.js";
import { print, warn } from "../printing.js";
import { readerAskedFor } from "./asked.js";
import { showProgress } from "./progress.js";
import { readAloud } from "./read.js";
import type { ReaderFlags } from "./settings.js";
import { trialArticles, trialFacts, trialTraps } from "./trial.js";

/**
 * `gainsay reader test`: has the reader read one small made-up event and says how well it did. Gives the exit code: 0 where it
 * answered in the right shape, 1 where it did not. Throws InputError where no reader is named or it may not be asked.
 */
export async function testReader(flags: ReaderFlags): Promise<0 | 1> {
  const settings = await readerAskedFor(flags);
  if (settings === null) {
    throw new InputError(
      {},
      "no reader is named",
      "Add --reader URL --reader-model NAME, or put them into the configuration.",
    );
  }
  const documents = trialArticles.map(readText);
  const progress = showProgress();
  const since = performance.now();
  const [reading] = await readAloud([readEvent({ name: "trial", documents })], settings, {
    folders: new Map(),
    now: () => new Date(),
    signal: new AbortController().signal,
    onProgress: progress.at,
    onTrouble: (what) => {
      progress.done();
      warn(`reader: ${what}`);
    },
  }).finally(progress.done);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  const { event, answer, replies } = reading!;
  if (event.trouble !== null) {
    await print(`${settings.model} gave no answer that counts: ${event.trouble}\n`);
    return exitCodes.found;
  }
  await print(`${settings.model} answered in ${seconds} s.\n${howWell(answer, claimsTold(replies), documents)}`);
  return exitCodes.clean;
}

/** Number of claims in the answers as they came. */
function claimsTold(replies: readonly (string | null)[]): number {
  return replies.reduce((sum, reply) => {
    const read = reply === null ? { facts: [] } : readAnswer(reply);
    return "facts" in read ? read.facts.reduce((claims, fact) => claims + fact.claims.length, sum) : sum;
  }, 0);
}

function howWell(answer: CheckedAnswer, told: number, documents: readonly Document[]): string {
  const wordsOf = ({ document, mark }: FoundClaim): string =>
    documents.find(({ id }) => id === document)!.text.slice(mark.start, mark.end);
  const pairs = answer.facts.flatMap(({ claims, against }) =>
    against.map(([a, b]) => [wordsOf(claims[a]!), wordsOf(claims[b]!)] as const),
  );
  const isOn = (mark: string, words: readonly string[]) =>
    words.some((word) => mark.includes(word) || word.includes(mark));
  const isSet = (one: readonly string[], other: readonly string[]) =>
    pairs.some(([a, b]) => (isOn(a, one) && isOn(b, other)) || (isOn(a, other) && isOn(b, one)));
  const found = trialFacts.filter(({ sides: [one = [], other = []] }) => isSet(one, other));
  const missed = trialFacts.filter((fact) => !found.includes(fact));
  const trapped = trialTraps.filter(([one, other]) => isSet([one], [other]));
  const dropped = answer.dropped.filter(({ claim }) => claim !== null).length;
  return [
    `found      ${found.length} of ${counted(trialFacts.length, "disagreement")}${missed.length === 0 ? "" : `; missed ${missed.map(({ what }) => what).join(", ")}`}`,
    `false      ${trapped.length} of ${trialTraps.length} pairs that only look like one${trapped.length === 0 ? "" : `: ${trapped.map((pair) => pair.join(" and ")).join(", ")}`}`,
    `quotes     ${told - dropped} of ${told} stand in their article`,
    "",
  ].join("\n");
}
