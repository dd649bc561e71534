import { spawn, type SpawnOptions } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, vi } from "vitest";

/** The command as it is shipped. */
export const cli = resolve(import.meta.dirname, "../../dist/cli.js");

if (!existsSync(cli)) throw new Error(`${cli} is missing: run “npm run build” first.`);

// Each test starts the program once or more, on a machine that may be busy with the other tests.
vi.setConfig({ testTimeout: 60_000 });

/** The example events. */
export const corpus = resolve(import.meta.dirname, "../../corpus");

export type Run = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** Runs a program to its end, with `input` on stdin; colours are neither forced nor forbidden. */
export function run(
  command: string,
  args: readonly string[],
  { input = "", ...options }: SpawnOptions & { readonly input?: string } = {},
): Promise<Run> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  return new Promise((done, fail) => {
    const child = spawn(command, args, { env, ...options, stdio: "pipe" });
    const [stdout, stderr]: [string[], string[]] = [[], []];
    child.stdout.setEncoding("utf8").on("data", (text: string) => stdout.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => stderr.push(text));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("error", fail);
    child.on("close", (code, signal) => done({ code, signal, stdout: stdout.join(""), stderr: stderr.join("") }));
  });
}

/** Runs `gainsay` with some arguments. */
export function gainsay(
  args: readonly string[],
  options: SpawnOptions & { readonly input?: string } = {},
): Promise<Run> {
  return run(process.execPath, [cli, ...args], options);
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Makes a folder of files, path → content, that is gone after the tests of this file. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), "gainsay-"));
  made.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
