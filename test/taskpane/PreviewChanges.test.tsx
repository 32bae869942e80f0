import "@testing-library/jest-dom";
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { RefreshOutcome } from "../../src/refresh/refresher";
import { refreshSentences } from "../../src/refresh/refresh-sentences";
import { ChooseSource } from "../../src/taskpane/choose-source/ChooseSource";
import { monthOf } from "../../src/dataset/month";
import { violations } from "./axe-violations";
import { FakeHost } from "./fake-host";
import { showPart } from "./show-part";
import { ofWorkbook } from "./small-dataset";
import { groups, manyGroups, previewOf, type PreviewParts } from "./small-preview";

const [ingot, powder, revised, gone] = groups.map(({ key }) => key);

/** A workbook whose figures came from the add-in, so that Refresh asks for them again. */
function workbook(language: "en" | "zh" = "en") {
  const host = new FakeHost({ language });
  host.opens(ofWorkbook, "workbook");
  host.refresh.wasLoadedFrom = { kind: "published" };
  return host;
}

/** Presses Refresh and answers with a preview. */
async function showPreview(parts: PreviewParts = {}, host = workbook()) {
  const shown = await showPart(
    (dataset, from) => <ChooseSource dataset={dataset} from={from} />,
    host
  );
  await shown.user.click(screen.getByRole("button", { name: /^Refresh$|^刷新$/ }));
  const preview = previewOf(parts);
  await host.refresh.previews.last.end(preview);
  return { ...shown, preview };
}

const place = () => screen.getByRole("group", { name: /^Changes: |^变动：/ });
const table = () => screen.getByRole("table", { name: /^What would change|^按产品和月份/ });
/** The changes that are shown, by the names of their boxes. */
const boxes = () => screen.queryAllByRole("checkbox").map((box) => box.getAttribute("aria-label"));
const applyButton = () => screen.getByRole("button", { name: /^Apply \d|^写入 \d/ });
const box = (name: RegExp) => screen.getByRole("checkbox", { name });
const says = () => screen.getByRole("status").textContent;

const applied = (written: number, left: number): RefreshOutcome => ({
  kind: "applied",
  written,
  left,
  revisions: [],
  loaded: { kind: "loaded", rows: 400, sheets: ["MG Data", "MG Sources"], syncs: 7 },
  isPart: false,
});

