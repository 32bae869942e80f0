import type { RefreshOutcome } from "../../src/refresh/refresher";
import {
  outcomeMessage,
  repeatedMessage,
} from "../../src/taskpane/preview-changes/outcome-message";
import { wordsIn } from "../../src/taskpane/words";
import { previewOf } from "./small-preview";

const words = wordsIn("en");

type Applied = Extract<RefreshOutcome, { readonly kind: "applied" }>;

const applied = (written: number, left: number, others: Partial<Applied> = {}): Applied => ({
  kind: "applied",
  written,
  left,
  revisions: [],
  loaded: { kind: "loaded", rows: 400, sheets: ["MG Data", "MG Sources"], syncs: 7 },
  isPart: false,
  ...others,
});
const revision: Applied["revisions"][number] = {
  when: "",
  product: "Ingot",
  partner: "World",
  measure: "quantity",
  span: { first: 0, last: 0 },
  from: 1,
  to: 2,
  source: "customs",
};

describe("outcomeMessage(applied)", () => {
  const rows = "Wrote 400 rows to the sheets “MG Data” and “MG Sources”.";
  const texts = (outcome: Applied, canUndo = false) =>
    outcomeMessage(outcome, words, canUndo).texts;

  test("says what was written, what was left, and where it stands", () => {
    expect(outcomeMessage(applied(2, 2), words, false)).toEqual({
      intent: "success",
      title: "The figures are in your workbook",
      texts: ["2 changes were written, 2 left as they were.", rows],
    });
    expect(texts(applied(3, 1))[0]).toBe("3 changes were written, 1 left as it was.");
    expect(texts(applied(1, 0))[0]).toBe("1 change was written.");
  });

  test("says that it can be taken back only where it can", () => {
    expect(texts(applied(2, 2), true).at(-1)).toBe("“Undo last refresh” takes it back.");
    expect(texts(applied(2, 2), false)).not.toContain(words.canBeUndone);
  });

  test("says what was logged, and what a sheet does not hold", () => {
    const [written, , logged, part] = texts(applied(3, 0, { revisions: [revision], isPart: true }));
    expect(written).toBe("3 changes were written.");
    expect(logged).toMatch(/^1 amount that was revised or withdrawn is in the log/);
    expect(part).toMatch(/^These are more rows than a sheet should hold \(200,000\)/);
    expect(texts(applied(3, 0, { revisions: [revision, revision] }))[2]).toMatch(
      /^2 amounts that were revised or withdrawn are in the log/
    );
  });

  test("says so where only what is known of sources was written", () => {
    expect(texts(applied(0, 0))[0]).toMatch(/^No figure changed; what is known of the sources/);
  });
});

describe("outcomeMessage(outcome)", () => {
  test("says that all is there already, and that nothing was written", () => {
    expect(outcomeMessage({ kind: "upToDate", unchanged: 1034 }, words, true)).toEqual({
      intent: "success",
      title: "Already up to date",
      texts: ["All 1,034 amounts of the source are in the workbook already. Nothing was written."],
    });
    expect(outcomeMessage({ kind: "upToDate", unchanged: 1 }, words, true).texts).toEqual([
      "The one amount of the source is in the workbook already. Nothing was written.",
    ]);
  });

  test("says that it was cancelled, and that the sheets are as they were", () => {
    expect(outcomeMessage({ kind: "cancelled" }, words, true)).toEqual({
      intent: "info",
      title: "Cancelled",
      texts: ["Your sheets are as they were."],
    });
  });

  test("names the sheets whose names are taken", () => {
    const one = outcomeMessage({ kind: "nameTaken", sheets: ["MG Data"] }, words, false);
    expect(one).toMatchObject({ intent: "warning", title: "That sheet name is taken" });
    expect(one.texts[0]).toMatch(/^A sheet named “MG Data” is already there/);
  });
});

describe("repeatedMessage(repeated)", () => {
  const repeated = (outcome: RefreshOutcome, heldBack: number, language: "en" | "zh" = "en") => {
    const request = { kind: "published" } as const;
    return repeatedMessage(
      { request, preview: previewOf(), outcome, heldBack },
      wordsIn(language),
      false
    );
  };

  test("is that of the outcome where nothing was held back", () => {
    expect(repeated(applied(3, 0), 0)).toEqual(outcomeMessage(applied(3, 0), words, false));
  });

  test("warns of what was held back because it looks wrong", () => {
    expect(repeated(applied(3, 1), 1)).toMatchObject({ intent: "warning" });
    expect(repeated(applied(3, 1), 1).texts.at(-1)).toBe(
      "1 change looks wrong and was not written."
    );
    expect(repeated(applied(3, 1), 2, "zh").texts.at(-1)).toBe("2 项变动看似有误，未写入。");
  });
});
