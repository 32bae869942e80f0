import { formatMonth, monthOf } from "../../src/dataset/month";
import type { RememberedSource } from "../../src/refresh/remembered-source";
import { describeSource } from "../../src/taskpane/choose-source/describe-source";
import { draftOf } from "../../src/taskpane/choose-source/draft-of-remembered";
import { checkRepeat, repeatable } from "../../src/taskpane/choose-source/repeat-source";
import { wordsIn } from "../../src/taskpane/words";
import { ofWorkbook } from "./small-dataset";

/* The figures of the workbook end with December 2025; it is February 2026. */
const now = monthOf(2026, 2);

const comtrade = (last: number): RememberedSource => ({
  kind: "comtrade",
  ask: {
    base: "https://comtradeapi.un.org",
    reporter: "NLD",
    flow: "imports",
    first: monthOf(2024, 1),
    last,
  },
});
const warehouse: RememberedSource & { readonly kind: "warehouse" } = {
  kind: "warehouse",
  ask: {
    address: "https://ch.example.org/",
    database: "trade",
    table: "records",
    user: "reader",
    columns: { month: "m", code: "c", partner: "p", weight: "w" },
    weightUnit: "t",
    flow: "exports",
    reporter: "CHN",
    first: monthOf(2024, 1),
    last: monthOf(2024, 12),
  },
};
const roles = ["month", "product", "quantity"] as const;
const mapping = { shape: "long", header: 0, roles, unit: "t", currency: "USD" } as const;
const range = { kind: "range", place: "Sheet1!A1:F20", mapping } as const;
const address = { kind: "address", url: "https://example.org/mg.csv" } as const;
const files = { kind: "files", names: ["2025-11.csv", "<i>b</i>.csv"], flow: "imports" } as const;

const strange = (source: unknown) => source as RememberedSource;
/** What a stranger may have written into a workbook. */
const stranger: readonly [string, RememberedSource][] = [
  ["of a kind that is none", strange({ kind: "ftp", url: "ftp://example.org" })],
  ["without what it needs", strange({ kind: "comtrade", ask: null })],
  ["with months that are none", comtrade(Number.NaN)],
  ["with a month before the first of all", comtrade(0)],
  ["with texts that are numbers", strange({ kind: "warehouse", ask: { address: 7 } })],
  ["with an address that is a number", strange({ kind: "address", url: 7 })],
  ["with a mapping that is none", strange({ kind: "range", place: "A1", mapping: "x" })],
  ["with names that are numbers", strange({ kind: "files", names: [7] })],
];

describe("describeSource(remembered)", () => {
  const describeIn = (source: RememberedSource, language: "en" | "zh") =>
    describeSource(source, ofWorkbook.catalogue, wordsIn(language), language);

  test.each<[RememberedSource, string, string]>([
    [
      { kind: "published" },
      "the published figures shipped with the add-in",
      "加载项内置的已公布数据",
    ],
    [files, "the files “2025-11.csv” and “<i>b</i>.csv”", "文件“2025-11.csv”和“<i>b</i>.csv”"],
    [range, "“Sheet1!A1:F20” of this workbook", "本工作簿的“Sheet1!A1:F20”"],
    [address, "https://example.org/mg.csv", "https://example.org/mg.csv"],
    [
      comtrade(monthOf(2024, 12)),
      "UN Comtrade, imports of Netherlands, January to December 2024",
      "UN Comtrade，荷兰进口，2024年1月至12月",
    ],
    [
      warehouse,
      "trade.records at https://ch.example.org/, exports, January to December 2024",
      "https://ch.example.org/ 的 trade.records，出口，2024年1月至12月",
    ],
  ])("%j is said in both languages", (source, english, chinese) => {
    expect(describeIn(source, "en")).toBe(english);
    expect(describeIn(source, "zh")).toBe(chinese);
  });

  test.each(stranger)("%s is nothing to describe", (_, source) => {
    expect(describeIn(source, "en")).toBeUndefined();
  });
});

