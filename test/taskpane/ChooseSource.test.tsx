import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import { monthOf } from "../../src/dataset/month";
import type { RememberedSource } from "../../src/refresh/remembered-source";
import type { ConnectionFound } from "../../src/sources/warehouse/test-connection";
import { USUAL_COLUMNS } from "../../src/sources/warehouse/warehouse-request";
import { ChooseSource } from "../../src/taskpane/choose-source/ChooseSource";
import { thisMonth } from "../../src/taskpane/choose-source/source-draft";
import { writeMonthName } from "../../src/taskpane/write-figures";
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
  test("offers six kinds, files first, and says what is sent where, of the one that is chosen", async () => {
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
    expect(section()).toHaveTextContent("Nothing is sent anywhere.");
    expect(section()).toHaveTextContent("never a key, a password or a file");
    await user.selectOptions(kinds(), "Address");
    expect(section()).toHaveTextContent("Nothing of your workbook is sent.");
    expect(section()).not.toHaveTextContent("Nothing is sent anywhere.");
  });

  test("asks for the published figures with one press, and shows what would change", async () => {
    const { user, refresh } = await choose("Published figures shipped with the add-in");
    await user.click(go());
    expect(refresh.previews.last.about.request).toEqual({ kind: "published" });
    await refresh.previews.last.end(previewOf());
    expect(screen.getByRole("group", { name: /^Changes/ })).toBeVisible();
  });

  test("keeps what was typed for one kind while another is looked at, and asks for it", async () => {
    const { user, refresh } = await choose("Address");
    expect(section()).toHaveTextContent("put it on any web server with https");
    fill("Address", " https://example.org/mg.csv");
    await user.selectOptions(kinds(), "UN Comtrade");
    await user.selectOptions(kinds(), "Address");
    expect(screen.getByRole("textbox", { name: "Address" })).toHaveDisplayValue(
      /https:\/\/example.org\/mg.csv/
    );
    await user.click(go());
    expect(refresh.previews.last.about.request).toEqual({
      kind: "address",
      url: "https://example.org/mg.csv",
    });
  });
});

