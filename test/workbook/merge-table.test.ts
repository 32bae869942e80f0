import type { Cell } from "../../src/workbook/entered";
import { mergeTable, type PresentTable } from "../../src/workbook/merge-table";
import type { PlannedTable } from "../../src/workbook/plan";
import type { StoreTable } from "../../src/workbook/store-columns";
import type { WriteOrder } from "../../src/workbook/write-order";

const store: StoreTable = {
  name: "T",
  columns: [
    { header: "Month", format: "yyyy-mm", width: 8 },
    { header: "Product", width: 8 },
    { header: "Tonnes", format: "0", width: 8 },
    { header: "Basis", width: 8 },
  ],
  key: ["Month", "Product", "Basis"],
  filled: ["Tonnes"],
  looseKey: ["Month", "Product"],
};

function planned(...rows: Cell[][]): PlannedTable {
  const columns = store.columns.map(({ header, format }) => ({
    header,
    ...(format && { format }),
  }));
  return { name: "T", row: 0, column: 0, columns, rows, style: "s" };
}

function present(header: string[], cells: Cell[][], showsTotals = false): PresentTable {
  const view = {
    name: "T",
    sheet: "S",
    header,
    row: 1,
    column: 0,
    rows: cells.length,
    showsTotals,
    freeColumn: header.length,
  };
  return { view, cells, relative: cells };
}

const OURS = ["Month", "Product", "Tonnes", "Basis"];

function does(orders: readonly WriteOrder[]): string[] {
  return orders.map((o) => {
    if (o.do === "enter") return `enter ${o.at.row},${o.at.column} ${JSON.stringify(o.cells)}`;
    if (o.do === "format" || o.do === "clear")
      return `${o.do} ${o.at.row},${o.at.column} ${o.at.rows}x${o.at.columns}`;
    return o.do === "resize" ? `resize ${o.rows}` : o.do;
  });
}

test("the same rows in another order, with an empty row between, are the same", () => {
  const rows: Cell[][] = [
    [2, "B", 0.1 + 0.2, ""],
    ["", "", "", ""],
    [1, "A", 1, "reported"],
  ];
  const merge = mergeTable(
    present(OURS, rows),
    planned([1, "A", 1, "reported"], [2, "B", 0.3, ""]),
    store
  );
  expect(merge.isSame).toBe(true);
});

test("where the order means something, another order is a change", () => {
  const rows: Cell[][] = [
    [2, "B", 2, ""],
    [1, "A", 1, ""],
  ];
  const to = planned([1, "A", 1, ""], [2, "B", 2, ""]);
  expect(mergeTable(present(OURS, rows), to, { ...store, ranked: true }).isSame).toBe(false);
});

test("her column stays where it is while rows stay; ours are written around it", () => {
  const from = present(["Month", "Mine", "Product", "Tonnes", "Basis"], [[1, "hm", "A", 1, ""]]);
  const merge = mergeTable(from, planned([1, "A", 7, ""]), store);
  expect(merge.isSame).toBe(false);
  expect(does(merge.orders)).toEqual(["enter 0,0 [[1]]", 'enter 0,2 [["A",7,""]]']);
  expect(merge.growsInto).toBeUndefined();
});

test("her values move with their rows, by the full key and else by the loose one", () => {
  const from = present(
    [...OURS, "Mine"],
    [
      [2, "A", 5, "derived", "second"],
      [3, "A", 6, "reported", "=RC[-1]"],
    ]
  );
  const to = planned([1, "A", 4, ""], [2, "A", 5, "reported"], [3, "A", 6, "reported"]);
  const merge = mergeTable(from, to, store);
  expect(does(merge.orders).slice(-1)).toEqual(['enter 0,4 [[""],["second"],["=RC[-1]"]]']);
  expect(merge.orders.slice(-1)).toMatchObject([{ as: "formulasR1C1" }]);
});

test("a column that is one formula is continued into new rows", () => {
  const from = present([...OURS, "Mine"], [[1, "A", 5, "", "=RC[-2]*2"]]);
  const merge = mergeTable(from, planned([1, "A", 5, ""], [2, "A", 6, ""]), store);
  expect(does(merge.orders).slice(-1)).toEqual(['enter 0,4 [["=RC[-2]*2"],["=RC[-2]*2"]]']);
});

test("growing: room below is asked for, new rows get formats, the undo shrinks again", () => {
  const from = present(OURS, [[1, "A", 1, "=x"]], true);
  const merge = mergeTable(from, planned([1, "A", 1, ""], [2, "A", 2, ""]), store);
  expect(merge.growsInto).toEqual({ sheet: "S", row: 3, column: 0, rows: 1, columns: 4 });
  expect(does(merge.orders)).toEqual([
    "totals",
    "resize 2",
    "format 1,0 1x1",
    "format 1,2 1x1",
    'enter 0,0 [[1,"A",1,""],[2,"A",2,""]]',
    "totals",
  ]);
  expect(does(merge.undo)).toEqual([
    "totals",
    "resize 2",
    "clear 1,0 1x4",
    "resize 1",
    'enter 0,0 [[1,"A",1,"\'=x"]]',
    "totals",
  ]);
});

test("shrinking: what is left over is cleared first; a column she deleted is added at the end", () => {
  const from = present(
    ["Product", "Tonnes", "Month"],
    [
      ["A", 1, 1],
      ["A", 2, 2],
    ]
  );
  const merge = mergeTable(from, planned([1, "A", 1, "reported"]), store);
  expect(does(merge.orders)).toEqual([
    "addColumn",
    "clear 1,0 1x4",
    "resize 1",
    "enter 0,2 [[1]]",
    'enter 0,0 [["A",1]]',
    'enter 0,3 [["reported"]]',
  ]);
  expect(does(merge.undo)[0]).toBe("dropColumn");
});
