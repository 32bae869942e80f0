import { fold } from "../../../dataset/fold";
import { kgIn } from "../customs-amounts";
import type { Columns } from "../customs-columns";
import { flowNamed } from "../customs-flow";
import { type CustomsGoods, readCommodityCode } from "../customs-goods";
import { readCustomsMonth } from "../customs-months";
import type { Flow } from "../../source";

/** What a cell means that is empty, or cannot be what its column asks for: where it must, the row is unusual. */
export const NOTHING = -1;
/** Flows by their meaning. */
export const FLOWS: readonly Flow[] = ["exports", "imports"];

/** Makes a number of a cell's text; equal numbers mean the same. */
export type Meaning = (text: string) => number;

/** Of a column of which nothing is asked. */
export const NO_MEANING: Meaning = () => NOTHING;

/** How the columns of a table are read. */
export interface ColumnMeanings {
  /** By column, what its cells mean; undefined for a column of amounts. */
  readonly of: readonly (Meaning | undefined)[];
  /** Codes of other goods, by their meaning: a code's meaning is that of the first of these less its number. */
  readonly otherCodes: readonly string[];
  /** Texts of partners' codes and names, by their meaning. */
  readonly partnerTexts: readonly string[];
}

/** Meanings of codes of other goods count downwards from here. */
export const OTHER_GOODS = -2;

/**
 * Says what the cells of each column mean: a month its integer, a code its product's number, a unit its kg, a partner's
 * code or name and what else tells rows apart the number of its text.
 */
export function columnMeanings(
  columns: Columns,
  goods: CustomsGoods,
  numberOfProduct: (id: string) => number
): ColumnMeanings {
  const otherCodes: string[] = [];
  const partnerTexts: string[] = [];
  const numberOfOther = numbering(otherCodes);
  const of = Array.from({ length: columns.width }, (): Meaning | undefined => NO_MEANING);
  of[columns.month] = (text) => readCustomsMonth(text) ?? NOTHING;
  of[columns.code] = (text) => {
    const code = readCommodityCode(text);
    if (code === undefined) return NOTHING;
    const product = goods.productOf(code);
    return product === undefined ? OTHER_GOODS - numberOfOther(code) : numberOfProduct(product);
  };
  for (const { amount, unit } of columns.quantities) {
    of[amount] = undefined;
    of[unit] = (text) => kgIn(fold(text)) ?? NOTHING;
  }
  if (columns.value !== undefined) of[columns.value] = undefined;
  if (columns.flow !== undefined)
    of[columns.flow] = (text) => {
      const flow = flowNamed(text);
      return flow === undefined ? NOTHING : FLOWS.indexOf(flow);
    };
  for (const column of [columns.partnerCode, columns.partnerName])
    if (column !== undefined) of[column] = numbering(partnerTexts);
  for (const column of columns.others) of[column] = numbering([]);
  return { of, otherCodes, partnerTexts };
}

/** Numbers different texts in the order in which they come. */
function numbering(texts: string[]): Meaning {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
}
