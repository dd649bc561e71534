import { describe, expect, test } from "vitest";
import { hedgeAt } from "../../../src/claims/refine/hedges.js";
import { marked } from "./marked.js";

const hedge = (text: string): string => {
  const { sentence, mark } = marked(text);
  return hedgeAt(sentence, mark);
};

describe("reads the hedge in", () => {
  test.each([
    ["reported", "The town has reportedly [fallen]."],
    ["reported", "The commander is said to [be alive]."],
    ["reported", "The company is understood to [have paid 40 million euros]."],
    ["reported", "There are reports of [a ceasefire] in the valley."],
    ["reported", "There were unconfirmed reports that [the king had died]."],
    ["reported", "The alleged [attack] took place on Sunday."],
    ["reported", "Allegedly [the driver was drunk]."],
    ["possible", "The bridge may [have collapsed]."],
    ["possible", "[Twelve people] may have died."],
    ["possible", "The dam could [burst] within days."],
    ["possible", "Police believe that [the fire was set]."],
    ["possible", "Police believe [a short circuit started the fire]."],
    ["possible", "[A short circuit] started the fire, investigators suspect."],
    ["possible", "The fire was probably [started by a cigarette]."],
    ["possible", "The pilot appears to [have lost his way]."],
    ["possible", "The thieves are thought to [have fled to Spain]."],
    ["possible", "There are fears that [the dam will burst]."],
    ["possible", "It was perhaps [the largest theft] in the city's history."],
    ["possible", "The general did not say that [the town fell]."],
    ["possible", "The navy could not confirm that [the ship had sunk]."],
    ["possible", "Detectives are treating it as suspected [arson]."],
    ["possible", "Two men tried to [climb the fence]."],
    ["possible", "It is possible that [the lift failed]."],
    ["possible", "Engineers say it is unlikely [the lock gates failed]."],
    ["possible", "It seems likely that [the crew left early]."],
    ["possible", "Growers fear that [the frost has killed the buds]."],
    ["future", "Growers fear [the frost will kill the buds]."],
    ["future", "The station will [reopen in May]."],
    ["future", "The station is to [reopen in May]."],
    ["future", "The bank plans to [close 47 branches]."],
    ["future", "The bridge is expected to [open on Friday]."],
    ["future", "The judge ordered the company to [pay two million euros]."],
    ["future", "She said that she would [vote for the bill]."],
    ["future", "The minister promised that [the road would reopen]."],
    ["future", "Plans to [close the hospital] were published on Monday."],
    ["future", "The union called on the mayor to [resign]."],
    ["future", "We'll [rebuild the church]."],
    ["conditional", "If [the dam bursts], three villages will drown."],
    ["conditional", "If the dam bursts, [three villages will drown]."],
    ["conditional", "The company would [lose its licence] if it refused."],
    ["conditional", "Unless [the rain stops], the match will be called off."],
    ["conditional", "A stoppage would [cost 45 million crowns] a month."],
    ["conditional", "Earlier help would have [saved the crew]."],
    ["question", "Did [the town fall]?"],
    ["question", "“Has [the bridge collapsed]?” she asked."],
    ["question", "It is unclear whether [the crew survived]."],
    ["question", "Police are investigating whether [the fire was set]."],
    ["question", "The mayor would not say if [the dam had burst]."],
  ])("%s: %s", (expected, text) => expect(hedge(text)).toBe(expected));
});

describe("takes as plain assertion", () => {
  test.each([
    ["nothing holds back", "The town [fell] on Monday."],
    ["a speaker is no hedge", "Police said [the bridge had collapsed]."],
    ["the modal is in another clause", "The bridge [collapsed], and the road may stay shut."],
    ["the modal is after but", "The crew may be safe, but [the ship sank]."],
    ["a relative clause is granted", "The company may sell the mine, which [employs 300 people]."],
    ["it is certain", "It is certain that [the treasurer resigned]."],
    ["a likely thing is no likelihood", "It is a likely spot, and [the anglers came]."],
    ["what is likely is something else", "The reserve is likely to win, but [the captain left]."],
    ["the month", "The talks began in May and [ended in June]."],
    ["ability in the past", "Neighbours could [see the smoke]."],
    ["could not is a denial", "Firefighters could not [reach the upper floors]."],
    ["the thinking itself", "Police [believe] that the fire was set."],
    ["what a belief grants", "Police believe that the man who [died] set the fire."],
    ["a text, not a rumour", "The report of the auditors [runs to 212 pages]."],
    ["the cause", "The match will be moved because [the pitch is flooded]."],
    ["the time before", "The pool will stay shut after [the roof fell in]."],
    ["infinitive of a plain verb", "The mayor went to Paris and [signed the contract]."],
    ["even if concedes", "Even if it rains, [the match starts at noon]."],
    ["before the order", "[The judge] ordered the company to pay."],
    ["the question is another sentence", "Did it fall? No: [the tower stands]."],
    ["what surrounds the adjective", "The alleged attack [took place on Sunday]."],
    ["have to in the past", "The town [had fallen] to the rebels."],
    ["will, the paper", "The lawyer read the will and [left]."],
  ])("%s: %s", (_why, text) => expect(hedge(text)).toBe("none"));
});
