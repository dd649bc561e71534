/**
 * Lines that stand around an article on its page, each pattern tried on a whole line without its bullet.
 * A real sentence may begin in the same words ("Contact with the ferry was lost", "By using tear gas", "Register of
 * members"), so every pattern says how the line goes on or that it ends.
 */
const clutter: readonly RegExp[] = [
  // Links to other articles.
  /^(?:(?:also|must|further|related|next)[ -])?reads?(?: (?:also|more|next|on|this|here|the full (?:story|article)))?(?:\s*[:|›»>]|\s+[–—-]\s)/i,
  /^(?:see|watch|listen|look)(?: (?:also|more|here|now))?\s*[:|›»>]/i,
  /^(?:don['’]t miss|(?:you may also like|recommended|related|trending|read next)(?: (?:stories|articles|news|coverage|topics|reading|links|videos))?)\s*:/i,
  /^(?:more|most|latest|top) (?:from|on|stories|articles|news|coverage|reading|links|videos|headlines|read|shared|viewed)\b[^.]{0,60}(?::|$)/i,
  // Share buttons, menus and accounts.
  /^(?:you\s?tube|facebook|twitter|x|instagram|whats\s?app|telegram|linked\s?in|pinterest|reddit|tik\s?tok|threads|bluesky|mastodon|snapchat|flipboard|messenger|rss|e-?mail|print|share|tweet|pin it|copy(?: link)?|save|bookmark|like|home|menu|search|log ?in|sign (?:in|up|out)|register|subscribe|skip to (?:main )?content|back to top|toggle navigation|close|next|previous|load more|show more|comments?|advertisement|ads?|sponsored|promoted|newsletter|loading)(?: feed)?[\s.…!]*$/i,
  /^(?:share|tweet|e-?mail|print|pin|save|forward)(?: (?:this|it|on|via)\b[^.]{0,40}|\s*[|:·/].{0,80})$/i,
  /^(?:follow|like|find|join|watch|connect with) us(?: (?:on|at|for|live)\b|\s*[@:]|$)/i,
  /^follow (?:.{1,40} )?on (?:facebook|twitter|x|instagram|whatsapp|telegram|google news|youtube|tiktok|threads)\b/i,
  /^(?:subscribe|sign up|sign in|log in|join now|register (?:now|here|today|for))\b.{0,80}\b(?:newsletters?|channel|app|updates?|alerts?|free|account|today|now|inbox|us|comment|month|week)\b/i,
  /^download (?:the|our) .{0,40}\bapp\b/i,
  /^(?:get|receive) .{0,60}\b(?:in your inbox|newsletter|straight to your|delivered to)\b/i,
  /^(?:click|tap) (?:here|to|on)\b/i,
  /^(?:view|read|show|see|post|add|leave)(?: (?:all|a|your|the|more))*(?: \d+)? (?:comments?|reply|replies|gallery)\b.{0,20}$/i,
  /^(?:\d[\d,.]* |no )?(?:comments?|shares?|views?|replies|reactions|likes?)(?: ?[(:]? ?\d[\d,.]*k?\)?)?$/i,
  /^listen (?:live\b|to (?:this|the) (?:article|story)\b)/i,
  /^(?:\d+|[a-z]+)[ -]min(?:ute)?s? read$/i,
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|labels?)\s*:/i,
  /^(?:#[\p{L}\d_]+[\s,]*)+$/u,
  // "Contact | Privacy | Newsletter"
  /^(?:[\p{L}&'’ -]{1,25}[|·•»]){2,}[\p{L}&'’ -]{1,25}$/u,
  // Cookies, copyright, notices.
  /^(?:we|this (?:site|website|page)) (?:and our partners )?uses? cookies\b/i,
  /^(?:accept|manage|reject)(?: all)? cookies\b|^cookie (?:policy|settings|notice|preferences)\b/i,
  /^by (?:continuing to (?:use|browse|read)|using (?:this|our) (?:web)?site)\b/i,
  /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}|by\b))/i,
  /\ball rights reserved\.?(?: \d{4})?\.?$/i,
  /^this (?:material|article|content|story) (?:may not be (?:published|reproduced|copied)|was (?:originally|first) published|is (?:published|republished|part of)|has not been edited)\b/i,
  /^(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|contact us|about us|advertise with us)(?:\s*[|·•].*)?$/i,
  /^(?:our standards: )?the [\p{Lu}][\p{L} ]+ trust principles\b/iu,
  /^.{0,40}\bis not responsible for (?:the content of )?external (?:internet |web)?sites\b/i,
  /^(?:contact|write to|e-?mail|reach) the (?:writer|author|reporter|journalist)s? (?:at|on|:)/i,
  // Ends.
  /^(?:ends|-?30-?|###)$/i,
  /^https?:\/\/\S+$/,
];

/** UTF-16 units; cookie notices and copyright lines are the longest boilerplate on scraped pages. */
const longest = 320;

/** Is a whole line clutter: a menu, share button, link to another article, notice, credit or wire slug? */
export function isClutter(line: string): boolean {
  const text = line.replace(/^[\s•▪●◦‣·*>–—-]+/u, "").trim();
  if (text.length > longest) return false;
  return !/[\p{L}\d]/u.test(text) || clutter.some((pattern) => pattern.test(text)) || isCredit(text) || isSlug(text);
}

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
  return (
    /^\(?(?:(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|inputs?|reports?|files) (?:by|from)|with (?:agency |agencies['’]? )?(?:inputs?|files|reports?|reporting)(?: from)?|(?:text|words|photos?|pictures?|images?|graphics?|video)(?:(?: and |, | & )(?:text|words|photos?|pictures?|images?|graphics?|video))*(?::| by| courtesy))(?![\p{L}\d])/iu.test(
      line,
    ) && (line.match(/(?<![\p{L}\d.'’@])\p{Ll}[\p{L}'’]*/gu) ?? []).every((word) => creditWords.has(word))
  );
}

/** The code line of a wire story: "QW0931 4 AFG-PANJSHIR (UPDATE 1)", "QW0931 182140 AUG 21". */
function isSlug(line: string): boolean {
  return line.length < 60 && !/\p{Ll}/u.test(line) && /\b[A-Z]{1,4}\d{3,}\b/.test(line);
}

/** Is this the heading of a list of other articles, so that what stands under it, up to the next heading, is clutter too? */
export function opensClutter(heading: string): boolean {
  return /^(?:related|recommended|trending|(?:most|latest|top) (?:read|popular|viewed|shared|stories|news)|(?:read|up) next|more(?: (?:from|on|stories|news|coverage)\b.{0,40})?|you (?:may|might) also like|editor['’]?s['’]? picks?|in case you missed it|comments?|share this.{0,20}|tags|about the authors?|footnotes|references|sources|external links)(?: (?:stories|articles|news|coverage|topics|reading|links|videos))?\s*:?$/i.test(
    heading.trim(),
  );
}
