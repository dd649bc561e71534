import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** Why what a program writes to a terminal cannot be counted here, null where it can. */
export const noPty: string | null =
  process.platform === "linux" && spawnSync("script", ["--version"]).status === 0
    ? null
    : "the util-linux program script is not installed";

/** What a program wrote in answer to a key, and the milliseconds until the first of it came. */
export type Answered = { readonly bytes: number; readonly ms: number };

/** Milliseconds of silence after which an answer is over. */
const silence = 60;

/** A program in a terminal of that size whose output is counted rather than shown. */
export function startInPty(command: string, columns: number, rows: number) {
  const env: NodeJS.ProcessEnv = { ...process.env, TERM: "xterm-256color" };
  for (const name of ["NO_COLOR", "FORCE_COLOR", "CI", "NODE_ENV"]) delete env[name];
  const line = `echo pid=$$; stty cols ${columns} rows ${rows}; exec ${command}`;
  const child = spawn("script", ["-qfec", line, "/dev/null"], { cwd: root, env, stdio: ["pipe", "pipe", "ignore"] });
  const started = performance.now();
  let output = "";
  let heard: (() => void) | null = null;
  let bytes = 0;
  child.stdin.on("error", () => {});
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    bytes += chunk.length;
    heard?.();
  });
  const until = (isOver: () => boolean, what: string) =>
    new Promise<number>((settle, fail) => {
      const late = setTimeout(() => fail(new Error(`${what} did not come:\n${output.slice(-2000)}`)), 60_000);
      const look = () => {
        if (!isOver()) return;
        clearTimeout(late);
        heard = null;
        settle(performance.now());
      };
      heard = look;
      look();
    });
  const quiet = async () => {
    for (let before = -1; before !== bytes;) {
      before = bytes;
      await new Promise((settle) => setTimeout(settle, silence));
    }
  };
  return {
    /** Milliseconds from the start until the output holds some words. */
    shows: async (words: string) => (await until(() => output.includes(words), words)) - started,
    quiet,
    /** Presses a key and waits until nothing more comes. */
    async press(key: string): Promise<Answered> {
      const before = bytes;
      const pressed = performance.now();
      child.stdin.write(key);
      const first = await until(() => bytes > before, `an answer to ${JSON.stringify(key)}`);
      await quiet();
      return { bytes: bytes - before, ms: first - pressed };
    },
    /** The most memory that the program took so far, in megabytes. */
    memory(): number {
      const pid = /pid=(\d+)/.exec(output)![1]!;
      const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))!;
      return Number(kilobytes) / 1024;
    },
    end: () =>
      new Promise<void>((settle) => {
        child.on("close", () => settle());
        child.stdin.write("\u0003");
        setTimeout(() => child.kill("SIGKILL"), 10_000).unref();
      }),
  };
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!;
}
