import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { Dataset } from "../../src/dataset/dataset";
import { monthOf } from "../../src/dataset/month";
import type { Source } from "../../src/dataset/observation";
import type { RefreshOutcome } from "../../src/refresh/refresher";
import { SourcesInOrder } from "../../src/taskpane/SourcesInOrder";
import { violations } from "./axe-violations";
import { FakeHost } from "./fake-host";
import { showPart } from "./show-part";
import { small } from "./small-dataset";

const year = { first: monthOf(2024, 1), last: monthOf(2024, 12) };
const months = { first: monthOf(2025, 1), last: monthOf(2025, 11) };

const customs: Source = {
  id: "customs",
  publisher: "China Customs",
  title: "<i>Records</i> to November 2025",
  date: "2025-12-20",
  address: "",
  family: "customs-file",
  covers: [
    { product: "Ingot", span: months },
    { product: "Powder", span: months },
    { product: "Alloy", span: year },
  ],
};

/** Three sources, customs first. */
const three = new Dataset({ ...small.contents, sources: [customs, ...small.sources] });

async function open(
  dataset = three,
  from: "bundled" | "workbook" = "workbook",
  host = new FakeHost()
) {
  host.opens(dataset, from);
  const shown = await showPart(
    (opened, whose) => <SourcesInOrder dataset={opened} from={whose} />,
    host
  );
  await shown.user.click(screen.getByRole("button", { name: /^Sources|^来源/ }));
  return shown;
}

const titles = () =>
  screen.getAllByRole("listitem").map((item) => item.querySelector("span, a")?.textContent);
const up = (title: RegExp) =>
  screen.getByRole("button", { name: new RegExp(`Move .*${title.source}.* up`) });
const down = (title: RegExp) =>
  screen.getByRole("button", { name: new RegExp(`Move .*${title.source}.* down`) });
const keep = () => screen.queryByRole("button", { name: "Keep this order" });

const applied: RefreshOutcome = {
  kind: "applied",
  written: 0,
  left: 0,
  revisions: [],
  loaded: { kind: "loaded", rows: 400, sheets: ["MG Data"], syncs: 7 },
  isPart: false,
};

describe("Sources", () => {
  test("are folded away until they are asked for", async () => {
    const { user } = await showPart((dataset, from) => (
      <SourcesInOrder dataset={dataset} from={from} />
    ));
    const header = screen.getByRole("button", { name: "Sources (2)" });
    expect(header).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByRole("link")).toBeNull();
    header.focus();
    await user.keyboard("{Enter}");
    expect(header).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText("SMM · 2025-12-22")).toBeVisible();
  });

  test("open in a window that cannot reach back into the pane", async () => {
    await open(small);
    const link = screen.getByRole("link", { name: /Magnesium product exports in November 2025/ });
    expect(link).toHaveAttribute("href", "https://news.metal.com/newscontent/magnesium-2025-11");
    expect(link).toHaveAttribute("target", "_blank");
    expect(link.getAttribute("rel")).toContain("noopener");
  });

  test("with an address that is no web page are named, not linked", async () => {
    await open(small);
    expect(screen.getByText("A source with a script for an address")).toBeVisible();
    expect(screen.getAllByRole("link")).toHaveLength(1);
  });

  test("say what kind they are and what they cover, products of the same months together", async () => {
    await open();
    const [first, second] = screen.getAllByRole("listitem");
    expect(first).toHaveTextContent(
      "Customs file · Covers completely: Ingot, Powder, January to November 2025; Alloy, January to December 2024."
    );
    expect(second).toHaveTextContent(/Published$/);
    expect(screen.getByText(/MG.SOURCE says of each figure/)).toBeVisible();
    expect(document.querySelector("i")).toBeNull();
  });

  test("that cover many spans name three and count the rest", async () => {
    const span = (m: number) => ({ first: monthOf(2025, m), last: monthOf(2025, m) });
    const covers = [1, 3, 5, 7, 9].map((m) => ({ product: "Ingot", span: span(m) }));
    await open(new Dataset({ ...small.contents, sources: [{ ...customs, covers }] }));
    expect(screen.getByRole("listitem")).toHaveTextContent("Ingot, May 2025; 2 more.");
  });
});

