import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { Pane } from "../../src/taskpane/Pane";
import { FakeHost } from "./fake-host";
import { ofWorkbook } from "./small-dataset";

describe("UnreadRows", () => {
  test("lists rows of the workbook's tables that cannot be read, and counts those beyond five", () => {
    const host = new FakeHost();
    host.refused = Array.from({ length: 7 }, (_, i) => `MG_Data, row ${i + 2}: no amount.`);
    render(<Pane host={host} />);
    expect(screen.getByText("7 rows of the MG tables cannot be read")).toBeVisible();
    expect(screen.getByText("MG_Data, row 6: no amount.")).toBeVisible();
    expect(screen.queryByText("MG_Data, row 7: no amount.")).toBeNull();
    expect(screen.getByText("and 2 more")).toBeVisible();
  });

  test("says nothing where every row could be read, and again nothing once they are mended", () => {
    const host = new FakeHost();
    host.refused = ["MG_Data, row 2: no amount."];
    render(<Pane host={host} />);
    host.refused = [];
    host.opens(ofWorkbook, "workbook");
    expect(screen.queryByText(/cannot be read/)).toBeNull();
  });
});
