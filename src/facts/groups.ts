import type { Claim } from "../model.js";

/** Two claims that are likely enough to answer one question, by their numbers, and how likely. */
export type Fit = { readonly a: number; readonly b: number; readonly score: number };

/**
 * Puts claims into groups: pairs are taken from the likeliest down, and the groups of the two become one where `isOne` says so.
 *
 * @returns the groups of more than one claim, each in order of its claims' numbers
 */
export function groupsOf(
  claims: readonly Claim[],
  fits: readonly Fit[],
  isOne: (left: readonly number[], right: readonly number[]) => boolean,
): readonly (readonly number[])[] {
  const ordered = fits
    .map((fit) => ({ fit, key: [claims[fit.a]!.id, claims[fit.b]!.id].sort().join(" ") }))
    .sort((x, y) => y.fit.score - x.fit.score || (x.key < y.key ? -1 : 1));
  const groups = claims.map((_, number): readonly number[] => [number]);
  // Two groups that do not go together are asked again only once one of them has grown.
  const apart = new Set<string>();
  for (const {
    fit: { a, b },
  } of ordered) {
    const [left, right] = [groups[a]!, groups[b]!];
    if (left === right) continue;
    const asked = `${left[0]} ${left.length} ${right[0]} ${right.length}`;
    if (apart.has(asked)) continue;
    if (!isOne(left, right)) {
      apart.add(asked);
      continue;
    }
    const joined = [...left, ...right];
    for (const member of joined) groups[member] = joined;
  }
  return Array.from(new Set(groups))
    .filter(({ length }) => length > 1)
    .map((group) => group.toSorted((a, b) => a - b));
}
