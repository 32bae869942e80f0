import type { ObservationColumns } from "../../dataset/observation-columns";
import type { Month } from "../../dataset/month";
import { CHINA } from "../../dataset/trade";
import { formatSpan } from "../../dataset/span";
import { runsOf } from "../../dataset/span";
import { listed } from "../customs/customs-tally";
import { type Coverage, type ReadContext, type Reading, SourceRefusal } from "../source";
import type { WarehouseFacts } from "./warehouse-facts";
import type { WarehouseQuestion } from "./warehouse-request";
import { warehouseSentences } from "./warehouse-sentences";
import type { WarehouseSums } from "./warehouse-sums";

/**
 * What a whole answer says. Months without any record of 8104 are not loaded yet; in every other month that was asked,
 * each product that occurs at all is covered: where it has no row there was no trade.
 * @throws SourceRefusal where there is nothing about the catalogue's products in it.
 */
export function readingOf(
  sums: WarehouseSums,
  facts: WarehouseFacts,
  question: WarehouseQuestion,
  { language }: ReadContext
): Reading {
  const say = warehouseSentences[language];
  const { title, host, href, flow, reporter, currency, span } = question;
  if (sums.months.size === 0) throw new SourceRefusal(say.noRows(title, formatSpan(span)));
  const months = runsOf(sums.months).map(formatSpan);
  const id = `warehouse ${title} ${months.join(" ")}`;
  const columns = columnsOf(sums, id);
  if (columns.products.length === 0)
    throw new SourceRefusal(say.noProducts(title, sums.tally.otherCodes));
  return {
    family: "warehouse",
    sources: [
      {
        id,
        publisher: host,
        title: `${title} (${listed(months, language)})`,
        date: "",
        address: href,
        family: "warehouse",
        covers: coverageOf(sums, columns.products),
      },
    ],
    title: say.title(flow, reporter === CHINA ? undefined : reporter),
    flow,
    reporter,
    currency,
    observations: [],
    columns,
    isWhole: false,
    notices: sums.tally.notices(sums.months, facts.engine),
  };
}

/** Each series together: product by product, World first; quantities, then values, month by month. */
function columnsOf(sums: WarehouseSums, source: string): ObservationColumns {
  const most = sums.size * 2;
  const columns = {
    product: new Uint16Array(most),
    partner: new Uint16Array(most),
    measure: new Uint8Array(most),
    month: new Uint16Array(most),
    amount: new Float64Array(most),
  };
  const places = new Map<number, number>();
  let length = 0;
  const write = (product: number, partner: number, measure: number, month: Month, sum: number) => {
    // Of what a record lacks there is no sum.
    if (Number.isNaN(sum)) return;
    columns.product[length] = product;
    columns.partner[length] = partner;
    columns.measure[length] = measure;
    columns.month[length] = month;
    columns.amount[length++] = sum;
  };
  let values: (readonly [product: number, partner: number, month: Month, value: number])[] = [];
  const writeValues = () => {
    for (const [product, partner, month, value] of values) write(product, partner, 1, month, value);
    values = [];
  };
  sums.each((product, partner, month, kg, value) => {
    const place = places.get(product) ?? places.size;
    places.set(product, place);
    const [before] = values;
    if (before && (before[0] !== place || before[1] !== partner)) writeValues();
    write(place, partner, 0, month, kg);
    values.push([place, partner, month, value]);
  });
  writeValues();
  return {
    products: [...places.keys()].map((product) => sums.products[product]!),
    partners: sums.partners,
    sources: [source],
    product: columns.product.slice(0, length),
    partner: columns.partner.slice(0, length),
    source: new Uint16Array(length),
    measure: columns.measure.slice(0, length),
    month: columns.month.slice(0, length),
    amount: columns.amount.slice(0, length),
  };
}

function coverageOf(sums: WarehouseSums, products: readonly string[]): Coverage[] {
  return products.flatMap((product) => {
    const lacking = sums.tally.weightless.get(product) ?? new Set<Month>();
    const known = [...sums.months].filter((month) => !lacking.has(month));
    return runsOf(known).map((span): Coverage => ({ product, span }));
  });
}
