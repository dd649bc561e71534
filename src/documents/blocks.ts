import type { Block, BlockRole, Span } from "../model.js";
import { isClutter, opensClutter } from "./clutter.js";
import { readDateline, type Dateline } from "./dateline.js";
import { readHeaderLine, type HeaderLine } from "./header.js";
import { findHeadline, folded, pageTitleOf } from "./headline.js";
import { captionLabel, isExclaimed, isHeading, isProse, roleOf, type ReadStretch } from "./kinds.js";
import { isSameOutlet } from "./outlet.js";
import { splitPosts } from "./posts.js";
import { trimmed, type Stretch } from "./stretches.js";

/** A document's running text, and the lines around it that say who published it and when. */
export type Arrangement = {
  readonly blocks: readonly Block[];
  /** The lines above the story that are no running text, in order; datelines among them without names. */
  readonly header: readonly HeaderLine[];
  readonly dateline: Dateline | null;
  /** "The Weekend Leader" where a page title "The Weekend Leader - Holdout in the valley" stands above its headline. */
  readonly pageOutlet: string | null;
  /** Clutter lines; a wire slug among them may hold a date-time group. */
  readonly clutter: readonly string[];
};

/** Stretches; datelines and date lines stand at most this far below the first paragraph, which may be a summary. */
const reach = 3;

/**
 * Tells running text from what stands around it: `plain` is the document's plain copy, `stretches` its lines and paragraphs,
 * `outlet` what the file name says of the outlet.
 * Every stretch that could be a sentence of the article stays: losing one is worse than keeping a menu.
 */
export function arrange(plain: string, stretches: readonly Stretch[], outlet: string | null): Arrangement {
  const { kept, clutter } = withoutClutter(plain, stretches, outlet);
  const storyAt = kept.findIndex(
    ({ stretch, words }, at) => stretch.role === null && isProse(words) && !(at === 0 && isExclaimed(words)),
  );
  const above = arrangeAbove(plain, storyAt < 0 ? kept : kept.slice(0, storyAt), outlet);
  const below = arrangeBelow(plain, storyAt < 0 ? [] : kept.slice(storyAt), above.dateline);
  return {
    blocks: [...above.blocks, ...below.blocks],
    header: [...above.header, ...below.header],
    dateline: below.dateline,
    pageOutlet: above.pageOutlet,
    clutter,
  };
}

function withoutClutter(
  plain: string,
  stretches: readonly Stretch[],
  outlet: string | null,
): { kept: ReadStretch[]; clutter: string[] } {
  const kept: ReadStretch[] = [];
  const clutter: string[] = [];
  let inClutter = false;
  for (const stretch of stretches.flatMap((each) => splitPosts(plain, each))) {
    const words = plain.slice(stretch.start, stretch.end);
    if (opensClutter(words)) inClutter = true;
    else if (stretch.role === "heading" || stretch.role === "headline" || isProse(words)) inClutter = false;
    if (inClutter || isClutter(words)) clutter.push(words);
    else kept.push({ stretch, words, line: readHeaderLine(words, outlet) });
  }
  return { kept, clutter };
}

/** What stands above the first paragraph: headline, further titles, bylines, dates, captions, lists. */
function arrangeAbove(
  plain: string,
  above: readonly ReadStretch[],
  outlet: string | null,
): Omit<Arrangement, "clutter"> {
  const headline = findHeadline(above);
  const title = headline ? folded(plain.slice(headline.start, headline.end)) : "";
  const header: HeaderLine[] = [];
  const blocks: Block[] = [];
  let dateline: Dateline | null = null;
  let pageOutlet: string | null = null;
  for (const { stretch, words, line } of above) {
    if (headline && stretch.start === headline.start) {
      blocks.push({ role: "headline", span: headline });
      if (line.kind !== "words") header.push(line);
      continue;
    }
    const alone = stretch.role === null ? readDateline(words, plain) : null;
    if (alone?.length === words.length) {
      dateline ??= alone;
      header.push({ ...line, dates: alone.dates, names: [] });
    } else if (headline && (folded(words) === title || pageTitleOf(words, title) !== null))
      pageOutlet ??= pageTitleOf(words, title);
    else if (stretch.role === null && line.kind !== "words" && roleOf(words, "heading") === "heading") {
      // Above the headline stands the page's section as often as its outlet.
      const section = line.dates.length === 0 && headline !== null && stretch.end <= headline.start;
      const names = line.names.filter((name) => !section || (outlet !== null && isSameOutlet(name, outlet)));
      header.push({ ...line, names });
    } else {
      const sentence = /[.!?]["')]*$/.test(words) && words.split(/\s+/).length > 2;
      blocks.push(...blockOf(plain, stretch, stretch.role ?? roleOf(words, sentence ? "paragraph" : "heading")));
    }
  }
  return { blocks, header, dateline, pageOutlet };
}

type Below = Pick<Arrangement, "blocks" | "header" | "dateline">;

/** The story from its first paragraph on. `known` is the dateline that was found above it. */
function arrangeBelow(plain: string, below: readonly ReadStretch[], known: Dateline | null): Below {
  const header: HeaderLine[] = [];
  let dateline = known;
  const end = endOfStory(below);
  const blocks = below.flatMap(({ stretch, words, line }, at): readonly Block[] => {
    const next = below[at + 1];
    const near = at <= reach && stretch.role === null;
    if (stretch.role === null && line.kind === "metadata" && (near || line.dates.length === 0)) {
      header.push(line);
      return [];
    }
    const opening = near && dateline === null ? readDateline(words, plain) : null;
    dateline ??= opening;
    if (opening) header.push({ ...line, dates: opening.dates, names: [] });
    const titled = isHeading(words) && next !== undefined && !isHeading(next.words);
    if (at > 0 && at >= end) return [];
    const span = { start: stretch.start + (opening?.length ?? 0), end: stretch.end };
    return blockOf(plain, span, stretch.role ?? roleOf(words, titled ? "heading" : "paragraph"));
  });
  return { blocks, header, dateline };
}

/**
 * Where the titles begin that nothing stands under: they belong to what the page went on with. A last sentence whose full
 * stop was lost looks like one too, so a single title must be short, and none may hold a figure.
 */
function endOfStory(below: readonly ReadStretch[]): number {
  const isTitle = ({ stretch, words }: ReadStretch) =>
    stretch.role === null && isHeading(words) && !/\d/.test(words) && words.length < 60;
  const end = 1 + below.findLastIndex((each) => !isTitle(each));
  const [only, second] = below.slice(end);
  return only && !second && only.words.split(/\s+/).length > 5 ? below.length : end;
}

/** The block of a span without brackets, labels or an agency's sign-off ("-PTI"); none if nothing is left. */
function blockOf(plain: string, span: Span, role: BlockRole): readonly Block[] {
  let { start, end } = span;
  const words = () => plain.slice(start, end);
  if (role === "caption" && /^[[(][\s\S]*[\])]$/.test(words())) {
    start += 1;
    end -= 1;
  }
  if (role === "caption") start += captionLabel.exec(words())?.[0].length ?? 0;
  const signOff = /(?<=[.!?"'])\s*(?:[-–—]+\s*|\()(?:[A-Z]{2,5}|Reuters)(?:\/[A-Z]{2,5})?\)?$/;
  if (role === "paragraph") end -= signOff.exec(words())?.[0].length ?? 0;
  return trimmed(plain, { start, end, role }).map((rest) => ({ role, span: { start: rest.start, end: rest.end } }));
}
