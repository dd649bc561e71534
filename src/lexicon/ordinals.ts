/**
 * Words that put things in an order: ordinals, superlatives, "last", "only"; and the set phrases in which they do not.
 * Lower case, own lists from news English.
 */
import { wordList } from "./word-list.js";

/** Ordinal word → its number, to twentieth, and thirtieth (as far as days of the month and most ranks go). */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...[
    ...wordList(`
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
      sixteenth seventeenth eighteenth nineteenth twentieth
    `),
  ].map((name, index): [string, number] => [name, index + 1]),
  ["thirtieth", 30],
]);

/**
 * Superlatives that rank in news. A list, not "-est": honest, forest, protest and latest are none. "Latest", "nearest"
 * and "earliest" are left out; they tell when and where.
 */
export const superlatives: ReadonlySet<string> = wordList(`
  best biggest bloodiest brightest broadest busiest cheapest cleanest coldest costliest darkest deadliest deepest densest
  driest dirtiest easiest fastest fiercest finest fittest furthest farthest gravest greatest grimmest happiest hardest
  harshest heaviest highest hottest largest lightest loneliest longest loudest lowest mightiest narrowest newest oldest
  poorest priciest purest quickest quietest rarest remotest richest safest scariest shallowest sharpest shortest slowest
  smallest smartest steepest strictest strongest tallest thickest thinnest tightest toughest ugliest warmest wealthiest
  weakest wettest widest wildest windiest worst youngest
`);

/** After "most" these make no superlative: "the most people", "most of". */
export const afterMost: ReadonlySet<string> = wordList(
  `people of likely recent recently part parts votes points money time`,
);

/** Nouns after "first" that together are a title or a thing of its own: "first aid", "first minister". */
export const firstPhrases: ReadonlySet<string> = wordList(`
  aid lady ladies gentleman name names minister secretary sergeant lieutenant officer mate language amendment responder
  responders estate base sight glance
`);

/** Nouns after any ordinal that together name a part or a stage, which is no rank: "second half", "third floor". */
export const ordinalPhrases: ReadonlySet<string> = wordList(`
  street avenue floor storey half quarter century world hand degree reading instance thing things party parties amendment
  generation trimester semester week weeks day days month months morning night evening cousin cousins class grade grader
  graders form term division army battalion brigade corps fleet course gear nature opinion thoughts thought leg set round
  lap stage inning innings act chapter verse line dose doses edition series season war hour hours minute minutes row ward
  precinct arrondissement paragraph seed
`);

/** Units of time and counts after "last" make a duration of it; the others set phrases: "last name", "last resort". */
export const lastPhrases: ReadonlySet<string> = wordList(`
  week weeks weekend weekends night nights month months year years day days hour hours minute minutes second seconds
  decade decades century centuries quarter summer spring autumn fall winter season few couple several time times name
  names resort word words straw gasp orders rites thing ditch one ones known
`);

/** After "the last", these say by themselves that nothing comes after: "the last holdout". */
export const lastNouns: ReadonlySet<string> = wordList(`
  remaining holdout holdouts stronghold bastion bastions pocket pockets surviving survivor survivors outpost redoubt
  refuge obstacle hurdle witness
`);

/** Nouns in -ing that a noun phrase may end in; other words in -ing begin a clause: "the only province holding out". */
export const ingNouns: ReadonlySet<string> = wordList(`
  meeting hearing building opening landing sitting ruling crossing sighting shooting bombing killing warning briefing
  screening sinking listing ranking rating beginning stabbing hanging wedding painting offering funding gathering
  crossing drawing finding reading recording training outing beating hijacking kidnapping spending
`);

/** Verbs without -ed after a noun: "the third bomb struck". They end the noun phrase before them. */
export const plainVerbs: ReadonlySet<string> = wordList(`
  hit struck fell came went said broke began took gave got made found left rose held met won lost led saw ran sent sank
  swept shot spoke stood felt brought bought sold built drew fought flew kept knew laid lay paid put sat shut spent
  spread stole threw woke shook became has had have was were is are will would can could may might must should did does do
  says say knows comes come goes go ruled
`);

/** Lists that someone stands at the top or the bottom of. */
export const orderedLists: ReadonlySet<string> = wordList(`
  table league standings group poll polls list rankings ranking charts class division leaderboard pool pile ballot
`);

/** Verbs of standing in an order, before a bare ordinal: "finished second", "lie third". */
export const standingVerbs: ReadonlySet<string> = wordList(`
  lie lies lay lying finish finishes finished finishing come comes came coming place places placed rank ranks ranked
  ranking stand stands stood sit sits sat remain remains remained still is was are were be been being currently ended
  now only just down up out home joint equal jointly
`);

/** Whom "one of two men" counts: people are numbered in every report, and that sets nobody apart. */
export const personNouns: ReadonlySet<string> = wordList(`
  man woman person child boy girl suspect victim officer soldier player member survivor passenger worker brother sister
  son daughter friend witness official minister candidate driver climber student patient
`);
