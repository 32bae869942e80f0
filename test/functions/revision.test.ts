import { cell, cells } from "./excel-errors";
import { Dataset } from "../../src/dataset/dataset";
import { revision } from "../../src/functions/revision";
import { session } from "../../src/session";
import { bundled } from "../../src/sources/bundled";
import { catalogue } from "../../src/sources/catalogue";
import { why } from "../../src/functions/provenance";
import { observed, span } from "../dataset/observations";
import { article, customs, open, revised, tonnes } from "./several-sources";

/** MG.REVISION on the bundled figures, and on two releases of customs. */
beforeEach(() => {
  session.language = "en";
  session.open(bundled(), "bundled");
});

const one = (x: unknown) => [[x]];

test("22,218 t after 22,200 t is no revision but a finer print", async () => {
  expect(await cell(revision(one("Ingot"), one("2025-11")))).toBe(0);
});

test("a figure that was printed once has none: #N/A, with the print", async () => {
  expect(await cell(revision(one("Powder"), one("2025-11")))).toMatch(
    /^#N\/A No revision of Powder, World, 2025-11: it was printed only once, 6,585 t \(SMM/
  );
});

test("a figure that nobody printed has none", async () => {
  expect(await cell(revision(one("Powder"), one("2025-10")))).toMatch(
    /^#N\/A No revision of Powder, World, 2025-10: nobody printed it, it is derived/
  );
  expect(await cell(revision(one("Powder"), one("2025-09")))).toMatch(
    /^#N\/A No figure for Powder/
  );
});

test("455,600 t and 452,000 t of 2019 bear the same date, which does not say what was revised", async () => {
  expect(await cell(revision(one("Total"), one("2019")))).toMatch(
    /^#N\/A No revision of Total, World, 2019: its prints contradict each other.*455,600 t.*452,000 t/
  );
});

