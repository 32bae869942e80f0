import { Catalogue, TOTAL, WORLD } from "../../src/dataset/catalogue";
import { Dataset } from "../../src/dataset/dataset";
import { monthOf } from "../../src/dataset/month";
import type { Claim, Observation, Source } from "../../src/dataset/observation";
import { bandOf } from "../../src/dataset/band";
import { spanOf } from "../../src/dataset/span";

/** A catalogue with what the founding review names, and a partner whose name another one has already. */
export const catalogue = new Catalogue(
  [
    {
      id: TOTAL,
      en: "Total",
      zh: "镁产品",
      hs8: ["81041100", "81041900", "81042000", "81043000", "81049010", "81049020"],
    },
    { id: "Ingot", en: "Ingot", zh: "镁锭", hs8: ["81041100"] },
    { id: "Powder", en: "Powder", zh: "镁粉", hs8: ["81043000"] },
    { id: "Alloy", en: "Alloy", zh: "镁合金", hs8: ["81041900"] },
    { id: "Scrap", en: "Scrap", zh: "镁废碎料", hs8: ["81042000"] },
  ],
  [
    { id: "NLD", en: "Netherlands", zh: "荷兰", iso2: "NL", gacc: "309" },
    { id: "CAN", en: "Canada", zh: "加拿大", iso2: "CA", gacc: "501" },
    { id: "CIV", en: "Côte d'Ivoire", zh: "科特迪瓦", iso2: "CI" },
    { id: "XCA", en: "Canada", zh: "加拿大（旧）" },
  ],
  [
    { id: WORLD, en: "World", zh: "全球" },
    { id: "Europe", en: "Europe", zh: "欧洲" },
  ]
);

const november = monthOf(2025, 11);
const october = november - 1;

/** SMM's review of November 2025, and a customs notice; both as the founding document and its page print them. */
const sources: Source[] = [
  {
    id: "smm-2025-11",
    publisher: "SMM",
    title: "Magnesium product exports in November 2025",
    date: "2025-12-22",
    address: "https://news.metal.com/newscontent/103684155/",
  },
  {
    id: "outlet",
    publisher: "=Outlet",
    title: "+61% in a month",
    date: "2025-12",
    address: "",
  },
];

function kilograms(kg: number, step: number, rounding: "rounded" | "truncated" = "rounded") {
  return { amount: kg, band: bandOf(kg, step, rounding), rounding };
}

const reported = { measure: "quantity", basis: "reported", sources: ["smm-2025-11"] } as const;

const observations: Observation[] = [
  {
    ...reported,
    product: TOTAL,
    partner: WORLD,
    span: spanOf(november),
    ...kilograms(38_900_000, 100_000),
  },
  {
    ...reported,
    product: "Ingot",
    partner: WORLD,
    span: spanOf(november),
    ...kilograms(22_200_000, 100_000),
  },
  {
    ...reported,
    product: "Ingot",
    partner: WORLD,
    span: spanOf(november),
    ...kilograms(22_200_000, 100_000, "truncated"),
    sources: ["outlet"],
  },
  {
    ...reported,
    product: "Ingot",
    partner: WORLD,
    measure: "unitValue",
    span: spanOf(november),
    amount: 2345.5,
    band: bandOf(2345.5, 0.1),
    rounding: "rounded",
    sources: ["outlet"],
  },
  {
    ...reported,
    product: "Ingot",
    partner: WORLD,
    span: spanOf(monthOf(2025, 1), november),
    ...kilograms(229_700_000, 100_000),
  },
  {
    ...reported,
    product: "Ingot",
    partner: "NLD",
    span: spanOf(november),
    ...kilograms(6_606_900, 100),
  },
  {
    ...reported,
    product: "Ingot",
    partner: "NLD",
    measure: "value",
    span: spanOf(november),
    amount: 15_000_000,
    band: { low: 15_000_000, high: 15_000_000 },
    rounding: "rounded",
  },
  {
    ...reported,
    product: "Ingot",
    partner: WORLD,
    basis: "derived",
    span: spanOf(october),
    amount: 13_771_000,
    band: { low: 13_739_400, high: 13_802_700 },
    rounding: "rounded",
    sources: ["smm-2025-11", "outlet"],
    note: "=22,200 / 1.6121",
  },
];

const claims: Claim[] = [
  {
    product: "Ingot",
    partner: WORLD,
    measure: "quantity",
    kind: "mom",
    span: spanOf(november),
    printed: 0.6121,
    band: bandOf(0.6121, 0.0001),
    rounding: "rounded",
    sources: ["smm-2025-11"],
  },
  {
    product: "Ingot",
    partner: WORLD,
    measure: "quantity",
    kind: "ytdAverage",
    span: spanOf(monthOf(2025, 1), november),
    printed: 20_800_000,
    band: bandOf(20_800_000, 100_000, "truncated"),
    rounding: "truncated",
    sources: ["smm-2025-11"],
  },
];

/** Part of the founding review as a dataset. */
export const novemberDataset = new Dataset({
  title: "SMM, November 2025",
  catalogue,
  sources,
  observations,
  claims,
});

/** A dataset without anything in it. */
export const emptyDataset = new Dataset({
  title: "Nothing yet",
  catalogue,
  sources: [],
  observations: [],
});
