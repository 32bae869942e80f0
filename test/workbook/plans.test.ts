import { planText } from "./plan-text";
import { planStart } from "../../src/workbook/start-sheet";
import { planStore } from "../../src/workbook/store-plan";
import { expectGolden } from "../golden";
import { emptyDataset, novemberDataset } from "./november";

const STAMP = "2026-11-23 14:05 UTC";

test("the store of the founding review", () => {
  expectGolden("workbook/golden/store-en.txt", planText(planStore(novemberDataset, "en", STAMP)));
});

test("the store of nothing has tables all the same, each with an empty row", () => {
  expectGolden(
    "workbook/golden/store-empty-zh.txt",
    planText(planStore(emptyDataset, "zh", STAMP))
  );
});

test.each(["en", "zh"] as const)("the sheet that greets, in %s", (language) => {
  const { sheet, name } = planStart(novemberDataset, language);
  expectGolden(
    `workbook/golden/start-${language}.txt`,
    planText({ sheets: [sheet], names: [name] })
  );
});

test("the stamp is the last thing of all", () => {
  const { names } = planStore(novemberDataset, "en", STAMP);
  expect(names[names.length - 1]).toMatchObject({ name: "MG_Loaded", value: STAMP });
});
