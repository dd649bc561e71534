import OpenAI, { APIConnectionError, APIError, APIUserAbortError } from "openai";
import { Agent, EnvHttpProxyAgent, fetch as send } from "undici";
import { answerSchema } from "../../reader/answer.js";
import type { Message } from "../../reader/prompt.js";
import { oneLine } from "./one-line.js";
import { redact } from "./redact.js";
import type { ReaderSettings } from "./settings.js";
import { ReaderTrouble } from "./trouble.js";
import { delayFor, retriesFor } from "./waiting.js";

/** What came back. */
export type Reply = {
  /** The answer, the key taken out of it; "" where there is none. */
  readonly content: string;
  /** It was cut off for its length. */
  readonly cut: boolean;
  /** Tokens that the endpoint counted, null where it does not say. */
  readonly tokens: { readonly asked: number; readonly answered: number } | null;
};

/** Asks a reader. `onWait` is told how many seconds it waits before it asks again. Throws ReaderTrouble. */
export type Ask = (
  messages: readonly Message[],
  options: { readonly signal: AbortSignal; readonly onWait?: (seconds: number) => void },
) => Promise<Reply>;

/** A broken endpoint may talk for ever. In bytes. */
const longestReply = 32 * 1024 * 1024;

/** What an endpoint may refuse, left out one after the other: models without a temperature, servers without schemas. */
const shapes = [{ temperature: 0, response_format: schemaFormat() }, { response_format: schemaFormat() }, {}] as const;

function schemaFormat() {
  return {
    type: "json_schema" as const,
    json_schema: { name: "disagreements", strict: true, schema: { ...answerSchema } },
  };
}

/**
 * A client for one endpoint. It sends the question, the key, and nothing else: no header that tells of the machine, nothing of
 * the variables that the library would read. It follows no redirection: consent was given for one host.
 */
export function clientFor({ url, model, key, loopback, timeout }: ReaderSettings): Ask {
  // Node's own fetch gives up after five minutes without an answer; a model on a slow machine takes longer.
  const patient = { headersTimeout: 0, bodyTimeout: 0, maxResponseSize: longestReply };
  const dispatcher = loopback ? new Agent(patient) : new EnvHttpProxyAgent(patient);
  const client = new OpenAI({
    baseURL: url,
    apiKey: key ?? "none",
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: "off",
    maxRetries: 0,
    timeout: timeout * 1000,
    fetch: async (address, init) => {
      const headers = { "content-type": "application/json", ...(key !== null && { authorization: `Bearer ${key}` }) };
      const { method = "GET", body, signal } = init ?? {};
      const sent = {
        method,
        headers,
        body: body as string,
        signal: signal ?? null,
        redirect: "error",
        dispatcher,
      } as const;
      return (await send(address as string, sent)) as unknown as Response;
    },
  });
  const withoutKey = (text: string): string => (key === null ? text : redact(text, key));
  let shape = 0;

  const askOnce = async (messages: readonly Message[], signal: AbortSignal): Promise<Reply> => {
    for (;;) {
      try {
        const reply: unknown = await client.chat.completions.create(
          { model, messages: [...messages], stream: false, ...shapes[shape] },
          { signal },
        );
        return readReply(reply, withoutKey);
      } catch (error) {
        const isRefused = error instanceof APIError && (error.status === 400 || error.status === 422);
        if (!isRefused || shape === shapes.length - 1) throw error;
        shape++;
      }
    }
  };

  return async (messages, { signal, onWait }) => {
    const limit = AbortSignal.timeout(timeout * 1000);
    const until = performance.now() + timeout * 1000;
    const either = AbortSignal.any([signal, limit]);
    for (let attempt = 0; ; attempt++) {
      try {
        return await askOnce(messages, either);
      } catch (error) {
        signal.throwIfAborted();
        if (limit.aborted) throw new ReaderTrouble(`no answer within ${timeout} seconds (--reader-timeout)`, false);
        const delay = attempt < retriesFor(error) ? delayFor(error, attempt) : null;
        if (delay === null) throw troubleOf(error, withoutKey, url);
        if (performance.now() + delay > until) {
          const asks = `the endpoint asks to wait ${Math.ceil(delay / 1000)} seconds`;
          throw new ReaderTrouble(`${asks}, longer than a request may take (--reader-timeout ${timeout})`, false);
        }
        onWait?.(Math.ceil(delay / 1000));
        await pause(delay, either).catch(() => {});
        signal.throwIfAborted();
      }
    }
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

/** Endpoints differ in what they send; only what is used is looked at. */
function readReply(reply: unknown, withoutKey: (text: string) => string): Reply {
  const { choices, usage } = (typeof reply === "object" && reply !== null ? reply : {}) as {
    readonly choices?: readonly {
      readonly message?: { readonly content?: unknown };
      readonly finish_reason?: unknown;
    }[];
    readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown };
  };
  const [choice] = Array.isArray(choices) ? choices : [];
  const { prompt_tokens: asked, completion_tokens: answered } = usage ?? {};
  const content = choice?.message?.content;
  return {
    content: typeof content === "string" ? withoutKey(content) : "",
    cut: choice?.finish_reason === "length",
    tokens: typeof asked === "number" && typeof answered === "number" ? { asked, answered } : null,
  };
}

/** Why it failed in words, with what the endpoint says of it, the key taken out. */
function troubleOf(error: unknown, withoutKey: (text: string) => string, url: string): ReaderTrouble {
  const cause = { cause: undefined };
  if (error instanceof APIConnectionError || error instanceof APIUserAbortError || !(error instanceof APIError)) {
    const why = withoutKey(oneLine(deepest(error)));
    return new ReaderTrouble(`${new URL(url).host} could not be asked (${why})`, true, cause);
  }
  const { status, message } = error as APIError;
  const said = withoutKey(oneLine(message));
  if (status === 401 || status === 403)
    return new ReaderTrouble(`the endpoint refuses the key in GAINSAY_READER_KEY, or there is none (${said})`, true);
  if (status === 404)
    return new ReaderTrouble(
      `there is no such endpoint or model (${said}); most addresses end in /v1, and --reader-model is what the endpoint calls it`,
      true,
    );
  return new ReaderTrouble(`the endpoint refused (${said})`, false);
}

/** The first cause tells most: "connect ECONNREFUSED 127.0.0.1:11434", "unexpected redirect". */
function deepest(error: unknown): string {
  let at = error;
  while (at instanceof Error && at.cause instanceof Error) at = at.cause;
  if (at instanceof AggregateError) at = at.errors[0];
  return at instanceof Error ? at.message || at.name : String(at);
}
