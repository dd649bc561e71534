/**
 * Nouns for places, by what part of the land they are.
 *
 * Source: WordNet 3.1's noun.location and noun.object lemmas with two or more attestations, those that take names kept,
 * with administrative words of today's news added by hand.
 */
import { wordList } from "./word-list.js";

/** Stretches of land under one name: "Hondo valley" and "Hondo" are the same place. */
export const areaNouns = wordList(`
  valley province district county state region prefecture governorate municipality city town village hamlet settlement
  island isle islands peninsula territory republic kingdom emirate canton commune borough suburb neighbourhood neighborhood
  quarter parish oblast department capital metropolis plateau basin coast
`);

/** Named after a place but not that place: "Kabul" is not "Kabul airport". */
export const featureNouns = wordList(`
  river lake sea ocean bay gulf strait straits channel canal reservoir lagoon fjord loch stream creek waterfall glacier
  mountain mountains mount hill hills peak pass gorge canyon ravine cliff volcano crater ridge range summit slope desert
  forest wood woods jungle marsh swamp delta beach reef cape headland shore bank harbour harbor port dock quay pier jetty
  marina lighthouse airport airfield airstrip runway station terminal junction crossroads bridge tunnel viaduct dam dyke
  levee motorway highway road street avenue lane square plaza boulevard alley park garden gardens cemetery stadium arena
  field ground pitch racecourse castle palace fort fortress tower cathedral church mosque temple synagogue shrine
  monastery abbey monument memorial tomb hospital clinic school university campus museum gallery theatre cinema hotel
  hostel restaurant cafe bar pub nightclub market mall shop store supermarket factory plant mill mine quarry refinery
  depot warehouse farm ranch estate camp barracks base prison jail building block house hall centre center headquarters
  gate border checkpoint crossing site
`);

/** Words of other languages that open a place's name: "Place Vendôme", "Cerro Pardo". */
export const openingFeatures = wordList(`
  rue place avenue boulevard plaza piazza via calle avenida praça rua quai pont porte cap mont monte montes lac lago rio
  río cerro sierra puerto villa ville valle campo bahia wadi jebel jabal tel beit bab qala kuh koh nagar lake mount mt port fort
  cape isle bay st san santa saint sankt new old upper lower north south east west great little
`);

/** Prepositions before places: "in Hamre", "near Cerro Pardo", "north of Tincayo". */
export const placePrepositions = wordList(
  `in near outside around across towards toward throughout inside beyond above below off via within from into`,
);
