import { openWorkbook, type Answer, type OpenBook } from "../open-workbook";

const tonnes: Record<string, number> = { Ingot: 22200, Powder: 6585, Alloy: 8272 };

/** =MG.VALUE(products): tonnes, cell by cell; #N/A for what is no product. */
const value: Answer = ([products]) =>
  (products as string[][]).map((row) => row.map((name) => tonnes[name] ?? { error: "#N/A" }));

/**
 * A workbook whose second sheet, Data, holds the table `stock` of three products, while the first sheet has other texts in
 * the same cells.
 */
export async function openStock(): Promise<OpenBook> {
  const opened = openWorkbook({
    VALUE: value,
    ECHO: ([x]) => x as number[][],
    F: ([x]) => [[`f:${String(x)}`]],
  });
  const { book, enter } = opened;
  const data = book.worksheets.add("Data");
  data.getRange("A1:C4").values = [
    ["Product", "Month", "Price"],
    ["Ingot", 1, 10],
    ["Powder", 2, 20],
    ["Alloy", 3, 30],
  ];
  data.tables.add("A1:C4", true).name = "stock";
  await enter({ A1: [["wrong"], ["wrong"], ["wrong"], ["wrong"]] });
  return opened;
}

/** What one formula shows, in C1 of the first sheet and as far as it spills. */
export async function shown(formula: string, opened?: OpenBook): Promise<unknown> {
  const { enter, sheet } = opened ?? (await openStock());
  await enter({ C1: formula });
  const spill = sheet.getRange("C1").getSpillingToRangeOrNullObject();
  return spill ? spill.values : sheet.getRange("C1").values[0][0];
}
