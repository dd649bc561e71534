import { InputError } from "../../errors.js";
import { readConfig } from "./config.js";

/** What of the command line is about the reader. `reader` is false for --no-reader. */
export type ReaderFlags = {
  readonly reader?: string | false;
  readonly readerModel?: string;
  readonly readerRefresh?: true;
  readonly readerContext?: string;
  readonly readerTimeout?: string;
  readonly yes?: true;
};

/** A reader to ask: any chat-completions endpoint. */
export type ReaderSettings = {
  /** Without "/chat/completions" and the last slash: "http://127.0.0.1:11434/v1". */
  readonly url: string;
  readonly model: string;
  /** Never written anywhere. */
  readonly key: string | null;
  /** The endpoint is this machine: what is sent to it leaves nothing. */
  readonly loopback: boolean;
  /** Tokens that the model takes in and gives out at once. */
  readonly context: number;
  /** Seconds that one request may take, waiting and retries included. */
  readonly timeout: number;
  /** Ask again what has been answered. */
  readonly refresh: boolean;
  /** Consent was given on the command line. */
  readonly yes: boolean;
};

const defaults = { context: 32_000, timeout: 600 } as const;
/** With less the instructions alone would fill it. */
const leastContext = 4000;

/**
 * The reader that flags, configuration and environment name; null where none is asked for. The key is taken from
 * GAINSAY_READER_KEY, else from the configuration, and then for its own endpoint only.
 *
 * @throws InputError where something is missing or cannot be read
 */
export function readerSettings(flags: ReaderFlags, env: NodeJS.ProcessEnv): ReaderSettings | null {
  if (flags.reader === false) return null;
  const config = readConfig(env);
  const given = flags.reader ?? config?.url;
  if (given === undefined) {
    if (flags.readerModel === undefined && flags.readerRefresh === undefined) return null;
    throw new InputError({}, "no reader is named", "Add --reader URL, for example --reader http://127.0.0.1:11434/v1.");
  }
  const url = endpointOf(given);
  const model = flags.readerModel ?? config?.model;
  if (model === undefined || model.trim() === "") {
    throw new InputError({}, "no model is named for the reader", "Add --reader-model NAME, as the endpoint calls it.");
  }
  const isOfConfig = config?.url !== undefined && new URL(endpointOf(config.url)).origin === new URL(url).origin;
  return {
    url,
    model,
    key: keyOf(env["GAINSAY_READER_KEY"] || (isOfConfig ? config?.key : undefined)),
    loopback: isLoopback(new URL(url).hostname),
    context: wholeNumber("--reader-context", flags.readerContext, leastContext) ?? config?.context ?? defaults.context,
    timeout: wholeNumber("--reader-timeout", flags.readerTimeout, 1) ?? config?.timeout ?? defaults.timeout,
    refresh: flags.readerRefresh ?? false,
    yes: flags.yes ?? false,
  };
}

/** A key as it is sent. Throws InputError, which does not tell it, where it cannot be sent at all. */
function keyOf(given: string | undefined): string | null {
  const key = given?.trim() ?? "";
  if (/^[\u0021-\u007e]*$/.test(key)) return key === "" ? null : key;
  throw new InputError({}, "the reader's key holds a blank or a letter that no key has", "Copy it once more.");
}

function endpointOf(given: string): string {
  const url = URL.parse(given);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new InputError({}, "the reader is no http or https address", "Write it like http://127.0.0.1:11434/v1.");
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new InputError(
      {},
      "the reader's address holds a name, a key or a query",
      "Put the key into GAINSAY_READER_KEY; the address ends with the path.",
    );
  }
  return url.href.replace(/\/+$/, "").replace(/\/chat\/completions$/, "");
}

/** Only addresses that cannot be anything else; a name that resolves to one may resolve elsewhere tomorrow. */
const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);

function wholeNumber(flag: string, given: string | undefined, least: number): number | undefined {
  if (given === undefined) return undefined;
  const number = /^\d{1,9}$/.test(given) ? Number(given) : NaN;
  if (number >= least) return number;
  throw new InputError({}, `${flag} wants a whole number from ${least}`, `Write it like ${flag} ${least * 2}.`);
}
