/**
 * Writes the cases in this folder: `node test/data/grid/make-cases.mjs`. Each has grid.json (the cells, and what of the
 * proposed mapping the analyst changes) and what it must give, which is worked out by hand below: figures in kg and
 * whole units of currency, or the sentence of the refusal. Figures are invented but for some of November 2025, which
 * are as SMM printed them.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
/** 1 November 2025, 1 October and 1 September as Excel numbers days. */
const [NOV, OCT, SEP] = [45962, 45931, 45901];

function put(name, file, text) {
  mkdirSync(join(HERE, name), { recursive: true });
  writeFileSync(join(HERE, name, file), text);
}

/** A range that can be read: what is expected of it, `currency` and `flow` only where they are not as usual. */
function good(name, cells, observations, more = {}) {
  const { notices = [], currency = null, flow = "exports", ...given } = more;
  const grid = { name: "Sheet1!A1", cells, ...given };
  put(name, "grid.json", `${JSON.stringify(grid, null, 1)}\n`);
  const expected = { flow, currency, observations, notices };
  put(name, "expected.json", `${JSON.stringify(expected, null, 2)}\n`);
}

/** A range that is refused. */
function bad(name, cells, sentence, given = {}) {
  const grid = { name: "Sheet1!A1", cells, ...given };
  put(`bad-${name}`, "grid.json", `${JSON.stringify(grid, null, 1)}\n`);
  put(`bad-${name}`, "expected.error.txt", `${sentence}\n`);
}

const HEAD = ["Month", "Product", "Partner", "Tonnes"];
const ROW = [NOV, "Ingot", "", 22218];
const INGOT = "2025-11 Ingot World 22218000 kg";

