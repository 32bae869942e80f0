import { monthOf } from "../../src/dataset/month";
import {
  writeBytes,
  writeCount,
  writeDay,
  writeGrowth,
  writeMonth,
  writeMonthName,
  writeSpanName,
  writeTonnes,
} from "../../src/taskpane/write-figures";

/* Run in two time zones: a month whose name is made from an instant must be the same month west of Greenwich. */

test("writeMonthName(month) names the month and its year, also at the turn of a year", () => {
  expect(writeMonthName(monthOf(2025, 11), "en")).toBe("November 2025");
  expect(writeMonthName(monthOf(2026, 1), "en")).toBe("January 2026");
  expect(writeMonthName(monthOf(2025, 12), "en")).toBe("December 2025");
  expect(writeMonthName(monthOf(2026, 1), "zh")).toBe("2026年1月");
});

test("writeMonth(month) is the key in English and the month in Chinese", () => {
  expect(writeMonth(monthOf(2025, 3), "en")).toBe("2025-03");
  expect(writeMonth(monthOf(2025, 3), "zh")).toBe("2025年3月");
});

test("writeSpanName(span) says the year once where both ends share it", () => {
  const span = (first: number, last: number) => ({ first, last });
  const january = monthOf(2025, 1);
  expect(writeSpanName(span(january, january), "en")).toBe("January 2025");
  expect(writeSpanName(span(january, january + 10), "en")).toBe("January to November 2025");
  expect(writeSpanName(span(january - 1, january), "en")).toBe("December 2024 to January 2025");
  expect(writeSpanName(span(january, january + 10), "zh")).toBe("2025年1月至11月");
  expect(writeSpanName(span(january - 1, january), "zh")).toBe("2024年12月至2025年1月");
});

test("writeDay(day) reads year-month-day, and leaves anything else as it stands", () => {
  expect(writeDay("2025-12-01", "en")).toBe("1 December 2025");
  expect(writeDay("2025-12-20", "zh")).toBe("2025年12月20日");
  for (const other of ["2025-12", "2025-13-01", "20 December", ""])
    expect(writeDay(other, "en")).toBe(other);
});

test("writeGrowth(fraction) has two decimals, a sign unless it is zero, and a true minus", () => {
  expect(writeGrowth(0.6121, "en")).toBe("+61.21%");
  expect(writeGrowth(-0.1004, "zh")).toBe("−10.04%");
  // 0.004 % rounds to zero, which has no sign; 0.006 % is a hundredth of a percent.
  expect(writeGrowth(0.00004, "en")).toBe("0.00%");
  expect(writeGrowth(0.00006, "en")).toBe("+0.01%");
});

test("writeTonnes(kg) rounds to the tonne, or to as many decimals as asked", () => {
  expect(writeTonnes(22_218_345, "en")).toBe("22,218");
  expect(writeTonnes(6_606_900, "en", 1)).toBe("6,606.9");
  expect(writeTonnes(-1_500_000, "zh")).toBe("−1,500");
});

test("writeBytes(bytes) changes its unit at a thousand, and has a decimal below ten", () => {
  expect(writeBytes(999, "en")).toBe("999 B");
  expect(writeBytes(1000, "en")).toBe("1 kB");
  expect(writeBytes(1240, "en")).toBe("1.2 kB");
  expect(writeBytes(12_400, "en")).toBe("12 kB");
  expect(writeBytes(200_000_000, "en")).toBe("200 MB");
  expect(writeBytes(3_000_000_000_000, "en")).toBe("3,000 GB");
});

test("writeCount(count) sets thousands apart", () => {
  expect(writeCount(1234, "en")).toBe("1,234");
});
