import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import { formatMonth, monthOf } from "../../src/dataset/month";
import type { RememberedSource } from "../../src/refresh/remembered-source";
import type { ConnectionFound } from "../../src/sources/warehouse/test-connection";
import { USUAL_COLUMNS } from "../../src/sources/warehouse/warehouse-request";
import { ChooseSource } from "../../src/taskpane/choose-source/ChooseSource";
import { thisMonth } from "../../src/taskpane/choose-source/source-draft";
import { violations } from "./axe-violations";
import { FakeHost } from "./fake-host";
import { settled } from "./settled";
import { showPart } from "./show-part";
import { ofWorkbook } from "./small-dataset";
import { previewOf } from "./small-preview";

type Language = "en" | "zh";

/** Shows the part for a workbook that was loaded from somewhere, or from nowhere yet. */
function show(loadedFrom?: RememberedSource | "later", language: Language = "en") {
  const host = new FakeHost({ language });
  host.opens(ofWorkbook, "workbook");
  host.refresh.wasLoadedFrom = loadedFrom;
  return showPart((dataset, from) => <ChooseSource dataset={dataset} from={from} />, host);
}

/** Shows the part and chooses a kind of source. */
async function choose(kind: string, language?: Language) {
  const shown = await show(undefined, language);
  await shown.user.selectOptions(kinds(), kind);
  return shown;
}

const section = () =>
  screen.getByRole("region", { name: /Load or refresh figures|载入或刷新数据/ });
const kinds = () => screen.getByRole("combobox", { name: /^Source$|^来源$/ });
const go = () => screen.getByRole("button", { name: /^Preview changes$|^预览变动$/ });
const says = () => screen.getByRole("status").textContent;

/** Puts a text into a field at once: typing it letter by letter tells nothing more. */
function fill(name: string | RegExp, text: string, role = "textbox") {
  fireEvent.change(screen.getByRole(role, { name }), { target: { value: text } });
}

describe("Choosing a source", () => {
  test("offers six kinds, files first, and says of each what is sent where", async () => {
    const { user } = await show();
    const names = within(kinds()).getAllByRole("option");
    expect(names.map((option) => option.textContent)).toEqual([
      "Customs files",
      "Range or table of this workbook",
      "UN Comtrade",
      "Warehouse (ClickHouse)",
      "Address",
      "Published figures shipped with the add-in",
    ]);
    const said = [];
    for (const name of names) {
      await user.selectOptions(kinds(), name);
      said.push(
        section()
          .textContent.match(/[^.]*(?:sent|are asked)[^.]*\./g)
          ?.at(-1)
          ?.trim()
      );
    }
    expect(said).toEqual([
      "Nothing is sent anywhere.",
      "Nothing is sent anywhere.",
      "Nothing of your workbook is sent.",
      "Nothing of your workbook is sent.",
      "Nothing of your workbook is sent.",
      "Nothing is sent anywhere.",
    ]);
    expect(section()).toHaveTextContent("never a key, a password or a file");
  });

  test("asks for the published figures with one press", async () => {
    const { user, refresh } = await choose("Published figures shipped with the add-in");
    await user.click(go());
    expect(refresh.previews.last.about.request).toEqual({ kind: "published" });
    await refresh.previews.last.end(previewOf());
    expect(screen.getByRole("group", { name: /^Changes/ })).toBeVisible();
  });

  test("keeps what was typed for one kind while another is looked at", async () => {
    const { user } = await choose("Address");
    fill("Address", "https://example.org/mg.csv");
    await user.selectOptions(kinds(), "UN Comtrade");
    await user.selectOptions(kinds(), "Address");
    expect(screen.getByRole("textbox", { name: "Address" })).toHaveValue(
      "https://example.org/mg.csv"
    );
  });
});

