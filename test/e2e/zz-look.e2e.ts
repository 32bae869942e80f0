import { closeWorkbenches, openWorkbench } from "./open-workbench";
afterAll(closeWorkbenches);
test.each(["light", "dark"] as const)("look %s", async (theme) => {
  const o = await openWorkbench({
    manifest: "test/e2e/other-addin/manifest.xml",
    theme,
    viewport: { width: 1500, height: 1000 },
  });
  const frame = o.page.frames().find((f) => f.url().includes("page.html"))!;
  await frame.evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const months = Array.from({ length: 24 }, (_, i) => 45292 + Math.round(i * 30.44));
      const rows = months.map((m, i) => [
        m,
        20000 + 5000 * Math.sin(i / 2),
        i === 7 ? "=NA()" : 9000 + 300 * i,
        i === 12 ? "" : 3000 + 100 * i,
        18000 + 100 * i,
      ]);
      const at = sheet.getRange("A40:E64");
      at.values = [
        ["Month", "Ingot", "Powder and granules", "Alloys, other", "Mean of 3 months"],
        ...rows,
      ];
      sheet.getRange("A41:A64").numberFormat = "mmm yy" as any;
      sheet.getRange("B41:E64").numberFormat = "#,##0" as any;
      const one = sheet.charts.add("ColumnStacked", sheet.getRange("A40:D64"), "Columns");
      one.title.text = "Exports of magnesium by product, kt";
      one.setPosition("B2", "H15");
      one.title.format.font.size = 11;
      one.title.format.font.bold = true;
      one.axes.valueAxis.title.text = "kt";
      one.axes.valueAxis.numberFormat = "#,##0,";
      one.axes.categoryAxis.numberFormat = "mmm yy";
      const two = sheet.charts.add("ColumnClustered", sheet.getRange("B40:B64"), "Columns");
      two.setPosition("J2", "P15");
      two.title.text = "Ingot, monthly and the mean of three months, kt";
      two.legend.visible = true;
      const s0 = two.series.getItemAt(0);
      s0.name = "Ingot";
      s0.setXAxisValues(sheet.getRange("A41:A64"));
      s0.format.fill.setSolidColor("#0072B2");
      s0.gapWidth = 60;
      const s = two.series.add("Mean");
      s.setValues(sheet.getRange("E41:E64"));
      s.setXAxisValues(sheet.getRange("A41:A64"));
      s.chartType = "Line";
      s.format.line.color = "#D55E00";
      s.format.line.weight = 2;
      two.axes.valueAxis.title.text = "kt";
      two.axes.valueAxis.numberFormat = "#,##0,";
      two.axes.categoryAxis.numberFormat = "mmm yy";
      two.axes.categoryAxis.tickLabelPosition = "Low";
      const three = sheet.charts.add("LineMarkers", sheet.getRange("C40:C64"), "Columns");
      three.setPosition("B17", "H30");
      three.title.text = "Cumulative";
      three.legend.visible = true;
      three.series.getItemAt(0).setXAxisValues(sheet.getRange("A41:A64"));
      const l = three.series.add("Last year");
      l.setValues(sheet.getRange("D41:D64"));
      l.format.line.lineStyle = "Dash";
      l.format.line.color = "#8C8C8C";
      l.chartType = "Line";
      three.axes.valueAxis.title.text = "tonnes";
      sheet.getRange("R2:S7").values = [
        ["Country", "points"],
        ["Netherlands", 0.031],
        ["Canada", -0.012],
        ["United Kingdom of Great Britain", 0.002],
        ["Japan", 0.0],
        ["Korea", -0.004],
      ];
      sheet.getRange("S3:S7").numberFormat = "+0.0%;-0.0%;0.0%" as any;
      const four = sheet.charts.add("BarClustered", sheet.getRange("R2:S7"), "Columns");
      four.setPosition("J17", "P30");
      four.title.text =
        "Contributions to the change against last year, percentage points, a rather long title that needs two lines";
      four.axes.categoryAxis.reversePlotOrder = true;
      four.axes.categoryAxis.tickLabelPosition = "Low";
      four.axes.valueAxis.title.text = "points";
      four.series.getItemAt(0).hasDataLabels = true;
      const heat = sheet.getRange("U2");
      heat.formulas = [["=SEQUENCE(8,3)-7"]];
      const cs = sheet.getRange("U2:W9").conditionalFormats.add("ColorScale");
      cs.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#7FB77E" },
      } as any;
      const cu = sheet.getRange("U2:W9").conditionalFormats.add("Custom");
      cu.custom.rule.formula = "=U2=$U$3";
      cu.custom.format.font.color = "#FF0000";
      cu.custom.format.font.bold = true;
      sheet.getRange("Y2:Y9").values = [[5], [3], [-2], [8], [1], [0], [-4], [2]];
      sheet.getRange("Y2:Y9").conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor =
        "#0072B2";
      const t = sheet.getRange("R2:R7").conditionalFormats.add("ContainsText");
      t.textComparison.rule = { operator: "Contains", text: "KINGDOM" };
      t.textComparison.format.fill.color = "#FFF2CC";
      const dv = sheet.getRange("U12").dataValidation;
      dv.rule = { list: { inCellDropDown: true, source: sheet.getRange("A41:A64") } };
      dv.prompt = { showPrompt: true, title: "Month", message: "Choose a month of the list." };
      dv.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "No such month",
        message: "Choose one of the list.",
      };
      sheet.getRange("U12").numberFormat = "yyyy-mm" as any;
      context.workbook.comments.add("Sheet1!R3", "Port of Rotterdam: mostly transit.");
      sheet.getRange("U12").select();
      await context.sync();
    });
  });
  await o.page.waitForTimeout(2500);
  await o.page.screenshot({ path: `/tmp/wb/charts-${theme}.png` });
  const canvas = o.page.locator("canvas[id^=univer-sheet-main-canvas]");
  await o.page.getByRole("button", { name: "Choose from the list" }).click();
  await o.page.waitForTimeout(300);
  await o.page.screenshot({ path: `/tmp/wb/list-${theme}.png` });
  await o.page.getByRole("option", { name: "Mar 24" }).click();
  await o.workbench.idle();
  console.log(
    JSON.stringify(await o.workbench.read("U12")),
    await o.workbench.text("U12"),
    await o.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))
  );
  await o.page.keyboard.press("Escape");
  await o.page.keyboard.type("7");
  await o.page.keyboard.press("Enter");
  await o.page.waitForTimeout(600);
  console.log(
    JSON.stringify(await o.workbench.read("U12")),
    await o.page.locator("#notice").innerText()
  );
  await frame.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x"]];
      const u = context.workbook.worksheets.getItem("Sheet1").getRange("U2");
      u.formulas = [["=SEQUENCE(8,3)*2"]];
      context.workbook.worksheets.getItem("Sheet1").freezePanes.freezeRows(1);
      await context.sync();
    });
  });
  await o.workbench.idle();
  const box = (await canvas.boundingBox())!;
  await o.page.mouse.move(box.x + 900, box.y + 300);
  await o.page.mouse.wheel(0, 120);
  await o.page.waitForTimeout(1200);
  await o.page.screenshot({ path: `/tmp/wb/after-${theme}.png` });
  console.log(o.errors);
  await o.close();
});