describe("draftOf(remembered)", () => {
  test("stands in the form as it was asked", () => {
    expect(draftOf({ kind: "published" })).toEqual({ kind: "published" });
    expect(draftOf(files)).toEqual({ kind: "files", flow: "imports" });
    expect(draftOf(address)).toEqual(address);
    expect(draftOf(range)).toEqual({ kind: "range", range: { place: range.place, mapping } });
    expect(draftOf(comtrade(monthOf(2024, 12)))).toEqual({
      kind: "comtrade",
      base: "https://comtradeapi.un.org",
      reporter: "NLD",
      flow: "imports",
      first: "2024-01",
      last: "2024-12",
    });
    expect(draftOf(warehouse)).toEqual({
      kind: "warehouse",
      address: "https://ch.example.org/",
      database: "trade",
      table: "records",
      user: "reader",
      columns: { month: "m", code: "c", partner: "p", weight: "w", value: "", flow: "" },
      weightUnit: "t",
      flow: "exports",
      warehouseReporter: "CHN",
      first: "2024-01",
      last: "2024-12",
    });
  });

  test.each<[RememberedSource, object]>([
    [stranger[0][1], {}],
    [strange({ kind: "comtrade", ask: null }), { kind: "comtrade" }],
    [strange({ kind: "comtrade", ask: { reporter: 7, flow: "both" } }), { kind: "comtrade" }],
    [strange({ kind: "warehouse", ask: { address: 7, columns: "c" } }), { kind: "warehouse" }],
    [
      strange({
        kind: "warehouse",
        ask: { weightUnit: "lb", currency: "EUR", columns: { month: 1 } },
      }),
      {
        kind: "warehouse",
        columns: { month: "", code: "", partner: "", weight: "", value: "", flow: "" },
      },
    ],
    [strange({ kind: "address", url: 7 }), { kind: "address" }],
    [strange({ kind: "range", place: 7, mapping }), { kind: "range" }],
    [strange({ kind: "range", place: "A1", mapping: "x" }), { kind: "range" }],
  ])("%j leaves out what is not of the right type", (source, draft) => {
    expect(draftOf(source)).toEqual(draft);
  });

  test("leaves out months that are none, and no others", () => {
    expect(draftOf(comtrade(Number.NaN))).toMatchObject({ first: "2024-01" });
    for (const none of [Number.NaN, 0, -1, 1.5, "2024-12"])
      expect(draftOf(comtrade(none as number))).not.toHaveProperty("last");
    expect(draftOf(comtrade(1))).toHaveProperty("last", formatMonth(1));
  });
});

describe("repeatable(remembered, dataset, now)", () => {
  const repeat = (source: RememberedSource) =>
    repeatable(source, ofWorkbook, now, wordsIn("en"), "en");

  test("asks UN Comtrade as far as this month, where it was asked to the end", () => {
    expect(repeat(comtrade(monthOf(2025, 12)))).toEqual({
      source: comtrade(now),
      asks: "UN Comtrade, imports of Netherlands, January 2024 to February 2026",
    });
  });

  test("leaves months that were chosen to end earlier as they are", () => {
    expect(repeat(comtrade(monthOf(2025, 11)))?.source).toEqual(comtrade(monthOf(2025, 11)));
    expect(repeat(warehouse)).toEqual({
      source: warehouse,
      asks: "trade.records at https://ch.example.org/, exports, January to December 2024",
    });
  });

  test("asks a range and an address as they were", () => {
    expect(repeat(range)).toEqual({ source: range, asks: "“Sheet1!A1:F20” of this workbook" });
    expect(repeat(address)).toEqual({ source: address, asks: address.url });
  });

  test("does not ask files: they cannot be opened again by themselves", () => {
    expect(repeat(files)).toBeUndefined();
  });

  test.each(stranger)("%s is nothing to ask again", (_, source) => {
    expect(repeat(source)).toBeUndefined();
  });
});

describe("checkRepeat(source, now, secretOf)", () => {
  const check = (source: RememberedSource, secrets: Readonly<Record<string, string>> = {}) =>
    checkRepeat(source, now, (host) => secrets[host], wordsIn("en"), "en");

  test.each<[RememberedSource]>([
    [{ kind: "published" }],
    [address],
    [range],
    [comtrade(monthOf(2024, 12))],
  ])("asks %j as it was", (source) => {
    expect(check(source)).toEqual({ request: source });
  });

  test("asks a warehouse as it was where its password is kept", () => {
    expect(check(warehouse, { "ch.example.org": "s3cret" })).toEqual({
      request: { ...warehouse, ask: { ...warehouse.ask, password: "s3cret" } },
    });
  });

  test("refuses a warehouse whose password is not known, or was forgotten, at the password", () => {
    const refused = { secret: expect.stringMatching(/^Enter the password/) as string };
    expect(check(warehouse)).toEqual({ refused });
    expect(check(warehouse, { "ch.example.org": "" })).toEqual({ refused });
  });

  test("refuses at its field an address that cannot be one", () => {
    expect(check({ kind: "address", url: "javascript:alert(1)" })).toEqual({
      refused: { url: expect.stringMatching(/not an https address/) as string },
    });
  });
});
