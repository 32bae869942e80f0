import { excelError } from "./excel-errors";
import { plainCell, plainRows } from "../../src/functions/plain-cell";

/** The wrappers of learn.microsoft.com, "Custom functions and data types core concepts", and Excel.CellValue. */
describe("plainCell", () => {
  test.each([
    [45962, 45962],
    ["Ingot", "Ingot"],
    [true, true],
    ["", ""],
    [null, null],
    [undefined, null],
  ])("plainCell(%j) is the plain value", (cell, plain) => expect(plainCell(cell)).toBe(plain));

  test.each([
    [{ type: "Double", basicType: "Double", basicValue: 45962 }, 45962],
    [{ type: "FormattedNumber", basicValue: 45962, numberFormat: "yyyy-mm" }, 45962],
    [{ type: "FormattedNumber", basicType: "Double", basicValue: 0, numberFormat: "0%" }, 0],
    [{ type: "String", basicType: "String", basicValue: "Ingot" }, "Ingot"],
    [{ type: "Boolean", basicType: "Boolean", basicValue: false }, false],
    [{ type: "Empty", basicType: "Empty", basicValue: "" }, ""],
    // An entity shows its text, and is an error to whoever does not know entities.
    [{ type: "Entity", text: "Ingot", basicType: "Error", basicValue: "#VALUE!" }, "Ingot"],
    [{ type: "LinkedEntity", text: "Netherlands", basicValue: "#VALUE!" }, "Netherlands"],
    [{ type: "Entity", text: "November", basicType: "Double", basicValue: 45962 }, 45962],
    [{ type: "Array", elements: [[{ type: "Double", basicValue: 7 }]] }, 7],
    [{ type: "SomethingNew", basicType: "String", basicValue: "Ingot" }, "Ingot"],
  ])("plainCell(%j) is what stands in the cell", (cell, plain) =>
    expect(plainCell(cell)).toBe(plain)
  );

  test.each([
    [{ type: "Error", basicType: "Error", basicValue: "#DIV/0!" }, "#DIV/0!"],
    [{ type: "Error", errorType: "Div0" }, "#DIV/0!"],
    [{ type: "Error", errorType: "NotAvailable", basicValue: "#N/A" }, "#N/A"],
    [{ type: "Error", basicValue: "#SPILL!", errorType: "Spill" }, "#SPILL!"],
    [{ type: "Error", basicValue: "#GETTING_DATA" }, "#GETTING_DATA"],
    [{ type: "Error", errorType: "OfALaterExcel" }, "#VALUE!"],
    [{ type: "WebImage", address: "https://a.example/a.png", basicValue: "#VALUE!" }, "#VALUE!"],
    [{ type: "Array", elements: [[1, 2]], basicType: "Error", basicValue: "#VALUE!" }, "#VALUE!"],
  ])("plainCell(%j) is that error", (cell, code) =>
    expect(plainCell(cell)).toEqual(excelError(code))
  );

  test("plainCell(object of no kind known) is the object, which every reader refuses", () => {
    const unknown = { type: "Function" };
    expect(plainCell(unknown)).toBe(unknown);
  });
});

describe("plainRows", () => {
  test.each([[undefined], [null]])("plainRows(%j) has no rows: the argument was left out", (a) =>
    expect(plainRows(a)).toEqual([])
  );

  test("plainRows(one value) is one cell, and a range cell by cell", () => {
    expect(plainRows({ type: "Double", basicValue: 5 })).toEqual([[5]]);
    expect(plainRows([["Ingot", { type: "Double", basicValue: 5 }]])).toEqual([["Ingot", 5]]);
  });

  test("plainRows(array value) is its elements", () => {
    const elements = [[{ type: "String", basicValue: "Ingot" }], ["Powder"]];
    expect(plainRows({ type: "Array", elements, basicValue: "#VALUE!" })).toEqual([
      ["Ingot"],
      ["Powder"],
    ]);
  });
});
