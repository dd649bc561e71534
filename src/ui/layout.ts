/** Columns and rows of the terminal or of a part of it. */
export type Size = { readonly columns: number; readonly rows: number };

/** How the screen is divided. Sizes are those of what stands inside: rules, header and footer are taken off. */
export type Layout =
  | { readonly kind: "too small" }
  /** The list of facts on the left, the claims on the right. */
  | { readonly kind: "beside"; readonly facts: Size; readonly claims: Size }
  /** The list of facts above, the claims below. */
  | { readonly kind: "stacked"; readonly facts: Size; readonly claims: Size }
  /** One of the two at a time. */
  | { readonly kind: "single"; readonly facts: Size; readonly claims: Size };

/** The smallest terminal that the review is drawn in. */
export const smallest: Size = { columns: 40, rows: 10 };

/** Header, rule, footer, and the row that is left free: a frame as high as the terminal scrolls or flickers. */
const taken = 4;

/** Columns between the two panes. */
export const divider = " │ ";

/** Divides a terminal of that size. */
export function layOut({ columns, rows }: Size): Layout {
  if (columns < smallest.columns || rows < smallest.rows) return { kind: "too small" };
  const body = rows - taken;
  if (columns >= 100) {
    const list = Math.floor(columns / 3);
    return {
      kind: "beside",
      facts: { columns: list, rows: body },
      claims: { columns: columns - list - divider.length, rows: body },
    };
  }
  if (columns >= 60) {
    const above = Math.max(2, Math.floor((body - 1) / 3));
    return {
      kind: "stacked",
      facts: { columns, rows: above },
      claims: { columns, rows: body - 1 - above },
    };
  }
  return { kind: "single", facts: { columns, rows: body }, claims: { columns, rows: body } };
}
