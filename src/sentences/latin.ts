/** Letters that are no base letter with a mark. */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ["ł", "l"],
  ["đ", "d"],
  ["ħ", "h"],
  ["ı", "i"],
  ["ŧ", "t"],
  ["ŋ", "n"],
  ["œ", "o"],
  ["ĸ", "k"],
  ["ə", "e"],
  // the okina and other letters that are written like an apostrophe
  ["ʻ", "'"],
  ["ʼ", "'"],
  ["ʾ", "'"],
  ["ʿ", "'"],
]);

const beyond = /[\u0300-\u036F\u0100-\u024F\u0259\u02BB-\u02BF\u1E00-\u1EFF]/g;

/**
 * A text for the language model, which knows the letters of western Europe alone and takes "Wałęsa" for five words: every
 * other Latin letter becomes its plain one, unit for unit, so that positions stay. A combining mark becomes the letter
 * before it.
 */
export function foldLatin(text: string): string {
  return text.replaceAll(beyond, (letter, at: number) => {
    if (letter < "\u0300" || letter > "\u036F") return baseOf(letter);
    return at > 0 ? baseOf(text[at - 1]!) : "x";
  });
}

function baseOf(letter: string): string {
  const lower = letter.toLowerCase();
  const known = lookalikes.get(lower);
  if (known !== undefined) return lower === letter ? known : known.toUpperCase();
  const [base = letter] = letter.normalize("NFD");
  return base.length === 1 ? base : letter;
}
