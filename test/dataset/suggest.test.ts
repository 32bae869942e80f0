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

  test("suggest(typed) of one or two letters is nothing, of two characters one may be kept", () => {
    expect(suggest("NL", ["NLD"])).toBeUndefined();
    expect(suggest("a", ["镁"])).toBeUndefined();
    expect(suggest("锌", ["镁"])).toBeUndefined();
    expect(suggest("镁定", products)).toBe("镁锭");
  });

  test("suggest(code) is nothing: one digit more or less is another code", () => {
    expect(suggest("8104.90", ["810430", "8104"])).toBeUndefined();
    expect(suggest("810431", ["810430"])).toBeUndefined();
  });

  test("suggest(typed) is never wider than what was typed", () => {
    expect(suggest("pure magnesium", ["magnesium"])).toBeUndefined();
    expect(suggest("magnesium oxide", ["magnesium"])).toBeUndefined();
    expect(suggest("Americas", ["America"])).toBeUndefined();
    expect(suggest("Ingotx", ["Ingot"])).toBe("Ingot");
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
