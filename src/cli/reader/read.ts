import type { CheckedAnswer, Document, EventReading, ReaderEvent } from "../../model.js";
import { readAnswer } from "../../reader/answer.js";
import { checkAnswer } from "../../reader/check.js";
import { mergeAnswers } from "../../reader/merge.js";
import { askAgain, promptVersion } from "../../reader/prompt.js";
import type { ReaderRequest } from "../../reader/requests.js";
import type { Ask, Reply } from "./client.js";
import { keep, type KeptAnswer } from "./kept.js";
import { maySend, type Plan, planFor, type PlanningAloud } from "./plan.js";
import type { ReaderSettings } from "./settings.js";
import { ReaderTrouble } from "./trouble.js";

/** What a reader made of one event. */
export type ReaderReading = {
  readonly event: ReaderEvent;
  readonly answer: CheckedAnswer;
  /** Facts of the answer that did not count; all there could be where a part of the event was not read, or not whole. */
  readonly lost: number;
  readonly requests: readonly ReaderRequest[];
  /** The answers as they came, null where there is none; in the order of the requests. */
  readonly replies: readonly (string | null)[];
};

/** How an event is read: where answers are kept, who is told. */
export type ReadingAloud = PlanningAloud & {
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** The user agreed before; nothing is asked or told. */
  readonly isAgreed?: boolean;
  /** Called for each event as soon as it is read. */
  readonly onRead?: (event: EventReading, reading: ReaderReading) => Promise<void> | void;
  /** What it is at. */
  readonly onProgress: (what: string) => void;
};

/**
 * Asks a reader about events and checks what it answers. What is kept from earlier runs is not asked again,
 * unless `refresh` says so; each new answer is kept at once, so that a run that is cut off has lost nothing.
 *
 * Whatever goes wrong with the endpoint is in the result, never thrown. Nothing is sent before the user agreed, and the client
 * is not even loaded.
 *
 * @throws InputError where consent is wanted and nobody can be asked
 */
export async function readAloud(
  events: readonly EventReading[],
  settings: ReaderSettings,
  aloud: ReadingAloud,
): Promise<readonly ReaderReading[]> {
  const plans = events.map((event) => planFor(event, settings, aloud));
  const allowed = aloud.isAgreed === true || (await maySend(plans, settings));
  const asking: Asking = { ask: null, stopped: allowed ? null : "you did not agree to send the articles", failures: 0 };
  const readings = new Map<EventReading, ReaderReading>();
  const waiting = plans.entries();
  const readOn = async (): Promise<void> => {
    // One iterator for all: each takes the next event that nobody has.
    for (const [at, plan] of waiting) {
      const where = plans.length === 1 ? plan.event.name : `${plan.event.name} (event ${at + 1} of ${plans.length})`;
      const reading = await readPlan(plan, settings, aloud, asking, where);
      readings.set(plan.event, reading);
      await aloud.onRead?.(plan.event, reading);
    }
  };
  await Promise.all(Array.from({ length: settings.loopback ? 1 : lanes }, readOn));
  return events.map((event) => readings.get(event)!);
}

/** Events that an endpoint elsewhere is asked about at the same time; a model on this machine has enough to do with one. */
const lanes = 4;

/** The state of asking over all events. */
type Asking = {
  /** Loaded when the first question is sent. */
  ask: Ask | null;
  /** Why nothing more is sent. */
  stopped: string | null;
  /** Requests that failed, one after the other. */
  failures: number;
};

/** So many failures one after the other, and the rest of the events is not asked for. */
const mostFailures = 3;

