import { catalogue } from "../../src/sources/catalogue";
import { loadDataset } from "../../src/workbook/load-dataset";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { showOwnNames } from "../../src/workbook/show-own-names";
import { novemberDataset } from "./november";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel;
beforeEach(() => (excel = openExcel()));
afterEach(() => excel.close());

const enter = (rows: string[][]) => {
  const table = excel.workbook.tables.getItem("MG_Groups");
  const body = table.getDataBodyRange();
  rows.forEach((row, i) => (body.getCell(i, 0).getResizedRange(0, 1).values = [row]));
  if (rows.length > 1)
    table.resize(table.getRange().getResizedRange(rows.length - 1 - (body.rowCount - 1), 0));
};

describe("showOwnNames", () => {
  test("adds a sheet with the table and a harmless example, and shows it the next time", async () => {
    await showOwnNames("en");
    const names = excel.workbook.worksheets.items.map(({ name }) => name);
    expect(names).toContain("MG Groups");
    expect(excel.workbook.worksheets.getActiveWorksheet().name).toBe("MG Groups");
    const before = excel.picture();
    await showOwnNames("en");
    expect(excel.picture()).toEqual(before);
    const reading = await readWorkbook(catalogue);
    expect(reading?.dataset).toBeUndefined();
    expect(reading?.refusals).toEqual([]);
    const id = reading?.catalogue.partnerNamed("europe as we use it");
    // 27 of the Union, the United Kingdom, Switzerland, Norway
    expect(reading?.catalogue.membersOf(id!)).toHaveLength(30);
  });

  test("leaves a sheet of hers that bears the name alone", async () => {
    const hers = excel.workbook.worksheets.add("MG Groups");
    hers.getRange("A1").values = [["mine"]];
    await showOwnNames("en");
    expect(hers.getRange("A1").values).toEqual([["mine"]]);
    expect(excel.workbook.worksheets.items.map(({ name }) => name)).toContain("MG Groups 2");
  });
});

describe("readWorkbook with MG_Groups", () => {
  test("reads aliases, groups of partners and of products, and names that use earlier ones", async () => {
    await loadDataset(novemberDataset, { language: "en", stamp: "now" });
    await showOwnNames("en");
    enter([
      ["Rotterdam", "Netherlands"],
      ["Benelux", "Rotterdam; 比利时；LUX"],
      ["Unwrought", "Ingot; 81041900"],
      ["Chips", "Powder"],
      ["Grit", "Powder"],
    ]);
    const reading = (await readWorkbook(catalogue))!;
    expect(reading.refusals).toEqual([]);
    const { catalogue: own } = reading.dataset!;
    expect(own.partnerNamed("rotterdam")).toBe("NLD");
    expect(own.membersOf("Benelux")).toEqual(["NLD", "BEL", "LUX"]);
    expect(own.partsOf("Unwrought")).toEqual(["Ingot", "Alloy"]);
    expect(own.productNamed("chips")).toBe("Powder");
    expect(own.productNamed("grit")).toBe("Powder");
  });

  test("says what cannot be used, and uses the rest", async () => {
    await loadDataset(novemberDataset, { language: "en", stamp: "now" });
    await showOwnNames("en");
    enter([
      ["Ingot", "Powder"],
      ["Odd", "Netherlands; Powder"],
      ["Lost", "Netherlnads"],
      ["Nobody", " ; "],
      ["=2+2", "NLD"],
    ]);
    const reading = (await readWorkbook(catalogue))!;
    expect(reading.refusals).toEqual([
      'MG_Groups: the name "Ingot" is left out: it is a name of Ingot already.',
      'MG_Groups: the name "Odd" is left out: its members are partners and products; name only one kind.',
      'MG_Groups: the name "Lost" is left out: the partner "Netherlnads" is not known. Did you mean "Netherlands"?',
      'MG_Groups: the name "Nobody" is left out: no members are named.',
    ]);
    expect(reading.dataset?.catalogue.productNamed("Ingot")).toBe("Ingot");
  });
});
