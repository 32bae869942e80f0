import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import { Pane } from "../../src/taskpane/Pane";
import { FakeHost } from "./fake-host";
import { empty, ofWorkbook, small } from "./small-dataset";

/** The card's facts by their terms. */
function facts(title: string): Record<string, string | null> {
  const card = screen.getByRole("region", { name: title });
  const terms = within(card).getAllByRole("term");
  const told = within(card).getAllByRole("definition");
  return Object.fromEntries(terms.map((term, i) => [term.textContent, told[i].textContent]));
}

describe("About the data", () => {
  test("tells reported figures from derived ones and counts the rest", () => {
    render(<Pane host={new FakeHost()} />);
    expect(facts(small.title)).toEqual({
      "Latest month": "2025-11",
      Months: "2025-01 to 2025-11",
      Figures: "10 (9 reported, 1 derived)",
      Products: "4",
      Destinations: "1",
      Sources: "2",
    });
    expect(screen.getByText("Answers: bundled figures")).toBeVisible();
  });

  test("follows the session when it opens the workbook's tables", () => {
    const host = new FakeHost();
    render(<Pane host={host} />);
    host.opens(ofWorkbook, "workbook");
    expect(facts(ofWorkbook.title)["Latest month"]).toBe("2025-12");
    expect(screen.getByText("Answers: this workbook’s tables")).toBeVisible();
  });

  test("waits in words while the first dataset is being read", () => {
    const host = new FakeHost();
    host.opens(undefined);
    render(<Pane host={host} />);
    expect(screen.getByText("Opening the figures…")).toBeVisible();
    host.opens(small);
    expect(screen.getByRole("region", { name: small.title })).toBeVisible();
  });

  test("says that an empty dataset has no figures", () => {
    const host = new FakeHost();
    host.opens(empty);
    render(<Pane host={host} />);
    expect(screen.getByText("No figures yet.")).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
  });
});
