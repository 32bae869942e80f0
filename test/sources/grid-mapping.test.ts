import { catalogue } from "../../src/sources/catalogue";
import type { GridCell } from "../../src/sources/grid/grid";
import { type MappingChoices, roleNames, rolesFor } from "../../src/sources/grid/grid-mapping";
import { proposeMapping } from "../../src/sources/grid/propose-mapping";
import { isMapping } from "../../src/sources/grid/is-mapping";

type Cells = readonly (readonly GridCell[])[];
/** 1 October and 1 November 2025, and the last days of both, as Excel numbers days. */
const [OCT, NOV, OCT_31, NOV_30] = [45931, 45962, 45961, 45991];

function propose(cells: Cells, choices?: MappingChoices, name = "Exports") {
  return proposeMapping({ name, cells }, catalogue, "en", choices);
}

/** A mapping in a line: shape, header, roles; for wide ranges what stands across and of which measure. */
function line(cells: Cells, choices?: MappingChoices): string {
  const { mapping } = propose(cells, choices);
  const { shape, across, measure, header, roles } = mapping;
  const how = shape === "wide" ? ` ${measure}, ${across} across` : "";
  return `${shape}${how}, row ${header}: ${roles.join(" ")}`;
}

const long: readonly [string, Cells, string][] = [
  [
    "English names",
    [
      ["Month", "Product", "Country", "Quantity (t)", "Value (USD)"],
      [NOV, "Ingot", "NLD", 1, 2],
    ],
    "long, row 0: month product partner quantity value",
  ],
  [
    "Chinese names",
    [
      ["数据年月", "商品编码", "贸易伙伴名称", "数量（千克）", "金额（人民币）"],
      [202511, 81041100, "荷兰", 1, 2],
    ],
    "long, row 0: month product partner quantity value",
  ],
  [
    "any order, and columns of something else",
    [
      ["Remark", "Tonnes", "Destination", "YoY", "HS code", "Date"],
      ["x", 1, "NLD", 0.5, 81041100, NOV],
    ],
    "long, row 0: ignored quantity partner ignored product month",
  ],
  [
    "titles above",
    [
      ["Exports of magnesium", "", ""],
      ["", "", ""],
      ["Month", "Product", "Tonnes"],
      [NOV, "Ingot", 1],
    ],
    "long, row 2: month product quantity",
  ],
  [
    "no names that say anything, by what stands below",
    [
      ["a", "b", "c", "d"],
      [OCT, "镁锭", "日本", 38900],
      [NOV, "镁粉", "荷兰", 38901],
    ],
    "long, row 0: month product partner quantity",
  ],
  [
    "one name twice: the first counts",
    [
      ["Month", "Product", "Tonnes", "Tonnes"],
      [NOV, "Ingot", 1, 2],
    ],
    "long, row 0: month product quantity ignored",
  ],
  [
    "rates, prices and sums over months are none of ours",
    [
      ["Month", "Product", "Tonnes", "累计数量(吨)", "Quantity YoY", "USD/t"],
      [NOV, "Ingot", 1, 2, 3, 4],
    ],
    "long, row 0: month product quantity ignored ignored ignored",
  ],
  [
    "exports in a currency are values",
    [
      ["Month", "Product", "Exports (USD)", "Amount (kg)"],
      [NOV, "Ingot", 1, 2],
    ],
    "long, row 0: month product value quantity",
  ],
  [
    "multiples of a unit are not read",
    [
      ["Month", "Product", "出口量（万吨）"],
      [NOV, "Ingot", 2.2],
    ],
    "long, row 0: month product ignored",
  ],
  [
    "how many months a row is of",
    [
      ["Month", "Months", "Product", "Tonnes"],
      [NOV, 11, "Ingot", 1],
    ],
    "long, row 0: month months product quantity",
  ],
];

const wide: readonly [string, Cells, string][] = [
  [
    "months across as dates",
    [
      ["Product", OCT, NOV],
      ["Ingot", 1, 2],
    ],
    "wide quantity, months across, row 0: product figure figure",
  ],
  [
    "months across as last days of months",
    [
      ["", OCT_31, NOV_30],
      ["Ingot", 1, 2],
    ],
    "wide quantity, months across, row 0: product figure figure",
  ],
  [
    "months across as numbers such as 202511",
    [
      ["品种", 202510, 202511],
      ["镁锭", 1, 2],
    ],
    "wide quantity, months across, row 0: product figure figure",
  ],
  [
    "months across and sums beside them",
    [
      ["国家", "产品", "2025年10月", "2025年11月", "合计", "同比"],
      ["荷兰", "镁锭", 1, 2, 3, 0.1],
    ],
    "wide quantity, months across, row 0: partner product figure figure ignored ignored",
  ],
  [
    "a single month",
    [
      ["Product", "2025-11"],
      ["Ingot", 2],
    ],
    "wide quantity, months across, row 0: product figure",
  ],
  [
    "products across",
    [
      ["Month", "Ingot", "Powder (t)", "World"],
      [NOV, 1, 2, 3],
    ],
    "wide quantity, products across, row 0: month figure figure ignored",
  ],
  [
    "HS codes across as numbers",
    [
      ["年月", 81041100, 81043000],
      [NOV, 1, 2],
    ],
    "wide quantity, products across, row 0: month figure figure",
  ],
  [
    "values in a currency that the corner names",
    [
      ["USD", OCT, NOV],
      ["Ingot", 1, 2],
    ],
    "wide value, months across, row 0: product figure figure",
  ],
  [
    "a title and a unit above",
    [
      ["镁出口", "", ""],
      ["单位：千克", "", ""],
      ["月份", "镁锭", "镁粉"],
      ["2025-11", 1, 2],
    ],
    "wide quantity, products across, row 2: month figure figure",
  ],
];

