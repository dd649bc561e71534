/**
 * Nouns for bodies of people that act and speak as one.
 *
 * Source: WordNet 3.1's noun.group lemmas with two or more attestations, those that act kept, with institutions and
 * company forms of today's news added by hand.
 */
import { wordList } from "./word-list.js";

export const bodyNouns = wordList(`
  company firm corporation business manufacturer maker producer supplier operator owner retailer lender insurer utility
  airline carrier shipowner builder developer contractor consortium conglomerate group subsidiary startup start-up bank
  brokerage fund hedge exchange brewery refinery miner publisher broadcaster network newspaper paper daily weekly agency
  bureau office ministry department government cabinet administration authority authorities council committee commission
  board panel tribunal court jury parliament senate congress assembly legislature chamber house party coalition alliance
  bloc union federation confederation association society institute institution foundation charity trust league club
  team squad side university college school academy faculty hospital clinic church diocese parish mosque congregation
  order police force army navy air-force military militia guard guards corps regiment battalion brigade division unit
  fleet coastguard garrison front movement resistance opposition rebels cartel gang mafia syndicate insurgency embassy
  consulate mission delegation secretariat inspectorate directorate watchdog regulator ombudsman centre center
  laboratory observatory museum gallery theatre orchestra choir band festival workforce crew staff management
  leadership brigade service services railway railways post customs treasury
`);

/** Forms of companies; stand at the end of a name. */
export const companyForms = wordList(`
  ltd ltd. limited inc inc. incorporated plc llc llp lp co co. corp corp. gmbh ag kg se sa s.a. sas sarl spa s.p.a. srl nv
  n.v. bv b.v. ab asa as a/s oy oyj kk pty pte bhd holdings holding group partners industries enterprises technologies
  systems solutions motors airlines airways pharmaceuticals laboratories petroleum energy electric steel mining
`);

/** Bodies that a story has one of: "the police" is a party even where nothing names it. */
export const institutions = wordList(`
  police government parliament army navy military air-force coastguard opposition senate congress cabinet treasury
  prosecution
`);
