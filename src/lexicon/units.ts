/**
 * Units of measure as news writes them. Factors are the exact ones of the SI Brochure (9th ed.) and of NIST Special
 * Publication 811, appendix B; where a name stands for several units, the reason for the one chosen stands beside it.
 */

import type { Dimension } from "../model.js";

/** A unit of measure. A value in it is `value * times / over + offset` in the base unit of its dimension. */
export type Unit = {
  /** Singular English name: "square kilometre". */
  readonly name: string;
  readonly dimension: Dimension;
  /** Name of the base unit. */
  readonly base: string;
  readonly times: number;
  readonly over: number;
  readonly offset: number;
};

/** A unit with the ways of writing it: words in any case, symbols as they stand and only after digits. */
type WrittenUnit = {
  readonly unit: Unit;
  readonly words: readonly string[];
  readonly symbols: readonly string[];
};

/** Value in the base unit of the unit's dimension. */
export function toBase(value: number, unit: Unit): number {
  return (value * unit.times) / unit.over + unit.offset;
}

/** Value in the unit, from one in the base unit of its dimension. */
export function fromBase(value: number, unit: Unit): number {
  return ((value - unit.offset) * unit.over) / unit.times;
}

/** One of what a unit measures on its own, such as a currency or a thing counted. */
export function plainUnit(name: string, dimension: Dimension): Unit {
  return { name, dimension, base: name, times: 1, over: 1, offset: 0 };
}

/**
 * The unit "a per b": "barrel per day", "dollar per tonne". Lengths per time are speeds. A period stays as written where
 * money or things are counted, since an hourly wage or a daily toll is no tenth of one of ten hours or days.
 */
export function unitPer(a: Unit, b: Unit): Unit {
  const name = `${a.name} per ${b.name}`;
  const counted = a.dimension === "money" || a.dimension === "count" || a.dimension === "number";
  const rigid = counted && b.dimension === "duration";
  const speed = a.dimension === "length" && b.dimension === "duration";
  return {
    name,
    dimension: speed ? "speed" : "rate",
    base: `${a.base} per ${rigid ? b.name : b.base}`,
    times: a.times * (rigid ? 1 : b.over),
    over: a.over * (rigid ? 1 : b.times),
    offset: 0,
  };
}

type Row = readonly [name: string, words: string, symbols: string, times: number, over?: number, offset?: number];

const minute = 60;
const hour = 3600;
const day = 86_400;
/** The mean month and year of the Gregorian calendar (400 years have 146,097 days). */
const year = (146_097 * day) / 400;
const month = year / 12;

const lengths: readonly Row[] = [
  ["metre", "metre meter", "m", 1],
  ["nanometre", "nanometre nanometer", "nm", 1, 1e9],
  ["micrometre", "micrometre micrometer micron", "µm μm um", 1, 1e6],
  ["millimetre", "millimetre millimeter", "mm", 1, 1000],
  ["centimetre", "centimetre centimeter", "cm", 1, 100],
  ["kilometre", "kilometre kilometer klick", "km kms", 1000],
  ["inch", "inch", "in ins ″", 254, 10_000],
  ["foot", "foot", "ft ′", 3048, 10_000],
  ["yard", "yard", "yd yds", 9144, 10_000],
  ["mile", "mile", "mi", 1_609_344, 1000],
];

