/**
 * What asks a terminal to put a text into the clipboard (OSC 52); it works through ssh, too. Terminals that do not know
 * it, or do not allow it, ignore it.
 */
export function clipboardSequence(text: string): string {
  return `\u001B]52;c;${Buffer.from(text, "utf8").toString("base64")}\u0007`;
}
