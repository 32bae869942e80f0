import { closeWorkbenches, openWorkbench, type OpenWorkbench } from "./open-workbench";

/**
 * What must come out of formulas in cells, on the published figures: the founding review (SMM, November 2025) and its
 * neighbours. Tonnes and fractions; low and high are what the publishers' rounding leaves.
 */

afterAll(closeWorkbenches);

const ANSWERS: readonly [formula: string, low: number, high?: number][] = [
  ['=MG.VALUE("Total","2025-11")', 38_900],
  ['=MG.VALUE("Ingot","2025-11")', 22_218],
  ['=MG.VALUE("Powder","2025-11")', 6_585],
  ['=MG.VALUE("Alloy","2025-11")', 8_272],
  ['=MG.MOM("Total","2025-11")', 0.306, 0.308],
  ['=MG.MOM("Ingot","2025-11")', 0.61205, 0.61215],
  ['=MG.MOM("Powder","2025-11")', 0.31225, 0.31235],
  ['=MG.MOM("Alloy","2025-11")', -0.10045, -0.10035],
  ['=MG.YTD("Total","2025-11")', 408_800],
  ['=MG.YTD("Ingot","2025-11")', 229_700, 229_800],
  ['=MG.YTD("Powder","2025-11")', 67_700],
  ['=MG.YTD("Alloy","2025-11")', 90_400],
  ['=MG.YTDYOY("Total","2025-11")', -0.0281, -0.0277],
  ['=MG.YTDYOY("Ingot","2025-11")', -0.0515, -0.0512],
  ['=MG.ROLLING3("Ingot","2025-11")', 21_239],
  ['=MG.YTDAVG("Ingot","2025-11")', 20_882, 20_891],
  ['=MG.VALUE("Ingot","2025-11","Netherlands")', 6_606.9],
  ['=MG.VALUE("镁锭","2025年11月","荷兰")', 6_606.9],
  ['=MG.VALUE("81041100",202511,"NLD")', 6_606.9],
  ['=MG.VALUE("Powder","2025-11","Canada")', 1_552.9],
  ['=MG.VALUE("Powder","2025-11","Europe")', 1_080],
  ['=MG.VALUE("Alloy","2025-11","Europe")', 1_783.9],
  ['=MG.YOY("Ingot","2025-10")', -0.42825, -0.42815],
  ['=MG.VALUE("Total","2024-H1")', 236_025, 236_147],
];

describe.each(["bundled figures", "tables of the workbook"])("from the %s", (from) => {
  let opened: OpenWorkbench;
  let answers: unknown[][];
  beforeAll(async () => {
    opened = await openWorkbench({ pane: "open" });
    const { pane, workbench } = opened;
    if (from === "tables of the workbook") {
      await pane.getByRole("button", { name: "Load into sheets" }).click();
      await pane.getByText("The figures are in your workbook", { exact: true }).waitFor();
      await workbench.idle();
    }
    await workbench.write(
      "Sheet1!A1",
      ANSWERS.map(([formula]) => [formula])
    );
    await workbench.idle();
    answers = await workbench.read(`Sheet1!A1:A${ANSWERS.length}`);
  });
  afterAll(() => opened.close());

  test.each(ANSWERS.map(([formula, low, high], i) => [formula, low, high ?? low, i] as const))(
    "%s lies in %d … %d",
    (_, low, high, i) => {
      expect(answers[i][0]).toBeGreaterThanOrEqual(low - 1e-9);
      expect(answers[i][0]).toBeLessThanOrEqual(high + 1e-9);
    }
  );
});
