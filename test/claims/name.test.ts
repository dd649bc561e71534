import { describe, expect, test } from "vitest";
import { findRoles } from "../../src/claims/name.js";
import { shown } from "./reading-of.js";

/** "captain: tomas-ibeku": the role, and the person that the marked name is. */
const holders = (text: string): string =>
  shown(findRoles, text, "role")
    .replaceAll(/(?:^|; )[^=]+ = (\S+) \(role, role ([^)]+)\)/g, " $2: $1")
    .trim();

describe("names", () => {
  test.each([
    ["The captain, Tomas Ibeku, swam ashore.", "captain: tomas-ibeku"],
    ["The captain, Tomas Ibeku, 43, swam ashore.", "captain: tomas-ibeku"],
    ["Petra Holm, the mayor, resigned.", "Petra Holm = petra-holm (role)"],
    ["Petra Holm, mayor of Kesu, resigned.", "mayor kesu: petra-holm"],
    ["Mayor Petra Holm resigned.", "Petra Holm = petra-holm (role)"],
    ["Coach Bergen lost.", "Bergen = bergen (role)"],
    ["Police spokesman Karel Mbuyo said nobody was hurt.", "Karel Mbuyo = karel-mbuyo (role)"],
    ["Inspector Edda Moreau led the inquiry.", "Edda Moreau = edda-moreau (role)"],
    [
      "The skipper Tomas Ibeku and the mate Jonah Prell were held.",
      "skipper: tomas-ibeku; Jonah Prell = jonah-prell (role)",
    ],
    // the surname alone is the same person
    ["Tomas Ibeku was held. The captain, Ibeku, swam ashore.", "captain: tomas-ibeku"],
    // another role
    ["Former president Anton Reyes died.", "former president: anton-reyes"],
    ["Vice president Anton Reyes resigned.", "vice president: anton-reyes"],
    ["Deputy mayor Petra Holm resigned.", "deputy mayor: petra-holm"],
    ["Prime Minister Lena Ostrova resigned.", "prime minister: lena-ostrova"],
    ["The company's chief executive, Signe Dahl, apologised.", "chief executive: signe-dahl"],
  ])("%s", (text, found) => expect(holders(text)).toBe(found));

  test("and marks the name", () => {
    expect(shown(findRoles, "The captain, Tomas Ibeku, swam ashore.")).toBe("Tomas Ibeku = tomas-ibeku (role)");
  });
});

describe("leaves alone", () => {
  test.each([
    ["a name without a role", "Petra Holm resigned."],
    ["a role without a name", "The captain swam ashore."],
    ["somebody whom the holder told", "The captain told Petra Holm that the engine had failed."],
    ["somebody whom the holder trained", "The coach, who had trained Petra Holm, resigned."],
    ["somebody beside the holder", "The mayor and Petra Holm met."],
    ["somebody who has a coach", "Petra Holm's coach resigned."],
    ["a widow", "The widow of Jonah Prell wept."],
    ["a street", "President Street was closed."],
    ["a speaker set in", "Doctors, Petra Holm said, were tired."],
  ])("%s: %s", (_why, text) => expect(holders(text)).toBe(""));
});

describe("does not read yet", () => {
  test.fails.each([
    ["The mayor was Petra Holm.", "mayor: petra-holm"],
    ["Petra Holm is the mayor.", "mayor: petra-holm"],
    ["Petra Holm was elected mayor.", "mayor: petra-holm"],
    ["The president of Lorvia, Anton Reyes, resigned.", "president: anton-reyes"],
    ["Ilse Braun, the harbour master, closed the port.", "harbour master: ilse-braun"],
    // The man whom he replaced was captain.
    ["The captain Tomas Ibeku replaced was ill.", ""],
  ])("%s", (text, found) => expect(holders(text)).toBe(found));
});
