import { WORLD } from "../../dataset/catalogue";
import { formatMonth } from "../../dataset/month";
import type { Claim, Measure, Observation } from "../../dataset/observation";
import type { Currency } from "../../dataset/trade";
import { lengthOf } from "../../dataset/span";
import { decimalText } from "./decimal";
import { isInTonnes } from "./tidy-claim";
import type { TidyColumn, TidyContents } from "./tidy-format";

/** A row to be: numbers in plain digits, texts as they are, lists as lists. What is not known is not in it. */
export type WrittenRow = Partial<Record<TidyColumn, string | readonly string[]>>;

/** One row an observation, except that an exact value stands in the row of the exact quantity before it. */
export function observationRows({ observations, trade }: TidyContents): WrittenRow[] {
  const rows: WrittenRow[] = [];
  let before: Observation | undefined;
  for (const o of observations) {
    const column = columnOf(o.measure, trade.currency);
    if (before && o.measure === "value" && sharesRow(before, o)) {
      rows[rows.length - 1]![column] = decimalText(o.amount);
      before = undefined;
      continue;
    }
    const places = o.measure === "quantity" ? -3 : 0;
    rows.push({
      ...aboutOf(o),
      [column]: decimalText(o.amount, places),
      ...(isPlain(o) ? {} : endsOf(o, places)),
      ...(o.basis === "derived" && { basis: o.basis }),
      ...(o.note !== undefined && { note: o.note }),
    });
    before = o.measure === "quantity" && isPlain(o) ? o : undefined;
  }
  return rows;
}

/** The row of a claim. */
export function claimRow(claim: Claim): WrittenRow {
  const places = isInTonnes(claim.kind, claim.measure) ? -3 : 0;
  const { low, high } = claim.band;
  return {
    ...aboutOf(claim),
    claim: claim.kind,
    ...(claim.measure !== "quantity" && { measure: claim.measure }),
    printed: decimalText(claim.printed, places),
    ...(low !== claim.printed || high !== claim.printed ? endsOf(claim, places) : {}),
  };
}

function aboutOf({ span, product, partner, rounding, sources }: Observation | Claim): WrittenRow {
  const months = lengthOf(span);
  return {
    month: formatMonth(span.last),
    ...(months > 1 && { months: String(months) }),
    product,
    ...(partner !== WORLD && { partner }),
    ...(rounding === "truncated" && { rounding }),
    source: sources,
  };
}

function endsOf({ band }: Observation | Claim, places: number): WrittenRow {
  return { low: decimalText(band.low, places), high: decimalText(band.high, places) };
}

/** Whether an amount says by itself that it is exact: without its band it is read as it is. */
function isPlain({ amount, band, measure }: Observation): boolean {
  const isExact = band.low === amount && band.high === amount;
  return isExact && (Number.isInteger(amount) || measure === "unitValue");
}

function sharesRow(one: Observation, other: Observation): boolean {
  return (
    isPlain(other) &&
    one.product === other.product &&
    one.partner === other.partner &&
    one.span.first === other.span.first &&
    one.span.last === other.span.last &&
    one.rounding === other.rounding &&
    one.basis === other.basis &&
    one.note === other.note &&
    JSON.stringify(one.sources) === JSON.stringify(other.sources)
  );
}

function columnOf(measure: Measure, currency: Currency | undefined): TidyColumn {
  if (measure === "quantity") return "tonnes";
  const name = currency === "CNY" ? "cny" : "usd";
  return measure === "value" ? name : `${name}_per_t`;
}
