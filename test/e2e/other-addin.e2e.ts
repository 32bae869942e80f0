import { closeWorkbenches, openWorkbench, type OpenWorkbench } from "./open-workbench";

jest.setTimeout(60_000);
afterAll(closeWorkbenches);

const manifest = "test/e2e/other-addin/manifest.xml";

/** The workbench knows nothing of any one add-in: it hosts whatever a manifest describes. */
describe.each(["external", "web"] as const)(
  "another add-in, through the %s transport",
  (transport) => {
    let open: OpenWorkbench;
    beforeAll(async () => {
      open = await openWorkbench({ manifest, transport });
    });
    afterAll(() => open?.close());

    test("its custom functions answer in cells", async () => {
      const { workbench } = open;
      await workbench.write("Sheet1!B1", "=OTHER.ADD(1,2)+OTHER.ADD(4)");
      await workbench.write("Sheet1!B2", '=OTHER.LATER("late")');
      await workbench.write("Sheet1!D1", "=OTHER.ROWS(3)");
      await workbench.idle();
      expect(await workbench.read("Sheet1!B1:B2")).toEqual([[7], ["LATE"]]);
      expect(await workbench.read("Sheet1!D1:E3")).toEqual([
        [1, 1],
        [2, 4],
        [3, 9],
      ]);
    });

    test("an error shows its sentence under the pointer", async () => {
      const { page, workbench } = open;
      await workbench.write("Sheet1!A5", '=OTHER.REFUSE("tea")');
      await workbench.idle();
      const error = { error: "#N/A", message: "There is no tea here." };
      expect(await workbench.errorAt("Sheet1!A5")).toEqual(error);
      expect(await workbench.errorAt("Sheet1!B1")).toBeNull();
      const canvas = await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
      // Row 5 is below four rows of 24 pixels and the heads of the columns.
      await page.mouse.move(canvas!.x + 70, canvas!.y + 128);
      await page.mouse.move(canvas!.x + 76, canvas!.y + 131);
      await page.getByText("There is no tea here.").waitFor();
      // The engine's general words have made way.
      await page.getByText("Value not available").waitFor({ state: "detached" });
    });

    test("a ribbon button runs its command", async () => {
      const { page, workbench } = open;
      await page.getByRole("button", { name: "Greet" }).click();
      await page.waitForFunction(() => window.workbench!.read("Sheet1!A1")[0][0] === "Hello");
      await expect(workbench.runCommand("Greet")).resolves.toBe(true);
    });

    test("a ribbon button opens the pane, and the pane works", async () => {
      const { page, pane, workbench } = open;
      const frame = page.getByRole("complementary", { name: "Other & small" });
      await expect(frame.isVisible()).resolves.toBe(false);
      await page.getByRole("button", { name: "Show pane" }).click();
      await frame.waitFor();
      const platform = transport === "web" ? "OfficeOnline" : "PC";
      await pane.getByText(`Ready on ${platform}`).waitFor();
      await workbench.resetTraffic();
      await pane.getByRole("button", { name: "Write a table" }).click();
      await page.waitForFunction(() => window.workbench!.read("Sheet1!G2")[0][0] === 1);
      expect((await workbench.traffic()).syncs).toBeGreaterThan(0);
      await pane.getByRole("button", { name: "Hide me" }).click();
      await frame.waitFor({ state: "hidden" });
    });

    test("nothing is complained about and nothing leaves the machine", () => {
      expect(open.errors).toEqual([]);
      expect(open.outside).toEqual([]);
    });
  }
);

test("F6 leads out of the grid, to the header and the ribbon and back", async () => {
  const { page, workbench, close } = await openWorkbench({ manifest });
  const canvas = await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
  await page.mouse.click(canvas!.x + 80, canvas!.y + 55);
  const focused = () => page.evaluate(() => document.activeElement?.id);
  const inGrid = await focused();
  await page.keyboard.press("F6");
  expect(await focused()).toBe("theme");
  await page.keyboard.press("F6");
  expect(await focused()).toBe("ribbon-ShowPane");
  await page.keyboard.press("F6");
  expect(await focused()).toBe(inGrid);
  await page.keyboard.type("typed");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.workbench!.read("Sheet1!A2")[0][0] === "typed");
  expect(await workbench.sheets()).toEqual(["Sheet1"]);
  await close();
});

test("an address that asks for something unknown is answered in a sentence", async () => {
  const opening = openWorkbench({ manifest, host: "nope" });
  await expect(opening).rejects.toThrow('There is no host "nope": choose among');
});

test("the ribbon speaks the language of the manifest's overrides", async () => {
  const { page, close } = await openWorkbench({ manifest, locale: "zh-CN" });
  await page.getByRole("button", { name: "问候" }).waitFor();
  await expect(page.title()).resolves.toContain("另一个加载项");
  await close();
});

test("a saved workbook opens again", async () => {
  const { page, workbench, close } = await openWorkbench({ manifest });
  await workbench.write("Sheet1!A1", [["kept", "=OTHER.ADD(20,22)"]]);
  await workbench.idle();
  const snapshot = await workbench.save();
  const loaded = page.waitForEvent("load");
  await page.evaluate((saved) => void window.workbench!.open(saved, "Kept"), snapshot);
  await loaded;
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench!.ready);
  await workbench.idle();
  expect(await workbench.read("Sheet1!A1:B1")).toEqual([["kept", 42]]);
  await page.getByRole("heading", { name: "Kept" }).waitFor();
  await close();
});
