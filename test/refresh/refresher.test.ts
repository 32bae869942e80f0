import { exactMonth } from "../../src/dataset/observation";
import type { Refresher, RefreshOutcome } from "../../src/refresh/refresher";
import type { Reading } from "../../src/sources/source";
import { m, span } from "../dataset/observations";
import { novemberDataset } from "../workbook/november";
import { openExcel, type OpenExcel } from "../workbook/open-excel";
import { openRefresher, type OpenRefresher } from "./open-refresher";

let excel: OpenExcel;
let open: OpenRefresher;
let refresher: Refresher;
beforeEach(() => {
  excel = openExcel();
  open = openRefresher(novemberDataset);
  refresher = open.refresher;
});
afterEach(() => excel.close());

/** A customs file of ingot: kg by month to World and the Netherlands. */
function file(
  months: Readonly<Record<string, number>>,
  title = "=2025.csv",
  more: Partial<Reading> = {}
): Reading {
  const id = `customs-file ${title}`;
  const figure = (partner: string) => (amount: number, month: string) =>
    exactMonth({ product: "Ingot", partner, measure: "quantity" }, m(month), amount, [id]);
  return {
    family: "customs-file",
    flow: "exports",
    reporter: "CHN",
    currency: "USD",
    title: "Customs",
    isWhole: false,
    notices: [],
    sources: [
      {
        id,
        publisher: "China Customs (GACC)",
        title,
        date: "",
        address: "",
        family: "customs-file",
        covers: [{ product: "Ingot", span: span("2025-01", "2025-03") }],
      },
    ],
    observations: Object.entries(months).flatMap(([month, kg]) => [
      figure("World")(kg, month),
      figure("NLD")(Math.floor(kg / 2), month),
    ]),
    ...more,
  };
}

const FIRST = file({ "2025-01": 10_000_000, "2025-02": 20_000_000 });
const SECOND = file({ "2025-01": 11_000_000, "2025-03": 30_000_000 }, "@March.csv");

/** Reads, compares and writes all of it, or what `accept` lets through. */
async function refresh(reading: Reading, accept: (key: string) => boolean = () => true) {
  open.says(reading);
  const preview = await refresher.preview({ kind: "address", url: "https://example.org/mg.csv" });
  const keys = preview.comparison.groups.map(({ key }) => key).filter(accept);
  return refresher.apply(preview, new Set(keys));
}

const total = (month: string, partner = "World") =>
  open.dataset().series("Ingot", partner, "quantity")?.total(m(month), m(month))?.amount;

async function sentence(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("Nothing was rejected.");
}

const table = (name: string) => excel.workbook.tables.getItem(name);
const rowsOf = (name: string) => table(name).getDataBodyRange().values as unknown[][];

