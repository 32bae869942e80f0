import type { Language } from "../../dataset/catalogue";
import { fold } from "../../dataset/fold";
import type { Month } from "../../dataset/month";
import { kgIn, readAmount } from "./customs-amounts";
import type { Columns } from "./customs-columns";
import { ALL_PARTNERS, type CustomsGoods, partnerOfRow, readCommodityCode } from "./customs-goods";
import { readCustomsMonth } from "./customs-months";
import { customsSentences } from "./customs-sentences";
import { shortCell } from "./short-cell";
import { remembered } from "../remembered";
import { SourceRefusal } from "../source";

/** Between cells that are put together; none holds it: it is no text. */
const BETWEEN = "\0";

/** One row of a customs file that is about a product of the catalogue. */
export interface CustomsRow {
  readonly month: Month;
  readonly product: string;
  /** Id of a partner the catalogue knows; else `?` and its code or name; ALL_PARTNERS where the file names none. */
  readonly partner: string;
  /** Net weight, whole kg; undefined where the row has none. */
  readonly kg: number | undefined;
  /** In whole units of the file's currency; undefined where the row has none. */
  readonly value: number | undefined;
  /** What else tells it from other rows of its month, partner and product. */
  readonly others: string;
}

/** A row about other goods: its month is covered, its code is counted. */
export interface OtherGoods {
  readonly month: Month;
  readonly otherCode: string;
}

/** Reads one row: its cells, and its number as a spreadsheet counts it. */
export type ReadRow = (cells: readonly string[], row: number) => CustomsRow | OtherGoods | "note";

/**
 * Makes the reader of a table's rows, which gives "note" for a row that holds no figures but a total of the table or a
 * remark below it.
 * @throws SourceRefusal (the reader does) where a row is cut short, has more cells than the header, or a cell cannot be
 * what it must be.
 */
export function customsRowReader(
  columns: Columns,
  goods: CustomsGoods,
  file: string,
  language: Language
): ReadRow {
  const say = customsSentences[language];
  const monthIn = remembered(readCustomsMonth);
  const codeIn = remembered(readCommodityCode);
  const kgInUnit = remembered((unit) => kgIn(fold(unit)));
  const partnerIn = remembered((codeAndName) => {
    const [code, name] = codeAndName.split(BETWEEN) as [string, string];
    return partnerOfRow(goods, code, name);
  });
  const { width } = columns;

  return (cells, row) => {
    const cell = (column: number) => (cells[column] ?? "").trim();
    const month = monthIn(cell(columns.month));
    if (month === undefined && isNote(cells, columns)) return "note";
    if (cells.length < width) refuse(say.shortRow(file, row, cells.length, width));
    for (let i = width; i < cells.length; i++)
      if (cells[i]!.trim() !== "") refuse(say.longRow(file, row, width));
    if (month === undefined) refuse(say.badMonth(file, row, shortCell(cell(columns.month))));
    const code = codeIn(cell(columns.code));
    if (code === undefined) refuse(say.badCode(file, row, shortCell(cell(columns.code))));
    const product = goods.productOf(code);
    if (product === undefined) return { month, otherCode: code };
    const weight = columns.quantities.find((q) => kgInUnit(cell(q.unit)) !== undefined);
    return {
      month,
      product,
      partner: partnerOf(cells, row),
      kg: weight && amountIn(cell(weight.amount), row, "kg", kgInUnit(cell(weight.unit))),
      value:
        columns.value === undefined ? undefined : amountIn(cell(columns.value), row, "currency"),
      others: columns.others.map(cell).join(BETWEEN),
    };
  };

  function amountIn(text: string, row: number, kind: "kg" | "currency", factor?: number) {
    const amount = readAmount(text, kind, factor);
    if (typeof amount === "string") refuse(say.badAmount[amount](file, row, shortCell(text)));
    return amount;
  }

  function partnerOf(cells: readonly string[], row: number): string {
    const { partnerCode = -1, partnerName = -1 } = columns;
    if (partnerCode < 0 && partnerName < 0) return ALL_PARTNERS;
    const [code, name] = [(cells[partnerCode] ?? "").trim(), (cells[partnerName] ?? "").trim()];
    return partnerIn(code + BETWEEN + name) ?? refuse(say.groupPartner(file, row, shortCell(name)));
  }
}

function refuse(sentence: string): never {
  throw new SourceRefusal(sentence);
}

/** Of a row without a month: whether it is a total that a spreadsheet added, or a remark of one cell. */
function isNote(cells: readonly string[], columns: Columns): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (filled.length === 1) return true;
  const month = fold(cells[columns.month] ?? "");
  return /^(合计|总计|小计|total|grandtotal|sum)$/.test(month || fold(filled[0] ?? ""));
}
