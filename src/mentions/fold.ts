/** Letters that decomposition leaves as they are. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
  ð: "d",
};

/**
 * The words of a name as they are compared: lower case, without accents, points and possessive endings.
 *
 *   "Ağca's" → ["agca"], "Castellan-Bremer" → ["castellan-bremer"], "U.S." → ["us"], "O'Brien" → ["o'brien"],
 *   "Saint Mary's" → ["st", "mary"], "al-Sayed" → ["al", "sayed"]
 */
export function foldName(name: string): readonly string[] {
  const lower = name.toLowerCase();
  // A plain word, as most are, is folded already.
  if (/^[a-z]+$/.test(lower)) return [lower];
  return withoutAccents(lower)
    .replace(/'s?(?=\s|$)/g, "")
    .replaceAll(".", "")
    .replace(/(?<=^|\s)(al|el|an|ar|as|ash|ad)-(?=\p{L})/gu, "$1 ")
    .split(/[\s–/]+/)
    .filter((word) => word !== "")
    .map((word, at) => (at === 0 && word === "saint" ? "st" : word));
}

/** The same in ASCII letters, where it is in others: "ağca" → "agca". */
function withoutAccents(lower: string): string {
  if (/^[ -~]*$/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđßæœıþð]/g, (letter) => plainLetters[letter]!);
}

/**
 * What is left of a word when spellings of one sound fall together: consonants, doubles once, h after a consonant dropped.
 *
 *   "Massoud", "Masood" → "msd"; "Thomas", "Tomas" → "tms"; "Ibeku", "Ibekou" → "abk"; but "Iran" → "arn", "Iraq" → "ark"
 */
export function soundOf(word: string): string {
  const letters = word
    .replaceAll("ph", "f")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/[cq]/g, "k")
    .replaceAll("kk", "k")
    .replace(/[wv]/g, "v")
    .replace(/z/g, "s")
    .replace(/(?<=[a-z])h/g, "")
    .replaceAll("-", "");
  // Vowels open one name in many ways, and "Y", "J" and "Gi" with them: "Ilias", "Elias"; "Giannis", "Yiannis".
  const opening = letters.replace(/^(?:gi|[yj])(?=[aeiou])|^[aeiouy]/, "a");
  return (
    (opening[0] ?? "") +
    opening
      .slice(1)
      .replace(/[aeiouy]/g, "")
      .replace(/(.)\1+/g, "$1")
  );
}
