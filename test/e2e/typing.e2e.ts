import { closeWorkbenches, openWorkbench, type OpenWorkbench } from "./open-workbench";

/** What the analyst does with mouse and keyboard in the grid itself. */

afterAll(closeWorkbenches);

/** Clicks a place of the grid, in pixels from the corner of its headers. */
async function clickAt({ page }: OpenWorkbench, x: number, y: number): Promise<void> {
  const canvas = (await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox())!;
  await page.mouse.click(canvas.x + x, canvas.y + y);
}

/** Clicks a cell of a sheet whose columns and rows have their usual size. */
const clickCell = (opened: OpenWorkbench, column: number, row: number) =>
  clickAt(opened, 46 + 88 * column + 40, 20 + 24 * row + 12);

test("typing a formula offers our functions, shows the parameters, and answers on Enter", async () => {
  const opened = await openWorkbench();
  const { page } = opened;
  await clickCell(opened, 1, 1);
  await page.keyboard.type("=MG.MO", { delay: 30 });
  await page.getByText("Change on the month before, as a fraction").first().waitFor();
  await page.keyboard.type('M("Ingot","2025-11"', { delay: 20 });
  await page.getByText("[partner]").first().waitFor();
  await page.keyboard.type(")");
  await page.getByText("[partner]").first().waitFor({ state: "hidden" });
  // The grid takes a moment to see that the formula is complete; a person does too.
  await page.waitForTimeout(500);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.workbench!.text("Sheet1!B2")[0][0] === "61.2%");
  await opened.close();
});

test("typing over a cell that a formula refers to changes the answer", async () => {
  const opened = await openWorkbench();
  const { page, workbench } = opened;
  await workbench.write("Sheet1!A1", "Ingot");
  await workbench.write("Sheet1!B1", '=MG.VALUE(A1,"2025-11")');
  await workbench.idle();
  expect(await workbench.read("Sheet1!B1")).toEqual([[22_218]]);
  await clickCell(opened, 0, 0);
  await page.keyboard.type("镁粉");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.workbench!.read("Sheet1!B1")[0][0] === 6_585);
  await opened.close();
});

test("typing a figure over one in MG_Data changes the answers of formulas on other sheets", async () => {
  const opened = await openWorkbench({ pane: "open" });
  const { page, pane, workbench } = opened;
  await pane.getByRole("button", { name: "Load into sheets" }).click();
  await pane.getByText("The figures are in your workbook", { exact: true }).waitFor();
  await workbench.write("Sheet1!A1", '=MG.VALUE("Ingot",2013)');
  await workbench.idle();
  expect(await workbench.read("Sheet1!A1")).toEqual([[212_100]]);
  await page.getByText("MG Data", { exact: true }).click();
  // E2: the tonnes of the first row, below the tag that the grid puts above a table in the first row.
  await clickAt(opened, 46 + 76 + 61 + 90 + 145 + 45, 20 + 22 + 24 + 12);
  await page.keyboard.type("300000");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.workbench!.read("Sheet1!A1")[0][0] === 300_000);
  expect(await workbench.read("MG Data!E2")).toEqual([[300_000]]);
  await opened.close();
});
