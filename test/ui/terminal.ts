import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** Why no program can be driven in a terminal here, null where it can. */
export const noTerminal: string | null =
  spawnSync("tmux", ["-V"]).status !== 0
    ? "tmux is not installed"
    : existsSync(resolve(root, "dist/cli/review.js"))
      ? null
      : "dist/ is not built";

// A server for each terminal: no settings of the user's, no sessions of theirs, and it ends with its session. One for all
// would end with the last of them just when the next is opened.
const tmuxOn = (socket: string, args: readonly string[]) =>
  execFileSync("tmux", ["-u", "-L", socket, "-f", "/dev/null", ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });

let sessions = 0;

/** A shell in a terminal of that size, with the repository as its folder and `node` as the one that runs the tests. */
export function openTerminal(columns: number, rows: number, env: Readonly<Record<string, string>> = {}) {
  const name = `t${sessions++}`;
  const socket = `gainsay-test-${process.pid}-${name}`;
  const tmux = (...args: readonly string[]) => tmuxOn(socket, args);
  const pidFile = join(tmpdir(), `${socket}.pid`);
  const settings = { LC_ALL: "C.UTF-8", PS1: "$ ", NODE: process.execPath, ...env };
  const clean = ["-u", "NO_COLOR", "-u", "FORCE_COLOR", "-u", "CI", "-u", "NODE_ENV"];
  const set = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
  const shell = ["env", ...clean, ...set, "bash", "--norc", "--noprofile"];
  tmux(
    "start-server",
    ";",
    "set-option",
    "-g",
    "set-clipboard",
    "on",
    ";",
    "new-session",
    "-d",
    "-s",
    name,
    "-x",
    String(columns),
    "-y",
    String(rows),
    "-c",
    root,
    ...shell,
  );
  const state = (format: string) => tmux("display-message", "-p", "-t", name, format).trim();
  const screen = () => tmux("capture-pane", "-p", "-t", name);
  return {
    /** Runs a command line in the shell. */
    run: (line: string) => tmux("send-keys", "-t", name, "-l", `${line}\n`),
    /** Runs a program, which `kill` may end; afterwards the shell shows "code" and what it ended with. */
    start: (command: string) =>
      tmux("send-keys", "-t", name, "-l", `(echo $BASHPID >${pidFile}; exec ${command}); echo "code $?"\n`),
    kill: (signal: NodeJS.Signals) => process.kill(Number(readFileSync(pidFile, "utf8")), signal),
    /** Presses keys one after the other, by tmux's names: "j", "Enter", "C-c". */
    press: (...keys: readonly string[]) => tmux("send-keys", "-t", name, ...keys),
    type: (text: string) => tmux("send-keys", "-t", name, "-l", text),
    resize: (width: number, height: number) =>
      tmux("resize-window", "-t", name, "-x", String(width), "-y", String(height)),
    screen,
    /** The screen with its colours as escape sequences. */
    painted: () => tmux("capture-pane", "-p", "-e", "-t", name),
    /** What a program put into the clipboard, as the terminal understood it. */
    clipboard: () => tmux("show-buffer"),
    /** Clicks on a column and row, both from 1, or turns the wheel there (64 up, 65 down), as a terminal reports it. */
    mouse: (column: number, row: number, button = 0) =>
      tmux("send-keys", "-t", name, "-l", `\u001B[<${button};${column};${row}M\u001B[<${button};${column};${row}m`),
    /** Waits until the screen shows some words. */
    shows: (words: string) => expect.poll(screen, { timeout: 15_000, interval: 60 }).toContain(words),
    isAlternate: () => state("#{alternate_on}") === "1",
    /** Does the terminal report the mouse to its program? */
    hasMouse: () => state("#{mouse_standard_flag}#{mouse_sgr_flag}") !== "00",
    hasCursor: () => state("#{cursor_flag}") === "1",
    close: () => {
      tmux("kill-session", "-t", name);
      rmSync(pidFile, { force: true });
    },
  };
}

export type Terminal = ReturnType<typeof openTerminal>;

/** Checks that a program left the terminal as it found it: its screen, its cursor, its mouse, and keys read by the line. */
export async function expectRestored(terminal: Terminal): Promise<void> {
  await expect.poll(terminal.isAlternate, { timeout: 15_000 }).toBe(false);
  expect(terminal.hasCursor()).toBe(true);
  expect(terminal.hasMouse()).toBe(false);
  terminal.run("stty -a | tr ' ' '\\n' | grep -xE 'icanon|echo' | tr '\\n' '+'");
  await terminal.shows("icanon+echo+");
}
