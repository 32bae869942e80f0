import fc from "fast-check";
import {
  formatMonth,
  januaryOf,
  monthNumberOf,
  monthOf,
  monthOfSerial,
  parseMonth,
  serialOf,
  stampNow,
  yearOf,
} from "../../src/dataset/month";

describe("month", () => {
  test("monthOf(2025, 11) is 24310: year × 12 + month − 1", () => {
    expect(monthOf(2025, 11)).toBe(24310);
  });

  test("yearOf, monthNumberOf and januaryOf take a month apart", () => {
    const november = monthOf(2025, 11);
    expect([yearOf(november), monthNumberOf(november)]).toEqual([2025, 11]);
    expect(formatMonth(januaryOf(november))).toBe("2025-01");
    expect(januaryOf(monthOf(2025, 1))).toBe(monthOf(2025, 1));
  });

  test("serialOf(2025-11) is 45962, as Excel counts days", () => {
    expect(serialOf(monthOf(2025, 11))).toBe(45962);
    expect(serialOf(monthOf(1900, 3))).toBe(61);
  });

  test("monthOfSerial(serial) is the month of any day and hour in it", () => {
    expect(formatMonth(monthOfSerial(45962))).toBe("2025-11");
    expect(formatMonth(monthOfSerial(45991.99))).toBe("2025-11");
    expect(formatMonth(monthOfSerial(45992))).toBe("2025-12");
  });

  test("monthOfSerial(serialOf(m)) is m, in every time zone", () => {
    fc.assert(
      fc.property(fc.integer({ min: monthOf(1901, 1), max: monthOf(2200, 12) }), (month) => {
        expect(monthOfSerial(serialOf(month))).toBe(month);
      })
    );
  });

  test("the suite runs in the time zone of its project, UTC or three hours west of it", () => {
    const west = process.env.TZ === "America/Sao_Paulo" ? 180 : 0;
    expect(new Date(2025, 10, 1).getTimezoneOffset()).toBe(west);
  });

  test.each(["2025-13", "2025-00", "2025-1", "25-01", "", "2025-11-01"])(
    "parseMonth(%j) is undefined",
    (text) => expect(parseMonth(text)).toBeUndefined()
  );

  test("stampNow() has the form 2026-11-23 14:05 UTC", () => {
    expect(stampNow()).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d UTC$/);
  });
});
