import { formatMonth, monthOf } from "../../src/dataset/month";
import { USUAL_COLUMNS } from "../../src/sources/warehouse/warehouse-request";
import { checkDraft } from "../../src/taskpane/choose-source/check-draft";
import { hostOf } from "../../src/taskpane/choose-source/draft-host";
import {
  type SourceDraft,
  thisMonth,
  usualDraft,
} from "../../src/taskpane/choose-source/source-draft";
import { stillRefused } from "../../src/taskpane/choose-source/still-refused";
import { wordsIn } from "../../src/taskpane/words";

const usual = usualDraft(monthOf(2026, 2));

/** Checks the usual choices with some others, in English; secrets are those given, by their hosts. */
function check(choices: Partial<SourceDraft>, secrets: Readonly<Record<string, string>> = {}) {
  const draft = { ...usual, ...choices };
  return checkDraft(draft, (host) => secrets[host], wordsIn("en"), "en");
}

test("usualDraft(now) reaches from January of the year before to the month before this one", () => {
  expect(usual).toMatchObject({ kind: "files", first: "2025-01", last: "2026-01" });
  // The year that has just ended is whole, and so is the one before it.
  expect(usualDraft(monthOf(2026, 1))).toMatchObject({ first: "2024-01", last: "2025-12" });
});

test("thisMonth() is a month of this century", () => {
  expect(formatMonth(thisMonth())).toMatch(/^20\d\d-\d\d$/);
});

describe("checkDraft(published)", () => {
  test("asks for the published figures, whatever else stands in the form", () => {
    expect(check({ kind: "published", first: "soon", url: "mg.csv" })).toEqual({
      request: { kind: "published" },
    });
  });
});

describe("checkDraft(files)", () => {
  const file = (name: string, text = "month;code\n") => new File([text], name);

  test("asks for all of them, as the flow that is chosen", () => {
    const files = [file("2025-11.csv"), file("2025-12.zip")];
    expect(check({ files, flow: "imports" })).toEqual({
      request: { kind: "files", files, flow: "imports" },
    });
  });

  test("refuses none", () => {
    expect(check({})).toEqual({ refused: { files: "Choose at least one file." } });
  });

  test("refuses those that are empty by name", () => {
    expect(check({ files: [file("a.csv"), file("b.csv", "")] }).refused?.files).toMatch(
      /^“b.csv” is empty\./
    );
    expect(check({ files: [file("a.csv", ""), file("b.csv", "")] }).refused?.files).toMatch(
      /^“a.csv” and “b.csv” are empty\./
    );
  });
});

describe("checkDraft(range)", () => {
  const roles = ["month", "product", "quantity"] as const;
  const mapping = { shape: "long", header: 0, roles, unit: "t", currency: "USD" } as const;

  test("asks for the cells with their mapping alone, not as they were read", () => {
    const range = { place: "Sheet1!A1:F20", mapping, grid: { name: "A1", cells: [] } };
    expect(check({ kind: "range", range })).toEqual({
      request: { kind: "range", place: "Sheet1!A1:F20", mapping },
    });
  });

  test("refuses none", () => {
    expect(check({ kind: "range" }).refused?.range).toMatch(/^Select cells in the sheet/);
  });
});

describe("checkDraft(comtrade)", () => {
  const base = "https://comtradeapi.un.org";
  const key = "0123456789abcdef0123456789abcdef";

  test("asks for China's exports of two years where nothing else is chosen", () => {
    const asked = checkDraft(
      { ...usualDraft(monthOf(2025, 12)), kind: "comtrade" },
      () => undefined,
      wordsIn("en"),
      "en"
    );
    expect(asked.request).toEqual({
      kind: "comtrade",
      ask: {
        base,
        key: undefined,
        reporter: "CHN",
        flow: "exports",
        first: monthOf(2024, 1),
        last: monthOf(2025, 11),
      },
    });
  });

  test("asks for the months as they are written in any form", () => {
    expect(
      check({ kind: "comtrade", first: "Jan 2024", last: "2024年12月" }).request
    ).toMatchObject({ ask: { first: monthOf(2024, 1), last: monthOf(2024, 12) } });
  });

  test.each([
    ["2025-13", "2025-11", { first: "Write a month such as 2025-11." }],
    ["", "2025-11", { first: "Write a month such as 2025-11." }],
    ["2025-01", "soon", { last: "Write a month such as 2025-11." }],
    ["2025-12", "2025-11", { last: "The last month lies before the first." }],
  ])("refuses from %j to %j at the field", (first, last, refused) => {
    expect(check({ kind: "comtrade", first, last })).toEqual({ refused });
  });

  test("takes one month, which is the first and the last", () => {
    const month = monthOf(2025, 11);
    expect(check({ kind: "comtrade", first: "2025-11", last: "2025-11" }).request).toMatchObject({
      ask: { first: month, last: month },
    });
  });

  test("sends along the key of its host, to no other, and none where it was forgotten", () => {
    const secrets = { "comtradeapi.un.org": key };
    expect(check({ kind: "comtrade" }, secrets).request).toMatchObject({ ask: { key } });
    const proxy = "https://proxy.example.org/un";
    expect(check({ kind: "comtrade", base: proxy }, secrets).request).toMatchObject({
      ask: { base: proxy, key: undefined },
    });
    expect(check({ kind: "comtrade" }, { "comtradeapi.un.org": "" }).request).toMatchObject({
      ask: { key: undefined },
    });
  });

  test.each([
    ["comtrade", /"comtrade" is not an address/],
    ["http://comtradeapi.un.org", /not an https address/],
    ["https://me:secret@example.org", /has a user name or password in it/],
    ["", /Enter an address/],
  ])("refuses the server's address %j, and says why", (address, sentence) => {
    const { refused } = check({ kind: "comtrade", base: address });
    expect(refused).toEqual({ base: expect.stringMatching(sentence) as string });
  });
});

