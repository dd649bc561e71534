import { complain } from "../printing.js";

/** Tells on stderr how far a reader is: in a terminal on one line that is written over, else not at all. */
export type Progress = {
  /** What it is at; the seconds are counted from now. */
  readonly at: (what: string) => void;
  readonly done: () => void;
};

const clear = "\r\u001b[2K";

/** Progress on this process's stderr. */
export function showProgress(): Progress {
  if (!process.stderr.isTTY) return { at: () => {}, done: () => {} };
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    if (timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
    complain(clear);
  };
  return {
    at: (what) => {
      stop();
      const since = performance.now();
      const draw = (): void => {
        const line = `reader: ${what} … ${Math.round((performance.now() - since) / 1000)} s`;
        complain(`${clear}${line.slice(0, Math.max(20, (process.stderr.columns || 80) - 1))}`);
      };
      draw();
      timer = setInterval(draw, 1000);
      timer.unref();
    },
    done: stop,
  };
}
