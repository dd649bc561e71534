import { findDates, isoOf } from "./dates.js";

/** What the last part of a path says about its document. */
export type FileName = {
  /** "02_the-counter.txt" → "The Counter"; null where the name is a number or a hash. */
  readonly outlet: string | null;
  /** A short name for a document whose outlet is nowhere to be found: "document 003". */
  readonly fallback: string;
  /** ISO date in the name. */
  readonly date: string | null;
};

/** What people call any article; the folder it lies in tells more. */
const anyArticle = /^(?:article|story|text|index|page|content|document|body|main)$/i;

/**
 * Reads outlet and date from a file name.
 *
 *   "02_the-counter.txt" → The Counter
 *   "sport_2024-03-02_evening-star.md" → Evening Star, 2024-03-02
 *   "03_uk-reuters-com.txt" → uk.reuters.com
 *   "003_c807d8bc29bfe924.txt" → no outlet, "document 003"
 *   "evening-star/article.txt" → Evening Star
 */
export function readFileName(path: string): FileName {
  const folder = path.replace(/[/\\][^/\\]*$/, "");
  const name = /[^/\\]*$/.exec(path)?.[0] ?? "";
  const base = name.replace(/\.(?:txt|text|md|markdown|x?html?)$/i, "");
  if (anyArticle.test(base) && folder !== path && /[\p{L}\d]/u.test(folder)) return readFileName(folder);
  const date = findDates(base)[0];
  // What follows a date names the outlet; before it stands a section or nothing.
  const parts = date ? [base.slice(date.end), base.slice(0, date.start)] : [base];
  const names = parts.map((part) =>
    part
      .replace(/^\s*#?\d+(?=[\s_.-]|$)/, "")
      .split(/[\s_+.-]+/)
      .filter(Boolean),
  );
  const words = names.find((each) => each.length > 0 && !isHash(each)) ?? [];
  const number = /^\d+/.exec(base)?.[0] ?? /[\p{L}\d]{1,8}/u.exec(base)?.[0];
  return {
    outlet: words.length === 0 ? null : (domainOf(words) ?? titleCase(words.join(" "))),
    fallback: number === undefined ? "document" : `document ${number}`,
    date: date ? isoOf(date) : null,
  };
}

/** Hashes, uuids and bare numbers name nobody. */
function isHash(words: readonly string[]): boolean {
  const joined = words.join("");
  return /^\d+$/.test(joined) || (/^[\da-f]{8,}$/i.test(joined) && /\d/.test(joined));
}

/** Countries whose domains are no words or particles of a press language, as "it", "de", "no" and "is" are. */
const countries =
  "ae|ar|au|bd|bg|br|ca|ch|cl|cn|cz|dk|ee|eg|eu|fi|fr|gh|gr|hk|hr|hu|ie|jp|ke|kr|lk|lt|lv|mx|ng|nl|np|nz|pe|ph|pk|pl|pt|qa|ro|rs|ru|se|sg|si|sk|th|tr|tw|ua|uk|vn|za|zw";
const domain = new RegExp(`^[a-z\\d ]+ (?:com|org|net|(?:co|com|org|net|ac|gov|blogspot) [a-z]{2}|${countries})$`, "i");

/** "news msn co nz" is news.msn.co.nz: domains are often kept in file names with their points lost. */
function domainOf(words: readonly string[]): string | null {
  return domain.test(words.join(" ")) ? words.join(".").toLowerCase() : null;
}

const smallWords = new Set(
  "a an the and of for in on at to de del della des di da do dos la le les el y e et von van der den und".split(" "),
);
const initialisms = new Set("tv fm am uk us usa eu un bbc cnn abc nbc cbs afp apa dpa upi itv rte ans".split(" "));

/** "the counter" → "The Counter", "FOAM AND FIBER" → "Foam and Fiber", "tv velmar" → "TV Velmar", "wqpl 6" → "WQPL 6". */
export function titleCase(words: string): string {
  return words.replace(/[\p{L}\p{M}\d]+/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    if (at > 0 && smallWords.has(lower)) return lower;
    if (initialisms.has(lower) || /^[b-df-hj-np-tv-xz]{3,5}$/.test(lower)) return word.toUpperCase();
    return lower.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  });
}

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

const articles = new Set(
  "the and of a an le la les el los las l il lo gli de der die das den o os as d het".split(" "),
);

/** The words of a name as a file name would have them: "Foam & Fiber", "Toros Postası" → "foam fiber", "toros postasi". */
function folded(name: string): readonly string[] {
  const ascii = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđðıßæœþ]/g, (letter) => letters[letter]!);
  return ascii.split(/[^a-z\d]+/).filter((word) => word !== "" && !articles.has(word));
}

/** Do two names mean one outlet? All words of one are in the other, or they are run together: "Harbour Post", "The Harbour Post". */
export function isSameOutlet(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  if (a.length === 0 || b.length === 0) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return a.join("") === b.join("") || (few.every((word) => many.includes(word)) && few.join("").length > 2);
}

/** Does a name say nothing that the other does not? Then none of its words is an addition. */
export function isWithin(name: string, other: string): boolean {
  const words = folded(other);
  return folded(name).every((word) => words.includes(word));
}

/** Is a name a short form of another: its first words, or some of its letters from the first on? "Allied" of "Allied Newswire", "NPA" of "Noric Press Agency". */
export function isShortFor(short: string, full: string): boolean {
  const [a, b] = [folded(short), folded(full)];
  if (a.length === 0 || b.length < a.length) return false;
  const initials = new RegExp(`^${Array.from(a[0]!).join(".*")}`);
  return a.every((word, at) => word === b[at]) || (/^[A-Z]{2,5}$/.test(short) && initials.test(b.join("")));
}

/** Nouns that outlets are named with; those in other languages as they stand in the mastheads of the larger press. */
const mastheadNouns =
  /\b(?:news|newswire|wire|press|agency|agencies|post|times|herald|tribune|gazette|courier|chronicle|journal|daily|weekly|mail|mirror|echo|ledger|review|standard|observer|telegraph|telegram|dispatch|record|register|examiner|inquirer|enquirer|monitor|mercury|bulletin|digest|magazine|radio|rádio|tv|television|channel|canal|kanal|broadcasting|network|fm|star|zeitung|bote|blatt|tageblatt|kurier|anzeiger|posten|avis|tidning|diario|diário|correo|correio|heraldo|gaceta|gazeta|journal|courrier|agence|agencia|agência|giornale|corriere|gazzetta|dagblad|courant)\b/i;

/** "Perak Post" is named as outlets are, "Harvinder Gill" is not. */
export function soundsLikeOutlet(name: string): boolean {
  return mastheadNouns.test(name);
}
