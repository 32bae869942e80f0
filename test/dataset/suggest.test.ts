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

  test("suggest(typed) allows one letter missing, added or swapped, from eight letters on two", () => {
    expect(suggest("Powdr", ["Powder"])).toBe("Powder");
    expect(suggest("Powwderr", ["Powder"])).toBe("Powder");
    expect(suggest("Powdrr", ["Powder"])).toBeUndefined();
    expect(suggest("Netherands", ["Netherlands"])).toBe("Netherlands");
    expect(suggest("Nethrland", ["Netherlands"])).toBe("Netherlands");
    expect(suggest("Nethrlnd", ["Netherlands"])).toBeUndefined();
  });

  test("suggest(typed) takes a changed letter for another word, but in a long one", () => {
    expect(suggest("Irak", ["Iran"])).toBeUndefined();
    expect(suggest("Magnesia", ["magnesium"])).toBeUndefined();
    expect(suggest("Netherlants", ["Netherlands"])).toBe("Netherlands");
  });

  test.each([
    ["N. Korea", ["Korea"]],
    ["ex-China", ["China"]],
    ["Magnesium unwrought", ["magnesium wrought"]],
    ["South America", ["North America"]],
    ["南美洲", ["北美洲"]],
    ["美洲", ["欧洲"]],
    ["铝锭", ["镁锭"]],
    ["镁合金粉", ["镁合金"]],
    ["万美元", ["美元"]],
    ["USD/t", ["usd"]],
    ["EU28", ["EU-27"]],
    ["EU27+UK", ["EU-27"]],
    ["Persia", ["Serbia"]],
  ])("suggest(%j) is not %j: it is another thing", (typed, known) =>
    expect(suggest(typed, known)).toBeUndefined()
  );

  test("suggest(typed) is the same name without what does not matter, signs that matter apart", () => {
    expect(suggest("hs_8", ["hs8", "hs6"])).toBe("hs8");
    expect(suggest("US$", ["US"])).toBeUndefined();
  });

  test("suggest(typed) is nothing where two names are equally near", () => {
    expect(suggest("Nigera", ["Niger", "Nigeria"])).toBeUndefined();
    expect(suggest("Nigera", ["Nigeria", "Niger"])).toBeUndefined();
    expect(suggest("Nigera", ["Nigeria", "Ireland"])).toBe("Nigeria");
  });

  test("suggest(typed) of one or two letters is nothing, of Chinese characters what begins so", () => {
    expect(suggest("NL", ["NLD"])).toBeUndefined();
    expect(suggest("a", ["镁"])).toBeUndefined();
    expect(suggest("锌", ["镁"])).toBeUndefined();
    expect(suggest("镁定", products)).toBeUndefined();
    expect(suggest("镁合", ["镁锭", "镁合金"])).toBe("镁合金");
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
