import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSettings } from "../../src/cli/settings.js";
import { InputError } from "../../src/errors.js";

let root: string;
let folder: string;
let home: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "gainsay-settings-"));
  folder = join(root, "news/storm");
  home = join(root, "home");
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(home, "gainsay"), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const read = () => readSettings(folder, { XDG_CONFIG_HOME: home });

describe("settings", () => {
  test("there need be none", async () => {
    expect(await read()).toEqual({});
  });
  test("are those of the nearest folder at or above", async () => {
    writeFileSync(join(root, "news/.gainsayrc.json"), '{"theme":"light","ascii":true}');
    expect(await read()).toEqual({ theme: "light", ascii: true });
    writeFileSync(join(folder, ".gainsayrc.yaml"), "reviewer: Mara\nsort: verdict\nmouse: false\n");
    expect(await read()).toEqual({ reviewer: "Mara", sort: "verdict", mouse: false });
  });
  test("are the user's own where no folder has any", async () => {
    writeFileSync(join(home, "gainsay/config.yaml"), "theme: dark\n");
    expect(await read()).toEqual({ theme: "dark" });
  });
  test("give actions other keys, one or several", async () => {
    writeFileSync(
      join(folder, ".gainsayrc.yaml"),
      "keys:\n  confirm: y\n  quit: [ctrl-q, Q]\n  pick: space\n  mark: space\n",
    );
    expect((await read()).keys).toEqual({ confirm: ["y"], quit: ["ctrl-q", "Q"], pick: ["space"], mark: ["space"] });
  });
  test("may be an empty file", async () => {
    writeFileSync(join(folder, ".gainsayrc.yaml"), "");
    expect(await read()).toEqual({});
  });
});

describe("is refused, with its file:", () => {
  test.each([
    ["a setting that there is not", "colour: red\n", "colour"],
    ["a theme that there is not", "theme: solarized\n", "theme"],
    ["an action that there is not", "keys:\n  uphold: y\n", "keys"],
    ["a key that there is not", "keys:\n  confirm: shift-y\n", "is no key"],
    ["one key for two actions", "keys:\n  confirm: y\n  explain: y\n", "“y” is given to both confirm and explain"],
    ["a list", "- theme\n", "expected object"],
    ["no YAML", "keys: [confirm\n", "cannot be read"],
  ])("%s", async (_what, text, problem) => {
    writeFileSync(join(folder, ".gainsayrc.yaml"), text);
    await expect(read()).rejects.toThrow(InputError);
    await expect(read()).rejects.toThrow(join(folder, ".gainsayrc.yaml"));
    await expect(read()).rejects.toThrow(problem);
  });
  test("no program among the settings is run", async () => {
    writeFileSync(join(folder, "gainsay.config.js"), "throw new Error('run')");
    writeFileSync(join(folder, ".gainsayrc.js"), "throw new Error('run')");
    expect(await read()).toEqual({});
  });
});
