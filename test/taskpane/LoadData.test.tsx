import "@testing-library/jest-dom";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import { LoadData } from "../../src/taskpane/LoadData";
import { FakeHost } from "./fake-host";
import { showPart } from "./show-part";
import { ofWorkbook, small } from "./small-dataset";
import { previewOf } from "./small-preview";

const loadButton = () => screen.getByRole("button", { name: "Load into sheets" });
const says = () => screen.getByRole("status").textContent;

/** Shows the part alone. */
const show = (host = new FakeHost()) =>
  showPart((dataset, from) => <LoadData dataset={dataset} from={from} />, host);

/** Shows it and presses its button. */
async function startLoad() {
  const shown = await show();
  await shown.user.click(loadButton());
  return { ...shown, load: shown.host.loads[0] };
}

/** Shows it among the other parts of the pane, and presses its button. */
async function startInPane(host = new FakeHost()) {
  const user = userEvent.setup();
  render(<Pane host={host} />);
  await user.click(loadButton());
  return { host, user, load: host.loads[0] };
}

describe("Load into sheets, before", () => {
  test("says that formulas answer already from the bundled figures", async () => {
    await show();
    const section = screen.getByRole("region", { name: "Put the figures into sheets" });
    expect(section).toHaveTextContent("Formulas answer already, from the bundled figures.");
    expect(loadButton()).toBeEnabled();
  });

  test("says so when the workbook's tables reach further than the bundled figures", async () => {
    const host = new FakeHost();
    host.opens(ofWorkbook, "workbook");
    await show(host);
    expect(
      screen.getByText(/tables reach 2025-12; the bundled figures only 2025-11/)
    ).toBeVisible();
  });

  test("has no button where there is no Excel, and says why", async () => {
    await show(new FakeHost({ inExcel: false }));
    expect(screen.queryByRole("button", { name: "Load into sheets" })).toBeNull();
    expect(screen.getByText(/This page is not in Excel/)).toBeVisible();
  });
});

describe("Load into sheets, on its way", () => {
  test("loads the bundled figures in the language of the pane, with a stamp", async () => {
    const { load } = await startLoad();
    expect(load.dataset).toBe(small);
    expect(load.options).toMatchObject({ language: "en", beside: false });
    expect(load.options.stamp).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d UTC$/);
  });

  test("shows the step, a bar and a count, and says the step aloud", async () => {
    const { load } = await startLoad();
    const bar = screen.getByRole("progressbar", { name: "Starting" });
    expect(bar).not.toHaveAttribute("aria-valuenow");
    act(() => load.options.onProgress!({ done: 3000, total: 12300, step: "write" }));
    expect(screen.getByRole("progressbar", { name: "Writing the sheets" })).toBe(bar);
    expect(bar).toHaveAttribute("aria-valuenow", "3000");
    expect(bar).toHaveAttribute("aria-valuemax", "12300");
    expect(bar).toHaveAccessibleDescription("3,000 of 12,300");
    expect(says()).toBe("Writing the sheets");
    act(() => load.options.onProgress!({ done: 9000, total: 12300, step: "write" }));
    expect(says()).toBe("Writing the sheets 50%");
  });

  test("cannot be started twice, and keeps the focus on its button", async () => {
    const { host, user } = await startLoad();
    const button = screen.getByRole("button", { name: "Loading…" });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute("aria-disabled", "true");
    await user.click(button);
    await user.keyboard("{Enter}");
    expect(host.loads).toHaveLength(1);
  });

  test("Cancel asks the workbook to stop, and the end is the workbook's word", async () => {
    const { user, load } = await startLoad();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(load.options.signal!.aborted).toBe(true);
    expect(screen.getByRole("button", { name: "Cancelling…" })).toHaveAttribute(
      "aria-disabled",
      "true"
    );
    await load.end({ kind: "cancelled" });
    expect(screen.getByRole("group", { name: "Cancelled" })).toHaveTextContent(
      "Your sheets are as they were."
    );
    expect(loadButton()).toBeEnabled();
  });

  test("Escape cancels wherever in the pane the focus is, and nothing when no load is on its way", async () => {
    const { user, load } = await startInPane();
    act(() => screen.getByRole("combobox", { name: "Month" }).focus());
    await user.keyboard("{Escape}");
    expect(load.options.signal!.aborted).toBe(true);
    await load.end({ kind: "cancelled" });
    await user.keyboard("{Escape}");
    expect(screen.getByRole("group", { name: "Cancelled" })).toBeVisible();
  });

  test("is cancelled when the pane is taken away", async () => {
    const host = new FakeHost();
    const { unmount } = render(<Pane host={host} />);
    await userEvent.click(loadButton());
    unmount();
    expect(host.loads[0].options.signal!.aborted).toBe(true);
    expect(host.listeners).toBe(0);
  });
});

describe("Load into sheets, done", () => {
  test("says what was written and what to type next, and takes the focus there", async () => {
    const { user, load } = await startLoad();
    await load.end({ kind: "loaded", rows: 393, sheets: ["MG Data", "MG Sources"], syncs: 6 });
    const message = screen.getByRole("group", { name: "The figures are in your workbook" });
    expect(message).toHaveTextContent("Wrote 393 rows to the sheets “MG Data” and “MG Sources”.");
    expect(message).toHaveFocus();
    expect(says()).toContain("Wrote 393 rows");
    await user.click(within(message).getByRole("button", { name: 'Copy =MG.MOM("Ingot")' }));
    expect(await navigator.clipboard.readText()).toBe('=MG.MOM("Ingot")');
    expect(says()).toBe('Copied =MG.MOM("Ingot")');
  });

  test("leaves the focus where she went meanwhile", async () => {
    const { load } = await startInPane();
    const month = screen.getByRole("combobox", { name: "Month" });
    act(() => month.focus());
    await load.end({ kind: "unchanged", rows: 393 });
    expect(month).toHaveFocus();
  });

  test("the card then says that the workbook's tables answer, even from the same dataset", async () => {
    const { host, load } = await startInPane();
    await load.end({ kind: "loaded", rows: 393, sheets: ["MG Data"], syncs: 6 });
    expect(screen.getByText("Answers: bundled figures")).toBeVisible();
    host.opens(small, "workbook");
    expect(screen.getByText("Answers: this workbook’s tables")).toBeVisible();
  });
});

