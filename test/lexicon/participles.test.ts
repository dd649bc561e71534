import { describe, expect, test } from "vitest";
import { participleOf } from "../../src/lexicon/participles.js";

describe("the past participle of", () => {
  test.each([
    ["arrest", "arrested"],
    ["close", "closed"],
    ["deny", "denied"],
    ["destroy", "destroyed"],
    ["withdraw", "withdrawn"],
    ["fall", "fallen"],
    ["stop", "stopped"],
    ["ban", "banned"],
    ["cancel", "cancelled"],
    ["control", "controlled"],
    ["admit", "admitted"],
    ["equip", "equipped"],
    ["panic", "panicked"],
    ["turn-down", "turned down"],
    ["break-down", "broken down"],
    // What looks as if it doubled and does not.
    ["visit", "visited"],
    ["open", "opened"],
    ["repair", "repaired"],
    ["fix", "fixed"],
    ["show", "shown"],
    ["delay", "delayed"],
    ["unaccounted", "unaccounted"],
    ["exceed", "exceeded"],
    ["offer", "offered"],
    ["appeal", "appealed"],
  ])("%s: %s", (verb, participle) => expect(participleOf(verb)).toBe(participle));
});
