import { ConditionalPaints } from "../../../workbench/model/conditional-formats/conditional-paints";
import { FormulaVerdicts } from "../../../workbench/model/conditional-formats/formula-verdicts";
import { formulasOf } from "../../../workbench/model/conditional-formats/paint-formulas";
import { CellReading } from "../../../workbench/model/cell-reading";
import type { Box } from "../../../workbench/model/address";
import { openWorkbook, type OpenBook } from "./open-workbook";

type Sheet = OpenBook["sheet"];

function paints(sheet: Sheet, verdicts?: FormulaVerdicts): ConditionalPaints {
  const cells = new CellReading(sheet.engine, sheet.id);
  return new ConditionalPaints(sheet.sheetState.conditionalFormats, {
    value: (row, column) => cells.value(row, column),
    text: (row, column) => cells.text(row, column),
    formula: (formula: string, ranges: readonly Box[], row: number, column: number) =>
      verdicts?.at(sheet.id, formula, ranges, row, column),
  });
}

const fills = (sheet: Sheet, address: string, verdicts?: FormulaVerdicts) => {
  const all = paints(sheet, verdicts);
  const { row, column, rows, columns } = sheet.getRange(address).box;
  return Array.from({ length: rows * columns }, (_, i) => {
    const paint = all.at(row + Math.floor(i / columns), column + (i % columns));
    return paint?.fillColor ?? null;
  });
};

test("a colour scale paints spilled values; texts and errors have none", async () => {
  const open = openWorkbook();
  await open.enter({ A1: "=SEQUENCE(3,1,-10,10)", A4: "text", A5: "#N/A" });
  open.sheet.getRange("A1:A5").conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: { type: "LowestValue", color: "#FFFFFF" },
    maximum: { type: "HighestValue", color: "#000000" },
  };
  expect(fills(open.sheet, "A1:A5")).toEqual(["#FFFFFF", "#808080", "#000000", null, null]);
});

test.each([
  [{ type: "Number", formula: "5" }, "#FFFFFF"],
  [{ type: "Percent", formula: "50" }, "#FFFFFF"],
  [{ type: "Percentile", formula: "50" }, "#FFFFFF"],
  [{ type: "LowestValue" }, "#808080"],
])("a colour scale that begins at %j", async (minimum, color) => {
  const open = openWorkbook();
  await open.enter({ A1: [[0], [5], [10]] });
  open.sheet.getRange("A1:A3").conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: { ...minimum, color: "#FFFFFF" },
    maximum: { type: "HighestValue", color: "#000000" },
  };
  expect(fills(open.sheet, "A2")).toEqual([color]);
});

test("values and texts are compared as Excel does", async () => {
  const { sheet, enter } = openWorkbook();
  await enter({ A1: [[1], [5], [9], ["Total China"]] });
  const value = sheet.getRange("A1:A4").conditionalFormats.add("CellValue").cellValue;
  value.rule = { operator: "Between", formula1: "=9", formula2: "=5" };
  value.format.fill.color = "#111111";
  const text = sheet.getRange("A1:A4").conditionalFormats.add("ContainsText").textComparison;
  text.rule = { operator: "BeginsWith", text: "TOTAL" };
  text.format.fill.color = "#222222";
  expect(fills(sheet, "A1:A4")).toEqual([null, "#111111", "#111111", "#222222"]);
});

test("the first of two wins where both say something; stopIfTrue silences what lies below", async () => {
  const { sheet, enter } = openWorkbook();
  await enter({ A1: 5 });
  const formats = sheet.getRange("A1").conditionalFormats;
  const below = formats.add("CellValue").cellValue;
  below.rule = { operator: "GreaterThan", formula1: "0" };
  below.format.fill.color = "#111111";
  below.format.font.bold = true;
  const above = formats.add("ContainsText");
  above.textComparison.rule = { operator: "Contains", text: "5" };
  above.textComparison.format.fill.color = "#222222";
  expect(paints(sheet).at(0, 0)).toMatchObject({ fillColor: "#222222", bold: true });
  above.stopIfTrue = true;
  expect(paints(sheet).at(0, 0)).toMatchObject({ fillColor: "#222222", bold: null });
});

test("bars of both signs share an axis", async () => {
  const { sheet, enter } = openWorkbook();
  await enter({ A1: [[-5], [0], [15]] });
  sheet.getRange("A1:A3").conditionalFormats.add("DataBar");
  const all = paints(sheet);
  expect(all.at(0, 0)?.bar).toMatchObject({ start: 25, length: -25, color: "#FF0000" });
  expect(all.at(1, 0)?.bar).toBeNull();
  expect(all.at(2, 0)?.bar).toMatchObject({ start: 25, length: 75, color: "#638EC6" });
});

test("formulas are calculated for each cell, and again when what they refer to changes", async () => {
  const open = openWorkbook();
  const { sheet, book } = open;
  await open.enter({ A1: [[1], [2], [3]], C1: 2, D1: "=SEQUENCE(3)" });
  const custom = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
  custom.custom.rule.formula = "=AND(A1>=$C$1,D1<3)";
  custom.custom.format.fill.color = "#111111";
  let told = 0;
  const verdicts = new FormulaVerdicts(book.engine, () => told++);
  const keep = () =>
    verdicts.keep(
      sheet.id,
      sheet.sheetState.conditionalFormats.flatMap((format) =>
        formulasOf(format).map((formula) => ({ formula, ranges: format.ranges }))
      )
    );
  keep();
  await settled(() => told > 0);
  expect(fills(sheet, "A1:A3", verdicts)).toEqual([null, "#111111", null]);
  told = 0;
  await open.enter({ C1: 1 });
  await settled(() => told > 0);
  expect(fills(sheet, "A1:A3", verdicts)).toEqual(["#111111", "#111111", null]);
  custom.delete();
  keep();
  expect(verdicts.at(sheet.id, "=AND(A1>=$C$1,D1<3)", [sheet.getRange("A1:A3").box], 0, 0)).toBe(
    undefined
  );
});

async function settled(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await new Promise((done) => setTimeout(done, 10));
}
