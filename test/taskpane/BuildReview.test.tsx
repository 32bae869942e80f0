import "@testing-library/jest-dom";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { BuildReview } from "../../src/taskpane/BuildReview";
import { Pane } from "../../src/taskpane/Pane";
import type { BuildOutcome } from "../../src/workbook/review/build-review";
import type { ReviewOptions } from "../../src/workbook/review/review-options";
import { violations } from "./axe-violations";
import { FakeHost } from "./fake-host";
import { settled } from "./settled";
import { showPart } from "./show-part";
import { empty, november, october, ofWorkbook, small } from "./small-dataset";

const section = () => screen.getByRole("region", { name: /Monthly review|月度评述/ });
const buildButton = () =>
  within(section()).getByRole("button", { name: /Build review|Update review/ });
const month = () => screen.getByRole("combobox", { name: "Review month" });
const says = () => screen.getByRole("status").textContent;

/** How the review of a workbook was built: other than usual in everything. */
const remembered: ReviewOptions = {
  month: october,
  products: ["Ingot", "Scrap"],
  destinations: 5,
  language: "zh",
  unit: "kt",
  values: true,
  paper: "Letter",
};

const usual: ReviewOptions = {
  month: november,
  products: ["Ingot", "Powder", "Alloy"],
  destinations: 10,
  language: "en",
  unit: "t",
  values: false,
  paper: "A4",
};

const built: BuildOutcome = {
  kind: "built",
  sheets: ["MG Review", "MG Destinations", "MG History", "MG Checks"],
  formulas: 34,
  syncs: 2,
  again: false,
  changed: false,
};

/** Shows the part once the workbook has said what it remembers. */
const show = (host = new FakeHost()) =>
  showPart((dataset, from) => <BuildReview dataset={dataset} from={from} />, host);

/** Shows it so among the other parts of the pane. */
async function showInPane(host = new FakeHost()) {
  const user = userEvent.setup();
  const shown = render(<Pane host={host} />);
  await settled(() => undefined);
  return { host, user, ...shown };
}

/** Shows it and presses the button. */
async function startBuild(host?: FakeHost) {
  const shown = await show(host);
  await shown.user.click(buildButton());
  return { ...shown, build: shown.host.builds.last };
}

async function openOptions(host?: FakeHost) {
  const shown = await show(host);
  await shown.user.click(screen.getByRole("button", { name: "Options" }));
  return shown;
}

describe("Build review, before", () => {
  test("shows the month and the button, the latest month chosen, the options folded away", async () => {
    await show();
    expect(month()).toHaveDisplayValue("2025-11");
    expect(within(month()).getAllByRole("option")).toHaveLength(2);
    expect(buildButton()).toHaveTextContent("Build review");
    expect(screen.queryByRole("spinbutton")).toBeNull();
  });

  test("says that figures are loaded first only where the workbook has none", async () => {
    const { host } = await show();
    expect(section()).toHaveTextContent("The figures are loaded into sheets first.");
    host.opens(ofWorkbook, "workbook");
    expect(section()).not.toHaveTextContent("loaded into sheets first");
  });

  test("is not offered outside Excel, nor without a figure", async () => {
    await showInPane(new FakeHost({ inExcel: false }));
    expect(screen.queryByRole("region", { name: "Monthly review" })).toBeNull();
    const host = new FakeHost();
    host.opens(empty);
    await showInPane(host);
    expect(screen.queryByRole("region", { name: "Monthly review" })).toBeNull();
  });

  test("is called Update review, with the options of the workbook's, where there is a review", async () => {
    const { host, user } = await startBuild(new FakeHost({ remembers: remembered }));
    expect(month()).toHaveDisplayValue("2025-10");
    expect(section()).toHaveTextContent("The figures reach 2025-11.");
    expect(host.builds.last.about).toEqual(remembered);
    await host.builds.last.end({ ...built, again: true });
    expect(
      screen.getByRole("group", { name: "Review for October 2025 updated" })
    ).toHaveTextContent("Your own sheets, notes beside ours and column widths were left alone.");
    await user.selectOptions(month(), "2025-11");
    expect(section()).not.toHaveTextContent("The figures reach");
    await user.click(screen.getByRole("button", { name: "Update review" }));
    expect(host.builds.last.about).toEqual({ ...remembered, month: november });
  });

  test("offers a chosen month no more when the data that are opened do not have it", async () => {
    const { host, user } = await show();
    host.opens(ofWorkbook, "workbook");
    await user.selectOptions(month(), "2025-12");
    host.opens(small, "workbook");
    expect(month()).toHaveDisplayValue("2025-11");
  });
});

