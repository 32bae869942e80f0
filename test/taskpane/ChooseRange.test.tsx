import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import type { Grid } from "../../src/sources/grid/grid";
import { ChooseSource } from "../../src/taskpane/choose-source/ChooseSource";
import { violations } from "./axe-violations";
import { FakeHost } from "./fake-host";
import { showPart } from "./show-part";
import { ofWorkbook } from "./small-dataset";

/** A figure a row, its header below a title. */
const long: Grid = {
  name: "Sheet1!A1:D5",
  cells: [
    ["Our own figures", "", "", ""],
    ["Month", "Product", "Country", "Quantity (t)"],
    ["2025-11", "Ingot", "Netherlands", 6606.9],
    ["2025-11", "Powder", "Netherlands", 12],
    ["2025-11", "Ingot", "Netherlands", ""],
  ],
};

/** Months across the top, products down the side, nothing said of the unit. */
const wide: Grid = {
  name: "Exports",
  cells: [
    ["Product", ...Array.from({ length: 11 }, (_, i) => `2025-${String(i + 1).padStart(2, "0")}`)],
    ["Ingot", ...Array.from({ length: 11 }, (_, i) => 20_000 + i)],
    ["Powder", ...Array.from({ length: 11 }, (_, i) => 6_000 + i)],
  ],
};

async function show(language: "en" | "zh" = "en") {
  const host = new FakeHost({ language });
  host.opens(ofWorkbook, "workbook");
  const shown = await showPart(
    (dataset, from) => <ChooseSource dataset={dataset} from={from} />,
    host
  );
  await shown.user.selectOptions(
    screen.getByRole("combobox", { name: /^Source$|^来源$/ }),
    "range"
  );
  return shown;
}

/** Presses the button and answers with cells. */
async function select(grid: Grid, language?: "en" | "zh") {
  const shown = await show(language);
  await shown.user.click(
    screen.getByRole("button", { name: /Use the selected cells|使用所选单元格/ })
  );
  await shown.refresh.selections.last.end(grid);
  return shown;
}

const mapping = () => screen.getByRole("group", { name: /^Columns of| 的列$/ });
const role = (header: string) =>
  within(mapping()).getByRole("combobox", { name: `“${header}” is taken for` });
const asked = (refresh: FakeHost["refresh"]) => refresh.previews.last.about.request;
const go = () => screen.getByRole("button", { name: /^Preview changes$|^预览变动$/ });

