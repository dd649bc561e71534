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
  if (key.backspace) return ["backspace"];
  if (key.delete) return ["delete"];
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

const labels: Readonly<Record<string, string>> = {
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  pageup: "PgUp",
  pagedown: "PgDn",
  home: "Home",
  end: "End",
  enter: "Enter",
  escape: "Esc",
  tab: "Tab",
  "shift-tab": "S-Tab",
  backspace: "⌫",
  delete: "Del",
  space: "Space",
};

/** A key as it is printed: "j", "Enter", "↓", "^D". */
export function keyLabel(name: string): string {
  return labels[name] ?? name.replace(/^ctrl-(.)$/u, (_, letter: string) => `^${letter.toUpperCase()}`);
}

/** Is this the name of a key, as the settings may give it: one character, or one of the names above? */
export function isKeyName(name: string): boolean {
  return Array.from(name).length === 1 ? name !== " " : name in labels || /^ctrl-[a-z]$/.test(name);
}
