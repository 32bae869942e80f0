import { buffer as contents } from "node:stream/consumers";
import type { Download } from "playwright-core";
import { readXlsx } from "../../workbench/files/read/read-xlsx";
import { closeWorkbenches, openWorkbench, waitUntilReady } from "./open-workbench";

/** Save and Open of the workbench page: an .xlsx file out of the browser, and into it again. */

afterAll(closeWorkbenches);

const contentsOf = async (download: Download) => contents(await download.createReadStream());

test("a workbook is saved as .xlsx, and opened again with the values that it had", async () => {
  const { page, workbench, errors, close } = await openWorkbench();
  await workbench.write("A1", [
    ["Ingot, 2025-11", '=MG.MOM("Ingot","2025-11")'],
    ["spill", '=MG.VALUE({"Ingot","Powder"},"2025-11")'],
  ]);
  await workbench.idle();
  const before = await workbench.read("A1:C2");
  const downloading = page.waitForEvent("download");
  await page.click("#save");
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("Book1.xlsx");
  const buffer = await contentsOf(download);
  const saved = await readXlsx(buffer, { namespace: "MG" });
  expect(saved.sheets[0].cells[1]).toMatchObject({
    formula: '=MG.MOM("Ingot","2025-11")',
    content: before[0][1],
  });
  expect(saved.sheets[0].cells[3]).toMatchObject({ spill: { rows: 1, columns: 2 } });

  const reloaded = page.waitForEvent("load");
  await page.setInputFiles("input[type=file]", {
    name: "From elsewhere.xlsx",
    mimeType: "application/octet-stream",
    buffer,
  });
  await reloaded;
  await waitUntilReady(page);
  expect(await page.textContent("h1")).toContain("From elsewhere");
  expect(await workbench.read("A1:C2")).toEqual(before);
  await workbench.write("A3", "=B2*1");
  await workbench.idle();
  expect(await workbench.read("A3")).toEqual([[before[1][1]]]);
  expect(errors).toEqual([]);
  await close();
});

test("what is not an .xlsx file is refused in a sentence, and the workbook stays", async () => {
  const { page, workbench, close } = await openWorkbench();
  await workbench.write("A1", "kept");
  const buffer = Buffer.from("no workbook");
  const file = { name: "letter.xlsx", mimeType: "text/plain", buffer };
  await page.setInputFiles("input[type=file]", file);
  await page.waitForSelector("#notice:not([hidden])");
  expect(await page.textContent("#notice span")).toBe(
    "letter.xlsx cannot be opened. This is not an .xlsx file, or not a whole one."
  );
  expect(await workbench.read("A1")).toEqual([["kept"]]);
  await close();
});
