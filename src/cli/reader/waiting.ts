import { APIConnectionError, APIError } from "openai";

/** Times that a busy endpoint is asked again, and one that cannot be reached. */
const retries = { busy: 5, unreachable: 2 } as const;
/** First and longest pause before it is asked again where it does not say, in milliseconds. */
const pauses = { first: 500, longest: 16_000 } as const;

/** How often to ask again after such an error: a wrong key or a wrong address stays wrong. */
export function retriesFor(error: unknown): number {
  if (error instanceof APIConnectionError) return isHopeless(error) ? 0 : retries.unreachable;
  const status = error instanceof APIError ? (error as APIError).status : undefined;
  const isBusy = status !== undefined && (status === 408 || status === 409 || status === 429 || status >= 500);
  return isBusy ? retries.busy : 0;
}

/** Nobody listens there, or it leads elsewhere. */
function isHopeless(error: Error): boolean {
  const causes: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    causes.push(`${"code" in at ? String(at.code) : ""} ${at.message}`);
  return /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|CERT|redirect/i.test(causes.join(" "));
}

/**
 * Milliseconds to wait before attempt number `attempt` + 2: what the endpoint asks for (Retry-After in seconds or as a date), else
 * twice as long each time.
 */
export function delayFor(error: unknown, attempt: number): number {
  const headers = error instanceof APIError ? (error as APIError).headers : undefined;
  const asked = headers?.get("retry-after");
  const milliseconds = Number(headers?.get("retry-after-ms") ?? NaN);
  if (milliseconds >= 0) return milliseconds;
  if (asked != null) {
    const wait = /^\d+(?:\.\d+)?$/.test(asked.trim()) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
    if (wait >= 0) return wait;
  }
  return Math.min(pauses.longest, pauses.first * 2 ** attempt);
}
