import { describe, expect, test } from "vitest";
import { findStatuses } from "../../../src/claims/status.js";
import { shown } from "../reading-of.js";

/** The classes and sides of a sentence's predicates. */
const classes = (text: string): string =>
  [...shown(findStatuses, text).matchAll(/= ([+−][a-z- ]+) \(status/g)].map(([, found]) => found).join("; ");

describe("a predicate has the sense of what it is said of:", () => {
  test.each([
    ["The activists were held in May.", "+custody hold"],
    ["The army still holds the town.", "−territory hold"],
    ["The fund holds 3 billion euros.", "+hold hold"],
    ["The town fell on Sunday.", "+territory fall"],
    ["The boy fell on Sunday.", "+fall fall"],
    ["Police captured the gunman.", "+custody capture"],
    ["Troops captured the airport.", "+territory capture"],
    ["The photographer captured the moment.", "+capture capture"],
    ["The clinic released the patients.", "−custody release"],
    ["The ministry released the figures.", "+release release"],
    ["The club fired the manager.", "−office fire"],
    ["The unit fired a rocket.", "+fire fire"],
    ["The council opened the bridge.", "+access open"],
    ["Soldiers opened fire.", "+open open"],
    ["Protesters blocked the road.", "−access block"],
    ["The court blocked the merger.", "−acceptance block"],
    ["The firm denied the accusation.", "−confirmation deny"],
    ["The judge denied the request.", "−acceptance deny"],
    ["The board rejected the offer.", "−acceptance reject"],
    ["The board rejected the accusation.", "−confirmation reject"],
    ["The king dismissed the minister.", "−office dismiss"],
    ["The king dismissed the rumour.", "−confirmation dismiss"],
    ["The bridge collapsed at noon.", "+integrity collapse"],
    ["The talks collapsed at noon.", "+collapse collapse"],
    ["The jury cleared the banker.", "−guilt clear"],
    ["Crews cleared the rubble.", "+clear clear"],
    ["The pump ran through the night.", "+operation run"],
    ["The clinic ran out of oxygen.", "+run-out run-out"],
  ])("%s", (text, found) => expect(classes(text)).toBe(found));
});
