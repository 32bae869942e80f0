import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { RefreshOutcome, Repeated } from "../../src/refresh/refresher";
import { RefreshedByRibbon } from "../../src/taskpane/preview-changes/RefreshedByRibbon";
import { violations } from "./axe-violations";
import { FakeHost } from "./fake-host";
import { showPart } from "./show-part";
import { groups, previewOf } from "./small-preview";

const preview = previewOf();

const applied: RefreshOutcome = {
  kind: "applied",
  written: 3,
  left: 1,
  revisions: [],
  loaded: { kind: "loaded", rows: 400, sheets: ["MG Data"], syncs: 7 },
  isPart: false,
};

function repeated(outcome: RefreshOutcome, heldBack: number): Repeated {
  return { request: { kind: "published" }, preview, outcome, heldBack };
}

function show(already?: Repeated, language: "en" | "zh" = "en") {
  const host = new FakeHost({ language });
  host.refresh.byRibbon = already;
  return showPart(() => <RefreshedByRibbon />, host);
}

const part = () =>
  screen.queryByRole("region", { name: /Refreshed from the ribbon|通过功能区刷新/ });

describe("What the ribbon has refreshed", () => {
  test("is nothing as long as its button was not pressed", async () => {
    await show();
    expect(part()).toBeNull();
  });

  test("is said when the pane opens: what was written, and what was held back", async () => {
    await show(repeated(applied, 1));
    expect(part()).toHaveTextContent("3 changes were written, 1 left as it was.");
    expect(part()).toHaveTextContent("1 change looks wrong and was not written.");
    expect(await violations()).toEqual([]);
  });

  test("is said when the button is pressed while the pane is open, the latest alone", async () => {
    const { refresh } = await show();
    refresh.repeats(repeated(applied, 1));
    refresh.repeats(repeated({ kind: "upToDate", unchanged: 1034 }, 0));
    expect(part()).toHaveTextContent(
      "All 1,034 amounts of the source are in the workbook already."
    );
    expect(part()).not.toHaveTextContent("3 changes were written");
    expect(screen.queryByRole("button", { name: "Look at them" })).toBeNull();
  });

  test("is taken away when it has been read", async () => {
    const { user } = await show(repeated(applied, 0));
    await user.click(screen.getByRole("button", { name: "OK" }));
    expect(part()).toBeNull();
  });

  test("shows what was held back beside the figures as they are now, and writes what is ticked", async () => {
    const { user, refresh } = await show(repeated(applied, 1));
    await user.click(screen.getByRole("button", { name: "Look at them" }));
    expect(refresh.agains.last.about).toEqual({ preview, isAlone: false });
    const left = groups.filter(({ suspicions }) => suspicions.length > 0);
    await refresh.agains.last.end(previewOf({ groups: left }));
    const box = screen.getByRole("checkbox", { name: "Powder, December 2025, new" });
    expect(box).not.toBeChecked();
    await user.click(box);
    await user.click(screen.getByRole("button", { name: "Apply 1 of 1" }));
    expect(refresh.applies.last.about.accepted).toEqual([left[0].key]);
    expect(await violations()).toEqual([]);
  });

  test("says why it cannot be compared", async () => {
    const { user, refresh } = await show(repeated(applied, 1));
    await user.click(screen.getByRole("button", { name: "Look at them" }));
    await refresh.agains.last.fail("Excel is busy.");
    expect(screen.getByText("Excel is busy.")).toBeVisible();
  });

  test("says that it was cancelled, and where a name was taken", async () => {
    const { refresh } = await show(repeated({ kind: "cancelled" }, 0));
    expect(part()).toHaveTextContent("Your sheets are as they were.");
    refresh.repeats(repeated({ kind: "nameTaken", sheets: ["MG Data"] }, 0));
    expect(part()).toHaveTextContent("A sheet named “MG Data” is already there");
  });

  test("is in Chinese where Office is", async () => {
    await show(repeated(applied, 2), "zh");
    expect(part()).toHaveTextContent("2 项变动看似有误，未写入。");
  });
});
