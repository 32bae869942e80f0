/**
 * Makes the four files of bundled data from the raw tables beside this script: `npm run data`. The same raw tables give
 * the same bytes: no clock, no network, no locale. `node build.mjs some/folder` writes into another folder.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

const RAW = dirname(fileURLToPath(import.meta.url));
const TARGET = argv[2] ?? dirname(RAW);

/** What one unit of a raw column is in the unit of the file: kg, whole US dollars, US dollars a tonne. */
const UNITS = {
  t: { measure: "quantity", factor: 1000 },
  "million USD": { measure: "value", factor: 1_000_000 },
  "USD/t": { measure: "unitValue", factor: 1 },
};

/** What a printed rate or average is called, by the raw columns `period` and `stat`. */
const CLAIM_KINDS = {
  "month mom_pct": "mom",
  "month yoy_pct": "yoy",
  "ytd yoy_pct": "ytdYoy",
  "month share_pct": "share",
  "ytd share_pct": "share",
  "avg3 level": "rolling3Average",
  "avg_ytd level": "ytdAverage",
};

/** The rows of a raw table; every cell is text. */
function table(name) {
  const text = readFileSync(join(RAW, `${name}.csv`), "utf8");
  const { data, errors } = Papa.parse(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${name}.csv, row ${errors[0].row}: ${errors[0].message}`);
  return data;
}

/** `a; b; c` as a list. */
function list(cell) {
  return cell.split(";").flatMap((part) => part.trim() || []);
}

/** An object without its empty members, so that they cost nothing in the bundle. */
function compact(members) {
  return Object.fromEntries(
    Object.entries(members).filter(([, v]) => v !== "" && v !== undefined && v?.length !== 0)
  );
}

const sources = table("sources").map(compact);
const rank = new Map(sources.map((s, i) => [s.id, i]));

const productRows = table("products");
const products = productRows.map((p) => ({
  id: p.id,
  en: p.english,
  zh: p.chinese,
  aliases: list(p.aliases),
  hs8: p.hs8.split(" "),
}));

const partnerRows = table("partners");
const partners = partnerRows.map((p) =>
  compact({
    id: p.id,
    en: p.english,
    zh: p.chinese,
    iso2: p.iso2,
    gacc: p.gacc,
    m49: p.m49,
    comtrade: p.comtrade,
    aliases: list(p.aliases),
  })
);

const groups = table("groups").map((g) =>
  compact({
    id: g.id,
    en: g.english,
    zh: g.chinese,
    aliases: list(g.aliases),
    members: membersOf(g.members),
    note: g.note,
  })
);

/** Members of a group: a continent of customs (`continent=Asia`), a column of the partners (`eu27`), or a list of ids. */
function membersOf(rule) {
  if (rule === "") return [];
  const [column, value = "1"] = rule.split("=");
  if (column in partnerRows[0])
    return partnerRows.flatMap((p) => (p[column] === value ? p.id : []));
  return rule.split(" ");
}

const partnerIds = new Map(
  [...partners, ...groups].flatMap((p) =>
    [p.id, p.en, ...(p.aliases ?? [])].map((name) => [name, p.id])
  )
);

/** The id of a partner as the raw tables call it; an unknown name stops the build rather than losing a figure. */
function partnerId(name) {
  const id = partnerIds.get(name);
  if (id === undefined) throw new Error(`No partner or group is called "${name}".`);
  return id;
}

const productIds = new Map(productRows.map((p) => [p.raw, p.id]));

/** The id of a product as the raw tables call it. */
function productId(name) {
  const id = productIds.get(name);
  if (id === undefined) throw new Error(`No product is called "${name}".`);
  return id;
}

const observations = [];
const origins = [];
const claims = [];

for (const row of table("published-figures")) {
  const { factor, measure } = UNITS[row.unit] ?? { factor: 0.01, measure: "quantity" };
  const printed = {
    measure: row.unit === "%" && row.measure === "export_value" ? "value" : measure,
    first: row.period === "ytd" ? `${row.observation_month.slice(0, 4)}-01` : row.observation_month,
    last: row.observation_month,
  };
  const amount = exact(Number(row.value) * factor);
  const step = exact(Number(row.precision) * factor);
  // Two prints are of everything but ingot. That is no product of the tariff, but it checks Total less Ingot.
  const remainder = row.hs_code === "8104 less 81041100";
  const product = remainder ? "Total" : productId(row.product);
  const kind = remainder ? "totalLessIngot" : CLAIM_KINDS[`${row.period} ${row.stat}`];
  const province = /^\(origin province\) (.+)$/.exec(row.partner)?.[1];
  const cut = row.rounding === "truncated";
  const rest = {
    step,
    ...(cut ? { low: amount, high: amount + step, rounding: "truncated" } : {}),
    sources: [row.source],
  };
  if (province) {
    origins.push({ product, province, ...printed, amount, basis: "reported", ...rest });
  } else if (kind) {
    const { measure, first, last } = printed;
    const partner = partnerId(row.partner);
    claims.push({ product, partner, measure, first, last, kind, value: amount, ...rest });
  } else {
    const partner = partnerId(row.partner);
    observations.push({ product, partner, ...printed, amount, basis: "reported", ...rest });
  }
}

/** A product of two decimals without the noise of binary fractions: -2.88 % is -0.0288, 702.227408 M is 702227408. */
function exact(value) {
  return Number(value.toFixed(6));
}

/** What a figure is of: derived ones give way to reported ones of the same. */
function subject({ product, partner, measure, first, last }) {
  return [product, partner, measure, first, last].join(" ");
}

/** How narrowly the prints of a figure together bound it; infinitely wide where nobody printed it. */
function reportedWidths() {
  const bands = new Map();
  for (const o of observations) {
    const low = o.low ?? o.amount - o.step / 2;
    const high = o.high ?? o.amount + o.step / 2;
    const known = bands.get(subject(o)) ?? { low, high };
    const shared = { low: Math.max(low, known.low), high: Math.min(high, known.high) };
    bands.set(subject(o), shared.low <= shared.high ? shared : known);
  }
  return new Map([...bands].map(([key, band]) => [key, band.high - band.low]));
}

const computed = [
  // The rows that are `reported` only repeat prints that published-figures.csv has in full.
  ...table("monthly-levels")
    .filter((row) => row.basis === "derived")
    .map((row) => ({ ...row, from: row.month, to: row.month, mid: row.tonnes })),
  ...table("period-sums").map((row) => ({ ...row, partner: "World" })),
];
const widths = reportedWidths();
for (const row of computed) {
  const derived = {
    product: productId(row.product),
    partner: partnerId(row.partner),
    measure: "quantity",
    first: row.from,
    last: row.to,
    amount: Math.round(Number(row.mid) * 1000),
    basis: "derived",
    low: Math.round(Number(row.low) * 1000),
    high: Math.round(Number(row.high) * 1000),
    sources: row.sources.split(" "),
    derivation: row.derivation,
  };
  // Kept only if it says more than the prints of the very same figure do.
  const width = widths.get(subject(derived)) ?? Number.POSITIVE_INFINITY;
  if (derived.high - derived.low < width) observations.push(derived);
}

for (const { sources: ids } of [...observations, ...origins, ...claims])
  for (const id of ids) if (!rank.has(id)) throw new Error(`No source is called "${id}".`);

const productOrder = products.map((p) => p.id);
const partnerOrder = [...groups, ...partners].map((p) => p.id);

/** By product, partner, measure and span; of one figure the prints first, in the order of rank. */
function inOrder(a, b) {
  return (
    productOrder.indexOf(a.product) - productOrder.indexOf(b.product) ||
    partnerOrder.indexOf(a.partner) - partnerOrder.indexOf(b.partner) ||
    compare(a.measure, b.measure) ||
    compare(a.first, b.first) ||
    compare(a.last, b.last) ||
    compare(b.basis ?? "", a.basis ?? "") ||
    compare(a.kind ?? "", b.kind ?? "") ||
    rank.get(a.sources[0]) - rank.get(b.sources[0])
  );
}

/** By code unit: the order must not depend on the locale of the machine. */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

const figures = {
  title: "Published figures of China's magnesium exports",
  note: "Amounts are kg, whole US dollars or (unitValue) US dollars a tonne; rates and shares are fractions. The band is low to high; where they are left out it is amount or value ± step / 2. Sources stand in order of rank.",
  sources,
  observations: observations.sort(inOrder),
  origins,
  claims: claims.sort(inOrder),
};

/** One object a line, as prettier writes it: short to read, and a changed figure is one changed line. */
function write(name, content) {
  writeFileSync(join(TARGET, name), `${lines(content, "")}\n`);
}

/** A value as JSON; only the outer list, or the lists of the outer object, are broken into lines. */
function lines(value, indent) {
  if (Array.isArray(value))
    return `[\n${value.map((v) => `${indent}  ${inline(v)}`).join(",\n")}\n${indent}]`;
  const members = Object.entries(value).map(
    ([key, v]) =>
      `  ${JSON.stringify(key)}: ${Array.isArray(v) ? lines(v, "  ") : JSON.stringify(v)}`
  );
  return `{\n${members.join(",\n")}\n}`;
}

/** A value on one line. */
function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(([k, v]) => `${JSON.stringify(k)}: ${inline(v)}`);
  return `{ ${members.join(", ")} }`;
}

mkdirSync(TARGET, { recursive: true });
write("figures.json", figures);
write("products.json", products);
write("partners.json", partners);
write("groups.json", groups);
