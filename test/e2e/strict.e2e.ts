import { closeWorkbenches, openWorkbench, type OpenWorkbench } from "./open-workbench";

/** All that the add-in writes, in an Excel with every strict switch on: what it does there it does in any. */

jest.setTimeout(120_000);
afterAll(closeWorkbenches);

const says = ({ pane }: OpenWorkbench, text: RegExp | string) =>
  pane.getByText(text).first().waitFor({ timeout: 60_000 });
const press = ({ pane }: OpenWorkbench, name: RegExp | string) =>
  pane.getByRole("button", { name }).first().click();

/** Presses Repair and says yes, as the pane advises; with `perhaps` also where every cell has answered meanwhile. */
async function repair(opened: OpenWorkbench, perhaps?: "perhaps"): Promise<void> {
  await press(opened, "Repair formulas…");
  const again = opened.pane.getByRole("button", { name: "Enter again" }).first();
  if (perhaps) {
    const nothing = opened.pane.getByText("Nothing to repair").first();
    await again.or(nothing).first().waitFor({ timeout: 60_000 });
    if (!(await again.isVisible())) return;
  }
  await again.click();
  await says(opened, "Formulas entered again");
  await opened.workbench.idle();
}

describe.each(["external", "web"] as const)("host=strict, transport %s", (transport) => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench({ host: "strict", transport, pane: "open" });
    const { workbench } = opened;
    await workbench.write("Sheet1!A1", [
      ['=MG.VALUE("Ingot","2031-01")'],
      ['=MG.VALUE("Ingot","2025-11")'],
      ['=MG.VALUE("Powder","2025-11")'],
    ]);
    await workbench.idle();
  });
  afterAll(() => opened.close());

  test("Load writes the figures, and says that formulas go on showing #BUSY!", async () => {
    const { workbench } = opened;
    await press(opened, "Load into sheets");
    await says(opened, "The figures are in your workbook");
    await says(opened, /formulas? still shows? #BUSY!/);
    await workbench.idle();
    expect(await workbench.read("Sheet1!A1:A3")).toEqual([["#N/A"], ["#BUSY!"], [6_585]]);
    expect(await workbench.read("MG Data!A1:C1")).toEqual([["Month", "Months", "Product"]]);
  });

  test("Repair has them answer; the #N/A that is the answer stays", async () => {
    const { workbench } = opened;
    await repair(opened);
    expect(await workbench.read("Sheet1!A1:A3")).toEqual([["#N/A"], [22_218], [6_585]]);
    expect(await workbench.read("MG Start!C6:F6")).toEqual([[38_900, 22_218, 6_585, 8_272]]);
  });

  test("Build review builds it without a page layout, and every formula answers", async () => {
    const { pane, workbench } = opened;
    const month = pane.getByRole("combobox", { name: "Review month" });
    await month.selectOption({ label: "2025-11" });
    await press(opened, "Build review");
    await says(opened, "Excel did not take the page layout");
    await workbench.idle();
    expect(await workbench.read("'MG Review'!C10:C12")).toEqual([[38_900], [22_218], [6_585]]);
    expect((await workbench.read("'MG Review'!D11"))[0][0]).toBeCloseTo(0.6121, 3);
    const shown = (await workbench.read("'MG Review'!A1:N60")).flat();
    expect(shown.filter((cell) => cell === "#BUSY!" || cell === "#NAME?")).toEqual([]);
  });

  test("Update review, whose merged undo Excel refuses, says that it is taken back step by step", async () => {
    const { workbench } = opened;
    await workbench.write("Sheet1!C1", "=MG_ReviewMonth");
    await press(opened, "Update review");
    await says(opened, "Ctrl+Z takes it back step by step.");
    await workbench.idle();
    expect(await workbench.read("Sheet1!C1")).toEqual([[45_962]]);
    const shown = (await workbench.read("'MG Review'!A1:N60")).flat();
    expect(shown.filter((cell) => cell === "#BUSY!" || cell === "#NAME?")).toEqual([]);
  });

  test("Refresh data of the ribbon writes a figure back that was changed, once", async () => {
    const { page, workbench } = opened;
    const rows = await workbench.read("MG Data!A1:E400");
    const row = rows.findIndex(
      ([, , product, partner]) => product === "Ingot" && partner === "World"
    );
    const address = `MG Data!E${row + 1}`;
    const [[figure]] = await workbench.read(address);
    await workbench.write(address, (figure as number) + 1);
    await workbench.idle();
    await page
      .getByRole("button", { name: /Refresh data/ })
      .first()
      .click();
    await page.waitForFunction(
      ([at, value]) => window.workbench!.read(at)[0][0] === value,
      [address, figure] as const,
      { timeout: 60_000 }
    );
    await workbench.idle();
    const after = await workbench.read("MG Data!A1:E400");
    expect(after).toEqual(rows);
    expect(await workbench.read("Sheet1!C1")).toEqual([[45_962]]);
  });

  test("Prepare a copy turns every formula into its value, once Repair has had them answer", async () => {
    const { workbench } = opened;
    await repair(opened, "perhaps");
    const before = await workbench.read("'MG Review'!B9:L14");
    await press(opened, "Prepare a copy…");
    await press(opened, "Turn into values");
    await says(opened, "Ready to send");
    await says(opened, "Ctrl+Z takes it back step by step.");
    await workbench.idle();
    expect(await workbench.read("'MG Review'!B9:L14")).toEqual(before);
    expect(await workbench.read("Sheet1!A2:A3")).toEqual([[22_218], [6_585]]);
  });

  test("no error on the console, nothing asked of the network", () => {
    expect(opened.errors).toEqual([]);
    expect(opened.outside).toEqual([]);
  });
});

test("host=manual: Load says that formulas wait for F9", async () => {
  const opened = await openWorkbench({ host: "manual", pane: "open" });
  await press(opened, "Load into sheets");
  await says(opened, /press F9, and formulas follow/);
  await opened.close();
});
