import { underTest } from "./project.mjs";

const { catalogue, monthOf } = underTest("add-in");

/** The axes of the figures: 5 products × 125 partners × 80 months, 50,000 rows without a gap. */
export const products = ["Ingot", "Powder", "Alloy", "Scrap", "Wrought"];
export const partners = catalogue.partners.slice(0, 125).map(({ id }) => id);
export const lastMonth = monthOf(2025, 11);
export const firstMonth = lastMonth - 79;

/** A pseudo-random generator of numbers from 0 to 1 (mulberry32): the same rows in every run and on every machine. */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The rows in the order of customs files, month after month: product, partner, month, whole kg from 1,000 to 8,000,000. */
export function makeRows() {
  const random = generator(8104);
  const rows = [];
  for (let month = firstMonth; month <= lastMonth; month++)
    for (const product of products)
      for (const partner of partners)
        rows.push({ product, partner, month, kg: 1000 + Math.floor(random() * 7_999_000) });
  return rows;
}

/** What the dataset is made of: the rows as a customs file gives them, every amount exact. */
export function contentsOf(rows) {
  const source = {
    id: "made-up",
    publisher: "bench",
    title: "Made-up figures",
    date: "2026-01-01",
    address: "https://localhost/",
  };
  const sources = [source.id];
  const observations = rows.map(({ product, partner, month, kg }) => ({
    product,
    partner,
    measure: "quantity",
    span: { first: month, last: month },
    amount: kg,
    band: { low: kg, high: kg },
    rounding: "rounded",
    basis: "reported",
    sources,
  }));
  return { title: "Made-up figures", catalogue, sources: [source], observations };
}
