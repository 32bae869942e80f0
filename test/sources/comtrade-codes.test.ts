import { formatMonth, monthOf } from "../../src/dataset/month";
import { catalogue } from "../../src/sources/catalogue";
import { readComtradeAmount } from "../../src/sources/comtrade/comtrade-amounts";
import { comtradeCodes } from "../../src/sources/comtrade/comtrade-codes";
import { type Field, readComtradeRow } from "../../src/sources/comtrade/comtrade-row";
import { SourceRefusal } from "../../src/sources/source";
import { withoutKey } from "../../src/sources/comtrade/without-key";

const codes = comtradeCodes(catalogue);

test("comtradeCodes(catalogue) tells apart what six digits tell apart, and Total by its heading", () => {
  expect(codes.goods).toEqual(["8104", "810411", "810419", "810420", "810430"]);
  expect(codes.goods.map((code) => codes.productOf(code))).toEqual([
    "Total",
    "Ingot",
    "Alloy",
    "Scrap",
    "Powder",
  ]);
});

test("comtradeCodes(catalogue) gives no product for 810490, which is wrought and articles in one", () => {
  expect(codes.productOf("810490")).toBeUndefined();
  expect(codes.merged).toEqual({ code: "810490", products: ["Wrought", "Articles"] });
  for (const code of ["81041100", "81", "", "81041", "TOTAL"])
    expect(codes.productOf(code)).toBeUndefined();
});

test.each([
  ["0", "World"],
  ["156", "CHN"],
  ["4", "AFG"],
  ["528", "NLD"],
  ["699", "IND"],
  ["251", "FRA"],
  ["579", "NOR"],
  ["757", "CHE"],
  ["842", "USA"],
  ["490", "TWN"],
  ["568", "OtherEurope"],
  ["577", "OtherAfrica"],
  ["527", "OtherOceania"],
  ["899", "Unspecified"],
  // M49 where UN Comtrade has another: the same countries with other borders, or before 1981.
  ["356", undefined],
  ["250", undefined],
  ["578", undefined],
  ["756", undefined],
  ["840", undefined],
  ["97", undefined],
  ["004", undefined],
])("comtradeCodes(catalogue): the partner of %s is %s", (code, partner) => {
  expect(codes.partnerOf(code)).toBe(partner);
});

test("comtradeCodes(catalogue) gives no two codes to one partner, so that no row is taken for another's", () => {
  const all = Array.from({ length: 10_000 }, (_, code) => codes.partnerOf(String(code)));
  const partners = all.filter((partner) => partner !== undefined);
  expect(new Set(partners).size).toBe(partners.length);
  expect(partners.length).toBeGreaterThan(220);
  for (const partner of partners) expect(catalogue.partner(partner)?.id).toBe(partner);
});

test("comtradeCodes(catalogue): World and places that are no country do not report", () => {
  for (const partner of ["World", "OtherEurope", "EU27", "nowhere"])
    expect(codes.codeOf(partner)).toBeUndefined();
  expect(codes.codeOf("USA")).toBe("842");
});

test.each([
  [908, 908],
  [10127757.599, 10127758],
  [0, 0],
  [0.4, 0],
  [1e9, 1e9],
  ["908", 908],
  ["5024600.0", 5024600],
  ["５０", 50],
  [" 7 ", 7],
  [null, undefined],
  [undefined, undefined],
  ["", undefined],
  [" ", undefined],
  [-1, "negative"],
  ["-0.5", "negative"],
  [1e9 + 1, "tooLarge"],
  ["1000000001", "tooLarge"],
  [Infinity, "unreadable"],
  [NaN, "unreadable"],
  ["1,161", "unreadable"],
  ["1.2E+07", "unreadable"],
  ["0x10", "unreadable"],
  ["=1+1", "unreadable"],
  ["N/A", "unreadable"],
  [true, "unreadable"],
  [[1], "unreadable"],
  [{}, "unreadable"],
])("readComtradeAmount(%p, kg) is %p", (cell, amount) => {
  expect(readComtradeAmount(cell, "kg")).toBe(amount);
});

test("readComtradeAmount(cell, currency) holds up to 10^12", () => {
  expect(readComtradeAmount(1e12, "currency")).toBe(1e12);
  expect(readComtradeAmount(1e12 + 1, "currency")).toBe("tooLarge");
});