describe("checkDraft(warehouse)", () => {
  const wanted: Partial<SourceDraft> = {
    kind: "warehouse",
    address: "https://ch.example.org:8443/",
    database: "trade",
    table: "records",
    user: "reader",
    first: "2025-01",
    last: "2025-11",
  };
  const columns = { flow: "", value: "", ...USUAL_COLUMNS };
  const ask = {
    address: "https://ch.example.org:8443/",
    database: "trade",
    table: "records",
    user: "reader",
    password: undefined,
    columns: USUAL_COLUMNS,
    weightUnit: "kg",
    currency: "USD",
    flow: "exports",
    reporter: "CHN",
    first: monthOf(2025, 1),
    last: monthOf(2025, 11),
  };

  test("asks with the usual columns, and with the password that is kept by host and port", () => {
    const password = "s3cret";
    expect(check(wanted, { "ch.example.org:8443": password, "ch.example.org": "other" })).toEqual({
      request: { kind: "warehouse", ask: { ...ask, password } },
    });
  });

  test("asks without a password where none is kept: a warehouse may want none", () => {
    expect(check(wanted)).toEqual({ request: { kind: "warehouse", ask } });
  });

  test("asks with other columns, unit, currency and flow", () => {
    const others = {
      ...wanted,
      columns: { ...columns, code: "code_ts", flow: "i_e" },
      flowValue: "E",
      weightUnit: "t",
      currency: "CNY",
      warehouseReporter: "chn",
    } as const;
    expect(check(others).request).toEqual({
      kind: "warehouse",
      ask: {
        ...ask,
        columns: { ...USUAL_COLUMNS, code: "code_ts", flow: "i_e" },
        flowValue: "E",
        weightUnit: "t",
        currency: "CNY",
        reporter: "CHN",
      },
    });
  });

  test("asks for weights alone where no column of values is named", () => {
    const { request } = check({ ...wanted, columns: { ...columns, value: " " } });
    expect(request).toHaveProperty("ask.columns.weight");
    expect(request).not.toHaveProperty("ask.currency");
    expect(request).not.toHaveProperty("ask.columns.value");
  });

  test("leaves out blanks at the ends of what is typed", () => {
    const typed = { ...wanted, address: " https://ch.example.org:8443/ ", table: " records " };
    expect(check(typed).request).toEqual({ kind: "warehouse", ask });
  });

  test("refuses every field that is missing", () => {
    const needed = "This is needed.";
    expect(check({ kind: "warehouse" }).refused).toEqual({
      address: expect.stringMatching(/Enter an address/) as string,
      database: needed,
      table: needed,
      user: needed,
    });
  });

  test("refuses columns that are missing, and a column of flows without what stands in it", () => {
    const needed = "This is needed.";
    const blank = { month: "", code: " ", partner: "", weight: "", value: "", flow: "i_e" };
    expect(check({ ...wanted, columns: blank, warehouseReporter: " " }).refused).toEqual({
      month: needed,
      code: needed,
      partner: needed,
      weight: needed,
      flowValue: needed,
      warehouseReporter: needed,
    });
  });
});

describe("checkDraft(address)", () => {
  test("asks for it as it is written, but for blanks at its ends", () => {
    expect(check({ kind: "address", url: "  https://example.org/mg.csv " })).toEqual({
      request: { kind: "address", url: "https://example.org/mg.csv" },
    });
  });

  test.each([
    ["", /Enter an address/],
    ["mg.csv", /"mg.csv" is not an address/],
    ["http://example.org/mg.csv", /not an https address/],
    ["javascript:alert(1)", /not an https address/],
  ])("refuses %j", (url, sentence) => {
    expect(check({ kind: "address", url }).refused?.url).toMatch(sentence);
  });
});

test("checkDraft(…) refuses in Chinese where the pane is in Chinese", () => {
  const draft = { ...usual, kind: "address", url: "mg.csv" } as const;
  const { refused } = checkDraft(draft, () => undefined, wordsIn("zh"), "zh");
  expect(refused?.url).toMatch(/^“mg.csv”不是网址。/);
});

describe("stillRefused(refused, changed)", () => {
  const needed = "This is needed.";

  test("forgets what was refused of a field that was changed, and keeps the rest", () => {
    expect(stillRefused({ table: needed, user: needed }, ["table"])).toEqual({ user: needed });
    expect(stillRefused({ table: needed }, ["kind"])).toEqual({ table: needed });
  });

  test("forgets both months where one was changed: their order may be right now", () => {
    const refused = { first: needed, last: needed, base: needed };
    expect(stillRefused(refused, ["first"])).toEqual({ base: needed });
    expect(stillRefused(refused, ["last"])).toEqual({ base: needed });
  });

  test("forgets all columns where one was changed, since they are changed together", () => {
    const refused = { month: needed, code: needed, partner: needed, weight: needed, user: needed };
    expect(stillRefused(refused, ["columns"])).toEqual({ user: needed });
  });
});

test("hostOf(draft) is that of the server whose secret is asked for, with its port", () => {
  const { base } = usual;
  const address = " https://ch.example.org:8443/ ";
  expect(hostOf({ kind: "comtrade", base, address })).toBe("comtradeapi.un.org");
  expect(hostOf({ kind: "warehouse", base, address })).toBe("ch.example.org:8443");
  expect(hostOf({ kind: "warehouse", base, address: "ch" })).toBeUndefined();
  expect(hostOf({ kind: "warehouse", base, address: "about:blank" })).toBeUndefined();
});
