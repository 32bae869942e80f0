import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { OwnNames } from "../../src/taskpane/OwnNames";
import { violations } from "./axe-violations";
import { FakeHost } from "./fake-host";
import { showPart } from "./show-part";

const show = (language: "en" | "zh" = "en") =>
  showPart(() => <OwnNames />, new FakeHost({ language }));

describe("Own names", () => {
  test("say what they are, open the table, and what to write there", async () => {
    const { user, refresh } = await show();
    const part = screen.getByRole("region", { name: "Own names" });
    expect(part).toHaveTextContent("a Name, and its Members with semicolons between them");
    await user.click(screen.getByRole("button", { name: "Own names and groups…" }));
    expect(screen.getByRole("button", { name: "Working…" })).toHaveFocus();
    await refresh.ownNames.last.end(undefined);
    expect(screen.getByRole("group", { name: "The table is in the sheet" })).toHaveFocus();
    expect(await violations()).toEqual([]);
  });

  test("say why the table cannot be opened, and try again", async () => {
    const { user, refresh } = await show();
    await user.click(screen.getByRole("button", { name: "Own names and groups…" }));
    await refresh.ownNames.last.fail("The workbook is protected.");
    expect(screen.getByRole("group", { name: "The table was not opened" })).toHaveTextContent(
      "The workbook is protected."
    );
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(refresh.ownNames.asked).toHaveLength(2);
  });

  test("are in Chinese where Office is", async () => {
    await show("zh");
    expect(screen.getByRole("button", { name: "自定义名称与分组…" })).toBeEnabled();
  });
});
