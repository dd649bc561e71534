import type { Key } from "ink";

/**
 * Names of the keys in one event of Ink's `useInput`: "j", "space", "enter", "shift-tab", "ctrl-d". A burst of typing
 * comes as one event and gives several names.
 */
export function keyNames(input: string, key: Key): readonly string[] {
  if (key.upArrow) return ["up"];
  if (key.downArrow) return ["down"];
  if (key.leftArrow) return ["left"];
  if (key.rightArrow) return ["right"];
  if (key.pageUp) return ["pageup"];
  if (key.pageDown) return ["pagedown"];
  if (key.home) return ["home"];
  if (key.end) return ["end"];
  if (key.return) return ["enter"];
  if (key.escape) return ["escape"];
  if (key.tab) return [key.shift ? "shift-tab" : "tab"];
  if (key.backspace || key.delete) return ["backspace"];
  if (key.meta) return [];
  if (key.ctrl) return [`ctrl-${input}`];
  return Array.from(input, nameOf);
}

function nameOf(character: string): string {
  if (character === " ") return "space";
  if (character === "\r" || character === "\n") return "enter";
  if (character === "\t") return "tab";
  const code = character.codePointAt(0)!;
  return code < 27 ? `ctrl-${String.fromCharCode(code + 96)}` : character;
}