async function readPlan(
  plan: Plan<EventReading>,
  settings: ReaderSettings,
  aloud: ReadingAloud,
  asking: Asking,
  where: string,
): Promise<ReaderReading> {
  const { event, names, requests, kept } = plan;
  const replies: (string | null)[] = [];
  const troubles = new Set<string>(plan.trouble === null ? [] : [plan.trouble]);
  for (const [at, request] of requests.entries()) {
    const known = kept.get(request.key);
    if (known !== undefined) {
      replies.push(known.answer);
      continue;
    }
    const part = requests.length === 1 ? where : `${where}, part ${at + 1} of ${requests.length}`;
    try {
      const answer = await askFor(request, settings, aloud, asking, part);
      const folder = aloud.folders.get(event.name);
      const trouble = folder === undefined ? null : keep(folder, keptAnswer(request, settings, answer, aloud.now()));
      if (trouble !== null) aloud.onTrouble(trouble);
      replies.push(answer);
    } catch (error) {
      if (!(error instanceof ReaderTrouble)) throw error;
      troubles.add(error.message);
      replies.push(null);
    }
  }
  return readingOf(event, names, requests, replies, [...troubles].join("; ") || null);
}

async function askFor(
  request: ReaderRequest,
  settings: ReaderSettings,
  aloud: ReadingAloud,
  asking: Asking,
  where: string,
): Promise<string> {
  if (asking.stopped !== null) throw new ReaderTrouble(asking.stopped, true);
  try {
    asking.ask ??= (await import("./client.js")).clientFor(settings);
    const answer = await askTwice(asking.ask, request, aloud, where);
    asking.failures = 0;
    return answer;
  } catch (error) {
    if (!(error instanceof ReaderTrouble)) throw error;
    asking.failures++;
    if (error.isFinal || asking.failures >= mostFailures) asking.stopped = `not asked after this: ${error.message}`;
    throw error;
  }
}

/** An answer of the right shape. One that is not is asked for once more. */
async function askTwice(ask: Ask, request: ReaderRequest, aloud: ReadingAloud, where: string): Promise<string> {
  const { signal, onProgress, onTrouble } = aloud;
  const onWait = (seconds: number) => onProgress(`${where}: busy, asked again in ${seconds} s`);
  onProgress(`${where}: asked`);
  const first = await ask(request.messages, { signal, onWait });
  if (first.tokens !== null && first.tokens.asked * 2 < request.tokens) {
    onTrouble(
      `${where}: the endpoint read ${first.tokens.asked} tokens of about ${request.tokens}; its context may be too small, ` +
        "make it larger or say so with --reader-context",
    );
  }
  const problem = problemOf(first);
  if (problem === null) return first.content;
  onProgress(`${where}: asked again, since ${problem}`);
  const second = await ask(askAgain(request.messages, first.content, problem), { signal, onWait });
  const still = problemOf(second);
  if (still === null) return second.content;
  throw new ReaderTrouble(`its answer cannot be used, even asked for twice: ${still}`, false);
}

function problemOf({ content, cut }: Reply): string | null {
  const read = readAnswer(content);
  if (!("problem" in read)) return null;
  return cut ? "it is cut off: the endpoint lets no longer answer through" : read.problem;
}

function keptAnswer(
  { key, documents }: ReaderRequest,
  { model }: ReaderSettings,
  answer: string,
  now: Date,
): KeptAnswer {
  const at = now.toISOString();
  return { kept: "gainsay/answer@1", key, model, prompt: promptVersion, at, documents: [...documents], answer };
}

function readingOf(
  { name, documents }: { readonly name: string; readonly documents: readonly Document[] },
  names: ReadonlyMap<string, string>,
  requests: readonly ReaderRequest[],
  replies: readonly (string | null)[],
  trouble: string | null,
): ReaderReading {
  const checked = replies.flatMap((reply) => {
    const read = reply === null ? null : readAnswer(reply);
    return read === null || "problem" in read ? [] : [checkAnswer(read.facts, documents, names)];
  });
  const answer = mergeAnswers(checked);
  const droppedFacts = answer.dropped.filter(({ claim }) => claim === null).length;
  const isWhole = trouble === null && checked.length === requests.length && requests.every(({ whole }) => whole);
  return {
    event: {
      event: name,
      requests: requests.length,
      facts: answer.facts.length,
      droppedFacts,
      droppedClaims: answer.dropped.length - droppedFacts,
      trouble,
    },
    answer,
    lost: isWhole ? droppedFacts : Infinity,
    requests,
    replies,
  };
}
