/** Pronouns that open a clause about the noun before them. */
export const relatives: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);

/** Open a clause of their own, whatever they are tagged. */
export const openers: ReadonlySet<string> = new Set(["when", "where", "while", "why", "whether"]);

/** Marks that no object stands behind. */
export const closers: ReadonlySet<string> = new Set([",", ";", ":", "—", "–", "(", ")", ".", "!", "?", "-"]);
