/**
 * Digits that name rather than count: what stands beside them gives them away. Written down by going through the kinds
 * of thing that news numbers: roads, flights, rooms, laws, models, leagues, broadcasters.
 */

import { wordList } from "./word-list.js";

/** Nouns that take a number as their name: "flight 447", "page 12", "phase 3", "rooms 12 and 14". */
export const numberedNouns: ReadonlySet<string> = wordList(`
  flight flights route routes road highway highways motorway interstate autoroute autobahn junction junctions page pages
  chapter chapters section sections article articles clause clauses paragraph paragraphs annex appendix schedule verse
  psalm row column table fig figure volume vol issue part episode episodes season scene track tracks room rooms courtroom suite
  apartment apartments apt flat flats unit units counter block floor level deck cabin cell ward gate gates terminal pier berth platform
  platforms bay lane lanes lot plot parcel hangar studio channel channels phase phases stage step round game match race lap
  heat seed group pool pot division category class type grade tier zone sector district precinct battalion brigade
  regiment squadron company platoon camp hill post checkpoint reactor engine shaft number numbers num case exhibit
  question item option model version generation gen series rule article decree resolution directive regulation protocol
  convention proposition prop amendment title licence license code zip postcode extension ext fortune ftse nikkei dax cac
  asx sp stoxx nifty topix day week year month night symphony opus op concerto formula iphone galaxy windows playstation
  xbox boeing airbus antonov tupolev ilyushin sukhoi mig cessna learjet gulfstream embraer bombardier fokker apollo soyuz
  peugeot renault audi fiat citroen volvo mazda porsche ferrari chromosome vitamin covid sars bus tram train update seat seats
  wrapup
`);

/** Numbered too, but only with a capital: without it they are verbs or plain nouns ("plan 12 trips", "to order 12 jets"). */
export const numberedWithCapital: ReadonlySet<string> = wordList(`
  act base bill box building car exit falcon file form house law line lines mark order plan point psalm release set site
  stand station stop target team test text line well world radio division big star area catch world
`);

/** Words that end a street's name: "12 Mill Street", "41 Old Mint Lane". */
export const streetWords: ReadonlySet<string> = wordList(`
  street st road rd avenue ave av lane ln way drive dr boulevard blvd square sq place pl court ct terrace crescent close
  row quay parade gardens park highway hwy parkway pkwy plaza alley mews grove hill embankment wharf broadway circle
  strasse straße rue platz
`);

/** Nouns of the score and the vote: "a 2-1 win", "a 9-7 ruling", "beaten 3–0". */
export const scoreWords: ReadonlySet<string> = wordList(`
  win won wins winning winner victory victories beat beaten beats defeat defeats defeated loss losses lost lose lead led
  leads leading draw drew drawn tie tied ties trail trailed trailing score scored scoreline thrashing thrashed rout
  routed result aggregate final semifinal semi-final match game set sets down up ahead behind equaliser vote voted votes
  ruling ruled decision majority split verdict margin against level edged downed hammered crushed stunned
`);

/** Numbers for emergencies and the like: "called 911", "the 999 call". */
export const emergencyNumbers: ReadonlySet<string> = wordList("911 999 112 101 111 000 100 117 119 120 190");
export const callWords: ReadonlySet<string> = wordList(`
  call called calls calling caller callers dial dialled dialed dialling ring rang phone phoned dispatcher dispatchers
  operator operators hotline line number
`);

/** Verbs and nouns, lower case, that stand before a count even where a headline gives them a capital: "Blast Kills 12". */
export const headlineVerbs: ReadonlySet<string> = wordList(`
  kills kill killed killing injures injure injured injuring wounds wounded wounding hurts leaves left leaving claims
  hits hit strikes traps trapped arrests arrest arrested detains detained jails jailed frees freed rescues rescued saves
  saved finds found loses lost cuts cut adds added creates created sacks sacked fines fined charges charged evacuates
  evacuated displaces displaced destroys destroyed damages damaged sinks sank buries buried toll dead deaths injuries
  casualties reaches reached rises rose falls fell tops topped passes passed nears total totals totalling wins won gets
  pays paid buys bought sells sold seizes seized recovers recovered confirms confirmed reports reported counts counted
  seen sees saw says said has have had is are was were be been with and or but for
`);
