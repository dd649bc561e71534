/** How letters look: a colour as it is asked for, "" for none, and what else is on. */
type Look = {
  readonly color: string;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
};

const plain: Look = { color: "", bold: false, dim: false, underline: false, inverse: false };

/** What one code asks for. "22" takes away both bold and dim. */
const codes: Readonly<Record<string, Partial<Look>>> = {
  "0": plain,
  "1": { bold: true },
  "2": { dim: true },
  "4": { underline: true },
  "7": { inverse: true },
  "22": { bold: false, dim: false },
  "24": { underline: false },
  "27": { inverse: false },
  "39": { color: "" },
};

/** The look after a sequence of codes; null where one of them is none that the review uses. */
function after(look: Look, sequence: string): Look | null {
  if (/^38;5;\d+$|^3[0-7]$|^9[0-7]$/.test(sequence)) return { ...look, color: sequence };
  const change = codes[sequence === "" ? "0" : sequence];
  return change === undefined ? null : { ...look, ...change };
}

/** The one sequence that leads from a look to another; nothing where they are the same. */
function between(from: Look, to: Look): string {
  const dropsWeight = (from.bold && !to.bold) || (from.dim && !to.dim);
  const kept = dropsWeight ? { bold: false, dim: false } : from;
  const changes = [
    dropsWeight ? "22" : "",
    to.bold && !kept.bold ? "1" : "",
    to.dim && !kept.dim ? "2" : "",
    from.underline === to.underline ? "" : to.underline ? "4" : "24",
    from.inverse === to.inverse ? "" : to.inverse ? "7" : "27",
    from.color === to.color ? "" : to.color === "" ? "39" : to.color,
  ].filter((code) => code !== "");
  return changes.length === 0 ? "" : `\u001B[${changes.join(";")}m`;
}

const looks = new RegExp(String.raw`\x1B\[([\d;]*)m`, "g");

/** Lines that stay as they are, one step down each. */
const steps = new RegExp(String.raw`(?:\x1B\[E){2,}`, "g");

/** To the first column, where the end of a line has led already. */
const toFirst = new RegExp(String.raw`(?<=\n|\x1B\[E)\x1B\[1G`, "g");

/**
 * The same for the terminal in fewer bytes. To paint the end of a line, Ink takes on and gives up again every look that
 * stands before it, each in a sequence of its own; and it goes over each line that stays as it is. Here a look is taken on
 * when something is written in it. What is written must begin and end in the plain look, as Ink's frames do.
 */
export function frugal(output: string): string {
  let written = "";
  let is = plain;
  let wanted = plain;
  for (const [at, part] of output.split(looks).entries()) {
    if (at % 2 === 1) {
      const next = after(wanted, part);
      if (next === null) return output;
      wanted = next;
    } else if (part !== "") {
      written += between(is, wanted) + part;
      is = wanted;
    }
  }
  return (written + between(is, wanted))
    .replaceAll(toFirst, "")
    .replaceAll(steps, (all) => `\u001B[${all.length / 3}E`);
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
