import { cell, cells, excelError } from "./excel-errors";
import { rollingMean, value } from "../../src/functions/amounts";
import { monthOnMonth } from "../../src/functions/growth";
import { latest, period } from "../../src/functions/periods";
import { timeSeries } from "../../src/functions/time-series";
import { Dataset } from "../../src/dataset/dataset";
import { session } from "../../src/session";
import { catalogue } from "../../src/sources/catalogue";
import { m, observed, span } from "../dataset/observations";

/** Two products over three months, exact: ingot 100, 110, 121 t and powder 50, 40, – t. */
const small = new Dataset({
  title: "Small",
  catalogue,
  sources: [{ id: "a", publisher: "A", title: "T", date: "2025-12", address: "https://a.example" }],
  observations: [
    observed(span("2025-09"), 100_000),
    observed(span("2025-10"), 110_000),
    observed(span("2025-11"), 121_000),
    observed(span("2025-09"), 50_000, { product: "Powder" }),
    observed(span("2025-10"), 40_000, { product: "Powder" }),
  ],
});

beforeEach(() => {
  session.formatsNumbers = false;
  session.open(small, "workbook");
});

const column = (...values: unknown[]) => values.map((v) => [v]);
const row = (...values: unknown[]) => [values];

describe("arguments broadcast as in Excel", () => {
  test("VALUE(column of products, row of months) fills a grid", async () => {
    expect(await cells(value(column("Ingot", "Powder"), row("2025-09", "2025-10")))).toEqual([
      [100, 110],
      [50, 40],
    ]);
  });

  test("VALUE(column, column of the same length) answers row by row", async () => {
    expect(await cells(value(column("Ingot", "Powder"), column("2025-09", "2025-10")))).toEqual([
      [100],
      [40],
    ]);
  });

  test("VALUE(column of 2, column of 3) is #VALUE! and says which shapes do not fit", async () => {
    expect(await cell(value(column("Ingot", "Powder"), column(202509, 202510, 202511)))).toBe(
      "#VALUE! The ranges do not fit together: 2 × 1, 3 × 1. Use ranges of one shape, or one column and one row."
    );
  });

  test("one bad cell answers with one error and leaves the others alone", async () => {
    const [[ingot], [bad], [powder]] = (await cells(
      value(column("Ingot", "Zinc", "Powder"), row("2025-10"))
    )) as [[number], [string], [number]];
    expect([ingot, powder]).toEqual([110, 40]);
    expect(bad).toMatch(/^#VALUE! Unknown product "Zinc"\./);
  });

  test("a month that is missing is one #N/A in the grid", async () => {
    const answer = await cells(value(column("Powder"), row("2025-10", "2025-11")));
    expect(answer[0][0]).toBe(40);
    expect(answer[0][1]).toMatch(/^#N\/A No figure for Powder, World, 2025-11: missing 2025-11\./);
  });

  test.each([[0], [null], [""], ["  "]])(
    "a blank cell among others (%j) answers with a blank cell",
    async (blank) => {
      expect(await cells(value(column("Ingot", blank), row("2025-10")))).toEqual([[110], [""]]);
    }
  );

  test.each([[undefined], [null], [[[null]]], [[]], [[[]]]])(
    "an argument left out (%j) takes the default",
    async (leftOut) => {
      expect(await cell(value(row("Ingot"), leftOut as unknown[][]))).toBe(121);
    }
  );

  test.each([[""], ["  "], [0]])(
    "a blank cell alone (%j) answers with a blank cell, as it does in a range",
    async (blank) => {
      expect(await cell(value(row(blank), row("2025-11")))).toBe("");
      expect(await cell(value(row("Ingot"), row(blank)))).toBe("");
      expect(await cell(latest(row(blank)))).toBe("");
    }
  );

  test("a blank cell counts as 0 in arithmetic and shows nothing, where the host knows formats", async () => {
    session.formatsNumbers = true;
    expect(await cells(value(column("Ingot", ""), row("2025-10")))).toEqual([
      [110],
      [{ type: "FormattedNumber", basicValue: 0, numberFormat: ";;;" }],
    ]);
  });

  test("an option of a whole formula is left out where its cell is blank: SERIES(…, blank, blank)", async () => {
    const plain = await cells(timeSeries(row("Ingot"), row("2025-10"), row("2025-11")));
    const blank = row("");
    expect(
      await cells(timeSeries(row("Ingot"), row("2025-10"), row("2025-11"), blank, blank, blank))
    ).toEqual(plain);
    expect(await cells(timeSeries(row("Ingot"), row("2025-10"), blank))).toEqual(plain);
  });

  test("Excel's own errors in a range are passed through, each in its cell", async () => {
    const answer = await cells(value(column("Ingot", excelError("#DIV/0!")), row("2025-10")));
    expect(answer).toEqual([[110], ["#DIV/0! "]]);
  });

  test.each(["#N/A", "#DIV/0!", "#NUM!", "#NULL!"])(
    "%s among the arguments is the answer",
    async (code) => {
      expect(await cell(value(row("Ingot"), row(excelError(code))))).toBe(`${code} `);
    }
  );

  test("#NAME? and #REF!, which no function may return, leave as #VALUE! and say what to do", async () => {
    expect(await cell(value(row(excelError("#NAME?"))))).toBe(
      '#VALUE! An argument is #NAME?: Excel knows no name like it. Write text in quotes, as in "Ingot".'
    );
    expect(await cell(value(row("Ingot"), row(excelError("#REF!"))))).toBe(
      "#VALUE! An argument is #REF!: the cells it referred to are gone. Point the formula to the cells that are meant."
    );
  });

  test.each(["#BUSY!", "#GETTING_DATA"])("%s says that the value is on its way", async (code) => {
    expect(await cell(value(row(excelError(code))))).toBe(
      `#VALUE! An argument is ${code}: it is still being calculated. This formula follows when it is there.`
    );
  });

  test.each(["#VALUE!", "#SPILL!", "#CALC!"])(
    "%s leaves as a #VALUE! with a sentence, never bare",
    async (code) => {
      expect(await cell(value(row(excelError(code))))).toBe(
        `#VALUE! An argument is ${code}. Mend the cell it comes from; this formula then follows.`
      );
    }
  );
});

describe("results", () => {
  test("MOM gives a plain fraction where the host knows no formats", async () => {
    expect(await cell(monthOnMonth(row("Ingot"), row("2025-10")))).toBeCloseTo(0.1, 12);
  });

  test("MOM gives a number with a percent format where the host knows formats", async () => {
    session.formatsNumbers = true;
    expect(await cell(monthOnMonth(row("Ingot"), row("2025-10")))).toEqual({
      type: "FormattedNumber",
      basicValue: expect.closeTo(0.1, 12) as number,
      numberFormat: "0.0%",
    });
  });

  test("the first call waits for the load and then answers", async () => {
    await jest.isolateModulesAsync(async () => {
      const fresh = await import("../../src/session");
      const { value: freshValue } = await import("../../src/functions/amounts");
      const answer = cell(freshValue(row("Ingot"), row("2025-11")));
      let isSettled = false;
      void answer.then(() => (isSettled = true));
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(isSettled).toBe(false);
      fresh.session.open(small, "workbook");
      expect(await answer).toBe(121);
    });
  });

  test("every formula of an empty dataset is #N/A and says how to load one", async () => {
    session.open(new Dataset({ title: "", catalogue, sources: [], observations: [] }), "workbook");
    expect(await cell(latest())).toBe(
      "#N/A The dataset holds no figures. Load a dataset in the task pane."
    );
    expect(await cell(monthOnMonth())).toMatch(/^#N\/A The dataset holds no figures/);
  });
});

test("every formula of a dataset that is empty for a reason says the reason", async () => {
  session.open(new Dataset({ title: "", catalogue, sources: [], observations: [] }), "workbook");
  session.whyEmpty = "The table MG_Data has no column Tonnes.";
  expect(await cell(value(row("Ingot")))).toBe("#N/A The table MG_Data has no column Tonnes.");
  expect(await cell(latest())).toBe("#N/A The table MG_Data has no column Tonnes.");
  session.whyEmpty = undefined;
});

describe("MG.MOM and its like want one month", () => {
  test("MOM(product, 2025-H1) is #VALUE! and says what to write", async () => {
    expect(await cell(monthOnMonth(row("Ingot"), row("2025-H1")))).toBe(
      "#VALUE! MG.MOM wants one month; 2025-H1 is 6 months. Write its last month, 2025-06, or use MG.VALUE for the sum."
    );
  });
});

describe("MG.ROLLING", () => {
  test("ROLLING(product, 2) is the mean of the last two months", async () => {
    expect(await cell(rollingMean(row("Ingot"), row(2)))).toBe(115.5);
  });

  test.each([[0], [1.5], ["many"], [121], [-1]])(
    "ROLLING(product, %j) is #VALUE! and asks for a whole number",
    async (months) => {
      expect(await cell(rollingMean(row("Ingot"), row(months)))).toMatch(
        /^#VALUE! Cannot read ".*" as a number of months\./
      );
    }
  );

  test("ROLLING(product, 4) is #N/A where a month is missing: months are not skipped by counting", async () => {
    expect(await cell(rollingMean(row("Ingot"), row(4)))).toMatch(/^#N\/A .*missing 2025-08\./);
  });
});

describe("MG.SERIES", () => {
  test("SERIES(product, from) spills dates and values to the latest month", async () => {
    expect(await cells(timeSeries(row("Ingot"), row("2025-09")))).toEqual([
      [45_901, 100],
      [45_931, 110],
      [45_962, 121],
    ]);
  });

  test("SERIES(two products, from) has a column for each, and #N/A where a month is missing", async () => {
    const answer = await cells(timeSeries(row("Ingot", "Powder"), row("2025-10")));
    expect(answer[0]).toEqual([45_931, 110, 40]);
    expect(answer[1].slice(0, 2)).toEqual([45_962, 121]);
    expect(answer[1][2]).toMatch(/^#N\/A/);
  });

  test("SERIES(product) has the twelve months that end with the latest", async () => {
    const answer = await cells(timeSeries(row("Ingot")));
    expect(answer).toHaveLength(12);
    expect(answer[11]).toEqual([45_962, 121]);
  });

  test("SERIES(product, year) has the months of that year", async () => {
    const answer = await cells(timeSeries(row("Ingot"), row(2025)));
    expect([answer.length, answer[0][0]]).toEqual([12, 45_658]);
  });

  test.each([
    ["mom", 0.1],
    ["rolling-2", 115.5],
    ["rolling3", 331 / 3],
  ])("SERIES(…, %j) transforms each month", async (transform, expected) => {
    const answer = timeSeries(
      row("Ingot"),
      row("2025-11"),
      undefined,
      undefined,
      undefined,
      row(transform)
    );
    expect((await cells(answer))[0][1]).toBeCloseTo(expected, 9);
  });

  test("SERIES(…, unknown transform) is #VALUE! with a suggestion", async () => {
    const answer = timeSeries(
      row("Ingot"),
      undefined,
      undefined,
      undefined,
      undefined,
      row("momm")
    );
    expect(await cell(answer)).toMatch(/^#VALUE! Cannot read "momm"\. Did you mean "mom"\?/);
  });

  test("SERIES from a month after the last is #VALUE!", async () => {
    expect(await cell(timeSeries(row("Ingot"), row("2025-12"), row("2025-11")))).toMatch(
      /^#VALUE! The series would begin in 2025-12, after it ends in 2025-11\./
    );
  });

  test("SERIES with a range of partners is #VALUE!: it takes one", async () => {
    const answer = timeSeries(row("Ingot"), undefined, undefined, row("World", "Japan"));
    expect(await cell(answer)).toBe("#VALUE! MG.SERIES takes one value for partner, not a range.");
  });
});

describe("MG.PERIOD", () => {
  test("PERIOD(text, shift) is the first day of the month, moved", async () => {
    expect(await cell(period(row("Nov 2025")))).toBe(45_962);
    expect(await cell(period(row("2025年11月"), row(-1)))).toBe(45_931);
    expect(await cell(period(row("latest")))).toBe(45_962);
  });

  test("PERIOD(column) answers cell by cell, and a date out of reach says how to write one", async () => {
    const answer = await cells(period(column("2025-11", "2025-13")));
    expect(answer[0][0]).toBe(45_962);
    expect(answer[1][0]).toMatch(/^#VALUE! Cannot read the period "2025-13"\./);
  });

  test("m() of the tests and PERIOD agree", async () => {
    expect(m("2025-11")).toBe(24_310);
    expect(await cell(period(row(202511)))).toBe(45_962);
  });
});
