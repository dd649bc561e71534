/**
 * A stretch with one predicate and how it hangs on what surrounds it.
 *
 * main and coordinate stand by themselves; complement is what is said, thought or claimed ("said that …"); whether is
 * an open question; condition follows "if" or "unless"; relative and subordinate add something ("who …", "after …");
 * aside stands in brackets or dashes; tag credits ("…, police said"); quotation is a quoted stretch with its own verb.
 */
export type ClauseKind =
  | "main"
  | "coordinate"
  | "complement"
  | "whether"
  | "condition"
  | "relative"
  | "subordinate"
  | "aside"
  | "tag"
  | "quotation";

export type Clause = {
  readonly kind: ClauseKind;
  /** Number of the clause around it, −1 for the outermost. */
  readonly parent: number;
  /** Token that it hangs on ("said", "claim"), −1 where there is none. */
  readonly head: number;
  /** Its first token. */
  readonly first: number;
};

/** `at[i]` is the number of the innermost clause that token i stands in. */
export type ClauseReading = { readonly clauses: readonly Clause[]; readonly at: readonly number[] };

/** The clause that a sentence begins with. */
export const outermost: Clause = { kind: "main", parent: -1, head: -1, first: 0 };

/** What ends a clause: a comma, the verb of the clause outside, a closing bracket, dash or quotation mark, or the sentence. */
type End = "comma" | "verb" | "bracket" | "dash" | "quote" | "sentence";
type Opening = { readonly kind: ClauseKind; readonly head: number; readonly ends: End };
/** `beside` goes on at the same level, `restart` at the level of the sentence. */
export type Step = Opening | "beside" | "restart" | null;

/** After a comma and a new subject the sentence is back outside these. */
const added: ReadonlySet<ClauseKind> = new Set<ClauseKind>(["relative", "subordinate", "condition"]);

/** The clauses that stand open while a sentence is read from left to right. */
export class Nesting {
  readonly clauses: Clause[] = [outermost];
  readonly open: { readonly clause: number; readonly ends: End; finite: boolean }[] = [
    { clause: 0, ends: "sentence", finite: false },
  ];

  get top() {
    return this.open[this.open.length - 1]!;
  }

  get kind(): ClauseKind {
    return this.clauses[this.top.clause]!.kind;
  }

  push({ kind, head, ends }: Opening, first: number): void {
    this.clauses.push({ kind, parent: this.top.clause, head, first });
    this.open.push({ clause: this.clauses.length - 1, ends, finite: false });
  }

  beside(first: number): void {
    const { clause, ends } = this.open.pop()!;
    const { parent, head, kind } = this.clauses[clause]!;
    this.clauses.push({ kind: kind === "main" ? "coordinate" : kind, parent, head, first });
    this.open.push({ clause: this.clauses.length - 1, ends, finite: false });
  }

  /** Back to the outermost clause of this sentence, or of the quotation or bracket that we are in. */
  restart(first: number): void {
    while (this.open.length > 1 && this.top.ends !== "quote" && this.top.ends !== "bracket") this.open.pop();
    this.beside(first);
  }

  /** Closes down to the innermost clause that ends so; a quotation around it is not broken open. */
  close(end: End): boolean {
    const found = this.open.findLastIndex(({ ends }) => ends === end);
    if (found <= 0 || this.open.slice(found + 1).some(({ ends }) => ends === "quote")) return false;
    this.open.length = found;
    return true;
  }

  leaveAdded(): void {
    while (this.open.length > 1 && added.has(this.kind)) this.open.pop();
  }
}
