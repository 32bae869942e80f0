import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import { FakeHost } from "./fake-host";

async function openSources() {
  render(<Pane host={new FakeHost()} />);
  await userEvent.click(screen.getByRole("button", { name: "Sources (2)" }));
}

describe("Sources", () => {
  test("are folded away until they are asked for", async () => {
    render(<Pane host={new FakeHost()} />);
    const header = screen.getByRole("button", { name: "Sources (2)" });
    expect(header).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByRole("link")).toBeNull();
    header.focus();
    await userEvent.keyboard("{Enter}");
    expect(header).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText("SMM · 2025-12-22")).toBeVisible();
  });

  test("open in a window that cannot reach back into the pane", async () => {
    await openSources();
    const link = screen.getByRole("link", { name: /Magnesium product exports in November 2025/ });
    expect(link).toHaveAttribute("href", "https://news.metal.com/newscontent/magnesium-2025-11");
    expect(link).toHaveAttribute("target", "_blank");
    expect(link.getAttribute("rel")).toContain("noopener");
  });

  test("with an address that is no web page are named, not linked", async () => {
    await openSources();
    expect(screen.getByText("A source with a script for an address")).toBeVisible();
    expect(screen.getAllByRole("link")).toHaveLength(1);
  });
});