test("a later release less the earlier one, in tonnes, for each product", async () => {
  const release = (id: string, date: string) => {
    return { id, publisher: "Customs", title: "Release", date, address: "" };
  };
  const month = span("2025-09");
  const observations = [
    observed(month, 27_717_000, { sources: ["second"] }),
    observed(month, 27_700_000, { sources: ["first"] }),
    observed(month, 5_000_000, { product: "Powder", sources: ["first"] }),
  ];
  const sources = [release("first", "2025-10-18"), release("second", "2025-11-18")];
  const contents = { title: "", catalogue, sources, observations };
  session.open(new Dataset(contents), "workbook");
  const column = await cells(revision([["Ingot"], ["Powder"], ["Ingt"]], one("2025-09")));
  expect(column[0]).toEqual([17]);
  expect(column[1][0]).toMatch(/^#N\/A No revision of Powder/);
  expect(column[2][0]).toMatch(/^#VALUE! Unknown product "Ingt"/);
});

describe("MG.REVISION by the log of refreshes", () => {
  const log = [
    revised("2025-05-20 08:00 UTC", "2025-02", 100, 90),
    revised("2025-06-20 08:00 UTC", "2025-02", 90, 120),
  ];

  test("REVISION(figure) is what it is now less what it was before the first refresh: 120 − 100", async () => {
    open({ observations: [tonnes("2025-02", 120)], revisions: log });
    expect(await cell(revision(one("Ingot"), one("2025-02")))).toBe(20);
  });

  test("REVISION of the log goes before what prints say: the log has the figure itself", async () => {
    const old = { ...customs, id: "old", date: "2025-03-20" };
    open({
      sources: [customs, old],
      observations: [tonnes("2025-02", 120), tonnes("2025-02", 70, { sources: ["old"] })],
      revisions: log,
    });
    expect(await cell(revision(one("Ingot"), one("2025-02")))).toBe(20);
  });

  test("REVISION of a figure that the log does not know is as without a log", async () => {
    open({ observations: [tonnes("2025-01", 50), tonnes("2025-02", 120)], revisions: log });
    expect(await cell(revision(one("Ingot"), one("2025-01")))).toMatch(
      /^#N\/A No revision of Ingot, World, 2025-01: it was printed only once, 50 t/
    );
  });

  test("REVISION of a withdrawn figure is #N/A and says when, what it was, by whom", async () => {
    const gone = revised("2025-06-20 08:00 UTC", "2025-02", 100, undefined);
    open({
      sources: [{ ...customs, covers: [] }],
      observations: [tonnes("2025-01", 50)],
      revisions: [gone],
    });
    expect(await cell(revision(one("Ingot"), one("2025-02")))).toBe(
      "#N/A No revision of Ingot, World, 2025-02: there is no figure any more; it was withdrawn on 2025-06-20 08:00 UTC, " +
        "until then 100 t (China Customs, “Exports by country”, 2025-04-20). The table MG_Revisions has the whole log."
    );
    session.language = "zh";
    expect(await cell(revision(one("镁锭"), one("2025-02")))).toMatch(
      /^#N\/A 没有镁锭, 全球, 2025-02的修订：已无此数据，2025-06-20 08:00 UTC 被撤回，此前为 100 吨/
    );
  });

  test("REVISION of a sum whose parts were revised is #N/A and names them: the log is about those", async () => {
    const lines = ["Ingot", "Powder", "Alloy", "Scrap", "Wrought", "Articles"];
    open({
      observations: lines.map((product) => tonnes("2025-02", 120, { product })),
      revisions: log,
    });
    expect(await cell(revision(one("Total"), one("2025-02")))).toMatch(
      /^#N\/A No revision of Total, World, 2025-02 itself: it is made of other figures.*Ingot, World, 2025-02: revised on 2025-06-20 08:00 UTC from 90 t to 120 t/
    );
  });

  test("WHY says when a figure was revised, from what, to what and by which source", async () => {
    open({ observations: [tonnes("2025-01", 60), tonnes("2025-02", 120)], revisions: log });
    const text = (await cell(why(one("Ingot"), one("2025-02"), undefined, one("mom")))) as string;
    expect(text.split("\n").map((line) => line.slice(0, 94))).toEqual([
      "Ingot, World, 2025-02, month on month: 120 t ÷ 60 t − 1 = +100.00 %",
      "2025-02: 120 t (exact), reported: China Customs, “Exports by country”, 2025-04-20 [this workbo",
      "Ingot, World, 2025-02: revised on 2025-06-20 08:00 UTC from 90 t to 120 t (China Customs, “Exp",
      "Ingot, World, 2025-02: revised on 2025-05-20 08:00 UTC from 100 t to 90 t (China Customs, “Exp",
      "2025-01: 60 t (exact), reported: China Customs, “Exports by country”, 2025-04-20 [this workboo",
    ]);
  });

  test("WHY lists the three newest revisions and counts the others", async () => {
    const many = [1, 2, 3, 4, 5].map((day) =>
      revised(`2025-06-0${day}`, "2025-02", 100 + day, 101 + day)
    );
    open({ observations: [tonnes("2025-02", 106)], revisions: many });
    const lines = ((await cell(why(one("Ingot"), one("2025-02")))) as string).split("\n");
    expect(lines.slice(2).map((line) => line.slice(0, 43))).toEqual([
      "Ingot, World, 2025-02: revised on 2025-06-0",
      "Ingot, World, 2025-02: revised on 2025-06-0",
      "Ingot, World, 2025-02: revised on 2025-06-0",
      "and 2 earlier revisions",
    ]);
    expect(lines[2]).toContain("2025-06-05 from 105 t to 106 t");
  });

  test("WHY of a withdrawn figure says that it was withdrawn, beside that there is none", async () => {
    open({
      sources: [article],
      observations: [tonnes("2025-01", 60, { sources: ["article"] })],
      revisions: [revised("2025-06-20", "2025-02", 100, undefined, { source: "article" })],
    });
    const lines = ((await cell(why(one("Ingot"), one("2025-02")))) as string).split("\n");
    expect(lines).toEqual([
      "No figure for Ingot, World, 2025-02: missing 2025-02. Months known: 2025-01.",
      "Ingot, World, 2025-02: withdrawn on 2025-06-20, until then 100 t (SMM, “Exports in March”, 2025-04-22)",
    ]);
  });
});
