import { isSmall } from "./capitals.js";

/**
 * Lines that stand around an article on its page. Each pattern is tried on a whole line, without its bullet, that begins with
 * one of the words beside it; trying them all on every line would take longer than the rest of reading.
 * A real sentence may begin in the same words ("Contact with the ferry was lost", "By using tear gas", "Register of
 * members"), so every pattern says how the line goes on or that it ends.
 */
const clutter: readonly (readonly [firstWords: string, line: RegExp])[] = [
  // Links to other articles.
  [
    "also must further related next read reads",
    /^(?:(?:also|must|further|related|next)[ -])?reads?(?: (?:also|more|next|on|this|here|the full (?:story|article)))?(?:\s*[:|›»>]|\s+[–—-]\s)/i,
  ],
  ["see watch listen look", /^(?:see|watch|listen|look)(?: (?:also|more|here|now))?\s*[:|›»>]/i],
  [
    "don't you recommended related trending read",
    /^(?:don't miss|(?:you may also like|recommended|related|trending|read next)(?: (?:stories|articles|news|coverage|topics|reading|links|videos))?)\s*:/i,
  ],
  [
    "more most latest top",
    /^(?:more|most|latest|top) (?:from|on|stories|articles|news|coverage|reading|links|videos|headlines|read|shared|viewed)\b[^.]{0,60}(?::|$)/i,
  ],
  // Share buttons, menus and accounts.
  [
    "share tweet email e-mail print pin save forward",
    /^(?:share|tweet|e-?mail|print|pin|save|forward)(?: (?:this|it|on|via)\b[^.]{0,40}|\s*[|:·/].{0,80})$/i,
  ],
  [
    "follow like find join watch connect",
    /^(?:follow|like|find|join|watch|connect with) us(?: (?:on|at|for|live)\b|\s*[@:]|$)/i,
  ],
  [
    "follow",
    /^follow (?:.{1,40} )?on (?:facebook|twitter|x|instagram|whatsapp|telegram|google news|youtube|tiktok|threads)\b/i,
  ],
  [
    "subscribe sign log join register",
    /^(?:subscribe|sign up|sign in|log in|join now|register (?:now|here|today|for))\b.{0,80}\b(?:newsletters?|channel|app|updates?|alerts?|free|account|today|now|inbox|us|comment|month|week)\b/i,
  ],
  ["download", /^download (?:the|our) .{0,40}\bapp\b/i],
  ["get receive", /^(?:get|receive) .{0,60}\b(?:in your inbox|newsletter|straight to your|delivered to)\b/i],
  ["click tap", /^(?:click|tap) (?:here|to|on)\b/i],
  [
    "view read show see post add leave",
    /^(?:view|read|show|see|post|add|leave)(?: (?:all|a|your|the|more))*(?: \d+)? (?:comments?|reply|replies|gallery)\b.{0,20}$/i,
  ],
  ["comments shares views no", /^(?:no )?(?:comments?|shares?|views?)(?: ?[(:]? ?\d[\d,.]*k?\)?)?$/i],
  ["listen", /^listen (?:live\b|to (?:this|the) (?:article|story)\b)/i],
  [
    "tags tag topics topic filed categories category keywords labels",
    /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|labels?)\s*:/i,
  ],
  // Cookies, copyright, notices.
  ["we this", /^(?:we|this (?:site|website|page)) (?:and our partners )?uses? cookies\b/i],
  [
    "accept manage reject cookie",
    /^(?:accept|manage|reject)(?: all)? cookies\b|^cookie (?:policy|settings|notice|preferences)\b/i,
  ],
  ["by", /^by (?:continuing to (?:use|browse|read)|using (?:this|our) (?:web)?site)\b/i],
  ["copyright", /^copyright (?:©|\(c\)|\d{4}|by\b)/i],
  [
    "this",
    /^this (?:material|article|content|story) (?:may not be (?:published|reproduced|copied)|was (?:originally|first) published|is (?:published|republished|part of)|has not been edited)\b/i,
  ],
  [
    "privacy terms contact about advertise",
    /^(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|contact us|about us|advertise with us)(?:\s*[|·•].*)?$/i,
  ],
  ["our the", /^(?:our standards: )?the [\w ]{1,40} trust principles\b/i],
  [
    "contact write email e-mail reach",
    /^(?:contact|write to|e-?mail|reach) the (?:writer|author|reporter|journalist)s? (?:at|on|:)/i,
  ],
];

const clutterByFirstWord = new Map<string, RegExp[]>();
for (const [words, pattern] of clutter)
  for (const word of words.split(" ")) {
    const patterns = clutterByFirstWord.get(word);
    if (patterns) patterns.push(pattern);
    else clutterByFirstWord.set(word, [pattern]);
  }

