import fc from "fast-check";
import { formatMonth } from "../../src/dataset/month";
import { decimalText, shifted } from "../../src/sources/tidy/decimal";
import { readMonth } from "../../src/sources/tidy/read-month";
import { readNumber } from "../../src/sources/tidy/tidy-amount";
import { readList, readText, writeList, writeText } from "../../src/sources/tidy/tidy-text";
import { withoutSecrets } from "../../src/sources/tidy/without-secrets";

test.each([
  ["2024-01", "2024-01"],
  ["202401", "2024-01"],
  ["202401.0", "2024-01"],
  ["２０２４０１", "2024-01"],
  ["2024-1", "2024-01"],
  ["2024/01", "2024-01"],
  ["2024.10", "2024-10"],
  ["2024M3", "2024-03"],
  ["3/2024", "2024-03"],
  ["2024年1月", "2024-01"],
  ["2024年 1 月份", "2024-01"],
  ["2024年01月15日", "2024-01"],
  ["2024-01-31", "2024-01"],
  ["2024-01-31 00:00:00", "2024-01"],
  ["2024-01-31T00:00:00.000Z", "2024-01"],
  ["2024-01-31T00:00:00+08:00", "2024-01"],
  ["Jan-24", "2024-01"],
  ["January 2024", "2024-01"],
  ["Sept. 2024", "2024-09"],
  ["sep2024", "2024-09"],
  ["2024 Nov", "2024-11"],
  ["15 Nov 2024", "2024-11"],
  ["Nov 15, 2024", "2024-11"],
  ["15/11/2024", "2024-11"],
  ["13/12/2024", "2024-12"],
  ["12/13/2024", "2024-12"],
  ["11/15/2024", "2024-11"],
  [" 2024-01 ", "2024-01"],
  [45292, "2024-01"],
  [36526, "2000-01"],
  [73415, "2100-12"],
  [45322.75, "2024-01"],
  [202401, "2024-01"],
  ["45292", "2024-01"],
  ["198001", "1980-01"],
  ["2100-12", "2100-12"],
])("readMonth(%p) is %s", (cell, month) => {
  expect(formatMonth(readMonth(cell)!)).toBe(month);
});

test.each([
  "",
  "2024",
  2024,
  "202400",
  "202413",
  "2024-13",
  "2024-00",
  "2024.1",
  "2024-01-00",
  "2024-01-32",
  "12/12/2024",
  "01/11/2024",
  "1979-12",
  "2101-01",
  "2999-11",
  36525,
  73416,
  -45292,
  1761955200000,
  "2024-01:2024-11",
  "2024年1-11月",
  "2024-Q3",
  "11",
  "十一月",
  "Foo-24",
  "Novembre 2024",
  "Nov",
  "Ingot",
  "latest",
])("readMonth(%p) is no month", (cell) => {
  expect(readMonth(cell)).toBeUndefined();
});

test.each([
  ["908", 0, 908],
  ["6606.9", 3, 6_606_900],
  ["0.001", 3, 1],
  [".5", 3, 500],
  ["908.", 3, 908_000],
  ["22218.3456", 3, 22_218_345.6],
  ["1.1", 3, 1100],
  ["8.2", 3, 8200],
  ["1,161", 0, 1161],
  ["1,234,567.5", 3, 1_234_567_500],
  ["1e-05", 3, 0.01],
  ["１２３", 0, 123],
  ["0", 3, 0],
  [6606.9, 3, 6_606_900],
  [1e-7, 3, 1e-4],
  [0, 3, 0],
  ["", 3, undefined],
  [" ", 3, undefined],
  ["-", 3, undefined],
  ["—", 3, undefined],
  ["…", 3, undefined],
  ["NaN", 3, undefined],
  ["None", 3, undefined],
  ["n/a", 3, undefined],
  ["#N/A", 3, undefined],
  ["暂无", 3, undefined],
  ["-1", 3, "negative"],
  ["−1", 3, "negative"],
  ["(1)", 3, "negative"],
  [-1, 3, "negative"],
  ["1.234,56", 3, "locale"],
  ["1.234.567", 3, "locale"],
  ["1 234", 3, "locale"],
  ["1\u00a0234,5", 3, "locale"],
  ["1'234", 3, "locale"],
  ["6606,9", 3, "locale"],
  ["6606,900", 3, "locale"],
  ["0,123", 3, "locale"],
  ["1.2E+07", 3, "exponent"],
  ["12e7", 3, "exponent"],
  ["12,34,567", 3, "unreadable"],
  ["22218 t", 3, "unreadable"],
  ["Infinity", 3, "unreadable"],
  [Infinity, 3, "unreadable"],
  [NaN, 3, "unreadable"],
  ["0x10", 3, "unreadable"],
  ["1.2.3", 3, "unreadable"],
  ["+5", 3, "unreadable"],
  ["61.21%", 0, "unreadable"],
] as const)("readNumber(%p) with its point moved by %i is %p", (cell, places, number) => {
  expect(readNumber(cell, { places, thousands: true })).toBe(number);
});

