import { conditionsNamed } from "../../workbench/conditions";
import { monthOf } from "../../src/dataset/month";
import { bundled } from "../../src/sources/bundled";
import { findBroken, repairFormulas } from "../../src/workbook/handing-on/repair-formulas";
import { loadDataset, type LoadOptions } from "../../src/workbook/load-dataset";
import { readSelection } from "../../src/workbook/read-cells";
import { recalculate, recalculateWritten } from "../../src/workbook/recalculate";
import { buildReview } from "../../src/workbook/review/build-review";
import { usualOptions } from "../../src/workbook/review/review-options";
import { showOwnNames } from "../../src/workbook/show-own-names";
import { novemberDataset } from "./november";
import { openExcel, type OpenExcel } from "./open-excel";

/** What the add-in does in an Excel that is stricter than its documentation: each switch by itself. */

let excel: OpenExcel;
let answer: () => (string | number)[][];
beforeEach(() => {
  answer = () => [[1]];
  excel = openExcel(() => answer());
});
afterEach(() => excel.close());

const options: LoadOptions = { language: "en", stamp: "now" };
const review = { ...usualOptions(bundled(), "en"), month: monthOf(2025, 11) };
const build = () => buildReview(bundled(), review, { language: "en" });
const under = (names: string) => (excel.host.conditions = conditionsNamed(names));
const sheet = (name = "Sheet1") => excel.workbook.worksheets.getItem(name);
const shown = (address: string, name?: string) => sheet(name).getRange(address).values[0][0];
const enter = async (address: string, formula: string) => {
  sheet().getRange(address).formulas = formula;
  await excel.workbook.idle();
};
function fails(): never {
  throw new Error("not yet");
}

describe("brokenStyles", () => {
  test("a deleted style of the analyst's stops neither loadDataset(…) nor buildReview(…) nor showOwnNames(…)", async () => {
    excel.workbook.styles.add("Hers");
    excel.workbook.styles.getItem("Hers").delete();
    under("brokenStyles");
    expect(await loadDataset(novemberDataset, options)).toMatchObject({ kind: "loaded" });
    expect(await build()).toMatchObject({ kind: "built" });
    await showOwnNames("en");
    expect(sheet("MG Start").getRange("B1").style).toBe("MG Title");
  });

  test("a style of ours that was deleted leaves its cells plain, and all others their styles", async () => {
    excel.workbook.styles.add("MG Title");
    excel.workbook.styles.getItem("MG Title").delete();
    under("brokenStyles");
    expect(await build()).toMatchObject({ kind: "built" });
    expect(sheet("MG Review").getRange("B1").style).toBe("Normal");
    const { styles } = excel.workbook;
    expect(styles.getItem("MG Header").state).toMatchObject({ bold: true, wrapText: true });
  });

  test("Excel before ExcelApi 1.14, which cannot ask for a style that may be missing, gets them all", async () => {
    await excel.close();
    excel = openExcel(() => [[1]], { ...excel.host.requirements, ExcelApi: "1.13" });
    expect(await build()).toMatchObject({ kind: "built" });
    expect(sheet("MG Review").getRange("B1").style).toBe("MG Title");
    expect(await build()).toMatchObject({ kind: "built", again: true });
  });

  test("a style that Excel refuses in the midst is finished one by one", async () => {
    excel.failAt(2);
    expect(await loadDataset(novemberDataset, options)).toMatchObject({ kind: "loaded" });
    expect(sheet("MG Start").getRange("B1").style).toBe("MG Title");
  });
});

describe("lostNames", () => {
  test("buildReview(…) again, into another month and other columns, keeps its names known to all formulas", async () => {
    await build();
    await enter("A1", "=MG_ReviewMonth+1");
    under("lostNames");
    const smaller = { ...review, products: ["Ingot"], values: true, month: monthOf(2025, 10) };
    const built = await buildReview(bundled(), smaller, { language: "en" });
    expect(built).toMatchObject({ kind: "built", again: true });
    await excel.workbook.idle();
    expect(shown("A1")).toBe(45_932);
  });

  test("buildReview(…) leads names that have lost their sheet to the new one", async () => {
    await build();
    await enter("A1", "=MG_ReviewMonth+1");
    sheet("MG Review").delete();
    under("lostNames");
    await build();
    await excel.workbook.idle();
    expect(excel.workbook.names.getItem("MG_ReviewMonth").getRange().address).toBe(
      "'MG Review'!C3"
    );
    expect(shown("A1")).toBe(45_963);
  });

  test("loadDataset(…) leads names of deleted sheets to the new ones, and back where it fails", async () => {
    await loadDataset(novemberDataset, options);
    await enter("A1", "=MG_Latest+1");
    for (const name of ["MG Data", "MG Sources"]) sheet(name).delete();
    const before = excel.picture();
    under("lostNames");
    excel.failAt(3);
    await expect(loadDataset(novemberDataset, options)).rejects.toThrow("Excel could not do it");
    expect(excel.picture()).toEqual(before);
    await loadDataset(novemberDataset, options);
    await excel.workbook.idle();
    expect(shown("A1")).toBe(45_963);
  });
});

