/**
 * Currencies as news writes them: codes from ISO 4217, the countries' names for theirs from the same list, signs from
 * Unicode's currency block and from the style books of Reuters and the AP ("A$", "Rs", "HK$").
 */

/** Sign before (or after) the figure → singular English name. A sign without a country stays open: "$" is "dollar". */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ["$", "dollar"],
  ["£", "pound sterling"],
  ["€", "euro"],
  // "¥" is the yuan too, but agencies write that with letters.
  ["¢", "cent"],
  ["¥", "Japanese yen"],
  ["￥", "Japanese yen"],
  ["₹", "Indian rupee"],
  ["₽", "Russian rouble"],
  ["₺", "Turkish lira"],
  ["₩", "South Korean won"],
  ["₪", "Israeli shekel"],
  ["฿", "Thai baht"],
  ["₫", "Vietnamese dong"],
  ["₱", "Philippine peso"],
  ["₴", "Ukrainian hryvnia"],
  ["₦", "Nigerian naira"],
  ["₵", "Ghanaian cedi"],
  ["₸", "Kazakh tenge"],
  ["₾", "Georgian lari"],
  ["₡", "Costa Rican colón"],
]);

/** Letters before or after "$" that say whose dollar it is. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ["us", "US dollar"],
  ["u.s.", "US dollar"],
  ["a", "Australian dollar"],
  ["au", "Australian dollar"],
  ["aus", "Australian dollar"],
  ["c", "Canadian dollar"],
  ["ca", "Canadian dollar"],
  ["cdn", "Canadian dollar"],
  ["nz", "New Zealand dollar"],
  ["hk", "Hong Kong dollar"],
  ["s", "Singapore dollar"],
  ["nt", "New Taiwan dollar"],
  ["tt", "Trinidad and Tobago dollar"],
  ["j", "Jamaican dollar"],
  ["z", "Zimbabwean dollar"],
  ["n", "Namibian dollar"],
  ["fj", "Fijian dollar"],
  ["r", "Brazilian real"],
  ["mx", "Mexican peso"],
]);

/** Letters that stand right before a figure: ISO codes and national habits; "PS" and "Y=" are a pound and a yen that lost their sign on the wire. */
export const currencyLetters: ReadonlyMap<string, string> = new Map([
  ["USD", "US dollar"],
  ["EUR", "euro"],
  ["GBP", "pound sterling"],
  ["JPY", "Japanese yen"],
  ["CNY", "Chinese yuan"],
  ["RMB", "Chinese yuan"],
  ["AUD", "Australian dollar"],
  ["CAD", "Canadian dollar"],
  ["NZD", "New Zealand dollar"],
  ["HKD", "Hong Kong dollar"],
  ["SGD", "Singapore dollar"],
  ["TWD", "New Taiwan dollar"],
  ["CHF", "Swiss franc"],
  ["SEK", "Swedish krona"],
  ["NOK", "Norwegian krone"],
  ["DKK", "Danish krone"],
  ["ISK", "Icelandic króna"],
  ["CZK", "Czech koruna"],
  ["PLN", "Polish zloty"],
  ["HUF", "Hungarian forint"],
  ["RON", "Romanian leu"],
  ["BGN", "Bulgarian lev"],
  ["RSD", "Serbian dinar"],
  ["HRK", "Croatian kuna"],
  ["kn", "Croatian kuna"],
  ["UAH", "Ukrainian hryvnia"],
  ["RUB", "Russian rouble"],
  ["TRY", "Turkish lira"],
  ["ILS", "Israeli shekel"],
  ["NIS", "Israeli shekel"],
  ["AED", "UAE dirham"],
  ["NKr", "Norwegian krone"],
  ["SKr", "Swedish krona"],
  ["DKr", "Danish krone"],
  ["Dh", "UAE dirham"],
  ["Dhs", "UAE dirham"],
  ["SAR", "Saudi riyal"],
  ["QAR", "Qatari riyal"],
  ["KWD", "Kuwaiti dinar"],
  ["IRR", "Iranian rial"],
  ["EGP", "Egyptian pound"],
  ["INR", "Indian rupee"],
  ["Rs", "rupee"],
  ["Re", "rupee"],
  ["PKR", "Pakistani rupee"],
  ["LKR", "Sri Lankan rupee"],
  ["NPR", "Nepalese rupee"],
  ["BDT", "Bangladeshi taka"],
  ["Tk", "Bangladeshi taka"],
  ["AFN", "Afghan afghani"],
  ["IDR", "Indonesian rupiah"],
  ["Rp", "Indonesian rupiah"],
  ["MYR", "Malaysian ringgit"],
  ["RM", "Malaysian ringgit"],
  ["PHP", "Philippine peso"],
  ["THB", "Thai baht"],
  ["VND", "Vietnamese dong"],
  ["KRW", "South Korean won"],
  ["ZAR", "South African rand"],
  ["R", "South African rand"],
  ["NGN", "Nigerian naira"],
  ["GHS", "Ghanaian cedi"],
  ["GH₵", "Ghanaian cedi"],
  ["KES", "Kenyan shilling"],
  ["KSh", "Kenyan shilling"],
  ["Ksh", "Kenyan shilling"],
  ["Sh", "shilling"],
  ["UGX", "Ugandan shilling"],
  ["TZS", "Tanzanian shilling"],
  ["ETB", "Ethiopian birr"],
  ["ZMW", "Zambian kwacha"],
  ["MWK", "Malawian kwacha"],
  ["MXN", "Mexican peso"],
  ["BRL", "Brazilian real"],
  ["ARS", "Argentine peso"],
  ["CLP", "Chilean peso"],
  ["COP", "Colombian peso"],
  ["PEN", "Peruvian sol"],
  ["S/", "Peruvian sol"],
  ["PS", "pound sterling"],
  ["Y=", "Japanese yen"],
  ["P", "peso"],
]);

