import { beforeLoading, loadMessage } from "../../src/taskpane/load-messages";
import { wordsIn } from "../../src/taskpane/words";
import { november } from "./small-dataset";

const words = wordsIn("en");

describe("beforeLoading(from, latest, bundled)", () => {
  const say = (from: "bundled" | "workbook", latest?: number, bundled?: number) =>
    beforeLoading(from, latest, bundled, words, "en");

  test("says that formulas answer already, from the bundled figures", () => {
    expect(say("bundled", november, november)).toMatch(
      /^Formulas answer already, from the bundled figures\./
    );
  });

  test("says how far each reaches where the workbook reaches further, by a month at least", () => {
    expect(say("workbook", november + 1, november)).toBe(
      "This workbook’s tables reach 2025-12; the bundled figures only 2025-11. There is no need to load them."
    );
  });

  test("says that loading compares where it does not, or nobody knows how far it does", () => {
    for (const [latest, bundled] of [
      [november, november],
      [november - 1, november],
      [undefined, november],
      [november, undefined],
    ])
      expect(say("workbook", latest, bundled)).toMatch(/^Formulas answer from this workbook’s/);
  });
});

describe("loadMessage(outcome)", () => {
  const loaded = (rows: number, ...sheets: string[]) =>
    loadMessage({ kind: "loaded", rows, sheets, syncs: 6 }, words);

  test("counts rows and names sheets, one of each in the singular", () => {
    expect(loaded(393, "MG Data", "MG Sources")).toEqual({
      intent: "success",
      title: "The figures are in your workbook",
      texts: ["Wrote 393 rows to the sheets “MG Data” and “MG Sources”."],
    });
    expect(loaded(1, "MG Data").texts).toEqual(["Wrote 1 row to the sheet “MG Data”."]);
  });

  test("says when the sheets are up to date already", () => {
    expect(loadMessage({ kind: "unchanged", rows: 393 }, words)).toEqual({
      intent: "info",
      title: "Already up to date",
      texts: ["All 393 rows in your sheets are the same as the bundled ones. Nothing was written."],
    });
    expect(loadMessage({ kind: "unchanged", rows: 1 }, words).texts).toEqual([
      "The one row in your sheets is the same as the bundled one. Nothing was written.",
    ]);
  });

  test("says that nothing was written where a sheet has our name, and where it was cancelled", () => {
    const taken = loadMessage({ kind: "nameTaken", sheets: ["MG Data"] }, words);
    expect(taken).toMatchObject({ intent: "warning", title: "That sheet name is taken" });
    expect(taken.texts[0]).toMatch(
      /^A sheet named “MG Data” is already there and is not ours\. Nothing was written\./
    );
    expect(loadMessage({ kind: "cancelled" }, words)).toEqual({
      intent: "info",
      title: "Cancelled",
      texts: ["Your sheets are as they were."],
    });
  });
});
