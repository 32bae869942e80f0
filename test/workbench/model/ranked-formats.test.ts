import { readXlsx } from "../../../workbench/files/read/read-xlsx";
import { writeXlsx } from "../../../workbench/files/write/write-xlsx";
import { describeWorkbook } from "../../../workbench/files/describe-workbook";
import { CellReading } from "../../../workbench/model/cell-reading";
import { ConditionalPaints } from "../../../workbench/model/conditional-formats/conditional-paints";
import {
  countKey,
  meetsPreset,
} from "../../../workbench/model/conditional-formats/preset-criteria";
import { excelOnWorkbook } from "./excel-on-workbook";

const refused = (code: string) => expect.objectContaining({ code }) as Error;

function open(values: unknown[]) {
  const opened = excelOnWorkbook();
  const { sheet } = opened;
  const range = sheet.getRange("A1").getResizedRange(values.length - 1, 0);
  range.values = values.map((value) => [value]);
  const { conditionalFormats } = range;
  /** What the rules make of each cell. */
  const paints = () => {
    const cells = new CellReading(sheet.engine, sheet.id);
    const all = new ConditionalPaints(sheet.sheetState.conditionalFormats, {
      value: (row, column) => cells.value(row, column),
      text: (row, column) => cells.text(row, column),
      formula: () => undefined,
    });
    return values.map((_, row) => all.at(row, 0));
  };
  const painted = () => paints().map((paint) => (paint?.bold ? 1 : 0));
  return { ...opened, conditionalFormats, paints, painted };
}

describe("conditionalFormats.add(TopBottom) (Excel.TopBottomConditionalFormat)", () => {
  test.each([
    [{ rank: 1, type: "TopItems" }, [0, 0, 0, 1, 0]],
    [{ rank: 2, type: "BottomItems" }, [1, 1, 0, 0, 0]],
    // 40 % of four numbers are one and a half: one.
    [{ rank: 40, type: "TopPercent" }, [0, 0, 0, 1, 0]],
    [{ rank: 1, type: "BottomPercent" }, [1, 0, 0, 0, 0]],
  ])("%j paints the numbers so far, never texts", (rule, expected) => {
    const { conditionalFormats, painted } = open([1, 2, 3, 4, "x"]);
    const { topBottom } = conditionalFormats.add("TopBottom");
    topBottom.format.font.bold = true;
    topBottom.rule = rule;
    expect(topBottom.rule).toEqual(rule);
    expect(painted()).toEqual(expected);
  });

  test("a rank or type that Excel has not is refused", () => {
    const { topBottom } = open([1]).conditionalFormats.add("TopBottom");
    expect(() => (topBottom.rule = { rank: 0, type: "TopItems" })).toThrow(
      refused("InvalidArgument")
    );
    expect(() => (topBottom.rule = { rank: 101, type: "TopPercent" })).toThrow(
      refused("InvalidArgument")
    );
    expect(() => (topBottom.rule = { rank: 1, type: "Middle" })).toThrow(
      refused("InvalidArgument")
    );
  });
});

