import "@testing-library/jest-dom";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import { PrepareCopy } from "../../src/taskpane/PrepareCopy";
import type { PreparedCopy } from "../../src/workbook/handing-on/prepare-copy";
import { violations } from "./axe-violations";
import { FakeHost } from "./fake-host";
import { showPart } from "./show-part";

const copyButton = () => screen.getByRole("button", { name: "Prepare a copy…" });
const question = () => screen.getByRole("group", { name: "Turn formulas into values?" });
const says = () => screen.getByRole("status").textContent;

const sheets = [
  { sheet: "MG Review", formulas: 34 },
  { sheet: "Notes", formulas: 1 },
];

/** What was done to so many formulas, of which it takes only the number to tell of it. */
function copyOf(formulas: number, cells: number, notedBefore = 0): PreparedCopy {
  const at = { sheet: "MG Review", row: 0, column: 0, rows: 1, columns: 1 };
  const block = {
    ...{ sheet: "MG Review", row: 0, column: 0, at },
    ...{
      formula: "=MG.MOM()",
      values: [[0.3]],
      formats: [["0%"]],
      formatsBefore: [["0%"]],
      isCommented: true,
    },
  };
  const blocks = Array.from({ length: formulas }, () => block);
  return { kind: "prepared", blocks, cells, notedBefore };
}

/** Shows the part and looks for formulas. */
async function look(host = new FakeHost()) {
  const shown = await showPart(() => <PrepareCopy />, host);
  await shown.user.click(screen.getByRole("button", { name: /Prepare a copy…|准备发送副本…/ }));
  return shown;
}

/** Shows it among the other parts of the pane, and looks for formulas. */
async function lookInPane(host = new FakeHost()) {
  const user = userEvent.setup();
  render(<Pane host={host} />);
  await user.click(copyButton());
  return { host, user };
}

/** Looks, is asked, and says yes. */
async function prepare() {
  const shown = await look();
  await shown.host.surveys.last.end(sheets);
  await shown.user.click(screen.getByRole("button", { name: "Turn into values" }));
  return { ...shown, copy: shown.host.copies.last };
}

describe("Prepare a copy, first looks", () => {
  test("and changes nothing: it asks, with the sheets and how many formulas they hold", async () => {
    const { host } = await look();
    expect(screen.getByRole("progressbar", { name: "Looking for formulas" })).toBeVisible();
    await host.surveys.last.end(sheets);
    expect(host.copies.asked).toHaveLength(0);
    expect(question()).toHaveFocus();
    expect(question()).toHaveTextContent("a comment at each keeps the formula and its source");
    expect(question()).toHaveTextContent("This changes this workbook.");
    expect(question()).toHaveTextContent("save it under another name first");
    expect(question()).toHaveTextContent("It can be undone");
    expect(says()).toContain("Turn formulas into values?");
    expect(within(question()).getAllByRole("checkbox")).toHaveLength(2);
    expect(screen.getByRole("checkbox", { name: "MG Review (34 formulas)" })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Notes (1 formula)" })).toBeChecked();
  });

  test("says so where there is no formula", async () => {
    const { host } = await look();
    await host.surveys.last.end([]);
    expect(screen.getByRole("group", { name: "No MG formulas here" })).toHaveTextContent(
      "it can be sent as it is"
    );
    expect(screen.queryByRole("button", { name: "Turn into values" })).toBeNull();
  });

  test("says why it could not, and Try again looks again", async () => {
    const { host, user } = await look();
    await host.surveys.last.fail("Excel is busy: a cell is being edited.");
    expect(screen.getByRole("group", { name: "The copy was not prepared" })).toHaveTextContent(
      "Excel is busy"
    );
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(host.surveys.asked).toHaveLength(2);
    await host.surveys.last.end(sheets);
    expect(question()).toBeVisible();
  });

  test("Escape does not wait for a host that is slow to answer, nor hears it afterwards", async () => {
    const { host, user } = await look();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("group", { name: "Cancelled" })).toHaveFocus();
    await host.surveys.last.end(sheets);
    expect(screen.queryByRole("button", { name: "Turn into values" })).toBeNull();
    expect(copyButton()).toBeEnabled();
  });
});

