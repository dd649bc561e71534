import { render } from "ink";
import type { Review } from "../review/review.js";
import { App, type AppProps } from "./app.js";
import { colored, colorless } from "./theme.js";

/**
 * Shows a review in the terminal until the person leaves it, and gives it as it then stands.
 *
 * The terminal is left as it was found: after quitting, an interruption, an error or a signal.
 *
 * @throws whatever went wrong inside, after the terminal is restored.
 */
export async function runReview({
  color,
  ...props
}: Omit<AppProps, "theme"> & { readonly color: boolean }): Promise<Review> {
  const app = render(<App {...props} theme={color ? colored : colorless} />, {
    alternateScreen: true,
    incrementalRendering: true,
    // The caller knows that this is a terminal; Ink would take a set CI variable for a sign that nobody is there.
    interactive: true,
    exitOnCtrlC: false,
    maxFps: 60,
  });
  return (await app.waitUntilExit()) as Review;
}