const ROW: Partial<Record<Field, unknown>> = {
  freqCode: "M",
  period: "202412",
  reporterCode: 156,
  flowCode: "X",
  partnerCode: 528,
  cmdCode: "810411",
  netWgt: 10,
  primaryValue: 30,
};
const read = (changes: Partial<Record<Field, unknown>>, flow: "exports" | "imports" = "exports") =>
  readComtradeRow((field) => ({ ...ROW, ...changes })[field], "a.csv, row 2", flow, codes, "en");

test("readComtradeRow(row) takes fob for exports and cif for imports, and the primary value where it is not known", () => {
  const values = { cifvalue: 33, fobvalue: 29, primaryValue: 31 };
  expect(read(values)).toMatchObject({ value: 29 });
  expect(read({ ...values, flowCode: "M" }, "imports")).toMatchObject({ value: 33 });
  expect(read({ ...values, fobvalue: null })).toMatchObject({ value: 31 });
  expect(read({ ...values, fobvalue: 0 })).toMatchObject({ value: 31 });
  expect(read({ fobvalue: 0, primaryValue: null })).toMatchObject({ value: 0 });
  expect(read({ primaryValue: undefined })).toMatchObject({ value: undefined });
});

test("readComtradeRow(row) takes a weight of nought for unknown where its value says otherwise", () => {
  expect(read({ netWgt: 0, primaryValue: 1000 })).toMatchObject({ kg: 0 });
  expect(read({ netWgt: 0, primaryValue: 1001 })).toMatchObject({ kg: undefined });
});

test.each([
  [{ period: 202412 }, "2024-12"],
  [{ period: "202412.0" }, "2024-12"],
  [{ period: '="202412"' }, "2024-12"],
  [{ freqCode: null }, "2024-12"],
  [{ period: "196201" }, "1962-01"],
  [{ period: "210012" }, "2100-12"],
])("readComtradeRow(%p) is of %s", (changes, month) => {
  expect(formatMonth(read(changes).month)).toBe(month);
});

test.each([
  { period: "196112" },
  { period: "210101" },
  { period: "202400" },
  { period: "2024" },
  { period: 2024 },
  { period: 202412.5 },
  { period: -202412 },
  { period: "2024-12" },
  { period: {} },
  { freqCode: "A" },
  { reporterCode: "CHN" },
  { reporterCode: null },
  { cmdCode: "" },
  { cmdCode: ["810411"] },
  { flowCode: null },
  { partnerCode: "NLD" },
  { partnerCode: -528 },
  { partnerCode: 5.28 },
  { primaryValue: "30 USD" },
])("readComtradeRow(%p) is refused, with the row named", (changes) => {
  expect(() => read(changes)).toThrow(SourceRefusal);
  expect(() => read(changes)).toThrow(/^a\.csv, row 2/);
});

test("readComtradeRow(row) leaves out other goods, other flows and parts, each by its name", () => {
  const december = { month: monthOf(2024, 12), reporter: "156" };
  expect(read({ cmdCode: "TOTAL" })).toEqual({ ...december, leftOut: "code", what: "TOTAL" });
  expect(read({ cmdCode: 120190 })).toEqual({ ...december, leftOut: "code", what: "120190" });
  for (const what of ["M", "RX", "DX"])
    expect(read({ flowCode: what })).toEqual({ ...december, leftOut: "flow", what });
  const part = { ...december, leftOut: "part", what: "810411" };
  expect(read({ motCode: 2100 })).toEqual(part);
  expect(read({ customsCode: "C01" })).toEqual(part);
  expect(read({ partner2Code: 276 })).toEqual(part);
  expect(read({ partner2Code: true })).toEqual(part);
});

test("readComtradeRow(row) takes a row whose dividing fields are empty for a whole", () => {
  const whole = read({ motCode: "", customsCode: null, partner2Code: "0" });
  expect(whole).toMatchObject({ product: "Ingot", partner: "NLD", kg: 10, value: 30 });
});

test("withoutKey(text, key) finds a key in capitals and with signs of its own", () => {
  const key = "a.b+c(d)[e]{f}^g$h|i-j/k";
  expect(withoutKey(`x ${key.toUpperCase()} y ${key}`, key)).toBe("x … y …");
  expect(withoutKey("aXb", key)).toBe("aXb");
  expect(withoutKey("text", undefined)).toBe("text");
});