describe("conditionalFormats.add(PresetCriteria) (Excel.ConditionalFormatPresetCriterion)", () => {
  test.each([
    ["AboveAverage", [0, 0, 0, 1, 0, 0]],
    ["EqualOrBelowAverage", [1, 1, 1, 0, 0, 0]],
    // The mean is 4, the deviation of the four is 4.24.
    ["OneStdDevAboveAverage", [0, 0, 0, 1, 0, 0]],
    ["TwoStdDevAboveAverage", [0, 0, 0, 0, 0, 0]],
    ["Blanks", [0, 0, 0, 0, 0, 1]],
    ["NonErrors", [1, 1, 1, 1, 0, 1]],
    ["Errors", [0, 0, 0, 0, 1, 0]],
    ["DuplicateValues", [1, 1, 0, 0, 0, 0]],
    ["UniqueValues", [0, 0, 1, 1, 1, 0]],
  ])("%s", (criterion, expected) => {
    const { conditionalFormats, painted } = open([1, 1, 4, 10, "#N/A", ""]);
    const { preset } = conditionalFormats.add("PresetCriteria");
    preset.format.font.bold = true;
    preset.rule = { criterion };
    expect(painted()).toEqual(expected);
  });

  test("days beside today, which is here Wednesday, 2025-12-31 (46022)", () => {
    const none = { numbers: [], counts: new Map<string, number>() };
    const days = (criterion: string, from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((day) =>
        meetsPreset(criterion, day, none, 46022)
      );
    expect(days("Yesterday", 46000, 46060)).toEqual([46021]);
    expect(days("LastSevenDays", 46000, 46060)).toEqual([
      46016, 46017, 46018, 46019, 46020, 46021, 46022,
    ]);
    // Sunday, the 28th, to Saturday, the 3rd of January.
    expect(days("ThisWeek", 46000, 46060)).toEqual([
      46019, 46020, 46021, 46022, 46023, 46024, 46025,
    ]);
    expect(days("NextMonth", 46000, 46060)).toHaveLength(31);
    expect(days("ThisMonth", 45900, 46060)[0]).toBe(45992);
    expect(countKey("A")).toBe(countKey("a"));
  });

  test("a word that Excel has not is refused", () => {
    const { preset } = open([1]).conditionalFormats.add("PresetCriteria");
    expect(() => (preset.rule = { criterion: "Nice" })).toThrow(refused("InvalidArgument"));
  });
});

describe("conditionalFormats.add(IconSet) (Excel.IconSetConditionalFormat)", () => {
  const levels = (opened: ReturnType<typeof open>) =>
    opened.paints().map((paint) => paint?.icon?.level ?? null);

  test("thirds of the way from the least to the greatest, until somebody says otherwise", () => {
    const opened = open([0, 33, 67, 100, "x"]);
    const { iconSet } = opened.conditionalFormats.add("IconSet");
    expect(levels(opened)).toEqual([0, 1, 2, 2, null]);
    expect(opened.paints()[3]?.icon).toEqual({ set: "3TrafficLights1", level: 2 });
    iconSet.style = "ThreeTriangles";
    iconSet.criteria = [
      {},
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=33" },
      { type: "Number", operator: "GreaterThan", formula: "=67" },
    ];
    expect(levels(opened)).toEqual([0, 1, 1, 2, null]);
    iconSet.reverseIconOrder = true;
    iconSet.showIconOnly = true;
    expect(levels(opened)).toEqual([2, 1, 1, 0, null]);
    expect(opened.paints()[0]?.hidesValue).toBe(true);
    expect(iconSet.criteria).toHaveLength(3);
    expect(() => (iconSet.criteria = [{}])).toThrow(refused("InvalidArgument"));
    expect(() => (iconSet.style = "SixStars")).toThrow(refused("InvalidArgument"));
  });
});

test("dataBar.barDirection is kept (Excel.ConditionalDataBarDirection)", () => {
  const { dataBar } = open([1]).conditionalFormats.add("DataBar");
  dataBar.barDirection = "RightToLeft";
  expect(dataBar.barDirection).toBe("RightToLeft");
  expect(() => (dataBar.barDirection = "Up")).toThrow(refused("InvalidArgument"));
});

test("rules by rank, by criteria and by icons come back from an .xlsx file", async () => {
  const { conditionalFormats, sheet, book } = open([1, 2, 3]);
  const ranked = conditionalFormats.add("TopBottom").topBottom;
  ranked.rule = { rank: 10, type: "BottomPercent" };
  ranked.format.font.color = "red";
  const criteria = [
    "Blanks",
    "DuplicateValues",
    "EqualOrBelowAverage",
    "TwoStdDevAboveAverage",
    "LastMonth",
  ];
  for (const criterion of criteria)
    conditionalFormats.add("PresetCriteria").preset.rule = { criterion };
  const { iconSet } = conditionalFormats.add("IconSet");
  iconSet.style = "FourRating";
  iconSet.reverseIconOrder = true;
  const options = { namespace: "T" };
  const { sheets } = await readXlsx(await writeXlsx(describeWorkbook(book), options), options);
  const meant = (states: typeof sheet.sheetState.conditionalFormats) =>
    states.map(({ id: _, ...state }) => state);
  expect(meant(sheets[0].state.conditionalFormats)).toEqual(
    meant(sheet.sheetState.conditionalFormats)
  );
});
