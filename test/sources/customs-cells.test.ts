import { formatMonth } from "../../src/dataset/month";
import { readAmount } from "../../src/sources/customs/customs-amounts";
import { flowNamed } from "../../src/sources/customs/customs-flow";
import { readCommodityCode } from "../../src/sources/customs/customs-goods";
import { readCustomsMonth } from "../../src/sources/customs/customs-months";

test.each([
  ["202401", "2024-01"],
  ["２０２４０１", "2024-01"],
  ["202401.0", "2024-01"],
  ["2024-1", "2024-01"],
  ["2024/01/31", "2024-01"],
  ["2024-01-31 00:00:00", "2024-01"],
  ["2024年1月", "2024-01"],
  ["2024年01月15日", "2024-01"],
  ["2024.10", "2024-10"],
  ["Jan-24", "2024-01"],
  ["January 2024", "2024-01"],
  ["Sept. 2024", "2024-09"],
  ["45292", "2024-01"],
  ["45322.75", "2024-01"],
  ["36526", "2000-01"],
  ["73415", "2100-12"],
  ["Dec-99", "2099-12"],
  ["198001", "1980-01"],
])("%s is the month %s", (text, month) => {
  expect(formatMonth(readCustomsMonth(text)!)).toBe(month);
});

test.each([
  "",
  "2024",
  "202400",
  "202413",
  "2024-13",
  "2024.1",
  "197912",
  "210101",
  "73416",
  "36525",
  "202401-202412",
  "2024-01:2024-12",
  "Foo-24",
  "24-Jan-2024",
  "一月",
  "-202401",
])("%s is no month", (text) => {
  expect(readCustomsMonth(text)).toBeUndefined();
});

test.each([
  ["908", 1, 908],
  ["1,161", 1, 1161],
  ["1,234,567,890", 1, "tooLarge"],
  ["1,000,000,000", 1, 1e9],
  ["1,000,000,001", 1, "tooLarge"],
  ["1000000", 1000, 1e9],
  ["1000000.001", 1000, "tooLarge"],
  ["908.", 1, 908],
  ["908.4", 1, 908],
  ["908.5", 1, 909],
  ["1.5", 1000, 1500],
  ["1.234", 1000, 1234],
  ["0", 1, 0],
  ["", 1, undefined],
  ["-", 1, undefined],
  ["?", 1, undefined],
  ["-1", 1, "negative"],
  ["(908)", 1, "negative"],
  ["−908", 1, "negative"],
  ["1.234", 1, "locale"],
  ["1.234,56", 1, "locale"],
  ["1.234.567", 1000, "locale"],
  ["1 234 567", 1, "locale"],
  ["1'234", 1, "locale"],
  ["12,5", 1, "locale"],
  ["12,34,567", 1, "unreadable"],
  ["1.2E+07", 1, "unreadable"],
  ["千克", 1, "unreadable"],
  ["NaN", 1, "unreadable"],
  ["Infinity", 1, "unreadable"],
  ["0x10", 1, "unreadable"],
])("%s counted in %d kg is %s", (text, factor, amount) => {
  expect(readAmount(text, "kg", factor)).toBe(amount);
});

test("readAmount(text, currency) holds up to 10^12", () => {
  expect(readAmount("1000000000000", "currency")).toBe(1e12);
  expect(readAmount("1000000000001", "currency")).toBe("tooLarge");
});

test.each([
  ["81041100", "81041100"],
  ["81041100.0", "81041100"],
  ['="81041100"', "81041100"],
  ["'81041100", "81041100"],
  ["\u00a081041100 ", "81041100"],
  ["1012100", "01012100"],
  ["810411", "810411"],
  ["8.1E+07", undefined],
  ["81041", undefined],
  ["镁", undefined],
  ["", undefined],
])("%s is the code %s", (text, code) => {
  expect(readCommodityCode(text)).toBe(code);
});

test.each([
  ["2024年出口.csv", "exports"],
  ["2024年进口.csv", "imports"],
  ["进出口.csv", undefined],
  ["exports_2024.csv", "exports"],
  ["Imports 2024.csv", "imports"],
  ["important.csv", undefined],
  ["import-export.csv", undefined],
  ["8104.csv", undefined],
])("%s is of %s", (text, flow) => {
  expect(flowNamed(text)).toBe(flow);
});