test("readNumber takes 1.234 for tonnes to the kg, and not for whole dollars", () => {
  expect(readNumber("1.234", { places: 3 })).toBe(1234);
  expect(readNumber("1.234", { places: 0, whole: true })).toBe("locale");
  expect(readNumber("1.2345", { places: 0, whole: true })).toBe(1.2345);
});

test("readNumber takes 1,234 for 1234 only where commas separate cells", () => {
  expect(readNumber("1,234", { places: 3, thousands: true })).toBe(1_234_000);
  expect(readNumber("1,234", { places: 3 })).toBe("locale");
});

test("readNumber takes a negative rate where it may be one, and never gives -0", () => {
  expect(readNumber("-0.0288", { places: 0, signed: true })).toBe(-0.0288);
  expect(readNumber("−0.0288", { places: 0, signed: true })).toBe(-0.0288);
  expect(readNumber("(0.0288)", { places: 0, signed: true })).toBe("unreadable");
  expect(Object.is(readNumber("-0", { places: 0, signed: true }), 0)).toBe(true);
});

test.each([
  ["6606.9", 3, "6606900"],
  ["22150000.5", -3, "22150.0005"],
  ["1", -3, "0.001"],
  ["0", -3, "0"],
  ["-0.5", 3, "-500"],
  ["1e-7", 0, "0.0000001"],
  ["1.5e+21", 0, "1500000000000000000000"],
  ["120", -1, "12"],
  ["-0", 0, "0"],
  ["no number", 3, "no number"],
])("shifted(%s, %i) is %s", (text, places, moved) => {
  expect(shifted(text, places)).toBe(moved);
});

test("decimalText gives digits that are read back as the same number, moved and moved back", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
      const number = n === 0 ? 0 : n;
      expect(Number(decimalText(number))).toBe(number);
      expect(Number(shifted(decimalText(number, -3), 3))).toBe(number);
      expect(decimalText(number)).toMatch(/^-?\d+(\.\d*[1-9])?$/);
    })
  );
});

test.each([
  ["plain", "plain"],
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@a", "'@a"],
  ["＝1", "'＝1"],
  ["'=1", "''=1"],
  ["'s-Hertogenbosch", "'s-Hertogenbosch"],
  ["\t=1", '"\\t\\u003d1"'],
  ["\r\n", '"\\r\\n"'],
  ["a;=1", '"a;\\u003d1"'],
  ["a; -5", '"a; \\u002d5"'],
  ["a, -5", "a, -5"],
  [" a", '" a"'],
  ["", '""'],
  ['"a"', '"\\"a\\""'],
  ['say "a"', 'say "a"'],
  ["\uFEFFa", '"\\ufeffa"'],
  ["\ud800", '"\\ud800"'],
])("writeText(%j) is %j, and readText gives it back", (text, cell) => {
  expect(writeText(text)).toBe(cell);
  expect(readText(cell)).toBe(text);
});

test("readText takes what a person writes as it stands, without blanks around it", () => {
  expect(readText("  'tis so ")).toBe("'tis so");
  expect(readText('"Best" and "second"')).toBe('"Best" and "second"');
  expect(readText('"quoted"')).toBe("quoted");
});

test.each([
  [["a"], "a"],
  [["a", "b c"], "a; b c"],
  [[], "[]"],
  [[""], '[""]'],
  [["a;b"], '["a;b"]'],
  [["[a"], '["[a"]'],
  [["=a", "b"], "'=a; b"],
  [["a", "=b"], '"a; \\u003db"'],
])("writeList(%j) is %j, and readList gives it back", (ids, cell) => {
  expect(writeList(ids)).toBe(cell);
  expect(readList(cell)).toEqual(ids);
});

test("readList takes what a person writes: ids between semicolons, blanks and empty ones left out", () => {
  expect(readList(" a;b ;; c ")).toEqual(["a", "b", "c"]);
  expect(readList("[SMM] November; a")).toEqual(["[SMM] November", "a"]);
  expect(readList(" ")).toBeUndefined();
});

test.each([
  ["https://example.org/a.csv", "https://example.org/a.csv"],
  ["https://example.org/a.csv?month=11", "https://example.org/a.csv?month=11"],
  ["https://a:b@example.org/a.csv", "https://example.org/a.csv"],
  ["https://example.org/a?sig=1&x=2", "https://example.org/a?x=2"],
  ["https://example.org/a?Ocp-Apim-Subscription-Key=1", "https://example.org/a"],
  ["https://example.org/a?accessToken=1&API_KEY=2", "https://example.org/a"],
  ["https://example.org/a?X-Amz-Date=1&X-Amz-Signature=2", "https://example.org/a"],
  ["mail@example.org", "mail@example.org"],
  ["https://[broken?key=1", "https://[broken?key=1"],
  ["", ""],
])("withoutSecrets(%j) is %j", (address, kept) => {
  expect(withoutSecrets(address)).toBe(kept);
});
