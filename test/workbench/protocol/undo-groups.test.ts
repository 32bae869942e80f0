import { conditionsNamed } from "../../../workbench/conditions";
import { holdsExcelRun } from "../../../workbench/protocol/undo-groups";
import { excelOnWorkbook } from "../model/excel-on-workbook";
import { rejection } from "./tiny-excel";

const undoGroups = conditionsNamed("undoGroups");
const formulas = (count: number) => Array.from({ length: count }, (_, i) => [`=1+${i}`]);

/** Writes formulas in a merged group, some in each round trip. */
function written(excel: ReturnType<typeof excelOnWorkbook>, ...counts: number[]): Promise<void> {
  return excel.Excel.run({ mergeUndoGroup: true }, async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const [i, count] of counts.entries()) {
      sheet.getRangeByIndexes(0, i, count, 1).formulas = formulas(count);
      await context.sync();
    }
  });
}

test("a merged group takes 1,599 formulas and refuses 1,600, over all its requests", async () => {
  const excel = excelOnWorkbook();
  excel.host.conditions = undoGroups;
  await written(excel, 800, 799);
  const refused = await rejection(written(excel, 800, 800));
  expect([refused.code, refused.debugInfo.errorLocation]).toEqual([
    "UndoNotSupported",
    "Range.formulas",
  ]);
});

test("a run without a group, and a host without the switch, take any number", async () => {
  const excel = excelOnWorkbook();
  await written(excel, 1600);
  excel.host.conditions = undoGroups;
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:A1600").formulas = formulas(1600);
    await context.sync();
  });
  expect(excel.sheet.getRange("A1600").formulas).toEqual([["=1+1599"]]);
});

test("a merged group refuses what the web cannot undo: parts of a style, the deletion of a sheet", async () => {
  const excel = excelOnWorkbook();
  excel.host.conditions = undoGroups;
  excel.book.styles.add("Mine");
  const bold = (context: Excel.RequestContext) => {
    context.workbook.styles.getItem("Mine").font.bold = true;
    return context.sync();
  };
  const wrapped = (context: Excel.RequestContext) => {
    context.workbook.styles.getItem("Mine").wrapText = true;
    return context.sync();
  };
  await excel.Excel.run({ mergeUndoGroup: true }, bold);
  const refused = await rejection(excel.Excel.run({ mergeUndoGroup: true }, wrapped));
  expect([refused.code, refused.debugInfo.errorLocation]).toEqual([
    "UndoNotSupported",
    "Style.wrapText",
  ]);
  await excel.Excel.run(wrapped);
});

test("of the merged groups of a session the third fails with an internal error", async () => {
  const excel = excelOnWorkbook();
  excel.host.conditions = undoGroups;
  await written(excel, 1);
  await written(excel, 1);
  expect((await rejection(written(excel, 1))).code).toBe("InternalError");
});

test("holdsExcelRun(name) is true of the library's files for Excel, plain and debug, and of no other", () => {
  const names = ["excel-win32-16.01.js", "excel-web-16.00.debug.js", "office.js", "excel-15.js"];
  expect(names.map(holdsExcelRun)).toEqual([true, true, false, false]);
});
