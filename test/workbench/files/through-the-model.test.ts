import { describeWorkbook } from "../../../workbench/files/describe-workbook";
import { openWorkbookFile } from "../../../workbench/files/open-workbook-file";
import { readXlsx } from "../../../workbench/files/read/read-xlsx";
import { writeXlsx } from "../../../workbench/files/write/write-xlsx";
import { openWorkbook, type Answer } from "../model/open-workbook";
import { sampleBook } from "./sample-book";

const answers: Record<string, Answer> = {
  VALUE: () => [
    [1, { value: 0.5, numberFormat: "0%" }],
    ["x", { error: "#N/A" } as never],
  ],
  F: ([x]) => [[`f(${String(x)})`]],
};

/** A workbook of the model saved as .xlsx and opened in another model. */
async function reopened(open: ReturnType<typeof openWorkbook>, own: Record<string, Answer> = {}) {
  const options = { namespace: "MG" };
  const bytes = await writeXlsx(describeWorkbook(open.book, { key: '"kept"' }), options);
  const file = await readXlsx(bytes, options);
  return { file, again: openWorkbook(own, openWorkbookFile(file)) };
}

test("a workbook is opened with the values that it had, and no function is called for it", async () => {
  const open = openWorkbook(answers);
  const { book, sheet } = open;
  await open.enter({
    A1: [
      ["Month", "Tons"],
      ["'2025-10", 10],
      ["'=1+1", 20],
    ],
    D1: '=MG.VALUE("Ingot")',
    D5: "=SUM(B2:B3)*2",
    D6: '=MG.F("a")&"!"',
    D7: "2025-11-01",
    D8: "=SEQUENCE(3)",
    D12: "=1/0",
    D13: true,
  });
  const table = book.tables.add("A1:B3", true);
  table.name = "Sales";
  table.style = "TableStyleLight9";
  book.names.add("Half", "=0.5");
  book.names.add("Tons", sheet.getRange("B2:B3"));
  sheet.names.add("Here", sheet.getRange("A1"));
  await open.enter({ E20: "=SUM(Sales[Tons])*Half" });
  sheet.freezePanes.freezeRows(1);
  sheet.getRange("A:A").format.columnWidth = 99;
  sheet.getRange("A9:B9").merge();
  const target = sheet.getRange("B2");
  target.numberFormat = "#,##0.0";
  target.format.font.bold = true;
  target.format.fill.color = "#FFEE00";
  target.format.borders.getItem("EdgeBottom").style = "Double";
  sheet.tabColor = "#00FF00";
  book.settings.add("stamp", { at: 1 });
  book.customXmlParts.add('<a xmlns="urn:a"><b/></a>', "{A}");
  await book.idle();

  const { file, again } = await reopened(open);
  const cells = (from: typeof open) => from.sheet.getRange("A1:F20");
  expect(cells(again).values).toEqual(cells(open).values);
  expect(cells(again).formulas).toEqual(cells(open).formulas);
  expect(cells(again).text).toEqual(cells(open).text);
  expect(cells(again).numberFormat).toEqual(cells(open).numberFormat);
  await again.book.idle();
  expect(cells(again).values).toEqual(cells(open).values);
  expect(again.calls).toEqual([]);

  expect(again.book.tables.items.map(({ name, style }) => [name, style])).toEqual([
    ["Sales", "TableStyleLight9"],
  ]);
  expect(again.book.names.items.map(({ name, formula }) => [name, formula])).toEqual([
    ["Half", "=0.5"],
    ["Tons", "=Sheet1!$B$2:$B$3"],
  ]);
  expect(again.sheet.names.items.map(({ name }) => name)).toEqual(["Here"]);
  expect(again.sheet.freezePanes.getLocationOrNullObject()?.rowCount).toBe(1);
  expect(again.sheet.getRange("A1").format.columnWidth).toBeCloseTo(99, 3);
  expect(again.sheet.tabColor).toBe("#00FF00");
  const found = again.sheet.getRange("B2");
  expect(found.format.font.bold).toBe(true);
  expect(found.format.fill.color).toBe("#FFEE00");
  expect(found.format.borders.getItem("EdgeBottom").style).toBe("Double");
  expect(again.book.settings.getItem("stamp").value).toEqual({ at: 1 });
  expect(again.book.customXmlParts.items[0].getXml()).toBe('<a xmlns="urn:a"><b/></a>');
  expect(file.documentSettings).toEqual({ key: '"kept"' });
});

test("an opened workbook calculates on: entered values, tables and spills", async () => {
  const open = openWorkbook(answers);
  await open.enter({
    A1: [["n"], [1], [2]],
    C1: "=SUM(T[n])",
    D1: '=MG.VALUE("Ingot")',
    C3: "=SUM(D1:E1)",
  });
  open.book.tables.add("A1:A3", true).name = "T";
  await open.enter({ C1: "=SUM(T[n])" });
  const { again } = await reopened(open, { VALUE: () => [[7, 8, 9]] });
  await again.book.idle();
  await again.enter({ A2: 41 });
  expect(again.value("C1")).toBe(43);
  again.sheet.calculate(true);
  await again.book.idle();
  expect(again.sheet.getRange("D1:F2").values).toEqual([
    [7, 8, 9],
    ["", "", ""],
  ]);
  expect(again.value("C3")).toBe(15);
});

test("an error that was saved is asked for again when the add-in is there, as Excel does", async () => {
  const open = openWorkbook({ F: () => [[{ error: "#N/A" } as never]] });
  await open.enter({ A1: '=MG.F("a")' });
  expect(open.value("A1")).toBe("#N/A");
  const { again } = await reopened(open, answers);
  expect(again.value("A1")).toBe("#N/A");
  await again.book.idle();
  expect(again.value("A1")).toBe("f(a)");
});

test("what lies on the sheets comes through a model as it was", async () => {
  const file = sampleBook();
  const { book } = openWorkbook({}, openWorkbookFile(file));
  const { sheets, styles, names } = describeWorkbook(book);
  expect(sheets.map(({ state }) => state)).toEqual(file.sheets.map(({ state }) => state));
  expect(sheets.map(({ tables }) => tables)).toEqual(file.sheets.map(({ tables }) => tables));
  expect(sheets[0].cells).toEqual(file.sheets[0].cells);
  expect(sheets[0].columns).toEqual(file.sheets[0].columns);
  expect(sheets[0].rows).toEqual(file.sheets[0].rows);
  expect(styles.map(({ name }) => name)).toEqual(["Heading 3", "Our figures"]);
  expect(new Set(names)).toEqual(new Set(file.names));
});