// Long ranges that can be read.
good("long-least", [HEAD, ROW], [INGOT]);
good(
  "long-zh",
  [
    ["月份", "产品", "目的地", "数量（吨）", "金额（美元）"],
    [NOV, "镁锭", "荷兰", 6606.9, 15900000],
    [NOV, "镁锭", "全球", 22218, 53600000],
  ],
  [
    "2025-11 Ingot NLD 6606900 kg",
    "2025-11 Ingot NLD 15900000 USD",
    "2025-11 Ingot World 22218000 kg",
    "2025-11 Ingot World 53600000 USD",
  ],
  { currency: "USD", language: "zh" }
);
good(
  "long-kg-and-cny",
  [
    ["Date", "HS code", "Country", "Quantity (kg)", "Value (CNY)"],
    ["2025-11", 81041900, "CAN", 1552900.4, 30000000.5],
    ["2025-11", "8104.1900", "", 1783900, 0],
  ],
  [
    "2025-11 Alloy CAN 1552900 kg",
    "2025-11 Alloy CAN 30000001 CNY",
    "2025-11 Alloy World 1783900 kg",
    "2025-11 Alloy World 0 CNY",
  ],
  { currency: "CNY" }
);
good(
  "long-forms-of-months",
  [
    ["Month", "Product", "Tonnes"],
    [SEP + 29, "Ingot", 9],
    [OCT + 30.5, "Ingot", 10],
    ["2025-11", "Ingot", 11],
    [202512, "Ingot", 12],
    ["202501", "Ingot", 1],
    ["Feb 2025", "Ingot", 2],
    ["2025年3月", "Ingot", 3],
    ["2025/4", "Ingot", 4],
    ["2025-05-31", "Ingot", 5],
    ["Jun-25", "Ingot", 6],
    ["２０２５年７月", "Ingot", 7],
  ],
  [
    "2025-09 Ingot World 9000 kg",
    "2025-10 Ingot World 10000 kg",
    "2025-11 Ingot World 11000 kg",
    "2025-12 Ingot World 12000 kg",
    "2025-01 Ingot World 1000 kg",
    "2025-02 Ingot World 2000 kg",
    "2025-03 Ingot World 3000 kg",
    "2025-04 Ingot World 4000 kg",
    "2025-05 Ingot World 5000 kg",
    "2025-06 Ingot World 6000 kg",
    "2025-07 Ingot World 7000 kg",
  ]
);
good(
  "long-rounded-to-a-kg",
  [HEAD, [NOV, "Ingot", "", 22218.3454], [OCT, "Ingot", "", 0.1 + 0.2], [SEP, "Ingot", "", 6606.9]],
  [
    "2025-11 Ingot World 22218345 kg",
    "2025-10 Ingot World 300 kg",
    "2025-09 Ingot World 6606900 kg",
  ]
);
good(
  "long-blank-is-not-known",
  [
    HEAD,
    [NOV, "Ingot", "", ""],
    [OCT, "Ingot", "", 0],
    [SEP, "Ingot", "", "n/a"],
    [NOV, "Powder", "", "-"],
    [OCT, "Powder", "", "—"],
    [SEP, "Powder", "", "  "],
  ],
  ["2025-10 Ingot World 0 kg"]
);
good(
  "long-errors-are-not-known",
  [HEAD, ROW, [OCT, "Ingot", "", "#N/A"], [SEP, "Ingot", "", "#DIV/0!"]],
  [INGOT],
  {
    notices: [
      'skipped: Sheet1!A1: 2 amounts are errors and so not known: Sheet1!A1, row 3, column 4 "Tonnes", Sheet1!A1, row 4, column 4 "Tonnes".',
    ],
  }
);
good(
  "long-numbers-as-text",
  [
    HEAD,
    [NOV, "Ingot", "", "22,218"],
    [OCT, "Ingot", "", " 13782.5 "],
    [SEP, "Ingot", "", "１,000"],
  ],
  [
    "2025-11 Ingot World 22218000 kg",
    "2025-10 Ingot World 13782500 kg",
    "2025-09 Ingot World 1000000 kg",
  ]
);
good(
  "long-totals-are-left-out",
  [
    HEAD,
    ROW,
    ["合计", "Ingot", "", 22218],
    ["Total", "", "", 22218],
    ["2025", "Ingot", "", 1],
    ["2025年1-11月", "Ingot", "", 1],
  ],
  [INGOT],
  {
    notices: [
      "skipped: Sheet1!A1: 4 rows of totals were left out: 合计, Total, 2025, 2025年1-11月.",
    ],
  }
);
good(
  "long-unknown-names",
  [
    HEAD,
    ROW,
    [NOV, "Zinc", "", 5],
    [OCT, "Zinc", "", 5],
    [NOV, 81042, "", 5],
    [NOV, "Ingot", "Atlantis", 7],
  ],
  [INGOT],
  {
    notices: [
      "unknownCodes: Sheet1!A1: 3 rows of products that are not known were left out: Zinc, 81042.",
      "unknownPartners: Sheet1!A1: 1 row of partners that are not known was left out, and is not counted in World: Atlantis.",
    ],
  }
);
good(
  "long-unknown-names-zh",
  [
    ["月份", "产品", "国家", "吨"],
    ["2025年11月", "镁锭", "", 22218],
    ["2025年11月", "锌", "", 5],
    ["2025年11月", "镁锭", "某地", 7],
  ],
  [INGOT],
  {
    language: "zh",
    notices: [
      "unknownCodes: Sheet1!A1：1 行的产品未知，未计入：锌。",
      "unknownPartners: Sheet1!A1：1 行的贸易伙伴未知，未计入，也未计入全球合计：某地。",
    ],
  }
);
good(
  "long-no-world-is-no-sum",
  [HEAD, [NOV, "Ingot", "NLD", 6606.9], [NOV, "Ingot", "JPN", 1000]],
  ["2025-11 Ingot NLD 6606900 kg", "2025-11 Ingot JPN 1000000 kg"],
  {
    notices: [
      "skipped: Sheet1!A1 has partners and no World for Ingot, so their totals are not known. Add rows with an empty partner or World.",
    ],
  }
);
good("long-repeated-alike", [HEAD, ROW, ROW, [NOV, "镁锭", "World", "22,218"]], [INGOT], {
  notices: ["skipped: Sheet1!A1: 2 figures were there before and were counted once."],
});
good(
  "long-titles-above-and-notes-below",
  [
    ["Magnesium imports of China", "", "", ""],
    ["Unit: kg", "", "", ""],
    ["", "", "", ""],
    ["Month", "Product", "Partner", "Quantity"],
    [NOV, "Ingot", "", 1500],
    ["", "", "", ""],
    ["Source: customs", "", "", ""],
  ],
  ["2025-11 Ingot World 1500 kg"],
  { flow: "imports", notices: ["skipped: Sheet1!A1: 1 row without amounts was left out."] }
);
good(
  "long-columns-not-read",
  [
    ["Month", "Product", "Tonnes", "YoY %", "USD/t", "Remark"],
    [NOV, "Ingot", 22218, 0.6121, 2412, "=1+1"],
  ],
  [INGOT],
  { notices: ["skipped: Sheet1!A1: these columns were not read: YoY %, USD/t, Remark."] }
);
good(
  "long-spans",
  [
    ["Month", "Months", "Product", "Tonnes"],
    ["2025-02", 2, "Ingot", 40000],
    ["2025-11", "11", "Total", 408800],
    ["2025-11", "", "Ingot", 22218],
  ],
  ["2025-01:2025-02 Ingot World 40000000 kg", "2025-01:2025-11 Total World 408800000 kg", INGOT]
);
good(
  "long-one-product",
  [
    ["Month", "Tonnes"],
    [NOV, 22218],
  ],
  [INGOT],
  {
    mapping: { product: "镁锭" },
  }
);
good(
  "long-one-partner",
  [
    ["Month", "Product", "Tonnes"],
    [NOV, "Ingot", 6606.9],
  ],
  ["2025-11 Ingot NLD 6606900 kg"],
  {
    mapping: { partner: "Netherlands" },
    notices: [
      "skipped: Sheet1!A1 has partners and no World for Ingot, so their totals are not known. Add rows with an empty partner or World.",
    ],
  }
);
good(
  "long-unit-by-choice",
  [
    ["Month", "Product", "Quantity"],
    [NOV, "Ingot", 22218],
  ],
  ["2025-11 Ingot World 22218 kg"],
  {
    mapping: { unit: "kg" },
  }
);
good(
  "long-heading-outranks-choice",
  [
    ["Month", "Product", "Tonnes"],
    [NOV, "Ingot", 22218],
  ],
  [INGOT],
  {
    mapping: { unit: "kg" },
  }
);
good("long-imports-by-choice", [HEAD, ROW], [INGOT], {
  mapping: { flow: "imports" },
  flow: "imports",
});
good(
  "long-columns-without-names",
  [
    ["a", "b", "c", "d"],
    [NOV, "Ingot", "NLD", 6606.9],
    [OCT, "Ingot", "全球", 13782],
  ],
  ["2025-11 Ingot NLD 6606900 kg", "2025-10 Ingot World 13782000 kg"]
);
good(
  "long-new-column-since",
  [
    [...HEAD, "Remark"],
    [...ROW, "new"],
  ],
  [INGOT],
  {
    mapping: { roles: ["month", "product", "partner", "quantity"], names: HEAD },
    notices: ["skipped: Sheet1!A1: these columns were not read: Remark."],
  }
);

