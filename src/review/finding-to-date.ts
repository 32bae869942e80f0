import { TOTAL, WORLD } from "../dataset/catalogue";
import { spanOf } from "../dataset/span";
import type { ProductsToDate, TotalToDate, UnitValues } from "./finding";
import { type Facts, partsToTell } from "./finding-facts";

/** January to the month: the total. In January it is the month itself. */
export function totalToDateOf(facts: Facts): TotalToDate | undefined {
  const amount = facts.toDate(TOTAL);
  if (!amount || isJanuary(facts)) return undefined;
  return {
    kind: "toDate",
    product: TOTAL,
    month: facts.month,
    amount,
    yoy: facts.toDateYoy(TOTAL),
  };
}

/** January to the month: the products of which it is known. */
export function productsToDateOf(facts: Facts): ProductsToDate | undefined {
  if (isJanuary(facts)) return undefined;
  const products = partsToTell(facts.dataset).flatMap((product) => {
    const amount = facts.toDate(product);
    return amount ? [{ product, amount, yoy: facts.toDateYoy(product) }] : [];
  });
  return products.length > 0 ? { kind: "productsToDate", products } : undefined;
}

/** What a tonne of each product brought in the month, or in the year to date where no month is known. */
export function unitValuesOf(facts: Facts): UnitValues | undefined {
  const known = [TOTAL, ...partsToTell(facts.dataset)].filter((product) =>
    facts.dataset.series(product, WORLD, "unitValue")
  );
  for (const span of [spanOf(facts.month), facts.spanToDate]) {
    const values = known.flatMap((product) => {
      const value = facts.unitValue(product, span);
      return value ? [{ product, value }] : [];
    });
    if (values.length > 0) return { kind: "unitValues", span, values };
  }
  return undefined;
}

function isJanuary(facts: Facts): boolean {
  return facts.spanToDate.first === facts.month;
}
