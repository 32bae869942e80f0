import { Dataset } from "../src/dataset/dataset";
import { WORLD } from "../src/dataset/catalogue";
import { type Month, monthNumberOf, monthOf } from "../src/dataset/month";
import type { Measure, Observation } from "../src/dataset/observation";
import { spanOf } from "../src/dataset/span";
import { catalogue } from "../src/sources/catalogue";

/** How large a synthetic dataset is to be. */
export interface SyntheticSize {
  readonly months: number;
  readonly partners: number;
  readonly last?: Month;
}

/** The six lines of heading 8104. */
const SYNTHETIC_PRODUCTS = ["Ingot", "Powder", "Alloy", "Scrap", "Wrought", "Articles"];

/**
 * A full dataset that is nobody's figures: every month, product and partner exact to the kg, World their sum. Made by a
 * rule and not by chance, so that every run has the same. Its title and source say what it is.
 */
export function syntheticDataset({
  months,
  partners,
  last = monthOf(2025, 11),
}: SyntheticSize): Dataset {
  const to = catalogue.partners.slice(0, partners).map((p) => p.id);
  const observations: Observation[] = [];
  const add = (product: string, partner: string, measure: Measure, month: Month, amount: number) =>
    observations.push({
      product,
      partner,
      measure,
      span: spanOf(month),
      amount,
      band: { low: amount, high: amount },
      rounding: "rounded",
      basis: "reported",
      sources: ["synthetic"],
    });
  for (const [p, product] of SYNTHETIC_PRODUCTS.entries())
    for (let month = last - months + 1; month <= last; month++) {
      let [kg, dollars] = [0, 0];
      for (const [i, partner] of to.entries()) {
        const amount = amountOf(p, i, month);
        const value = Math.round((amount * (2000 + 150 * p + i)) / 1000);
        add(product, partner, "quantity", month, amount);
        add(product, partner, "value", month, value);
        kg += amount;
        dollars += value;
      }
      add(product, WORLD, "quantity", month, kg);
      add(product, WORLD, "value", month, dollars);
    }
  return new Dataset({
    title: "SYNTHETIC FIGURES for tests, nobody's exports",
    catalogue,
    sources: [
      {
        id: "synthetic",
        publisher: "Nobody (synthetic)",
        title: "Synthetic figures made by a test",
        date: "2026-01",
        address: "",
      },
    ],
    observations,
  });
}

/** A trend, a season and a wobble; larger partners first. Whole kg, never zero. */
function amountOf(product: number, partner: number, month: Month): number {
  const size = 8_000_000 / ((product + 1) * (partner + 1));
  const season = 1 + 0.2 * Math.sin((2 * Math.PI * monthNumberOf(month)) / 12 + product);
  const wobble = 1 + (((month * 7 + partner * 13 + product * 29) % 17) - 8) / 40;
  return Math.max(1, Math.round(size * season * wobble));
}