describe("Customs files", () => {
  const file = (name: string, text = "month;code\n") => new File([text], name);
  const input = () =>
    screen.getByLabelText<HTMLInputElement>("Choose files…", { selector: "input" });
  const listed = () =>
    screen.queryAllByRole("button", { name: /^Remove/ }).map((b) => b.getAttribute("aria-label"));

  test("several at once are read together, as the flow that is chosen", async () => {
    const { user, refresh } = await show();
    const files = [file("2025-11.csv"), file("2025-12.zip")];
    await user.upload(input(), files);
    expect(says()).toBe("2 files chosen.");
    await user.click(screen.getByRole("radio", { name: "Imports" }));
    await user.click(go());
    expect(refresh.previews.last.about.request).toEqual({ kind: "files", files, flow: "imports" });
  });

  test("can be dropped, and removed by name", async () => {
    const { user } = await show();
    const zone = document.querySelector("[data-drop=files]")!;
    fireEvent.dragOver(zone);
    fireEvent.drop(zone, { dataTransfer: { files: [file("a.csv"), file("b.txt")] } });
    expect(listed()).toEqual(["Remove a.csv", "Remove b.txt"]);
    await user.click(screen.getByRole("button", { name: "Remove a.csv" }));
    expect(listed()).toEqual(["Remove b.txt"]);
    expect(says()).toBe("1 file chosen.");
    expect(screen.getByRole("button", { name: "Choose files…" })).toHaveFocus();
  });

  test("of one name the later one is read", async () => {
    const { user, refresh } = await show();
    const newer = file("a.csv", "newer");
    await user.upload(input(), [file("a.csv"), file("b.csv")]);
    await user.upload(input(), [newer]);
    await user.click(go());
    const { request } = refresh.previews.last.about;
    expect(request.kind === "files" && request.files.map(({ name }) => name)).toEqual([
      "b.csv",
      "a.csv",
    ]);
    expect(request.kind === "files" && request.files[1]).toBe(newer);
  });

  test("of other kinds are left out by name, which is text and no HTML", async () => {
    await show();
    const strange = file("<b>photo</b>.png");
    fireEvent.drop(document.querySelector("[data-drop=files]")!, {
      dataTransfer: { files: [strange, file("a.XLSX")] },
    });
    expect(listed()).toEqual(["Remove a.XLSX"]);
    expect(section()).toHaveTextContent("“<b>photo</b>.png” was left out: only files ending in");
    expect(document.querySelector("b")).toBeNull();
  });

  test("are asked for where none is chosen, at the button that chooses them", async () => {
    const { user, refresh } = await show();
    await user.click(go());
    expect(refresh.previews.asked).toHaveLength(0);
    expect(screen.getByRole("alert")).toHaveTextContent("Choose at least one file.");
    const button = screen.getByRole("button", { name: "Choose files…" });
    expect(button).toHaveFocus();
    expect(button).toHaveAccessibleDescription(/Choose at least one file/);
    await user.upload(input(), file("a.csv"));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("that are empty are refused by name", async () => {
    const { user, refresh } = await show();
    await user.upload(input(), [file("a.csv"), file("b.csv", "")]);
    await user.click(go());
    expect(refresh.previews.asked).toHaveLength(0);
    expect(screen.getByRole("alert")).toHaveTextContent("“b.csv” is empty.");
  });

  test("are chosen by keyboard alone", async () => {
    const { user } = await show();
    const opened = jest.spyOn(input(), "click");
    screen.getByRole("button", { name: "Choose files…" }).focus();
    await user.keyboard("{Enter}");
    expect(opened).toHaveBeenCalledTimes(1);
  });
});

describe("UN Comtrade", () => {
  const key = "0123456789abcdef0123456789abcdef";
  const keyField = () => screen.getByLabelText<HTMLInputElement>("Subscription key");

  test("is asked for two years of China's exports where nothing else is chosen", async () => {
    const { user, refresh } = await choose("UN Comtrade");
    await user.click(go());
    const last = thisMonth() - 1;
    expect(refresh.previews.last.about.request).toEqual({
      kind: "comtrade",
      ask: {
        base: "https://comtradeapi.un.org",
        key: undefined,
        reporter: "CHN",
        flow: "exports",
        first: last - (last % 12) - 12,
        last,
      },
    });
  });

  test("is asked for the months as they are written in any form", async () => {
    const { user, refresh } = await choose("UN Comtrade");
    fill("From month", "Jan 2024");
    fill("To month", "2024年12月");
    await user.click(go());
    expect(refresh.previews.last.about.request).toMatchObject({
      ask: { first: monthOf(2024, 1), last: monthOf(2024, 12) },
    });
  });

  test.each([
    ["2025-13", "2025-11", "From month", "Write a month such as 2025-11."],
    ["", "2025-11", "From month", "Write a month such as 2025-11."],
    ["2025-01", "soon", "To month", "Write a month such as 2025-11."],
    ["2025-12", "2025-11", "To month", "The last month lies before the first."],
  ])("from %j to %j is refused at the field", async (first, last, field, sentence) => {
    const { user, refresh } = await choose("UN Comtrade");
    fill("From month", first);
    fill("To month", last);
    await user.click(go());
    expect(refresh.previews.asked).toHaveLength(0);
    const wrong = screen.getByRole("textbox", { name: field });
    expect(wrong).toHaveFocus();
    expect(wrong).toHaveAccessibleDescription(new RegExp(sentence));
    expect(says()).toBe("Nothing was asked: something in the form is missing or wrong.");
    fill(field, "2026-01");
    expect(wrong).not.toHaveAccessibleDescription(new RegExp(sentence));
  });

  test("takes its key out of the field, keeps it by its host and sends it along", async () => {
    const { user, refresh } = await choose("UN Comtrade");
    expect(keyField()).toHaveAttribute("type", "password");
    expect(keyField()).toHaveAttribute("autocomplete", "off");
    await user.type(keyField(), key);
    await user.click(go());
    expect(refresh.previews.last.about.request).toMatchObject({ ask: { key } });
    expect([...refresh.kept]).toEqual([["comtradeapi.un.org", key]]);
    expect(keyField()).toHaveValue("");
    expect(keyField()).toHaveAccessibleDescription(/One for comtradeapi.un.org is kept/);
    expect(document.body.innerHTML).not.toContain(key);
  });

  test("does not send a key to another host than that it was typed for", async () => {
    const { user, refresh } = await choose("UN Comtrade");
    refresh.kept.set("comtradeapi.un.org", key);
    await user.click(screen.getByRole("button", { name: "More" }));
    fill("Address of the server", "https://proxy.example.org/un");
    await user.click(go());
    expect(refresh.previews.last.about.request).toMatchObject({
      ask: { base: "https://proxy.example.org/un", key: undefined },
    });
    expect(section()).toHaveTextContent("proxy.example.org is told the reporter");
  });

  test("forgets a key", async () => {
    const { user, refresh } = await choose("UN Comtrade");
    await user.type(keyField(), key);
    await user.click(go());
    await refresh.previews.last.fail("Try again later.");
    await user.click(screen.getByRole("button", { name: "Forget it" }));
    expect(refresh.kept.get("comtradeapi.un.org")).toBe("");
    expect(screen.queryByRole("button", { name: "Forget it" })).toBeNull();
    await user.click(go());
    expect(refresh.previews.last.about.request).toMatchObject({ ask: { key: undefined } });
  });

  test.each([
    ["comtrade", /"comtrade" is not an address/],
    ["http://comtradeapi.un.org", /not an https address/],
    ["https://me:secret@example.org", /has a user name or password in it/],
    ["", /Enter an address/],
  ])("with the server's address %j opens More, and says why not", async (base, sentence) => {
    const { user, refresh } = await choose("UN Comtrade");
    await user.click(screen.getByRole("button", { name: "More" }));
    fill("Address of the server", base);
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(go());
    expect(refresh.previews.asked).toHaveLength(0);
    const field = screen.getByRole("textbox", { name: "Address of the server" });
    expect(field).toHaveAccessibleDescription(sentence);
    expect(field).toHaveFocus();
  });
});

describe("Warehouse", () => {
  const wanted = { Address: "https://ch.example.org:8443/", Database: "trade", User: "reader" };

  async function fillIn(extra: Record<string, string> = {}) {
    const shown = await choose("Warehouse (ClickHouse)");
    for (const [name, text] of Object.entries({ ...wanted, Table: "records", ...extra }))
      fill(name, text);
    fill("From month", "2025-01");
    fill("To month", "2025-11");
    return shown;
  }

  const ask = {
    address: "https://ch.example.org:8443/",
    database: "trade",
    table: "records",
    user: "reader",
    columns: USUAL_COLUMNS,
    weightUnit: "kg",
    currency: "USD",
    flow: "exports",
    reporter: "CHN",
    first: monthOf(2025, 1),
    last: monthOf(2025, 11),
  };

  test("is asked with the usual columns; the password is kept by host and port", async () => {
    const { user, refresh } = await fillIn();
    const password = screen.getByLabelText("Password");
    expect(password).toHaveAttribute("type", "password");
    await user.type(password, "s3cret");
    await user.click(go());
    expect(refresh.previews.last.about.request).toEqual({
      kind: "warehouse",
      ask: { ...ask, password: "s3cret" },
    });
    expect([...refresh.kept]).toEqual([["ch.example.org:8443", "s3cret"]]);
    expect(document.body.innerHTML).not.toContain("s3cret");
  });

  test("is asked with other columns, unit, currency and flow", async () => {
    const { user, refresh } = await fillIn();
    await user.click(screen.getByRole("button", { name: "Columns of the table" }));
    fill("HS code", "code_ts");
    fill("Flow (may be empty)", "i_e");
    fill("What stands there for this flow", "E");
    await user.selectOptions(screen.getByRole("combobox", { name: "Unit of weight" }), "t");
    await user.selectOptions(screen.getByRole("combobox", { name: "Currency of value" }), "CNY");
    fill("Whose customs (ISO code)", "chn");
    await user.click(go());
    expect(refresh.previews.last.about.request).toMatchObject({
      ask: {
        columns: { ...USUAL_COLUMNS, code: "code_ts", flow: "i_e" },
        flowValue: "E",
        weightUnit: "t",
        currency: "CNY",
        reporter: "CHN",
      },
    });
  });

  test("is asked for weights alone where no column of values is named", async () => {
    const { user, refresh } = await fillIn();
    await user.click(screen.getByRole("button", { name: "Columns of the table" }));
    fill("Value (may be empty)", "");
    expect(screen.queryByRole("combobox", { name: "Currency of value" })).toBeNull();
    await user.click(go());
    const { request } = refresh.previews.last.about;
    expect(request).not.toHaveProperty("ask.currency");
    expect(request).not.toHaveProperty("ask.columns.value");
  });

  test("names every field that is missing, and goes to the first", async () => {
    const { user, refresh } = await choose("Warehouse (ClickHouse)");
    await user.click(go());
    expect(refresh.previews.asked).toHaveLength(0);
    expect(screen.getByRole("textbox", { name: "Address" })).toHaveFocus();
    for (const name of ["Database", "Table", "User"])
      expect(screen.getByRole("textbox", { name })).toHaveAccessibleDescription(/This is needed/);
  });

  test("opens the columns where one of them is missing", async () => {
    const { user } = await fillIn();
    const columns = screen.getByRole("button", { name: "Columns of the table" });
    await user.click(columns);
    fill("HS code", " ");
    fill("Flow (may be empty)", "i_e");
    await user.click(columns);
    await user.click(go());
    for (const name of ["HS code", "What stands there for this flow"])
      expect(screen.getByRole("textbox", { name })).toHaveAccessibleDescription(/This is needed/);
  });

  const found: ConnectionFound = {
    version: "18.16.1",
    engine: "MergeTree",
    rows: 1_000_000,
    magnesium: 1200,
    codes: ["81041100"],
    first: monthOf(2020, 1),
    last: monthOf(2025, 11),
    isReadOnly: true,
    sentences: [{ kind: "found", sentence: "trade.records has 1,000,000 records." }],
  };

  test("Test connection says what it found, and reads no figures", async () => {
    const { user, refresh } = await fillIn();
    await user.type(screen.getByLabelText("Password"), "s3cret");
    await user.click(screen.getByRole("button", { name: "Test connection" }));
    expect(refresh.connections.last.about.ask).toEqual({ ...ask, password: "s3cret" });
    await refresh.connections.last.end(found);
    expect(screen.getByRole("group", { name: "Connected" })).toHaveTextContent(
      "trade.records has 1,000,000 records."
    );
    expect(refresh.previews.asked).toHaveLength(0);
  });

  test("Test connection says warnings, refusals, and can be cancelled", async () => {
    const { user, refresh } = await fillIn();
    const test = () => screen.getByRole("button", { name: "Test connection" });
    await user.click(test());
    const warning = { kind: "warning", sentence: "reader may write." } as const;
    await refresh.connections.last.end({ ...found, sentences: [...found.sentences, warning] });
    expect(screen.getByRole("group", { name: "Connected" })).toHaveTextContent("reader may write.");
    await user.click(test());
    await refresh.connections.last.fail("ch.example.org does not let us in (status 401).");
    expect(screen.getByRole("group", { name: "No connection" })).toHaveTextContent("status 401");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(refresh.connections.last.about.signal.aborted).toBe(true);
    expect(screen.getByRole("group", { name: "Cancelled" })).toBeVisible();
  });

  test("Test connection asks nothing while something is missing", async () => {
    const { user, refresh } = await fillIn({ Table: "" });
    await user.click(screen.getByRole("button", { name: "Test connection" }));
    expect(refresh.connections.asked).toHaveLength(0);
    expect(screen.getByRole("textbox", { name: "Table" })).toHaveFocus();
  });
});

describe("Address", () => {
  test("is asked as it is written, but for blanks at its ends", async () => {
    const { user, refresh } = await choose("Address");
    expect(section()).toHaveTextContent("put it on any web server with https");
    fill("Address", "  https://example.org/mg.csv ");
    await user.click(go());
    expect(refresh.previews.last.about.request).toEqual({
      kind: "address",
      url: "https://example.org/mg.csv",
    });
  });

  test.each([
    ["", /Enter an address/],
    ["mg.csv", /"mg.csv" is not an address/],
    ["http://example.org/mg.csv", /not an https address/],
    ["javascript:alert(1)", /not an https address/],
  ])("%j is refused at the field", async (url, sentence) => {
    const { user, refresh } = await choose("Address");
    fill("Address", url);
    await user.click(go());
    expect(refresh.previews.asked).toHaveLength(0);
    expect(screen.getByRole("textbox", { name: "Address" })).toHaveAccessibleDescription(sentence);
  });
});

describe("What was loaded last", () => {
  const now = thisMonth();
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
  const warehouse: RememberedSource = {
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
  const refreshButton = () => screen.getByRole("button", { name: "Refresh" });

  test("is asked again with one press, and what is asked is said before", async () => {
    const { user, refresh } = await show({ kind: "address", url: "https://example.org/mg.csv" });
    expect(section()).toHaveTextContent("Refresh asks: https://example.org/mg.csv.");
    expect(screen.queryByRole("combobox", { name: "Source" })).toBeNull();
    await user.click(refreshButton());
    expect(refresh.previews.last.about.request).toEqual({
      kind: "address",
      url: "https://example.org/mg.csv",
    });
  });

  test("stands in the form, where other settings can be chosen", async () => {
    const { user, refresh } = await show(comtrade(monthOf(2024, 12)));
    await user.click(screen.getByRole("button", { name: "Another source, or other settings" }));
    expect(kinds()).toHaveDisplayValue("UN Comtrade");
    expect(screen.getByRole("combobox", { name: "Reporter" })).toHaveDisplayValue("Netherlands");
    expect(screen.getByRole("radio", { name: "Imports" })).toBeChecked();
    fill("To month", "2025-02");
    await user.click(go());
    expect(refresh.previews.last.about.request).toMatchObject({
      ask: { reporter: "NLD", flow: "imports", first: monthOf(2024, 1), last: monthOf(2025, 2) },
    });
  });

  test("UN Comtrade is asked as far as this month, where it was asked to the end", async () => {
    // The workbook's figures end with December 2025.
    const { user, refresh } = await show(comtrade(monthOf(2025, 12)));
    await user.click(refreshButton());
    expect(refresh.previews.last.about.request).toMatchObject({
      ask: { first: monthOf(2024, 1), last: now },
    });
  });

  test("months that were chosen to end earlier stay as they are", async () => {
    const { user, refresh } = await show(comtrade(monthOf(2024, 12)));
    expect(section()).toHaveTextContent(
      "Refresh asks: UN Comtrade, imports of Netherlands, January to December 2024."
    );
    await user.click(refreshButton());
    expect(refresh.previews.last.about.request).toMatchObject({
      ask: { last: monthOf(2024, 12) },
    });
  });

  test("a warehouse whose password is kept is asked at once, as it was", async () => {
    const shown = await show(warehouse);
    shown.refresh.kept.set("ch.example.org", "s3cret");
    expect(section()).toHaveTextContent(
      "trade.records at https://ch.example.org/, exports, January to December 2024."
    );
    await shown.user.click(refreshButton());
    expect(shown.refresh.previews.last.about.request).toEqual({
      ...warehouse,
      ask: { ...warehouse.ask, password: "s3cret" },
    });
  });

  test("a warehouse whose password is not known opens the form at the password", async () => {
    const { user, refresh } = await show(warehouse);
    await user.click(refreshButton());
    expect(refresh.previews.asked).toHaveLength(0);
    const password = screen.getByLabelText("Password");
    expect(password).toHaveFocus();
    expect(password).toHaveAccessibleDescription(/Enter the password/);
    expect(screen.getByRole("textbox", { name: "Table" })).toHaveValue("records");
    await user.type(password, "s3cret");
    await user.click(go());
    expect(refresh.previews.last.about.request).toMatchObject({
      ask: { password: "s3cret", last: monthOf(2024, 12) },
    });
  });

  test("a warehouse that wants no password can be previewed without", async () => {
    const { user, refresh } = await show(warehouse);
    await user.click(refreshButton());
    await user.click(go());
    expect(refresh.previews.last.about.request).toMatchObject({ ask: { password: undefined } });
  });

  test("a range is asked again with the mapping it had", async () => {
    const roles = ["month", "product", "quantity"] as const;
    const mapping = { shape: "long", header: 0, roles, unit: "t", currency: "USD" } as const;
    const range = { kind: "range", place: "Sheet1!A1:F20", mapping } as const;
    const { user, refresh } = await show(range);
    expect(section()).toHaveTextContent("Refresh asks: “Sheet1!A1:F20” of this workbook.");
    await user.click(refreshButton());
    expect(refresh.previews.last.about.request).toEqual(range);
  });

  test("files are named, and have to be chosen anew", async () => {
    await show({ kind: "files", names: ["2025-11.csv", "<i>b</i>.csv"], flow: "imports" });
    expect(section()).toHaveTextContent(
      "Loaded last: the files “2025-11.csv” and “<i>b</i>.csv”. Files cannot be opened again by themselves"
    );
    expect(document.querySelector("i")).toBeNull();
    expect(screen.queryByRole("button", { name: "Refresh" })).toBeNull();
    expect(kinds()).toHaveDisplayValue("Customs files");
    expect(screen.getByRole("radio", { name: "Imports" })).toBeChecked();
  });

  const strange = (source: unknown) => source as RememberedSource;
  test.each([
    ["of a kind that is none", strange({ kind: "ftp", url: "ftp://example.org" })],
    ["without what it needs", strange({ kind: "comtrade", ask: null })],
    ["with months that are none", comtrade(Number.NaN)],
    ["with texts that are numbers", strange({ kind: "warehouse", ask: { address: 7 } })],
    ["with a mapping that is none", strange({ kind: "range", place: "A1", mapping: "x" })],
  ])("%s is as if nothing were remembered", async (_, source) => {
    await show(source);
    expect(screen.queryByRole("button", { name: "Refresh" })).toBeNull();
    expect(kinds()).toBeVisible();
    expect(go()).toBeEnabled();
  });

  test("an address that cannot be one is said at its field", async () => {
    const { user, refresh } = await show({ kind: "address", url: "javascript:alert(1)" });
    await user.click(refreshButton());
    expect(refresh.previews.asked).toHaveLength(0);
    expect(screen.getByRole("textbox", { name: "Address" })).toHaveAccessibleDescription(
      /not an https address/
    );
  });

  test("does not overrule what she has chosen while the workbook had not answered", async () => {
    const { user, refresh } = await show("later");
    await user.selectOptions(kinds(), "Address");
    await refresh.remembering.last.end(comtrade(monthOf(2024, 12)));
    await user.click(screen.getByRole("button", { name: "Another source, or other settings" }));
    expect(kinds()).toHaveDisplayValue("Address");
  });

  test("that cannot be asked for changes nothing", async () => {
    const { refresh } = await show("later");
    await refresh.remembering.last.fail("Excel is busy.");
    expect(kinds()).toBeVisible();
    expect(screen.queryByText("Excel is busy.")).toBeNull();
  });

  test("is asked for again when other figures are opened", async () => {
    const { host } = await show();
    host.refresh.wasLoadedFrom = { kind: "published" };
    host.opens(previewOf().comparison.open, "workbook");
    await settled(() => undefined);
    expect(screen.queryByRole("button", { name: "Refresh" })).toBeNull();
    host.opens(new FakeHost().bundled(), "workbook");
    await settled(() => undefined);
    expect(refreshButton()).toBeVisible();
  });
});

describe("In Chinese", () => {
  test.each([
    "海关文件",
    "本工作簿的区域或表",
    "UN Comtrade",
    "数据仓库（ClickHouse）",
    "网址",
    "加载项内置的已公布数据",
  ])("%s is in Chinese throughout, and its refusals too", async (kind) => {
    const { user } = await choose(kind, "zh");
    if (kind !== "加载项内置的已公布数据") await user.click(go());
    const english = section()
      .textContent.replaceAll(/Netherlands|China|CHN|[Cc]om[Tt]rade|ClickHouse|HTTP|Cookie/g, "")
      .replaceAll(
        /https?(:\S+)?|api.un.org|UN |JSON|CSV|CORS|Excel|kg|USD|CNY|HS|ISO|[a-z_]+_[a-z]+/g,
        ""
      )
      .replaceAll(/\.[a-z]{3,4}/g, "");
    expect(english).not.toMatch(/[A-Za-z]{3}/);
  });
});

describe("Axe finds nothing against WCAG AA", () => {
  test.each(["Customs files", "UN Comtrade", "Warehouse (ClickHouse)", "Address"])(
    "%s, as it is and refused",
    async (kind) => {
      const { user } = await choose(kind);
      expect(await violations()).toEqual([]);
      if (kind === "UN Comtrade") fill("From month", "");
      await user.click(go());
      expect(await violations()).toEqual([]);
    }
  );

  test("with a source to refresh, and one that was read", async () => {
    await show({ kind: "published" });
    expect(await violations()).toEqual([]);
    expect(formatMonth(thisMonth())).toMatch(/^20\d\d-\d\d$/);
  });
});
