import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import Papa from "papaparse";

interface Figure {
  product: string;
  partner: string;
  province?: string;
  measure: string;
  first: string;
  last: string;
  amount: number;
  basis: string;
  step?: number;
  low?: number;
  high?: number;
  rounding?: string;
  sources: string[];
  derivation?: string;
}
interface Claim extends Omit<Figure, "amount" | "basis"> {
  kind: string;
  value: number;
}
interface Named {
  id: string;
  en: string;
  zh: string;
  iso2?: string;
  gacc?: string;
  m49?: string;
  hs8?: string[];
  aliases?: string[];
  members?: string[];
}

const data = resolve("assets/data");
const files = ["figures.json", "products.json", "partners.json", "groups.json"];
const read = <T>(name: string) => JSON.parse(readFileSync(join(data, name), "utf8")) as T;
const raw = (name: string) =>
  Papa.parse<Record<string, string>>(readFileSync(join(data, "raw", `${name}.csv`), "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;

const { sources, observations, origins, claims } = read<{
  sources: Record<"id" | "publisher" | "title" | "date" | "address", string>[];
  observations: Figure[];
  origins: Figure[];
  claims: Claim[];
}>("figures.json");
const products = read<Named[]>("products.json");
const partners = read<Named[]>("partners.json");
const groups = read<Named[]>("groups.json");
const printed = raw("published-figures");

/** Ids as the raw tables call them; written out here so that the test does not trust the build's own reading. */
const PRODUCTS: Record<string, string> = {
  total: "Total",
  ingot: "Ingot",
  powder: "Powder",
  alloy: "Alloy",
  scrap: "Scrap",
  other: "Wrought",
  articles: "Articles",
};
const FACTORS: Record<string, number> = { t: 1000, "million USD": 1e6, "USD/t": 1, "%": 0.01 };

const idOf = (name: string) =>
  [...partners, ...groups].find((p) => [p.id, p.en, ...(p.aliases ?? [])].includes(name))?.id;
const bandOf = (f: { low?: number; high?: number; step?: number }, middle: number) => ({
  low: f.low ?? middle - f.step! / 2,
  high: f.high ?? middle + f.step! / 2,
});
const isRemainder = (row: Record<string, string>) => row.hs_code === "8104 less 81041100";
const isClaim = (row: Record<string, string>) =>
  row.stat !== "level" || row.period.startsWith("avg") || isRemainder(row);
/** The figures of the file that say what a raw row says, the value apart. */
const sameSubject =
  (row: Record<string, string>) =>
  (f: Figure | Claim): boolean =>
    f.product === (isRemainder(row) ? "Total" : PRODUCTS[row.product]) &&
    (f.province ? row.partner.endsWith(f.province) : f.partner === idOf(row.partner)) &&
    f.last === row.observation_month &&
    f.first === (row.period === "ytd" ? row.observation_month.slice(0, 5) + "01" : f.last) &&
    f.sources.join() === row.source;
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

test("the JSON files are exactly what build.mjs makes of the raw tables", () => {
  const made = mkdtempSync(join(tmpdir(), "mg-data-"));
  try {
    execFileSync(process.execPath, [join(data, "raw", "build.mjs"), made]);
    for (const file of files)
      expect(readFileSync(join(made, file), "utf8")).toBe(readFileSync(join(data, file), "utf8"));
  } finally {
    rmSync(made, { recursive: true });
  }
});

test("every printed level is there as a reported figure, as often as it was printed", () => {
  const levels = printed.filter((row) => !isClaim(row));
  const lost = levels.filter(
    (row) =>
      ![...observations, ...origins].some(
        (o) =>
          o.basis === "reported" &&
          sameSubject(row)(o) &&
          near(o.amount, Number(row.value) * FACTORS[row.unit]) &&
          near(o.step!, Number(row.precision) * FACTORS[row.unit])
      )
  );
  expect(lost).toEqual([]);
  const reported = observations.filter((o) => o.basis === "reported");
  expect(reported.length + origins.length).toBe(levels.length);
});

test("every printed rate, share and average is there as a claim", () => {
  const rates = printed.filter(isClaim);
  const averaged = (row: Record<string, string>) => row.period.startsWith("avg");
  const lost = rates.filter(
    (row) =>
      !claims.some(
        (c) => sameSubject(row)(c) && near(c.value, Number(row.value) * FACTORS[row.unit])
      )
  );
  expect(lost).toEqual([]);
  expect(claims).toHaveLength(rates.length);
  expect(claims.filter((c) => c.kind.endsWith("Average"))).toHaveLength(
    rates.filter(averaged).length
  );
});

test("every source names its publisher, title, date and address, and is used", () => {
  const used = new Set([...observations, ...origins, ...claims].flatMap((f) => f.sources));
  for (const source of sources) {
    expect(source.publisher).not.toBe("");
    expect(source.title).not.toBe("");
    expect(source.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect(source.address).toMatch(/^https?:\/\/\S+$/);
    expect(used).toContain(source.id);
  }
  expect(new Set(sources.map((s) => s.id)).size).toBe(sources.length);
});

test("a derived figure says so: its basis, its band, its derivation, and at least one source", () => {
  for (const o of observations.filter((o) => o.basis !== "reported" || o.derivation)) {
    expect(o.basis).toBe("derived");
    expect(o.derivation).toBeTruthy();
    expect(o.low).toBeDefined();
    expect(o.high).toBeDefined();
    expect(o.step).toBeUndefined();
    expect(o.sources.length).toBeGreaterThan(0);
  }
});

test("a derived figure stands beside a print of the same figure only if its band is narrower", () => {
  for (const o of observations.filter((o) => o.basis === "derived"))
    for (const print of observations) {
      const same = (["product", "partner", "measure", "first", "last"] as const).every(
        (key) => o[key] === print[key]
      );
      if (!same || print.basis === "derived") continue;
      const band = bandOf(print, print.amount);
      expect(o.high! - o.low!).toBeLessThan(band.high - band.low);
    }
});

test("a monthly level that the raw table calls reported repeats a print", () => {
  const invented = raw("monthly-levels").filter(
    (row) =>
      row.basis === "reported" &&
      !observations.some(
        (o) =>
          o.basis === "reported" &&
          o.measure === "quantity" &&
          o.product === PRODUCTS[row.product] &&
          o.partner === idOf(row.partner) &&
          o.first === row.month &&
          o.last === row.month &&
          Math.abs(o.amount - Number(row.tonnes) * 1000) <= 50
      )
  );
  expect(invented).toEqual([]);
});

test("two prints that differ by more than rounding, but not if the lower was cut off: it was", () => {
  const marked: string[] = [];
  const found: string[] = [];
  for (const o of observations) {
    if (o.rounding === "truncated") marked.push(`${o.sources.join()} ${o.amount}`);
    for (const other of observations) {
      const same = (["product", "partner", "measure", "first", "last"] as const).every(
        (key) => o[key] === other[key]
      );
      if (!same || o.basis !== "reported" || other.basis !== "reported" || o.amount >= other.amount)
        continue;
      const gap = other.amount - other.step! / 2 - (o.amount + o.step! / 2);
      const gapIfCut = other.amount - other.step! / 2 - (o.amount + o.step!);
      if (gap >= 0 && gapIfCut < 0) found.push(`${o.sources.join()} ${o.amount}`);
    }
  }
  expect(marked.sort()).toEqual(found.sort());
  expect(marked).toHaveLength(3);
});

test("amounts are whole, months are months, spans run forward, bands hold their figure", () => {
  for (const f of [...observations, ...origins]) {
    expect(Number.isInteger(f.amount)).toBe(true);
    const { low, high } = bandOf(f, f.amount);
    expect(low).toBeLessThanOrEqual(f.amount);
    expect(high).toBeGreaterThanOrEqual(f.amount);
  }
  for (const f of [...observations, ...origins, ...claims]) {
    expect(f.first).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(f.last).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(f.first <= f.last).toBe(true);
    expect(["quantity", "value", "unitValue"]).toContain(f.measure);
  }
});

test("every product, partner and source that a figure names is in the catalogue", () => {
  const known = (list: { id: string }[]) => new Set(list.map((item) => item.id));
  const [ofProduct, ofPartner, ofSource] = [
    known(products),
    known([...partners, ...groups]),
    known(sources),
  ];
  for (const f of [...observations, ...claims]) expect(ofPartner).toContain(f.partner);
  for (const f of [...observations, ...origins, ...claims]) {
    expect(ofProduct).toContain(f.product);
    for (const id of f.sources) expect(ofSource).toContain(id);
  }
  for (const group of groups) for (const id of group.members ?? []) expect(ofPartner).toContain(id);
});

test("partners have codes of their own; no name or code means two of them", () => {
  expect(partners).toHaveLength(245);
  for (const key of ["id", "iso2", "gacc", "m49"] as const) {
    const codes = partners.flatMap((p) => p[key] ?? []);
    expect(new Set(codes).size).toBe(codes.length);
  }
  for (const list of [[...groups, ...partners], products]) {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const p of list)
      for (const name of [p.id, p.en, p.zh, p.iso2, p.gacc, ...(p.aliases ?? [])]) {
        if (!name) continue;
        const key = name
          .normalize("NFKD")
          .replace(/[^\p{L}\p{N}]/gu, "")
          .toLowerCase();
        if ((owner.get(key) ?? p.id) !== p.id) clashes.push(`${name}: ${owner.get(key)}, ${p.id}`);
        owner.set(key, p.id);
      }
    expect(clashes).toEqual([]);
  }
});

test("the unions have the members they have", () => {
  const sizes = Object.fromEntries(groups.map((g) => [g.id, g.members?.length ?? 0]));
  expect(sizes).toMatchObject({ World: 0, EU27: 27, EFTA: 4, ASEAN: 11, RCEP: 15, GCC: 6 });
  const europe = groups.find((g) => g.id === "Europe")!.members!;
  expect(europe).toEqual(expect.arrayContaining(["RUS", "GEO", "ARM", "AZE", "ROU", "NLD"]));
  expect(europe).not.toContain("TUR");
  expect(europe).not.toContain("CYP");
});

test("the total is the six lines of heading 8104, and Other those of them that are not ingot, powder or alloy", () => {
  const total = products.find((p) => p.id === "Total")!;
  const lines = products.filter((p) => p.hs8!.length === 1);
  expect(products[0]).toBe(total);
  expect(lines).toHaveLength(6);
  expect([...total.hs8!].sort()).toEqual(lines.flatMap((p) => p.hs8!).sort());
  const main = ["Ingot", "Powder", "Alloy"].flatMap(
    (id) => products.find((p) => p.id === id)!.hs8!
  );
  const other = products.find((p) => p.id === "Other")!;
  expect([...other.hs8!, ...main].sort()).toEqual([...total.hs8!].sort());
});

test("the bundled data stay below 25 KB gzipped", () => {
  const minified = files.map((file) => JSON.stringify(read<unknown>(file))).join("");
  expect(gzipSync(minified).length).toBeLessThan(25_000);
});
