import { serialOf, monthOf } from "../../src/dataset/month";
import type { Cell } from "../../src/workbook/entered";
import { readStore, type TableCells } from "../../src/workbook/read-store";
import { MG_CLAIMS, MG_DATA, MG_SOURCES, type StoreTable } from "../../src/workbook/store-columns";
import { catalogue } from "./november";

const MONTH = serialOf(monthOf(2025, 11));
const good = {
  Month: MONTH,
  Months: 1,
  Product: "Ingot",
  Partner: "World",
  Tonnes: 22_200,
  "Band (±t)": 50,
  Basis: "reported",
};

function tableOf(store: StoreTable, rows: Record<string, Cell>[]): TableCells {
  const header = store.columns.map((c) => c.header);
  return { header, rows: rows.map((row) => header.map((h) => row[h] ?? "")), firstRow: 2 };
}

function read(rows: Record<string, Cell>[], language: "en" | "zh" = "en") {
  const tables = new Map([
    ["MG_Data", tableOf(MG_DATA, rows)],
    ["MG_Sources", tableOf(MG_SOURCES, [])],
    ["MG_Claims", tableOf(MG_CLAIMS, [])],
  ]);
  return readStore(tables, "t", catalogue, language);
}

test.each([
  ["1949-12", 1, "is not a month"],
  ["1950-01", 1, undefined],
  ["2199-12", 1200, undefined],
  ["2199-12", 1201, "is not a number of months. Type a whole number from 1 to 1200."],
  ["2200-01", 1, "is not a month"],
  ["2025-11", 0, "is not a number of months"],
])("a row of %s and %d months is read, or refused: %s", (month, months, refusal) => {
  const { contents, refusals } = read([{ ...good, Month: month, Months: months }]);
  expect(contents.observations).toHaveLength(refusal ? 0 : 1);
  expect(refusals.join(" ")).toContain(refusal ?? "");
});

test.each<[string, Record<string, Cell>, string]>([
  [
    "text in Tonnes",
    { Tonnes: "n/a" },
    'MG_Data, row 3: "n/a" in Tonnes is not a number. The row is left out.',
  ],
  [
    "an error in Tonnes",
    { Tonnes: "#N/A" },
    'MG_Data, row 3: "#N/A" in Tonnes is not a number. The row is left out.',
  ],
  [
    "an unknown product",
    { Product: "Ingt" },
    'MG_Data, row 3: the product "Ingt" is not known. Did you mean "Ingot"? The row is left out.',
  ],
  [
    "an unknown partner",
    { Partner: "Atlantis" },
    'MG_Data, row 3: the partner "Atlantis" is not known. The row is left out.',
  ],
  [
    "month 0",
    { Month: 0 },
    'MG_Data, row 3: "0" is not a month. Type a date such as 2025-11. The row is left out.',
  ],
  [
    "a month typed as one number",
    { Month: 202511 },
    'MG_Data, row 3: "202511" is not a month. Type a date such as 2025-11. The row is left out.',
  ],
  [
    "half a month",
    { Months: 1.5 },
    'MG_Data, row 3: "1.5" is not a number of months. Type a whole number from 1 to 1200. The row is left out.',
  ],
  [
    "an unknown basis",
    { Basis: "guessed" },
    'MG_Data, row 3: "guessed" in Basis is none of reported, derived. The row is left out.',
  ],
  [
    "a band that leaves the amount out",
    { Low: 1, High: 2 },
    "MG_Data, row 3: Low and High do not enclose the amount. The row is left out.",
  ],
  [
    "a band for two amounts",
    { USD: 1, Low: 1, High: 99_999 },
    "MG_Data, row 3: Low and High are filled, but the row holds several amounts. The row is left out.",
  ],
])("%s is refused in a sentence, and the rest is read", (_, change, sentence) => {
  const { contents, refusals } = read([good, { ...good, ...change }, good]);
  expect(refusals).toEqual([sentence]);
  expect(contents.observations).toHaveLength(2);
});

test("refusals are Chinese where the analyst is", () => {
  const { refusals } = read([{ ...good, Partner: "荷蘭國" }], "zh");
  expect(refusals).toEqual(["MG_Data 第 2 行：未知贸易伙伴“荷蘭國”。该行未读入。"]);
});

test("names, codes and text months as she types them", () => {
  const typed = { Month: "2025-11", Months: "", Product: 81041100, Partner: "nl", Tonnes: 5 };
  const { contents, refusals } = read([typed]);
  expect(refusals).toEqual([]);
  expect(contents.observations).toEqual([
    {
      product: "Ingot",
      partner: "NLD",
      measure: "quantity",
      span: { first: monthOf(2025, 11), last: monthOf(2025, 11) },
      amount: 5000,
      band: { low: 5000, high: 5000 },
      rounding: "rounded",
      basis: "reported",
      sources: [],
    },
  ]);
});

test("an empty row and a row without an amount say nothing, and are no mistake", () => {
  const { contents, refusals } = read([{}, { ...good, Tonnes: "" }, { ...good, Tonnes: 0 }]);
  expect(refusals).toEqual([]);
  expect(contents.observations.map((o) => o.amount)).toEqual([0]);
});

test("a missing column refuses its table and leaves the others", () => {
  const data = tableOf(MG_DATA, [good]);
  const header = data.header.map((h) => (h === "Tonnes" ? "Tons" : h));
  const sources = tableOf(MG_SOURCES, [{ Id: "a", Publisher: "A", Date: MONTH }]);
  const tables = new Map([
    ["MG_Data", { ...data, header }],
    ["MG_Sources", sources],
  ]);
  const { contents, refusals } = readStore(tables, "t", catalogue);
  expect(refusals).toEqual([
    'The table MG_Data cannot be read: it has no column "Tonnes". Give the column its name back, or load the data again.',
    "The table MG_Claims is missing. Load the data again to get it back.",
  ]);
  expect(contents.sources).toMatchObject([{ id: "a", date: "2025-11" }]);
});
