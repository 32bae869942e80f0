import { cell, cells } from "./excel-errors";
import { value } from "../../src/functions/amounts";
import { latest, period } from "../../src/functions/periods";
import { timeSeries } from "../../src/functions/time-series";
import { Dataset } from "../../src/dataset/dataset";
import { session } from "../../src/session";
import { catalogue } from "../../src/sources/catalogue";
import { observed, span } from "../dataset/observations";

/** 1 November 2025 is 45,962 days from 1900 and 44,500 from 1904; 1 November 2021 is 44,501 from 1900. */
const NOVEMBER = { from1900: 45_962, from1904: 44_500 };
const row = (...values: unknown[]) => [values];

beforeEach(() => {
  session.formatsNumbers = false;
  session.countsFrom1904 = true;
  session.open(
    new Dataset({
      title: "Small",
      catalogue,
      sources: [
        { id: "a", publisher: "A", title: "T", date: "2025", address: "https://a.example" },
      ],
      observations: [observed(span("2021-11"), 1_000), observed(span("2025-11"), 2_000)],
    }),
    "workbook"
  );
});
afterEach(() => (session.countsFrom1904 = false));

describe("a workbook that counts days from 1904", () => {
  test("VALUE(product, date) reads the date of that calendar", async () => {
    expect(await cell(value(row("Ingot"), row(NOVEMBER.from1904)))).toBe(2);
    session.countsFrom1904 = false;
    expect(await cell(value(row("Ingot"), row(NOVEMBER.from1904 + 1)))).toBe(1);
    expect(await cell(value(row("Ingot"), row(NOVEMBER.from1900)))).toBe(2);
  });

  test("VALUE(product, 202511 or 2025) is no date, and read as everywhere", async () => {
    expect(await cell(value(row("Ingot"), row(202511)))).toBe(2);
    expect(await cell(value(row("Ingot"), row("2025-11")))).toBe(2);
  });

  test("VALUE(product, date joined to a text) is that day as well", async () => {
    expect(await cell(value(row("Ingot"), row("44500")))).toBe(2);
    expect(await cell(value(row("Ingot"), row("44500:44529")))).toBe(2);
  });

  test("LATEST, PERIOD and SERIES answer with dates of that calendar", async () => {
    expect(await cell(latest())).toBe(NOVEMBER.from1904);
    expect(await cell(period(row("2025-11")))).toBe(NOVEMBER.from1904);
    expect(await cell(period(row(NOVEMBER.from1904), row(-48)))).toBe(NOVEMBER.from1904 - 1461);
    expect(await cells(timeSeries(row("Ingot"), row("2025-11"), row("2025-11")))).toEqual([
      [NOVEMBER.from1904, 2],
    ]);
  });

  test("VALUE(product, LATEST()) goes in and out and stays the same month", async () => {
    expect(await cell(value(row("Ingot"), row(await cell(latest()))))).toBe(2);
  });
});
