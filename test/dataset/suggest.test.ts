import { fold } from "../../src/dataset/fold";
import { suggest } from "../../src/dataset/suggest";

const products = ["Total", "Ingot", "Powder", "Alloy", "镁锭"];

describe("suggest", () => {
  test.each([
    ["Ingt", "Ingot"],
    ["ignot", "Ingot"],
    ["POWDRE", "Powder"],
    ["all", "Alloy"],
    ["aloy", "Alloy"],
  ])("suggest(%j) is %j", (typed, meant) => expect(suggest(typed, products)).toBe(meant));

  test.each(["", "  ", "Zinc", "copper ore"])("suggest(%j) has nothing near", (typed) =>
    expect(suggest(typed, products)).toBeUndefined()
  );

  test("suggest(typed) allows one slip in three letters: two of six, but not two of five", () => {
    expect(suggest("Pawdar", ["Powder"])).toBe("Powder");
    expect(suggest("Pwdar", ["Powder"])).toBeUndefined();
  });

  test("suggest(typed) of two letters allows one slip, and not two", () => {
    expect(suggest("NL", ["NLD"])).toBe("NLD");
    expect(suggest("NX", ["NLD"])).toBeUndefined();
  });

  test("suggest(typed) completes three letters, and not two", () => {
    expect(suggest("pow", ["Powder"])).toBe("Powder");
    expect(suggest("po", ["Powder"])).toBeUndefined();
  });
});

describe("fold", () => {
  test("fold(name) drops case, spaces, punctuation, accents and full width", () => {
    expect(fold("  Korea, Rep. of ")).toBe("korearepof");
    expect(fold("Côte d’Ivoire")).toBe("cotedivoire");
    expect(fold("ＮＬＤ")).toBe("nld");
    expect(fold("荷 兰")).toBe("荷兰");
  });
});
