import { cell, cells } from "./excel-errors";
import { Dataset } from "../../src/dataset/dataset";
import { writtenReview } from "../../src/functions/brief";
import { session } from "../../src/session";
import { bundled } from "../../src/sources/bundled";
import { catalogue } from "../../src/sources/catalogue";

/** MG.BRIEF: one sentence a row. */
beforeEach(() => {
  session.language = "en";
  session.open(bundled(), "bundled");
});

const one = (x: unknown) => [[x]];
const first = async (period?: unknown, language?: unknown) =>
  (
    await cells(
      writtenReview(period ? one(period) : undefined, language ? one(language) : undefined)
    )
  )[0];

test("spills sentences in one column, the headline first", async () => {
  const rows = await cells(writtenReview(one("2025-11")));
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.every((row) => row.length === 1 && typeof row[0] === "string")).toBe(true);
  expect(rows[0][0]).toMatch(/^China's exports of magnesium products came to 38,900 t/);
});

test.each(["zh", "中文", "Chinese", "ZH-CN"])(
  "in Chinese where %j is asked for",
  async (language) => {
    expect(await first("2025年11月", language)).toEqual([
      "2025年11月，中国镁产品出口38,900吨，环比增长约30.7%（10月约29,760吨，推算值）。",
    ]);
  }
);

test("in the language of the session and of the latest month where nothing is said", async () => {
  expect((await first())[0]).toMatch(/ in December 2025, /);
  session.language = "zh";
  expect((await first())[0]).toMatch(/^2025年12月/);
  expect((await first("2025-11", "English"))[0]).toMatch(/^China/);
});

test("an unknown language is #VALUE! and asks what was meant", async () => {
  expect(await cell(writtenReview(one("2025-11"), one("Englsh")))).toBe(
    '#VALUE! Unknown language "Englsh". Did you mean "English"? Write "en" or "zh".'
  );
  session.language = "zh";
  expect(await cell(writtenReview(one("2025-11"), one("deutsch")))).toBe(
    '#VALUE! 没有名为“deutsch”的语言。请写 "zh" 或 "en"。'
  );
});

test("a span, a range and an error are refused", async () => {
  expect(await cell(writtenReview(one("2025-Q3")))).toMatch(
    /^#VALUE! MG\.BRIEF wants one month; 2025-Q3 is 3 months/
  );
  expect(await cell(writtenReview([["2025-10"], ["2025-11"]]))).toMatch(
    /^#VALUE! MG\.BRIEF takes one value for period/
  );
});

test("a month of which the data hold nothing is #N/A with what they cover, in the language asked for", async () => {
  expect(await cell(writtenReview(one("2031-01")))).toMatch(
    /^#N\/A The data hold no figure for January 2031\. Single months of the total are known for .* June–December 2025\.$/
  );
  expect(await cell(writtenReview(one("2031-01"), one("zh")))).toMatch(
    /^#N\/A 数据中没有2031年1月/
  );
});

test("an empty dataset is #N/A", async () => {
  session.open(new Dataset({ title: "", catalogue, sources: [], observations: [] }), "workbook");
  expect(await cell(writtenReview())).toMatch(/^#N\/A The dataset holds no figures/);
});