const rows: Readonly<Record<string, readonly [Dimension, readonly Row[]]>> = {
  metre: [
    "length",
    [
      ...lengths,
      ["nautical mile", "nautical_mile sea_mile", "nmi NM", 1852],
      ["fathom", "fathom", "", 18_288, 10_000],
      ["light-year", "light_year", "ly", 9_460_730_472_580_800],
      ["furlong", "furlong", "", 201_168, 1000],
      ["parsec", "parsec", "", 30_856_775_814_913_670],
      ["astronomical unit", "astronomical_unit", "", 149_597_870_700],
      ["angstrom", "angstrom", "Å", 1, 1e10],
    ],
  ],
  "square metre": [
    "area",
    [
      ["hectare", "hectare", "ha", 10_000],
      // The international acre; the US survey acre differs by 4 parts in a million.
      ["acre", "acre", "ac", 40_468_564_224, 10_000_000],
    ],
  ],
  "cubic metre": [
    "volume",
    [
      ["litre", "litre liter", "l L ltr", 1, 1000],
      ["millilitre", "millilitre milliliter", "ml mL", 1, 1e6],
      ["centilitre", "centilitre centiliter", "cl cL", 1, 1e5],
      ["hectolitre", "hectolitre hectoliter", "hl", 1, 10],
      // Gallons, quarts and pints are the US ones: most copy that uses them is about fuel and milk in America.
      ["gallon", "gallon", "gal", 3_785_411_784, 1e12],
      ["quart", "quart", "qt", 946_352_946, 1e12],
      ["pint", "pint", "pt", 473_176_473, 1e12],
      ["fluid ounce", "fluid_ounce", "fl_oz", 295_735_295_625, 1e16],
      // The barrel of oil, 42 US gallons.
      ["barrel", "barrel", "bbl bbls", 158_987_294_928, 1e12],
      ["cubic centimetre", "", "cc", 1, 1e6],
      ["tablespoon", "tablespoon", "tbsp", 147_867_647_812_5, 1e17],
      ["teaspoon", "teaspoon", "tsp", 492_892_159_375, 1e17],
      ["acre-foot", "acre_foot", "", 123_348_183_754_752, 1e11],
      ["bushel", "bushel", "", 3_523_907_016_688, 1e14],
    ],
  ],
  kilogram: [
    "mass",
    [
      ["kilogram", "kilogram kilogramme kilo", "kg kgs", 1],
      ["gram", "gram gramme", "g gm gms", 1, 1000],
      ["milligram", "milligram", "mg", 1, 1e6],
      ["microgram", "microgram", "µg μg mcg", 1, 1e9],
      ["tonne", "tonne metric_ton", "t", 1000],
      ["kilotonne", "kilotonne", "", 1e6],
      // Outside America, and in the copy of agencies, "ton" is the metric one; to read it so raises no alarm that another
      // reading would not: a short ton is a tenth less.
      ["ton", "ton", "", 1000],
      ["quintal", "quintal", "", 100],
      ["pound", "pound", "lb lbs", 45_359_237, 1e8],
      // People's weight; "stones" are counted, and number words before "stone" mostly build something of it.
      ["stone", "", "stone st", 635_029_318, 1e8],
      ["ounce", "ounce", "oz", 28_349_523_125, 1e12],
      ["troy ounce", "troy_ounce", "ozt", 311_034_768, 1e10],
      ["hundredweight", "hundredweight", "cwt", 45_359_237, 1e6],
      ["carat", "carat", "ct", 2, 10_000],
    ],
  ],
  "metre per second": [
    "speed",
    [
      ["kilometre per hour", "", "km/h kph kmh km/hr kmph", 1000, hour],
      ["mile per hour", "", "mph mi/h", 1_609_344, 1000 * hour],
      ["metre per second", "", "m/s mps", 1],
      ["foot per second", "", "ft/s", 3048, 10_000],
      ["knot", "knot", "kt kts kn", 1852, hour],
    ],
  ],
  "degree Celsius": [
    "temperature",
    [
      ["degree Celsius", "degree_celsius celsius degree_centigrade centigrade", "°C ºC C degrees_C deg_C", 1],
      ["degree Fahrenheit", "degree_fahrenheit fahrenheit", "°F ºF F degrees_F deg_F", 5, 9, -160 / 9],
      ["kelvin", "kelvin", "", 1, 1, -273.15],
    ],
  ],
  // A bare degree may be of either scale, or of an angle: it stays what it is.
  degree: ["temperature", [["degree", "degree", "° º", 1]]],
  second: [
    "duration",
    [
      ["second", "second", "sec secs s", 1],
      ["millisecond", "millisecond", "ms", 1, 1000],
      ["microsecond", "microsecond", "µs μs", 1, 1e6],
      ["minute", "minute", "min mins", minute],
      ["hour", "hour", "h hr hrs", hour],
      ["day", "day", "", day],
      ["week", "week", "wk wks", 7 * day],
      ["fortnight", "fortnight", "", 14 * day],
      ["month", "month", "mth mths", month],
      ["year", "year", "yr yrs", year],
      ["decade", "decade", "", 10 * year],
      ["century", "century", "", 100 * year],
      ["millennium", "millennium", "", 1000 * year],
    ],
  ],
  percent: ["percent", [["percent", "percent per_cent", "% pc pct p.c.", 1]]],
  "percentage point": [
    "percentage point",
    [
      ["percentage point", "percentage_point percent_point per_cent_point", "pp ppt ppts", 1],
      ["basis point", "basis_point", "bp bps", 1, 100],
    ],
  ],
  watt: [
    "power",
    [
      ["watt", "watt", "W", 1],
      ["kilowatt", "kilowatt", "kW", 1000],
      ["megawatt", "megawatt", "MW", 1e6],
      ["gigawatt", "gigawatt", "GW", 1e9],
      ["terawatt", "terawatt", "TW", 1e12],
      ["horsepower", "horsepower", "hp HP", 745.699_871_582_270_2],
      ["brake horsepower", "brake_horsepower", "bhp BHP", 745.699_871_582_270_2],
      ["metric horsepower", "", "PS", 73_549_875, 1e5],
    ],
  ],
  joule: [
    "energy",
    [
      ["electronvolt", "electronvolt", "eV", 1_602_176_634, 1e28],
      ["joule", "joule", "J", 1],
      ["kilojoule", "kilojoule", "kJ", 1000],
      ["megajoule", "megajoule", "MJ", 1e6],
      ["gigajoule", "gigajoule", "GJ", 1e9],
      ["kilowatt hour", "kilowatt_hour", "kWh KWh", 1000 * hour],
      ["megawatt hour", "megawatt_hour", "MWh", 1e6 * hour],
      ["gigawatt hour", "gigawatt_hour", "GWh", 1e9 * hour],
      ["terawatt hour", "terawatt_hour", "TWh", 1e12 * hour],
      ["calorie", "calorie", "cal", 4184, 1000],
      ["kilocalorie", "kilocalorie", "kcal", 4184],
      ["British thermal unit", "british_thermal_unit", "Btu BTU", 1055.055_852_62],
      ["mega British thermal unit", "", "mmBtu mmBTU MMBtu", 1055.055_852_62e6],
    ],
  ],
  // What follows has no dimension of its own in the vocabulary: the base unit tells what may be compared.
  byte: [
    "number",
    [
      ["byte", "byte", "", 1],
      ["bit", "", "bits", 1, 8],
      ["megabit", "megabit", "Mb Mbit", 1e6, 8],
      ["gigabit", "gigabit", "Gb Gbit", 1e9, 8],
      ["kilobyte", "kilobyte", "KB kB", 1e3],
      ["megabyte", "megabyte", "MB", 1e6],
      ["gigabyte", "gigabyte", "GB", 1e9],
      ["terabyte", "terabyte", "TB", 1e12],
      ["petabyte", "petabyte", "PB", 1e15],
    ],
  ],
  "bit per second": [
    "number",
    [
      ["kilobit per second", "", "kbps Kbps kbit/s", 1e3],
      ["megabit per second", "", "Mbps Mbit/s mbps Mb/s", 1e6],
      ["gigabit per second", "", "Gbps Gbit/s gbps Gb/s", 1e9],
    ],
  ],
  hertz: [
    "number",
    [
      ["hertz", "hertz", "Hz", 1],
      ["kilohertz", "kilohertz", "kHz", 1e3],
      ["megahertz", "megahertz", "MHz", 1e6],
      ["gigahertz", "gigahertz", "GHz", 1e9],
    ],
  ],
  pascal: [
    "number",
    [
      ["pascal", "pascal", "Pa", 1],
      ["hectopascal", "hectopascal", "hPa", 100],
      ["kilopascal", "kilopascal", "kPa", 1e3],
      ["megapascal", "megapascal", "MPa", 1e6],
      ["gigapascal", "gigapascal", "GPa", 1e9],
      ["millibar", "millibar", "mbar mb", 100],
      ["bar", "", "bar", 100_000],
      ["atmosphere", "", "atm", 101_325],
      ["millimetre of mercury", "", "mmHg", 133.322_387_415],
      ["pound per square inch", "", "psi PSI", 6894.757_293_168],
    ],
  ],
  volt: [
    "number",
    [
      ["volt", "volt", "V", 1],
      ["kilovolt", "kilovolt", "kV", 1e3],
      ["millivolt", "millivolt", "mV", 1, 1e3],
    ],
  ],
  ampere: [
    "number",
    [
      ["ampere", "ampere amp", "", 1],
      ["milliampere", "milliampere milliamp", "mA", 1, 1e3],
    ],
  ],
  "ampere hour": [
    "number",
    [
      ["ampere-hour", "amp_hour", "Ah", 1],
      ["milliampere-hour", "milliampere_hour milliamp_hour", "mAh", 1, 1e3],
    ],
  ],
  newton: [
    "number",
    [
      ["newton", "", "N", 1],
      ["kilonewton", "kilonewton", "kN", 1e3],
    ],
  ],
  "newton metre": [
    "number",
    [
      ["newton metre", "newton_metre newton_meter", "Nm N·m", 1],
      ["pound-foot", "pound_foot", "lb_ft", 1.355_817_948_331_4],
      ["foot-pound", "foot_pound", "ft_lb ft_lbs", 1.355_817_948_331_4],
    ],
  ],
  sievert: [
    "number",
    [
      ["sievert", "sievert", "Sv", 1],
      ["millisievert", "millisievert", "mSv", 1, 1e3],
      ["microsievert", "microsievert", "µSv μSv", 1, 1e6],
    ],
  ],
  becquerel: ["number", [["becquerel", "becquerel", "Bq", 1]]],
  decibel: ["number", [["decibel", "decibel", "dB dBA", 1]]],
  ohm: ["number", [["ohm", "ohm", "Ω", 1]]],
  lumen: ["number", [["lumen", "lumen", "lm", 1]]],
  lux: ["number", [["lux", "lux", "lx", 1]]],
  candela: ["number", [["candela", "candela", "", 1]]],
  mole: ["number", [["mole", "", "mol", 1]]],
  coulomb: ["number", [["coulomb", "coulomb", "", 1]]],
  radian: ["number", [["radian", "radian", "rad", 1]]],
  "frame per second": ["number", [["frame per second", "", "fps", 1]]],
  "dot per inch": ["number", [["dot per inch", "", "dpi ppi", 1]]],
  pixel: ["number", [["pixel", "pixel", "px", 1]]],
  "cubic metre per second": [
    "rate",
    [
      ["barrel per day", "", "bpd b/d bbl/d", 158_987_294_928, 1e12 * day],
      ["cubic foot per second", "cusec", "cfs", 28_316_846_592, 1e12],
      ["cubic metre per second", "cumec", "m³/s m3/s", 1],
      ["cubic metre per day", "", "m³/d m3/d", 1, day],
    ],
  ],
  farad: ["number", [["farad", "farad", "", 1]]],
  "revolution per minute": ["number", [["revolution per minute", "", "rpm RPM", 1]]],
  "mile per gallon": ["number", [["mile per gallon", "", "mpg MPG", 1]]],
  "part per million": [
    "number",
    [
      ["part per million", "", "ppm", 1],
      ["part per billion", "", "ppb", 1, 1000],
    ],
  ],
  megapixel: ["number", [["megapixel", "megapixel", "MP Mpx", 1]]],
};