/** Currencies' common nouns, singular; a word for whose it is may stand before ("Danish crown"). */
export const currencyNouns: ReadonlyMap<string, string> = new Map(
  [
    "dollar euro pound yen yuan renminbi rupee rouble ruble zloty forint leu lev dinar dirham riyal rial shekel lira franc peso",
    "real rand won baht ringgit rupiah dong taka naira cedi shilling birr kwacha hryvnia lari tenge som somoni guilder",
    "crown krona krone koruna króna kroner kronor koruny afghani kyat riel kip tugrik manat dram denar lek dalasi pula",
    "metical ariary bolivar bolívar sol guarani guaraní quetzal lempira colon colón balboa gourde cordoba córdoba",
    "deutschmark mark kuna drachma peseta escudo austral",
  ]
    .join(" ")
    .split(" ")
    .map((noun) => [noun, noun] as const)
    .concat([
      ["pound sterling", "pound sterling"],
      ["quid", "pound sterling"],
      ["buck", "dollar"],
      ["greenback", "US dollar"],
      ["ruble", "rouble"],
      ["renminbi", "yuan"],
      ["kronor", "krona"],
      ["kroner", "krone"],
      ["lei", "leu"],
      ["leva", "lev"],
      ["reais", "real"],
      ["soles", "sol"],
      ["colones", "colón"],
      ["quetzales", "quetzal"],
      ["guaraníes", "guaraní"],
      ["bolívares", "bolívar"],
      ["korunas", "koruna"],
      ["zlotys", "zloty"],
      ["zlotych", "zloty"],
    ]),
);

/** Hundredths, each a money of its own: "cent" alone does not say of what. */
export const coins: ReadonlyMap<string, string> = new Map([
  ["cent", "cent"],
  ["penny", "penny"],
  ["pence", "penny"],
  ["p", "penny"],
  ["sen", "sen"],
  ["paise", "paisa"],
  ["kopeck", "kopeck"],
  ["centime", "centime"],
  ["öre", "öre"],
  ["øre", "øre"],
]);

/** "dollar" may be any country's dollar, "rupee" any rupee: true where two names can mean one money. */
export function canBeSameCurrency(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

/** Currencies that are also another word; read as money only where the size, a country or the words around speak for it. */
export const doubtfulMoney: ReadonlySet<string> = new Set(
  "pound crown won sol real rand som dram colon balboa franc pula lek lev mark escudo austral kip denar".split(" "),
);

/** Country and noun as written, lower case → the name that signs and codes have. */
export const nationalMoney: ReadonlyMap<string, string> = new Map([
  ["u.s. dollar", "US dollar"],
  ["american dollar", "US dollar"],
  ["us dollar", "US dollar"],
  ["british pound", "pound sterling"],
  ["danish crown", "Danish krone"],
  ["norwegian crown", "Norwegian krone"],
  ["swedish crown", "Swedish krona"],
  ["icelandic crown", "Icelandic króna"],
  ["czech crown", "Czech koruna"],
  ["aussie dollar", "Australian dollar"],
]);

/** Words of a clause that is about paying. */
export const moneyCues: ReadonlySet<string> = new Set(
  (
    "cost costs costing paid pay pays paying price priced prices worth fine fined fines fee fees bill debt debts owe owed owes " +
    "loan loans budget earn earned earns salary wage wages ransom bribe bribes prize spend spent spends stole stolen invest " +
    "invested investment profit loss revenue sales turnover raise raised donate donated donation grant compensation damages " +
    "award awarded bail deposit rent charge charged bought sold sell buy sells buys tax taxes money cash shares share value " +
    "valued funding fund funds subsidy losses fare fares rose fell"
  ).split(" "),
);