// Wide ranges that can be read.
good(
  "wide-months-across",
  [
    ["Tonnes", SEP, OCT, NOV],
    ["Ingot", 12000, 13782, 22218],
    ["Powder", "", 0, 6585],
  ],
  [
    "2025-09 Ingot World 12000000 kg",
    "2025-10 Ingot World 13782000 kg",
    INGOT,
    "2025-10 Powder World 0 kg",
    "2025-11 Powder World 6585000 kg",
  ]
);
good(
  "wide-months-across-zh",
  [
    ["镁产品出口量（千克）", "", ""],
    ["品种", "2025年10月", "2025年11月"],
    ["镁锭", 13782000, 22218000],
    ["合计", 30000000, 38900000],
  ],
  [
    "2025-10 Ingot World 13782000 kg",
    INGOT,
    "2025-10 Total World 30000000 kg",
    "2025-11 Total World 38900000 kg",
  ],
  { language: "zh" }
);
good(
  "wide-products-across",
  [
    ["Month", "Ingot (t)", "Powder (t)", "Total (t)"],
    ["2025-10", 13782, "n/a", 29752],
    ["2025-11", 22218, 6585, 38900],
    ["Total", 36000, 6585, 68652],
  ],
  [
    "2025-10 Ingot World 13782000 kg",
    "2025-10 Total World 29752000 kg",
    INGOT,
    "2025-11 Powder World 6585000 kg",
    "2025-11 Total World 38900000 kg",
  ],
  { notices: ["skipped: Sheet1!A1: 1 row of totals was left out: Total."] }
);
good(
  "wide-codes-across",
  [
    ["年月", 81041100, 81043000, 8104],
    [202511, 22218000, 6585000, 38900000],
  ],
  [INGOT, "2025-11 Powder World 6585000 kg", "2025-11 Total World 38900000 kg"],
  { mapping: { unit: "kg" } }
);
good(
  "wide-world-is-no-product",
  [
    ["Month", "Ingot", "Powder", "World", "全球", "Growth %"],
    [NOV, 22218, 6585, 1, 2, 3],
  ],
  [INGOT, "2025-11 Powder World 6585000 kg"],
  { notices: ["skipped: Sheet1!A1: these columns were not read: World, 全球, Growth %."] }
);
good(
  "wide-no-month-across",
  [
    ["Product", "2025-10", "2025-11", "Jan–Nov 2025", "2025"],
    ["Ingot", 13782, 22218, 229700, 230000],
  ],
  ["2025-10 Ingot World 13782000 kg", INGOT],
  { notices: ["skipped: Sheet1!A1: these columns were not read: Jan–Nov 2025, 2025."] }
);
good(
  "wide-partners-down",
  [
    ["Country", "2025-10", "2025-11"],
    ["Netherlands", 5000, 6606.9],
    ["", 13782, 22218],
    ["合计", 13782, 22218],
    ["Total", 1, 1],
    ["Elsewhere", 1, 1],
  ],
  [
    "2025-10 Ingot NLD 5000000 kg",
    "2025-11 Ingot NLD 6606900 kg",
    "2025-10 Ingot World 13782000 kg",
    INGOT,
  ],
  {
    mapping: { product: "Ingot" },
    notices: [
      "unknownPartners: Sheet1!A1: 1 row of partners that are not known was left out, and is not counted in World: Elsewhere.",
      "skipped: Sheet1!A1: 1 row of totals was left out: Total.",
      "skipped: Sheet1!A1: 2 figures were there before and were counted once.",
    ],
  }
);
good(
  "wide-values",
  [
    ["USD", "2025-10", "2025-11"],
    ["Ingot", 33000000, "53,600,000"],
  ],
  ["2025-10 Ingot World 33000000 USD", "2025-11 Ingot World 53600000 USD"],
  { currency: "USD" }
);
good(
  "wide-grown-by-a-month",
  [
    ["Product", "2025-09", "2025-10", "2025-11", "Remark"],
    ["Ingot", 12000, 13782, 22218, "x"],
  ],
  ["2025-09 Ingot World 12000000 kg", "2025-10 Ingot World 13782000 kg", INGOT],
  {
    mapping: {
      roles: ["product", "figure", "figure", "ignored"],
      names: ["Product", "2025-09", "2025-10", "Remark"],
    },
    notices: ["skipped: Sheet1!A1: these columns were not read: Remark."],
  }
);
good(
  "wide-a-month-set-aside",
  [
    ["Product", "2025-09", "2025-10", "2025-11"],
    ["Ingot", 1, 13782, 22218],
  ],
  ["2025-10 Ingot World 13782000 kg", INGOT],
  {
    mapping: { roles: ["product", "ignored", "figure", "figure"] },
    notices: ["skipped: Sheet1!A1: these columns were not read: 2025-09."],
  }
);

