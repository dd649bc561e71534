/**
 * Loads what draws the review. Its layout engine would fetch its own program from a data URL, which sets up all of
 * Node's network: where there is no `fetch` it decodes the program by itself, in a fraction of the time.
 */
export async function loadScreen(): Promise<typeof import("../ui/run.js")> {
  const fetching = Object.getOwnPropertyDescriptor(globalThis, "fetch");
  Object.defineProperty(globalThis, "fetch", { value: undefined, configurable: true, writable: true });
  try {
    return await import("../ui/run.js");
  } finally {
    if (fetching !== undefined) Object.defineProperty(globalThis, "fetch", fetching);
  }
}
