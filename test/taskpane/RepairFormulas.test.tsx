import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import type { BrokenFormulas } from "../../src/workbook/handing-on/repair-formulas";
import { violations } from "./axe-violations";
import { FakeHost } from "./fake-host";

const says = () => screen.getByRole("status").textContent;

function cell(sheet: string, row: number, formula: string) {
  return { sheet, row, column: 0, formula, repeatsNeighbour: false };
}

const broken: BrokenFormulas = {
  cells: [
    cell("MG Review", 3, "=_xldudf_MG_MOM(A1)"),
    cell("MG Review", 4, "=_xldudf_MG_YOY(A1)"),
    cell("Notes", 0, '=MG.VALUE("Ingot")'),
  ],
  storedNames: 2,
  busy: 0,
  protectedSheets: [],
};
const none: BrokenFormulas = { cells: [], storedNames: 0, busy: 0, protectedSheets: [] };

/** Shows the pane and looks for broken formulas. */
async function look(found: BrokenFormulas, host = new FakeHost()) {
  const user = userEvent.setup();
  render(<Pane host={host} />);
  await user.click(screen.getByRole("button", { name: /Repair formulas…|修复公式…/ }));
  await host.searches.last.end(found);
  return { host, user };
}

/** Looks, is asked, and says yes. */
async function repair(found = broken, foundThen = found) {
  const shown = await look(found);
  await shown.user.click(screen.getByRole("button", { name: "Enter again" }));
  await shown.host.searches.last.end(foundThen);
  return shown;
}

