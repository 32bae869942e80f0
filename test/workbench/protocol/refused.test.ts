import { excelOnWorkbook } from "../model/excel-on-workbook";

const notImplemented = (member: string) =>
  expect.objectContaining({
    code: "NotImplemented",
    message: `The workbench does not implement ${member}.`,
  }) as Error;

type Listen = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

const nothing = async () => {};

/* Events that nothing here sets off: a handler would wait for ever, so it is refused when it is added. */
test.each<[string, Listen]>([
  ["Worksheet.onSingleClicked", (_, sheet) => sheet.onSingleClicked.add(nothing)],
  ["Worksheet.onFormulaChanged", (_, sheet) => sheet.onFormulaChanged.add(nothing)],
  ["Worksheet.onRowSorted", (_, sheet) => sheet.onRowSorted.add(nothing)],
  ["Worksheet.onColumnSorted", (_, sheet) => sheet.onColumnSorted.add(nothing)],
  ["Worksheet.onProtectionChanged", (_, sheet) => sheet.onProtectionChanged.add(nothing)],
  ["ChartCollection.onAdded", (_, sheet) => sheet.charts.onAdded.add(nothing)],
  ["CommentCollection.onAdded", ({ workbook }) => workbook.comments.onAdded.add(nothing)],
  ["WorksheetCollection.onMoved", ({ workbook }) => workbook.worksheets.onMoved.add(nothing)],
])("%s.add is refused by name", async (member, listen) => {
  const { Excel } = excelOnWorkbook();
  const adding = Excel.run(async (context) => {
    listen(context, context.workbook.worksheets.getFirst());
    await context.sync();
  });
  await expect(adding).rejects.toEqual(notImplemented(member));
});

test("events that are told are not refused: changed, selection, format, tables, sheets", async () => {
  const { Excel } = excelOnWorkbook();
  const heard: string[] = [];
  const hear = async ({ type }: { type: string }) => void heard.push(type);
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getFirst();
    sheet.getRange("A1:A2").values = [["x"], [1]];
    const table = tables.add("A1:A2", true);
    await context.sync();
    sheet.onChanged.add(hear);
    sheet.onFormatChanged.add(hear);
    sheet.onSelectionChanged.add(hear);
    table.onSelectionChanged.add(hear);
    worksheets.onAdded.add(hear);
    await context.sync();
    sheet.getRange("C1").format.fill.color = "#FF0000";
    sheet.getRange("A2").select();
    worksheets.add("Other");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard.sort()).toEqual([
    "TableSelectionChanged",
    "WorksheetAdded",
    "WorksheetFormatChanged",
    "WorksheetSelectionChanged",
  ]);
});

/* Members that are newer than the library (ExcelApi 1.16): it would show undefined. */
test.each(["valuesAsJson", "valuesAsJsonLocal"])(
  "range.load(%p) is refused by name",
  async (name) => {
    const { Excel } = excelOnWorkbook();
    const loading = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").load(`values,${name}`);
      await context.sync();
    });
    await expect(loading).rejects.toEqual(notImplemented(`Range.${name}`));
  }
);
