// Makes an SVG of a terminal. Only the styles that the review uses are known.
type Style = { bold?: boolean; dim?: boolean; underline?: boolean; inverse?: boolean; color?: string };

const [cellWidth, cellHeight, padding] = [8.4, 17, 14];
const [paper, ink, faint] = ["#16181d", "#d8dbe2", "#868c99"];

/** The colours of the review's theme, by their number among the 256; the basic ones as a terminal maps them. */
const palette: Readonly<Record<string, string>> = { 166: "#e07a2f", 33: "#4aa8ff" };

function restyle(style: Style, sequence: string): Style {
  return sequence.split(/(?<!38|38;5);/).reduce<Style>((now, code) => {
    if (code.startsWith("38;5;")) return { ...now, color: palette[code.slice(5)] ?? ink };
    if (code === "0" || code === "") return {};
    if (code === "1") return { ...now, bold: true };
    if (code === "2") return { ...now, dim: true };
    if (code === "4") return { ...now, underline: true };
    if (code === "7") return { ...now, inverse: true };
    if (code === "22") return { ...now, bold: false, dim: false };
    if (code === "24") return { ...now, underline: false };
    if (code === "27") return { ...now, inverse: false };
    if (code !== "39") return now;
    const { color: _, ...plain } = now;
    return plain;
  }, style);
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function drawRun(text: string, column: number, row: number, style: Style): string {
  const [x, y] = [Math.round((padding + column * cellWidth) * 10) / 10, padding + row * cellHeight];
  const width = Math.round(text.length * cellWidth * 10) / 10;
  const own = style.color ?? (style.dim === true ? faint : ink);
  const back =
    style.inverse === true ? `<rect x="${x}" y="${y}" width="${width}" height="${cellHeight}" fill="${own}"/>` : "";
  const looks = [
    `fill="${style.inverse === true ? paper : own}"`,
    style.bold === true ? 'font-weight="bold"' : "",
    style.underline === true ? 'text-decoration="underline"' : "",
  ].join(" ");
  if (text.trim() === "") return back;
  return `${back}<text x="${x}" y="${y + 13}" textLength="${width}" xml:space="preserve" ${looks}>${escaped(text)}</text>`;
}

/** An SVG of a terminal of so many columns, from what `tmux capture-pane -p -e -N` printed of it. */
export function pictureOf(captured: string, columns: number): string {
  const rows = captured.replace(/\n+$/, "").split("\n");
  let style: Style = {};
  const drawn = rows.flatMap((line, row) => {
    let column = 0;
    return line.split(new RegExp(String.raw`\x1B\[([\d;]*)m`)).flatMap((part, at) => {
      if (at % 2 === 1) {
        style = restyle(style, part);
        return [];
      }
      const start = column;
      column += part.length;
      return part === "" ? [] : [drawRun(part, start, row, style)];
    });
  });
  const [width, height] = [columns * cellWidth + 2 * padding, rows.length * cellHeight + 2 * padding];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">\n` +
    `<rect width="100%" height="100%" rx="8" fill="${paper}"/>\n${drawn.filter((one) => one !== "").join("\n")}\n</svg>\n`
  );
}