/** Every unit with the ways of writing it; words are singular, "_" in both stands for a blank or a hyphen. */
export const writtenUnits: readonly WrittenUnit[] = [
  ...Object.entries(rows).flatMap(([base, [dimension, list]]) => list.map((row) => written(row, dimension, base))),
  ...lengths.flatMap((row) => [power(row, "square", 2), power(row, "cubic", 3)]),
];

/** Units by their singular English name. */
export const unitsByName: ReadonlyMap<string, Unit> = new Map(writtenUnits.map(({ unit }) => [unit.name, unit]));

function written(row: Row, dimension: Dimension, base: string): WrittenUnit {
  const [name, words, symbols, times, over = 1, offset = 0] = row;
  return { unit: { name, dimension, base, times, over, offset }, words: list(words), symbols: list(symbols) };
}

/** "square mile", "sq m", "km²", "cu ft" from the row of a length. */
function power([name, words, symbols, times, over = 1]: Row, prefix: "square" | "cubic", exponent: 2 | 3): WrittenUnit {
  const short = prefix === "square" ? ["sq", "sq."] : ["cu", "cu."];
  const letters = list(symbols).filter((symbol) => /\p{L}/u.test(symbol));
  const unit: Unit = {
    name: `${prefix} ${name}`,
    dimension: exponent === 2 ? "area" : "volume",
    base: `${prefix} metre`,
    times: times ** exponent,
    over: over ** exponent,
    offset: 0,
  };
  return {
    unit,
    words: [prefix, ...short].flatMap((word) => list(words).map((length) => `${word}_${length}`)),
    symbols: letters.flatMap((letter) => [
      ...[prefix, ...short].map((word) => `${word}_${letter}`),
      `${letter}${exponent === 2 ? "²" : "³"}`,
      `${letter}${exponent}`,
      `${letter}^${exponent}`,
      ...(exponent === 2 ? [`sq${letter}`] : [`cb${letter}`]),
    ]),
  };
}

function list(words: string): readonly string[] {
  return words === "" ? [] : words.split(" ");
}
