/** The files of natural's folder of distances; its own types are those of the folder's index, which loads more. */
declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  export { JaroWinklerDistance as default } from "natural/lib/natural/distance/index.js";
}
declare module "natural/lib/natural/distance/levenshtein_distance.js" {
  export { DamerauLevenshteinDistance } from "natural/lib/natural/distance/index.js";
}
