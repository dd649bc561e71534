/**
 * Closed lists that find the noun which a figure counts, without a parser: what ends the run of words after a figure, and
 * what stands for a noun. Function words after Quirk et al. (§2.39–2.40); verbs are those that follow a bare number most
 * often in news, from reading.
 */

import { wordList } from "./word-list.js";

/** Words that cannot be part of a noun phrase after its number. "of" and "and" are looked at by the grammar itself. */
export const phraseEnds: ReadonlySet<string> = wordList(`
  a an the this that these those my your his her its our their some any no every each either neither both all such what
  which who whom whose where when why how whether
  i you he she it we they me him us them himself herself itself ourselves themselves someone anyone everyone nobody
  somebody everybody anybody nothing something anything everything
  aboard about above across after against ahead along alongside amid amidst among amongst apart around as at away back
  because before behind below beneath beside besides between beyond but by despite down downstream during east except
  following for from if in inside into like near nearby nor north northeast northwest notwithstanding off on onto or out
  outside over owing past per plus pursuant regarding round since so south southeast southwest than then though through
  throughout till to together toward towards under underneath until unless up upon upstream versus via vs west while
  whereas with within without worth yet
  am is are was were be been being isn't aren't wasn't weren't do does did doesn't don't didn't has have had hasn't
  haven't hadn't can could may might must shall should will would can't couldn't won't wouldn't cannot
  said say says saying told tell according including
  also again ago already almost alone always apiece earlier early ever even far finally first here instead just last
  late later longer maybe meanwhile much never not now often once only otherwise perhaps quite rather really reportedly
  respectively right sharp sometimes soon still there thereafter therefore thus today together tomorrow tonight too
  twice usually very well yesterday respectively either too indeed
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december
`);

/** Verbs that may follow a figure which stands for a noun: "12 died", "two remain in hospital". */
export const verbsAfterNumber: ReadonlySet<string> = wordList(`
  agreed allege appear appeared arrived attended became become began bear belong bore carry carried hold held begin belong believe came come comes cost costs
  died die dies disagreed emerged ended entered escaped face faced faces failed fell fled flew follow followed gathered
  gave get gets give go goes got grew happened include included includes involved join joined keep kept knew know
  lasted lay leave led left let lie live lived lost made make makes managed marched means met moved need needed needs
  occurred opposed perished picked played plead pleaded pulled ran reached refused remain remained remains returned run
  sat saw see seem seemed seems sent served shared showed signed sought spent spoke start started stayed stood
  suffered supported survive survived survives swam take takes testified think took tried turned used voted walked want
  wanted watched went work worked wounds
`);

/** Participles and adjectives that stand for those they happened to: "12 dead", "nine injured", "three missing". */
export const countedStates: ReadonlySet<string> = wordList(`
  dead killed injured wounded hurt missing unaccounted trapped homeless displaced arrested detained hospitalised
  hospitalized rescued jailed convicted acquitted charged drowned poisoned sickened infected vaccinated evacuated
  stranded kidnapped abducted unhurt unharmed alive saved freed released sacked dismissed suspended insured affected
  burned burnt poor rich sick elderly disabled unemployed jobless critical
`);

/** Adjectives that may stand between "one" and its noun; with a plural the ending shows the noun. */
export const commonAdjectives: ReadonlySet<string> = wordList(`
  additional another bad best better big biggest black blue brief broken brown clear closed cold common complete critical
  daily dark different double early elderly empty entire extra false fatal few final first foreign former free fresh full
  further general good great green grey happy hard heavy high hot huge human important independent injured innocent
  international joint key large largest last late latest leading light little local long loose low main major male
  female mass massive medium middle military minor missing mobile more most national new next normal nuclear official
  old older oldest only open orange other outstanding own possible possibly present previous private proud public quick
  rare recent red regional safe same second senior separate serious severe short significant similar simple single sixth
  slow small smaller smallest smooth social special spectacular state straight strong sudden suspected tall third tiny
  top total true unclaimed unidentified unnamed upper urgent useful vast weak white whole wide wild worst wounded wrong
  yellow young younger youngest
`);

/** Words and pairs with "one" that count nothing: what stands before "one", then what stands after. */
export const pronounOneBefore: ReadonlySet<string> = wordList(`
  no any every each this that these those the which another some other only such
`);
export const pronounOneAfter: ReadonlySet<string> = wordList(`
  another day time another's can could should must may might would 's thing way side hand more's point
`);

/** Nouns of people whose age may follow between commas: "the mayor, 61, said". */
export const agedNouns: ReadonlySet<string> = wordList(`
  man woman boy girl child baby son daughter brother sister mother father wife husband widow widower uncle aunt nephew
  niece cousin grandmother grandfather grandson granddaughter teenager pensioner student pupil driver pilot captain
  skipper teacher nurse doctor farmer fisherman shopkeeper officer soldier mayor minister president premier leader
  victim suspect witness survivor resident neighbour neighbor friend partner fiancé fiancée parent twin twins engineer
  worker actor actress singer writer author footballer striker midfielder defender goalkeeper cyclist runner swimmer
  winner champion coach lawyer judge priest bishop imam manager owner director businessman businesswoman
`);

/** Plurals that stand before a noun as adjectives do: "sports cars", "arms dealers". */
export const attributivePlurals: ReadonlySet<string> = wordList(`
  sports arms goods women men savings customs sales operations systems communications drugs games works rights materials
  jobs accounts parts pensions narcotics forces veterans police services human-rights children's special-forces
  intelligence-services ethics chemicals weapons explosives troops overseas aircraft
`);
