// Done without \p{Lu} and \p{L}: compiling their tables costs more than reading a folder of articles.

/** Marks that may stand before a word: quotation marks, "#" of a number, "&" of a company. */
const mark = /^["'#&(]+/;

/** Does a word begin with a capital letter or a figure? "Teln", "'Skar", "#3" do; "de" and "中国" do not. */
export function isCapitalised(word: string): boolean {
  const [first = ""] = word.replace(mark, "");
  return first !== first.toLowerCase() || (first >= "0" && first <= "9");
}

/** Does a word begin with a small letter? Scripts without case have none. */
export function isSmall(word: string): boolean {
  const [first = ""] = word;
  return first !== first.toUpperCase();
}

/** Is there no small letter in the words? */
export function isAllCapitals(words: string): boolean {
  return words === words.toUpperCase();
}

/** Small words inside names: "Foni tis Magnisias", "Port of Spain", "al-Khafaji". */
const particles = new Set(
  "a al an and at am bin da de del della den der des di do dos du e el et for ibn in la las le les los of on o the ten ter tis to upon van von y zu & -".split(
    " ",
  ),
);

export function isParticle(word: string): boolean {
  return particles.has(word) || /^(?:al|el|an|as|ar|ul|d|l|o)[-']/.test(word);
}