describe("Refresher.apply", () => {
  test("writes what was accepted, and the tables give it back", async () => {
    const outcome = await refresh(FIRST);
    expect(outcome).toMatchObject({ kind: "applied", written: 2, left: 0, isPart: false });
    await open.reopen();
    expect([total("2025-01"), total("2025-02"), total("2025-03", "NLD")]).toEqual([
      10_000_000, 20_000_000, 0,
    ]);
    expect(open.dataset().sources[0]).toMatchObject({ family: "customs-file", title: "=2025.csv" });
    expect(open.dataset().source("outlet")).toBeDefined();
  });

  test("writes nothing of what was not accepted", async () => {
    await refresh(FIRST);
    const outcome = await refresh(SECOND, (key) => key.includes(String(m("2025-03"))));
    expect(outcome).toMatchObject({ kind: "applied", written: 1, left: 2 });
    expect([total("2025-01"), total("2025-02"), total("2025-03")]).toEqual([
      10_000_000, 20_000_000, 30_000_000,
    ]);
    expect(rowsOf("MG_Revisions")).toHaveLength(1);
  });

  test("logs old and new of what was revised and withdrawn, in tonnes, with the source as text", async () => {
    await refresh(FIRST);
    await refresh(SECOND);
    const log = rowsOf("MG_Revisions").map(
      ([, , , product, partner, measure, from, to, source]) => [
        product,
        partner,
        measure,
        from,
        to,
        source,
      ]
    );
    expect(log).toEqual([
      ["Ingot", "World", "quantity", 20000, "", "customs-file @March.csv"],
      ["Ingot", "Netherlands", "quantity", 10000, "", "customs-file @March.csv"],
      ["Ingot", "World", "quantity", 10000, 11000, "customs-file @March.csv"],
      ["Ingot", "Netherlands", "quantity", 5000, 5500, "customs-file @March.csv"],
    ]);
    await open.reopen();
    expect(open.dataset().revisions.map(({ from, to }) => [from, to])).toEqual([
      [20_000_000, undefined],
      [10_000_000, undefined],
      [10_000_000, 11_000_000],
      [5_000_000, 5_500_000],
    ]);
  });

  test("keeps rows of the log that are hers, and adds its own after them", async () => {
    await refresh(FIRST);
    table("MG_Revisions").getDataBodyRange().getCell(0, 0).values = [["my note"]];
    await open.reopen();
    await refresh(SECOND);
    expect(rowsOf("MG_Revisions").map(([when]) => when === "my note")).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test("writes texts that look like formulas as text", async () => {
    await refresh(file({ "2025-01": 1000 }, "=HYPERLINK(1)"));
    const sheet = excel.workbook.worksheets.getItem("MG Sources");
    const formulas = sheet.getUsedRange().formulas as unknown[][];
    const values = sheet.getUsedRange().values as unknown[][];
    expect(values.flat()).toContain("=HYPERLINK(1)");
    // Entered as text: the formula of such a cell is its text, and nothing was calculated.
    expect(formulas.flat().filter((f) => f === "=HYPERLINK(1)")).toHaveLength(1);
    await open.reopen();
    expect(open.dataset().sources[0]?.title).toBe("=HYPERLINK(1)");
  });

  test("shows what she has typed into MG_Data as the old figure of a revision", async () => {
    await refresh(FIRST);
    const rows = rowsOf("MG_Data");
    const place = rows.findIndex((row) => row[3] === "World" && row[4] === 10000);
    table("MG_Data").getDataBodyRange().getCell(place, 4).values = [[9999]];
    await open.reopen();
    open.says(FIRST);
    const { comparison } = await refresher.preview({ kind: "published" });
    const changes = comparison.groups.flatMap((group) => group.changes);
    expect(changes.map(({ from, to }) => [from?.amount, to?.amount])).toEqual([
      [9_999_000, 10_000_000],
    ]);
  });

  test("is up to date where nothing differs, and writes nothing", async () => {
    await refresh(FIRST);
    const before = excel.picture();
    expect(await refresh(FIRST)).toMatchObject({ kind: "upToDate", unchanged: 4 });
    expect(excel.picture()).toEqual(before);
  });

  test("refuses where the figures have changed since they were compared", async () => {
    await refresh(FIRST);
    open.says(SECOND);
    const preview = await refresher.preview({ kind: "published" });
    table("MG_Data").getDataBodyRange().getCell(0, 4).values = [[1]];
    await open.reopen();
    const before = excel.picture();
    expect(await sentence(refresher.apply(preview, new Set()))).toMatch(/^The figures in the work/);
    expect(excel.picture()).toEqual(before);
    const again = await refresher.again(preview, false);
    const keys = again.comparison.groups.map(({ key }) => key);
    expect(await refresher.apply(again, new Set(keys))).toMatchObject({ kind: "applied" });
  });

  test("refuses a second refresh while the first is writing, and takes it afterwards", async () => {
    await refresh(FIRST);
    open.says(SECOND);
    const preview = await refresher.preview({ kind: "published" });
    const keys = new Set(preview.comparison.groups.map(({ key }) => key));
    const first = refresher.apply(preview, keys);
    expect(await sentence(refresher.apply(preview, keys))).toMatch(/^Another refresh of this work/);
    expect(await first).toMatchObject({ kind: "applied" });
    expect(await refresh(FIRST)).toMatchObject({ kind: "applied" });
  });

  test("remembers the source without secrets, for the next refresh", async () => {
    open.says(FIRST);
    const ask = {
      address: "https://house.example",
      database: "customs",
      table: "exports",
      user: "reader",
      password: "Sesame-4711",
    };
    const request = { kind: "warehouse", ask } as unknown as Parameters<Refresher["preview"]>[0];
    const preview = await refresher.preview(request);
    await refresher.apply(preview, new Set(preview.comparison.groups.map(({ key }) => key)));
    expect(await refresher.remembered()).toMatchObject({
      kind: "warehouse",
      ask: { user: "reader" },
    });
    const kept = JSON.stringify([excel.picture(), await refresher.remembered()]);
    expect(kept).not.toContain("Sesame");
    expect(
      excel.workbook.settings.items.map(({ value }) => JSON.stringify(value)).join()
    ).not.toContain("Sesame");
  });
});

describe("Refresher.preview of an address", () => {
  const kept: Reading = {
    ...file({ "2025-01": 5000 }),
    family: "address",
    sources: [
      {
        id: "address mg.csv",
        publisher: "example.org",
        title: "mg.csv",
        date: "",
        address: "https://example.org/mg.csv",
        family: "address",
        version: '"one"',
      },
    ],
    observations: file({ "2025-01": 5000 }).observations.map((o) => ({
      ...o,
      sources: ["address mg.csv"],
    })),
  };

  test("asks with the version that is open, and finds no change where there is none", async () => {
    await refresh(kept);
    await open.reopen();
    open.says("unchanged");
    const preview = await refresher.preview({ kind: "address", url: "https://example.org/mg.csv" });
    expect(open.asked()?.version).toBe('"one"');
    expect([preview.comparison.groups, preview.comparison.unchanged]).toEqual([[], 2]);
    const before = excel.picture();
    expect(await refresher.apply(preview, new Set())).toMatchObject({ kind: "upToDate" });
    expect(excel.picture()).toEqual(before);
  });

  test("asks without a version for another address, and for loading it alone", async () => {
    await refresh(kept);
    await open.reopen();
    open.says(kept);
    await refresher.preview({ kind: "address", url: "https://example.org/other.csv" });
    expect(open.asked()?.version).toBeUndefined();
    const request = { kind: "address", url: "https://example.org/mg.csv" } as const;
    await refresher.preview(request, { isAlone: true });
    expect(open.asked()?.version).toBeUndefined();
  });
});

describe("Refresher.remembered", () => {
  const kept = async (request: unknown) => {
    open.says(FIRST);
    const preview = await refresher.preview(request as Parameters<Refresher["preview"]>[0]);
    await refresher.apply(preview, new Set(preview.comparison.groups.map(({ key }) => key)));
    return JSON.stringify([excel.picture(), await refresher.remembered()]);
  };

  test.each([
    ["a key in an address", { kind: "address", url: "https://example.org/mg.csv?sig=Sesame-4711" }],
    ["a user in an address", { kind: "address", url: "https://me:Sesame-4711@example.org/mg.csv" }],
    [
      "a key of Comtrade",
      { kind: "comtrade", ask: { base: "https://un.example", key: "Sesame-4711" } },
    ],
  ])("%s is nowhere in the workbook", async (_, request) => {
    open.says(FIRST);
    const preview = await refresher.preview(request as Parameters<Refresher["preview"]>[0]);
    expect(JSON.stringify(preview.request)).not.toContain("Sesame");
    expect(await kept(request)).not.toContain("Sesame");
    expect((await refresher.remembered())?.kind).toBe(request.kind);
  });

  test("is nothing where the setting was written by somebody else", async () => {
    for (const text of [
      "",
      "{",
      "null",
      "[]",
      '{"kind":"nonsense"}',
      '{"kind":"warehouse","ask":null}',
      '{"kind":"address","url":5}',
    ]) {
      excel.workbook.settings.add("MG.Source", text);
      expect(await refresher.remembered()).toBeUndefined();
    }
  });
});

describe("Refresher.apply, when something goes wrong", () => {
  /** How many requests a refresh of a loaded workbook makes until the tables are read again. */
  const MOST_REQUESTS = 8;

  test("a failure at any request leaves every cell as it was, and a second attempt succeeds", async () => {
    await refresh(FIRST);
    open.says(SECOND);
    let failed = 0;
    for (let request = 1; request <= MOST_REQUESTS; request++) {
      const preview = await refresher.preview({ kind: "published" });
      const keys = new Set(preview.comparison.groups.map(({ key }) => key));
      const before = excel.picture();
      const setting = await refresher.remembered();
      excel.failAt(request, "GeneralException");
      const said = await refresher.apply(preview, keys).catch((error: Error) => error.message);
      excel.failAt(0);
      if (typeof said !== "string") break;
      failed++;
      expect(said).toMatch(/^Excel could not do it/);
      // Beyond the writing only the reading of the tables can fail: then all of it is written.
      if (JSON.stringify(excel.picture()) === JSON.stringify(before))
        expect(await refresher.remembered()).toEqual(setting);
      else {
        await open.reopen();
        expect([total("2025-01"), total("2025-03")]).toEqual([11_000_000, 30_000_000]);
        expect(request).toBeGreaterThan(5);
        break;
      }
    }
    expect(failed).toBeGreaterThanOrEqual(5);
    await open.reopen();
    expect((await refresh(SECOND)).kind).toMatch(/applied|upToDate/);
    expect(total("2025-03")).toBe(30_000_000);
  });

  test("Cancel at any step leaves every cell as it was", async () => {
    await refresh(FIRST);
    open.says(SECOND);
    const before = excel.picture();
    for (let step = 1; step <= 3; step++) {
      const preview = await refresher.preview({ kind: "published" });
      const keys = new Set(preview.comparison.groups.map(({ key }) => key));
      const controller = new AbortController();
      let left = step;
      const outcome = await refresher.apply(preview, keys, {
        signal: controller.signal,
        onProgress: () => --left === 0 && controller.abort(),
      });
      expect(outcome).toEqual({ kind: "cancelled" });
      expect(excel.picture()).toEqual(before);
    }
  });

  const broken: readonly (readonly [string, () => void, RegExp])[] = [
    [
      "a protected sheet",
      () => excel.workbook.worksheets.getItem("MG Data").protection.protect(),
      /^The sheet "MG Data" is protected/,
    ],
    [
      "something below the table",
      () => {
        const body = table("MG_Data").getDataBodyRange();
        body.getRowsBelow(2).getCell(1, 2).values = [["hers"]];
      },
      /^The table MG_Data needs more rows/,
    ],
    [
      "a cell being edited",
      () => (excel.host.conditions = { ...excel.host.conditions, cellEditing: true }),
      /^Excel is busy/,
    ],
  ];
  test.each(broken)(
    "%s: nothing is written, and the sentence says what to do",
    async (_, breakIt, said) => {
      await refresh(FIRST);
      open.says({
        ...SECOND,
        observations: [
          ...SECOND.observations,
          ...FIRST.observations.slice(2),
          ...file({ "2024-12": 5, "2024-11": 6 }).observations,
        ],
      });
      const preview = await refresher.preview({ kind: "published" });
      const keys = new Set(preview.comparison.groups.map(({ key }) => key));
      const { conditions } = excel.host;
      breakIt();
      const before = excel.picture();
      expect(await sentence(refresher.apply(preview, keys))).toMatch(said);
      expect(excel.picture()).toEqual(before);
      excel.host.conditions = conditions;
    }
  );

  test("a table renamed: it is no longer ours, a new one is made beside it and hers is left alone", async () => {
    await refresh(FIRST);
    table("MG_Data").name = "Mine";
    const mine = () => table("Mine").getRange().formulas;
    const before = mine();
    open.says(SECOND);
    const preview = await refresher.preview({ kind: "published" });
    const keys = new Set(preview.comparison.groups.map(({ key }) => key));
    const outcome = await refresher.apply(preview, keys).catch((error: Error) => error);
    expect(outcome).toMatchObject({ kind: "nameTaken" });
    expect(mine()).toEqual(before);
  });

  test("a sheet deleted: it comes back with all figures", async () => {
    await refresh(FIRST);
    excel.workbook.worksheets.getItem("MG Data").delete();
    open.says(SECOND);
    const preview = await refresher.preview({ kind: "published" });
    const keys = new Set(preview.comparison.groups.map(({ key }) => key));
    expect(await refresher.apply(preview, keys)).toMatchObject({ kind: "applied" });
    await open.reopen();
    expect([total("2025-01"), total("2025-03")]).toEqual([11_000_000, 30_000_000]);
  });

  test("where Excel refuses to put things back, the sheets are named", async () => {
    await refresh(FIRST);
    open.says(SECOND);
    const preview = await refresher.preview({ kind: "published" });
    const keys = new Set(preview.comparison.groups.map(({ key }) => key));
    excel.failFrom(5, "GeneralException");
    const said = await sentence(refresher.apply(preview, keys));
    excel.failAt(0);
    expect(said).toMatch(/^Excel could not do it.*refused to put everything back.*"MG Data"/);
  });
});

describe("Refresher.undo", () => {
  test("takes the last refresh back: figures, sources, log and remembered source", async () => {
    await refresh(FIRST);
    const before = excel.picture();
    await refresh(SECOND);
    expect(refresher.canUndo).toBe(true);
    expect(await refresher.undo()).toMatchObject({ kind: "applied" });
    const after = excel.picture();
    const withoutStamp = (picture: object) =>
      JSON.stringify(picture).replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, "stamp");
    expect(withoutStamp(after)).toBe(withoutStamp(before));
    expect(refresher.canUndo).toBe(false);
    expect(await sentence(refresher.undo())).toMatch(/^There is no refresh to undo/);
  });

  test("refuses where the tables were changed since", async () => {
    await refresh(FIRST);
    table("MG_Data").getDataBodyRange().getCell(0, 4).values = [[1]];
    await open.reopen();
    const before = excel.picture();
    expect(await sentence(refresher.undo())).toMatch(/^The tables were changed after/);
    expect(excel.picture()).toEqual(before);
  });
});

describe("Refresher.repeat", () => {
  const complete = (source: unknown) => source as never;

  test("loads the last source once more and writes it without being asked", async () => {
    await refresh(FIRST);
    open.says(SECOND);
    const repeated = await refresher.repeat(complete);
    expect(repeated).toMatchObject({ request: { kind: "address" }, heldBack: 0 });
    expect(total("2025-03")).toBe(30_000_000);
  });

  test("holds back what looks wrong", async () => {
    const months = Object.fromEntries(
      ["07", "08", "09", "10", "11", "12"].map((month) => [`2024-${month}`, 20_000_000])
    );
    await refresh(file(months));
    open.says(file({ ...months, "2025-01": 21_000, "2025-02": 19_000_000 }));
    const { heldBack, outcome } = await refresher.repeat(complete);
    expect([heldBack, outcome]).toMatchObject([1, { kind: "applied", written: 1, left: 1 }]);
    expect([total("2025-01"), total("2025-02")]).toEqual([undefined, 19_000_000]);
  });

  test("asks for the files again, since a workbook keeps only their names", async () => {
    open.says(FIRST);
    const files = [{ name: "<b>2025</b>.csv" }];
    const preview = await refresher.preview({ kind: "files", files, flow: "exports" } as never);
    await refresher.apply(preview, new Set(preview.comparison.groups.map(({ key }) => key)));
    expect(await sentence(refresher.repeat(complete))).toBe(
      "The figures were loaded from files (<b>2025</b>.csv), which cannot be opened again by themselves. Choose the new files in the pane."
    );
  });

  test("says which host wants a secret that is not there", async () => {
    open.says(FIRST);
    const ask = { address: "https://house.example:8443/", user: "reader", password: "x" };
    const preview = await refresher.preview({ kind: "warehouse", ask } as never);
    await refresher.apply(preview, new Set(preview.comparison.groups.map(({ key }) => key)));
    expect(await sentence(refresher.repeat(() => undefined))).toMatch(
      /^house\.example:8443 wants a key or a password/
    );
  });

  test("refuses figures that cannot stand beside the open ones", async () => {
    await refresh(FIRST);
    const before = excel.picture();
    open.says(file({ "2025-01": 5 }, "imports.csv", { flow: "imports" }));
    expect(await sentence(refresher.repeat(complete))).toBe(
      "The open figures are exports, these are imports. They are never mixed: load these alone, or in another workbook."
    );
    expect(excel.picture()).toEqual(before);
  });
});

describe("Refresher.preview of figures that cannot stand beside the open ones", () => {
  test("compares them as standing alone, and they can be written so", async () => {
    await refresh(FIRST);
    open.says(file({ "2025-01": 5000 }, "imports.csv", { flow: "imports" }));
    const preview = await refresher.preview({ kind: "published" });
    expect(preview.clash?.what).toBe("flow");
    expect(preview.comparison.isAlone).toBe(true);
    const keys = new Set(preview.comparison.groups.map(({ key }) => key));
    const outcome: RefreshOutcome = await refresher.apply(preview, keys);
    expect(outcome.kind).toBe("applied");
    await open.reopen();
    expect(open.dataset().trade.flow).toBe("imports");
    expect(open.dataset().observations).toHaveLength(2);
  });

  test("in yuan: the columns of dollars are emptied, those of yuan filled, and read back", async () => {
    const value = (currency: "USD" | "CNY", amount: number) => {
      const reading = file({ "2025-01": 5000 }, `${currency}.csv`, { currency });
      const priced = reading.observations.map((o) => ({
        ...o,
        measure: "value" as const,
        amount,
        band: { low: amount, high: amount },
      }));
      return { ...reading, observations: [...reading.observations, ...priced] };
    };
    await refresh(value("USD", 12_000));
    await refresh(value("CNY", 86_000));
    await open.reopen();
    const worth = () =>
      open.dataset().series("Ingot", "World", "value")?.total(m("2025-01"), m("2025-01"))?.amount;
    expect([open.dataset().trade.currency, worth()]).toEqual(["CNY", 86_000]);
    const header = table("MG_Data").columns.items.map(({ name }) => name);
    expect(rowsOf("MG_Data").map((row) => row[header.indexOf("USD")])).toEqual(["", ""]);
    await refresh(value("USD", 12_000));
    await open.reopen();
    expect([open.dataset().trade.currency, worth()]).toEqual(["USD", 12_000]);
    expect(rowsOf("MG_Data").map((row) => row[header.indexOf("CNY")])).toEqual(["", ""]);
  });
});

describe("Refresher.apply of more rows than a sheet should hold", () => {
  const partners = ["NLD", "IND", "USA", "CAN", "JPN"];
  const large = (kg: number): Reading => {
    const reading = file({ "2025-01": kg });
    const [world] = reading.observations;
    return {
      ...reading,
      observations: [
        exactMonth(world, world.span.first, kg * partners.length, world.sources),
        ...partners.map((partner) => ({ ...world, partner })),
      ],
    };
  };

  test("writes World and the series that formulas use, and answers from all of them", async () => {
    open = openRefresher(novemberDataset, 4);
    refresher = open.refresher;
    expect(novemberDataset.series("Ingot", "NLD", "quantity")).toBeDefined();
    const outcome = await refresh(large(7000));
    expect(outcome).toMatchObject({ kind: "applied", isPart: true });
    const written = rowsOf("MG_Data").filter(([, , , , tonnes]) =>
      [7, 35].includes(Number(tonnes))
    );
    expect(written.map(([, , , partner]) => partner)).toEqual(["World", "Netherlands"]);
    // February and March: zeros that the file's coverage told are written out, since a part covers nothing.
    const zeros = rowsOf("MG_Data").filter(([, , , , tonnes]) => tonnes === 0);
    expect(zeros).toHaveLength(4);
    expect(total("2025-01", "JPN")).toBe(7000);
    await open.reopen();
    expect(total("2025-01", "JPN")).toBe(7000);
    expect(rowsOf("MG_Sources")[0]).toContain("=2025.csv");
  });

  test("forgets the rest when the sheets are of another load", async () => {
    open = openRefresher(novemberDataset, 4);
    refresher = open.refresher;
    await refresh(large(7000));
    excel.workbook.names.getItem("MG_Loaded").getRange().values = [["2020-01-01 00:00 UTC"]];
    await open.reopen();
    expect([total("2025-01", "NLD"), total("2025-02", "NLD")]).toEqual([7000, 0]);
    // Not in the sheet, and therefore not known: never taken for zero.
    expect(total("2025-01", "JPN")).toBeUndefined();
  });
});
