import { CHINAS_EXPORTS } from "../../src/dataset/dataset";
import type { Language } from "../../src/dataset/catalogue";
import type { Trade } from "../../src/dataset/trade";
import { brief } from "../../src/review";
import { m } from "../dataset/observations";
import { datasetOf, tonnes } from "../functions/several-sources";

/** The words of a brief follow the flow, the reporter and the currency of the figures. */

const lines = (trade: Partial<Trade>, language: Language) => {
  const dataset = datasetOf({
    trade: { ...CHINAS_EXPORTS, ...trade },
    sources: [],
    observations: [
      tonnes("2025-01", 90, { product: "Total" }),
      tonnes("2025-02", 100, { product: "Total" }),
      tonnes("2025-02", 200, { product: "Total", measure: "value" }),
      tonnes("2025-02", 60),
      tonnes("2025-02", 45, { partner: "NLD" }),
      tonnes("2025-02", 30, { product: "Powder" }),
      tonnes("2025-02", 30, { product: "Powder", partner: "JPN" }),
    ],
  });
  return brief(dataset, m("2025-02"), language).map(({ text }) => text);
};

test("China's imports in yuan, in English", () => {
  const told = lines({ flow: "imports", currency: "CNY" }, "en");
  expect(told[0]).toBe(
    "China's imports of magnesium products came to 100 t in February 2025, up 11.1 % from January (90.0 t)."
  );
  expect(told).toEqual(
    expect.arrayContaining([
      "Of the ingot, 45.0 t (75.0 %) came from the Netherlands; no other origin can have sent more.",
      "The largest origin of powder was Japan (30.0 t, 100.0 %).",
      "Imports in January–February 2025 came to 190 t.",
      "Average unit values (cif) in February 2025: 2,000 CNY/t for the total.",
    ])
  );
});

test("China's imports in yuan, in Chinese", () => {
  const told = lines({ flow: "imports", currency: "CNY" }, "zh");
  expect(told[0]).toBe("2025年2月，中国镁产品进口100吨，环比增长11.1%（1月为90.0吨）。");
  expect(told).toEqual(
    expect.arrayContaining([
      "镁锭自荷兰进口45.0吨（占镁锭的75.0%）；其他来源地不可能更多。",
      "镁粉最大进口来源地为日本（30.0吨，占100.0%）。",
      "2025年1—2月累计进口190吨。",
      "2025年2月进口均价（到岸价）：镁产品合计2,000元/吨。",
    ])
  );
});

test("the trade of another country is called by its name, and nothing is said of how it values goods", () => {
  const english = lines({ flow: "imports", reporter: "USA" }, "en");
  expect(english[0]).toMatch(
    /^Imports of magnesium products by the United States came to 100 t in/
  );
  expect(english).toContain("Average unit values in February 2025: 2,000 USD/t for the total.");
  const chinese = lines({ reporter: "USA" }, "zh");
  expect(chinese[0]).toMatch(/^2025年2月，美国镁产品出口100吨/);
  expect(chinese).toContain("2025年2月出口均价：镁产品合计2,000美元/吨。");
});

test("China's exports in dollars are told as ever", () => {
  const told = lines({}, "en");
  expect(told[0]).toMatch(/^China's exports of magnesium products came to 100 t/);
  expect(told).toContain("Average unit values (fob) in February 2025: 2,000 USD/t for the total.");
});

test("of imports without any month the data hold no import figures", () => {
  const nothing = datasetOf({ trade: { ...CHINAS_EXPORTS, flow: "imports" }, sources: [] });
  expect(brief(nothing, m("2025-02"), "en")[0].text).toBe(
    "The data hold no monthly import figures."
  );
  expect(brief(nothing, m("2025-02"), "zh")[0].text).toBe("数据中没有任何月度进口数字。");
});
