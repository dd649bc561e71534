/** A shorter one is no secret ("none", "ollama"), and its letters stand in any text. */
const shortestKey = 8;

/** Letters that JSON may write as "\\u0073"; a quotation mark and a backslash stay as they are. */
const escaped = /(?<=(?<!\\)(?:\\\\)*)\\u00(?<code>[2-7][0-9a-f])/gi;

/** A text without a key that an endpoint sends back, be it as it is or escaped as JSON may. */
export function redact(text: string, key: string): string {
  if (key.length < shortestKey) return text;
  const plain = text.replaceAll(escaped, (whole, code: string) => {
    const letter = String.fromCharCode(Number.parseInt(code, 16));
    return letter === '"' || letter === "\\" ? whole : letter;
  });
  return plain.replaceAll(key, "[key]").replaceAll(JSON.stringify(key).slice(1, -1), "[key]");
}