describe("The order of sources", () => {
  test("is changed step by step, said aloud, and written once", async () => {
    const { user, refresh } = await open();
    expect(keep()).toBeNull();
    await user.click(down(/Records/));
    expect(titles()[1]).toBe("<i>Records</i> to November 2025");
    expect(screen.getByRole("status")).toHaveTextContent("is number 2 of 3 now.");
    expect(down(/Records/)).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("status")).toHaveTextContent("is number 3 of 3 now.");
    expect(down(/Records/)).toHaveAttribute("aria-disabled", "true");
    expect(refresh.reorders.asked).toHaveLength(0);
    expect(screen.getByText("The new order is not in the workbook yet.")).toBeVisible();
    await user.click(keep()!);
    expect(refresh.reorders.last.about).toEqual(["smm-2025-11", "stranger", "customs"]);
  });

  test("once written is said to be kept, and stands so", async () => {
    const { user, host, refresh } = await open();
    await user.click(up(/script/));
    await user.click(keep()!);
    host.opens(
      new Dataset({ ...three.contents, sources: [customs, small.sources[1], small.sources[0]] }),
      "workbook"
    );
    await refresh.reorders.last.end(applied);
    expect(screen.getByRole("group", { name: "The order is kept" })).toBeVisible();
    expect(keep()).toBeNull();
    expect(titles()[1]).toBe("A source with a script for an address");
  });

  test("can be left as it was", async () => {
    const { user } = await open();
    await user.click(up(/script/));
    await user.click(screen.getByRole("button", { name: "As it was" }));
    expect(titles()[2]).toBe("A source with a script for an address");
    expect(keep()).toBeNull();
  });

  test("stays for another try where it cannot be written, and can be cancelled", async () => {
    const { user, refresh } = await open();
    await user.click(up(/script/));
    await user.click(keep()!);
    await refresh.reorders.last.fail("The sheet “MG Sources” is protected.");
    expect(screen.getByRole("group", { name: "The order was not kept" })).toHaveTextContent(
      "The sheet “MG Sources” is protected."
    );
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(refresh.reorders.last.about).toEqual(["customs", "stranger", "smm-2025-11"]);
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await refresh.reorders.last.end({ kind: "cancelled" });
    expect(screen.getByRole("group", { name: "Cancelled" })).toBeVisible();
    expect(keep()).toBeVisible();
  });

  test("cannot be changed beyond its ends", async () => {
    const { user } = await open();
    await user.click(up(/Records/));
    expect(titles()[0]).toBe("<i>Records</i> to November 2025");
    expect(keep()).toBeNull();
  });

  test("cannot be changed of the bundled figures, of one source, or outside Excel", async () => {
    const { unmount } = await open(three, "bundled");
    expect(screen.queryByRole("button", { name: /^Move/ })).toBeNull();
    unmount();
    const one = await open(new Dataset({ ...small.contents, sources: [customs] }));
    expect(screen.queryByRole("button", { name: /^Move/ })).toBeNull();
    one.unmount();
    await open(three, "workbook", new FakeHost({ inExcel: false }));
    expect(screen.queryByRole("button", { name: /^Move/ })).toBeNull();
  });

  test("is forgotten when other figures are opened", async () => {
    const { user, host } = await open();
    await user.click(up(/script/));
    host.opens(small, "workbook");
    expect(titles()).toHaveLength(2);
    expect(keep()).toBeNull();
  });

  test("in Chinese", async () => {
    await open(three, "workbook", new FakeHost({ language: "zh" }));
    const [first] = screen.getAllByRole("listitem");
    expect(first).toHaveTextContent(
      "海关文件 · 完整涵盖：镁锭、镁粉，2025年1月至11月；镁合金，2024年1月至12月。"
    );
    expect(within(first).getByRole("button", { name: /下移$/ })).toBeEnabled();
  });

  test("axe finds nothing against WCAG AA", async () => {
    const { user } = await open();
    await user.click(up(/script/));
    expect(await violations()).toEqual([]);
  });
});
