import { cell, cells, excelError } from "./excel-errors";
import { value } from "../../src/functions/amounts";
import { published } from "../../src/functions/published";
import { session } from "../../src/session";
import { bundled } from "../../src/sources/bundled";

/** MG.PUBLISHED on the bundled figures: what stands on the page of the best-ranked publisher. */
beforeEach(() => {
  session.language = "en";
  session.formatsNumbers = false;
  session.open(bundled(), "bundled");
});

const one = (x: unknown) => [[x]];
const ask = (p: unknown, t: unknown, to?: unknown, what?: unknown) =>
  published(
    one(p),
    one(t),
    to === undefined ? undefined : one(to),
    what === undefined ? undefined : one(what)
  );

test.each([
  ["Total", "2025-11", "value", 38_900],
  ["Ingot", "2025-11", "value", 22_200], // SMM's own rounding; 22,218 was printed by a lower-ranked page
  ["Ingot", "2025-11", "mom", 0.6121],
  ["Total", "2025-11", "ytdyoy", -0.0288], // as printed, though it recomputes to −2.79 %
  ["Total", "2025-11", "ytd", 408_800],
  ["Total", "2025-01:2025-11", "value", 408_800],
  ["Ingot", "2025-11", "rolling3", 21_200],
  ["Ingot", "2025-11", "ytdavg", 20_800],
  ["Ingot", "2025-10", "yoy", -0.4282],
  ["Ingot", "2025-12", "usd", 45_010_000],
  ["Ingot", "2025-12", "unitvalue", 2_093],
  ["Ingot", "2024", "share", 0.5789],
])("PUBLISHED(%j, %j, World, %j) is %d", async (product, period, what, expected) => {
  expect(await cell(ask(product, period, "World", what))).toBe(expected);
});

test("the share of a destination, and words in Chinese", async () => {
  expect(await cell(ask("镁锭", "2022年10月", "荷兰", "占比"))).toBe(0.27);
  expect(await cell(ask("Total", "2025-11", undefined, "累计同比"))).toBe(-0.0288);
});

test("a rate is shown as a percentage with two digits, an amount as it is, in one answer", async () => {
  session.formatsNumbers = true;
  expect(await published(one("Ingot"), one("2025-11"), undefined, [["value", "mom"]])).toEqual([
    [22_200, { type: "FormattedNumber", basicValue: 0.6121, numberFormat: "0.00%" }],
  ]);
});

test("a column of products and a row of whats fill a grid; what nobody printed is #N/A in its cell", async () => {
  const grid = await cells(
    published([["Total"], ["Scrap"]], one("2025-11"), undefined, [["value", "mom"]])
  );
  expect(grid[0]).toEqual([38_900, 0.3075]);
  expect(grid[1][0]).toMatch(/^#N\/A Nobody printed the quantity of Scrap, World, 2025-11\./);
});

test("a derived figure is never given, however well it is known", async () => {
  expect(await cell(value(one("Powder"), one("2025-10")))).toBeCloseTo(5_018, 0);
  expect(await cell(ask("Powder", "2025-10"))).toMatch(
    /^#N\/A Nobody printed the quantity of Powder, World, 2025-10\. Printed for that period: nothing\. The quantity was printed for: .*2025-11/
  );
});

test("the refusal names what was printed for the period instead", async () => {
  expect(await cell(ask("Ingot", "2025-11", "World", "share"))).toMatch(
    /Printed for that period: quantity, year to date, month on month, .*The share was printed for: .*2025-07/
  );
});

test("what it cannot read is #VALUE! with a sentence", async () => {
  expect(await cell(ask("Ingt", "2025-11"))).toMatch(/^#VALUE! Unknown product "Ingt"/);
  expect(await cell(ask("Ingot", "2025-11", "World", "momm"))).toMatch(
    /^#VALUE! Cannot read "momm"\. Did you mean "mom"\? Write one of value, usd, unitvalue, mom/
  );
  expect(await cell(ask("Ingot", "2025-11", "World", excelError("#DIV/0!")))).toMatch(/^#DIV\/0!/);
});
