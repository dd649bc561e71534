import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase, plainUnit, toBase, unitPer, unitsByName, writtenUnits } from "../../src/lexicon/units.js";

const unit = (name: string) => unitsByName.get(name)!;

describe("converts exactly", () => {
  test.each([
    [1, "mile", 1609.344, "metre"],
    [1, "nautical mile", 1852, "metre"],
    [6, "foot", 1.8288, "metre"],
    [12, "inch", 0.3048, "metre"],
    [1, "hectare", 10_000, "square metre"],
    [1, "acre", 4046.856_422_4, "square metre"],
    [1, "square mile", 2_589_988.110_336, "square metre"],
    [1, "cubic foot", 0.028_316_846_592, "cubic metre"],
    [1, "barrel", 0.158_987_294_928, "cubic metre"],
    [1, "pound", 0.453_592_37, "kilogram"],
    [36, "kilometre per hour", 10, "metre per second"],
    [212, "degree Fahrenheit", 100, "degree Celsius"],
    [-40, "degree Fahrenheit", -40, "degree Celsius"],
    [2, "fortnight", 2_419_200, "second"],
    [25, "basis point", 0.25, "percentage point"],
    [1, "kilowatt hour", 3_600_000, "joule"],
  ])("%d %s = %d %s", (value, name, expected, base) => {
    expect(unit(name).base).toBe(base);
    expect(toBase(value, unit(name))).toBeCloseTo(expected, 9);
  });

  test("and back again, every unit", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...writtenUnits.map((written) => written.unit)),
        fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100),
        (any, value) => {
          // Temperatures lose the digits that their offset shifts away.
          const size = Math.max(Math.abs(value), Math.abs(any.offset * any.over) / any.times, 1e-9);
          expect(Math.abs(fromBase(toBase(value, any), any) - value) / size).toBeLessThan(1e-12);
        },
      ),
    );
  });

  test("not between dimensions: a base unit has one dimension", () => {
    const dimensions = new Map<string, string>();
    for (const { unit: any } of writtenUnits) {
      expect(dimensions.get(any.base) ?? any.dimension).toBe(any.dimension);
      dimensions.set(any.base, any.dimension);
    }
  });
});

describe("the table", () => {
  test("gives a name one meaning", () => {
    for (const { unit: any } of writtenUnits) expect(toBase(1, any)).toBeCloseTo(toBase(1, unit(any.name)), 12);
  });

  test("has no symbol for two units", () => {
    const symbols = writtenUnits.flatMap((written) => written.symbols);
    expect(symbols.filter((symbol, index) => symbols.indexOf(symbol) !== index)).toEqual([]);
  });
});

describe("one unit per another", () => {
  test.each([
    ["kilometre", "hour", "speed", "metre per second", 3.6, 1],
    ["barrel", "day", "rate", "cubic metre per second", 1, 0.158_987_294_928 / 86_400],
    ["tonne", "hectare", "rate", "kilogram per square metre", 10, 1],
  ])("%s per %s", (a, b, dimension, base, value, expected) => {
    const per = unitPer(unit(a), unit(b));
    expect([per.dimension, per.base]).toEqual([dimension, base]);
    expect(toBase(value, per)).toBeCloseTo(expected, 12);
  });

  test("keeps the period where money or things are counted", () => {
    expect(unitPer(plainUnit("euro", "money"), unit("hour")).base).toBe("euro per hour");
    expect(unitPer(plainUnit("test", "count"), unit("day")).base).toBe("test per day");
    expect(unitPer(plainUnit("euro", "money"), unit("square foot")).base).toBe("euro per square metre");
  });
});
