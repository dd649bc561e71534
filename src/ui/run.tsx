import { render } from "ink";
import type { Review } from "../review/review.js";
import { App, type AppProps, type World } from "./app.js";
import { frugalTerminal } from "./frugal-output.js";
import { type MouseEvent, mouseOff, mouseOn, withoutMouse } from "./mouse.js";

export type { World } from "./app.js";
export { keyTable } from "./keys.js";

/** What a review in the terminal is given; the mouse is ours to listen to. */
export type RunOptions = Omit<AppProps, "world"> & {
  readonly world: Omit<World, "mouse">;
  readonly mouse: boolean;
};

/**
 * Shows a review in the terminal until the person leaves it, and gives it as it then stands.
 *
 * The terminal is left as it was found: after quitting, an interruption, an error or a signal.
 *
 * @throws whatever went wrong inside, after the terminal is restored.
 */
export async function runReview({ mouse, world, ...props }: RunOptions): Promise<Review> {
  const listeners = new Set<(event: MouseEvent) => void>();
  const input = withoutMouse(process.stdin, (event) => listeners.forEach((heard) => heard(event)));
  const reporting = mouse && props.isRead !== true;
  const report = (sequence: string) => {
    if (reporting) process.stdout.write(sequence);
  };
  try {
    const app = render(
      <App
        {...props}
        world={{
          ...world,
          edit: (text) => {
            report(mouseOff);
            const edited = world.edit(text);
            report(mouseOn);
            return edited;
          },
          mouse: (heard) => {
            listeners.add(heard);
            report(mouseOn);
            return () => {
              report(mouseOff);
              listeners.delete(heard);
            };
          },
        }}
      />,
      {
        stdin: input.stdin,
        stdout: frugalTerminal(process.stdout),
        alternateScreen: true,
        incrementalRendering: true,
        // The caller knows that this is a terminal; Ink would take a set CI variable for a sign that nobody is there.
        interactive: true,
        exitOnCtrlC: false,
        maxFps: 60,
        isScreenReaderEnabled: props.isRead === true,
      },
    );
    return (await app.waitUntilExit()) as Review;
  } finally {
    input.stop();
  }
}
