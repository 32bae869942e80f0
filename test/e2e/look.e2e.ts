import { readFileSync } from "node:fs";
import {
  closeWorkbenches,
  openWorkbench,
  type OpenWorkbench,
  type WorkbenchOptions,
} from "./open-workbench";

/** How the pane looks and behaves for eyes, keyboard and screen reader. */

afterAll(closeWorkbenches);

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The violations of WCAG 2.2 A and AA that axe finds in the pane. */
async function violations({ page }: OpenWorkbench): Promise<string[]> {
  const addin = page.frames().find((f) => f.url().includes("taskpane"))!;
  await addin.evaluate(axeSource);
  return addin.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    // Fluent's focus keeper (tabster) puts hidden dummies before and after; they are never read out.
    const context = { include: [["body"]], exclude: [["[data-tabster-dummy]"]] };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations } = await axe.run(context, { runOnly: { type: "tag", values: tags } });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`);
  });
}

const looks: [string, WorkbenchOptions][] = [
  ["light", {}],
  ["dark", { theme: "dark" }],
  ["contrast", { theme: "contrast" }],
  ["forced colours of the system", { forcedColors: "active" }],
  ["Chinese", { locale: "zh-CN" }],
];

test.each(looks)("axe finds nothing at WCAG AA in the pane: %s", async (_, options) => {
  const opened = await openWorkbench({ ...options, pane: "open" });
  await opened.pane.getByRole("button", { name: /Load into sheets|载入工作表/ }).waitFor();
  expect(await violations(opened)).toEqual([]);
  await opened.close();
});

test("the pane follows the theme of Office", async () => {
  const grounds = await Promise.all(
    (["light", "dark"] as const).map(async (theme) => {
      const opened = await openWorkbench({ theme, pane: "open" });
      const shown = opened.pane.locator(`[data-theme=${theme}]`);
      await shown.waitFor();
      const ground = await shown.evaluate((e) => getComputedStyle(e).backgroundColor);
      await opened.close();
      return Number(/\d+/.exec(ground)![0]);
    })
  );
  expect(grounds[0]).toBeGreaterThan(200);
  expect(grounds[1]).toBeLessThan(60);
});

test.each([320, 350, 500])("the pane does not scroll sideways at %d px", async (width) => {
  const opened = await openWorkbench({ pane: "open" });
  await opened.pane.getByRole("button", { name: "Load into sheets" }).waitFor();
  await opened.page.evaluate((w) => {
    document.getElementById("addin")!.style.width = `${w}px`;
  }, width);
  const addin = opened.page.frames().find((f) => f.url().includes("taskpane"))!;
  const [inner, scroll] = await addin.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return [clientWidth, scrollWidth];
  });
  expect(inner).toBeLessThanOrEqual(width);
  expect(scroll).toBeLessThanOrEqual(inner);
  await opened.close();
});

test("everything is done by keyboard: open the pane from the ribbon, load, and read the result", async () => {
  const opened = await openWorkbench();
  const { page, pane, workbench } = opened;
  const open = page.getByRole("button", { name: /Open pane/ }).first();
  await open.focus();
  await page.keyboard.press("Enter");
  const load = pane.getByRole("button", { name: "Load into sheets" });
  await load.waitFor();
  await tabTo(opened, "Load into sheets");
  await page.keyboard.press("Enter");
  await pane.getByText("The figures are in your workbook", { exact: true }).waitFor();
  expect(await workbench.sheets()).toContain("MG Data");
  // The message has the focus, so that the next Tab reaches what it offers.
  await tabTo(opened, "Copy");
  await opened.close();
});

/** F6 goes from one part of the window to the next, as in Excel. */
async function moveToPane({ page }: OpenWorkbench): Promise<void> {
  const isInPane = () => page.evaluate(() => document.activeElement?.id === "addin");
  for (let presses = 0; presses < 6 && !(await isInPane()); presses++)
    await page.keyboard.press("F6");
  expect(await isInPane()).toBe(true);
}

/**
 * Presses Tab until a button of that name has the focus; fails after forty. Showing another sheet may take the focus to
 * the grid, as a load does: F6 leads back.
 */
async function tabTo(opened: OpenWorkbench, name: string): Promise<void> {
  const { page } = opened;
  const addin = page.frames().find((f) => f.url().includes("taskpane"))!;
  for (let presses = 0; presses < 40; presses++) {
    await moveToPane(opened);
    const text = await addin.evaluate(() => document.activeElement?.textContent ?? "");
    if (text.trim().startsWith(name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No Tab reached "${name}".`);
}

test("Chinese Excel gets Chinese words in pane and sheets", async () => {
  const opened = await openWorkbench({ locale: "zh-CN", pane: "open" });
  await opened.pane.getByRole("button", { name: "载入工作表" }).click();
  await opened.pane.getByText("数据已写入工作簿", { exact: true }).waitFor();
  await opened.workbench.idle();
  const texts = (await opened.workbench.read("MG Start!A1:F14")).flat().join(" ");
  expect(texts).toMatch(/环比/);
  expect((await opened.workbench.read("MG Start!C6:F6"))[0]).toEqual([
    38_900, 22_218, 6_585, 8_272,
  ]);
  await opened.close();
});

test("the pane's own JavaScript is loaded when the pane is shown, not before", async () => {
  const opened = await openWorkbench();
  const asked: string[] = [];
  opened.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await opened.page.waitForTimeout(500);
  expect(asked.filter((path) => path.endsWith("pane.js"))).toEqual([]);
  await opened.page
    .getByRole("button", { name: /Open pane/ })
    .first()
    .click();
  await opened.pane.getByRole("button", { name: "Load into sheets" }).waitFor();
  expect(asked.filter((path) => path.endsWith("pane.js"))).toHaveLength(1);
  await opened.close();
});
