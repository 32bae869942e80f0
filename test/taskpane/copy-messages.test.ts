import { preparedMessage, undoneMessage } from "../../src/taskpane/copy-messages";
import { wordsIn } from "../../src/taskpane/words";
import type { PreparedCopy } from "../../src/workbook/handing-on/prepare-copy";

const words = wordsIn("en");

/** What was done to so many formulas, of which it takes only the number to tell of it. */
function copyOf(formulas: number, cells: number, notedBefore = 0): PreparedCopy {
  const blocks = Array.from({ length: formulas }) as PreparedCopy["blocks"];
  return { kind: "prepared", blocks, cells, notedBefore };
}

describe("preparedMessage(copy)", () => {
  test("counts formulas and cells, and says nothing of comments where none was hers", () => {
    expect(preparedMessage(copyOf(34, 120), words)).toEqual({
      intent: "success",
      title: "Ready to send",
      texts: ["34 formulas in 120 cells were turned into values."],
    });
    expect(preparedMessage(copyOf(1, 1), words).texts).toEqual([
      "1 formula in 1 cell was turned into values.",
    ]);
  });

  test.each([
    [1, "One of them had a comment or note of yours: it was kept, and ours was left out there."],
    [3, "3 of them had a comment or note of yours: it was kept, and ours was left out there."],
  ])("says of %d that her comments were kept", (noted, sentence) => {
    expect(preparedMessage(copyOf(34, 120, noted), words).texts[1]).toBe(sentence);
  });
});

describe("undoneMessage(undone)", () => {
  test("says how many formulas are back", () => {
    expect(undoneMessage({ restored: 2, changedSince: 0 }, words)).toEqual({
      intent: "success",
      title: "The formulas are back",
      texts: ["2 formulas were put back, and our comments taken away."],
    });
  });

  test("warns of those whose cells have changed since", () => {
    expect(undoneMessage({ restored: 1, changedSince: 1 }, words)).toEqual({
      intent: "warning",
      title: "The formulas are back",
      texts: [
        "1 formula was put back, and our comments taken away.",
        "1 formula was left as values, because the cells have changed since.",
      ],
    });
  });

  test("says that no formula is back where all have changed since", () => {
    expect(undoneMessage({ restored: 0, changedSince: 2 }, words)).toEqual({
      intent: "warning",
      title: "No formula was put back",
      texts: ["2 formulas were left as values, because the cells have changed since."],
    });
  });
});
