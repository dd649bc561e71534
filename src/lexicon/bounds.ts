/**
 * Words around a figure that make a bound or an approximation of it. Gathered from the adverbs of degree that Quirk et
 * al. list with numerals (§8.116, §6.63) and from reading agency copy; lower case, longest first where it matters.
 */

/** The single words of which bounds are made, as they stand between a verb or preposition and its figure. */
export const boundingWords: ReadonlySet<string> = new Set(
  "about around some nearly almost roughly approximately over under more than less fewer at least most up to just only".split(
    " ",
  ),
);

/**
 * What the words do to a figure x.
 *   above, at least: from x up; below, at most: up to x (news says "more than 200" of 200 and a bit, so x itself stays in)
 *   just above, just below: x is nearly met, on that side
 *   and some: from x to the next ten ("20-odd")
 *   about: on either side
 *   exactly: takes back the doubt that a round figure carries
 */
export type BoundKind =
  | "above"
  | "at least"
  | "below"
  | "at most"
  | "just above"
  | "and some"
  | "just below"
  | "about"
  | "exactly";

const before: Readonly<Record<BoundKind, string>> = {
  above:
    "more than,greater than,higher than,longer than,larger than,bigger than,heavier than,older than,faster than," +
    "deeper than,wider than,taller than,over,over than,well over,far over,above,well above,beyond,exceeding,exceeds," +
    "exceed,exceeded,topping,tops,topped,in excess of,north of,upwards of,upward of,well more than,far more than," +
    "much more than,considerably more than,significantly more than,>,surpassing,surpassed",
  "at least":
    "at least,at the least,at a minimum,at the very least,a minimum of,minimum,no fewer than,no less than,not less than," +
    "not fewer than,no smaller than,no lower than,≥,as much as or more than,starting at,not under",
  below:
    "less than,fewer than,lower than,smaller than,shorter than,younger than,under,well under,below,well below,short of," +
    "far less than,far fewer than,well short of,far short of,shy of,south of,sub,<,not even,much less than,within",
  "at most":
    "at most,up to,as many as,as much as,as high as,as long as,as far as,a maximum of,maximum,no more than,not more than," +
    "no greater than,no higher than,no longer than,not over,not exceeding,≤,anything up to,capped at,limited to",
  "just above":
    "just over,just above,slightly more than,slightly over,slightly above,a little over,a little more than," +
    "a bit more than,a bit over,little more than,marginally more than,marginally above,only just over,barely over," +
    "a shade over,somewhat more than,a good,barely more than",
  "and some": "",
  "just below":
    "nearly,almost,just under,just below,just short of,close to,nearing,approaching,slightly less than,slightly under," +
    "slightly below,slightly fewer than,a little under,a little less than,a bit less than,a bit under,just shy of," +
    "little less than,a shade under,not quite,all but,the best part of,best part of,the better part of,virtually,practically,close on,barely,scarcely,hardly,nigh on",
  about:
    "about,around,some,approximately,roughly,approx,approx.,circa,ca,ca.,c,c.,~,≈,∼,in the region of,on the order of," +
    "of the order of,something like,in the neighbourhood of,in the neighborhood of,an estimated,estimated,an expected,expected,perhaps,maybe," +
    "probably,possibly,anywhere around,somewhere around,in the vicinity of,more or less,an average of,averaging," +
    "averages,averaged,on average,roughly about,a reported",
  exactly: "exactly,precisely,exact,a full,fully",
};

/** Phrase before the figure → what it does. */
export const boundsBefore: ReadonlyMap<string, BoundKind> = byPhrase(before);

/** Phrase after the figure, its unit or its noun → what it does. */
export const boundsAfter: ReadonlyMap<string, BoundKind> = byPhrase({
  above: "and counting,and up,and rising,upwards,and change",
  "at least": "or more,at least,at the least,at the very least,plus,+,and above,and over,or over,and more,or older",
  below: "",
  "at most": "or less,or fewer,at most,at the most,or under,and under,or younger,maximum,tops,max",
  "just above": "and a bit",
  "and some": "odd,something,and some",
  "just below": "",
  about: "or so,or thereabouts,give or take,more or less,or more or less,approximately,roughly,-ish,ish",
  exactly: "exactly,precisely,sharp",
});

/** Words that may stand between a bound and its figure without changing it: "at least another 12", "up to a staggering 40". */
export const boundFillers: ReadonlySet<string> = new Set(
  "the a an another other further additional extra its his her their our estimated staggering whopping massive mere combined record total".split(
    " ",
  ),
);

/** The most words that a bound has. */
export const longestBound = 6;

function byPhrase(phrases: Readonly<Record<BoundKind, string>>): ReadonlyMap<string, BoundKind> {
  return new Map(
    Object.entries(phrases).flatMap(([kind, list]) =>
      list
        .split(",")
        .filter((phrase) => phrase !== "")
        .map((phrase) => [phrase, kind as BoundKind] as const),
    ),
  );
}
