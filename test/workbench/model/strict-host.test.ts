import { conditionsNamed, healthy } from "../../../workbench/conditions";
import { rejection } from "../protocol/tiny-excel";
import { openExcel, type OpenExcel } from "../../workbook/open-excel";

/** Each strict switch, on and off: what Excel is known or suspected to do, and what the documentation says. */

let excel: OpenExcel;
let answer: () => (string | number)[][];
beforeEach(() => {
  answer = () => [[1]];
  excel = openExcel(() => answer());
});
afterEach(() => excel.close());

const under = (names: string) => (excel.host.conditions = conditionsNamed(names));
const first = () => excel.workbook.worksheets.getFirst();
const shown = (address: string) => first().getRange(address).values[0][0];
const run = <T>(work: (workbook: Excel.Workbook) => T) =>
  Excel.run(async (context) => {
    const result = work(context.workbook);
    await context.sync();
    return result;
  });
const enter = async (address: string, formula: string) => {
  await run((book) => (book.worksheets.getFirst().getRange(address).formulas = [[formula]]));
  await excel.workbook.idle();
};
const calculate = async () => {
  await run((book) => book.worksheets.getFirst().calculate(true));
  await excel.workbook.idle();
};
function fails(): never {
  throw new Error("not yet");
}

describe("brokenStyles", () => {
  const all = () => run((book) => book.styles.load("items/name"));
  const one = (name: string) => run((book) => book.styles.getItemOrNullObject(name).load("name"));
  beforeEach(() => {
    excel.workbook.styles.add("Gone");
    excel.workbook.styles.getItem("Gone").delete();
  });

  test("off: a deleted style is not there, and all others are", async () => {
    expect((await all()).items.map(({ name }) => name)).not.toContain("Gone");
    expect((await one("Gone")).isNullObject).toBe(true);
  });

  test("on: who loads all styles, or asks for the deleted one, is refused; others answer", async () => {
    under("brokenStyles");
    expect((await rejection(all())).code).toBe("ItemNotFound");
    expect((await rejection(one("Gone"))).code).toBe("ItemNotFound");
    expect((await one("Good")).name).toBe("Good");
    expect((await one("Never")).isNullObject).toBe(true);
  });
});

describe("lostNames", () => {
  beforeEach(async () => {
    await run((book) => book.names.add("Rate", book.worksheets.getFirst().getRange("A1")));
    await enter("A1", "5");
    await enter("B1", "=Rate*2");
  });
  const replace = async () => {
    await run((book) => {
      book.names.getItem("Rate").delete();
      book.names.add("Rate", book.worksheets.getFirst().getRange("A1"));
    });
    await excel.workbook.idle();
  };

  test("off: a name that is deleted and added again is known to the formulas", async () => {
    await replace();
    expect(shown("B1")).toBe(10);
  });

  test("on: its formulas show #NAME? until they are entered again", async () => {
    under("lostNames");
    await replace();
    await calculate();
    expect(shown("B1")).toBe("#NAME?");
    await enter("B1", "=Rate*2");
    expect(shown("B1")).toBe(10);
  });

  test("on: a name that is led elsewhere keeps its formulas", async () => {
    under("lostNames");
    await enter("C1", "7");
    await run((book) => (book.names.getItem("Rate").formula = "=Sheet1!$C$1"));
    await excel.workbook.idle();
    expect(shown("B1")).toBe(14);
  });
});

describe("errorsLeftOut", () => {
  beforeEach(async () => {
    answer = fails;
    await enter("A1", "=MG.MOM()");
    answer = () => [[1]];
  });

  test("off: a cell that shows an error is calculated with its sheet", async () => {
    await calculate();
    expect(shown("A1")).toBe(1);
  });

  test("on: it is left out, and answers once it is entered", async () => {
    under("errorsLeftOut");
    await calculate();
    expect(shown("A1")).toBe("#VALUE!");
    await enter("A1", "=MG.MOM()");
    expect(shown("A1")).toBe(1);
  });
});

