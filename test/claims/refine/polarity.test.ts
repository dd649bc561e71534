import { describe, expect, test } from "vitest";
import { polarityAt } from "../../../src/claims/refine/polarity.js";
import { marked } from "./marked.js";

const polarity = (text: string): string => {
  const { sentence, mark } = marked(text);
  return polarityAt(sentence, mark);
};

describe("reads as denied", () => {
  test.each([
    // inside the mark
    "The town [has not fallen], residents said.",
    "[Nobody has been detained] over the fire.",
    "The coastguard received [no distress call].",
    "The bank has [suspended nothing].",
    "[Not one drawing was late], the utility maintains.",
    "The minister [refused to resign] on Tuesday.",
    "Rescuers [failed to reach] the village.",
    // before the mark
    "The bridge did not [collapse].",
    "The bridge didn't [collapse].",
    "The ferry never [reached the harbour].",
    "None of the passengers was [hurt].",
    "Neither the pilot nor the engineer [survived].",
    "There was no [fire] on board.",
    "Inspectors [found] no damage to the dam.",
    "The school is no longer [open].",
    "The road has yet to [reopen].",
    "The talks are far from [over].",
    "The crew left without [calling for help].",
    "Divers were unable to [open the door].",
    "Police ruled out [arson].",
    "The company denied [any link] to the leak.",
    "The company denied that [the pipe had leaked].",
    "The governor denies [fleeing the city].",
    "The ministry rejects the claim that [the dam leaks].",
    "The governor denied reports that [the army had left].",
    "The claim that [the dam had burst] is false.",
    "Reports that [the king had died] were denied by the palace.",
    "It is untrue that [the factory will close].",
    "The station wrongly reported that [the mayor had resigned].",
    "The storm prevented the boats from [sailing].",
    "Officials do not believe that [the fire was set].",
    "There is no evidence that [the fire was set].",
    "The plane was not [hit by a missile] but ran out of fuel.",
    "The fire started in the kitchen, not in [the cellar].",
    "The council voted to repair the pool rather than [close it].",
    "The driver was not [arrested] because he had a heart attack.",
    "She could not [be reached] for comment.",
    "The union denied that nobody had [failed to pay].",
    "The crowd was too frightened to [move].",
    "The hospitals lacked [blankets].",
    "The lack of [rain] has emptied the lake.",
    "Nobody who saw the fire was [hurt].",
  ])("%s", (text) => expect(polarity(text)).toBe("denied"));
});

describe("reads as affirmed", () => {
  test.each([
    ["nothing denies it", "The town [fell] on Monday."],
    ["two denials", "Nobody disputes that [the town fell]."],
    ["two denials", "The mayor did not deny that [the town had fallen]."],
    ["two denials", "The team did not fail to [win]."],
    ["two denials in two clauses", "He denied that the bridge had not [collapsed]."],
    ["saying is denied, not falling", "The general did not say that [the town fell]."],
    ["knowing is denied, and grants it", "The mayor did not know that [the dam had burst]."],
    ["not only", "The storm not only [tore off the roof] but flooded the cellar."],
    ["but ends the denial", "The plane was not hit by a missile but [ran out of fuel]."],
    ["a new clause after but", "Nobody was hurt, but [the house burned down]."],
    ["a new clause after and", "Nobody was hurt and [the school reopened]."],
    ["the cause is granted", "The driver was not held because [he was ill]."],
    ["a relative clause", "Police did not name the man who [died]."],
    ["a relative clause between commas", "Halva Brand, who did not vote, [resigned]."],
    ["a restrictive relative clause", "The miners who were not rescued [were found dead]."],
    ["the bound of time", "The station will not reopen before [May 2027]."],
    ["until", "The army did not arrive until [Tuesday]."],
    ["until at the head", "Not until Tuesday did [the army arrive]."],
    ["no more than is a bound", "No more than [12 people] were hurt."],
    ["no fewer than is a bound", "No fewer than [30 houses] burned."],
    ["no doubt", "There is no doubt that [the bridge collapsed]."],
    ["none other than", "The guest was none other than [the king]."],
    ["nothing but", "The fire left nothing but [ash]."],
    ["an answer", "No, [the ship sank], he said."],
    ["a number", "She lives at No. 5, and [the fire started] there."],
    ["the subject of what is denied", "[Three sailors] have not been found."],
    ["before without", "The crew [left] without calling for help."],
    ["a preposition keeps no to itself", "With no warning [the wall fell]."],
    ["what is rejected is a bill, not a claim", "Parliament [rejected] the bill."],
    ["the denying itself", "The minister [denied] the charge."],
    ["stop without from", "The police stopped [the car] on the bridge."],
    ["a distance", "The village lies far from [the capital]."],
    ["rather than before", "The council [repaired the pool] rather than close it."],
    ["not before the contrast", "[The captain], not the mate, was at the wheel."],
    ["after the contrast", "The captain, not the mate, [was at the wheel]."],
    ["negative word, affirmed predicate", "The crew were [unharmed]."],
    ["whether is open", "The mayor refused to say whether [the dam had burst]."],
    ["the other side of a semicolon", "No one was hurt; [two houses burned]."],
    ["whether or not", "Whether or not it rains, [the match starts at noon]."],
    ["if not", "Dozens, if not hundreds, of [houses burned]."],
    ["after an aside", "The bridge (which had not been inspected) [collapsed]."],
    ["a quotation ends the denial", "“I did not see it,” said Ode Bran, who [fled the house]."],
  ])("%s: %s", (_why, text) => expect(polarity(text)).toBe("affirmed"));
});
