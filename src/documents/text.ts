import { joinLines, linesOf, type Line, type Stretch } from "./stretches.js";

const bullet = /^[•▪●◦‣·∙*]\s*(?=\S)/;
const dash = /^[-–—]\s+(?=\S)/;
const number = /^\(?\d{1,2}[.)]\s+(?=\S)/;

/**
 * The stretches of plain text: paragraphs put together from their lines, list items without their bullets.
 * Give it the plain copy.
 */
export function readTextStretches(plain: string): readonly Stretch[] {
  const lines = linesOf(plain);
  const dashed = (at: number) => lines[at] !== undefined && dash.test(plain.slice(lines[at].start, lines[at].end));
  const marked = lines.map((line, at): Line => {
    const words = plain.slice(line.start, line.end);
    // One dash alone opens direct speech in half of Europe; a list has two.
    const mark =
      bullet.exec(words) ?? number.exec(words) ?? (dashed(at - 1) || dashed(at + 1) ? dash.exec(words) : null);
    return mark ? { ...line, start: line.start + mark[0].length, role: "item" } : line;
  });
  return joinLines(plain, marked).flatMap((stretch) => splitAtBullets(plain, stretch));
}

/** Scrapers run lists into one line: "What we know •The valley lies north of the capital. •It has not fallen." */
function splitAtBullets(plain: string, stretch: Stretch): readonly Stretch[] {
  // A header line parts outlet and date with one.
  if (stretch.end - stretch.start < 160) return [stretch];
  const starts = Array.from(plain.slice(stretch.start, stretch.end).matchAll(/(?<=\s)[•▪●◦‣]\s*(?=\S)/g));
  return [...starts, null].map((mark, at) => {
    const before = starts[at - 1];
    return {
      start: before ? stretch.start + before.index + before[0].length : stretch.start,
      end: mark ? stretch.start + mark.index : stretch.end,
      role: before ? "item" : stretch.role,
    };
  });
}
