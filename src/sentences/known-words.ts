/** The words of the language model. */
export type KnownWords = {
  /** By number. Words may be added at its end. */
  readonly list: string[];
  /** The number of a word of the model; undefined where it has none. */
  readonly find: (word: string) => number | undefined;
};

/** How the words stand in the file that build/english.ts makes. */
export type WordFile = {
  /** Words of plain ASCII, one after the other; word i is `letters.slice(starts[i], starts[i + 1])`. */
  readonly letters: string;
  readonly starts: Uint32Array;
  /** Hash → number of a word, at the hash or in the next free place after it; −1 where none is. A power of two long. */
  readonly table: Int32Array;
  /** The other words, which are "" above. */
  readonly oddWords: readonly (readonly [number: number, word: string])[];
};

/** The words of the file; of its 87,593 only those that are asked for are made into strings. */
export function knownWords({ letters, starts, table, oddWords }: WordFile): KnownWords {
  const list = lazyList(letters, starts);
  for (const [number, word] of oddWords) list[number] = word;
  const oddNumbers = new Map(oddWords.map(([number, word]) => [word, number]));
  const last = table.length - 1;
  const find = (word: string): number | undefined => {
    for (let slot = hashOf(word) & last; table[slot] !== -1; slot = (slot + 1) & last) {
      const number = table[slot]!;
      const start = starts[number]!;
      if (starts[number + 1]! - start !== word.length || !letters.startsWith(word, start)) continue;
      list[number] = word;
      return number;
    }
    return oddNumbers.get(word);
  };
  return { list, find };
}

/** As in build/english.ts, which runs before anything is compiled and cannot import from here. */
function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i);
  return hash;
}

/** What an array lacks is looked up in its prototype: this one makes the word. */
function lazyList(letters: string, starts: Uint32Array): string[] {
  const list: string[] = [];
  list.length = starts.length - 1;
  const maker = new Proxy(Array.prototype, {
    get(target, key): unknown {
      const number = typeof key === "string" ? Number(key) : -1;
      const [start, end] = [starts[number], starts[number + 1]];
      if (start === undefined || end === undefined) return Reflect.get(target, key);
      return (list[number] = letters.slice(start, end));
    },
  });
  return Object.setPrototypeOf(list, maker) as string[];
}
