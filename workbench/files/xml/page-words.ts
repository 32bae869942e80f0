import { paperTypes } from "../../model/page-layout/page-words";

/** The number of a size of paper, which is its place in the list of Excel.PaperType, and back. */
export const paperNumber = (paperSize: string): number | null =>
  paperTypes.indexOf(paperSize) + 1 || null;
export const paperSizeOf = (number: number): string | undefined => paperTypes[number - 1];

/** What is printed for an error, by Excel.PrintErrorType. */
export const printedErrors: Readonly<Record<string, string>> = {
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
};

/** The word of the model for one of the file's; null where it has none. */
export function wordFor<T>(words: Readonly<Record<string, T>>, value: T): string | null {
  return Object.keys(words).find((word) => words[word] === value) ?? null;
}
