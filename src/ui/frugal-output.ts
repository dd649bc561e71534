const escape = "\\x1B\\[";

/** A look that is taken on and given up again with nothing said in it. Looks end before others of their kind begin. */
const idle = new RegExp(
  [
    `${escape}[12]m${escape}22m`,
    `${escape}4m${escape}24m`,
    `${escape}7m${escape}27m`,
    `${escape}(?:38;5;\\d+|3[0-7]|9[0-7])m${escape}39m`,
  ].join("|"),
  "g",
);

/** Lines that stay as they are, one step down each. */
const steps = new RegExp(`(?:${escape}E){2,}`, "g");

/** To the first column, where the end of a line has led already. */
const toFirst = new RegExp(`(?<=\\n|${escape}E)${escape}1G`, "g");

/**
 * The same for the terminal in fewer bytes. To paint the end of a line, Ink takes on and gives up again every look that
 * stands before it; and it goes over each line that stays as it is. Through a slow line that is half of what a key costs.
 */
export function frugal(output: string): string {
  let text = output;
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replaceAll(idle, "");
  }
  return text.replaceAll(toFirst, "").replaceAll(steps, (all) => `\u001B[${all.length / 3}E`);
}

/** A terminal to which what is written goes in fewer bytes. */
export function frugalTerminal(terminal: NodeJS.WriteStream): NodeJS.WriteStream {
  const write = (chunk: unknown, ...rest: readonly unknown[]) =>
    (terminal.write as (...all: readonly unknown[]) => boolean).call(
      terminal,
      typeof chunk === "string" ? frugal(chunk) : chunk,
      ...rest,
    );
  return new Proxy(terminal, {
    get(target, name) {
      if (name === "write") return write;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}