describe("Prepare a copy, the question", () => {
  test("Do nothing takes it away, changes nothing and gives the focus back", async () => {
    const { host, user } = await look();
    await host.surveys.last.end(sheets);
    await user.click(screen.getByRole("button", { name: "Do nothing" }));
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(copyButton()).toHaveFocus();
    expect(host.copies.asked).toHaveLength(0);
  });

  test("Escape within it is Do nothing; elsewhere it is not", async () => {
    const { host, user } = await lookInPane();
    await host.surveys.last.end(sheets);
    act(() => screen.getByRole("combobox", { name: "Month" }).focus());
    await user.keyboard("{Escape}");
    expect(question()).toBeVisible();
    act(() => screen.getByRole("checkbox", { name: /Notes/ }).focus());
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(copyButton()).toHaveFocus();
  });

  test("only the ticked sheets are turned into values", async () => {
    const { host, user } = await look();
    await host.surveys.last.end(sheets);
    await user.click(screen.getByRole("checkbox", { name: /Notes/ }));
    await user.click(screen.getByRole("button", { name: "Turn into values" }));
    expect(host.copies.last.about).toEqual(["MG Review"]);
    expect(screen.getByRole("button", { name: "Working…" })).toHaveFocus();
  });

  test("no sheet ticked: says so and turns nothing", async () => {
    const { host, user } = await look();
    await host.surveys.last.end(sheets);
    for (const box of screen.getAllByRole("checkbox")) await user.click(box);
    expect(
      within(question()).getByRole("group", { name: "Sheets with MG formulas" })
    ).toHaveAccessibleDescription("Choose at least one sheet.");
    await user.click(screen.getByRole("button", { name: "Turn into values" }));
    expect(host.copies.asked).toHaveLength(0);
  });

  test("waits while another act has the turn", async () => {
    const { host, user } = await lookInPane();
    await host.surveys.last.end(sheets);
    await user.click(screen.getByRole("button", { name: "Load into sheets" }));
    await user.click(screen.getByRole("button", { name: "Turn into values" }));
    expect(host.copies.asked).toHaveLength(0);
    expect(question()).toBeVisible();
  });
});

