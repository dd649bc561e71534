import { kin, roles } from "../lexicon/titles.js";
import type { Token } from "../model.js";
import type { NameRun } from "./names.js";
import { kindOfNoun, roleEndingAt, type Role } from "./roles.js";

/** "Transport Minister Rufus Dane", "skipper Tomas Ibeku", "the captain, Tomas Ibeku,", "ferry Bright Heron". */
export function rolesBefore(tokens: readonly Token[], { start, first, last }: NameRun): readonly Role[] {
  const found: Role[] = [];
  if (first > start) {
    const role = roleEndingAt(tokens, first - 1);
    if (role) found.push(role);
  } else if (tokens[start - 1]?.lower === ",") {
    // "The captain, Tomas Ibeku, …" or "… .": a comma or the end sets the name off; "…, Russia's minister said" is another matter.
    const closing = tokens[last + 1];
    const role = closing && closing.tag !== "PUNCT" ? null : appositiveBefore(tokens, start - 1);
    if (role) found.push(role);
  } else {
    const adjacent = tokens[start - 1];
    const role = adjacent && adjacent.tag !== "PROPN" ? roleEndingAt(tokens, start - 1) : null;
    if (role) found.push(role);
    if (adjacent?.lower === "of") {
      const whole = roleEndingAt(tokens, start - 2);
      if (whole?.kind === "place") found.push(whole);
    }
  }
  return found;
}

/** The head of a phrase with a determiner that a comma ends: "the captain of the ferry" → captain. */
function appositiveBefore(tokens: readonly Token[], comma: number): Role | null {
  for (let i = comma - 1; i >= Math.max(0, comma - 10); i--) {
    const { tag, lower, text } = tokens[i]!;
    if (tag === "VERB" || tag === "AUX" || text === "," || text === '"') return null;
    const opens = tag === "DET" || /^(his|her|its|their)$/.test(lower) || lower === "'s" || i === 0;
    // "The chair of the committee, Petra Kolm": the head stands before "of".
    if (!opens || ["of", "for"].includes(tokens[i - 1]?.lower ?? "")) continue;
    let head = i;
    while (head + 1 < comma && tokens[head + 1]!.tag !== "ADP") head++;
    return (head > i || i === 0) && tokens[head]?.tag !== "PROPN" ? roleEndingAt(tokens, head) : null;
  }
  return null;
}

/** ", 43, the captain of the ferry,", ", a tomato trader", " is the only province", "Skarholt dam". */
export function rolesAfter(tokens: readonly Token[], last: number): readonly Role[] {
  const next = tokens[last + 1];
  if (!next) return [];
  if (next.tag === "NOUN" && next.lower !== "'s") {
    const noun = kindOfNoun(next.lower);
    return noun && noun !== "person" ? [{ head: next.lower, modifiers: [], kind: noun, of: null }] : [];
  }
  let at = last + 1;
  if (next.lower === "(") return [];
  if (next.lower === ",") {
    at++;
    if (tokens[at]?.tag === "NUM" || /^\d/.test(tokens[at]?.text ?? ""))
      at = tokens[at + 1]?.lower === "," ? at + 2 : tokens.length;
  } else if (next.lemma === "be" && next.tag === "AUX") at++;
  else return [];
  const opener = tokens[at];
  if (
    !opener ||
    !(
      opener.tag === "DET" ||
      /^(his|her|its|their|one|once|former)$/.test(opener.lower) ||
      opener.tag === "PROPN" ||
      opener.tag === "NOUN" ||
      opener.tag === "ADJ"
    )
  )
    return [];
  const isArticled = opener.tag === "DET" || /^(his|her|its|their)$/.test(opener.lower);
  for (let i = at; i < Math.min(tokens.length, at + 9); i++) {
    const { tag, lower } = tokens[i]!;
    const isEnd =
      i + 1 >= tokens.length || ["ADP", "PUNCT", "VERB", "AUX", "PRON", "CCONJ", "SCONJ"].includes(tokens[i + 1]!.tag);
    if (tag === "VERB" || tag === "AUX" || tag === "PUNCT" || tag === "ADP") return [];
    if (!isEnd) continue;
    const role = roleEndingAt(tokens, i);
    // Without an article only an office counts: ", director of the port"; "Paris, capital of fashion" is not read.
    return role && (isArticled || (roles.has(role.head) && lower !== opener.lower) || roles.has(opener.lower))
      ? [role]
      : [];
  }
  return [];
}

/** "Ibeku, 43,", "43-year-old Tomas Ibeku", "the 43-year-old captain, Tomas Ibeku"; −1 where none. */
export function ageBeside(tokens: readonly Token[], start: number, last: number): number {
  const after = tokens[last + 2];
  if (
    tokens[last + 1]?.lower === "," &&
    after &&
    /^\d{1,3}$/.test(after.text) &&
    [",", ".", ";", "and", "of", "who", ")"].includes(tokens[last + 3]?.lower ?? ".")
  )
    return validAge(after.text);
  const bracketed = tokens[last + 1]?.lower === "(" && tokens[last + 3]?.lower === ")" ? tokens[last + 2] : undefined;
  if (bracketed && /^\d{1,3}$/.test(bracketed.text)) return validAge(bracketed.text);
  for (let i = start - 1; i >= Math.max(2, start - 7); i--) {
    const { tag, lower } = tokens[i]!;
    if (lower === "old" && tokens[i - 2]?.lower === "year") return validAge(tokens[i - 4]?.text ?? "");
    if (tag === "VERB" || tag === "AUX" || lower === ".") return -1;
  }
  return -1;
}

function validAge(figure: string): number {
  const years = /^\d{1,3}$/.test(figure) ? Number(figure) : -1;
  return years <= 115 ? years : -1;
}

/** "son of X", "his father X", "his father, X": named to place somebody else. */
export function isKinIntroduced(tokens: readonly Token[], { start }: NameRun, found: readonly Role[]): boolean {
  if (found.some(({ head }) => kin.has(head))) return true;
  // "the late Ahmad Shah Massoud": who is dead is not the one that acts under the bare surname.
  if (tokens.slice(Math.max(0, start - 3), start).some(({ lower }) => lower === "late")) return true;
  const of =
    tokens[start - 1]?.lower === "of"
      ? start - 1
      : tokens[start - 1]?.tag === "ADJ" && tokens[start - 2]?.lower === "of"
        ? start - 2
        : -1;
  return of > 0 && kin.has(tokens[of - 1]!.lemma);
}
