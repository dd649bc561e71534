/** The compass and the words that go with it. Degrees run clockwise from north. Own lists from news English. */
import { wordList } from "./word-list.js";

/** The four winds. */
export const winds: ReadonlyMap<string, number> = new Map([
  ["north", 0],
  ["east", 90],
  ["south", 180],
  ["west", 270],
]);

/** Abbreviations, in capitals only. */
export const compassLetters: ReadonlyMap<string, number> = new Map(
  ["N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"].map(
    (letters, point) => [letters, point * 22.5],
  ),
);

/** Nouns that a part of something is named by: "the southern edge of the lake", "its north side". */
export const partNouns: ReadonlySet<string> = wordList(`
  approach area bank banks beach border boundary coast coastline corner district districts edge edges end entrance face
  facade flank flanks fringe fringes half mouth outskirts part parts quarter region regions rim sector section shore
  shores side slope slopes stretch suburb suburbs third tip wall wing zone
`);

/** Verbs and adverbs of moving, before a bearing that is where something goes: "heading west", "drifted north". */
export const movingWords: ReadonlySet<string> = wordList(`
  head heads headed heading move moves moved moving drift drifts drifted drifting drive drives drove driving travel
  travels travelled traveled travelling traveling fly flies flew flying sail sails sailed sailing turn turns turned
  turning march marches marched marching advance advances advanced advancing push pushed pushing spread spreads
  spreading flee flees fled fleeing go goes went going gone run ran running walk walked walking steam steamed steaming
  track tracked tracking swim swam migrate migrated veer veered veering swing swung swept sweep shifted further farther
  facing faced face faces due
`);

/** What blows or flows from where the compass word says: "a wind from the east", "a north-easterly breeze". */
export const winded: ReadonlySet<string> = wordList(`
  wind winds breeze breezes gale gales gust gusts airflow air storm storms weather airstream swell blow blows blew
  blowing
`);

/** What "western" and "eastern" call by its politics, not its place: "western diplomats". */
export const political: ReadonlySet<string> = wordList(`
  aid allies ally arms backers backing bloc capitals countries country culture democracies diplomat diplomats donors
  embassies embassy forces government governments hostages influence intelligence leaders media medicine music nations
  officials power powers sanctions states style support troops values weapons world
`);

/** Compass words are parts of set phrases before these: "the north pole", "the northern lights". */
export const setPhrases: ReadonlySet<string> = wordList(`pole star lights hemisphere wing time`);

/** Nouns for a place that something may lie north of: "north of the capital". They end the name of it. */
export const placeNouns: ReadonlySet<string> = wordList(`
  airport base bay beach border boundary bridge camp canal capital cathedral centre center church city coast coastline
  compound country crater creek crossing dam desert district epicentre epicenter equator estuary factory farm field
  fjord forest frontier garden gorge gulf harbour harbor highway hill hills hospital hotel hut island islands junction
  lake line mainland mine monastery motorway mountain mountains mouth museum palace park pass peninsula pier plant port
  prison province quarter railway range refinery region reservoir resort ridge river road ruins runway school settlement
  shore site spot square stadium state station strait street summit temple terminal territory town tower track tunnel
  university valley village volcano wall waterfall wreck zone
`);
