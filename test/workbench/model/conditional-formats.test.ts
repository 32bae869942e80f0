import { rejection } from "../protocol/tiny-excel";
import { excelOnWorkbook, reopened } from "./excel-on-workbook";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("each kind is added through Office.js, kept, read back and saved", async () => {
  const { Excel, book } = excelOnWorkbook();
  await Excel.run(async (context) => {
    const formats = sheetOf(context).getRange("B2:D9").conditionalFormats;
    const { custom } = formats.add("Custom");
    custom.rule.formula = "=ISNA($B2)";
    custom.format.font.color = "#8C8C8C";
    custom.format.font.italic = true;
    custom.format.fill.color = "#FCE4D6";
    const value = formats.add("CellValue").cellValue;
    value.format.font.bold = true;
    value.rule = { formula1: "0", formula2: "=$A$1", operator: "Between" };
    const text = formats.add("ContainsText").textComparison;
    text.rule = { operator: "BeginsWith", text: "total" };
    formats.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#7FB77E" },
    };
    formats.add("DataBar").dataBar.positiveFormat.fillColor = "#0072B2";
    await context.sync();
  });
  const again = reopened(book);
  await again.Excel.run(async (context) => {
    const formats = sheetOf(context).getRange("C3").conditionalFormats;
    formats.load("items/type,items/priority,items/stopIfTrue");
    await context.sync();
    // The one that was added last lies above the others.
    expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ["DataBar", 0],
      ["ColorScale", 1],
      ["ContainsText", 2],
      ["CellValue", 3],
      ["Custom", 4],
    ]);
    const [bar, scale, text, value, custom] = formats.items;
    bar.dataBar.positiveFormat.load("fillColor");
    scale.colorScale.load("criteria,threeColorScale");
    text.textComparison.load("rule");
    value.cellValue.load("rule");
    custom.custom.load("rule/formula,format/font/color,format/font/italic,format/fill/color");
    const none = custom.cellValueOrNullObject.load("rule");
    const where = custom.getRange().load("address");
    await context.sync();
    expect(bar.dataBar.positiveFormat.fillColor).toBe("#0072B2");
    expect(scale.colorScale.threeColorScale).toBe(false);
    expect(scale.colorScale.criteria.maximum).toMatchObject({ color: "#7FB77E" });
    expect(text.textComparison.rule).toEqual({ operator: "BeginsWith", text: "total" });
    expect(value.cellValue.rule).toEqual({
      formula1: "=0",
      formula2: "=$A$1",
      operator: "Between",
    });
    expect(custom.custom.rule.formula).toBe("=ISNA($B2)");
    expect(custom.custom.format.font).toMatchObject({ color: "#8C8C8C", italic: true });
    expect(custom.custom.format.fill.color).toBe("#FCE4D6");
    expect(none.isNullObject).toBe(true);
    expect(where.address).toBe("Sheet1!B2:D9");
  });
});

test("priority and stopIfTrue are changed; delete takes one away, getItemAt finds by place", async () => {
  const { Excel, sheet } = excelOnWorkbook();
  await Excel.run(async (context) => {
    const formats = sheetOf(context).getRange("A1:A9").conditionalFormats;
    formats.add("DataBar");
    formats.add("ColorScale");
    formats.add("Custom").stopIfTrue = true;
    await context.sync();
    formats.getItemAt(2).priority = 0;
    await context.sync();
    formats.getItemAt(2).delete();
    const count = formats.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
  const kinds = sheet.sheetState.conditionalFormats.map(({ kind, stopIfTrue }) => [
    kind,
    stopIfTrue,
  ]);
  expect(kinds).toEqual([
    ["DataBar", false],
    ["Custom", true],
  ]);
});

test("clearAll takes them off the range and leaves them around it", () => {
  const { sheet } = excelOnWorkbook();
  sheet.getRange("A1:C9").conditionalFormats.add("DataBar");
  sheet.getRange("E1").conditionalFormats.add("DataBar");
  sheet.getRange("B3:B4").conditionalFormats.clearAll();
  const [, format] = sheet.sheetState.conditionalFormats;
  const cells = format.ranges.map((box) => sheet.rangeAt(box).localAddress);
  expect(cells).toEqual(["A1:C2", "A5:C9", "A3:A4", "C3:C4"]);
  sheet.getRange().conditionalFormats.clearAll();
  expect(sheet.sheetState.conditionalFormats).toEqual([]);
});

test("ranges and formulas follow inserted rows and a sheet's new name", () => {
  const { sheet, book } = excelOnWorkbook();
  const data = book.worksheets.add("My Data");
  const format = sheet.getRange("B5:B9").conditionalFormats.add("Custom");
  format.custom.rule.formula = `=AND(B5>$A$1,'My Data'!$C$7="A5",LOG10(B5)>1)`;
  sheet.getRange("3:4").insert("Down");
  data.getRange("1:1").insert("Down");
  data.name = "Data";
  expect(format.getRange().localAddress).toBe("B7:B11");
  expect(format.custom.rule.formula).toBe(`=AND(B7>$A$1,Data!$C$8="A5",LOG10(B7)>1)`);
  sheet.getRange("1:1").delete("Up");
  expect(format.custom.rule.formula).toBe(`=AND(B6>#REF!,Data!$C$8="A5",LOG10(B6)>1)`);
  sheet.getRange("6:10").delete("Up");
  expect(sheet.sheetState.conditionalFormats).toEqual([]);
});

test("icons of another set are refused by name, and so is the part of another kind", async () => {
  const { Excel } = excelOnWorkbook();
  const refused = await rejection(
    Excel.run(async (context) => {
      const icons = sheetOf(context).getRange("A1").conditionalFormats.add("IconSet").iconSet;
      const limit = { type: "Number", operator: "GreaterThan", formula: "1" } as const;
      const own = { ...limit, customIcon: { set: "ThreeStars", index: 0 } as const };
      icons.criteria = [{ ...limit }, own, { ...limit }];
      await context.sync();
    })
  );
  expect(refused.code).toBe("NotImplemented");
  expect(refused.message).toContain("icons of another set");
  const other = await rejection(
    Excel.run(async (context) => {
      sheetOf(context).getRange("A1").conditionalFormats.add("DataBar").custom.rule.formula = "=1";
      await context.sync();
    })
  );
  expect(other.code).toBe("InvalidOperation");
});
