import { closeWorkbenches, openWorkbench, type OpenWorkbench } from "./open-workbench";

/** What lies on a sheet beside its cells, as an add-in makes it and a person meets it. */

afterAll(closeWorkbenches);

const open = () => openWorkbench({ manifest: "test/e2e/other-addin/manifest.xml" });

const addinOf = ({ page }: OpenWorkbench) =>
  page.frames().find((frame) => frame.url().includes("page.html"))!;

/** The middle of a cell of the first columns and rows, on the page. */
async function pointOf({ page }: OpenWorkbench, row: number, column: number) {
  const box = (await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox())!;
  return { x: box.x + 46 + 88 * column + 40, y: box.y + 20 + 24 * row + 12 };
}

/** Reads until what is read is as wanted, for up to five seconds. */
async function eventually(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  const end = Date.now() + 5000;
  while (Date.now() < end) {
    if (JSON.stringify(await read()) === JSON.stringify(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await read()).toEqual(wanted);
}

test("a chart is drawn, has its title as its name, and follows its cells", async () => {
  const opened = await open();
  await addinOf(opened).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B4").values = [
        ["", "Ingot"],
        ["Oct", 12000],
        ["Nov", 15000],
        ["Dec", 9000],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
      chart.title.text = "Exports";
      chart.axes.valueAxis.title.text = "kt";
      chart.axes.valueAxis.numberFormat = '#,##0,"k"';
      await context.sync();
    })
  );
  const chart = opened.page.getByRole("img", { name: "Exports" });
  await chart.getByText("15k").waitFor();
  for (const text of ["kt", "Oct", "Nov", "Dec"]) {
    expect(await chart.getByText(text, { exact: true }).count()).toBe(1);
  }
  await opened.workbench.write("B3", 95000);
  await chart.getByText("100k").waitFor();
  await opened.workbench.write("B1", "x");
  await chart.focus();
  const before = (await chart.boundingBox())!;
  await opened.page.keyboard.press("ArrowRight");
  await eventually(async () => (await chart.boundingBox())!.x - before.x, 8);
  await opened.page.keyboard.press("Delete");
  await chart.waitFor({ state: "detached" });
  expect(opened.errors).toEqual([]);
  await opened.close();
});

test("a list of dates enters the date, by pointer and by keyboard; what is not in it is refused", async () => {
  const opened = await open();
  await addinOf(opened).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("D1:D3").values = [[45931], [45962], [45992]];
      sheet.getRange("B2").numberFormat = "yyyy-mm" as never;
      sheet.getRange("D1:D3").numberFormat = "yyyy-mm" as never;
      const { dataValidation } = sheet.getRange("B2");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D3") } };
      dataValidation.prompt = { showPrompt: true, title: "Month", message: "Choose one." };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "No such month",
        message: "Choose one of the list.",
      };
      sheet.getRange("B2").select();
      await context.sync();
    })
  );
  const { page, workbench } = opened;
  await page.getByText("Choose one.").waitFor();
  await page.getByRole("button", { name: "Choose from the list" }).click();
  await page.getByRole("option", { name: "2025-11" }).click();
  expect(await workbench.read("B2")).toEqual([[45962]]);
  expect(await workbench.text("B2")).toEqual([["2025-11"]]);
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("listbox").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await workbench.text("B2")).toEqual([["2025-12"]]);
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await page.getByText("No such month: Choose one of the list.").waitFor();
  expect(await workbench.text("B2")).toEqual([["2025-12"]]);
  expect(opened.errors).toEqual([]);
  await opened.close();
});

test("a comment is read when the pointer rests on its cell", async () => {
  const opened = await open();
  await addinOf(opened).evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.comments.add("Sheet1!B3", "Revised in December.");
      await context.sync();
    })
  );
  const { x, y } = await pointOf(opened, 2, 1);
  await opened.page.mouse.move(x - 200, y + 100);
  await opened.page.mouse.move(x, y, { steps: 4 });
  await opened.page.getByText("Revised in December.").waitFor();
  await opened.close();
});

test("conditional formats paint cells that a formula has spilled", async () => {
  const opened = await open();
  await addinOf(opened).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
      const scale = sheet.getRange("B2:B4").conditionalFormats.add("ColorScale").colorScale;
      scale.criteria = {
        minimum: { type: "LowestValue", color: "#FF0000" },
        maximum: { type: "HighestValue", color: "#0000FF" },
      };
      const { custom } = sheet.getRange("D2:D4").conditionalFormats.add("Custom");
      custom.rule.formula = "=B2>=2";
      custom.format.fill.color = "#00FF00";
      await context.sync();
    })
  );
  const colors = async () => {
    const { page } = opened;
    const points = await Promise.all([1, 3].map((row) => pointOf(opened, row, 1)));
    points.push(await pointOf(opened, 1, 3), await pointOf(opened, 3, 3));
    return page.evaluate((all) => {
      const canvas = document.querySelector<HTMLCanvasElement>(
        "canvas[id^=univer-sheet-main-canvas]"
      )!;
      const { left, top, width } = canvas.getBoundingClientRect();
      const ratio = canvas.width / width;
      return all.map(({ x, y }) => {
        // Left of the number.
        const at = [(x - 30 - left) * ratio, (y - top) * ratio] as const;
        return [
          ...canvas
            .getContext("2d")!
            .getImageData(...at, 1, 1)
            .data.slice(0, 3),
        ].join();
      });
    }, points);
  };
  // A cell without a fill is transparent.
  await eventually(colors, ["255,0,0", "0,0,255", "0,0,0", "0,255,0"]);
  await opened.close();
});
