import { describe, expect, test } from "vitest";
import { meant, told } from "./told.js";

describe("takes as one", () => {
  test.each([
    [
      "a ministry said both ways round",
      "Health Ministry",
      "ministry-of-health",
      ["The Health Ministry closed it.", "The Ministry of Health reopened it."],
    ],
    [
      "a name with other accents, at the head",
      "Erdogan",
      "recep-tayyip-erdogan",
      ["Recep Tayyip Erdoğan spoke.", "Erdogan spoke."],
    ],
    [
      "an airline by its first word",
      "Delta",
      "delta-airlines",
      ["Delta Airlines cancelled 40 flights.", "Delta said it was sorry."],
    ],
    [
      "the United Nations by two letters",
      "UN",
      "united-nations",
      ["The United Nations called for calm.", "The UN called for calm."],
    ],
    ["a river without its noun", "Orne", "river-orne", ["The River Orne rose.", "The Orne fell by two metres."]],
    [
      "saints",
      "Saint Anne",
      "st-anne-hospital",
      ["St. Anne's Hospital was full.", "The wards of Saint Anne's were full."],
    ],
    [
      "two words, each nearly the same",
      "Hassan Rouhani",
      "hasan-rohani",
      ["Hassan Rouhani spoke.", "Hasan Rohani spoke."],
    ],
    [
      "a company at the head of its sentences",
      "Volkswagen",
      "volkswagen-ag",
      ["Volkswagen AG lost.", "Volkswagen lost."],
    ],
    ["a judge whose name is a marsh", "Marsh", "peter-marsh", ["Judge Peter Marsh ruled.", "Judge Marsh ruled."]],
    [
      "an acronym of a name with “of the”",
      "ICRC",
      "international-committee-of-the-red-cross",
      ["The International Committee of the Red Cross (ICRC) left. The ICRC said so."],
    ],
    [
      "a surname and the full name",
      "Dane",
      "rufus-dane",
      ["The bill of Transport Minister Rufus Dane passed. Critics say Mr Dane lied."],
    ],
    ["over documents", "Dane", "rufus-dane", ["The bill of Rufus Dane passed.", "Critics say Mr Dane lied."]],
    [
      "a first name",
      "Milagros",
      "milagros-quispe",
      ["The girl, Milagros Quispe, was found. Neighbours say Milagros slept."],
    ],
    [
      "a company and its short name",
      "Keldermans",
      "keldermans-bank",
      ["The profit of Keldermans Bank fell. Shares in Keldermans rose."],
    ],
    [
      "an acronym in brackets",
      "NRF",
      "national-resistance-front",
      ["The National Resistance Front (NRF) denied it. The NRF fights on."],
    ],
    [
      "initials, over documents",
      "IMF",
      "international-monetary-fund",
      ["A loan of the International Monetary Fund.", "A loan of the IMF."],
    ],
    [
      "two spellings, with a shared first name",
      "Ahmad Masood",
      "ahmad-massoud",
      ["They follow Ahmad Massoud, 32. It is Ahmad Massoud who leads.", "They follow Ahmad Masood."],
    ],
    [
      "two spellings of both names, with a role",
      "Thomas Ibekou",
      "tomas-ibeku",
      ["The captain, Tomas Ibeku, slept. Then Tomas Ibeku woke.", "The captain, Thomas Ibekou, slept."],
    ],
    [
      "a surname in another spelling",
      "Masood",
      "ahmad-massoud",
      ["They follow Ahmad Massoud.", "They say Mr Masood fled."],
    ],
    [
      "a middle initial",
      "George W. Holt",
      "george-w-holt",
      ["The judge, George W. Holt, sat. The lawyers knew George Holt."],
    ],
    [
      "a hyphen or none",
      "al Qaeda",
      "al-qaeda",
      ["The head of al-Qaeda. Fighters of al-Qaeda.", "The head of al Qaeda."],
    ],
    [
      "a valley and its name",
      "Hondo Valley",
      "hondo",
      ["The road in Hondo Valley is shut. Trucks reached Hondo. People in Hondo wait."],
    ],
    [
      "a country's names",
      "America",
      "united-states",
      ["The trade of the United States grew.", "The trade of America grew."],
    ],
    [
      "a rare slip in a name that all use",
      "Panjsher",
      "panjshir",
      [
        "War in Panjshir. Peace in Panjshir. All of Panjshir. Men from Panjshir.",
        "Help for Panjshir. A road in Panjsher.",
      ],
    ],
    [
      "a name in a headline",
      "Tomas Ibeku",
      "tomas-ibeku",
      ["Captain Tomas Ibeku Held Over Ferry Loss\nPolice held the captain, Tomas Ibeku, on Monday."],
    ],
  ] as const)("%s: %s → %s", (_why, words, entity, texts) => expect(meant(words, ...texts)).toBe(entity));
});

