import { coins, currencyNouns } from "./currencies.js";
import { collectives, fractionWords, plurals, scales } from "./numbers.js";
import { writtenUnits } from "./units.js";
import { wordList } from "./word-list.js";

/** Nouns that say how much of a measure there is, or which measure it is. Source: own list. */
const ofMeasure = wordList(`
  couple dozen maximum minimum total average mean median majority minority rest depth height length width distance speed
  pace rate amount figure number percentage proportion share cost price age weight percent cent
`);

/**
 * Nouns by which things are measured, singular: units ("tonne", "degree"), money ("dollar"), large numbers ("thousand"),
 * parts ("third") and what a figure is a figure of ("depth", "maximum"). To be one of these is no state, and that there is
 * one of these is no claim.
 */
export const measureNouns: ReadonlySet<string> = new Set([
  ...ofMeasure,
  ...writtenUnits.flatMap(({ words }) => words.filter((word) => !word.includes("_"))),
  ...[...currencyNouns.keys(), ...coins.keys()].flatMap((name) => name.split(" ").slice(-1)),
  ...scales.keys(),
  ...collectives.keys(),
  ...fractionWords.keys(),
  ...plurals.keys(),
]);
