import { rejection } from "../protocol/tiny-excel";
import { excelOnWorkbook, reopened } from "./excel-on-workbook";

const layoutOf = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getItem("Sheet1").pageLayout;

test("everything about the page is kept, read back and saved", async () => {
  const { Excel, book } = excelOnWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea(sheet.getRange("A1:H40"));
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.centerHorizontally = true;
    pageLayout.printErrors = "Dash";
    pageLayout.printGridlines = true;
    pageLayout.blackAndWhite = true;
    pageLayout.leftMargin = 36;
    pageLayout.setPrintMargins("Inches", { top: 1, footer: 0.5 });
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.centerHeader = "Exports";
    defaultForAllPages.rightFooter = "&P / &N";
    await context.sync();
  });
  book.worksheets.getFirst().getRange("1:1").insert("Down");
  const again = reopened(book);
  await again.Excel.run(async (context) => {
    const layout = layoutOf(context);
    layout.load(
      "orientation,paperSize,zoom,centerHorizontally,printErrors,printGridlines,blackAndWhite," +
        "leftMargin,topMargin,footerMargin,headersFooters/defaultForAllPages/centerHeader," +
        "headersFooters/defaultForAllPages/rightFooter"
    );
    const area = layout.getPrintAreaOrNullObject().load("address,areaCount");
    const rows = layout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    expect(layout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      centerHorizontally: true,
      printErrors: "Dash",
      printGridlines: true,
      blackAndWhite: true,
      leftMargin: 36,
      topMargin: 72,
      footerMargin: 36,
      zoom: { horizontalFitToPages: 1 },
      headersFooters: { defaultForAllPages: { centerHeader: "Exports", rightFooter: "&P / &N" } },
    });
    expect([area.address, area.areaCount, rows.address]).toEqual([
      "Sheet1!A2:H41",
      1,
      "Sheet1!2:4",
    ]);
  });
});

test("nothing set: no print area, 100 %", async () => {
  const { Excel } = excelOnWorkbook();
  await Excel.run(async (context) => {
    const layout = layoutOf(context).load("zoom,orientation");
    const area = layout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    expect([layout.zoom, layout.orientation, area.isNullObject]).toEqual([
      { scale: 100 },
      "Portrait",
      true,
    ]);
  });
});

test.each([
  ["InvalidArgument", (layout: Excel.PageLayout) => (layout.paperSize = "A99" as "A4")],
  ["InvalidArgument", (layout: Excel.PageLayout) => (layout.zoom = { scale: 5 })],
  ["NotImplemented", (layout: Excel.PageLayout) => (layout.printHeadings = true)],
  ["NotImplemented", (layout: Excel.PageLayout) => layout.setPrintTitleColumns("A:B")],
  [
    "NotImplemented",
    (layout: Excel.PageLayout) => (layout.headersFooters.firstPage.leftHeader = "x"),
  ],
])("%s: %s", async (code, work) => {
  const { Excel } = excelOnWorkbook();
  const refused = await rejection(
    Excel.run(async (context) => {
      work(layoutOf(context));
      await context.sync();
    })
  );
  expect(refused.code).toBe(code);
});