describe("Prepare a copy, on its way", () => {
  test("shows how far it is", async () => {
    const { copy } = await prepare();
    act(() => copy.manner!.onProgress({ done: 2, total: 6 }));
    const bar = screen.getByRole("progressbar", { name: "Turning formulas into values" });
    expect(bar).toHaveAccessibleDescription("2 of 6");
    expect(says()).toBe("Turning formulas into values");
  });

  test("Cancel asks the workbook to stop; nothing can be undone then", async () => {
    const { user, copy } = await prepare();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(copy.manner!.signal.aborted).toBe(true);
    await copy.end({ kind: "cancelled" });
    expect(screen.getByRole("group", { name: "Cancelled" })).toHaveTextContent(
      "Your sheets are as they were."
    );
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  test("is cancelled when the pane is taken away", async () => {
    const { copy, unmount } = await prepare();
    unmount();
    expect(copy.manner!.signal.aborted).toBe(true);
  });

  test("a failure is told, and Try again prepares the same sheets", async () => {
    const { host, user, copy } = await prepare();
    await copy.fail("The sheet “Notes” is protected.");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(host.copies.last).not.toBe(copy);
    expect(host.copies.last.about).toEqual(["MG Review", "Notes"]);
  });
});

describe("Prepare a copy, done", () => {
  test("counts formulas and cells, and speaks of comments only where some were hers", async () => {
    const { copy } = await prepare();
    await copy.end(copyOf(34, 120));
    const message = screen.getByRole("group", { name: "Ready to send" });
    expect(message).toHaveTextContent("34 formulas in 120 cells were turned into values.");
    expect(message).not.toHaveTextContent("comment");
    expect(message).toHaveFocus();
  });

  test("says that there is no formula where they have gone since the question", async () => {
    const { copy } = await prepare();
    await copy.end(copyOf(0, 0));
    expect(screen.getByRole("group", { name: "No MG formulas here" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  test("Undo puts the formulas of that copy back and cannot be stopped halfway", async () => {
    const { host, user, copy } = await prepare();
    const done = copyOf(2, 14);
    await copy.end(done);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(host.copyUndos.last.about).toBe(done);
    expect(screen.getByRole("button", { name: "Working…" })).toHaveFocus();
    expect(screen.getByRole("progressbar", { name: "Undoing" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
    await host.copyUndos.last.end({ restored: 2, changedSince: 0 });
    const message = screen.getByRole("group", { name: "The formulas are back" });
    expect(message).toHaveTextContent("2 formulas were put back, and our comments taken away.");
    expect(message).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  test("an Undo that failed can be tried again", async () => {
    const { host, user, copy } = await prepare();
    await copy.end(copyOf(2, 14));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await host.copyUndos.last.fail("Excel is busy: a cell is being edited.");
    expect(screen.getByRole("group", { name: "It was not undone" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await host.copyUndos.last.end({ restored: 2, changedSince: 0 });
    expect(screen.getByRole("group", { name: "The formulas are back" })).toBeVisible();
  });

  test("Undo is not lost by looking again, and takes the copies back one by one, the latest first", async () => {
    const { host, user, copy } = await prepare();
    const [first, second] = [copyOf(1, 1), copyOf(2, 2)];
    await copy.end(first);
    await user.click(copyButton());
    await host.surveys.last.end([]);
    expect(screen.getByRole("button", { name: "Undo" })).toBeVisible();
    await user.click(copyButton());
    await host.surveys.last.end(sheets);
    await user.click(screen.getByRole("button", { name: "Do nothing" }));
    expect(screen.getByRole("group", { name: "Ready to send" })).toHaveTextContent("1 formula in");
    await user.click(copyButton());
    await host.surveys.last.end(sheets);
    await user.click(screen.getByRole("button", { name: "Turn into values" }));
    await host.copies.last.end(second);
    for (const copy of [second, first]) {
      await user.click(screen.getByRole("button", { name: "Undo" }));
      expect(host.copyUndos.last.about).toBe(copy);
      await host.copyUndos.last.end({ restored: 1, changedSince: 0 });
    }
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });
});

describe("Prepare a copy", () => {
  test("is not offered outside Excel", () => {
    render(<Pane host={new FakeHost({ inExcel: false })} />);
    expect(screen.queryByRole("region", { name: "Send a copy" })).toBeNull();
  });

  test("speaks Chinese throughout", async () => {
    const { host, user } = await look(new FakeHost({ language: "zh" }));
    await host.surveys.last.end(sheets);
    const asked = screen.getByRole("group", { name: "将公式转换为值？" });
    expect(asked).toHaveTextContent("请先另存为其他名称");
    expect(screen.getByRole("checkbox", { name: "MG Review（34 个公式）" })).toBeChecked();
    await user.click(screen.getByRole("button", { name: "转换为值" }));
    await host.copies.last.end(copyOf(2, 14, 1));
    expect(screen.getByRole("group", { name: "可以发送" })).toHaveTextContent(
      "2 个公式（共 14 个单元格）已转换为值。其中 1 个已有您的批注"
    );
    await user.click(screen.getByRole("button", { name: "撤消" }));
    await host.copyUndos.last.end({ restored: 1, changedSince: 1 });
    expect(screen.getByRole("group", { name: "公式已恢复" })).toHaveTextContent("已恢复 1 个公式");
  });

  test("axe finds nothing against WCAG AA: question, none ticked, done, undone", async () => {
    const { host, user } = await look();
    await host.surveys.last.end(sheets);
    expect(await violations()).toEqual([]);
    for (const box of screen.getAllByRole("checkbox")) await user.click(box);
    expect(await violations()).toEqual([]);
    await user.click(screen.getAllByRole("checkbox")[0]);
    await user.click(screen.getByRole("button", { name: "Turn into values" }));
    await host.copies.last.end(copyOf(2, 14, 1));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await host.copyUndos.last.end({ restored: 1, changedSince: 1 });
    expect(await violations()).toEqual([]);
  });
});
