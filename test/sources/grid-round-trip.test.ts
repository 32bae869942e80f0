import fc from "fast-check";
import { WORLD } from "../../src/dataset/catalogue";
import { formatMonth, type Month, monthOf, serialOf } from "../../src/dataset/month";
import { catalogue } from "../../src/sources/catalogue";
import type { GridCell } from "../../src/sources/grid/grid";
import { proposeMapping } from "../../src/sources/grid/propose-mapping";
import { readGrid } from "../../src/sources/grid/read-grid";
import { fuzzRuns } from "../fuzz-runs";

/** Figures by product, partner and month, in kg; those that are not there are not known. */
interface Figures {
  readonly products: readonly string[];
  readonly partners: readonly string[];
  readonly months: readonly Month[];
  readonly kg: ReadonlyMap<string, number>;
}

const key = (product: string, partner: string, month: Month) => `${product} ${partner} ${month}`;

const figures: fc.Arbitrary<Figures> = fc
  .record({
    products: fc.uniqueArray(fc.constantFrom("Ingot", "Powder", "Alloy", "Scrap", "Total"), {
      minLength: 2,
    }),
    partners: fc.uniqueArray(fc.constantFrom(WORLD, "NLD", "JPN", "CAN", "EU27"), { minLength: 2 }),
    months: fc.uniqueArray(fc.integer({ min: monthOf(2000, 1), max: monthOf(2099, 12) }), {
      minLength: 2,
      maxLength: 8,
    }),
    amounts: fc.array(fc.option(fc.integer({ min: 0, max: 1_000_000_000 })), {
      minLength: 1,
      maxLength: 60,
    }),
  })
  .map(({ products, partners, months, amounts }) => {
    const kg = new Map<string, number>();
    let i = 0;
    for (const product of products)
      for (const partner of partners)
        for (const month of months) {
          const amount = amounts[i++ % amounts.length];
          if (amount !== null && amount !== undefined) kg.set(key(product, partner, month), amount);
        }
    return { products, partners, months, kg };
  })
  .filter(({ kg }) => kg.size > 0);

/** How months, products and partners are written: as ids and serial numbers, or in words of one language. */
const spelling = fc.constantFrom("id", "en", "zh");
type Spelling = "id" | "en" | "zh";

const productCell = (id: string, how: Spelling) =>
  how === "id" ? id : catalogue.productName(id, how);
const partnerCell = (id: string, how: Spelling) =>
  how === "id" ? id : catalogue.partnerName(id, how);
const monthCell = (month: Month, how: Spelling): GridCell =>
  how === "id"
    ? serialOf(month)
    : how === "en"
      ? formatMonth(month)
      : Number(formatMonth(month).replace("-", ""));
/** Tonnes with three decimals: kg to the last one. */
const tonnes = (kg: number | undefined): GridCell => (kg === undefined ? "" : kg / 1000);

function longOf({ products, partners, months, kg }: Figures, how: Spelling): GridCell[][] {
  const rows = products.flatMap((product) =>
    partners.flatMap((partner) =>
      months.map((month) => [
        monthCell(month, how),
        productCell(product, how),
        partnerCell(partner, how),
        tonnes(kg.get(key(product, partner, month))),
      ])
    )
  );
  return [["Month", "Product", "Partner", "Tonnes"], ...rows];
}

function monthsAcross({ products, partners, months, kg }: Figures, how: Spelling): GridCell[][] {
  const rows = products.flatMap((product) =>
    partners.map((partner) => [
      productCell(product, how),
      partnerCell(partner, how),
      ...months.map((month) => tonnes(kg.get(key(product, partner, month)))),
    ])
  );
  return [["Product (t)", "Partner", ...months.map((month) => monthCell(month, how))], ...rows];
}

function productsAcross({ products, partners, months, kg }: Figures, how: Spelling): GridCell[][] {
  const rows = months.flatMap((month) =>
    partners.map((partner) => [
      monthCell(month, how),
      partnerCell(partner, how),
      ...products.map((product) => tonnes(kg.get(key(product, partner, month)))),
    ])
  );
  return [["Month", "Partner", ...products.map((id) => `${productCell(id, how)} (t)`)], ...rows];
}

/** What is read as it is proposed. */
async function read(cells: GridCell[][]): Promise<Map<string, number>> {
  const grid = { name: "Sheet1!A1", cells };
  const { mapping } = proposeMapping(grid, catalogue, "en");
  const kept = JSON.parse(JSON.stringify(mapping)) as typeof mapping;
  const { observations } = await readGrid(grid, kept, { catalogue, language: "en" });
  return new Map(observations.map((o) => [key(o.product, o.partner, o.span.first), o.amount]));
}

test("readGrid reads the same figures from a long range and from a wide one either way round", async () => {
  await fc.assert(
    fc.asyncProperty(figures, spelling, async (given, how) => {
      const expected = [...given.kg].sort();
      for (const lay of [longOf, monthsAcross, productsAcross])
        expect([...(await read(lay(given, how)))].sort()).toEqual(expected);
    }),
    { numRuns: fuzzRuns() }
  );
});
