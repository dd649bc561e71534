/**
 * Predicates that answer one question, with the side they take: what is said of a thing that may be one way or the
 * other. A lemma may be a verb ("close"), an adjective or participle ("shut") or a noun of the act ("closure").
 *
 * Source: own list, made by going through the verb classes of WordNet's lexicographer files (verb.change, .possession,
 * .competition, .communication, .social, .contact, .body) and, for each that news reports as an outcome, writing down the
 * usual words for either outcome. Words whose usual sense lies elsewhere ("take", "leave", "hold") are left out unless an
 * outcome of the class is their commonest use in news.
 */
const classes: Readonly<Record<string, readonly [one: string, other: string]>> = {
  life: [
    "die kill perish drown death dead fatal deceased murder slay suffocate succumb electrocute execute execution",
    "survive survivor alive live unhurt unharmed uninjured",
  ],
  injury: ["injure wound hurt injury wounded", "unhurt unharmed uninjured unscathed"],
  custody: [
    "arrest detain jail imprison capture apprehend custody detention handcuff nab imprisonment",
    "release free escape fugitive flee bail",
  ],
  guilt: ["convict guilty condemn conviction", "acquit innocent clear exonerate acquittal exoneration"],
  charge: ["charge indict prosecute accuse indictment", "drop discharge"],
  territory: [
    "fall capture seize overrun conquer takeover control retake recapture regain occupy seizure occupation",
    "hold resist repel withstand retain defend",
  ],
  access: ["open reopen unlock unlocked reopening", "close shut closure lock locked block seal"],
  operation: ["work function operate run operational on", "fail broken malfunction off disabled dead switch-off"],
  continuation: [
    "continue resume proceed restart",
    "suspend halt stop cancel call-off postpone abandon interrupt suspension cancellation shelve scrap scrub abort adjourn postponement",
  ],
  acceptance: [
    "accept agree approve grant endorse pass adopt ratify uphold welcome",
    "reject refuse decline turn-down deny veto oppose dismiss throw-out block rule-out",
  ],
  support: ["support back favour favor", "oppose criticise criticize condemn"],
  permission: ["allow permit authorise authorize license let", "ban forbid prohibit bar outlaw"],
  confirmation: ["confirm admit acknowledge concede own-up", "deny dispute reject refute rebut denial"],
  contest: ["win victory beat defeat winner", "lose loss defeat loser"],
  direction: [
    "rise increase grow climb gain jump soar surge up",
    "fall decrease drop decline shrink slip plunge slide down",
  ],
  office: [
    "appoint elect reinstate install swear-in appointment",
    "resign quit sack dismiss oust fire step-down stand-down resignation dismissal removal ouster",
  ],
  stay: ["stay remain", "leave depart withdraw walk-out flee evacuate"],
  integrity: ["collapse cave-in give-way crumble burst rupture breach topple fall-apart", "withstand intact"],
  damage: ["damage destroy wreck ruin harm sever", "intact undamaged unharmed spare unaffected untouched"],
  payment: ["pay repay settle", "owe default unpaid"],
  warning: ["warn alert alarm warning", "unannounced unexpected"],
  start: ["start begin launch", "end finish stop"],
  success: ["succeed manage success", "fail failure"],
  agreement: ["sign seal deal accord agreement", "break-down fall-through deadlock stalemate"],
  attendance: ["attend present", "miss absent skip boycott"],
  wakefulness: ["awake", "asleep sleep"],
  sobriety: ["drunk", "sober"],
  calm: ["calm quiet still", "storm stormy rough squall gale windy"],
  fullness: ["full crowded packed overcrowded overloaded", "empty half-empty deserted"],
  intent: ["deliberate intentional purpose sabotage arson", "accident accidental unintentional mistake"],
  knowledge: ["know aware", "unaware unknown ignorant"],
  discovery: ["find discover recover locate", "missing lose untraced"],
  health: ["healthy well recover stable", "ill sick critical"],
  truth: ["true genuine authentic real", "false fake forged untrue"],
  legality: ["legal lawful", "illegal unlawful"],
  safety: ["safe", "unsafe dangerous"],
  heat: ["hot warm", "cold freezing"],
  sky: ["clear sunny", "fog foggy rain cloudy mist"],
  light: ["lit light bright", "dark unlit darkness"],
  wetness: ["dry", "wet rain soak"],
};

const places = new Map<string, (readonly [name: string, sense: 1 | -1])[]>();
for (const [name, sides] of Object.entries(classes))
  sides.forEach((words, side) => {
    for (const word of words.split(" ")) {
      const known = places.get(word) ?? places.set(word, []).get(word)!;
      known.push([name, side === 0 ? 1 : -1]);
    }
  });

/** The classes that a lemma belongs to, each with its side: "close" → access −1; "calm" → calm +1. */
export function predicateClasses(lemma: string): readonly (readonly [name: string, sense: 1 | -1])[] {
  return places.get(lemma) ?? [];
}

/** Is it the name of a class rather than a word: "territory", "access"? */
export function isPredicateClass(name: string): boolean {
  return Object.hasOwn(classes, name);
}

/**
 * Verbs so general, or so much about speech and thought, that two of them need not be about one thing.
 * Source: own list, from the commonest lemmas of WordNet's verb.communication, verb.cognition and verb.stative.
 */
const generalVerbs = new Set(
  "say tell add note think believe feel hope want see hear look seem appear explain describe recall write report suggest mean ask call let help need try use make do get go come take put give turn keep be have become say-so include involve".split(
    " ",
  ),
);

/** Does a verb lemma tell so little that it makes no claim of its own? */
export function isGeneral(verb: string): boolean {
  return generalVerbs.has(verb);
}
