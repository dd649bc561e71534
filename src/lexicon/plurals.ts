/**
 * Plural and singular of English nouns, by rule and by list: enough to find the noun that a figure counts and to give it
 * one form. The irregular ones are those of WordNet's noun exception list (noun.exc) that are met in news.
 */

import { wordList } from "./word-list.js";

const irregular: ReadonlyMap<string, string> = new Map(
  (
    "people person,men man,women woman,children child,feet foot,teeth tooth,geese goose,mice mouse,lice louse," +
    "oxen ox,halves half,lives life,wives wife,knives knife,leaves leaf,thieves thief,wolves wolf,shelves shelf," +
    "loaves loaf,calves calf,hooves hoof,scarves scarf,dwarves dwarf,selves self,elves elf,sheaves sheaf," +
    "criteria criterion,phenomena phenomenon,bacteria bacterium,data datum,media medium,strata stratum," +
    "referenda referendum,memoranda memorandum,millennia millennium,stadia stadium,errata erratum," +
    "crises crisis,analyses analysis,bases base,theses thesis,axes axe,oases oasis,diagnoses diagnosis,hypotheses hypothesis," +
    "alumni alumnus,fungi fungus,nuclei nucleus,cacti cactus,stimuli stimulus,radii radius," +
    "viruses virus,buses bus,gases gas,campuses campus,bonuses bonus,lenses lens,choruses chorus,statuses status," +
    "censuses census,circuses circus,focuses focus,walruses walrus,octopuses octopus,syllabuses syllabus," +
    "heroes hero,tomatoes tomato,potatoes potato,echoes echo,torpedoes torpedo,volcanoes volcano,vetoes veto," +
    "cargoes cargo,mosquitoes mosquito,mangoes mango,buffaloes buffalo,tornadoes tornado,embargoes embargo," +
    "passers passer,runners-up runner-up,servicemen serviceman,servicewomen servicewoman,policemen policeman," +
    "policewomen policewoman,firemen fireman,fishermen fisherman,gunmen gunman,businessmen businessman," +
    "businesswomen businesswoman,spokesmen spokesman,militiamen militiaman,crewmen crewman,seamen seaman," +
    "airmen airman,lawmen lawman,workmen workman,salesmen salesman,boatmen boatman,tribesmen tribesman," +
    "clergymen clergyman,countrymen countryman,englishmen englishman,frenchmen frenchman,irishmen irishman," +
    "swordsmen swordsman,horsemen horseman,henchmen henchman,freshmen freshman,congressmen congressman," +
    "councilmen councilman,grandchildren grandchild,schoolchildren schoolchild,stepchildren stepchild," +
    "oxes ox,caches cache,axles axle,movies movie,cookies cookie,zombies zombie,rookies rookie,calories calorie," +
    "prairies prairie,lies lie,ties tie,pies pie,selfies selfie,ponies pony,brownies brownie,hoodies hoodie," +
    "series series,species species,headquarters headquarters,barracks barracks,crossroads crossroads,works works," +
    "means means,aircraft aircraft,spacecraft spacecraft,hovercraft hovercraft,offspring offspring,sheep sheep," +
    "fish fish,deer deer,salmon salmon,trout trout,cod cod,bison bison,cattle cattle,police police,troops troop," +
    "crew crew,staff staff,personnel personnel,clergy clergy,infantry infantry,livestock livestock,poultry poultry," +
    "vermin vermin,folk folk,clientele clientele,faculty faculty,youth youth,sudanese sudanese,chinese chinese," +
    "japanese japanese,portuguese portuguese,vietnamese vietnamese,burmese burmese,lebanese lebanese," +
    "congolese congolese,maltese maltese,taiwanese taiwanese,senegalese senegalese,swiss swiss,shoes shoe,horses horse," +
    "houses house,nurses nurse,cases case,bases base,purses purse,courses course,corpses corpse,hearses hearse," +
    "roses rose,noses nose,phases phase,vases vase,causes cause,clauses clause,pauses pause,uses use,ruses ruse," +
    "excuses excuse,abuses abuse,fuses fuse,cruises cruise,bruises bruise,franchises franchise,exercises exercise," +
    "premises premise,promises promise,surprises surprise,prizes prize,sizes size,mazes maze,breezes breeze," +
    "databases database,showcases showcase,suitcases suitcase,warehouses warehouse,greenhouses greenhouse," +
    "lighthouses lighthouse,farmhouses farmhouse,racecourses racecourse,racehorses racehorse,responses response," +
    "licenses license,expenses expense,senses sense,defenses defense,offenses offense,leases lease,releases release," +
    "increases increase,decreases decrease,purchases purchase,diseases disease,phrases phrase,businesses business," +
    "taxis taxi,skis ski,alibis alibi,safaris safari,israelis israeli,pakistanis pakistani,iraqis iraqi,saudis saudi," +
    "bangladeshis bangladeshi,somalis somali,emiratis emirati,kuwaitis kuwaiti,yemenis yemeni,omanis omani,jeans jeans," +
    "nepalis nepali,rabbis rabbi,menus menu,gurus guru,yetis yeti,tsunamis tsunami,paparazzi paparazzo,metropolises metropolis,aches ache,avalanches avalanche,niches niche,moustaches moustache"
  )
    .split(",")
    .map((pair) => {
      const [plural, singular] = pair.split(" ");
      return [plural!, singular!] as const;
    }),
);

/** Words in -s that are no plural noun, beside those in -ss, -us and -is. */
const notPlural = wordList(`
  as was has does goes its his hers ours yours theirs this thus yes always perhaps sometimes besides towards afterwards
  backwards forwards upwards downwards inwards outwards indoors outdoors overseas less unless plus minus across alas lens
  gas bias chaos atlas canvas christmas news says mathematics physics politics economics athletics gymnastics ethics
  logistics measles diabetes rabies mumps aids nowadays downstairs upstairs hence whereas versus via 
  atlas vegas texas kansas arkansas thomas douglas nicholas lucas pyjamas pajamas alias
`);

/** Could the word, lower case, be a plural noun? Verbs in -s pass too: position must rule them out. */
export function looksPlural(word: string): boolean {
  return (
    irregular.has(word) ||
    /s-(?:by|up|on|in-law|general)$/.test(word) ||
    (word.length > 2 && /[^sui'’]s$|as$/.test(word) && !notPlural.has(word))
  );
}

/** Singular of a noun, lower case: "bodies" → "body", "people" → "person"; a word that is no plural stays. */
export function singular(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !looksPlural(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const irregularPlurals: ReadonlyMap<string, string> = new Map(
  [...irregular].map(([many, one]) => [one, many] as const).reverse(),
);

/** People by what befell them are counted without an s: "10 dead". */
const unchanged: ReadonlySet<string> = wordList(
  `sterling dead injured wounded hurt missing killed detained accused unemployed homeless`,
);

/** Plural of a noun's last word: "person" → "people", "passenger ferry" → "passenger ferries". */
export function plural(noun: string): string {
  const head = /^(?:pound(?= sterling)|.+?(?= per ))/.exec(noun)?.[0];
  if (head !== undefined) return plural(head) + noun.slice(head.length);
  const at = noun.lastIndexOf(" ") + 1;
  const last = noun.slice(at);
  if (unchanged.has(last)) return noun;
  const known = irregularPlurals.get(last);
  if (known !== undefined) return noun.slice(0, at) + known;
  if (/(?:s|x|z|ch|sh)$/.test(last)) return `${noun}es`;
  return /[^aeiou]y$/.test(last) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