describe("errorsLeftOut, secondCalculation", () => {
  beforeEach(async () => {
    answer = fails;
    await enter("A1", "=MG.MOM()");
    answer = () => [[1]];
  });

  test.each(["", "errorsLeftOut", "secondCalculation", "errorsLeftOut,secondCalculation"])(
    "under %p recalculate() has a cell answer that showed an error, and nothing stays busy",
    async (names) => {
      under(names);
      expect(await recalculate()).toMatchObject({ reentered: 1, busy: 0 });
      await excel.workbook.idle();
      expect(shown("A1")).toBe(1);
    }
  );

  test.each(["", "errorsLeftOut", "secondCalculation"])(
    "under %p recalculateWritten(sheets, true) does so for what was written over an error, on these sheets alone",
    async (names) => {
      under(names);
      sheet().getRange("A1").formulas = "=MG.MOM(2)";
      excel.workbook.worksheets.add("Other");
      expect(await recalculateWritten(["Other"], true, "en")).toMatchObject({
        sheets: 0,
        reentered: 0,
      });
      expect(await recalculateWritten(["Sheet1"], true, "en")).toMatchObject({ busy: 0 });
      await excel.workbook.idle();
      expect(shown("A1")).toBe(1);
    }
  );

  test.each(["", "secondCalculation"])(
    "under %p recalculateWritten(sheets, true) leaves an error that is the answer as it is, and not busy",
    async (names) => {
      answer = () => [["#N/A"]];
      await enter("A2", "=MG.MOM()");
      under(names);
      expect(await recalculateWritten(["Sheet1"], true, "en")).toMatchObject({ busy: 0 });
      await excel.workbook.idle();
      expect(shown("A2")).toBe("#N/A");
    }
  );

  test("recalculateWritten(sheets, false) enters only what stays busy, in one round trip where nothing does", async () => {
    sheet().getRange("A1").clear();
    await enter("A2", "=MG.MOM()");
    answer = () => [["#N/A"]];
    await enter("A3", "=MG.MOM(3)");
    excel.requests();
    expect(await recalculateWritten(["Sheet1"], false, "en")).toMatchObject({ reentered: 0 });
    expect(excel.requests()).toBe(1);
    excel.workbook.stale.show({ sheetId: sheet().id, row: 1, column: 0 }, "#BUSY!", "entered");
    expect(await recalculateWritten(["Sheet1"], false, "en")).toMatchObject({
      reentered: 1,
      busy: 0,
    });
  });

  test("an error that is the answer is asked for twice and no more", async () => {
    answer = () => [["#N/A"]];
    await enter("A1", "=MG.MOM()");
    let calls = 0;
    answer = () => {
      calls++;
      return [["#N/A"]];
    };
    expect(await recalculate()).toMatchObject({ reentered: 1, busy: 0 });
    await excel.workbook.idle();
    expect(shown("A1")).toBe("#N/A");
    expect(calls).toBeGreaterThan(1);
    expect(calls).toBeLessThanOrEqual(3);
  });

  test.each(["", "secondCalculation"])(
    "under %p repairFormulas(…) has a cell answer that showed an error",
    async (names) => {
      under(names);
      await repairFormulas(await findBroken("en"), "en");
      await excel.workbook.idle();
      expect(shown("A1")).toBe(1);
    }
  );
});

describe("stuckCells", () => {
  test("recalculate() counts cells that stay busy, findBroken(…) finds them, repairFormulas(…) has them answer", async () => {
    await enter("A1", "=MG.MOM()");
    await enter("A2", "=MG.MOM(2)");
    under("stuckCells");
    expect(await recalculate()).toMatchObject({ busy: 1 });
    const broken = await findBroken("en");
    expect(broken).toMatchObject({ busy: 1, cells: [{ row: 0 }] });
    await repairFormulas(broken, "en");
    expect([shown("A1"), shown("A2")]).toEqual([1, 1]);
    expect(await findBroken("en")).toMatchObject({ busy: 0, cells: [] });
  });

  test("a cell that is busy for a second and answers then is not broken", async () => {
    await enter("A1", "=MG.MOM()");
    const place = { sheetId: sheet().id, row: 0, column: 0 };
    excel.workbook.stale.show(place, "#BUSY!", "calculated");
    setTimeout(() => excel.workbook.stale.calculated(place), 1000);
    expect(await findBroken("en")).toMatchObject({ busy: 0, cells: [] });
  });
});

test("under emptyCharts and pageRefused buildReview(…) draws every series, and remarks that pages are not laid out", async () => {
  under("emptyCharts,pageRefused");
  expect(await build()).toMatchObject({
    kind: "built",
    formulas: 32,
    remarks: [{ kind: "pageNotLaidOut" }],
  });
  const { charts } = sheet("MG Review").sheetState;
  expect(charts.map(({ series }) => series.length)).toEqual([4, 2, 2, 1]);
  expect(charts.every(({ categoryAxis }) => categoryAxis.tickLabelPosition === "Low")).toBe(true);
});

test.each(["chart", "areas"])(
  "under %p readSelection(language) asks for one block of cells, in either language",
  async (names) => {
    under(names);
    await expect(readSelection("en")).rejects.toThrow(
      "A chart, a picture or several areas are selected. Click one cell, or mark one block of cells, then try again."
    );
    await expect(readSelection("zh")).rejects.toThrow("当前选中的是图表、图片或多个区域。");
  }
);

test("under chart buildReview(…), which merges cells, says so too and leaves nothing behind", async () => {
  const before = excel.picture();
  under("chart");
  await expect(build()).rejects.toThrow("A chart, a picture or several areas are selected.");
  expect(excel.picture()).toEqual(before);
});

test("under manual loadDataset(…) and buildReview(…) remark that formulas wait, and the mode stays", async () => {
  under("manual");
  const remarks = [{ kind: "waitsForF9" }];
  expect(await loadDataset(novemberDataset, options)).toMatchObject({ kind: "loaded", remarks });
  expect(await build()).toMatchObject({ kind: "built", remarks });
  expect(excel.workbook.application.calculationMode).toBe("Manual");
  excel.host.conditions = { ...excel.host.conditions, calculationMode: "AutomaticExceptTables" };
  expect(await build()).not.toHaveProperty("remarks");
});
