import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { mountPane } from "../../src/taskpane/mountPane";
import { Pane } from "../../src/taskpane/Pane";
import { fluentTheme } from "../../src/taskpane/theme";
import { violations } from "./axe-violations";
import { FakeHost } from "./fake-host";
import { november, ofWorkbook } from "./small-dataset";
import { previewOf } from "./small-preview";

/** The value a theme token has in the pane as shown. */
function token(name: string): string {
  const provider = document.querySelector("[data-theme]")!;
  return getComputedStyle(provider).getPropertyValue(`--${name}`);
}

describe("The pane", () => {
  test("says what it is, under one heading, with landmarks", () => {
    render(<Pane host={new FakeHost()} />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("MG Exports");
    expect(screen.getByRole("banner")).toHaveTextContent("China’s magnesium exports");
    expect(screen.getByRole("main")).toBeVisible();
    expect(
      screen.getAllByRole("region").map((part) => part.querySelector("h2")?.textContent)
    ).toEqual([
      "China’s magnesium exports, published figures",
      "Put the figures into sheets",
      "Load or refresh figures",
      "Monthly review",
      "One month at a glance",
      "Try a formula",
      "Send a copy",
      "Repair formulas",
      "Own names",
      "Pass the figures on",
    ]);
  });

  test("puts a source of hers first where the workbook has figures, and moves nothing under her hands", () => {
    const host = new FakeHost();
    host.opens(ofWorkbook, "workbook");
    const { unmount } = render(<Pane host={host} />);
    const parts = () =>
      screen.getAllByRole("region").map((part) => part.querySelector("h2")?.textContent);
    expect(parts().slice(1, 3)).toEqual(["Load or refresh figures", "Put the figures into sheets"]);
    unmount();
    const fresh = new FakeHost();
    render(<Pane host={fresh} />);
    fresh.opens(ofWorkbook, "workbook");
    expect(parts().slice(1, 3)).toEqual(["Put the figures into sheets", "Load or refresh figures"]);
  });

  test("outside Excel offers nothing that needs a workbook", () => {
    render(<Pane host={new FakeHost({ inExcel: false })} />);
    for (const name of ["Load or refresh figures", "Own names"])
      expect(screen.queryByRole("region", { name })).toBeNull();
    expect(screen.getByRole("region", { name: "Pass the figures on" })).toBeVisible();
  });

  test("says of late figures and of what the ribbon did before anything else", () => {
    const host = new FakeHost();
    host.refresh.late = { month: november + 2, since: "2026-02-18" };
    host.refresh.byRibbon = {
      request: { kind: "published" },
      preview: previewOf(),
      outcome: { kind: "upToDate", unchanged: 2 },
      heldBack: 0,
    };
    render(<Pane host={host} />);
    const said = screen.getByRole("main").textContent;
    const places = ["Refreshed from the ribbon", "The figures end with November 2025"].map((text) =>
      said.indexOf(text)
    );
    expect(places[0]).toBe(0);
    expect(places[1]).toBeGreaterThan(0);
    expect(places[1]).toBeLessThan(said.indexOf("China’s magnesium exports, published figures"));
  });

  test("keeps everything within reach of Tab, in the order in which it is read", () => {
    render(<Pane host={new FakeHost()} />);
    const roles = ["button", "combobox", "radio"];
    const controls = roles
      .flatMap((role) => screen.getAllByRole(role))
      .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    expect(controls.map(({ tabIndex }) => tabIndex)).toEqual(controls.map(() => 0));
    const walked = controls.map(
      (c) => c.getAttribute("aria-label") ?? (c.textContent || (c as HTMLInputElement).value)
    );
    expect(walked).toEqual([
      "Load into sheets",
      "Customs filesRange or table of this workbookUN ComtradeWarehouse (ClickHouse)AddressPublished figures shipped with the add-in",
      "Choose files…",
      "exports",
      "imports",
      "Preview changes",
      "2025-112025-10",
      "Options",
      "Build review",
      "2025-112025-10",
      'Copy =MG.MOM("Ingot","2025-11")',
      'Copy =MG.YTD("Powder","2025-11")',
      'Copy =MG.VALUE("Ingot","2025-11","Netherlands")',
      "Prepare a copy…",
      "Repair formulas…",
      "Own names and groups…",
      "Save as CSV",
      "Save as JSON",
      "Sources (2)",
    ]);
  });

  test("speaks Chinese throughout where Office does", async () => {
    const host = new FakeHost({ language: "zh" });
    const { container } = render(<Pane host={host} />);
    expect(container.firstElementChild).toHaveAttribute("lang", "zh-CN");
    expect(screen.getByRole("table", { name: "2025年11月对全球出口" })).toBeVisible();
    expect(screen.getByRole("rowheader", { name: "镁锭" })).toBeVisible();
    expect(screen.getByText("10（公布 9，推算 1）")).toBeVisible();
    expect(screen.getByRole("button", { name: '复制 =MG.MOM("镁锭","2025-11")' })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "载入工作表" }));
    expect(host.loads[0].options.language).toBe("zh");
    await host.loads[0].end({
      kind: "loaded",
      rows: 1234,
      sheets: ["MG Data", "MG Sources"],
      syncs: 6,
    });
    expect(screen.getByText("已写入 1,234 行，工作表：“MG Data”和“MG Sources”。")).toBeVisible();
  });

  test("shows a sentence, not an empty pane, when a part of it fails, and can be shown again", async () => {
    jest.spyOn(console, "error").mockImplementation(() => {});
    const host = new FakeHost();
    const answersFrom = jest.spyOn(host, "answersFrom").mockImplementation(() => {
      throw new Error("a fault of ours");
    });
    render(<Pane host={host} />);
    expect(screen.getByRole("alert")).toHaveTextContent("Your workbook was not touched");
    answersFrom.mockRestore();
    await userEvent.click(screen.getByRole("button", { name: "Show the pane again" }));
    expect(screen.getByRole("button", { name: "Load into sheets" })).toBeVisible();
    jest.restoreAllMocks();
  });
});

