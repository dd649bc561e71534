import { createInterface } from "node:readline/promises";
import { InputError } from "../../errors.js";
import type { ReaderRequest } from "../../reader/requests.js";
import { counted } from "../../report/counted.js";
import { warn } from "../printing.js";
import type { ReaderSettings } from "./settings.js";

/** What is about to leave the machine. */
export type Parcel = { readonly requests: readonly ReaderRequest[]; readonly what: string };

/**
 * Says what leaves the machine and where it goes, and asks whether it may. An endpoint on this machine needs no leave, `--yes`
 * gives it.
 *
 * @throws InputError where it would have to ask and there is no terminal
 */
export async function mayLeave(settings: ReaderSettings, parcel: Parcel): Promise<boolean> {
  if (settings.loopback) return true;
  if (settings.yes) {
    warn(`reader: ${describe(settings, parcel, "go")}`);
    return true;
  }
  const told = describe(settings, parcel, "would go");
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new InputError({}, `the reader is on another machine: ${told}`, "Add --yes if they may leave this one.");
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const interrupted = new Promise<string>((resolve) => {
      terminal.once("SIGINT", () => {
        process.kill(process.pid, "SIGINT");
      });
      terminal.once("close", () => resolve(""));
    });
    const answer = await Promise.race([
      terminal.question(`The reader is on another machine: ${told}.\nSend them? [y/N] `),
      interrupted,
    ]);
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}

/** "5 articles (24,120 bytes, about 6,900 tokens) would go to api.example.com for the model large, unencrypted". */
function describe({ url, model }: ReaderSettings, { requests, what }: Parcel, go: string): string {
  const sum = (of: (request: ReaderRequest) => number) => requests.reduce((total, request) => total + of(request), 0);
  const { host, protocol } = new URL(url);
  const size = `${sum(({ bytes }) => bytes).toLocaleString("en")} bytes, about ${sum(({ tokens }) => tokens).toLocaleString("en")} tokens`;
  const many = requests.length === 1 ? "" : ` in ${counted(requests.length, "request")}`;
  const open = protocol === "http:" ? ", unencrypted" : "";
  return `${what} (${size})${many} ${go} to ${host} for the model ${model}${open}`;
}
