import type { EventReading } from "../../model.js";
import { namesOf } from "../../reader/prompt.js";
import { type ReaderRequest, requestsFor } from "../../reader/requests.js";
import { counted } from "../../report/counted.js";
import { mayLeave } from "./consent.js";
import { type KeptAnswer, readKept } from "./kept.js";
import type { ReaderSettings } from "./settings.js";

/** An event as far as asking about it goes. */
export type Articles = Pick<EventReading, "name" | "documents">;

/** What is to be asked about one event. */
export type Plan<Event extends Articles> = {
  readonly event: Event;
  readonly names: ReadonlyMap<string, string>;
  readonly requests: readonly ReaderRequest[];
  /** Why nothing can be asked. */
  readonly trouble: string | null;
  readonly kept: ReadonlyMap<string, KeptAnswer>;
};

/** Where answers are kept, and who is told of trouble with them. */
export type PlanningAloud = {
  /** The folder of each event, by its name. */
  readonly folders: ReadonlyMap<string, string>;
  /** What the user should know and the report does not say. */
  readonly onTrouble: (what: string) => void;
};

/** Asks for the consent that `readAloud` would ask for, where that would be too late: before a screen is drawn. */
export function askBeforehand(
  events: readonly Articles[],
  settings: ReaderSettings,
  aloud: PlanningAloud,
): Promise<boolean> {
  return maySend(
    events.map((event) => planFor(event, settings, aloud)),
    settings,
  );
}

/** May what is not kept be sent? Asks the user where that is wanted. Throws InputError where nobody can be asked. */
export async function maySend(plans: readonly Plan<Articles>[], settings: ReaderSettings): Promise<boolean> {
  const wanted = plans.flatMap(({ event, requests, kept }) =>
    requests.filter(({ key }) => !kept.has(key)).map((request) => ({ event: event.name, request })),
  );
  if (wanted.length === 0) return true;
  const articles = wanted.flatMap(({ event, request }) => request.documents.map(({ id }) => `${event}\n${id}`));
  const what = counted(new Set(articles).size, "article");
  return mayLeave(settings, { requests: wanted.map(({ request }) => request), what });
}

/** Divides an event into requests, and finds what was answered to them before. */
export function planFor<Event extends Articles>(
  event: Event,
  settings: ReaderSettings,
  { folders, onTrouble }: PlanningAloud,
): Plan<Event> {
  // The same question whatever order the articles come in.
  const documents = event.documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const names = namesOf(documents);
  // One article alone says nothing against another.
  const fitting = documents.length < 2 ? [] : requestsFor(documents, names, settings.model, settings.context);
  const tooMany = `${documents.length} articles are too many for ${settings.context} tokens (--reader-context)`;
  const [requests, trouble] = fitting === null ? [[], tooMany] : [fitting, null];
  const folder = folders.get(event.name);
  if (settings.refresh || folder === undefined) return { event, names, requests, trouble, kept: new Map() };
  const { answers, trouble: unread } = readKept(folder);
  if (unread !== null) onTrouble(unread);
  return { event, names, requests, trouble, kept: answers };
}
