import { loadMessage } from "../../src/taskpane/load-messages";
import { builtMessage } from "../../src/taskpane/built-message";
import { preparedMessage } from "../../src/taskpane/copy-messages";
import { outcomeMessage } from "../../src/taskpane/preview-changes/outcome-message";
import { remarkTexts } from "../../src/taskpane/remark-texts";
import { wordsIn } from "../../src/taskpane/words";
import type { Remark } from "../../src/workbook/remarks";

const en = wordsIn("en");
const zh = wordsIn("zh");

test.each<[Remark, string, string]>([
  [
    { kind: "undoInSteps" },
    "Excel could not make one step of it: Ctrl+Z takes it back step by step.",
    "Excel 未能将其合并为一步：按 Ctrl+Z 可逐步撤消。",
  ],
  [
    { kind: "waitsForF9" },
    "Calculation is set to manual in this workbook, and was left so: press F9, and formulas follow.",
    "此工作簿为手动计算，未作更改：按 F9 后公式才会更新。",
  ],
  [
    { kind: "staysBusy", cells: 1 },
    "1 formula still shows #BUSY!. If it stays so, “Repair formulas” enters it again.",
    "仍有 1 个公式显示 #BUSY!。如一直如此，可用“修复公式”重新输入。",
  ],
  [
    { kind: "staysBusy", cells: 1200 },
    "1,200 formulas still show #BUSY!. If they stay so, “Repair formulas” enters them again.",
    "仍有 1,200 个公式显示 #BUSY!。如一直如此，可用“修复公式”重新输入。",
  ],
  [
    { kind: "leftBusy", formulas: 1 },
    "1 formula shows #BUSY! and was left as it is. Use “Repair formulas”, then prepare the copy again.",
    "有 1 个公式显示 #BUSY!，未转换为值。请先“修复公式”，再准备发送副本。",
  ],
  [
    { kind: "leftBusy", formulas: 2 },
    "2 formulas show #BUSY! and were left as they are. Use “Repair formulas”, then prepare the copy again.",
    "有 2 个公式显示 #BUSY!，未转换为值。请先“修复公式”，再准备发送副本。",
  ],
  [
    { kind: "pageNotLaidOut" },
    "Excel did not take the page layout (is there a printer?): check the print preview before printing.",
    "Excel 未接受页面设置（可能没有打印机）：打印前请查看打印预览。",
  ],
])("remarkTexts(%j) is a sentence in either language", (remark, english, chinese) => {
  expect(remarkTexts({ remarks: [remark] }, en)).toEqual([english]);
  expect(remarkTexts({ remarks: [remark] }, zh)).toEqual([chinese]);
});

test("loadMessage, builtMessage, preparedMessage and outcomeMessage say the remarks of their outcomes", () => {
  const remarks: readonly Remark[] = [{ kind: "undoInSteps" }];
  const loaded = { kind: "loaded", rows: 7, sheets: ["MG Data"], syncs: 4, remarks } as const;
  const built = {
    kind: "built",
    month: 24310,
    sheets: ["MG Review"],
    formulas: 32,
    syncs: 6,
    again: false,
    changed: false,
    remarks,
  } as const;
  const prepared = { kind: "prepared", blocks: [], cells: 0, notedBefore: 0, remarks } as const;
  const applied = {
    kind: "applied",
    revisions: [],
    written: 1,
    left: 0,
    loaded,
    isPart: false,
  } as const;
  for (const { texts } of [
    loadMessage(loaded, en),
    builtMessage(built, en, "en"),
    preparedMessage(prepared, en),
    outcomeMessage(applied, en, false),
  ])
    expect(texts).toContain(en.undoInSteps);
});
