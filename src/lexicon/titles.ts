/**
 * What stands before or beside a person's name.
 *
 * Source: honorifics and ranks from general English usage; roles are WordNet 3.1's noun.person lemmas with two or more
 * attestations in its own texts, offices and trades kept, general words ("man", "friend") and dated ones left out, with
 * offices of today's news added.
 */
import { wordList } from "./word-list.js";

/** Stand before a name and are dropped from it. */
export const honorifics = wordList(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady rev rev. fr fr. hon hon. capt capt. gen gen.
  col col. lt lt. maj maj. sgt sgt. cpl cpl. pte cmdr cmdr. adm adm. gov gov. sen sen. rep rep. pres pres. insp insp. det
  supt supt. pc sheikh sheik shaikh imam ayatollah mullah mawlawi maulvi hajji haji don doña dona señor senor señora herr
  frau monsieur madame mme signor signora king queen prince princess pope emperor empress duke duchess count countess
  baron baroness sultan emir brother sister father mother judge justice
`);

/** Of these, those that tell whether "he" or "she" may refer back. */
export const maleHonorifics = wordList(
  `mr mr. sir lord fr fr. don señor senor herr monsieur signor king prince pope emperor duke baron sultan emir father imam ayatollah mullah sheikh`,
);
export const femaleHonorifics = wordList(
  `mrs mrs. ms ms. miss dame lady doña dona señora frau madame mme signora queen princess empress duchess baroness countess`,
);

/** Offices, ranks, trades and parts that a person has in a story. "the captain" refers to whoever has the role. */
export const roles = wordList(`
  president minister premier chancellor secretary undersecretary governor mayor commissioner councillor councilman
  councilwoman senator congressman congresswoman lawmaker legislator deputy speaker ambassador envoy consul diplomat
  negotiator mediator delegate candidate incumbent leader chief head chairman chairwoman chair chairperson director
  manager executive ceo cfo coo founder owner boss officer official spokesman spokeswoman spokesperson adviser advisor
  aide assistant administrator superintendent inspector detective sergeant constable sheriff marshal officer policeman
  policewoman general colonel major captain commander lieutenant brigadier admiral commodore corporal soldier trooper
  guard ranger warlord fighter rebel militant insurgent gunman shooter sniper bomber hijacker pirate kidnapper robber
  thief burglar smuggler trafficker suspect defendant plaintiff convict prisoner inmate detainee hostage captive victim
  survivor witness bystander judge magistrate prosecutor attorney lawyer barrister solicitor counsel coroner
  investigator examiner auditor juror skipper sailor seaman mate bosun helmsman pilot co-pilot driver conductor
  stationmaster engineer mechanic technician architect builder contractor developer surveyor miner welder electrician
  plumber carpenter foreman worker labourer docker farmer fisherman shepherd baker butcher cook chef waiter waitress
  barman trader merchant shopkeeper vendor grocer seller buyer customer tenant landlord landlady caretaker cleaner
  janitor nanny nurse doctor surgeon physician paramedic midwife pharmacist dentist vet psychiatrist psychologist
  scientist researcher professor lecturer teacher headteacher headmaster headmistress principal tutor student pupil
  dean rector chancellor economist analyst strategist banker broker investor trustee treasurer accountant shareholder
  chairman historian geologist seismologist volcanologist meteorologist forecaster hydrologist biologist chemist
  physicist astronomer astronaut cosmonaut archaeologist epidemiologist virologist toxicologist pathologist curator
  conservator librarian archivist artist painter sculptor photographer musician conductor composer singer pianist
  violinist actor actress director producer playwright novelist author writer poet publisher editor journalist reporter
  correspondent columnist presenter broadcaster blogger critic translator interpreter coach trainer manager captain
  goalkeeper keeper defender midfielder striker forward winger referee umpire linesman player batsman bowler sprinter
  runner cyclist swimmer boxer wrestler jockey rider skier climber mountaineer hiker guide lifeguard firefighter
  fireman diver rescuer handler priest vicar bishop archbishop cardinal rabbi imam monk nun abbot preacher pastor
  chaplain pope king queen prince princess emperor sultan emir heir widow widower father mother brother sister son
  daughter husband wife uncle aunt nephew niece cousin grandfather grandmother fiance fiancee partner neighbour neighbor
  organiser organizer campaigner activist protester demonstrator striker unionist negotiator volunteer resident
  villager passenger commuter tourist visitor guest pedestrian motorist cardinal whistleblower informant claimant
  applicant bidder backer donor patron sponsor successor predecessor rival challenger opponent winner runner-up loser
  champion medallist record-holder harbourmaster harbormaster premier chairperson ombudsman regulator watchdog
  comptroller controller registrar notary clerk bailiff warden jailer gaoler keeper verger
`);

/** Of the roles, those that are written with a capital where they stand for a person: "the Prime Minister". */
export const offices = wordList(`
  president minister premier chancellor secretary undersecretary governor mayor commissioner councillor senator
  congressman congresswoman speaker ambassador envoy consul chairman chairwoman chief director executive officer
  superintendent inspector detective sergeant sheriff general colonel major captain commander lieutenant admiral prosecutor
  attorney justice coroner professor archbishop cardinal emperor prime
`);

/** Relatives: a name introduced as somebody's relative is not the one that the bare surname means. */
export const kin = wordList(`
  father mother brother sister son daughter husband wife uncle aunt nephew niece cousin grandfather grandmother widow
  widower grandson granddaughter fiance fiancee partner
`);

/** A role with one of these is not the role itself: "the president" is not the vice president. */
export const lesserRoles = wordList(
  `vice deputy assistant former ex ex- acting junior associate sub late incoming outgoing designate elect`,
);

/** Roles that many people of a story have at once: "the official" of one article is not that of another. */
export const crowdRoles = wordList(`
  official officer worker labourer miner docker resident villager witness bystander survivor victim passenger commuter
  protester demonstrator campaigner activist soldier trooper fighter rebel militant insurgent policeman policewoman
  firefighter fireman rescuer student pupil nurse customer buyer seller neighbour neighbor volunteer spokesman spokeswoman
  spokesperson analyst journalist reporter correspondent writer lawmaker legislator tourist visitor guest pedestrian
  motorist prisoner inmate detainee hostage captive suspect defendant plaintiff investor shareholder farmer fisherman
  sailor seaman teacher doctor lawyer player head partner guard adviser advisor aide delegate candidate diplomat
  negotiator investigator researcher scientist tenant trader engineer technician
`);

/** People whom no office tells apart: they refer back to the nearest fitting person, never over documents. */
export const plainPersons = wordList(
  `man woman boy girl child toddler baby infant teenager youth pensioner adult schoolboy schoolgirl youngster`,
);
export const malePersons = wordList(
  `man boy schoolboy father brother son husband uncle nephew grandfather widower fireman policeman chairman spokesman fisherman king prince priest pope monk actor waiter landlord`,
);
export const femalePersons = wordList(
  `woman girl schoolgirl mother sister daughter wife aunt niece grandmother widow policewoman chairwoman spokeswoman queen princess nun actress waitress landlady midwife`,
);