describe("The theme of the pane", () => {
  test("is Office's when the pane is shown, and follows it", () => {
    const host = new FakeHost({ theme: { kind: "dark" } });
    render(<Pane host={host} />);
    const dark = token("colorNeutralBackground1");
    host.changesTheme({ kind: "light" });
    expect(token("colorNeutralBackground1")).not.toBe(dark);
    host.changesTheme({ kind: "contrast" });
    expect(token("colorNeutralBackground1")).toBe("#000000");
    expect(token("colorNeutralForeground1")).toBe("#ffffff");
  });

  test("in high contrast takes the colours of the analyst's own contrast theme, two in all", () => {
    const colours = {
      bodyBackgroundColor: "#fffaef",
      bodyForegroundColor: "#3d3d3d",
      controlBackgroundColor: "#fffaef",
      controlForegroundColor: "#3d3d3d",
    };
    const theme = fluentTheme({ kind: "contrast", colours });
    const used = Object.values(theme).filter((value) => /^#[0-9a-f]{6}$/i.test(String(value)));
    expect(new Set(used)).toEqual(new Set(["#fffaef", "#3d3d3d"]));
    expect(theme.colorNeutralBackground1).toBe("#fffaef");
    expect(theme.colorNeutralForeground1).toBe("#3d3d3d");
  });
});

describe("Axe finds nothing against WCAG AA", () => {
  test("before a load, with the sources open", async () => {
    render(<Pane host={new FakeHost()} />);
    await userEvent.click(screen.getByRole("button", { name: "Sources (2)" }));
    expect(await violations()).toEqual([]);
  });

  test("while loading, at the question, after a failure and when done", async () => {
    const host = new FakeHost();
    render(<Pane host={host} />);
    await userEvent.click(screen.getByRole("button", { name: "Load into sheets" }));
    act(() => host.loads[0].options.onProgress!({ done: 1, total: 2, step: "write" }));
    expect(await violations()).toEqual([]);
    await host.loads[0].end({ kind: "nameTaken", sheets: ["MG Data", "MG Sources"] });
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Write beside them" }));
    await host.loads[1].fail("Excel did not answer.");
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await host.loads[2].end({ kind: "loaded", rows: 2, sheets: ["MG Data 2"], syncs: 6 });
    expect(await violations()).toEqual([]);
  });
});

describe("mountPane", () => {
  test("shows the pane in an element and takes it away again", () => {
    const root = document.createElement("div");
    document.body.append(root);
    const host = new FakeHost();
    let mounted!: ReturnType<typeof mountPane>;
    act(() => {
      mounted = mountPane(root, host);
    });
    expect(screen.getByRole("button", { name: "Load into sheets" })).toBeVisible();
    act(() => mounted.unmount());
    expect(root).toBeEmptyDOMElement();
    expect(host.listeners).toBe(0);
    root.remove();
  });
});
