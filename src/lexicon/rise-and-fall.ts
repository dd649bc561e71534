/** Words for a change of a figure, up or down; the financial pages' stock of them, from reading. */

import { wordList } from "./word-list.js";

export const riseVerbs: ReadonlySet<string> = wordList(`
  rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed
  climbing jump jumps jumped jumping gain gains gained gaining soar soars soared soaring surge surges surged surging
  advance advances advanced advancing add adds added adding swell swells swelled swollen expand expands expanded up
  higher rally rallies rallied raise raises raised raising boost boosts boosted rocket rocketed leap leaps leapt edge
  edged inch inched inching rebound rebounded recover recovered strengthen strengthened widen widened
`);

export const fallVerbs: ReadonlySet<string> = wordList(`
  fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
  decreased decreasing slip slips slipped slipping slide slides slid sliding plunge plunges plunged plunging plummet
  plummets plummeted plummeting tumble tumbles tumbled tumbling sink sinks sank sunk sinking shrink shrinks shrank shrunk
  lose loses lost losing shed sheds shedding ease eases eased easing dip dips dipped dipping cut cuts cutting reduce
  reduces reduced reducing lower lowered lowers down slow slows slowed slowing halve halved narrow narrowed weaken
  weakened retreat retreated slump slumps slumped crash crashed trim trimmed slash slashed
`);

/** Change either way: the direction is not told by the word. */
export const changeVerbs: ReadonlySet<string> = wordList(`
  change changed changes move moved moves revise revised revises go went goes swing swung shift shifted
`);

/** Nouns after a figure that make a change of it: "a 3 per cent rise". */
export const riseNouns: ReadonlySet<string> = wordList(
  "rise increase jump gain growth surge boost climb rebound improvement upturn hike raise uptick",
);
export const fallNouns: ReadonlySet<string> = wordList(
  "fall drop decline decrease cut loss slump reduction dip slide plunge contraction downturn discount",
);

/** Verbs with "up" or "down" that change no figure: "picked up 63 survivors", "laid down 12 rules". */
export const particleVerbs: ReadonlySet<string> = wordList(`
  pick picks picked picking hold holds held holding give gives gave given giving set sets setting take takes took taken
  taking round rounded rounding line lined make makes made making end ends ended turn turns turned turning blow blew blown
  sign signs signed come comes came coming bring brings brought back backed build builds built put puts putting lock locked
  send sent roll rolled break breaks broke broken shut shuts shoot shot gun gunned mow mowed hunt hunted track tracked lay
  laid write wrote written burn burned burnt tear tore torn hand handed step stepped stand stood sit sat slow calm clean
  cleaned dig dug use used eat ate own owned grow growing show showed wake woke dress light call called draw drew drawn
  cover covered beat beaten carve carved cut tie tied gather gathered mop mopped count counted
`);
