/**
 * Does the terminal show letters beyond ASCII, as far as the locale tells? One that names another encoding, or none ("C"),
 * does not; where nothing is said, terminals of today do.
 */
export function speaksUtf8(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = [env["LC_ALL"], env["LC_CTYPE"], env["LANG"]].find((name) => name !== undefined && name !== "");
  return locale === undefined || /utf-?8/i.test(locale);
}
