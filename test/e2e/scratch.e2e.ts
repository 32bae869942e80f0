import { closeWorkbenches, openWorkbench } from "./open-workbench";
import { openWithDataset } from "./open-with-dataset";
import { syntheticDataset } from "../synthetic-dataset";
afterAll(closeWorkbenches);
test("zh", async () => {
  const { page, workbench, errors } = await openWorkbench({
    viewport: { width: 1900, height: 1500 },
    locale: "zh-CN",
    theme: "dark",
  });
  await workbench.runCommand("MG.BuildReview");
  await workbench.write("'MG Review'!C3", "2025-11-01");
  await workbench.idle();
  await page.waitForTimeout(2000);
  await page.screenshot({ path: "/tmp/z1.png" });
  for (const name of ["MG Destinations", "MG History", "MG Checks"]) {
    await page.getByText(name, { exact: true }).last().click();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `/tmp/z-${name.slice(3)}.png` });
  }
  console.log(errors.slice(0, 5));
}, 120000);
test("syn", async () => {
  const { page, workbench, errors } = await openWithDataset(
    syntheticDataset({ months: 24, partners: 40 }),
    { viewport: { width: 2300, height: 1500 } }
  );
  await workbench.runCommand("MG.BuildReview");
  await workbench.idle();
  await page.waitForTimeout(2000);
  await page.screenshot({ path: "/tmp/s1.png" });
  for (const name of ["MG Destinations"]) {
    await page.getByText(name, { exact: true }).last().click();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `/tmp/s-${name.slice(3)}.png` });
  }
  console.log(errors.slice(0, 5));
}, 120000);
