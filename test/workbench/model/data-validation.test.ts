import { listChoices } from "../../../workbench/model/validation/list-choices";
import { chooseItem } from "../../../workbench/page/validation/choose-item";
import { rejection } from "../protocol/tiny-excel";
import { excelOnWorkbook, reopened } from "./excel-on-workbook";
import { typeCell } from "./open-workbook";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("a list from a range on another sheet, with its sentences, is kept and saved", async () => {
  const { Excel, book } = excelOnWorkbook();
  book.worksheets.add("MG History");
  await Excel.run(async (context) => {
    const { dataValidation } = sheetOf(context).getRange("B2");
    dataValidation.clear();
    const source = context.workbook.worksheets.getItem("MG History").getRange("A6:A29");
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.prompt = { showPrompt: true, title: "Month", message: "Choose one." };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: "No such month",
      message: "Choose one of the list.",
    };
    dataValidation.ignoreBlanks = false;
    await context.sync();
  });
  const again = reopened(book);
  again.book.worksheets.getItem("MG History").name = "History";
  await again.Excel.run(async (context) => {
    const { dataValidation } = sheetOf(context).getRange("B2");
    dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    const other = sheetOf(context).getRange("B2:B3").dataValidation.load("type");
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({
      type: "List",
      rule: { list: { inCellDropDown: true, source: "=History!$A$6:$A$29" } },
      prompt: { showPrompt: true, title: "Month", message: "Choose one." },
      errorAlert: { style: "Stop", message: "Choose one of the list." },
      ignoreBlanks: false,
    });
    expect(other.type).toBe("Inconsistent");
  });
  expect(again.sheet.sheetState.validations).toHaveLength(1);
});

test.each([
  [{ wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } }, [1, 9], [1.5, 10, "x"]],
  [{ decimal: { formula1: 0, operator: "GreaterThan" } }, [0.1], [0, -1]],
  [{ date: { formula1: "2025-01-01", operator: "GreaterThanOrEqualTo" } }, [45658], [45657]],
  [{ textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, ["abc", ""], ["abcd"]],
  [{ list: { inCellDropDown: true, source: "Yes, No" } }, ["yes", "No"], ["Maybe"]],
] as [Excel.DataValidationRule, unknown[], unknown[]][])(
  "%j says what is valid",
  async (rule, good, bad) => {
    const { Excel, sheet } = excelOnWorkbook();
    const cell = sheet.getRange("A1");
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1").dataValidation.rule = rule;
      await context.sync();
    });
    for (const value of good) {
      cell.values = [[value]];
      expect([value, cell.dataValidation.valid]).toEqual([value, true]);
    }
    for (const value of bad) {
      cell.values = [[value]];
      expect([value, cell.dataValidation.valid]).toEqual([value, false]);
    }
  }
);

test("a range takes its cells out of an older rule; clear leaves the rest", () => {
  const { sheet } = excelOnWorkbook();
  sheet.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=A1>0" } };
  sheet.getRange("A4:A5").dataValidation.rule = { list: { source: "a,b" } };
  sheet.getRange("A1:A2").dataValidation.clear();
  const found = sheet.sheetState.validations.map(({ type, ranges }) => [
    type,
    ranges.map((box) => sheet.rangeAt(box).localAddress),
  ]);
  expect(found).toEqual([
    ["Custom", ["A3", "A6:A9"]],
    ["List", ["A4:A5"]],
  ]);
});

test("refused: a rule of an unknown kind, a list without a source, two rules at once", async () => {
  const { Excel } = excelOnWorkbook();
  const refusal = (rule: object) =>
    rejection(
      Excel.run(async (context) => {
        sheetOf(context).getRange("A1").dataValidation.rule = rule;
        await context.sync();
      })
    );
  expect(await refusal({ time: { formula1: "=1", operator: "EqualTo" } })).toMatchObject({
    code: "NotImplemented",
  });
  expect(await refusal({ list: { source: "" } })).toMatchObject({ code: "InvalidArgument" });
  expect(await refusal({ list: { source: "a" }, custom: { formula: "=TRUE" } })).toMatchObject({
    code: "InvalidArgument",
  });
});

test("what a person types is held to the rule, what an add-in writes is not", () => {
  const { sheet, book } = excelOnWorkbook();
  const { dataValidation } = sheet.getRange("A1");
  dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9 } };
  dataValidation.errorAlert = { title: "No", message: "From 1 to 9." };
  const refusals: string[] = [];
  book.typing.onRefusal = ({ style, message }) => refusals.push(`${style}: ${message}`);
  const value = () => sheet.getRange("A1").values[0][0];
  typeCell(book, 0, 0, 5);
  typeCell(book, 0, 0, 50);
  expect([value(), refusals]).toEqual([5, ["Stop: From 1 to 9."]]);
  dataValidation.errorAlert = { style: "Warning", message: "Really?" };
  typeCell(book, 0, 0, 60);
  expect([value(), refusals[1]]).toEqual([60, "Warning: Really?"]);
  dataValidation.errorAlert = { showAlert: false };
  typeCell(book, 0, 0, 70);
  dataValidation.errorAlert = {};
  sheet.getRange("A1").values = [[80]];
  typeCell(book, 1, 0, 90);
  expect([value(), refusals.length]).toEqual([80, 2]);
});

test("a list offers texts and keeps what they stand for", () => {
  const { sheet, book } = excelOnWorkbook();
  sheet.getRange("A1:A3").values = [[45962], [""], [45992]];
  sheet.getRange("A1:A3").numberFormat = "yyyy-mm";
  const cell = sheet.getRange("C1");
  expect(listChoices(cell, "=Sheet1!$A$1:$A$3")).toEqual([
    { text: "2025-11", value: 45962, format: "yyyy-mm" },
    { text: "2025-12", value: 45992, format: "yyyy-mm" },
  ]);
  book.names.add("Months", sheet.getRange("A1"));
  expect(listChoices(cell, "=Months").map(({ text }) => text)).toEqual(["2025-11"]);
  expect(listChoices(cell, "Yes, 2").map(({ value }) => value)).toEqual(["Yes", 2]);
});

test("choosing an item enters the number of a date, as typed; the cell's own format stays", () => {
  const { sheet } = excelOnWorkbook();
  const choice = { text: "2025-11", value: 45962, format: "yyyy-mm" };
  sheet.getRange("B1").numberFormat = "mmm yy";
  chooseItem(sheet.getRange("A1"), choice);
  chooseItem(sheet.getRange("B1"), choice);
  expect(sheet.getRange("A1:B1").values).toEqual([[45962, 45962]]);
  expect(sheet.getRange("A1:B1").text).toEqual([["2025-11", "Nov 25"]]);
});
