/** Words that put things in an order: ordinals, superlatives, "last", "only". Lower case, own lists from news English. */
import { wordList } from "./word-list.js";

/** Ordinal word → its number, to thirty-first (as far as days of the month and most ranks go). */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...[
    ...wordList(`
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
      sixteenth seventeenth eighteenth nineteenth twentieth
    `),
  ].map((name, index): [string, number] => [name, index + 1]),
  ["thirtieth", 30],
]);
