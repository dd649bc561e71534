/**
 * Nouns for things that carry a name: ships, aircraft, works, products.
 *
 * Source: WordNet 3.1's noun.artifact lemmas under "vehicle", "structure" and "creation" with two or more attestations,
 * those that news names kept, with vessels and works added by hand.
 */
import { wordList } from "./word-list.js";

export const thingNouns = wordList(`
  ship boat ferry vessel trawler tanker freighter tug tugboat barge yacht schooner frigate destroyer cruiser submarine
  liner steamer lifeboat catamaran dredger cargo-ship container-ship icebreaker plane aircraft jet airliner helicopter
  drone balloon glider rocket missile satellite spacecraft probe capsule shuttle lander rover telescope train tram bus
  lorry truck car van locomotive cable-car gondola turbine reactor engine pipeline cable grid platform rig crane
  wreck statue painting fresco manuscript sculpture film movie novel book play opera symphony album song series show
  game app software system phone drug vaccine virus bacterium storm hurricane typhoon cyclone quake earthquake wildfire
  comet asteroid species bill act law treaty accord deal pact plan project programme program scheme fund trophy cup
  tournament race marathon regatta prize award scandal affair case operation mission campaign festival report code
  malware worm ransomware
`);

/** Letters before the name of a ship. */
export const shipPrefixes = wordList(`mv m/v ms ss uss hms hmas hmcs ins rms rv fv f/v mt mts motor`);

/** On these things people travel: "aboard the Bright Heron". */
export const boardingWords = wordList(`aboard onboard`);
