import { sensesOf } from "./wordnet.js";

/**
 * Past participles of English verbs, by rule and by list, so that what happened can be told in the form people read:
 * "arrested", "not withdrawn". Source: own list of the irregular verbs of English that news uses.
 */
const irregular: ReadonlyMap<string, string> = new Map(
  (
    "arise arisen,be been,bear borne,beat beaten,become become,begin begun,bend bent,bet bet,bind bound,bite bitten," +
    "bleed bled,blow blown,break broken,breed bred,bring brought,broadcast broadcast,build built,burst burst,buy bought," +
    "cast cast,catch caught,choose chosen,cling clung,come come,cost cost,creep crept,cut cut,deal dealt,die died,dig dug,do done," +
    "draw drawn,drink drunk,drive driven,dwell dwelt,eat eaten,fall fallen,feed fed,feel felt,fight fought,find found," +
    "flee fled,fling flung,fly flown,forbid forbidden,forecast forecast,foresee foreseen,forget forgotten," +
    "forgive forgiven,freeze frozen,get got,give given,go gone,grind ground,grow grown,hang hung,have had,hear heard," +
    "hide hidden,hit hit,hold held,hurt hurt,keep kept,kneel knelt,know known,lay laid,lead led,leave left,lend lent," +
    "let let,lie lain,light lit,lose lost,make made,mean meant,meet met,mislead misled,mistake mistaken,outdo outdone," +
    "overcome overcome,overhear overheard,override overridden,overrun overrun,oversee overseen,overtake overtaken," +
    "overthrow overthrown,pay paid,plead pleaded,prove proven,put put,quit quit,read read,rebuild rebuilt,redo redone," +
    "remake remade,repay repaid,rethink rethought,rewrite rewritten,rid rid,ride ridden,ring rung,rise risen,run run,say said,see seen," +
    "seek sought,sell sold,send sent,set set,shake shaken,shed shed,shine shone,shoot shot,show shown,shrink shrunk," +
    "shut shut,sing sung,sink sunk,sit sat,slay slain,sleep slept,slide slid,sow sown,speak spoken,spend spent," +
    "spill spilled,spin spun,split split,spread spread,spring sprung,stand stood,steal stolen,stick stuck,sting stung," +
    "strike struck,strive striven,swear sworn,sweep swept,swell swollen,swim swum,swing swung,take taken,teach taught," +
    "tear torn,tell told,think thought,throw thrown,thrust thrust,tie tied,undergo undergone,understand understood," +
    "undertake undertaken,undo undone,uphold upheld,upset upset,wake woken,wear worn,weave woven,weep wept,win won," +
    "wind wound,withdraw withdrawn,withhold withheld,withstand withstood,write written"
  )
    .split(",")
    .map((pair) => {
      const [verb, participle] = pair.split(" ");
      return [verb!, participle!] as const;
    }),
);

/** Verbs of several syllables with the stress on the last, which double its consonant. Source: own list. */
const stressedLast =
  /^(?:ab|ad|al|com|con|de|dis|e|ex|im|in|o|oc|over|per|pre|re|sub|trans|un)(?:cur|duct|fer|lot|mit|pel|pin|plug|hor|bel|gret|ter|cap)$/;

/** The past participle of a verb's dictionary form: "arrest" → "arrested", "withdraw" → "withdrawn", "turn-down" → "turned down". */
export function participleOf(verb: string): string {
  const [head, ...particles] = verb.split("-");
  return [irregular.get(head!) ?? regular(head!), ...particles].join(" ");
}

function regular(verb: string): string {
  // A tagger's "unaccounted" is one already; "need" and "exceed" are not.
  if (/[^e]ed$/.test(verb) && verb.length > 5) return verb;
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (/[^aeiou][ai]c$/.test(verb)) return `${verb}ked`;
  if (doubles(verb)) return `${verb}${verb.at(-1)!}ed`;
  return `${verb}ed`;
}

/** "ban" → "banned", "cancel" → "cancelled", "control" → "controlled", but "visit" → "visited". */
function doubles(verb: string): boolean {
  if (/qui[pt]$/.test(verb)) return true;
  if (!/[^aeiou][aeiou][bdfgklmnprt]$/.test(verb)) return false;
  const syllables = verb.match(/[aeiouy]+/g)!.length;
  return syllables === 1 || /[aeo]l$/.test(verb) || stressedLast.test(verb);
}

const verbsOf: ReadonlyMap<string, string> = new Map([...irregular].map(([verb, participle]) => [participle, verb]));

/** The verb that a word is the past participle of, as far as WordNet has one: "gutted" → "gut", "swept" → "sweep"; else null. */
export function verbOfParticiple(word: string): string | null {
  const known = verbsOf.get(word);
  if (known !== undefined) return known;
  if (!word.endsWith("ed")) return null;
  const stem = word.slice(0, -2);
  const verbs = [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`];
  return verbs.find((verb) => sensesOf("v", verb).length > 0 && participleOf(verb) === word) ?? null;
}
