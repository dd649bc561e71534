/**
 * Countries and what is said of their people. One line a country: names | adjectives and people | capital.
 *
 * Source: own table of the members and observers of the United Nations as English news names them.
 */
const table = `
afghanistan|afghan afghans|kabul
albania|albanian albanians|tirana
algeria|algerian algerians|algiers
andorra|andorran|
angola|angolan angolans|luanda
argentina|argentine argentinian argentines|buenos aires
armenia|armenian armenians|yerevan
australia|australian australians|canberra
austria|austrian austrians|vienna
azerbaijan|azerbaijani azeri azeris|baku
bahamas|bahamian|nassau
bahrain|bahraini bahrainis|manama
bangladesh|bangladeshi bangladeshis|dhaka
barbados|barbadian|bridgetown
belarus|belarusian belarusians|minsk
belgium|belgian belgians|brussels
belize|belizean|belmopan
benin|beninese|porto-novo
bhutan|bhutanese|thimphu
bolivia|bolivian bolivians|la paz
bosnia,bosnia and herzegovina|bosnian bosnians|sarajevo
botswana|botswanan|gaborone
brazil|brazilian brazilians|brasilia
brunei|bruneian|
bulgaria|bulgarian bulgarians|sofia
burkina faso|burkinabe|ouagadougou
burundi|burundian|gitega
cambodia|cambodian cambodians|phnom penh
cameroon|cameroonian|yaounde
canada|canadian canadians|ottawa
cape verde||praia
central african republic||bangui
chad|chadian|n'djamena
chile|chilean chileans|santiago
china|chinese|beijing
colombia|colombian colombians|bogota
comoros|comorian|moroni
congo|congolese|kinshasa
costa rica|costa rican|san jose
croatia|croatian croatians croat croats|zagreb
cuba|cuban cubans|havana
cyprus|cypriot cypriots|nicosia
czech republic,czechia|czech czechs|prague
denmark|danish dane danes|copenhagen
djibouti|djiboutian|
dominican republic|dominican|santo domingo
east timor,timor-leste|timorese|dili
ecuador|ecuadorian ecuadorean|quito
egypt|egyptian egyptians|cairo
el salvador|salvadoran salvadorean|san salvador
england|english englishman|london
equatorial guinea||malabo
eritrea|eritrean eritreans|asmara
estonia|estonian estonians|tallinn
ethiopia|ethiopian ethiopians|addis ababa
fiji|fijian|suva
finland|finnish finn finns|helsinki
france|french frenchman|paris
gabon|gabonese|libreville
gambia|gambian|banjul
georgia|georgian georgians|tbilisi
germany|german germans|berlin
ghana|ghanaian ghanaians|accra
greece|greek greeks|athens
guatemala|guatemalan guatemalans|guatemala city
guinea|guinean|conakry
guinea-bissau||bissau
guyana|guyanese|georgetown
haiti|haitian haitians|port-au-prince
honduras|honduran hondurans|tegucigalpa
hungary|hungarian hungarians|budapest
iceland|icelandic icelander icelanders|reykjavik
india|indian indians|new delhi,delhi
indonesia|indonesian indonesians|jakarta
iran|iranian iranians|tehran
iraq|iraqi iraqis|baghdad
ireland|irish irishman|dublin
israel|israeli israelis|jerusalem
italy|italian italians|rome
ivory coast,cote d'ivoire|ivorian|abidjan
jamaica|jamaican jamaicans|kingston
japan|japanese|tokyo
jordan|jordanian jordanians|amman
kazakhstan|kazakh kazakhs|astana
kenya|kenyan kenyans|nairobi
kosovo|kosovar kosovan|pristina
kuwait|kuwaiti kuwaitis|
kyrgyzstan|kyrgyz|bishkek
laos|laotian lao|vientiane
latvia|latvian latvians|riga
lebanon|lebanese|beirut
lesotho||maseru
liberia|liberian liberians|monrovia
libya|libyan libyans|tripoli
liechtenstein||vaduz
lithuania|lithuanian lithuanians|vilnius
luxembourg||
madagascar|malagasy|antananarivo
malawi|malawian|lilongwe
malaysia|malaysian malaysians|kuala lumpur
maldives|maldivian|male
mali|malian malians|bamako
malta|maltese|valletta
mauritania|mauritanian|nouakchott
mauritius|mauritian|port louis
mexico|mexican mexicans|mexico city
moldova|moldovan moldovans|chisinau
monaco|monegasque|
mongolia|mongolian|ulaanbaatar
montenegro|montenegrin|podgorica
morocco|moroccan moroccans|rabat
mozambique|mozambican|maputo
myanmar,burma|burmese|naypyidaw
namibia|namibian|windhoek
nepal|nepali nepalese|kathmandu
netherlands,holland|dutch dutchman|amsterdam
new zealand||wellington
nicaragua|nicaraguan|managua
niger|nigerien|niamey
nigeria|nigerian nigerians|abuja
north korea|north korean|pyongyang
north macedonia|macedonian|skopje
norway|norwegian norwegians|oslo
oman|omani omanis|muscat
pakistan|pakistani pakistanis|islamabad
palestine|palestinian palestinians|ramallah
panama|panamanian|panama city
papua new guinea||port moresby
paraguay|paraguayan|asuncion
peru|peruvian peruvians|lima
philippines|philippine filipino filipinos|manila
poland|polish pole poles|warsaw
portugal|portuguese|lisbon
qatar|qatari qataris|doha
romania|romanian romanians|bucharest
russia|russian russians|moscow
rwanda|rwandan rwandans|kigali
samoa|samoan|apia
saudi arabia|saudi saudis|riyadh
scotland|scottish scot scots|edinburgh
senegal|senegalese|dakar
serbia|serbian serb serbs|belgrade
seychelles||victoria
sierra leone|sierra leonean|freetown
singapore|singaporean|
slovakia|slovak slovaks|bratislava
slovenia|slovenian slovene|ljubljana
somalia|somali somalis|mogadishu
south africa|south african|pretoria
south korea|south korean korean koreans|seoul
south sudan|south sudanese|juba
spain|spanish spaniard spaniards|madrid
sri lanka|sri lankan|colombo
sudan|sudanese|khartoum
suriname|surinamese|paramaribo
sweden|swedish swede swedes|stockholm
switzerland|swiss|bern
syria|syrian syrians|damascus
taiwan|taiwanese|taipei
tajikistan|tajik tajiks|dushanbe
tanzania|tanzanian tanzanians|dodoma
thailand|thai thais|bangkok
togo|togolese|lome
trinidad,trinidad and tobago|trinidadian|port of spain
tunisia|tunisian tunisians|tunis
turkey,turkiye|turkish turk turks|ankara
turkmenistan|turkmen|ashgabat
uganda|ugandan ugandans|kampala
ukraine|ukrainian ukrainians|kyiv,kiev
united arab emirates,uae|emirati emiratis|abu dhabi
united kingdom,uk,britain,great britain,u.k.|british briton britons|
united states,us,usa,u.s.,u.s.a.,america|american americans|washington
uruguay|uruguayan|montevideo
uzbekistan|uzbek uzbeks|tashkent
vatican||
venezuela|venezuelan venezuelans|caracas
vietnam|vietnamese|hanoi
wales|welsh|cardiff
yemen|yemeni yemenis|sanaa
zambia|zambian|lusaka
zimbabwe|zimbabwean|harare
`;

