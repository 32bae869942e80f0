import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import { FakeHost } from "./fake-host";
import { empty } from "./small-dataset";

/** The examples as lines: formula, what it asks, what it answers. */
function examples(): string[] {
  const section = screen.getByRole("region", { name: "Try a formula" });
  return within(section)
    .getAllByRole("listitem")
    .map((item) => item.textContent.replace("Copy", " | "));
}

describe("Try a formula", () => {
  test("shows what each formula asks and answers from the open dataset", () => {
    render(<Pane host={new FakeHost()} />);
    expect(examples()).toEqual([
      '=MG.MOM("Ingot","2025-11") | Ingot, 2025-11, on the month before+61.21%',
      '=MG.YTD("Powder","2025-11") | Powder, January to 2025-11, tonnes67,700',
      '=MG.VALUE("Ingot","2025-11","Netherlands") | Ingot to Netherlands, 2025-11, tonnes6,606.9',
    ]);
  });

  test("copies a formula whole, although it is shown in pieces, and says so", async () => {
    const user = userEvent.setup();
    render(<Pane host={new FakeHost()} />);
    const formula = '=MG.VALUE("Ingot","2025-11","Netherlands")';
    await user.click(screen.getByRole("button", { name: `Copy ${formula}` }));
    expect(await navigator.clipboard.readText()).toBe(formula);
    expect(screen.getByRole("button", { name: `Copied ${formula}` })).toHaveFocus();
    expect(screen.getByRole("status")).toHaveTextContent(`Copied ${formula}`);
  });

  test("says what to do where the clipboard is refused", async () => {
    const user = userEvent.setup({ writeToClipboard: false });
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    render(<Pane host={new FakeHost()} />);
    await user.click(screen.getByRole("button", { name: /^Copy =MG.YTD/ }));
    expect(screen.getAllByText(/may not use the clipboard/)[0]).toBeVisible();
  });

  test("is left out where there is nothing to answer", () => {
    const host = new FakeHost();
    host.opens(empty);
    render(<Pane host={host} />);
    expect(screen.queryByRole("region", { name: "Try a formula" })).toBeNull();
  });
});
