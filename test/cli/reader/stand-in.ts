import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

/** What the stand-in was asked. */
export type Asked = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: unknown;
    readonly temperature?: number;
  };
};

export type StandIn = { readonly url: string; readonly asked: readonly Asked[]; readonly close: () => Promise<void> };

/** Answers request number `at` (from 0), by itself or with the text that the model is to have said. */
export type Answering = (asked: Asked, at: number, response: ServerResponse) => string | null | Promise<string | null>;

const open: StandIn[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

/** A chat-completions server on loopback, gone after the test. */
export async function standIn(answering: Answering): Promise<StandIn> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const one: Asked = {
        path: request.url ?? "",
        headers: request.headers,
        body: JSON.parse(Buffer.concat(chunks).toString() || "{}") as Asked["body"],
      };
      const at = asked.push(one) - 1;
      void Promise.resolve(answering(one, at, response)).then((content) => {
        if (content !== null) reply(response, content);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  const made = { url: `http://127.0.0.1:${port}/v1`, asked, close };
  open.push(made);
  return made;
}

export function json(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): null {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(value));
  return null;
}

function reply(response: ServerResponse, content: string): void {
  json(response, 200, {
    id: "stand-in",
    object: "chat.completion",
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    usage: { prompt_tokens: 5000, completion_tokens: 500, total_tokens: 5500 },
  });
}

/** Two articles that tell a figure and, in words alone, a cause otherwise. */
export const ferry = {
  "post.txt": [
    "The ferry Bright Heron carried 212 passengers when she sank off Port Vale on Friday.",
    "She ran onto a sandbank in calm water.",
    "The captain said the lease on the ship runs until June.",
  ].join("\n\n"),
  "wire.txt": [
    "The ferry Bright Heron carried 187 passengers when she sank off Port Vale on Friday.",
    "A barge rammed her amidships, a survivor said.",
    "The owner said the lease ends in March.",
  ].join("\n\n"),
};

const fact = (question: string, claims: readonly (readonly [string, string, string])[]) => ({
  question,
  relation: "contradict",
  reason: `${question} The two articles differ.`,
  claims: claims.map(([document, quote, mark]) => ({ document, quote, mark })),
  against: [[0, 1, "contradict"]],
});

/** What a careful reader finds in them. */
export const ferryAnswer = {
  facts: [
    fact("What made her sink?", [
      ["post.txt", "She ran onto a sandbank in calm water.", "ran onto a sandbank"],
      ["wire.txt", "A barge rammed her amidships", "barge rammed her"],
    ]),
    fact("How many passengers were aboard?", [
      ["post.txt", "carried 212 passengers when she sank", "212"],
      ["wire.txt", "carried 187 passengers when she sank", "187"],
    ]),
    fact("Until when does the lease run?", [
      ["post.txt", "the lease on the ship runs until June", "until June"],
      ["wire.txt", "the lease ends in March", "in March"],
    ]),
  ],
};

export const careful: Answering = () => JSON.stringify(ferryAnswer);
