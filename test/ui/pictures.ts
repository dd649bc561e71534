// Makes the pictures of README from real runs of the program, as built, on the example events:
//   npm run build && npx node test/ui/pictures.ts
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

type Picture = typeof import("./picture.js");
const { pictureOf } = (await import(new URL("./picture.ts", import.meta.url).href)) as Picture;

const root = resolve(import.meta.dirname, "../..");
const [columns, rows] = [110, 30];

/** The keys that lead to each view, by tmux's names, on some of the events, and words that it has on it. */
const views: Readonly<
  Record<string, { readonly event: string; readonly keys: readonly string[]; readonly shows: string }>
> = {
  facts: { event: "", keys: ["c", "J", "J"], shows: "reviewed 1/" },
  diff: { event: "panjshir-2021", keys: ["Enter", "d"], shows: "Word diff" },
  grid: { event: "panjshir-2021", keys: ["2"], shows: "Facts × outlets" },
  article: { event: "panjshir-2021", keys: ["Enter", "j", "3"], shows: "Article: " },
  timeline: { event: "quake-altocerro", keys: [":", "find died", "Enter", "t"], shows: "Timeline" },
  filter: { event: "", keys: ["f", "Space"], shows: "Filter " },
};

const socket = `gainsay-pictures-${process.pid}`;
const tmux = (...args: readonly string[]) =>
  execFileSync("tmux", ["-u", "-L", socket, "-f", "/dev/null", ...args], { encoding: "utf8" });
const pause = (ms: number) => new Promise((settle) => setTimeout(settle, ms));

/** The screen once it shows some words and stays as it is. */
async function captured(words: string): Promise<string> {
  let before = "";
  for (let tries = 0; tries < 200; tries++) {
    const screen = tmux("capture-pane", "-p", "-e", "-N", "-t", "view");
    if (screen === before && tmux("capture-pane", "-p", "-t", "view").includes(words)) return screen;
    before = screen;
    await pause(150);
  }
  throw new Error(`“${words}” did not come:\n${before}`);
}

const folder = mkdtempSync(join(tmpdir(), "gainsay-pictures-"));
const pictures = join(import.meta.dirname, "pictures");
mkdirSync(pictures, { recursive: true });
for (const [name, { event, keys, shows }] of Object.entries(views)) {
  const corpus = join(folder, name);
  cpSync(join(root, "corpus"), corpus, { recursive: true });
  const command = `env -u CI -u NO_COLOR "${process.execPath}" "${join(root, "dist/cli.js")}" review "${join(corpus, event)}"`;
  tmux("new-session", "-d", "-s", "view", "-x", String(columns), "-y", String(rows), "-c", corpus, command);
  await captured("reviewed ");
  for (const key of keys) {
    tmux("send-keys", "-t", "view", key);
    await pause(500);
  }
  writeFileSync(join(pictures, `${name}.svg`), pictureOf(await captured(shows), columns));
  tmux("kill-session", "-t", "view");
}
rmSync(folder, { recursive: true });
