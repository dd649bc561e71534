import { PassThrough } from "node:stream";

/** A click of the first button, or a turn of the wheel, on a column and row of the screen, both from 0. */
export type MouseEvent = {
  readonly kind: "click" | "wheel up" | "wheel down";
  readonly column: number;
  readonly row: number;
};

/** Asks the terminal to report clicks and the wheel in SGR form, and to stop it. */
export const mouseOn = "\u001B[?1000h\u001B[?1006h";
export const mouseOff = "\u001B[?1006l\u001B[?1000l";

const report = new RegExp(String.raw`\x1B\[<(\d+);(\d+);(\d+)([Mm])`, "g");
/** The beginning of a report that the next chunk goes on with. */
const torn = new RegExp(String.raw`\x1B\[<[\d;]*$`);

/** Parts what a terminal sends into reports of the mouse and everything else; `rest` is what a later chunk completes. */
export function readMouse(chunk: string): {
  readonly events: readonly MouseEvent[];
  readonly keys: string;
  readonly rest: string;
} {
  const rest = torn.exec(chunk)?.[0] ?? "";
  const whole = chunk.slice(0, chunk.length - rest.length);
  const events = Array.from(whole.matchAll(report)).flatMap(([, button, column, row, end]): readonly MouseEvent[] => {
    const kind = end === "M" ? kinds[button!] : undefined;
    return kind === undefined ? [] : [{ kind, column: Number(column) - 1, row: Number(row) - 1 }];
  });
  return { events, keys: whole.replaceAll(report, ""), rest };
}

const kinds: Readonly<Record<string, MouseEvent["kind"]>> = { "0": "click", "64": "wheel up", "65": "wheel down" };

/**
 * The terminal's input without its reports of the mouse, which go to `heard`: Ink passes over what it does not know
 * before anybody hears of it. `stop` lets go of the input.
 */
export function withoutMouse(
  input: NodeJS.ReadStream,
  heard: (event: MouseEvent) => void,
): { readonly stdin: NodeJS.ReadStream; readonly stop: () => void } {
  const through = new PassThrough();
  let rest = "";
  const listen = (chunk: Buffer | string) => {
    const read = readMouse(rest + chunk.toString());
    rest = read.rest;
    for (const event of read.events) heard(event);
    if (read.keys !== "") through.write(read.keys);
  };
  input.setEncoding("utf8");
  input.on("data", listen);
  const stdin = Object.assign(through, {
    isTTY: true,
    setRawMode(mode: boolean) {
      input.setRawMode(mode);
      // While an editor has the terminal, its keys are not for us.
      if (mode) input.resume();
      else input.pause();
      return this;
    },
    ref: () => input.ref(),
    unref: () => input.unref(),
  });
  const stop = () => {
    input.off("data", listen);
    input.pause();
  };
  return { stdin: stdin as unknown as NodeJS.ReadStream, stop };
}
