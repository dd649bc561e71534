import type { Sentence, Token } from "../../model.js";
import { enclosing } from "./clauses.js";
import type { ClauseReading } from "./nesting.js";
import { isQuoted, type Credit } from "./credit.js";
import { partyAfter, type Party } from "./parties.js";
import { isFinite, reach } from "./predicates.js";

/** "according to the navy", "citing two officials": whole sentence, up to a semicolon or a "but". */
export function phraseCredit(tokens: readonly Token[], at: number, last: number): Credit | null {
  const party = partyAfter(tokens, last);
  if (!party) return null;
  const from =
    tokens.findLastIndex(({ lower }, i) => i < at && (lower === ";" || lower === "but" || lower === "while")) + 1;
  const after = tokens.findIndex(({ lower }, i) => i > at && (lower === ";" || lower === "but" || lower === "while"));
  const end = after < 0 ? tokens.length : after;
  return {
    party,
    at,
    frame: "outer",
    covers: (token) => token >= from && token < end && (token < at || token > party.last),
  };
}

/** "The power company, once again: “…”": a party without a verb before a colon and a quotation. */
export function colonCredit(sentence: Sentence, at: number): Credit | null {
  const { tokens } = sentence;
  if (tokens[at + 1]?.text !== '"' || at > reach || tokens.slice(0, at).some((_, i) => isFinite(tokens, i)))
    return null;
  const party = partyAfter(tokens, -1);
  if (!party || party.last >= at) return null;
  return { party, at, frame: "inner", covers: (token) => token > at && isQuoted(sentence, token) };
}

const views = new Set(
  "view opinion words account reading telling judgment judgement estimate version count".split(" "),
);

/** "in the mayor's view", "by the union's own count": possessive and a noun of opinion. */
export function viewCredit(tokens: readonly Token[], at: number): Credit | null {
  const possessive = tokens.findIndex(({ lower }, i) => i > at && i < at + 8 && lower === "'s");
  const noun = tokens[possessive + 1]?.lower === "own" ? possessive + 2 : possessive + 1;
  if (possessive < at + 2 || !views.has(tokens[noun]?.lower ?? "")) return null;
  const party = { first: at + 1, last: possessive - 1 };
  return { party, at, frame: "outer", covers: (token) => token > noun || token < at };
}

/** "the mayor's claim that …", "a report by the audit office that …". */
export function claimCredit(tokens: readonly Token[], reading: ClauseReading, at: number): Credit | null {
  const hanging = reading.clauses.findIndex(({ kind, head }) => kind === "complement" && head === at);
  if (hanging < 0) return null;
  const before = tokens[at - 1];
  const first =
    before?.lower === "'s"
      ? partyBefore(tokens, at - 2)
      : /^(his|her|their|its)$/.test(before?.lower ?? "")
        ? { first: at - 1, last: at - 1 }
        : null;
  return first
    ? { party: first, at, frame: "inner", covers: (token) => enclosing(reading, token).includes(hanging) }
    : null;
}

function partyBefore(tokens: readonly Token[], last: number): Party | null {
  let first = last;
  while (first > 0 && ["NOUN", "PROPN", "ADJ", "DET"].includes(tokens[first - 1]!.tag) && tokens[first]!.tag !== "DET")
    first--;
  return last >= 0 ? { first, last } : null;
}