// Ranges that are refused.
const WHERE = 'Sheet1!A1, row 2, column 4 "Tonnes"';
const amount = (cell) => [HEAD, [NOV, "Ingot", "", cell]];
bad(
  "empty",
  [
    ["", ""],
    ["", " "],
  ],
  "Sheet1!A1 is empty. Select the table with its header."
);
bad("empty-zh", [], "Sheet1!A1 为空。请选中带标题行的表格。", { language: "zh" });
bad(
  "header-only",
  [HEAD],
  "Sheet1!A1 has no rows below its header. Select the table with its figures."
);
bad(
  "header-beyond",
  [HEAD, ROW],
  "Sheet1!A1 has 2 rows, but its header was in row 8. Select the range again and say where its header is.",
  { mapping: { header: 7 } }
);
bad(
  "header-blank",
  [HEAD, ROW, ["", "", "", ""]],
  "Row 3 of Sheet1!A1, where its header should be, is empty. Select the range again and say where its header is.",
  { mapping: { header: 2 } }
);
bad(
  "no-header",
  [[NOV, "Ingot", "NLD", 22218]],
  "Sheet1!A1 has no rows below its header. Select the table with its figures.",
  { mapping: { roles: ["month", "product", "partner", "quantity"] } }
);
bad(
  "no-month",
  [
    ["When", "Product", "Tonnes"],
    ["soon", "Ingot", 22218],
  ],
  "No column of Sheet1!A1 holds months. Choose the column with months such as 2025-11 or Nov 2025, or say that months stand across the top."
);
bad(
  "no-month-zh",
  [
    ["何时", "产品", "吨"],
    ["不久", "镁锭", 22218],
  ],
  "Sheet1!A1 没有月份列。请选择含 2025-11、2025年11月 等月份的列，或说明月份横排在表头。",
  { language: "zh" }
);
bad(
  "no-product",
  [
    ["Month", "Tonnes"],
    [NOV, 22218],
  ],
  "Sheet1!A1 does not say which product its figures are of. Choose the column with products or HS codes, or one product for all rows."
);
bad(
  "no-amounts",
  [
    ["Month", "Product", "Remark"],
    [NOV, "Ingot", "many"],
  ],
  "Sheet1!A1 has no column of quantities or values. Choose the column with the amounts."
);
bad(
  "no-figures-across",
  [
    ["Product", "a", "b"],
    ["Ingot", 1, 2],
  ],
  "No column of Sheet1!A1 is headed by a month. Choose the row in which months such as 2025-11 stand, or another shape.",
  { choices: { shape: "wide", across: "months" } }
);
bad(
  "all-blank",
  [HEAD, [NOV, "Ingot", "", ""], [OCT, "Ingot", "", "#N/A"]],
  "Sheet1!A1 holds no figure that can be read: its amounts are empty or errors. Fill them in, or choose other columns."
);
bad(
  "all-unknown",
  [HEAD, [NOV, "Zinc", "", 1], [NOV, "Lead", "", 2]],
  "Sheet1!A1 holds no figure that can be read. Names that are not known: Zinc, Lead. Write products such as Ingot or 81041100 and partners such as Netherlands or NLD, or choose other columns."
);
bad(
  "negative",
  amount(-5),
  `${WHERE}: -5 is negative, which no trade is. Correct it, or clear the cell if it is not known.`
);
bad(
  "european-number",
  amount("1.234,5"),
  `${WHERE}: "1.234,5" is a text that can be read in two ways. Turn it into a number, or write it as 1234.5.`
);
bad(
  "decimal-comma",
  amount("22,5"),
  `${WHERE}: "22,5" is a text that can be read in two ways. Turn it into a number, or write it as 1234.5.`
);
bad(
  "exponent-text",
  amount("1.2E+07"),
  `${WHERE}: "1.2E+07" is a text that has lost digits. Write the number in full.`
);
bad(
  "words-for-a-number",
  amount("about 22 thousand tonnes, to be confirmed by customs"),
  `${WHERE}: "about 22 thousand tonnes, to be confirme…" is no number. Correct it, or clear the cell if it is not known.`
);
bad(
  "true-for-a-number",
  amount(true),
  `${WHERE}: "true" is no number. Correct it, or clear the cell if it is not known.`
);
bad(
  "formula-as-text",
  amount("=HYPERLINK(1)"),
  `${WHERE}: "=HYPERLINK(1)" is no number. Correct it, or clear the cell if it is not known.`
);
bad(
  "billion-tonnes",
  amount(22218000),
  `${WHERE}: 22218000 is more than a month can have (1 million tonnes, or 10^12 of a currency). Check the unit of the column.`
);
bad(
  "month-13",
  [HEAD, ["2025-13", "Ingot", "", 1]],
  'Sheet1!A1, row 2: "2025-13" is no month such as 2025-11, 202511 or Nov 2025. Correct it, or leave its row out of the range.'
);
bad(
  "month-is-an-error",
  [HEAD, ["#N/A", "Ingot", "", 1]],
  'Sheet1!A1, row 2: "#N/A" is no month such as 2025-11, 202511 or Nov 2025. Correct it, or leave its row out of the range.'
);
bad(
  "month-in-merged-cells",
  [HEAD, ROW, ["", "Powder", "", 6585]],
  "Sheet1!A1, row 3: there are amounts and no month. Fill it in in every row (not in merged cells), or leave the row out of the range."
);
bad(
  "months-of-a-span",
  [
    ["Month", "Months", "Product", "Tonnes"],
    [NOV, 1.5, "Ingot", 1],
  ],
  'Sheet1!A1, row 2: "1.5" is no number of months that end there and begin in 1980 or later. Write 1 for a month, 11 for January to November.'
);
bad(
  "two-figures",
  [HEAD, ROW, [OCT, "Ingot", "", 1], ["2025-11", 81041100, "World", 22219]],
  `Two figures for Ingot, World, 2025-11: ${WHERE} (22218000 kg); Sheet1!A1, row 4, column 4 "Tonnes" (22219000 kg). Keep one of them, or leave the other out of the range.`
);
bad(
  "two-figures-zh",
  [
    ["产品", "2025-11", "2025年11月"],
    ["镁锭", 1, 2],
  ],
  "镁锭、全球、2025-11有两个数值：Sheet1!A1 第 2 行第 2 列“2025-11” (1000 kg)；Sheet1!A1 第 2 行第 3 列“2025年11月” (2000 kg)。请保留其一，或不选另一个。",
  {
    language: "zh",
    mapping: { roles: ["product", "figure", "figure"] },
    choices: { shape: "wide", across: "months" },
  }
);
bad(
  "columns-moved",
  [
    ["Month", "Partner", "Product", "Tonnes"],
    [NOV, "NLD", "Ingot", 1],
  ],
  'The columns of Sheet1!A1 have changed: column 2 was "Product" and is "Partner". Select the range again and say what its columns hold.',
  { mapping: { roles: ["month", "product", "partner", "quantity"], names: HEAD } }
);
bad(
  "unit-changed-since",
  [["Month", "Product", "Partner", "kg"], ROW],
  'The columns of Sheet1!A1 have changed: column 4 was "Tonnes" and is "kg". Select the range again and say what its columns hold.',
  { mapping: { roles: ["month", "product", "partner", "quantity"], names: HEAD } }
);
bad(
  "columns-gone",
  [
    ["Month", "Product"],
    [NOV, "Ingot"],
  ],
  "Sheet1!A1 has 2 columns where 4 are to be read. Select the whole range again and say what its columns hold.",
  { mapping: { roles: ["month", "product", "partner", "quantity"], names: HEAD } }
);
bad(
  "two-quantities",
  [
    ["Month", "Product", "Tonnes", "kg"],
    [NOV, "Ingot", 1, 1000],
  ],
  'Sheet1!A1 has two columns of "Quantity": column 3 "Tonnes" and column 4 "kg". Set the one that is not meant to "Not read".',
  { mapping: { roles: ["month", "product", "quantity", "quantity"] } }
);
bad(
  "month-down-and-across",
  [
    ["Month", "Product", "2025-10", "2025-11"],
    [NOV, "Ingot", 1, 2],
  ],
  'Sheet1!A1: column 1 "Month" cannot be "Month" in a range of this shape. Choose what else it holds, or another shape.',
  { mapping: { roles: ["month", "product", "figure", "figure"] } }
);
bad(
  "hostile-mapping",
  [HEAD, ROW],
  "What was remembered of the columns of Sheet1!A1 cannot be used. Select the range again and say what its columns hold.",
  { mapping: { roles: ["month", "__proto__", "constructor", "quantity"] } }
);
bad(
  "hostile-header",
  [HEAD, ROW],
  "What was remembered of the columns of Sheet1!A1 cannot be used. Select the range again and say what its columns hold.",
  { mapping: { header: -1 } }
);
bad(
  "unknown-product-for-all",
  [
    ["Month", "Tonnes"],
    [NOV, 1],
  ],
  '"Zinc" is no product that is known, so Sheet1!A1 cannot be read as such. Choose one such as Ingot or 81041100.',
  { mapping: { product: "Zinc" } }
);
bad(
  "unknown-partner-for-all",
  [
    ["Month", "Product", "Tonnes"],
    [NOV, "Ingot", 1],
  ],
  '"Atlantis" is no partner that is known, so Sheet1!A1 cannot be read as such. Choose one such as World, Netherlands or NLD.',
  { mapping: { partner: "Atlantis" } }
);
bad(
  "multiples-in-the-heading",
  [
    ["月份", "产品", "出口量（万吨）"],
    [NOV, "镁锭", 2.2],
  ],
  "Sheet1!A1：“出口量（万吨）”中的单位无法读取。重量请用吨或千克，金额请用美元或人民币元，不用万、千等倍数，并写明单位。",
  { language: "zh", mapping: { roles: ["month", "product", "quantity"] } }
);
bad(
  "multiples-in-the-title",
  [
    ["Exports, thousand tonnes", "", ""],
    ["Product", "2025-10", "2025-11"],
    ["Ingot", 13.8, 22.2],
  ],
  'Sheet1!A1: the unit in "Exports, thousand tonnes" cannot be read. Give weights in tonnes or kg and values in USD or CNY, in full and not in thousands, and name that unit.'
);
bad(
  "two-currencies",
  [
    ["Month", "Ingot (USD)", "Powder (CNY)"],
    [NOV, 1, 2],
  ],
  'Sheet1!A1 has values in USD and in CNY. They are never mixed: set the columns of one currency to "Not read".'
);
