import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { readEvents } from "../../src/cli/files.js";
import { contextsOf } from "../../src/facts/context.js";
import type { Features } from "../../src/facts/features.js";
import type { Outcome } from "../../src/facts/competition.js";
import { candidatePairs } from "../../src/facts/pairs.js";
import type { Claim } from "../../src/model.js";
import { readEvent } from "../../src/pipeline.js";
import { relate } from "../../src/verdicts/judge.js";
import { type GoldFact, overlap, readGold } from "./gold.js";

/** A pair of claims with what gold says of it. */
export type LabelledPair = {
  readonly event: string;
  /** Who wrote the event, or the set that it belongs to: what is left out together when fitting. */
  readonly writer: string;
  readonly kind: Claim["kind"];
  readonly outcome: Outcome;
  readonly features: Features;
  /** opposed: gold has the two against each other; same: on one question; open: careful readers differ; apart: neither. */
  readonly label: "opposed" | "updated" | "same" | "open" | "apart";
  /** The gold fact that backs it. */
  readonly fact: string | null;
  readonly a: Claim;
  readonly b: Claim;
  readonly words: readonly [string, string];
};

/** Kinds of gold facts told in words: there one side may stand elsewhere in gold's quote, as the scorer grants. */
const verbal = new Set([
  "place",
  "type",
  "status",
  "event",
  "role",
  "name",
  "cause",
  "agent",
  "list",
  "direction",
  "other",
  "event-occurred",
  "membership/area-type",
  "role/title",
  "identity/name",
  "manner/cause",
  "attribution",
]);

/** Folders with a gold.json in and below the given ones. */
export function goldFolders(roots: readonly string[]): readonly string[] {
  return roots.flatMap((root) =>
    existsSync(path.join(root, "gold.json"))
      ? [root]
      : readdirSync(root)
          .sort()
          .map((name) => path.join(root, name))
          .filter((folder) => existsSync(path.join(folder, "gold.json"))),
  );
}

/** Who wrote an event, by its folder: a letter in `more/`, "events/bank-keldermans" elsewhere. */
export function writerOf(folder: string): string {
  const [set, event] = [path.basename(path.dirname(folder)), path.basename(folder)];
  return set === "more" ? event[0]! : set === "gold" ? event : `${set}/${event}`;
}

/** Reads an event as the program does and labels every candidate pair of its claims by gold. */
export async function labelledPairs(folder: string): Promise<readonly LabelledPair[]> {
  const { events } = await readEvents([folder]);
  const reading = readEvent(events[0]!);
  const gold = readGold(folder, reading.documents);
  const contexts = contextsOf(reading.claims, reading.documents, reading.sentences);
  const texts = new Map(reading.documents.map((document) => [document.id, document.text]));
  const words = (claim: Claim): string =>
    `${claim.document}: ⟦${texts.get(claim.document)!.slice(claim.mark.start, claim.mark.end)}⟧ ${texts.get(claim.document)!.slice(claim.span.start, claim.span.end)}`;
  return Array.from(candidatePairs(contexts, relate).pairs, ({ a, b, outcome, features }): LabelledPair => {
    const [left, right] = [reading.claims[a]!, reading.claims[b]!];
    return {
      event: path.basename(folder),
      writer: writerOf(folder),
      kind: left.kind,
      outcome,
      features,
      ...labelOf(left, right, gold),
      a: left,
      b: right,
      words: [words(left), words(right)],
    };
  });
}

const positive = new Set(["contradict", "disputed"]);

function labelOf(
  a: Claim,
  b: Claim,
  gold: readonly GoldFact[],
): { readonly label: LabelledPair["label"]; readonly fact: string | null } {
  let best: { label: LabelledPair["label"]; fact: string | null } = { label: "apart", fact: null };
  const rank = ["apart", "same", "updated", "open", "opposed"];
  for (const fact of gold)
    for (const x of fact.claims)
      for (const y of fact.claims) {
        if (x.document !== a.document || y.document !== b.document) continue;
        const exact = overlap(x.mark, a.mark) && overlap(y.mark, b.mark);
        const loose =
          verbal.has(fact.kind) &&
          ((overlap(x.mark, a.mark) && overlap(y.quote, b.mark)) ||
            (overlap(x.quote, a.mark) && overlap(y.mark, b.mark)));
        if (!exact && !loose) continue;
        const opposite = x.group !== y.group;
        const label =
          positive.has(fact.relation) && opposite
            ? fact.optional
              ? "open"
              : "opposed"
            : fact.accept.some((relation) => positive.has(relation))
              ? "open"
              : fact.relation === "updated" && opposite
                ? "updated"
                : "same";
        if (rank.indexOf(label) > rank.indexOf(best.label)) best = { label, fact: fact.id };
      }
  return best;
}
