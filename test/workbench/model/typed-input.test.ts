import { openWorkbook } from "./open-workbook";

/*
 * "Range.values: if the returned value is a string …, it is parsed as if it were typed" (Work with cells using the Excel
 * JavaScript API). What is typed is read as Excel reads it in the United States (Stop automatically changing numbers to
 * dates; Format numbers as currency). Serial numbers count days from 1900: 45306 is 15 January 2024.
 */

const thisYear = new Date().getFullYear();
const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

const recognised: [text: string, value: number, format: string][] = [
  ["1/15/2024", 45306, "m/d/yyyy"],
  ["1/15/24", 45306, "m/d/yyyy"],
  ["2024-01-15", 45306, "m/d/yyyy"],
  ["2024/1/15", 45306, "m/d/yyyy"],
  ["15-Jan-2024", 45306, "d-mmm-yy"],
  ["Jan 15, 2024", 45306, "d-mmm-yy"],
  ["12/5", serial(thisYear, 12, 5), "d-mmm"],
  ["1-2", serial(thisYear, 1, 2), "d-mmm"],
  ["12/50", serial(1950, 12, 1), "mmm-yy"],
  ["15 Jan", serial(thisYear, 1, 15), "d-mmm"],
  ["Nov-25", serial(thisYear, 11, 25), "d-mmm"],
  ["SEPT2", serial(thisYear, 9, 2), "d-mmm"],
  ["Nov-31", serial(1931, 11, 1), "mmm-yy"],
  ["Nov 2025", 45962, "mmm-yy"],
  ["November 2025", 45962, "mmm-yy"],
  ["2025-11", 45962, "mmm-yy"],
  ["11/2025", 45962, "mmm-yy"],
  ["12:30", 0.5 + 0.5 / 24, "h:mm"],
  ["6:00:30", 0.25 + 30 / 86_400, "h:mm:ss"],
  ["6:00 PM", 0.75, "h:mm AM/PM"],
  ["2024-01-15 12:00", 45306.5, "m/d/yyyy h:mm"],
  ["$120", 120, "$#,##0_);[Red]($#,##0)"],
  ["$1.50", 1.5, "$#,##0.00_);[Red]($#,##0.00)"],
  ["-$5", -5, "$#,##0_);[Red]($#,##0)"],
  ["(120)", -120, "General"],
  ["1,000", 1000, "#,##0"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["50%", 0.5, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["1e3", 1000, "0.00E+00"],
  ["1 1/2", 1.5, "# ?/?"],
  [" 12 ", 12, "General"],
  ["007", 7, "General"],
];

test.each(recognised)("range.values = %p enters %d with the format %s", (text, value, format) => {
  const { sheet } = openWorkbook();
  const cell = sheet.getRange("A1");
  cell.values = [[text]];
  expect(cell.values[0][0]).toBeCloseTo(value, 9);
  expect(cell.numberFormat).toEqual([[format]]);
});

test.each([
  "2025-02-30", // no calendar has it
  "13/13/2024",
  "15/1/2024", // the day comes second
  "81-04",
  "1,00",
  "May",
  "Ingot 99.9",
  "2025-13",
  "#N/A",
])("range.values = %p stays a text or an error", (text) => {
  const { sheet } = openWorkbook();
  const cell = sheet.getRange("A1");
  cell.values = [[text]];
  expect(cell.values).toEqual([[text]]);
  expect(cell.numberFormat).toEqual([["General"]]);
});

test("range.values: an apostrophe and the format @ keep a text, a format of the cell's own is kept", () => {
  const { sheet } = openWorkbook();
  sheet.getRange("B1").numberFormat = [["@"]];
  sheet.getRange("C1").numberFormat = [["yyyy-mm"]];
  sheet.getRange("A1:C1").values = [["'2025-11", "2025-11", "2025-11"]];
  expect(sheet.getRange("A1:C1").values).toEqual([["2025-11", "2025-11", 45962]]);
  expect(sheet.getRange("C1").text).toEqual([["2025-11"]]);
});

/* "Excel specifications and limits": 32,767 characters in a cell, 8,192 in a formula; texts in formulas have 255. */

const refused = expect.objectContaining({ code: "InvalidArgument" }) as Error;

test.each([
  ["a text", 32_767, (length: number) => "x".repeat(length)],
  ["a text behind an apostrophe", 32_767, (length: number) => `'${"x".repeat(length)}`],
  ["a formula", 8192, (length: number) => `=1${"+1".repeat(4096)}`.slice(0, length - 1) + "1"],
  ["a text in a formula", 255, (length: number) => `="${"x".repeat(length)}"`],
  ["quotes in a text in a formula", 255, (length: number) => `="${'""'.repeat(length)}"`],
])("range.values: %s of %d characters is entered, one more is refused", (_, most, text) => {
  const { sheet } = openWorkbook();
  const cell = sheet.getRange("A1");
  cell.values = [[text(most)]];
  expect(() => (cell.formulas = [[text(most + 1)]])).toThrow(refused);
  expect(cell.formulas).toEqual([[text(most).replace(/^'/, "")]]);
});

/* Range.formulas: a formula that Excel's formula bar would refuse is an InvalidArgument ("Fix an inconsistent formula"). */

test.each([
  "=SUM()",
  "=ROUND(1)",
  "=ROUND(1,2,3)",
  "=PI(1)",
  "=1+IF(A1)",
  "=SUM(1,ABS(1,2))",
  "=SUMIFS(A1:A3,B1:B3)",
  "=SUMIFS(A1:A3,B1:B3,1,C1:C3)",
  "=IFS(A1,1,B1)",
  "=round(1)",
  "=ROUND ((1)",
  "=SUM(1))",
])("range.formulas = %p is refused: InvalidArgument", (formula) => {
  const { sheet } = openWorkbook();
  expect(() => (sheet.getRange("D1").formulas = [[formula]])).toThrow(refused);
});

test.each([
  "=SUM(1,2,3)",
  "=ROUND(1,)",
  "=IF(TRUE,)",
  "=PI( )",
  '=SUM(LEN("a,b("),{1,2;3,4})',
  "=LET(a,1,b,2,a+b)",
  "=LAMBDA(x,y,x+y)(1,2)",
  "=SUMIFS(A1:A3,B1:B3,1)",
  "=UNHEARD.OF(1,2,3,4)",
  "=SWITCH(1,1,2,3,4,5,6)",
  "=MG.F()",
  "=MG.F(1,2,3)",
])("range.formulas = %p is entered", (formula) => {
  const { sheet } = openWorkbook();
  sheet.getRange("D1").formulas = [[formula]];
  expect(sheet.getRange("D1").formulas).toEqual([[formula]]);
});
