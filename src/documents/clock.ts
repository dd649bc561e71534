/** Clock times as header lines write them, with or without zone. */
export const clockTime =
  /\b(?:at\s+|kl\.?\s+|around\s+)?(?:\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?|\d{4}\s*(?:GMT|UTC|hrs)|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock|noon|midnight)(?:\s*\(?(?:[A-Z]{2,5}(?:[+-]\d{1,2}(?::?\d{1,2})?)?|local time|hrs|h)\b\)?)?/gi;

/** Zones whose letters mean one thing only; CST, IST, BST and AST each mean several and are left out. */
const zones: Readonly<Record<string, string>> = {
  GMT: "Z",
  UTC: "Z",
  WET: "Z",
  CET: "+01:00",
  CEST: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  MSK: "+03:00",
  EST: "-05:00",
  EDT: "-04:00",
  CDT: "-05:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  SAST: "+02:00",
  EAT: "+03:00",
  JST: "+09:00",
  KST: "+09:00",
  AEST: "+10:00",
  AEDT: "+11:00",
  NZST: "+12:00",
  NZDT: "+13:00",
};

const timePattern = new RegExp(
  String.raw`(?<![\d.:])(?<hour>\d{1,2})[:.](?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?:\.\d+)?\s*(?<half>[ap])?(?:\.?m\b\.?)?\s*(?<zone>Z\b|[+-]\d\d:?\d\d\b|\b(?:${Object.keys(zones).join("|")})\b(?<shift>[+-]\d{1,2}(?::\d\d)?)?)`,
  "i",
);

/** The clock time of a header line where its zone is certain, as it follows an ISO date: "18:05 CET" → "T18:05:00+01:00"; else "". */
export function zonedTimeOf(line: string): string {
  const parts = /\d/.test(line) ? timePattern.exec(line)?.groups : undefined;
  if (!parts) return "";
  const hour = (Number(parts.hour) % (parts.half ? 12 : 24)) + (parts.half?.toLowerCase() === "p" ? 12 : 0);
  const shift = parts.shift ?? (/^[+-]/.test(parts.zone!) ? parts.zone! : undefined);
  const [, sign, hours, minutes] = /^([+-])(\d\d?):?(\d\d)?$/.exec(shift ?? "") ?? [];
  const zone = sign
    ? `${sign}${twoDigits(Number(hours))}:${minutes ?? "00"}`
    : (zones[parts.zone!.toUpperCase()] ?? "Z");
  return Number(parts.hour) > 24 ? "" : `T${twoDigits(hour)}:${parts.minute}:${parts.second ?? "00"}${zone}`;
}

/** "04" for 4. */
export function twoDigits(figure: number): string {
  return String(figure).padStart(2, "0");
}
