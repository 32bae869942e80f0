import { closeWorkbenches, openWorkbench, type OpenWorkbench } from "./open-workbench";

/** The same bundle over both transports, and under hosts that are slow, busy or small. */

afterAll(closeWorkbenches);

const loadButton = ({ pane }: OpenWorkbench) =>
  pane.getByRole("button", { name: "Load into sheets" });
const loaded = ({ pane }: OpenWorkbench) =>
  pane.getByText("The figures are in your workbook", { exact: true });

describe.each(["external", "web"] as const)("transport %s", (transport) => {
  let opened: OpenWorkbench;
  beforeAll(async () => (opened = await openWorkbench({ transport, pane: "open" })));
  afterAll(() => opened.close());

  test("custom functions answer and refuse", async () => {
    const { workbench } = opened;
    await workbench.write("Sheet1!A1", [['=MG.MOM("Ingot","2025-11")'], ['=MG.MOM("Ingt")']]);
    await workbench.idle();
    expect((await workbench.read("Sheet1!A1"))[0][0]).toBeCloseTo(0.6121, 4);
    expect((await workbench.errorAt("Sheet1!A2"))?.message).toMatch(/Did you mean "Ingot"/);
  });

  test("the pane loads the figures, and the ribbon's Refresh data finds nothing to do", async () => {
    const { workbench } = opened;
    await loadButton(opened).click();
    await loaded(opened).waitFor();
    await workbench.idle();
    expect(await workbench.read("MG Start!C6:F6")).toEqual([[38_900, 22_218, 6_585, 8_272]]);
    const before = await workbench.read("MG_Loaded");
    const id = await controlNamed(opened, /Refresh data/);
    expect(await workbench.runCommand(id)).toBe(true);
    expect(await workbench.read("MG_Loaded")).toEqual(before);
  });

  test("no error on the console, nothing asked of the network", () => {
    expect(opened.errors).toEqual([]);
    expect(opened.outside).toEqual([]);
  });
});

/** The id of a ribbon button's control, as the manifest names it. */
async function controlNamed({ page }: OpenWorkbench, name: RegExp): Promise<string> {
  const id = await page.getByRole("button", { name }).first().getAttribute("id");
  return id!.replace(/^ribbon-/, "");
}

test("the ribbon's Refresh data loads the figures without the pane", async () => {
  const opened = await openWorkbench();
  await opened.page
    .getByRole("button", { name: /Refresh data/ })
    .first()
    .click();
  await opened.page.waitForFunction(() => {
    const workbench = window.workbench!;
    const isThere = workbench.sheets().includes("MG Start");
    return isThere && workbench.read("MG Start!D6")[0][0] === 22_218;
  });
  await opened.close();
});

describe("a slow host", () => {
  test("shows progress, and Cancel leaves the workbook as it was", async () => {
    const opened = await openWorkbench({ host: "slow", pane: "open" });
    const { pane, workbench } = opened;
    await loadButton(opened).waitFor({ timeout: 30_000 });
    await loadButton(opened).click();
    await pane.getByRole("progressbar").waitFor();
    await pane.getByRole("button", { name: "Cancel" }).click();
    await pane
      .getByText(/Cancelled|cancelled/)
      .first()
      .waitFor({ timeout: 30_000 });
    expect(await workbench.sheets()).toEqual(["Sheet1"]);
    await loadButton(opened).waitFor();
    await opened.close();
  }, 90_000);
});

describe("a busy host, in which a cell is being edited", () => {
  test("the pane says so, writes nothing, and can try again", async () => {
    const opened = await openWorkbench({ host: "busy", pane: "open" });
    const { pane, workbench } = opened;
    await loadButton(opened).click();
    await pane
      .getByText(/a cell is being edited/)
      .first()
      .waitFor();
    expect(await workbench.sheets()).toEqual(["Sheet1"]);
    await pane.getByRole("button", { name: "Try again" }).waitFor();
    await opened.close();
  });
});

describe("a small host, with 5 MB a request as Excel on the web", () => {
  test("the bundled figures fit", async () => {
    const opened = await openWorkbench({ host: "small", pane: "open" });
    await loadButton(opened).click();
    await loaded(opened).waitFor();
    expect((await opened.workbench.traffic()).largest).toBeLessThan(4 * 2 ** 20);
    await opened.close();
  });
});

describe.each(["", "plain", "strict"])("arguments on the host %j", (host) => {
  test("cells that show our own dates and rates are read as what they show", async () => {
    const opened = await openWorkbench({ host });
    const { workbench } = opened;
    await workbench.write("Sheet1!A1", [
      ["=MG.LATEST()", "Ingot"],
      ['=MG.PERIOD("2025-11")', "=MG.VALUE(B1,A2)"],
      ["=NA()", '=MG.VALUE("Ingot",MG.LATEST())'],
      ["", "=MG.VALUE(B1,A4)"],
      ["", "=MG.VALUE(B1,A3)"],
      ["", "=SUM(MG.VALUE(B1:B2,A1))"],
    ]);
    await workbench.idle();
    const answers = (await workbench.read("Sheet1!B2:B5")).flat();
    expect(answers.slice(0, 2)).toEqual([22_218, 21_500]);
    // Beside a blank cell nothing is seen, and it counts as 0; beside an error stands that error.
    expect(await workbench.text("Sheet1!B4:B5")).toEqual([[""], ["#N/A"]]);
    await opened.close();
  });
});

test.each(["de-DE", "fr-FR"])(
  "in %s formulas are shown and copied with semicolons",
  async (locale) => {
    const opened = await openWorkbench({ locale, pane: "open" });
    await opened.pane.getByText('=MG.MOM("Ingot";"2025-12")').first().waitFor();
    expect(await opened.pane.getByText('"Ingot","').count()).toBe(0);
    await opened.close();
  }
);