test.each(long)("proposeMapping of a figure a row: %s", (_, cells, expected) => {
  expect(line(cells)).toBe(expected);
});

test.each(wide)("proposeMapping of figures across: %s", (_, cells, expected) => {
  expect(line(cells)).toBe(expected);
});

test("proposeMapping takes amounts for no months: 38,900 t is no July 2006", () => {
  const cells = [
    ["", "A", "B"],
    ["Ingot", 38900, 41007],
    ["Powder", 38911, 41013],
  ];
  expect(propose(cells).mapping.shape).toBe("long");
  expect(propose(cells).problems).toContain(
    "No row of Exports names its columns. Select the table with its header, or say which row it is."
  );
});

test("proposeMapping reads unit, currency and flow where they are said", () => {
  const said = (cells: Cells, name = "Sheet1!A1") => {
    const { unit, currency, flow } = propose(cells, {}, name).mapping;
    return [unit, currency, flow];
  };
  const row = [NOV, "Ingot", 1, 2];
  expect(said([["月份", "产品", "千克", "人民币"], row])).toEqual(["kg", "CNY", undefined]);
  expect(said([["Month", "Product", "Tonnes", "USD"], row])).toEqual(["t", "USD", undefined]);
  const titles = [["Imports of magnesium"], ["Unit: kg"]];
  const head = ["Month", "Product", "Quantity", "Value"];
  expect(said([...titles, head, row])).toEqual(["kg", "USD", "imports"]);
  expect(said([head, row], "镁出口")).toEqual(["t", "USD", "exports"]);
});

test("proposeMapping keeps the names of the columns, by which a change is seen later", () => {
  const { mapping } = propose([
    [" Month ", "Pro\nduct", "Tonnes", ""],
    [NOV, "Ingot", 1, ""],
  ]);
  expect(mapping.names).toEqual(["Month", "Pro duct", "Tonnes", ""]);
});

test("proposeMapping says nothing where all is said", () => {
  const cells = [
    ["Month", "Product", "Tonnes", "USD"],
    [NOV, "Ingot", 1, 2],
  ];
  expect(propose(cells).problems).toEqual([]);
});

test("proposeMapping says what is missing and what is assumed", () => {
  const row = [NOV, "Ingot", 1, 2];
  expect(propose([["Month", "Product", "Quantity", "Value"], row]).problems).toEqual([
    "Exports names no unit of weight: tonnes are assumed. Choose kg if need be.",
    "Exports names no currency: USD is assumed. Choose CNY if need be.",
  ]);
  expect(propose([["Month", "Product", "Tonnes", "Tonnes"], row]).problems).toEqual([
    'Exports has two columns of "Quantity": column 3 "Tonnes" is proposed and column 4 "Tonnes" is not read. Check which is meant.',
  ]);
  expect(
    propose([
      ["Month", "Tonnes"],
      [NOV, 1],
    ]).problems
  ).toEqual([
    "Exports does not say which product its figures are of. Choose the column with products or HS codes, or one product for all rows.",
  ]);
  expect(
    propose([
      ["Product", "Remark"],
      ["Ingot", "x"],
    ]).problems
  ).toContain("Exports has no column of quantities or values. Choose the column with the amounts.");
});

test("proposeMapping says it in Chinese too", () => {
  const cells = [
    ["月份", "产品", "数量"],
    [NOV, "镁锭", 1],
  ];
  expect(proposeMapping({ name: "出口", cells }, catalogue, "zh").problems).toEqual([
    "出口 没有写明重量单位，按吨处理。如为千克请另选。",
  ]);
});

test("proposeMapping keeps to the shape and header that are chosen", () => {
  const cells = [
    ["Product", "2025-10", "2025-11"],
    ["Month", "Product", "Tonnes"],
    [NOV, "Ingot", 1],
  ];
  expect(line(cells, { shape: "long", header: 1 })).toBe("long, row 1: month product quantity");
  expect(line(cells, { header: 0 })).toBe(
    "wide quantity, months across, row 0: product figure figure"
  );
  const both = [
    ["Month", "Ingot", "2025-11"],
    [NOV, 1, 2],
  ];
  expect(line(both, { shape: "wide", across: "products" })).toBe(
    "wide quantity, products across, row 0: month figure ignored"
  );
});

test.each<[string, Cells, MappingChoices]>([
  ["no cells", [], {}],
  ["an empty cell", [[""]], {}],
  ["a row that is not there", [["Month"]], { header: 9 }],
  ["a cell of a megabyte", [["x".repeat(1 << 20), "9".repeat(1 << 20)]], {}],
  [
    "truths",
    [
      [true, false],
      [false, true],
    ],
    { shape: "wide" },
  ],
])("proposeMapping gives a mapping and says what it lacks, given %s", (_, cells, choices) => {
  const { mapping, problems } = propose(cells, choices);
  expect(isMapping(mapping)).toBe(true);
  expect(problems.length).toBeGreaterThan(0);
});

test("rolesFor offers what a column of the shape can hold, and roleNames names all of it", () => {
  expect(rolesFor("long")).not.toContain("figure");
  expect(rolesFor("wide")).toContain("figure");
  for (const language of ["en", "zh"] as const)
    for (const shape of ["long", "wide"] as const) {
      const names = rolesFor(shape).map((role) => roleNames(language)[role]);
      expect(new Set(names).size).toBe(names.length);
      expect(names.every((name) => name.length > 1)).toBe(true);
    }
});
