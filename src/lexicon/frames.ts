/**
 * What a figure counts, told by the words around it rather than by its noun: "12 people" are dead, hurt, missing,
 * aboard or allowed aboard. Frames exclude each other: a figure of one never answers a question about another.
 *
 * Source: own list; the outcomes that the glossaries of disaster and court reporting tell apart, each with its usual words.
 */
const frames: Readonly<Record<string, string>> = {
  dead: "dead death deaths died dies die dying killed kill kills killing perished drowned bodies body corpses corpse lives life toll fatalities fatality deceased murdered slain shot-dead victims",
  hurt: "injured injuries injury wounded hurt hospital hospitals hospitalised hospitalized treated casualties burns",
  missing: "missing unaccounted untraced disappeared lost",
  saved: "rescued saved survivors survivor survived alive freed pulled picked plucked recovered",
  held: "arrested arrests detained detention custody jailed held captured prisoners hostages hostage",
  moved: "evacuated evacuees displaced homeless fled flee refugees sheltering shelter moved",
  aboard: "aboard board passengers crew carrying occupants onboard boarded",
  room: "capacity licensed licence seats seat allowed permitted maximum limit hold holds",
  cost: "cost costs costing paid pay price priced worth bill spent spend damage losses loss funding budget fee fine fined compensation",
  attended: "attended attendance crowd spectators supporters protesters demonstrators marched turnout gathered",
  staff: "employees employs employed staff workers jobs workforce employing",
  strength:
    "troops soldiers fighters officers firefighters police rescuers volunteers engines vehicles helicopters boats",
  vote: "votes vote voted ballots majority against favour abstained abstentions",
  deep: "deep depth below underwater",
  high: "high tall height altitude",
  wide: "wide width across diameter",
  long: "long length",
  far: "away distance far from off kilometres kilometers miles km north south east west",
  fast: "speed mph knots kph gusts wind winds",
};

const frameOf = new Map<string, string>();
for (const [frame, words] of Object.entries(frames))
  for (const word of words.split(" ")) if (!frameOf.has(word)) frameOf.set(word, frame);

/** The frame that a lower-case word belongs to, or null. */
export function frameOfWord(word: string): string | null {
  return frameOf.get(word) ?? null;
}
