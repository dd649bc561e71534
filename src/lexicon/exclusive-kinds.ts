/**
 * Kinds of thing of which one thing is only one: what is a province is no district. Kinds that may overlap are left out
 * ("region", "valley", "area" beside "province"; "boat" beside "ferry").
 *
 * Source: own list, from the coordinate hyponyms in WordNet of administrative district, vessel, aircraft, motor vehicle,
 * weapon, dwelling and disaster that news tells apart.
 */
const sets: Readonly<Record<string, readonly string[]>> = {
  area: ["country", "province", "district", "county", "municipality", "city", "village", "hamlet", "island"],
  vessel: [
    "ferry",
    "tanker",
    "trawler",
    "yacht",
    "barge",
    "tug",
    "submarine",
    "frigate",
    "destroyer",
    "freighter",
    "dinghy",
  ],
  aircraft: ["helicopter", "aeroplane", "airplane", "glider", "drone", "balloon", "airship"],
  vehicle: ["bus", "tram", "lorry", "truck", "van", "motorcycle", "car", "taxi", "ambulance"],
  weapon: ["knife", "pistol", "rifle", "shotgun", "axe", "hammer", "crossbow", "grenade"],
  building: ["church", "mosque", "school", "hospital", "hotel", "factory", "warehouse", "cinema", "theatre", "library"],
  disaster: ["earthquake", "flood", "landslide", "avalanche", "tornado", "hurricane", "eruption", "drought"],
  offence: ["murder", "manslaughter", "fraud", "theft", "arson", "bribery", "perjury", "treason", "espionage"],
};

const setOf = new Map(Object.entries(sets).flatMap(([name, kinds]) => kinds.map((kind) => [kind, name] as const)));

/** The set of kinds excluding each other that a noun lemma belongs to, or null: "province" → "area". */
export function exclusiveSetOf(noun: string): string | null {
  return setOf.get(noun) ?? null;
}