describe("A preview of changes", () => {
  test("says in one line what would change, that nothing is written yet, and takes the focus", async () => {
    await showPreview();
    // New: 3 amounts of December's ingot and 1 of its powder; revised 2; withdrawn 1.
    const line = "4 new amounts of 1 month, 2 revised, 1 withdrawn, 1,034 unchanged.";
    expect(place()).toHaveTextContent(line);
    expect(place()).toHaveTextContent("Nothing has been written yet.");
    expect(says()).toBe(`${line} Nothing has been written yet.`);
    expect(place()).toHaveFocus();
  });

  test("is a table by product and month in words, ticked but for what looks wrong, whose reason is said", async () => {
    await showPreview();
    const rows = within(table()).getAllByRole("row").slice(1);
    expect(rows.map((row) => within(row).getAllByRole("cell")[1].textContent)).toEqual([
      "none→ becomes 24,000",
      "none→ becomes 6,600,000",
      // 0.345 t on 22,218 t are 0.0016 %, which two decimals do not show.
      "22,218→ becomes 22,218.30.00%",
      "9,195→ becomes none",
    ]);
    expect(within(rows[2]).getByRole("rowheader")).toHaveTextContent(
      /^Ingot\s*revisedNovember 20252 amounts, 1 partner$/
    );
    expect(box(/^Ingot, December 2025, new$/)).toBeChecked();
    expect(box(/^Powder, December 2025, new$/)).not.toBeChecked();
    expect(place()).toHaveTextContent("1 change looks wrong and is not ticked");
    expect(within(rows[1]).getByRole("rowheader")).toHaveTextContent(
      "World: 6,600,000 t, about a thousand times the usual 6,500 t. The unit may be mistaken (kg for t)."
    );
    expect(applyButton()).toHaveTextContent("Apply 3 of 4");
  });

  test("opens the amounts of a change by partner and measure, and closes them", async () => {
    const { user } = await showPreview();
    const amounts = (of: string) =>
      within(screen.getByRole("table", { name: `Amounts of ${of}` }))
        .getAllByRole("row")
        .slice(1)
        .map((row) => [...row.children].map((cell) => cell.textContent));
    const opener = screen.getByRole("button", { name: "3 amounts, 1 partner" });
    expect(opener).toHaveAttribute("aria-expanded", "false");
    await user.click(opener);
    expect(opener).toHaveAttribute("aria-expanded", "true");
    expect(amounts("Ingot, December 2025")).toEqual([
      ["World t", "none", "24,000", ""],
      ["Netherlands t", "none", "6,000", ""],
      ["Netherlands USD", "none", "14,400,000", ""],
    ]);
    await user.click(screen.getByRole("button", { name: "2 amounts, 1 partner" }));
    expect(amounts("Ingot, November 2025")).toEqual([
      ["World t", "22,218", "22,218.3", "0.00%"],
      // 100 t on 6,606.9 t.
      ["Netherlands t", "6,606.9", "6,706.9", "+1.51%"],
    ]);
    opener.focus();
    await user.keyboard("{Enter}");
    expect(screen.queryByRole("table", { name: "Amounts of Ingot, December 2025" })).toBeNull();
  });

  test("says of which months nobody has a figure, and lists what the reader noticed as text, more than five folded away", async () => {
    const [first, last] = [monthOf(2025, 1), monthOf(2025, 1)];
    const notices = [1, 2, 3, 4, 5].map((n) => `Code 8104110${n} is not known.`);
    const { user } = await showPreview({
      gaps: [{ product: "Ingot", span: { first, last } }],
      notices: [...notices, "<img src=x onerror=alert(1)> was skipped."],
    });
    expect(place()).toHaveTextContent(
      "No figure, here or in the workbook, for Ingot, January 2025."
    );
    expect(screen.getByText("6 things noticed while reading")).toBeVisible();
    expect(screen.queryByText(/was skipped/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show all 6" }));
    expect(screen.getByText("<img src=x onerror=alert(1)> was skipped.")).toBeVisible();
    expect(document.querySelector("img")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show fewer" }));
    expect(screen.queryByText(/was skipped/)).toBeNull();
  });

  test("is forgotten by Do nothing, which gives the focus back", async () => {
    const { user, refresh } = await showPreview();
    await user.click(screen.getByRole("button", { name: "Do nothing" }));
    expect(screen.queryByRole("group", { name: /^Changes/ })).toBeNull();
    expect(refresh.applies.asked).toHaveLength(0);
    expect(screen.getByRole("button", { name: "Refresh" })).toHaveFocus();
  });
});

describe("Finding changes", () => {
  test("by kind, by product, by words, and by what looks wrong; the count is said", async () => {
    const { user } = await showPreview();
    await user.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "new");
    expect(boxes()).toEqual(["Ingot, December 2025, new", "Powder, December 2025, new"]);
    const count = screen.getByText("2 of 4 changes match; 3 ticked in all.");
    expect(count).toHaveAttribute("aria-live", "polite");
    await user.selectOptions(screen.getByRole("combobox", { name: "Product" }), "Powder");
    expect(boxes()).toEqual(["Powder, December 2025, new"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "all kinds");
    await user.selectOptions(screen.getByRole("combobox", { name: "Product" }), "all products");
    await user.click(screen.getByRole("switch", { name: "Only what looks wrong" }));
    expect(boxes()).toEqual(["Powder, December 2025, new"]);
    await user.click(screen.getByRole("searchbox", { name: "Find" }));
    await user.paste("镁粉 2025-12");
    expect(boxes()).toEqual(["Powder, December 2025, new"]);
    await user.paste("unobtainium");
    expect(boxes()).toEqual([]);
    expect(screen.getByText("No change matches.")).toBeVisible();
  });

  test("Tick all and Untick all are for what is shown, and leave the rest; with nothing ticked nothing is asked, and it is said", async () => {
    const { user, refresh } = await showPreview();
    const products = screen.getByRole("combobox", { name: "Product" });
    await user.click(screen.getByRole("button", { name: "Untick all 4" }));
    await user.click(applyButton());
    expect(refresh.applies.asked).toHaveLength(0);
    expect(says()).toBe("Tick at least one change.");
    await user.click(screen.getByRole("button", { name: "Tick all 4" }));
    await user.selectOptions(products, "Ingot");
    await user.click(screen.getByRole("button", { name: "Untick all 2" }));
    expect(applyButton()).toHaveTextContent("Apply 2 of 4");
    await user.selectOptions(products, "Powder");
    await user.click(screen.getByRole("button", { name: "Untick all 1" }));
    await user.click(screen.getByRole("button", { name: "Tick all 1" }));
    await user.click(applyButton());
    expect(refresh.applies.last.about.accepted).toEqual([gone, powder]);
  });

  test("is not offered for three changes", async () => {
    await showPreview({ groups: groups.slice(0, 3) });
    expect(screen.queryByRole("searchbox")).toBeNull();
  });
});

describe("Five thousand changes", () => {
  test("are drawn a hundred at a time, filtered and ticked all at once", async () => {
    const { user, refresh } = await showPreview({ groups: manyGroups(5000) });
    // By their elements: to ask for so many by their roles takes longer than to draw them.
    const drawn = () => document.querySelectorAll("tbody > tr").length;
    expect(drawn()).toBe(100);
    await user.click(screen.getByText("Show 100 more (4,900 left)"));
    expect(drawn()).toBe(200);
    expect(screen.getByText("Apply 5,000 of 5,000")).toBeVisible();
    const began = performance.now();
    fireEvent.change(document.querySelector("input[type=search]")!, {
      target: { value: "2025-01" },
    });
    fireEvent.click(screen.getByText("Untick all 1"));
    // In a browser 60 ms; jsdom on a machine with much to do is slow, but not that slow.
    expect(performance.now() - began).toBeLessThan(5000);
    expect(boxes()).toEqual(["Ingot, January 2025, revised"]);
    expect(screen.getByText("1 of 5,000 changes match; 4,999 ticked in all.")).toBeVisible();
    await user.click(applyButton());
    expect(refresh.applies.last.about.accepted).toHaveLength(4999);
  });
});

describe("Applying changes", () => {
  test("writes what is ticked, shows how far it is, and says how it ended", async () => {
    const { user, refresh, preview } = await showPreview();
    await user.click(box(/^Alloy/));
    await user.click(applyButton());
    const asked = refresh.applies.last;
    expect(asked.about).toEqual({ preview, accepted: [ingot, revised], beside: false });
    expect(screen.getByRole("button", { name: "Writing…" })).toHaveAttribute(
      "aria-disabled",
      "true"
    );
    act(() => asked.manner!.onProgress({ done: 3, total: 12, step: "write" }));
    expect(screen.getByRole("progressbar", { name: "Writing the sheets" })).toBeVisible();
    refresh.canUndo = true;
    await asked.end(applied(2, 2));
    const message = screen.getByRole("group", { name: "The figures are in your workbook" });
    expect(message).toHaveTextContent("2 changes were written, 2 left as they were.");
    expect(message).toHaveTextContent("Wrote 400 rows to the sheets “MG Data” and “MG Sources”.");
    expect(message).toHaveTextContent("“Undo last refresh” takes it back.");
    expect(message).toHaveFocus();
    expect(screen.queryByRole("table")).toBeNull();
  });

  test("Cancel and Escape ask the workbook to stop, and its word counts", async () => {
    const { user, refresh } = await showPreview();
    await user.click(applyButton());
    await user.keyboard("{Escape}");
    expect(refresh.applies.last.manner!.signal.aborted).toBe(true);
    await refresh.applies.last.end({ kind: "cancelled" });
    expect(screen.getByRole("group", { name: "Cancelled" })).toHaveTextContent(
      "Your sheets are as they were."
    );
    // What was ticked can be applied after all.
    expect(applyButton()).toHaveTextContent("Apply 3 of 4");
  });

  test("keeps the ticks when it fails, and Try again writes the same", async () => {
    const { user, refresh } = await showPreview();
    await user.click(box(/^Alloy/));
    await user.click(applyButton());
    await refresh.applies.last.fail("The sheet “MG Data” is protected.");
    expect(screen.getByRole("group", { name: "The changes were not written" })).toHaveTextContent(
      "The sheet “MG Data” is protected."
    );
    expect(applyButton()).toHaveTextContent("Apply 2 of 4");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(refresh.applies.last.about.accepted).toEqual([ingot, revised]);
  });

  test("offers to compare again where the figures have changed meanwhile", async () => {
    const { user, refresh, preview } = await showPreview();
    await user.click(applyButton());
    await refresh.applies.last.fail(refreshSentences.en.changedMeanwhile());
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Compare again" }));
    expect(refresh.agains.last.about).toEqual({ preview, isAlone: false });
    await refresh.agains.last.end(previewOf({ groups: groups.slice(0, 1) }));
    expect(applyButton()).toHaveTextContent("Apply 1 of 1");
    expect(screen.queryByText(/have changed since they were compared/)).toBeNull();
  });

  test("asks where a sheet of hers has our name, and writes beside it", async () => {
    const { user, refresh } = await showPreview();
    await user.click(applyButton());
    await refresh.applies.last.end({ kind: "nameTaken", sheets: ["MG Data"] });
    expect(screen.getByRole("group", { name: "That sheet name is taken" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Write beside it" }));
    expect(refresh.applies.last.about).toMatchObject({
      accepted: [ingot, revised, gone],
      beside: true,
    });
    await refresh.applies.last.end({ kind: "nameTaken", sheets: ["MG Data"] });
    const question = screen.getByRole("group", { name: "That sheet name is taken" });
    await user.click(within(question).getByRole("button", { name: "Do nothing" }));
    expect(screen.queryByRole("group", { name: "That sheet name is taken" })).toBeNull();
    expect(applyButton()).toBeVisible();
  });
});

test("A source that says nothing new is kept without a question, beside a sheet of hers; it is said that all is up to date", async () => {
  const { user, refresh } = await showPreview({ groups: [], notices: ["File a.csv may be cut."] });
  expect(refresh.applies.last.about.accepted).toEqual([]);
  await refresh.applies.last.end({ kind: "nameTaken", sheets: ["MG Data"] });
  await user.click(screen.getByRole("button", { name: "Write beside it" }));
  expect(refresh.applies.last.about).toMatchObject({ accepted: [], beside: true });
  await refresh.applies.last.end({ kind: "upToDate", unchanged: 1034 });
  expect(screen.getByRole("group", { name: "Already up to date" })).toHaveTextContent(
    "All 1,034 amounts of the source are in the workbook already. Nothing was written."
  );
  expect(screen.getByText("File a.csv may be cut.")).toBeVisible();
});

describe("The other figures that are open", () => {
  const [keep, replace] = ["Keep them beside these", "Replace them all by these"].map(
    (name) => () => screen.getByRole("radio", { name })
  );

  test("are kept beside at first; to replace them all is compared anew, and every tick with it; where that fails all stays as it was", async () => {
    const { user, refresh, preview } = await showPreview();
    expect(keep()).toBeChecked();
    await user.click(box(/^Alloy/));
    await user.click(replace());
    expect(refresh.agains.last.about).toEqual({ preview, isAlone: true });
    await refresh.agains.last.fail("Excel is busy.");
    expect(screen.getByText("Excel is busy.")).toBeVisible();
    expect(keep()).toBeChecked();
    expect(applyButton()).toHaveTextContent("Apply 2 of 4");
    await user.click(replace());
    await refresh.agains.last.end(previewOf({ isAlone: true }));
    expect(replace()).toBeChecked();
    expect(applyButton()).toHaveTextContent("Apply 3 of 4");
  });

  test("can be left where the comparison finds nothing any more", async () => {
    const { user, refresh } = await showPreview();
    await user.click(replace());
    await refresh.agains.last.end(previewOf({ isAlone: true, groups: [] }));
    expect(screen.getByText("Nothing would change.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "OK" }));
    expect(screen.queryByRole("group", { name: /^Changes/ })).toBeNull();
  });
});

describe("Figures that cannot stand beside the open ones", () => {
  const sentence = "The open figures are exports, these are imports. They are never mixed.";
  const parts = { clash: sentence, replaced: 393 };

  test("say why, and what loading them alone would do; there is nothing to tick, and all of them are written", async () => {
    const { user, refresh } = await showPreview(parts);
    expect(place()).toHaveTextContent(sentence);
    // New or revised: 3 + 1 + 2 amounts of the four changes; the withdrawn one does not come.
    expect(place()).toHaveTextContent("Loaded alone, 393 open amounts go and 6 amounts come.");
    expect(boxes()).toEqual([]);
    expect(screen.queryByRole("radio")).toBeNull();
    expect(place()).toHaveTextContent("1 change looks wrong; the reason stands beside it.");
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Load it alone" }));
    expect(refresh.applies.last.about.accepted).toEqual([ingot, powder, revised, gone]);
  });

  test("are asked about even where no amount differs; Do nothing leaves all as it is", async () => {
    const { user, refresh } = await showPreview({ ...parts, groups: [] });
    expect(screen.getByRole("button", { name: "Load it alone" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Do nothing" }));
    expect(refresh.applies.asked).toHaveLength(0);
    expect(screen.queryByText(sentence)).toBeNull();
  });
});

describe("Reading on its way", () => {
  /** Presses Refresh, and leaves it at that. */
  async function startReading() {
    const shown = await showPart(
      (dataset, from) => <ChooseSource dataset={dataset} from={from} />,
      workbook()
    );
    await shown.user.click(screen.getByRole("button", { name: "Refresh" }));
    return { ...shown, reading: shown.refresh.previews.last };
  }

  test("has a bar, without an end where nobody knows how much there is, drawn once for every whole per cent", async () => {
    const { reading } = await startReading();
    const progress = (done: number, total: number, step: "fetch" | "compare") =>
      act(() => reading.manner!.onProgress({ done, total, step }));
    progress(0, 0, "fetch");
    const bar = screen.getByRole("progressbar", { name: "Reading the source" });
    expect(bar).not.toHaveAttribute("aria-valuenow");
    progress(100_000, 10_000_000, "fetch");
    progress(100_001, 10_000_000, "fetch");
    expect(bar).toHaveAttribute("aria-valuenow", "100000");
    progress(200_000, 10_000_000, "fetch");
    expect(bar).toHaveAttribute("aria-valuenow", "200000");
    expect(bar).toHaveAccessibleDescription("2%");
    progress(0, 0, "compare");
    expect(bar).toHaveAccessibleName("Comparing with the open figures");
  });

  test("says the sentence of a refusal, and tries again; Cancel does not wait for the source, whose later answer is not heard", async () => {
    const { user, refresh, reading } = await startReading();
    await reading.fail("example.org has nothing at this address (status 404).");
    expect(screen.getByRole("group", { name: "The source was not read" })).toHaveTextContent(
      "example.org has nothing at this address (status 404)."
    );
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(refresh.previews.asked).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(refresh.previews.last.manner!.signal.aborted).toBe(true);
    expect(screen.getByRole("group", { name: "Cancelled" })).toBeVisible();
    await refresh.previews.last.end(previewOf());
    expect(screen.queryByRole("table")).toBeNull();
  });
});

test("Undo last refresh is offered while there is one, and says how it ended, or why it cannot be", async () => {
  const { user, refresh } = await showPreview();
  const undo = () => screen.queryByRole("button", { name: "Undo last refresh" });
  expect(undo()).toBeNull();
  await user.click(applyButton());
  refresh.canUndo = true;
  await refresh.applies.last.end(applied(3, 1));
  await user.click(undo()!);
  await refresh.undos.last.fail(refreshSentences.en.changedSince());
  expect(screen.getByRole("group", { name: "It was not undone" })).toHaveTextContent(
    "The tables were changed after the refresh"
  );
  await user.click(undo()!);
  refresh.canUndo = false;
  await refresh.undos.last.end(applied(0, 0));
  expect(screen.getByRole("group", { name: "The refresh was undone" })).toBeVisible();
  expect(undo()).toBeNull();
  // What was said of the refresh, and then of its undoing, holds no more.
  expect(screen.queryByText(/3 changes were written/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Refresh" }));
  expect(screen.queryByRole("group", { name: "The refresh was undone" })).toBeNull();
});

test("A preview in Chinese says months, kinds, reasons and counts in Chinese", async () => {
  await showPreview({}, workbook("zh"));
  expect(place()).toHaveTextContent("新增 4 项（1 个月），修订 2 项，撤回 1 项，未变 1,034 项。");
  expect(boxes()).toEqual([
    "2025年12月镁锭，新增",
    "2025年12月镁粉，新增",
    "2025年11月镁锭，修订",
    "2025年10月镁合金，撤回",
  ]);
  expect(table()).toHaveTextContent("全球：6,600,000 吨，约为通常水平 6,500 吨的一千倍");
  expect(place().textContent.replace("Customs records to December 2025", "")).not.toMatch(/[a-z]/i);
});

test("Axe finds nothing against WCAG AA in a preview with amounts open, notices, and after it was applied", async () => {
  const { user, refresh } = await showPreview({ notices: ["a", "b", "c", "d", "e", "f"] });
  await user.click(screen.getByRole("button", { name: "3 amounts, 1 partner" }));
  expect(await violations()).toEqual([]);
  await user.click(applyButton());
  expect(await violations()).toEqual([]);
  await refresh.applies.last.end(applied(3, 1));
  expect(await violations()).toEqual([]);
});
