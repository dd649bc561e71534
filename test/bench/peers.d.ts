declare module "@microsoft/recognizers-text-suite" {
  /** Every number, or date, that it finds in a text of one culture. */
  export function recognizeNumber(text: string, culture: string): readonly unknown[];
  export function recognizeDateTime(text: string, culture: string): readonly unknown[];
  export const Culture: { readonly English: string };
}
