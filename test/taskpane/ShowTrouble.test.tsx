import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import { FakeHost } from "./fake-host";

const title = "The ribbon’s command did not finish";

describe("ShowTrouble", () => {
  test("says what went wrong in a command of the ribbon before the pane was opened, until it is read", async () => {
    const host = new FakeHost();
    host.troubled = "The sheet “MG Data” is protected.";
    render(<Pane host={host} />);
    const message = screen.getByRole("group", { name: title });
    expect(message).toHaveTextContent("The sheet “MG Data” is protected.");
    expect(screen.getByRole("status")).toHaveTextContent("is protected.");
    await userEvent.click(screen.getByRole("button", { name: "OK" }));
    expect(screen.queryByRole("group", { name: title })).toBeNull();
  });

  test("says it again when the same goes wrong again, and nothing where all went well", async () => {
    const host = new FakeHost();
    render(<Pane host={host} />);
    expect(screen.queryByRole("group", { name: title })).toBeNull();
    for (let times = 0; times < 2; times++) {
      host.getsIntoTrouble("Excel is busy.");
      await userEvent.click(screen.getByRole("button", { name: "OK" }));
    }
    expect(screen.queryByRole("group", { name: title })).toBeNull();
  });
});