describe("Build review, while the workbook has not said how it was built", () => {
  test("can be filled in; the answer changes what she has not chosen", async () => {
    const { host, user } = await openOptions(new FakeHost({ remembers: "later" }));
    await user.click(screen.getByRole("checkbox", { name: "Powder" }));
    await host.remembering.last.end(remembered);
    expect(screen.getByRole("combobox", { name: "Language" })).toHaveDisplayValue("中文");
    expect(screen.getByRole("checkbox", { name: "Powder" })).not.toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Alloy" })).toBeChecked();
    expect(buildButton()).toHaveTextContent("Update review");
  });

  test("waits for it before it builds, so that a review is not rebuilt as the usual one", async () => {
    const { host } = await startBuild(new FakeHost({ remembers: "later" }));
    expect(screen.getByRole("progressbar", { name: "Starting" })).toBeVisible();
    expect(host.builds.asked).toHaveLength(0);
    await host.remembering.last.end(remembered);
    expect(host.builds.last.about).toEqual({ ...remembered, month: november });
  });

  test("Cancel does not wait for it", async () => {
    const { host, user } = await startBuild(new FakeHost({ remembers: "later" }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByRole("group", { name: "Cancelled" })).toHaveTextContent(
      "No review was built."
    );
    await host.remembering.last.end(remembered);
    expect(host.builds.asked).toHaveLength(0);
  });

  test("asks again where it did not answer, and builds nothing if it fails again", async () => {
    const host = new FakeHost({ remembers: "later" });
    const { user } = await show(host);
    await host.remembering.last.fail("Excel is busy: a cell is being edited.");
    expect(screen.queryByText(/a cell is being edited/)).toBeNull();
    await user.click(buildButton());
    expect(host.remembering.asked).toHaveLength(2);
    await host.remembering.last.fail("Excel is busy: a cell is being edited.");
    expect(screen.getByRole("group", { name: "The review was not built" })).toHaveTextContent(
      "Excel is busy: a cell is being edited."
    );
    expect(host.builds.asked).toHaveLength(0);
  });

  test("is heard no more when the pane is taken away", async () => {
    const { host, unmount } = await showInPane(new FakeHost({ remembers: "later" }));
    unmount();
    await host.remembering.last.end(remembered);
    expect(host.listeners).toBe(0);
  });
});

describe("Build review, options", () => {
  test("each goes into the build as chosen", async () => {
    const { host, user } = await openOptions(new FakeHost({ paper: "Letter" }));
    await user.click(screen.getByRole("checkbox", { name: "Scrap" }));
    await user.click(screen.getByRole("checkbox", { name: "Ingot" }));
    await user.click(screen.getByRole("switch", { name: "Value and unit value columns" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Language" }), "中文");
    await user.selectOptions(screen.getByRole("combobox", { name: "Unit" }), "thousand t");
    expect(screen.getByRole("combobox", { name: "Paper" })).toHaveDisplayValue("Letter");
    await user.selectOptions(screen.getByRole("combobox", { name: "Paper" }), "A4");
    await user.click(buildButton());
    expect(host.builds.last.about).toEqual({
      ...usual,
      products: ["Powder", "Alloy", "Scrap"],
      values: true,
      language: "zh",
      unit: "kt",
    });
  });

  test("Total is not among the products to choose: it is always in", async () => {
    await openOptions();
    const products = screen.getByRole("group", { name: "Products" });
    expect(within(products).queryByRole("checkbox", { name: "Total" })).toBeNull();
    expect(products).toHaveAccessibleDescription(/Total is always in\./);
  });

  test("destinations are typed, no more than 20, and counted up and down by arrow keys", async () => {
    const { host, user } = await openOptions();
    const field = screen.getByRole("spinbutton", { name: "Destinations" });
    await user.type(field, "{ArrowUp}{ArrowUp}");
    expect(field).toHaveValue("12");
    await user.clear(field);
    await user.type(field, "many");
    await user.tab();
    expect(field).toHaveValue("12");
    await user.clear(field);
    await user.type(field, "50");
    await user.click(buildButton());
    expect(host.builds.last.about.destinations).toBe(20);
    expect(field).toHaveValue("20");
  });

  test("without a product nothing is built; the options open and say why", async () => {
    const { host, user } = await openOptions();
    for (const name of ["Ingot", "Powder", "Alloy"])
      await user.click(screen.getByRole("checkbox", { name }));
    const products = screen.getByRole("group", { name: "Products" });
    expect(products).toHaveAccessibleDescription(/Choose at least one product\./);
    await user.click(screen.getByRole("button", { name: "Options" }));
    await user.click(buildButton());
    expect(host.builds.asked).toHaveLength(0);
    expect(says()).toBe("Choose at least one product.");
    await user.click(await screen.findByRole("checkbox", { name: "Scrap" }));
    await user.click(buildButton());
    expect(host.builds.last.about.products).toEqual(["Scrap"]);
  });
});

describe("Build review, on its way", () => {
  test("shows its steps in words, a bar and a count, and says the step aloud", async () => {
    const { build } = await startBuild();
    expect(within(section()).getByRole("button", { name: "Building…" })).toHaveFocus();
    act(() => build.manner!.onProgress({ done: 0, total: 4, step: "read" }));
    expect(says()).toBe("Reading the workbook");
    act(() => build.manner!.onProgress({ done: 5, total: 5, step: "calculate" }));
    const bar = screen.getByRole("progressbar", { name: "Calculating the formulas" });
    expect(bar).toHaveAccessibleDescription("5 of 5");
  });

  test("no other act can be started, and it not twice", async () => {
    const { host, user } = await showInPane();
    await user.click(buildButton());
    for (const name of ["Building…", "Load into sheets", "Prepare a copy…", "Repair formulas…"]) {
      const button = screen.getByRole("button", { name });
      expect(button).toHaveAttribute("aria-disabled", "true");
      await user.click(button);
    }
    expect(host.builds.asked).toHaveLength(1);
    expect([host.loads, host.surveys.asked, host.searches.asked]).toEqual([[], [], []]);
    await host.builds.last.end(built);
    expect(screen.getByRole("button", { name: "Load into sheets" })).toBeEnabled();
  });

  test("cannot be started while figures are loaded", async () => {
    const { host, user } = await showInPane();
    await user.click(screen.getByRole("button", { name: "Load into sheets" }));
    await user.click(buildButton());
    expect(host.builds.asked).toHaveLength(0);
    await host.loads[0].end({ kind: "unchanged", rows: 393 });
    await user.click(buildButton());
    expect(host.builds.asked).toHaveLength(1);
  });

  test("Escape asks the workbook to stop; what it says counts", async () => {
    const { user, build } = await startBuild(new FakeHost({ remembers: remembered }));
    await user.keyboard("{Escape}");
    expect(build.manner!.signal.aborted).toBe(true);
    expect(screen.getByRole("button", { name: "Cancelling…" })).toBeVisible();
    await build.end({ kind: "cancelled" });
    const message = screen.getByRole("group", { name: "Cancelled" });
    expect(message).toHaveTextContent("The review is as it was.");
    expect(message).toHaveFocus();
  });

  test("Cancel does too; after the figures were loaded for it, it says that they stay", async () => {
    const { host, user, build } = await startBuild();
    host.opens(ofWorkbook, "workbook");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(build.manner!.signal.aborted).toBe(true);
    await build.end({ kind: "cancelled" });
    expect(screen.getByRole("group", { name: "Cancelled" })).toHaveTextContent(
      "No review was built.The figures that were loaded into sheets for it stay there."
    );
  });

  test("is cancelled when the pane is taken away", async () => {
    const { build, unmount } = await startBuild();
    unmount();
    expect(build.manner!.signal.aborted).toBe(true);
  });
});

describe("Build review, done", () => {
  test("says of which month, what was built and what to do next, and takes the focus there", async () => {
    const { build } = await startBuild();
    await build.end(built);
    const message = screen.getByRole("group", { name: "Review for November 2025 built" });
    expect(message).toHaveTextContent("4 sheets, 34 live formulas (“MG Review”, ");
    expect(message).toHaveTextContent("change the yellow cell of the sheet “MG Review”");
    expect(message).not.toHaveTextContent("left alone");
    expect(message).toHaveFocus();
    expect(says()).toContain("Review for November 2025 built. 4 sheets, 34 live formulas");
    expect(buildButton()).toHaveTextContent("Update review");
  });

  test("shows the sentence of a failure; Try again builds what is chosen by then", async () => {
    const { host, user, build } = await startBuild();
    await build.fail("The sheet “MG Review” is protected.");
    const message = screen.getByRole("group", { name: "The review was not built" });
    expect(message).toHaveTextContent("The sheet “MG Review” is protected.");
    expect(message).toHaveFocus();
    await user.selectOptions(month(), "2025-10");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(within(section()).getByRole("button", { name: "Building…" })).toHaveFocus();
    expect(host.builds.last.about.month).toBe(october);
  });
});

describe("Build review, in Chinese", () => {
  test("speaks Chinese throughout and builds a Chinese review", async () => {
    const { host, user } = await show(new FakeHost({ language: "zh" }));
    await user.click(screen.getByRole("button", { name: "选项" }));
    expect(screen.getByRole("checkbox", { name: "镁锭" })).toBeChecked();
    await user.click(screen.getByRole("button", { name: "生成评述" }));
    expect(host.builds.last.about).toEqual({ ...usual, language: "zh" });
    await host.builds.last.end(built);
    const message = screen.getByRole("group", { name: "2025年11月评述已生成" });
    expect(message).toHaveTextContent("4 张工作表，34 个实时公式");
    expect(screen.getByRole("button", { name: "更新评述" })).toBeVisible();
    expect(section().textContent).not.toMatch(/undefined|[A-Za-z]{3,} [a-z]{3,}/);
  });
});

describe("Build review, axe finds nothing against WCAG AA", () => {
  test("with the options open, without a product, on its way, failed and done", async () => {
    const { host, user } = await openOptions();
    expect(await violations()).toEqual([]);
    for (const name of ["Ingot", "Powder", "Alloy"])
      await user.click(screen.getByRole("checkbox", { name }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("checkbox", { name: "Alloy" }));
    await user.click(buildButton());
    act(() => host.builds.last.manner!.onProgress({ done: 2, total: 5, step: "write" }));
    expect(await violations()).toEqual([]);
    await host.builds.last.fail("Excel did not answer.");
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await host.builds.last.end(built);
    expect(await violations()).toEqual([]);
  });
});
