import { excelOnWorkbook, reopened } from "./excel-on-workbook";

test("format: lines with their weight, indent, alignment, sizes, merged cells", async () => {
  const { Excel, book } = excelOnWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B2:C3");
    range.format.indentLevel = 2;
    range.format.verticalAlignment = "Top";
    range.format.wrapText = true;
    range.format.font.strikethrough = true;
    range.format.rowHeight = 30;
    range.format.columnWidth = 90;
    const top = range.format.borders.getItem("EdgeTop");
    top.style = "Continuous";
    top.weight = "Medium";
    top.color = "#0072B2";
    range.format.borders.getItem("InsideHorizontal").style = "Dot";
    range.format.borders.getItem("EdgeBottom").style = "Double";
    sheet.getRange("A1:D1").merge();
    sheet.tabColor = "#0072B2";
    sheet.showGridlines = false;
    await context.sync();
  });
  const again = reopened(book);
  await again.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("tabColor,showGridlines");
    const range = sheet.getRange("B2:C3");
    range.format.load(
      "indentLevel,verticalAlignment,wrapText,rowHeight,columnWidth,font/strikethrough"
    );
    const borders = range.format.borders.load(
      "items/sideIndex,items/style,items/weight,items/color"
    );
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ tabColor: "#0072B2", showGridlines: false });
    expect(range.format.toJSON()).toMatchObject({
      indentLevel: 2,
      verticalAlignment: "Top",
      wrapText: true,
      rowHeight: 30,
      columnWidth: 90,
      font: { strikethrough: true },
    });
    const sides = Object.fromEntries(
      borders.items.map(({ sideIndex, style, weight }) => [sideIndex, [style, weight]])
    );
    expect(sides.EdgeTop).toEqual(["Continuous", "Medium"]);
    expect(sides.InsideHorizontal).toEqual(["Dot", "Thin"]);
    expect(sides.EdgeBottom).toEqual(["Double", "Thick"]);
    sheet.getRange("A1").unmerge();
    await context.sync();
  });
  expect(again.book.engine.sheet(again.sheet.id).getMergeData()).toEqual([]);
});

test("autofitRows: as many lines as the text needs at the width of its column", () => {
  const { sheet } = excelOnWorkbook();
  sheet.getRange("A1:A4").values = [
    ["one line"],
    ["first\nsecond"],
    ["a sentence that is a good deal longer than its narrow column"],
    ["a sentence that is a good deal longer than its narrow column"],
  ];
  sheet.getRange("A1:A3").format.wrapText = true;
  sheet.getRange("A1").format.columnWidth = 90;
  sheet.getRange("A1:A4").format.autofitRows();
  const heights = [0, 1, 2, 3].map((row) => sheet.getCell(row, 0).format.rowHeight ?? 0);
  expect(heights[1]).toBeGreaterThan(heights[0] * 1.5);
  expect(heights[2]).toBeGreaterThan(heights[1]);
  expect(heights[3]).toBe(heights[0]);
});

test("left, top, width and height of a range are points from the corner of the sheet", async () => {
  const { Excel, sheet } = excelOnWorkbook();
  sheet.getRange("A:B").format.columnWidth = 60;
  sheet.getRange("1:2").format.rowHeight = 20;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:B2");
    range.load("left,top,width,height");
    await context.sync();
    expect(range.toJSON()).toMatchObject({ left: 60, top: 20, width: 60, height: 20 });
  });
});

test("names: of the workbook and of a sheet, with comment, scope and visibility", async () => {
  const { Excel, book } = excelOnWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.names.add("Rate", "=1.5", "of exchange");
    context.workbook.names.add("Hidden", sheet.getRange("A1:B2")).visible = false;
    sheet.names.add("Local", sheet.getRange("C3"));
    await context.sync();
  });
  const again = reopened(book);
  await again.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const rate = context.workbook.names.getItem("Rate").load("comment,scope,visible,value");
    const hidden = context.workbook.names.getItem("Hidden").load("visible,formula");
    const local = sheet.names.getItem("Local").load("scope,worksheet/name");
    await context.sync();
    expect(rate.toJSON()).toMatchObject({
      comment: "of exchange",
      scope: "Workbook",
      visible: true,
    });
    expect(hidden.toJSON()).toMatchObject({ visible: false, formula: "=Sheet1!$A$1:$B$2" });
    expect([local.scope, local.worksheet.name]).toEqual(["Worksheet", "Sheet1"]);
  });
});