describe("Repair formulas, first looks", () => {
  test("and asks: how many, of these with Excel's stored name, on which sheets", async () => {
    const { host } = await look(broken);
    const question = screen.getByRole("group", { name: "Enter 3 formulas again?" });
    expect(question).toHaveTextContent(
      "3 formulas show errors on the sheets “MG Review” and “Notes”. Of these, 2 carry Excel’s stored name: the file was open without the add-in."
    );
    expect(question).toHaveTextContent("goes on showing #N/A");
    expect(question).toHaveFocus();
    expect(says()).toContain("Enter 3 formulas again?");
    expect(host.repairs.asked).toHaveLength(0);
  });

  test("one formula is told in the singular, and stored names not where there are none", async () => {
    await look({ ...none, cells: [cell("Notes", 0, "=MG.MOM()")] });
    const question = screen.getByRole("group", { name: "Enter 1 formula again?" });
    expect(question).toHaveTextContent("1 formula shows an error on the sheet “Notes”.");
    expect(question).not.toHaveTextContent("stored name");
  });

  test("names protected sheets, whose stored names it does not count among those to enter", async () => {
    await look({ ...broken, storedNames: 5, protectedSheets: ["Board"] });
    const question = screen.getByRole("group", { name: "Enter 3 formulas again?" });
    expect(question).toHaveTextContent("Of these, 2 carry");
    expect(question).toHaveTextContent(
      "Formulas on the sheet “Board” cannot be entered: protected."
    );
  });

  test("offers nothing where only protected sheets hold some, and says what to do", async () => {
    await look({ ...none, storedNames: 1, busy: 0, protectedSheets: ["Board", "Annex"] });
    expect(screen.queryByRole("button", { name: "Enter again" })).toBeNull();
    expect(
      screen.getByRole("group", { name: "Only protected sheets to repair" })
    ).toHaveTextContent("the sheets “Board” and “Annex” cannot be entered");
  });

  test("says so where nothing is broken", async () => {
    await look(none);
    expect(screen.getByRole("group", { name: "Nothing to repair" })).toHaveTextContent(
      "No MG formula of this workbook shows an error."
    );
  });

  test("says why it could not, and Try again looks again", async () => {
    const host = new FakeHost();
    const user = userEvent.setup();
    render(<Pane host={host} />);
    await user.click(screen.getByRole("button", { name: "Repair formulas…" }));
    await host.searches.last.fail("Excel did not answer.");
    expect(screen.getByRole("group", { name: "The formulas were not repaired" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await host.searches.last.end(none);
    expect(screen.getByRole("group", { name: "Nothing to repair" })).toBeVisible();
  });

  test("Cancel and Escape do not wait for a host that is slow to answer", async () => {
    const host = new FakeHost();
    const user = userEvent.setup();
    render(<Pane host={host} />);
    for (const stop of [
      () => user.click(screen.getByRole("button", { name: "Cancel" })),
      () => user.keyboard("{Escape}"),
    ]) {
      await user.click(screen.getByRole("button", { name: "Repair formulas…" }));
      await stop();
      expect(screen.getByRole("group", { name: "Cancelled" })).toHaveFocus();
      await host.searches.last.end(broken);
      expect(screen.queryByRole("button", { name: "Enter again" })).toBeNull();
    }
  });
});

describe("Repair formulas, the answer", () => {
  test("Do nothing and Escape change nothing and give the focus back", async () => {
    const { host, user } = await look(broken);
    await user.click(screen.getByRole("button", { name: "Do nothing" }));
    expect(screen.getByRole("button", { name: "Repair formulas…" })).toHaveFocus();
    await user.keyboard("{Enter}");
    await host.searches.last.end(broken);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: "Enter again" })).toBeNull();
    expect(host.repairs.asked).toHaveLength(0);
  });

  test("Enter again enters what is broken then, not what was when the question was asked", async () => {
    const now = { ...none, cells: [cell("Notes", 7, "=MG.MOM()")] };
    const { host } = await repair(broken, now);
    expect(host.repairs.last.about).toBe(now);
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
    await host.repairs.last.end();
    expect(screen.getByRole("group", { name: "Formulas entered again" })).toHaveTextContent(
      "1 formula was entered again."
    );
  });

  test("nothing is entered where nothing is broken any more", async () => {
    const { host } = await repair(broken, none);
    expect(host.repairs.asked).toHaveLength(0);
    expect(screen.getByRole("group", { name: "Nothing to repair" })).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  test("Undo enters the formulas as they were; a failure of it is told", async () => {
    const { host, user } = await repair();
    await host.repairs.last.end();
    expect(screen.getByRole("group", { name: "Formulas entered again" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(host.repairUndos.last.about).toBe(broken);
    await host.repairUndos.last.fail("Excel did not answer.");
    expect(screen.getByRole("group", { name: "It was not undone" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await host.repairUndos.last.end();
    expect(screen.getByRole("group", { name: "The repair was undone" })).toHaveTextContent(
      "3 formulas are as they were before."
    );
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  test("a failure is told; Try again looks anew and enters", async () => {
    const { host, user } = await repair();
    await host.repairs.last.fail("Excel did not answer.");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await host.searches.last.end(broken);
    expect(host.repairs.asked).toHaveLength(2);
  });
});

describe("Repair formulas", () => {
  test("is not offered outside Excel", () => {
    render(<Pane host={new FakeHost({ inExcel: false })} />);
    expect(screen.queryByRole("region", { name: "Repair formulas" })).toBeNull();
  });

  test("speaks Chinese throughout", async () => {
    const { host, user } = await look(
      { ...broken, protectedSheets: ["Board"] },
      new FakeHost({ language: "zh" })
    );
    expect(screen.getByRole("group", { name: "重新输入 3 个公式？" })).toHaveTextContent(
      "工作表“MG Review”和“Notes”中有 3 个公式显示错误，其中 2 个带有 Excel 存储的函数名"
    );
    await user.click(screen.getByRole("button", { name: "重新输入" }));
    await host.searches.last.end(broken);
    await host.repairs.last.end();
    expect(screen.getByRole("group", { name: "公式已重新输入" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "撤消" }));
    await host.repairUndos.last.end();
    expect(screen.getByRole("group", { name: "已撤消修复" })).toBeVisible();
  });

  test("axe finds nothing against WCAG AA: question, done, undone", async () => {
    const { host, user } = await look({ ...broken, protectedSheets: ["Board"] });
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Enter again" }));
    await host.searches.last.end(broken);
    await host.repairs.last.end();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await host.repairUndos.last.end();
    expect(await violations()).toEqual([]);
  });
});