describe("Cells of the workbook", () => {
  test("are asked for before anything is read", async () => {
    const { user, refresh } = await show();
    await user.click(go());
    expect(refresh.previews.asked).toHaveLength(0);
    expect(screen.getByRole("alert")).toHaveTextContent("Select cells in the sheet and press");
  });

  test("that are selected show what each column is taken for, with samples", async () => {
    const { user, refresh } = await select(long);
    expect(role("Month")).toHaveDisplayValue("Month");
    expect(role("Country")).toHaveDisplayValue("Partner");
    expect(role("Quantity (t)")).toHaveDisplayValue("Quantity");
    expect(screen.getByRole("rowheader", { name: /^Product/ })).toHaveTextContent(
      "Productas in Ingot, Powder"
    );
    expect(screen.getByRole("status")).toHaveTextContent(
      "Sheet1!A1:D5: 4 columns. Check what each is taken for."
    );
    await user.click(go());
    expect(asked(refresh)).toMatchObject({
      kind: "range",
      place: "Sheet1!A1:D5",
      mapping: {
        shape: "long",
        header: 1,
        roles: ["month", "product", "partner", "quantity"],
        unit: "t",
      },
    });
    expect(asked(refresh)).not.toHaveProperty("grid");
  });

  test("can be taken for something else, and what is said of all rows follows", async () => {
    const { user, refresh } = await select(long);
    expect(screen.queryByRole("combobox", { name: "Partner of all rows" })).toBeNull();
    await user.selectOptions(role("Country"), "Not read");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Partner of all rows" }),
      "Netherlands"
    );
    await user.selectOptions(role("Quantity (t)"), "Value");
    await user.selectOptions(screen.getByRole("combobox", { name: /^Currency of values/ }), "CNY");
    await user.selectOptions(role("Product"), "Not read");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Product of all rows" }),
      "Alloy"
    );
    await user.selectOptions(within(mapping()).getByRole("combobox", { name: "Flow" }), "Imports");
    await user.click(go());
    expect(asked(refresh)).toMatchObject({
      mapping: {
        roles: ["month", "ignored", "ignored", "value"],
        partner: "NLD",
        product: "Alloy",
        currency: "CNY",
        flow: "imports",
      },
    });
  });

  test("lie with months across the top; the unit that is taken for granted is said", async () => {
    const { user, refresh } = await select(wide);
    expect(screen.getByRole("combobox", { name: "How it lies" })).toHaveDisplayValue(
      "Months across the top"
    );
    expect(within(mapping()).getAllByRole("row")).toHaveLength(9);
    await user.click(screen.getByRole("button", { name: "Show all 12 columns" }));
    expect(within(mapping()).getAllByRole("row")).toHaveLength(13);
    expect(within(mapping()).getByRole("list")).toHaveTextContent(/unit|tonnes/i);
    await user.selectOptions(screen.getByRole("combobox", { name: /^Unit of quantities/ }), "kg");
    // What was assumed has been looked at.
    expect(within(mapping()).queryByRole("list")).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "The figures are" }), "Values");
    await user.click(go());
    expect(asked(refresh)).toMatchObject({
      place: "Exports",
      mapping: { shape: "wide", across: "months", unit: "kg", measure: "value" },
    });
  });

  test("are proposed anew for another shape and another header row", async () => {
    const { user, refresh } = await select(long);
    await user.selectOptions(
      screen.getByRole("combobox", { name: "How it lies" }),
      "Products across the top"
    );
    expect(role("Month")).toHaveDisplayValue("Month");
    expect(role("Product")).toHaveDisplayValue("Not read");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "How it lies" }),
      "A row for each figure"
    );
    const header = screen.getByRole("spinbutton", { name: "Header in row" });
    expect(header).toHaveValue("2");
    await user.click(screen.getByRole("button", { name: "One row up" }));
    expect(header).toHaveValue("1");
    await user.click(go());
    expect(asked(refresh)).toMatchObject({ mapping: { shape: "long", header: 0 } });
  });

  test("of a header row beyond the range stay as they were", async () => {
    await select(long);
    const header = screen.getByRole("spinbutton", { name: "Header in row" });
    fireEvent.change(header, { target: { value: "99" } });
    fireEvent.blur(header);
    expect(role("Month")).toHaveDisplayValue("Month");
  });

  test("with strange texts are shown as text, and cut", async () => {
    const strange: Grid = {
      name: "Sheet1!A1:B2",
      cells: [
        ["<b>Month</b>", ""],
        ["<script>alert(1)</script> and what else there is", "2025-11"],
      ],
    };
    await select(strange);
    expect(role("<b>Month</b>")).toBeVisible();
    expect(role("Column 2")).toBeVisible();
    expect(mapping()).toHaveTextContent("as in <script>alert(1)</scrip…");
    expect(document.querySelector("b, script")).toBeNull();
  });

  test("that cannot be read say why, and are tried again", async () => {
    const { user, refresh } = await show();
    await user.click(screen.getByRole("button", { name: "Use the selected cells" }));
    await refresh.selections.last.fail("Select the table with its header.");
    expect(screen.getByRole("group", { name: "The cells were not read" })).toHaveTextContent(
      "Select the table with its header."
    );
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(refresh.selections.asked).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await refresh.selections.last.end(long);
    expect(screen.queryByRole("group", { name: /^Columns of/ })).toBeNull();
  });
});

describe("Tables of the workbook", () => {
  test("are listed, and the one that is chosen is read", async () => {
    const { user, refresh } = await show();
    expect(screen.queryByRole("combobox", { name: "or a table" })).toBeNull();
    await refresh.tableLists.last.end(["Exports", "Prices"]);
    const tables = screen.getByRole("combobox", { name: "or a table" });
    await user.selectOptions(tables, "Exports");
    expect(refresh.grids.last.about).toBe("Exports");
    await refresh.grids.last.end(wide);
    expect(tables).toHaveDisplayValue("Exports");
    expect(mapping()).toHaveAccessibleName("Columns of Exports");
  });

  test("that cannot be listed leave the selection", async () => {
    const { refresh } = await show();
    await refresh.tableLists.last.fail("Excel is busy.");
    expect(screen.queryByText("Excel is busy.")).toBeNull();
    expect(screen.getByRole("button", { name: "Use the selected cells" })).toBeEnabled();
  });
});

describe("In Chinese, and for axe", () => {
  test("the columns and their roles are in Chinese", async () => {
    await select(long, "zh");
    expect(mapping()).toHaveTextContent("表头所在行");
    expect(screen.getByRole("combobox", { name: "“Country”的用途" })).toHaveDisplayValue(
      "贸易伙伴"
    );
  });

  test.each([long, wide])("axe finds nothing against WCAG AA", async (grid) => {
    await select(grid);
    expect(await violations()).toEqual([]);
  });
});
