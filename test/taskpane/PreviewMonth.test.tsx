import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import { FakeHost } from "./fake-host";

/** The cells of a product's row. */
function row(product: string): HTMLElement[] {
  const header = screen.getByRole("rowheader", { name: product });
  return within(header.closest("tr")!).getAllByRole("cell");
}

const texts = (product: string) => row(product).map((cell) => cell.textContent);

describe("One month at a glance", () => {
  test("shows the latest month, tonnes and month on month", () => {
    render(<Pane host={new FakeHost()} />);
    expect(screen.getByRole("table", { name: "Exports to the world, 2025-11" })).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Month" })).toHaveDisplayValue("2025-11");
    expect(texts("Total")).toEqual(["38,900", "+30.75%"]);
    expect(texts("Ingot")).toEqual(["22,218", "+61.21%"]);
  });

  test("marks derived figures for eye and ear, and explains the mark", () => {
    render(<Pane host={new FakeHost()} />);
    const [tonnes, change] = row("Alloy");
    expect(within(tonnes).queryByRole("emphasis")).toBeNull();
    expect(within(change).getByRole("emphasis")).toHaveTextContent("−10.04%");
    expect(change).toHaveTextContent("−10.04% derived");
    expect(screen.getByText(/In italics: derived/)).toBeVisible();
  });

  test("says not published where there is no figure, never zero", () => {
    render(<Pane host={new FakeHost()} />);
    expect(texts("Scrap")).toEqual(["not published", ""]);
  });

  test("offers the months that have a figure, latest first, and shows the chosen one", async () => {
    render(<Pane host={new FakeHost()} />);
    const months = screen.getByRole("combobox", { name: "Month" });
    const offered = within(months).getAllByRole("option");
    expect(offered.map((o) => o.textContent)).toEqual(["2025-11", "2025-10"]);
    await userEvent.selectOptions(months, "2025-10");
    expect(screen.getByRole("table", { name: "Exports to the world, 2025-10" })).toBeVisible();
    expect(texts("Alloy")).toEqual(["9,195 derived", "not known"]);
    expect(texts("Ingot")).toEqual(["13,782", "not known"]);
  });
});
