import { describeWorkbook } from "../../../workbench/files/describe-workbook";
import { openWorkbookFile } from "../../../workbench/files/open-workbook-file";
import { readXlsx } from "../../../workbench/files/read/read-xlsx";
import { writeXlsx } from "../../../workbench/files/write/write-xlsx";
import { createHeadlessUniver } from "../../../workbench/model/headless-engine";
import { Workbook } from "../../../workbench/model/workbook";
import { excelOnWorkbook } from "./excel-on-workbook";

/*
 * "Date systems in Excel": in the 1904 date system 1 January 1904 is 0, and the number of a day is smaller by 1,462 than in
 * the 1900 one: 5 July 2011 is 40,729 there and 39,267 here.
 */

function open() {
  const book = new Workbook(createHeadlessUniver(), undefined, { date1904: true });
  return { book, sheet: book.worksheets.getFirst() };
}

test("a workbook that counts from 1904: days that are written get the smaller number and show the same day", () => {
  const { sheet } = open();
  sheet.getRange("A1:D1").values = [["7/5/2011", "2011-07-05", "1/1/1904", "12/31/1903"]];
  expect(sheet.getRange("A1:D1").values).toEqual([[39_267, 39_267, 0, "12/31/1903"]]);
  expect(sheet.getRange("A1:C1").text).toEqual([["7/5/2011", "7/5/2011", "1/1/1904"]]);
  sheet.getRange("A2:B2").values = [["6:00", "50%"]];
  expect(sheet.getRange("A2:B2").values).toEqual([[0.25, 0.5]]);
  expect(sheet.getRange("A2:B2").text).toEqual([["6:00", "50%"]]);
});

test.each([
  ["=DATE(2011,7,5)", 39_267],
  ["=YEAR(39267)", 2011],
  ["=MONTH(39267)", 7],
  ["=DAY(A1)", 5],
  ['=TEXT(A1,"yyyy-mm-dd")', "2011-07-05"],
  ['=TEXT(1500,"0.0")', "1500.0"],
  ["=EDATE(A1,1)", 39_298],
  ["=EOMONTH(A1,0)", 39_293],
  ['=DATEVALUE("2011-07-05")', 39_267],
  ['=YEAR("2011-07-05")', 2011],
  ["=WEEKDAY(A1)", 3], // a Tuesday
  ["=SUM(YEAR(A1:A2))", 4022],
  ["=DATE(2011,7,5)-A1", 0],
])("a workbook that counts from 1904: %s is %p", async (formula, expected) => {
  const { book, sheet } = open();
  sheet.getRange("A1:A2").values = [[39_267], [39_267]];
  sheet.getRange("C1").formulas = [[formula]];
  await book.idle();
  expect(sheet.getRange("C1").values).toEqual([[expected]]);
});

test.each([
  [undefined, 1463],
  [true, 1],
])("workbook.functions.date(1904, 1, 2) with date1904 %p is %d", async (date1904, expected) => {
  const { Excel, book } = excelOnWorkbook(undefined, { date1904 });
  const value = await Excel.run(async (context) => {
    const result = context.workbook.functions.date(1904, 1, 2).load("value,error");
    await context.sync();
    return result.value;
  });
  expect(value).toBe(expected);
  book.worksheets.getFirst().getRange("A1").formulas = [["=DATE(1904,1,2)"]];
  await book.idle();
  expect(book.worksheets.getFirst().getRange("A1").values).toEqual([[expected]]);
});

test("a file of a workbook that counts from 1904 says so, and is opened as one", async () => {
  const { book, sheet } = open();
  sheet.getRange("A1").values = [["7/5/2011"]];
  const bytes = await writeXlsx(describeWorkbook(book), { namespace: "MG" });
  const file = await readXlsx(bytes);
  expect(file.date1904).toBe(true);
  const again = new Workbook(createHeadlessUniver(), openWorkbookFile(file));
  const cell = again.worksheets.getFirst().getRange("A1");
  expect([cell.values[0][0], cell.text[0][0]]).toEqual([39_267, "7/5/2011"]);
  expect(again.save().date1904).toBe(true);
  const usual = new Workbook(createHeadlessUniver());
  expect(
    await readXlsx(await writeXlsx(describeWorkbook(usual), { namespace: "MG" }))
  ).not.toHaveProperty("date1904");
});

test("dataValidation.rule: a day counts from 1904, too", () => {
  const { dataValidation } = open().sheet.getRange("A1");
  dataValidation.rule = { date: { formula1: "2011-07-05", operator: "GreaterThan" } };
  expect(dataValidation.rule).toEqual({ date: { formula1: "=39267", operator: "GreaterThan" } });
});
