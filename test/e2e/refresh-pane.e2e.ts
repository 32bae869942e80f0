import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Answer, type AnsweringServer, serveAnswers } from "../sources/answering-server";
import { customsText, monthsOf } from "./customs-text";
import { closeWorkbenches, openWorkbench, type OpenWorkbench } from "./open-workbench";

/** Files, an address and a range through the pane: preview, apply, log, undo, the ribbon; on the production bundle. */

afterAll(closeWorkbenches);

const folder = mkdtempSync(join(tmpdir(), "mg-refresh-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

// A test that waits for what never comes should say so soon.
jest.setTimeout(60_000);

const button = ({ pane }: OpenWorkbench, name: RegExp | string) =>
  pane.getByRole("button", { name }).first();

/** Presses "Preview changes" and waits for the table, or for the message in its place. */
async function preview(opened: OpenWorkbench): Promise<void> {
  await button(opened, "Preview changes").click();
  await button(opened, /^Apply/).waitFor();
}

async function apply(opened: OpenWorkbench): Promise<void> {
  await button(opened, /^Apply/).click();
  await opened.pane.getByText("The figures are in your workbook", { exact: true }).waitFor();
  await opened.workbench.idle();
}

const value = async ({ page, workbench }: OpenWorkbench, formula: string) => {
  await workbench.write("Sheet1!H1", [[formula]]);
  await workbench.idle();
  // What was loaded just before may have everything calculated once more.
  await page.waitForFunction(
    () => window.workbench!.read("Sheet1!H1")[0][0] !== "#BUSY!",
    undefined,
    { timeout: 5000 }
  );
  return (await workbench.read("Sheet1!H1"))[0][0];
};

describe("customs files chosen in the pane", () => {
  let opened: OpenWorkbench;
  const usual = (month: string, place: number) =>
    1_000_000 * (3 - place) + 1000 * Number(month.slice(5));
  const first = () => written("2025.csv", customsText(monthsOf(2025, 10), usual));
  const second = () =>
    written(
      "2025-revised.csv",
      customsText(monthsOf(2025, 11), (month, place) => {
        if (month === "2025-05") return usual(month, place) + 500;
        // A partner in kg where tonnes were meant: about a thousandth of the usual.
        return month === "2025-11" && place === 1 ? 2011 : usual(month, place);
      })
    );
  const choose = async (file: string) => {
    await opened.pane.locator("input[type=file]").setInputFiles(file);
    await preview(opened);
  };

  beforeAll(async () => (opened = await openWorkbench({ host: "", pane: "open" })));
  afterAll(() => opened.close());

  test("preview shows what would change, and writes nothing", async () => {
    await choose(first());
    const { pane, workbench } = opened;
    await pane.getByText("Nothing has been written yet.", { exact: true }).waitFor();
    expect(await workbench.sheets()).toEqual(["Sheet1"]);
    expect(await pane.getByRole("checkbox", { name: /Ingot, October 2025/ }).isChecked()).toBe(
      true
    );
  });

  test("apply writes it, and formulas answer from it beside the published figures", async () => {
    await apply(opened);
    // 3,010,000 + 2,010,000 + 1,010,000 kg
    expect(await value(opened, '=MG.VALUE("Ingot","2025-10")')).toBe(6030);
    expect(await value(opened, '=MG.VALUE("Ingot","2025-10","Japan")')).toBe(0);
    // Not in the file: the printed figure answers.
    expect(await value(opened, '=MG.VALUE("Ingot","2025-11")')).toBe(22_218);
    expect(await value(opened, '=MG.SOURCE("Ingot","2025-10")')).toMatch(/2025\.csv/);
  });

  test("a suspicious month is not ticked, says why, and is left as it was", async () => {
    await choose(second());
    const { pane } = opened;
    const november = pane.getByRole("checkbox", { name: /Ingot, November 2025/ });
    expect(await november.isChecked()).toBe(false);
    await pane
      .getByText(/Korea.*: 2(\.\d+)? t, about a thousandth of the usual/)
      .first()
      .waitFor();
    expect(await pane.getByRole("checkbox", { name: /Ingot, May 2025/ }).isChecked()).toBe(true);
    await apply(opened);
    expect(await value(opened, '=MG.VALUE("Ingot","2025-11")')).toBe(22_218);
    // 3 × 500 kg more
    expect(await value(opened, '=MG.VALUE("Ingot","2025-05")')).toBe(6016.5);
  });

  test("the log keeps what was revised, and MG.REVISION reads it", async () => {
    // Three rows of four partners (World too) and two measures.
    expect(await value(opened, "=ROWS(MG_Revisions)")).toBe(8);
    expect(await value(opened, '=MG.REVISION("Ingot","2025-05")')).toBe(1.5);
    expect(await value(opened, '=MG.REVISION("Ingot","2025-05","USA")')).toBe(0.5);
  });

  test("undo takes the last refresh back, log and all", async () => {
    await button(opened, "Undo last refresh").click();
    await opened.pane
      .getByText(/taken back|undone/i)
      .first()
      .waitFor();
    await opened.workbench.idle();
    expect(await value(opened, '=MG.VALUE("Ingot","2025-05")')).toBe(6015);
    expect(await value(opened, "=COUNTA(MG_Revisions[When])")).toBe(0);
  });

  test("a refused file says why, and leaves everything as it was", async () => {
    const before = await opened.workbench.read("MG_Loaded");
    const page = written("login.csv", "<!doctype html><html><body>Sign in</body></html>");
    await opened.pane.locator("input[type=file]").setInputFiles(page);
    await button(opened, "Preview changes").click();
    await opened.pane
      .getByText(/login\.csv is a web page, perhaps a log-in page/)
      .first()
      .waitFor();
    expect(await opened.workbench.read("MG_Loaded")).toEqual(before);
  });

  test("a name that looks like a formula or like HTML is text, in the pane and in the sheet", async () => {
    const name = "=1+1 <img src=x onerror=alert(1)>.csv";
    const { pane } = opened;
    await pane.getByRole("button", { name: /Remove login/ }).click();
    await choose(written(name, customsText(["2024-01"], usual)));
    expect(await pane.locator("img[src=x]").count()).toBe(0);
    await apply(opened);
    const formula = '=SUMPRODUCT(--(LEFT(MG_Sources[Title],9)="=1+1 <img"))';
    expect(await value(opened, formula)).toBe(1);
  });

  test("no error on the console, nothing asked of the network", () => {
    expect(opened.errors).toEqual([]);
    expect(opened.outside).toEqual([]);
  });
});

describe("a large file", () => {
  test("is read in a worker: the pane answers meanwhile, shows how far it is, and Cancel works at once", async () => {
    const opened = await openWorkbench({ pane: "open" });
    const months = Array.from({ length: 15 }, (_, i) => monthsOf(2010 + i, 12)).flat();
    const one = customsText(months, (month, place) => 1000 * Number(month.slice(5)) + place);
    // Rows of other goods, as a query of whole chapters has them, and a row of totals, which the quick reader leaves to
    // the thorough one: 20 MB that take some seconds.
    const [header, ...rows] = one.trimEnd().split("\r\n");
    const others = rows.join("\r\n").replaceAll("81041100", "76011010");
    const total = '"合计","","","","","0","千克","0","?","0",';
    const body = [header, ...rows, ...Array.from({ length: 300 }, () => others), total];
    const text = body.join("\r\n") + "\r\n";
    const file = written("large.csv", text);
    const { pane } = opened;
    await pane.locator("input[type=file]").setInputFiles(file);
    await button(opened, "Preview changes").click();
    await pane.getByRole("progressbar").waitFor();
    await button(opened, "Cancel").click();
    await pane.getByText("Cancelled", { exact: true }).first().waitFor();
    await preview(opened);
    await pane
      .getByText(/outside 8104/)
      .first()
      .waitFor();
    expect(opened.errors).toEqual([]);
    await opened.close();
  });
});

describe("an address", () => {
  let server: AnsweringServer;
  let answer: Answer;
  let opened: OpenWorkbench;
  const tidy = (rows: readonly string[]) => ["month,product,partner,tonnes", ...rows].join("\n");
  beforeAll(async () => {
    server = await serveAnswers(() => answer);
    opened = await openWorkbench({ pane: "open", allowed: [server.address] });
  });
  afterAll(async () => {
    await opened.close();
    await server.close();
  });

  const ask = async () => {
    await opened.pane.getByLabel("Source", { exact: true }).selectOption({ label: "Address" });
    await opened.pane.getByLabel("Address", { exact: true }).fill(`${server.address}/mg.csv`);
  };

  test.each([
    ["a status 403", { status: 403 }, /does not let us in \(status 403\)/],
    [
      "a status 429",
      { status: 429, headers: { "retry-after": "30" } },
      /asked too often.*30 seconds/,
    ],
    ["a status 500", { status: 500 }, /has failed \(status 500\)/],
    ["a log-in page", { body: "<!doctype html><html>Log in</html>" }, /web page/],
    ["a month 13", { body: "month,product,partner,tonnes\n2025-13,Ingot,,5" }, /2025-13/],
    [
      "a connection that is cut",
      { body: "x".repeat(5000), cutAfter: 100 },
      /was cut amid its answer/,
    ],
  ] satisfies (readonly [string, Answer, RegExp])[])(
    "%s is told in a sentence, and nothing is written",
    async (_, given, said) => {
      answer = given;
      await ask();
      await button(opened, "Preview changes").click();
      await opened.pane.getByText(said).first().waitFor();
      expect(await opened.workbench.sheets()).toEqual(["Sheet1"]);
    }
  );

  test("figures are previewed and written, and the ribbon repeats the load without the pane", async () => {
    answer = {
      headers: { etag: '"one"', "content-type": "text/csv" },
      body: tidy(["2026-01,Ingot,,20100", "2026-01,Ingot,NLD,6400", "2026-02,Ingot,,21100"]),
    };
    await ask();
    await preview(opened);
    await apply(opened);
    expect(await value(opened, '=MG.VALUE("Ingot","2026-02")')).toBe(21_100);
    answer = {
      headers: { etag: '"two"', "content-type": "text/csv" },
      body: tidy([
        "2026-01,Ingot,,20101",
        "2026-01,Ingot,NLD,6400",
        "2026-02,Ingot,,21100",
        "2026-03,Ingot,,22100",
      ]),
    };
    const id = await opened.page
      .getByRole("button", { name: /Refresh data/ })
      .first()
      .getAttribute("id");
    expect(await opened.workbench.runCommand(id!.replace(/^ribbon-/, ""))).toBe(true);
    await opened.workbench.idle();
    expect(await value(opened, '=MG.VALUE("Ingot","2026-03")')).toBe(22_100);
    expect(await value(opened, '=MG.REVISION("Ingot","2026-01")')).toBe(1);
    await opened.pane
      .getByText(/ribbon/i)
      .first()
      .waitFor();
  });

  test("a server that has gone: the ribbon's refresh says so, and the sheets are as they were", async () => {
    answer = { status: 503 };
    const id = await opened.page
      .getByRole("button", { name: /Refresh data/ })
      .first()
      .getAttribute("id");
    await opened.workbench.runCommand(id!.replace(/^ribbon-/, ""));
    await opened.pane
      .getByText(/has failed \(status 503\)/)
      .first()
      .waitFor();
    expect(await value(opened, '=MG.VALUE("Ingot","2026-03")')).toBe(22_100);
  });
});

describe("a table of this workbook", () => {
  test("its cells are mapped by their headers, previewed and written", async () => {
    const opened = await openWorkbench({ pane: "open" });
    const { pane, workbench } = opened;
    await workbench.write("Sheet1!A1", [
      ["Month", "Product", "Partner", "Tonnes"],
      ["2026-01", "Ingot", "World", 20_300],
      ["2026-01", "镁锭", "NL", 6120],
      ["2026-02", "Ingot", "World", 21_310],
    ]);
    await workbench.idle();
    await pane
      .getByLabel("Source", { exact: true })
      .selectOption({ label: "Range or table of this workbook" });
    await button(opened, "Use the selected cells").click();
    await pane
      .getByText(/Sheet1!A1:D4/)
      .first()
      .waitFor();
    await preview(opened);
    await apply(opened);
    expect(await value(opened, '=MG.VALUE("Ingot","2026-01","Netherlands")')).toBe(6120);
    expect(await value(opened, '=MG.VALUE("Ingot","2026-02")')).toBe(21_310);
    await opened.close();
  });
});

describe("UN Comtrade", () => {
  const CASE = join(__dirname, "../data/comtrade/preview-two-months");
  const bodies = ["answer-1.txt", "answer-2.txt"].map((name) => readFileSync(join(CASE, name)));

  test("is asked month by month at the address of a proxy, waits where it is told to, and is previewed", async () => {
    const server = await serveAnswers(({ path }, count) =>
      count === 1
        ? { status: 429, headers: { "retry-after": "1" }, body: "{}" }
        : { body: bodies[/period=202401/.test(path) ? 0 : 1] }
    );
    const opened = await openWorkbench({ pane: "open", allowed: [server.address] });
    const { pane } = opened;
    await pane.getByLabel("Source", { exact: true }).selectOption({ label: "UN Comtrade" });
    await pane.getByLabel("From month", { exact: true }).fill("2024-01");
    await pane.getByLabel("To month", { exact: true }).fill("2024-02");
    await pane.getByRole("button", { name: "More" }).first().click();
    await pane.getByLabel("Address of the server", { exact: true }).fill(server.address);
    await preview(opened);
    // Made-up weights, far below the usual ones: nothing of them is ticked by itself.
    await button(opened, /^Tick all/).click();
    await apply(opened);
    expect(server.asked.length).toBe(3);
    expect(await value(opened, '=MG.SOURCE("Ingot","2024-01","Netherlands")')).toMatch(/Comtrade/);
    expect(opened.errors.filter((error) => !/429/.test(error))).toEqual([]);
    await opened.close();
    await server.close();
  });
});