describe("Load into sheets, where a sheet of hers has our name", () => {
  const taken = { kind: "nameTaken", sheets: ["MG Data"] } as const;

  test("says that nothing was written, and asks", async () => {
    const { load } = await startLoad();
    await load.end(taken);
    const question = screen.getByRole("group", { name: "That sheet name is taken" });
    expect(question).toHaveTextContent(
      "A sheet named “MG Data” is already there and is not ours. Nothing was written."
    );
    expect(question).toHaveFocus();
  });

  test("Write beside it loads again, beside", async () => {
    const { host, user, load } = await startLoad();
    await load.end(taken);
    await user.click(screen.getByRole("button", { name: "Write beside it" }));
    expect(host.loads[1].options.beside).toBe(true);
    await host.loads[1].end({ kind: "loaded", rows: 393, sheets: ["MG Data 2"], syncs: 6 });
    expect(screen.getByText("Wrote 393 rows to the sheet “MG Data 2”.")).toBeVisible();
  });

  test("Do nothing takes the question away and gives the focus back", async () => {
    const { host, user, load } = await startLoad();
    await load.end(taken);
    await user.click(screen.getByRole("button", { name: "Do nothing" }));
    expect(screen.queryByRole("group", { name: "That sheet name is taken" })).toBeNull();
    expect(loadButton()).toHaveFocus();
    expect(host.loads).toHaveLength(1);
  });
});

describe("Load into sheets, failed", () => {
  test("shows the sentence of the failure, and Try again loads again", async () => {
    const { host, user, load } = await startLoad();
    await load.fail("The sheet “MG Data” is protected. Unprotect it and load again.");
    const message = screen.getByRole("group", { name: "The figures were not loaded" });
    expect(message).toHaveTextContent("The sheet “MG Data” is protected.");
    expect(message).toHaveFocus();
    act(() => screen.getByRole("button", { name: "Try again" }).focus());
    await user.keyboard("{Enter}");
    expect(host.loads).toHaveLength(2);
    await host.loads[1].end({ kind: "unchanged", rows: 393 });
    expect(screen.getByRole("group", { name: "Already up to date" })).toHaveFocus();
  });

  test("the same failure twice is told twice", async () => {
    const { host, user, load } = await startLoad();
    await load.fail("Excel is in cell editing mode.");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await host.loads[1].fail("Excel is in cell editing mode.");
    expect(screen.getByRole("group", { name: "The figures were not loaded" })).toHaveFocus();
    expect(says()).toContain("Excel is in cell editing mode.");
  });
});

describe("Load into sheets, where the workbook has figures already", () => {
  async function start() {
    const host = new FakeHost();
    host.opens(ofWorkbook, "workbook");
    const shown = await show(host);
    await shown.user.click(loadButton());
    return shown;
  }

  test("overwrites nothing: it compares the bundled figures, and shows what would change", async () => {
    const { host, user, refresh } = await start();
    expect(host.loads).toHaveLength(0);
    expect(refresh.previews.last.about.request).toEqual({ kind: "published" });
    await refresh.previews.last.end(previewOf());
    expect(screen.getByRole("group", { name: /^Changes/ })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Apply 3 of 4" }));
    await refresh.applies.last.end({
      kind: "applied",
      written: 3,
      left: 1,
      revisions: [],
      loaded: { kind: "loaded", rows: 393, sheets: ["MG Data"], syncs: 6 },
      isPart: false,
    });
    expect(screen.getByRole("group", { name: "The figures are in your workbook" })).toHaveFocus();
    expect(host.loads).toHaveLength(0);
  });

  test("says so where they are up to date", async () => {
    const { refresh } = await start();
    await refresh.previews.last.end(previewOf({ groups: [] }));
    await refresh.applies.last.end({ kind: "upToDate", unchanged: 393 });
    expect(screen.getByRole("group", { name: "Already up to date" })).toHaveTextContent(
      "All 393 amounts of the source are in the workbook already."
    );
  });

  test("the message of the first load stays until the next, which compares", async () => {
    const host = new FakeHost();
    const { user } = await show(host);
    await user.click(loadButton());
    // The session opens what the load has written before the load has ended.
    host.opens(small, "workbook");
    expect(screen.getByRole("button", { name: "Loading…" })).toBeVisible();
    await host.loads[0].end({ kind: "loaded", rows: 393, sheets: ["MG Data"], syncs: 6 });
    expect(screen.getByRole("group", { name: "The figures are in your workbook" })).toBeVisible();
    await user.click(loadButton());
    expect(host.refresh.previews.asked).toHaveLength(1);
    expect(screen.queryByRole("group", { name: "The figures are in your workbook" })).toBeNull();
  });

  test("Cancel, Escape and a refusal leave the sheets as they were", async () => {
    const { user, refresh } = await start();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("group", { name: "Cancelled" })).toBeVisible();
    await user.click(loadButton());
    await refresh.previews.last.fail("Excel is busy.");
    expect(screen.getByRole("group", { name: "The source was not read" })).toHaveTextContent(
      "Excel is busy."
    );
  });
});