describe("secondCalculation", () => {
  beforeEach(async () => {
    answer = fails;
    await enter("A1", "=MG.MOM()");
    answer = () => [[1]];
  });

  test("off: a cell that showed an error answers at the first calculation", async () => {
    await enter("A1", "=MG.MOM()");
    expect(shown("A1")).toBe(1);
  });

  test("on: it stays #BUSY! at the first and answers at the second, entered or calculated", async () => {
    under("secondCalculation");
    await enter("A1", "=MG.MOM()");
    expect(shown("A1")).toBe("#BUSY!");
    await enter("A1", "=MG.MOM()");
    expect(shown("A1")).toBe(1);
  });

  test("on: calculating twice does as well, and a cell without an error answers at once", async () => {
    under("secondCalculation");
    await calculate();
    expect(shown("A1")).toBe("#BUSY!");
    await calculate();
    expect(shown("A1")).toBe(1);
    await calculate();
    expect(shown("A1")).toBe(1);
  });
});

describe("stuckCells", () => {
  beforeEach(async () => {
    await enter("A1", "=MG.MOM()");
    await enter("A2", "=MG.MOM(2)");
  });

  test("off: a calculated sheet answers", async () => {
    await calculate();
    expect([shown("A1"), shown("A2")]).toEqual([1, 1]);
  });

  test("on: its first custom function stays #BUSY! however often it is calculated, until it is entered", async () => {
    under("stuckCells");
    await calculate();
    under("");
    await calculate();
    expect([shown("A1"), shown("A2")]).toEqual(["#BUSY!", 1]);
    await enter("A1", "=MG.MOM()");
    expect(shown("A1")).toBe(1);
  });
});

describe("emptyCharts", () => {
  const seriesOver = async (address: string) => {
    const count = await run((book) => {
      const sheet = book.worksheets.getFirst();
      return sheet.charts.add("ColumnClustered", sheet.getRange(address)).series.getCount();
    });
    return count.value;
  };

  test("off: a chart over empty cells has a series", async () => {
    expect(await seriesOver("A1:A3")).toBe(1);
  });

  test("on: it has none; one filled cell is enough for one", async () => {
    under("emptyCharts");
    expect(await seriesOver("A1:A3")).toBe(0);
    await enter("A2", "5");
    expect(await seriesOver("A1:A3")).toBe(1);
  });
});

test.each([
  ["", "Landscape"],
  ["pageRefused", "GeneralException"],
])("pageRefused: under %p a page that is laid out is %s", async (names, becomes) => {
  under(names);
  const lay = run((book) => (book.worksheets.getFirst().pageLayout.orientation = "Landscape"));
  const ended = await lay.catch((error: OfficeExtension.Error) => error.code);
  expect(ended).toBe(becomes);
});

test.each([
  ["", "Sheet1!A1"],
  ["chart", "InvalidSelection"],
  ["areas", "InvalidSelection"],
])("chart, areas: under %p the selected range is %s", async (names, becomes) => {
  under(names);
  const asked = run((book) => book.getSelectedRange().load("address"));
  const ended = await asked.then(
    ({ address }) => address,
    (error: OfficeExtension.Error) => error.code
  );
  expect(ended).toBe(becomes);
});

test("chart: cells cannot be merged while a chart is selected, with several areas they can", async () => {
  const merge = () => run((book) => book.worksheets.getFirst().getRange("A1:B1").merge());
  under("areas");
  await merge();
  under("chart");
  expect((await rejection(merge())).code).toBe("InvalidSelection");
});

test("manual: the mode is told as the host has it, until it is set", async () => {
  const mode = (wanted?: "Automatic" | "Manual") =>
    run((book) => {
      if (wanted) book.application.calculationMode = wanted;
      return book.application.load("calculationMode");
    });
  excel.host.conditions = healthy;
  expect((await mode()).calculationMode).toBe("Automatic");
  under("manual");
  expect((await mode("Manual")).calculationMode).toBe("Manual");
  expect((await mode("Automatic")).calculationMode).toBe("Automatic");
});