const rows = table
  .trim()
  .split("\n")
  .map((line) => line.split("|") as [names: string, people: string, capitals: string]);

/** Names of one country, lower case: the first is the usual one. */
export const countries: readonly (readonly string[])[] = rows.map(([names]) => names.split(","));

/** Countries and capitals, lower case. Names that look alike here are different places. */
export const knownPlaces: ReadonlySet<string> = new Set(
  rows.flatMap(([names, , capitals]) => [...names.split(","), ...capitals.split(",")]).filter((name) => name !== ""),
);

/** First words of nationals in two words ("North Korean", "New Zealander"), which by themselves tell none. */
const ofTwoWords = new Set(
  "north south east new sri costa el sierra burkina equatorial guinea saint united".split(" "),
);

/** "Greek", "Afghan", "Danes": what is said of the people of one country. Lower case. */
export const nationals: ReadonlySet<string> = new Set(
  rows.flatMap(([, people]) => people.split(" ").filter((word) => word !== "" && !ofTwoWords.has(word))),
);

/** Nationals, peoples beyond one country, faiths and leanings: capitalised, but the name of nobody. Lower case. */
export const demonyms: ReadonlySet<string> = new Set([
  ...nationals,
  ..."european europeans african africans asian asians arab arabs arabic latin western eastern northern southern nordic baltic balkan scandinavian slavic kurdish kurd kurds pashtun hazara basque catalan flemish bavarian sicilian tibetan uighur chechen soviet islamic islamist muslim muslims christian christians catholic catholics protestant jewish jew jews hindu hindus buddhist sikh orthodox republican republicans democrat democrats democratic conservative conservatives socialist socialists communist communists liberal liberals labour olympic".split(
    " ",
  ),
]);
