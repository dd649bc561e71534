import { describe, expect, test } from "vitest";
import { readQuantities } from "../../../src/claims/reading/quantities.js";

/** Interval, base unit and half step of the only quantity in a text. */
function value(text: string): string {
  const readings = readQuantities(text);
  expect(readings).toHaveLength(1);
  const { low, high, unit, precision } = readings[0]!.value;
  const short = (figure: number) => String(Number(figure.toPrecision(6)));
  return `${short(low)}..${short(high)} ${unit} ±${short(precision)}`;
}

describe("converts to base units", () => {
  test.each([
    ["It lies 125 km away.", "125000..125000 metre ±500"],
    ["It lies 78 miles away.", "125529..125529 metre ±804.672"],
    ["It covers 80 acres.", "323749..323749 square metre ±16187.4"],
    ["It lasted three hours.", "10800..10800 second ±1800"],
    ["It was 64°F.", "17.7778..17.7778 degree Celsius ±0.277778"],
    ["It blew at 60 km/h.", "16.6667..16.6667 metre per second ±0.833333"],
    ["The child, aged 18 months, slept.", "1.5..1.5 year ±0.0416667"],
    ["A third of them left.", "33.3333..33.3333 percent ±2.5"],
    ["It rose by 50 basis points.", "0.5..0.5 percentage point ±0.005"],
    ["It pumps 80,000 barrels a day.", "0.14721..0.14721 cubic metre per second ±0.00736052"],
    ["It pays €12 an hour.", "12..12 euro per hour ±0.5"],
    ["It lets at $60 per sq m.", "60..60 dollar per square metre ±3"],
    ["It holds 64GB.", "64000000000..64000000000 byte ±500000000"],
    ["Rovers won 1-2.", "1..2 point ±0.5"],
  ])("%s", (text, expected) => {
    expect(value(text)).toBe(expected);
  });
});

describe("takes the precision from the writing", () => {
  test.each([
    // people are counted one by one, up to a hundred
    ["Forty people came.", "40..40 person ±0.5"],
    ["It has 212 seats.", "212..212 seat ±0.5"],
    ["It has 1,140 seats.", "1140..1140 seat ±5"],
    // zeros may be rounding, but never more than a twentieth
    ["It has 200 seats.", "200..200 seat ±10"],
    ["It has 6,000 seats.", "6000..6000 seat ±300"],
    ["It lies 150 km away.", "150000..150000 metre ±5000"],
    ["It has 1.2 million seats.", "1200000..1200000 seat ±50000"],
    ["It has two and a half million seats.", "2500000..2500000 seat ±125000"],
    ["It took 6.25 hours.", "22500..22500 second ±18"],
    ["Exactly 200 seats are free.", "200..200 seat ±0"],
  ])("%s", (text, expected) => {
    expect(value(text)).toBe(expected);
  });
});

describe("gives approximations a margin", () => {
  test.each([
    ["About 300 people came.", "279..321 person ±15"],
    ["About 1,140 people came.", "1117.2..1162.8 person ±5"],
    ["Some 43 people came.", "42..44 person ±0.5"],
    ["Nearly 3,000 people came.", "2790..3000 person ±150"],
    ["Just over 300 people came.", "300..321 person ±15"],
    ["Some 20-odd people came.", "18.6..30.4 person ±0.5"],
    ["At least 300 people came.", "300..Infinity person ±15"],
    ["Fewer than 300 people came.", "-Infinity..300 person ±15"],
    ["Hundreds of people came.", "100..1000 person ±0"],
    ["She is in her late sixties.", "66..69 year ±0.5"],
  ])("%s", (text, expected) => {
    expect(value(text)).toBe(expected);
  });
});
