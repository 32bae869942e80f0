import { rejection } from "../protocol/tiny-excel";
import { excelOnWorkbook, reopened } from "./excel-on-workbook";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("a style of one's own: defined, given to cells, read back, saved", async () => {
  const { Excel, book, sheet } = excelOnWorkbook();
  sheet.getRange("B2").numberFormat = "0.0";
  await Excel.run(async (context) => {
    context.workbook.styles.add("My Header");
    const style = context.workbook.styles.getItem("My Header");
    style.includeNumber = false;
    style.font.bold = true;
    style.font.size = 12;
    style.font.color = "#1F3A34";
    style.fill.color = "#E2EFDA";
    style.horizontalAlignment = "Right";
    style.verticalAlignment = "Center";
    style.wrapText = true;
    const line = style.borders.getItem("EdgeBottom");
    line.style = "Continuous";
    line.color = "#1F3A34";
    sheetOf(context).getRange("B2:C2").style = "My Header";
    await context.sync();
  });
  const again = reopened(book);
  await again.Excel.run(async (context) => {
    const cell = sheetOf(context).getRange("B2:C2");
    cell.load("style,format/font/bold,format/font/size,format/fill/color,format/wrapText");
    cell.format.load("horizontalAlignment,verticalAlignment");
    const line = cell.format.borders.getItem("EdgeBottom").load("style,color");
    const number = sheetOf(context).getRange("B2").load("numberFormat");
    const mixed = sheetOf(context).getRange("A2:B2").load("style");
    const style = context.workbook.styles.getItemOrNullObject("my header");
    style.load("name,builtIn,includeNumber,includeFont,font/bold");
    const none = context.workbook.styles.getItemOrNullObject("none").load("name");
    await context.sync();
    expect(cell.style).toBe("My Header");
    expect(mixed.style).toBeNull();
    expect(number.numberFormat).toEqual([["0.0"]]);
    expect(cell.format.toJSON()).toMatchObject({
      font: { bold: true, size: 12 },
      fill: { color: "#E2EFDA" },
      wrapText: true,
      horizontalAlignment: "Right",
      verticalAlignment: "Center",
    });
    expect(line.toJSON()).toMatchObject({ style: "Continuous", color: "#1F3A34" });
    expect(style.toJSON()).toMatchObject({
      name: "My Header",
      builtIn: false,
      includeNumber: false,
      includeFont: true,
      font: { bold: true },
    });
    expect(none.isNullObject).toBe(true);
  });
  expect(again.book.styles.nameAt(again.sheet.id, 1, 2)).toBe("My Header");
});

test("a style takes the place of all formats that it includes; Normal of everything", () => {
  const { sheet, book } = excelOnWorkbook();
  const cell = sheet.getRange("A1");
  cell.numberFormat = "0.00";
  cell.format.fill.color = "#FFFF00";
  cell.format.font.italic = true;
  cell.style = "Percent";
  expect([cell.numberFormat, cell.format.fill.color]).toEqual([[["0%"]], "#FFFF00"]);
  book.styles.add("Bare");
  cell.style = "Bare";
  expect([cell.numberFormat, cell.format.fill.color]).toEqual([[["General"]], "#FFFFFF"]);
  expect(cell.format.font.italic).toBe(false);
  cell.style = "Heading 1";
  expect([cell.format.font.size, cell.format.borders.getItem("EdgeBottom").style]).toEqual([
    15,
    "Continuous",
  ]);
  cell.style = "Normal";
  expect([cell.style, cell.format.font.size, cell.format.font.bold]).toEqual(["Normal", 11, false]);
});

test("redefining a style restyles its cells, except where they were formatted otherwise since", () => {
  const { sheet, book } = excelOnWorkbook();
  book.styles.add("Mine");
  const style = book.styles.getItem("Mine");
  style.font.color = "#FF0000";
  sheet.getRange("A1:B3").style = "Mine";
  sheet.getRange("B1").format.font.color = "#00FF00";
  style.font.color = "#0000FF";
  style.font.bold = true;
  expect(sheet.getRange("A1:A3").format.font.color).toBe("#0000FF");
  expect(sheet.getRange("B1").format.font.color).toBe("#00FF00");
  expect(sheet.getRange("A1:B3").format.font.bold).toBe(true);
  style.delete();
  expect(sheet.getRange("A1:B3").style).toBe("Normal");
  expect(sheet.getRange("A1:B3").format.font.bold).toBe(false);
  expect(book.styles.find("Mine")).toBeNull();
});

test("the name of a style goes with its cell: moved, copied, cleared", () => {
  const { sheet } = excelOnWorkbook();
  sheet.getRange("A2").style = "Input";
  sheet.getRange("1:1").insert("Down");
  expect(sheet.getRange("A3").style).toBe("Input");
  sheet.getRange("C3").copyFrom("A3");
  expect(sheet.getRange("C3").style).toBe("Input");
  sheet.getRange("C3").copyFrom("A1", "Values");
  expect(sheet.getRange("C3").style).toBe("Input");
  sheet.getRange("C3").values = [[5]];
  expect(sheet.getRange("C3").style).toBe("Input");
  sheet.getRange("C3").clear("Formats");
  expect(sheet.getRange("C3").style).toBe("Normal");
});

test("built-in styles are there and stay", async () => {
  const { Excel } = excelOnWorkbook();
  const names = await Excel.run(async (context) => {
    const styles = context.workbook.styles.load("items/name,items/builtIn");
    await context.sync();
    return styles.items.filter(({ builtIn }) => builtIn).map(({ name }) => name);
  });
  for (const name of ["Normal", "Title", "Heading 4", "Note", "Total", "Comma", "Good", "Bad"]) {
    expect(names).toContain(name);
  }
  const refusal = (work: (styles: Excel.StyleCollection) => void) =>
    rejection(
      Excel.run(async (context) => {
        work(context.workbook.styles);
        await context.sync();
      })
    );
  expect((await refusal((styles) => styles.getItem("Good").delete())).code).toBe("AccessDenied");
  expect((await refusal((styles) => styles.add("good"))).code).toBe("ItemAlreadyExists");
  expect(
    (await refusal((styles) => (styles.getItem("Good").font.underline = "Single"))).message
  ).toContain("Style.font.underline");
});
