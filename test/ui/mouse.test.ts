import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { type MouseEvent, readMouse, withoutMouse } from "../../src/ui/mouse.js";

const click = "\u001B[<0;12;4M";

describe("what a terminal sends is parted into mouse and keys:", () => {
  test.each<[string, string, readonly MouseEvent[], string, string]>([
    ["keys alone", "jj\u001B[A", [], "jj\u001B[A", ""],
    ["a click; its release says nothing", `${click}\u001B[<0;12;4m`, [{ kind: "click", column: 11, row: 3 }], "", ""],
    [
      "the wheel",
      "\u001B[<64;1;1M\u001B[<65;1;2M",
      [
        { kind: "wheel up", column: 0, row: 0 },
        { kind: "wheel down", column: 0, row: 1 },
      ],
      "",
      "",
    ],
    ["keys around a click", `j${click}k`, [{ kind: "click", column: 11, row: 3 }], "jk", ""],
    ["other buttons and movement", "\u001B[<2;1;1M\u001B[<35;4;4M", [], "", ""],
    ["the beginning of a report", "j\u001B[<0;1", [], "j", "\u001B[<0;1"],
    ["the key Esc", "\u001B", [], "\u001B", ""],
    ["far to the right", "\u001B[<0;312;90M", [{ kind: "click", column: 311, row: 89 }], "", ""],
  ])("%s", (_what, chunk, events, keys, rest) => {
    expect(readMouse(chunk)).toEqual({ events, keys, rest });
  });
});

test("keys go on to whoever reads them, the mouse to whoever listens, also torn in two", async () => {
  const raw: boolean[] = [];
  const input = Object.assign(new PassThrough(), {
    setRawMode: (mode: boolean) => raw.push(mode),
    ref() {},
    unref() {},
  });
  const heard: MouseEvent[] = [];
  const { stdin, stop } = withoutMouse(input as unknown as NodeJS.ReadStream, (event) => heard.push(event));
  let keys = "";
  stdin.on("data", (chunk: Buffer) => (keys += chunk.toString()));
  stdin.setRawMode(true);
  input.write(`j${click.slice(0, 5)}`);
  input.write(`${click.slice(5)}q`);
  await expect.poll(() => keys).toBe("jq");
  expect(heard).toEqual([{ kind: "click", column: 11, row: 3 }]);
  expect(raw).toEqual([true]);
  stdin.setRawMode(false);
  expect(input.isPaused()).toBe(true);
  stop();
  expect(input.listenerCount("data")).toBe(0);
});
