import { excelOnWorkbook, reopened } from "./excel-on-workbook";
import { openWorkbook } from "./open-workbook";

const refused = (code: string) => expect.objectContaining({ code }) as Error;

const farms = [
  ["Farm", "Fruit", "Crates"],
  ["A", "Lime", 2000],
  ["A", "Lemon", 1800],
  ["B", "Orange", 500],
  ["B", "Lemon", 770],
  ["C", "Kiwi", 120],
];

async function openFarms() {
  const opened = openWorkbook();
  await opened.enter({ A1: farms });
  const seen = () => {
    const { text } = opened.sheet.getRange("C2:C6").getVisibleView();
    return text.map(([crates]) => crates);
  };
  return { ...opened, seen };
}

describe("sheet.autoFilter.apply(range, column, criteria) (Excel.AutoFilter, Excel.FilterCriteria)", () => {
  test("values, custom criteria with * and two operators, the highest and lowest, averages", async () => {
    const { sheet, seen } = await openFarms();
    const by = (column: number, criteria: object) => {
      sheet.autoFilter.clearCriteria();
      sheet.autoFilter.apply("A1:C6", column, criteria);
      return seen();
    };
    expect(by(1, { filterOn: "Values", values: ["lemon", "Kiwi"] })).toEqual([
      "1800",
      "770",
      "120",
    ]);
    expect(by(1, { filterOn: "Custom", criterion1: "=*e" })).toEqual(["2000", "500"]);
    expect(by(1, { filterOn: "Custom", criterion1: "<>L*" })).toEqual(["500", "120"]);
    const range = { filterOn: "Custom", criterion1: ">=500", criterion2: "<1000", operator: "And" };
    expect(by(2, range)).toEqual(["500", "770"]);
    const ends = { filterOn: "Custom", criterion1: ">1900", criterion2: "<200", operator: "Or" };
    expect(by(2, ends)).toEqual(["2000", "120"]);
    expect(by(2, { filterOn: "TopItems", criterion1: "2" })).toEqual(["2000", "1800"]);
    expect(by(2, { filterOn: "BottomPercent", criterion1: "40" })).toEqual(["500", "120"]);
    // The mean is 1,038.
    expect(by(2, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" })).toEqual([
      "2000",
      "1800",
    ]);
  });

  test("criteria of two columns must both be met; reapply looks again, clearing shows the rows", async () => {
    const { sheet, seen, enter } = await openFarms();
    const { autoFilter } = sheet;
    autoFilter.apply("A1:C6", 0, { filterOn: "Values", values: ["A"] });
    autoFilter.apply("A1:C6", 2, { filterOn: "Custom", criterion1: ">1900" });
    expect(seen()).toEqual(["2000"]);
    expect(autoFilter.isDataFiltered).toBe(true);
    expect(autoFilter.criteria).toEqual([
      { filterOn: "Values", values: ["A"] },
      {},
      { filterOn: "Custom", criterion1: ">1900" },
    ]);
    await enter({ C3: 1950 });
    autoFilter.reapply();
    expect(seen()).toEqual(["2000", "1950"]);
    autoFilter.clearColumnCriteria(0);
    autoFilter.clearColumnCriteria(2);
    expect([seen().length, autoFilter.isDataFiltered, autoFilter.enabled]).toEqual([
      5,
      false,
      true,
    ]);
    autoFilter.remove();
    expect([autoFilter.enabled, autoFilter.getRangeOrNullObject()]).toEqual([false, null]);
  });

  test("a colour of the cells or of their letters, days by their month", async () => {
    const { sheet, seen, enter } = await openFarms();
    sheet.getRange("A3").format.fill.color = "yellow";
    sheet.getRange("A4").format.font.color = "red";
    const { autoFilter } = sheet;
    autoFilter.apply("A1:C6", 0, { filterOn: "CellColor", color: "#FFFF00" });
    expect(seen()).toEqual(["1800"]);
    autoFilter.apply("A1:C6", 0, { filterOn: "FontColor", color: "#FF0000" });
    expect(seen()).toEqual(["500"]);
    await enter({ A2: [["2025-01-31"], ["2025-02-01"], ["2024-01-05"], [""], ["x"]] });
    const january = { date: "2025-01-01", specificity: "Month" };
    autoFilter.apply("A1:C6", 0, { filterOn: "Values", values: [january] });
    expect(seen()).toEqual(["2000"]);
    const everyJanuary = { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodJanuary" };
    autoFilter.apply("A1:C6", 0, everyJanuary);
    expect(seen()).toEqual(["2000", "500"]);
  });

  test("what cannot be filtered by is refused by name; what Excel has not, as an argument", async () => {
    const { sheet } = await openFarms();
    const apply =
      (criteria: object, column = 0) =>
      () =>
        sheet.autoFilter.apply("A1:C6", column, criteria);
    expect(apply({ filterOn: "Icon" })).toThrow(refused("NotImplemented"));
    expect(apply({ filterOn: "Dynamic", dynamicCriteria: "NextWeek" })).toThrow('"NextWeek"');
    expect(apply({ filterOn: "Values" })).toThrow(refused("InvalidArgument"));
    expect(apply({ filterOn: "TopItems", criterion1: "0" })).toThrow(refused("InvalidArgument"));
    expect(apply({ filterOn: "Values", values: [] }, 3)).toThrow(refused("InvalidArgument"));
    expect(sheet.autoFilter.enabled).toBe(false);
  });

  test("the filter follows inserted rows and columns, and comes back from a file", async () => {
    const { sheet, book } = excelOnWorkbook();
    sheet.getRange("A1:C6").values = farms;
    sheet.autoFilter.apply("A1:C6", 2, { filterOn: "Custom", criterion1: ">1900" });
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("B:B").insert("Right");
    await book.idle();
    const { autoFilter } = reopened(book).sheet;
    expect(autoFilter.getRange().localAddress).toBe("A2:D7");
    expect(autoFilter.criteria[3]).toEqual({ filterOn: "Custom", criterion1: ">1900" });
    expect(autoFilter.getRange().getVisibleView().rowCount).toBe(2);
  });
});

describe("table.columns.getItem(…).filter (Excel.Filter)", () => {
  test("each way to apply it, and clearing of one or of all", async () => {
    const { sheet, seen } = await openFarms();
    const table = sheet.tables.add("A1:C6", true);
    const filter = (name: string) => table.columns.getItem(name).filter;
    filter("Fruit").applyValuesFilter(["Lemon"]);
    expect(seen()).toEqual(["1800", "770"]);
    filter("Crates").applyTopItemsFilter(1);
    expect(seen()).toEqual([]);
    filter("Fruit").clear();
    expect(seen()).toEqual(["2000"]);
    expect(filter("Crates").criteria).toEqual({ filterOn: "TopItems", criterion1: "1" });
    expect(filter("Fruit").criteria).toBeNull();
    expect(table.autoFilter.isDataFiltered).toBe(true);
    table.clearFilters();
    expect(seen()).toHaveLength(5);
  });

  test("the filter stays with its column when another is inserted before it", async () => {
    const { sheet, book } = await openFarms();
    const table = sheet.tables.add("A1:C6", true);
    table.columns.getItem("Crates").filter.applyBottomItemsFilter(1);
    table.columns.add(0, undefined, "New");
    await book.idle();
    expect(table.columns.getItem("Crates").filter.criteria?.filterOn).toBe("BottomItems");
    expect(table.columns.getItem("Fruit").filter.criteria).toBeNull();
    table.convertToRange();
    expect(sheet.getRange("2:6").rowHidden).toBe(false);
  });
});

test("table.sort.apply(fields): the data are sorted, and the table knows by what (Excel.TableSort)", async () => {
  const { sheet, seen, book } = await openFarms();
  const table = sheet.tables.add("A1:C6", true);
  table.sort.apply([{ key: 2, ascending: true }]);
  await book.idle();
  expect(seen()).toEqual(["120", "500", "770", "1800", "2000"]);
  expect(table.sort.fields).toEqual([{ key: 2, ascending: true }]);
  table.sort.clear();
  expect(table.sort.fields).toEqual([]);
});

describe("table.showTotals (Excel.Table)", () => {
  test("a row below the data: Total, and a SUBTOTAL of the last column; formulas do not count it as data", async () => {
    const { sheet, enter, value, book } = await openFarms();
    await enter({ A8: "below" });
    const table = sheet.tables.add("A1:C6", true);
    table.name = "Farms";
    table.showTotals = true;
    await enter({ E1: "=SUM(Farms[Crates])" });
    expect(table.getTotalRowRange().formulas).toEqual([
      ["Total", "", "=SUBTOTAL(109,Farms[Crates])"],
    ]);
    expect([value("C7"), value("E1"), value("A9")]).toEqual([5190, 5190, "below"]);
    expect(table.getRange().localAddress).toBe("A1:C7");
    expect(table.getDataBodyRange().localAddress).toBe("A2:C6");
    expect(table.columns.getItem("Crates").getTotalRowRange().localAddress).toBe("C7");
    table.showTotals = false;
    await book.idle();
    expect([value("A7"), value("A8")]).toEqual(["", "below"]);
    expect(() => table.getTotalRowRange()).toThrow(refused("ItemNotFound"));
  });

  test("a last column of texts is counted", async () => {
    const { sheet } = await openFarms();
    const table = sheet.tables.add("A1:B6", true);
    table.showTotals = true;
    expect(table.getTotalRowRange().formulas).toEqual([["Total", "=SUBTOTAL(103,Table1[Fruit])"]]);
  });

  test("rows and columns come and go above and beside the totals; a file brings them back", async () => {
    const { sheet, book } = excelOnWorkbook();
    sheet.getRange("A1:C6").values = farms;
    const table = sheet.tables.add("A1:C6", true);
    table.showTotals = true;
    table.rows.add(undefined, [["D", "Fig", 10]]);
    table.rows.deleteRowsAt(0);
    table.columns.getItem("Fruit").delete();
    await book.idle();
    expect(table.getTotalRowRange().localAddress).toBe("A7:B7");
    expect(table.getTotalRowRange().values).toEqual([["Total", 3200]]);
    const again = reopened(book).sheet.tables.getItemAt(0);
    expect([again.showTotals, again.getRange().localAddress]).toEqual([true, "A1:B7"]);
  });
});