/** The word that a line begins with, in lower case; "" where it begins with something else. */
const firstWord = (line: string): string => /^[\w'-]*/.exec(line)![0].toLowerCase();

/** Lines that are one word of a menu, or a phrase of it. */
const menu = new Set(
  "youtube|you tube|facebook|twitter|x|instagram|whatsapp|telegram|linkedin|pinterest|reddit|tiktok|threads|bluesky|mastodon|snapchat|flipboard|messenger|rss|rss feed|email|e-mail|print|share|tweet|pin it|copy|copy link|save|bookmark|like|home|menu|search|login|log in|sign in|sign up|sign out|register|subscribe|skip to content|skip to main content|back to top|toggle navigation|close|next|previous|load more|show more|comment|comments|advertisement|ad|ads|sponsored|promoted|newsletter|loading|ends|30".split(
    "|",
  ),
);

/** Lines known by what they hold or end with. */
const elsewhere =
  /^(?:©|\(c\) ?\d{4}|https?:\/\/\S+$|(?:#[^\s#]+[\s,]*)+$|(?:\d+|[a-z]+)[ -]min(?:ute)?s? read$|(?:\d+|an?) (?:minute|hour|day|week|month)s? ago$|\d[\d,.]* (?:comments?|shares?|views?|replies|reactions|likes?)$|(?:[^|·•»\d.,]{1,25}[|·•»]){2,}[^|·•»\d.,]{1,25}$)|\ball rights reserved\.?(?: \d{4})?\.?$|^.{0,40}\bis not responsible for .{0,20}\bexternal (?:internet |web)?sites\b/i;

/** UTF-16 units; cookie notices and copyright lines are the longest boilerplate on scraped pages. */
const longest = 320;

/** Is a whole line, as its plain copy has it, clutter: a menu, share button, link to another article, notice, credit or slug? */
export function isClutter(line: string): boolean {
  if (line.length > longest) return false;
  const text = line.replace(/^[\s•▪●◦‣·*>–—-]+/, "").trim();
  const lower = text.toLowerCase();
  if (text === "" || menu.has(lower.replace(/(?<![\s.…!-])[\s.…!-]+$/, "")) || elsewhere.test(text)) return true;
  const begins = clutterByFirstWord.get(firstWord(text))?.some((pattern) => pattern.test(text)) ?? false;
  return begins || isCredit(text) || isSlug(text) || !/[^\s!-/:-@[-`{-~–—…©«»]/.test(text);
}

const credit =
  /^\(?(?:(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|inputs?|reports?|files) (?:by|from)|with (?:agency |agencies'? )?(?:inputs?|files|reports?|reporting)(?: from)?|(?:text|words|photos?|pictures?|images?|graphics?|video)(?:(?: and |, | & )(?:text|words|photos?|pictures?|images?|graphics?|video))*(?::| by| courtesy))(?![a-z\d])/i;
const creditOpeners = new Set(
  "additional with reporting writing editing compiled edited written input inputs report reports file files text words photo photos picture pictures image images graphic graphics video".split(
    " ",
  ),
);
const creditWords = new Set(
  "by and in at for from with of the additional reporting writing editing compiled edited written inputs input agency agencies staff desk newsroom night foreign bureau files wire courtesy via photo photos picture pictures text words video image images graphic graphics".split(
    " ",
  ),
);

/**
 * "(Reporting by A. Lomas in Port Vale; editing by the night desk)", "Text and photos: Celso Franco", "With inputs from PTI".
 * Names and the words of the trade only: "Reporting by the Post found that twelve died" is a sentence.
 */
function isCredit(line: string): boolean {
  if (!creditOpeners.has(firstWord(line.replace(/^\(/, ""))) || !credit.test(line)) return false;
  const words = line.split(/[^\p{L}'@]+/u).filter((word) => word !== "");
  return words.every((word) => !isSmall(word) || creditWords.has(word));
}

/** The code line of a wire story: "QW0931 4 AFG-PANJSHIR (UPDATE 1)", "QW0931 182140 AUG 21". */
function isSlug(line: string): boolean {
  return line.length < 60 && line === line.toUpperCase() && /\b[A-Z]{1,4}\d{3,}\b/.test(line);
}

const listOpeners = new Set(
  "related recommended trending most latest top read up more you editor editors editor's editors' in comment comments share tags about footnotes references sources external".split(
    " ",
  ),
);

/** Is this the heading of a list of other articles, so that what stands under it, up to the next heading, is clutter too? */
export function opensClutter(heading: string): boolean {
  if (!listOpeners.has(firstWord(heading.trim()))) return false;
  return /^(?:related|recommended|trending|(?:most|latest|top) (?:read|popular|viewed|shared|stories|news)|(?:read|up) next|more(?: (?:from|on|stories|news|coverage)\b.{0,40})?|you (?:may|might) also like|editor'?s'? picks?|in case you missed it|comments?|share this.{0,20}|tags|about the authors?|footnotes|references|sources|external links)(?: (?:stories|articles|news|coverage|topics|reading|links|videos))?\s*:?$/i.test(
    heading.trim(),
  );
}
