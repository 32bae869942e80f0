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
import { change, groups, manyGroups, previewOf, type PreviewParts } from "./small-preview";

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

  test("is a table by product and month in words: before, after and the difference", async () => {
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
  });

  test("opens the amounts of a change by partner and measure, and closes them", async () => {
    const { user } = await showPreview();
    const opener = screen.getByRole("button", { name: "3 amounts, 1 partner" });
    expect(opener).toHaveAttribute("aria-expanded", "false");
    await user.click(opener);
    expect(opener).toHaveAttribute("aria-expanded", "true");
    const amounts = screen.getByRole("table", { name: "Amounts of Ingot, December 2025" });
    const cells = within(amounts)
      .getAllByRole("row")
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ["World t", "none", "24,000", ""],
      ["Netherlands t", "none", "6,000", ""],
      ["Netherlands USD", "none", "14,400,000", ""],
    ]);
    opener.focus();
    await user.keyboard("{Enter}");
    expect(screen.queryByRole("table", { name: /^Amounts of/ })).toBeNull();
  });

  test("shows an amount's difference in per cent, and none on nothing or zero", async () => {
    const december = monthOf(2025, 12);
    const { user } = await showPreview({
      groups: [
        change("Ingot", december, [
          { partner: "World", from: 1_000_000, to: 1_250_000 },
          { partner: "NLD", from: 0, to: 5000 },
        ]),
      ],
    });
    await user.click(screen.getByRole("button", { name: "2 amounts, 1 partner" }));
    const amounts = screen.getByRole("table", { name: /^Amounts of/ });
    const [, world, netherlands] = within(amounts).getAllByRole("row");
    expect(world).toHaveTextContent("World t1,0001,250+25.00%");
    expect(netherlands.lastElementChild).toBeEmptyDOMElement();
  });

  test("says a sum of months as such", async () => {
    const parts = { last: monthOf(2025, 11) };
    const sum = change("Powder", monthOf(2025, 1), [{ partner: "World", to: 67_700_000 }], parts);
    await showPreview({ groups: [sum] });
    expect(boxes()).toEqual(["Powder, January to November 2025, new"]);
  });

  test("ticks everything but what looks wrong, with the reason beside it", async () => {
    await showPreview();
    expect(box(/^Ingot, December 2025, new$/)).toBeChecked();
    expect(box(/^Powder, December 2025, new$/)).not.toBeChecked();
    expect(place()).toHaveTextContent("1 change looks wrong and is not ticked");
    expect(table()).toHaveTextContent(
      "World: 6,600,000 t, about a thousand times the usual 6,500 t. The unit may be mistaken (kg for t)."
    );
    expect(applyButton()).toHaveTextContent("Apply 3 of 4");
  });

  test.each([
    [
      { kind: "thousandfold", partner: "NLD", amount: 6_700, usual: 6_700_000 },
      "Netherlands: 6.7 t, about a thousandth of the usual 6,700 t.",
    ],
    [
      { kind: "unitValue", partner: "NLD", amount: 24_000, usual: 2_400 },
      "Netherlands: 24,000 USD/t is far from the usual 2,400.",
    ],
    [
      { kind: "jump", partner: "World", amount: 180_000_000, usual: 20_000_000 },
      "World: 180,000 t is more than 8 times the usual 20,000 t.",
    ],
    [
      { kind: "jump", partner: "World", amount: 1_000_000, usual: 20_000_000 },
      "World: 1,000 t is less than 1/8 of the usual 20,000 t.",
    ],
  ] as const)("says why %o does not look right", async (suspicion, sentence) => {
    const changes = [{ partner: "World", to: 24_000_000 }];
    const suspicions = [suspicion];
    await showPreview({ groups: [change("Ingot", monthOf(2025, 12), changes, { suspicions })] });
    expect(table()).toHaveTextContent(sentence);
  });

  test("says which months nobody has a figure for, five and then a count", async () => {
    const gap = (month: number) => ({ product: "Ingot", span: { first: month, last: month } });
    const months = [1, 2, 3, 4, 5, 6, 7].map((m) => gap(monthOf(2025, m)));
    await showPreview({ gaps: months });
    expect(place()).toHaveTextContent(
      "No figure, here or in the workbook, for Ingot, January 2025; Ingot, February 2025; Ingot, March 2025; Ingot, April 2025; Ingot, May 2025; and 2 more."
    );
  });

  test("lists what the reader noticed as text, more than five folded away", async () => {
    const notices = [1, 2, 3, 4, 5].map((n) => `Code 8104110${n} is not known.`);
    const { user } = await showPreview({
      notices: [...notices, "<img src=x onerror=alert(1)> was skipped."],
    });
    expect(screen.getByText("6 things noticed while reading")).toBeVisible();
    expect(screen.queryByText(/was skipped/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show all 6" }));
    expect(screen.getByText("<img src=x onerror=alert(1)> was skipped.")).toBeVisible();
    expect(document.querySelector("img")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show fewer" }));
    expect(screen.queryByText(/was skipped/)).toBeNull();
  });

  test("Do nothing forgets it, and gives the focus back", async () => {
    const { user, refresh } = await showPreview();
    await user.click(screen.getByRole("button", { name: "Do nothing" }));
    expect(screen.queryByRole("group", { name: /^Changes/ })).toBeNull();
    expect(refresh.applies.asked).toHaveLength(0);
    expect(screen.getByRole("button", { name: "Refresh" })).toHaveFocus();
  });
});

describe("Finding changes", () => {
  test("by kind, by product, and by what looks wrong; the count is said", async () => {
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
  });

  test.each([
    ["december", ["Ingot, December 2025, new", "Powder, December 2025, new"]],
    ["netherl", ["Ingot, December 2025, new", "Ingot, November 2025, revised"]],
    ["荷兰 2025-11", ["Ingot, November 2025, revised"]],
    ["alloy", ["Alloy, October 2025, withdrawn"]],
    ["镁粉", ["Powder, December 2025, new"]],
    ["unobtainium", []],
    ["(.*", []],
  ])("by the words %j", async (words, found) => {
    const { user } = await showPreview();
    await user.click(screen.getByRole("searchbox", { name: "Find" }));
    await user.paste(words);
    expect(boxes()).toEqual(found);
    if (found.length === 0) expect(screen.getByText("No change matches.")).toBeVisible();
  });

  test("Tick all and Untick all are for what is shown, and leave the rest", async () => {
    const { user, refresh } = await showPreview();
    await user.selectOptions(screen.getByRole("combobox", { name: "Product" }), "Ingot");
    await user.click(screen.getByRole("button", { name: "Untick all 2" }));
    expect(applyButton()).toHaveTextContent("Apply 1 of 4");
    await user.selectOptions(screen.getByRole("combobox", { name: "Product" }), "Powder");
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
    expect(boxes()).toHaveLength(100);
    expect(applyButton()).toHaveTextContent("Apply 5,000 of 5,000");
    await user.click(screen.getByRole("button", { name: "Show 100 more (4,900 left)" }));
    expect(boxes()).toHaveLength(200);
    const began = performance.now();
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "2025-01" } });
    fireEvent.click(screen.getByRole("button", { name: "Untick all 1" }));
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

  test("says what was logged, and what a sheet does not hold", async () => {
    const { user, refresh } = await showPreview();
    await user.click(applyButton());
    const one = { when: "", product: "Ingot", partner: "World", measure: "quantity" } as const;
    const span = { first: 0, last: 0 };
    const revision = { ...one, span, from: 1, to: 2, source: "customs" };
    await refresh.applies.last.end({
      ...applied(3, 0),
      revisions: [revision],
      isPart: true,
    } as RefreshOutcome);
    const message = screen.getByRole("group", { name: "The figures are in your workbook" });
    expect(message).toHaveTextContent("3 changes were written.");
    expect(message).toHaveTextContent("1 amount that was revised or withdrawn is in the log");
    expect(message).toHaveTextContent("more rows than a sheet should hold (200,000)");
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

  test("with nothing ticked nothing is asked, and it is said", async () => {
    const { user, refresh } = await showPreview();
    await user.click(screen.getByRole("button", { name: "Untick all 4" }));
    await user.click(applyButton());
    expect(refresh.applies.asked).toHaveLength(0);
    expect(says()).toBe("Tick at least one change.");
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

describe("A source that says nothing new", () => {
  test("is kept as the source without a question, and it is said that all is up to date", async () => {
    const { refresh } = await showPreview({ groups: [], notices: ["File a.csv may be cut."] });
    expect(refresh.applies.last.about.accepted).toEqual([]);
    await refresh.applies.last.end({ kind: "upToDate", unchanged: 1034 });
    expect(screen.getByRole("group", { name: "Already up to date" })).toHaveTextContent(
      "All 1,034 amounts of the source are in the workbook already. Nothing was written."
    );
    expect(screen.getByText("File a.csv may be cut.")).toBeVisible();
  });

  test("says so where only what is known of sources was written", async () => {
    const { refresh } = await showPreview({ groups: [] });
    await refresh.applies.last.end(applied(0, 0));
    expect(screen.getByText(/^No figure changed; what is known of the sources/)).toBeVisible();
  });

  test("asks beside which sheet to write, and writes there", async () => {
    const { user, refresh } = await showPreview({ groups: [] });
    await refresh.applies.last.end({ kind: "nameTaken", sheets: ["MG Data"] });
    await user.click(screen.getByRole("button", { name: "Write beside it" }));
    expect(refresh.applies.last.about).toMatchObject({ accepted: [], beside: true });
  });
});

describe("The other figures that are open", () => {
  test("are kept beside at first; to replace them all is compared anew, and every tick with it", async () => {
    const { user, refresh, preview } = await showPreview();
    expect(screen.getByRole("radio", { name: "Keep them beside these" })).toBeChecked();
    await user.click(box(/^Alloy/));
    await user.click(screen.getByRole("radio", { name: "Replace them all by these" }));
    expect(refresh.agains.last.about).toEqual({ preview, isAlone: true });
    await refresh.agains.last.end(previewOf({ isAlone: true }));
    expect(screen.getByRole("radio", { name: "Replace them all by these" })).toBeChecked();
    expect(applyButton()).toHaveTextContent("Apply 3 of 4");
  });

  test("can be left where the comparison finds nothing any more", async () => {
    const { user, refresh } = await showPreview();
    await user.click(screen.getByRole("radio", { name: "Replace them all by these" }));
    await refresh.agains.last.end(previewOf({ isAlone: true, groups: [] }));
    expect(screen.getByText("Nothing would change.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "OK" }));
    expect(screen.queryByRole("group", { name: /^Changes/ })).toBeNull();
  });

  test("stay compared as they were where comparing anew fails", async () => {
    const { user, refresh } = await showPreview();
    await user.click(screen.getByRole("radio", { name: "Replace them all by these" }));
    await refresh.agains.last.fail("Excel is busy.");
    expect(screen.getByText("Excel is busy.")).toBeVisible();
    expect(screen.getByRole("radio", { name: "Keep them beside these" })).toBeChecked();
  });
});

describe("Figures that cannot stand beside the open ones", () => {
  const sentence = "The open figures are exports, these are imports. They are never mixed.";
  const parts = { clash: sentence, replaced: 393 };

  test("say why, and what loading them alone would do; there is nothing to tick", async () => {
    await showPreview(parts);
    expect(place()).toHaveTextContent(sentence);
    // New or revised: 3 + 1 + 2 amounts of the four changes; the withdrawn one does not come.
    expect(place()).toHaveTextContent("Loaded alone, 393 open amounts go and 6 amounts come.");
    expect(boxes()).toEqual([]);
    expect(screen.queryByRole("radio")).toBeNull();
    expect(place()).toHaveTextContent("1 change looks wrong; the reason stands beside it.");
  });

  test("Load it alone writes all of them", async () => {
    const { user, refresh } = await showPreview(parts);
    await user.click(screen.getByRole("button", { name: "Load it alone" }));
    expect(refresh.applies.last.about.accepted).toEqual([ingot, powder, revised, gone]);
  });

  test("Do nothing leaves all as it is", async () => {
    const { user, refresh } = await showPreview(parts);
    await user.click(screen.getByRole("button", { name: "Do nothing" }));
    expect(refresh.applies.asked).toHaveLength(0);
    expect(screen.queryByText(sentence)).toBeNull();
  });

  test("are asked about even where no amount differs", async () => {
    const { refresh } = await showPreview({ ...parts, groups: [] });
    expect(refresh.applies.asked).toHaveLength(0);
    expect(screen.getByRole("button", { name: "Load it alone" })).toBeVisible();
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

  test("has a bar without an end where nobody knows how much there is", async () => {
    const { reading } = await startReading();
    act(() => reading.manner!.onProgress({ done: 0, total: 0, step: "fetch" }));
    const bar = screen.getByRole("progressbar", { name: "Reading the source" });
    expect(bar).not.toHaveAttribute("aria-valuenow");
    act(() => reading.manner!.onProgress({ done: 0, total: 0, step: "compare" }));
    expect(bar).toHaveAccessibleName("Comparing with the open figures");
  });

  test("is drawn once for every whole per cent, however often it is told", async () => {
    const { reading } = await startReading();
    const bar = screen.getByRole("progressbar");
    act(() => reading.manner!.onProgress({ done: 100_000, total: 10_000_000, step: "fetch" }));
    act(() => reading.manner!.onProgress({ done: 100_001, total: 10_000_000, step: "fetch" }));
    expect(bar).toHaveAttribute("aria-valuenow", "100000");
    act(() => reading.manner!.onProgress({ done: 200_000, total: 10_000_000, step: "fetch" }));
    expect(bar).toHaveAttribute("aria-valuenow", "200000");
    expect(bar).toHaveAccessibleDescription("2%");
  });

  test("Cancel does not wait for the source, whose later answer is not heard", async () => {
    const { user, reading } = await startReading();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(reading.manner!.signal.aborted).toBe(true);
    expect(screen.getByRole("group", { name: "Cancelled" })).toBeVisible();
    await reading.end(previewOf());
    expect(screen.queryByRole("table")).toBeNull();
  });

  test("says the sentence of a refusal, and tries again", async () => {
    const { user, refresh, reading } = await startReading();
    await reading.fail("example.org has nothing at this address (status 404).");
    expect(screen.getByRole("group", { name: "The source was not read" })).toHaveTextContent(
      "example.org has nothing at this address (status 404)."
    );
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(refresh.previews.asked).toHaveLength(2);
  });
});

describe("Undo last refresh", () => {
  test("is offered while there is one, and says how it ended", async () => {
    const { user, refresh } = await showPreview();
    expect(screen.queryByRole("button", { name: "Undo last refresh" })).toBeNull();
    await user.click(applyButton());
    refresh.canUndo = true;
    await refresh.applies.last.end(applied(3, 1));
    await user.click(screen.getByRole("button", { name: "Undo last refresh" }));
    refresh.canUndo = false;
    await refresh.undos.last.end(applied(0, 0));
    expect(screen.getByRole("group", { name: "The refresh was undone" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Undo last refresh" })).toBeNull();
    // What was said of the refresh, and then of its undoing, holds no more.
    expect(screen.queryByText(/3 changes were written/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Refresh" }));
    expect(screen.queryByRole("group", { name: "The refresh was undone" })).toBeNull();
  });

  test("says why it cannot be", async () => {
    const host = workbook();
    host.refresh.canUndo = true;
    const { user, refresh } = await showPreview({}, host);
    await user.click(screen.getByRole("button", { name: "Undo last refresh" }));
    await refresh.undos.last.fail(refreshSentences.en.changedSince());
    expect(screen.getByRole("group", { name: "It was not undone" })).toHaveTextContent(
      "The tables were changed after the refresh"
    );
  });
});

describe("A preview in Chinese", () => {
  test("says months, kinds, reasons and counts in Chinese", async () => {
    await showPreview({}, workbook("zh"));
    expect(place()).toHaveTextContent("新增 4 项（1 个月），修订 2 项，撤回 1 项，未变 1,034 项。");
    expect(boxes()).toEqual([
      "2025年12月镁锭，新增",
      "2025年12月镁粉，新增",
      "2025年11月镁锭，修订",
      "2025年10月镁合金，撤回",
    ]);
    expect(table()).toHaveTextContent("全球：6,600,000 吨，约为通常水平 6,500 吨的一千倍");
    expect(place().textContent.replace("Customs records to December 2025", "")).not.toMatch(
      /[a-z]/i
    );
  });
});

describe("Axe finds nothing against WCAG AA", () => {
  test("in a preview with amounts open, notices, and after it was applied", async () => {
    const { user, refresh } = await showPreview({ notices: ["a", "b", "c", "d", "e", "f"] });
    await user.click(screen.getByRole("button", { name: "3 amounts, 1 partner" }));
    expect(await violations()).toEqual([]);
    await user.click(applyButton());
    expect(await violations()).toEqual([]);
    await refresh.applies.last.end(applied(3, 1));
    expect(await violations()).toEqual([]);
  });

  test("where figures clash", async () => {
    await showPreview({ clash: "They are never mixed.", replaced: 2 });
    expect(await violations()).toEqual([]);
  });
});