describe("keeps apart", () => {
  test.each([
    ["two countries that look alike", ["The oil of Iran is heavy.", "The oil of Iraq is light."], ["iran", "iraq"]],
    ["and two more", ["A trade deal with Austria.", "A trade deal with Australia."], ["australia", "austria"]],
    ["a river and a town", ["The River Orne rose.", "The people of Ornes spoke."], ["ornes", "river-orne"]],
    ["two of one family name", ["Kim Jae-won signed it.", "Kim Min-seo left."], ["kim-jae-won", "kim-min-seo"]],
    [
      "countries that sound alike",
      ["The uranium of Niger is mined.", "The oil of Nigeria is heavy."],
      ["niger", "nigeria"],
    ],
    [
      "father and son in one article",
      ["The army of Ahmad Massoud holds out. His father, Ahmad Shah Massoud, held out before."],
      ["ahmad-massoud", "ahmad-shah-massoud"],
    ],
    [
      "a city and its airport",
      ["Planes left from Kabul airport for Doha. Crowds in Kabul waited near Kabul Airport."],
      ["doha", "kabul", "kabul-airport"],
    ],
    [
      "two people of one surname",
      ["The witness, Ana Berg, wept. The lawyer, Lars Berg, did not."],
      ["ana-berg", "lars-berg"],
    ],
    [
      "two similar surnames with other first names",
      ["The witness, Ana Meyer, wept.", "The witness, Lars Mayer, wept."],
      ["ana-meyer", "lars-mayer"],
    ],
    [
      "spellings with other ages",
      ["The pilot, Jon Svensen, 34, slept.", "The cook, Jon Svenson, 61, slept."],
      ["jon-svensen", "jon-svenson"],
    ],
    [
      "short names of places",
      ["Snow fell in Ghor. Rain fell in Ghor.", "Snow fell in Ghur. Rain fell in Ghur."],
      ["ghor", "ghur"],
    ],
    [
      "a bank and a longer one",
      ["Savers at Marlow Bank lost. Savers at Marlow Savings Trust won."],
      ["marlow-bank", "marlow-savings-trust"],
    ],
  ] as const)("%s", (_why, texts, entities) => {
    expect(
      told(...texts)
        .entities.filter(({ id }) => !/^(pilot|cook|lawyer|witness|army)$/.test(id))
        .map(({ id }) => id),
    ).toEqual(entities);
  });

  test("a bare surname where two have it equally", () => {
    expect(meant("Berg", "The witness, Ana Berg, wept. The lawyer, Lars Berg, did not. Later Berg left.")).toBe("berg");
  });

  test("the son from the father whom he is named after", () => {
    const text =
      "The army of Ahmad Massoud holds out. His father, Ahmad Shah Massoud, held out before. Later Massoud fled.";
    expect(meant("Massoud", text)).toBe("ahmad-massoud");
  });
});

describe("tells kinds", () => {
  test.each([
    ["person", "The captain, Tomas Ibeku, slept."],
    ["person", "It was Jonah Prell, 26, who called."],
    ["person", "They thanked Mrs Aas."],
    ["body", "He works at the National Audit Office."],
    ["body", "He sued Hartwell Shipping Ltd."],
    ["place", "The road to the Hondo valley is shut near Hondo."],
    ["place", "They live in Lower Hamre."],
    ["place", "The embassy in France closed."],
    ["thing", "They were aboard the Bright Heron."],
    ["thing", "The tanker MV Sea Lark ran aground."],
  ])("%s: %s", (kind, text) => expect(told(text).entities.filter(({ id }) => id !== "captain")[0]?.kind).toBe(kind));
});

test.each([
  ["two countries of one name", "South Korea", "North Korea", ["South Korea agreed.", "North Korea did not."]],
  ["a country and a part", "Ireland", "Northern Ireland", ["Ireland voted.", "The people of Northern Ireland voted."]],
  [
    "two ministries",
    "Ministry of Health",
    "Ministry of Defence",
    ["The Ministry of Health spoke.", "The Ministry of Defence spoke."],
  ],
  [
    "a bank said both ways round may be another",
    "Bank of Norvia",
    "Norvia Bank",
    ["The Bank of Norvia fell.", "The Norvia Bank rose."],
  ],
])("keeps apart %s", (_what, one, other, texts) => {
  expect(meant(one, ...texts)).not.toBe("");
  expect(meant(one, ...texts)).not.toBe(meant(other, ...texts));
});