describe("Customs files", () => {
  const file = (name: string, text = "month;code\n") => new File([text], name);
  const input = () =>
    screen.getByLabelText<HTMLInputElement>("Choose files…", { selector: "input" });
  const listed = () =>
    screen.queryAllByRole("button", { name: /^Remove/ }).map((b) => b.getAttribute("aria-label"));

  test("several at once are read together, the later one of each name, as the flow that is chosen", async () => {
    const { user, refresh } = await show();
    const [older, other, newer] = [file("a.csv"), file("b.zip"), file("a.csv", "newer")];
    await user.upload(input(), [older, other]);
    expect(says()).toBe("2 files chosen.");
    await user.upload(input(), newer);
    expect(says()).toBe("2 files chosen.");
    await user.click(screen.getByRole("radio", { name: "Imports" }));
    await user.click(go());
    const { request } = refresh.previews.last.about;
    expect(request).toEqual({ kind: "files", files: [other, newer], flow: "imports" });
    expect(request.kind === "files" && request.files[1]).toBe(newer);
  });

  test("can be dropped, and removed by name; of other kinds they are left out by name, which is text and no HTML", async () => {
    const { user } = await show();
    const zone = document.querySelector("[data-drop=files]")!;
    const files = [file("a.csv"), file("<b>photo</b>.png"), file("b.TXT")];
    fireEvent.dragOver(zone);
    fireEvent.drop(zone, { dataTransfer: { files } });
    expect(listed()).toEqual(["Remove a.csv", "Remove b.TXT"]);
    expect(section()).toHaveTextContent("“<b>photo</b>.png” was left out: only files ending in");
    expect(says()).toMatch(/^2 files chosen\. “<b>photo<\/b>\.png” was left out/);
    expect(document.querySelector("b")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Remove a.csv" }));
    expect(listed()).toEqual(["Remove b.TXT"]);
    expect(says()).toBe("1 file chosen.");
    expect(screen.getByRole("button", { name: "Choose files…" })).toHaveFocus();
  });

  test("are asked for where none is chosen, or one is empty, at the button, which the keyboard presses", async () => {
    const { user, refresh } = await show();
    await user.click(go());
    expect(screen.getByRole("alert")).toHaveTextContent("Choose at least one file.");
    const button = screen.getByRole("button", { name: "Choose files…" });
    expect(button).toHaveFocus();
    expect(button).toHaveAccessibleDescription(/Choose at least one file/);
    const opened = jest.spyOn(input(), "click");
    await user.keyboard("{Enter}");
    expect(opened).toHaveBeenCalledTimes(1);
    await user.upload(input(), [file("a.csv"), file("b.csv", "")]);
    expect(screen.queryByRole("alert")).toBeNull();
    await user.click(go());
    expect(screen.getByRole("alert")).toHaveTextContent("“b.csv” is empty.");
    expect(refresh.previews.asked).toHaveLength(0);
  });
});

describe("UN Comtrade", () => {
  const key = "0123456789abcdef0123456789abcdef";
  const keyField = () => screen.getByLabelText<HTMLInputElement>("Subscription key");

  test("is not asked for months that are refused at their field, as long as it stays as it is", async () => {
    const { user, refresh } = await choose("UN Comtrade");
    fill("From month", "2025-12");
    fill("To month", "2025-11");
    await user.click(go());
    expect(refresh.previews.asked).toHaveLength(0);
    const wrong = screen.getByRole("textbox", { name: "To month" });
    expect(wrong).toHaveFocus();
    expect(wrong).toHaveAccessibleDescription(/The last month lies before the first/);
    expect(says()).toBe("Nothing was asked: something in the form is missing or wrong.");
    fill("From month", "soon");
    expect(wrong).not.toHaveAccessibleDescription(/The last month lies before the first/);
    await user.click(go());
    const first = screen.getByRole("textbox", { name: "From month" });
    expect(first).toHaveFocus();
    expect(first).toHaveAccessibleDescription(/Write a month such as 2025-11/);
    fill("From month", "Jan 2024");
    await user.click(go());
    expect(refresh.previews.last.about.request).toMatchObject({
      ask: { reporter: "CHN", first: monthOf(2024, 1), last: monthOf(2025, 11) },
    });
  });

  test("takes its key out of the field, keeps it by its host, sends it along, and forgets it", async () => {
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
    await refresh.previews.last.fail("Try again later.");
    await user.click(screen.getByRole("button", { name: "Forget it" }));
    expect(refresh.kept.get("comtradeapi.un.org")).toBe("");
    expect(screen.queryByRole("button", { name: "Forget it" })).toBeNull();
    await user.click(go());
    expect(refresh.previews.last.about.request).toMatchObject({ ask: { key: undefined } });
  });

  test("opens More where the server's address is refused; another host is named, and sent no key of this one", async () => {
    const { user, refresh } = await choose("UN Comtrade");
    refresh.kept.set("comtradeapi.un.org", key);
    await user.click(screen.getByRole("button", { name: "More" }));
    fill("Address of the server", "comtrade");
    await user.click(screen.getByRole("button", { name: "More" }));
    expect(screen.queryByRole("textbox", { name: "Address of the server" })).toBeNull();
    await user.click(go());
    expect(refresh.previews.asked).toHaveLength(0);
    const field = screen.getByRole("textbox", { name: "Address of the server" });
    expect(field).toHaveAccessibleDescription(/"comtrade" is not an address/);
    expect(field).toHaveFocus();
    fill("Address of the server", "https://proxy.example.org/un");
    expect(section()).toHaveTextContent("proxy.example.org is told the reporter");
    await user.click(go());
    expect(refresh.previews.last.about.request).toMatchObject({
      ask: { base: "https://proxy.example.org/un", key: undefined },
    });
  });
});

describe("Warehouse", () => {
  const wanted = { Address: "https://ch.example.org:8443/", Database: "trade", User: "reader" };

  async function fillIn() {
    const shown = await choose("Warehouse (ClickHouse)");
    for (const [name, text] of Object.entries({ ...wanted, Table: "records" })) fill(name, text);
    fill("From month", "2025-01");
    fill("To month", "2025-11");
    return shown;
  }

  const ask = {
    address: "https://ch.example.org:8443/",
    database: "trade",
    table: "records",
    user: "reader",
    password: "s3cret",
    columns: USUAL_COLUMNS,
    weightUnit: "kg",
    currency: "USD",
    flow: "exports",
    reporter: "CHN",
    first: monthOf(2025, 1),
    last: monthOf(2025, 11),
  };

  test("is asked with the columns, unit, currency and flow of the form; the password is kept by host and port", async () => {
    const { user, refresh } = await fillIn();
    const password = screen.getByLabelText("Password");
    expect(password).toHaveAttribute("type", "password");
    await user.type(password, "s3cret");
    await user.click(screen.getByRole("button", { name: "Columns of the table" }));
    // Each column at its own place: no two of them may stand for one another.
    fill("Month", "m");
    fill("HS code", "code_ts");
    fill("Partner", "p");
    fill("Net weight", "w");
    fill("Value (may be empty)", "v");
    fill("Flow (may be empty)", "i_e");
    fill("What stands there for this flow", "E");
    await user.selectOptions(screen.getByRole("combobox", { name: "Unit of weight" }), "t");
    await user.selectOptions(screen.getByRole("combobox", { name: "Currency of value" }), "CNY");
    fill("Whose customs (ISO code)", "chn");
    await user.click(go());
    expect(refresh.previews.last.about.request).toEqual({
      kind: "warehouse",
      ask: {
        ...ask,
        columns: {
          month: "m",
          code: "code_ts",
          partner: "p",
          weight: "w",
          value: "v",
          flow: "i_e",
        },
        flowValue: "E",
        weightUnit: "t",
        currency: "CNY",
      },
    });
    expect([...refresh.kept]).toEqual([["ch.example.org:8443", "s3cret"]]);
    expect(document.body.innerHTML).not.toContain("s3cret");
  });

  test("is neither asked nor tested while something is missing: all of it is named, the columns opened", async () => {
    const { user, refresh } = await choose("Warehouse (ClickHouse)");
    const columns = screen.getByRole("button", { name: "Columns of the table" });
    await user.click(columns);
    fill("HS code", " ");
    fill("Value (may be empty)", "");
    expect(screen.queryByRole("combobox", { name: "Currency of value" })).toBeNull();
    fill("Flow (may be empty)", "i_e");
    await user.click(columns);
    expect(screen.queryByRole("textbox", { name: "HS code" })).toBeNull();
    for (const button of [go(), screen.getByRole("button", { name: "Test connection" })]) {
      await user.click(button);
      expect(screen.getByRole("textbox", { name: "Address" })).toHaveFocus();
    }
    expect(refresh.previews.asked).toHaveLength(0);
    expect(refresh.connections.asked).toHaveLength(0);
    for (const name of ["Database", "Table", "User", "HS code", "What stands there for this flow"])
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

  test("Test connection says what it found, warnings and refusals, reads no figures, and can be cancelled", async () => {
    const { user, refresh } = await fillIn();
    const test = () => screen.getByRole("button", { name: "Test connection" });
    await user.type(screen.getByLabelText("Password"), "s3cret");
    await user.click(test());
    expect(refresh.connections.last.about.ask).toEqual(ask);
    await refresh.connections.last.end(found);
    expect(screen.getByRole("group", { name: "Connected" })).toHaveTextContent(
      "trade.records has 1,000,000 records."
    );
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
    expect(refresh.previews.asked).toHaveLength(0);
  });
});

describe("What was loaded last", () => {
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

  test("is asked again with one press, as far as this month, and what is asked is said before", async () => {
    // The workbook's figures end with December 2025.
    const { user, refresh } = await show(comtrade(monthOf(2025, 12)));
    expect(section()).toHaveTextContent(
      `Refresh asks: UN Comtrade, imports of Netherlands, January 2024 to ${writeMonthName(thisMonth(), "en")}.`
    );
    expect(screen.queryByRole("combobox", { name: "Source" })).toBeNull();
    await user.click(refreshButton());
    expect(refresh.previews.last.about.request).toEqual(comtrade(thisMonth()));
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

  test("a warehouse whose password is not known opens the form at the password; with it one press is enough", async () => {
    const { user, refresh } = await show(warehouse);
    await user.click(refreshButton());
    expect(refresh.previews.asked).toHaveLength(0);
    const password = screen.getByLabelText("Password");
    expect(password).toHaveFocus();
    expect(password).toHaveAccessibleDescription(/Enter the password/);
    expect(screen.getByRole("textbox", { name: "Table" })).toHaveValue("records");
    // Where there is none, the form asks without.
    await user.click(go());
    expect(refresh.previews.last.about.request).toMatchObject({ ask: { password: undefined } });
    await refresh.previews.last.fail("ch.example.org does not let us in (status 401).");
    await user.click(screen.getByRole("button", { name: "Another source, or other settings" }));
    await user.type(screen.getByLabelText("Password"), "s3cret");
    await user.click(go());
    const asked = { ...warehouse, ask: { ...warehouse.ask, password: "s3cret" } };
    expect(refresh.previews.last.about.request).toEqual(asked);
    await refresh.previews.last.fail("ch.example.org is silent.");
    await user.click(refreshButton());
    expect(refresh.previews.asked).toHaveLength(3);
    expect(refresh.previews.last.about.request).toEqual(asked);
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

  test("does not overrule what she has chosen while the workbook had not answered", async () => {
    const { user, refresh } = await show("later");
    await user.selectOptions(kinds(), "Address");
    await refresh.remembering.last.end(comtrade(monthOf(2024, 12)));
    await user.click(screen.getByRole("button", { name: "Another source, or other settings" }));
    expect(kinds()).toHaveDisplayValue("Address");
  });

  test("that cannot be asked for, or makes no source, changes nothing; it is asked for again when other figures are opened", async () => {
    const { host, refresh } = await show("later");
    const isForm = () => {
      expect(screen.queryByRole("button", { name: "Refresh" })).toBeNull();
      expect(kinds()).toBeVisible();
      expect(go()).toBeEnabled();
    };
    await refresh.remembering.last.fail("Excel is busy.");
    expect(screen.queryByText("Excel is busy.")).toBeNull();
    isForm();
    const strange = { kind: "warehouse", ask: { address: 7, columns: "c" } } as unknown;
    refresh.wasLoadedFrom = strange as RememberedSource;
    host.opens(new FakeHost().bundled(), "workbook");
    await settled(() => undefined);
    isForm();
    expect(kinds()).toHaveDisplayValue("Warehouse (ClickHouse)");
    refresh.wasLoadedFrom = { kind: "published" };
    host.opens(ofWorkbook, "workbook");
    await settled(() => undefined);
    expect(refreshButton()).toBeVisible();
  });
});

test("In Chinese every kind of source is in Chinese throughout, its refusals too, and while it is read", async () => {
  const { user } = await show(undefined, "zh");
  /** The first English word that is no name. */
  const english = () =>
    section()
      .textContent.replaceAll(/Netherlands|China|CHN|[Cc]om[Tt]rade|ClickHouse|HTTP|Cookie/g, "")
      .replaceAll(
        /https?(:\S+)?|api.un.org|UN |JSON|CSV|CORS|Excel|kg|USD|CNY|HS|ISO|[a-z_]+_[a-z]+/g,
        ""
      )
      .replaceAll(/\.[a-z]{3,4}/g, "")
      .match(/[A-Za-z]{3}/)?.[0];
  for (const kind of [
    "海关文件",
    "本工作簿的区域或表",
    "UN Comtrade",
    "数据仓库（ClickHouse）",
    "网址",
    "加载项内置的已公布数据",
  ]) {
    await user.selectOptions(kinds(), kind);
    // The last is what can be asked at once; the first months of the others are none.
    if (kind === "UN Comtrade") fill("起始月份", "");
    expect({ kind, english: english() }).toEqual({ kind });
    await user.click(go());
    expect({ kind, english: english() }).toEqual({ kind });
  }
});

test("Axe finds nothing against WCAG AA in any kind of source, as it is and refused, nor with one to refresh", async () => {
  const { user, refresh } = await show("later");
  for (const kind of ["Customs files", "UN Comtrade", "Warehouse (ClickHouse)", "Address"]) {
    await user.selectOptions(kinds(), kind);
    expect({ kind, found: await violations() }).toEqual({ kind, found: [] });
    if (kind === "UN Comtrade") fill("From month", "");
    await user.click(go());
    expect({ kind, found: await violations() }).toEqual({ kind, found: [] });
  }
  await refresh.remembering.last.end({ kind: "published" });
  expect(screen.getByRole("button", { name: "Refresh" })).toBeVisible();
  expect(await violations()).toEqual([]);
});
