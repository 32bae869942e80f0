import type { Language } from "../../dataset/catalogue";
import type { Month } from "../../dataset/month";
import type { Columns } from "./customs-columns";
import { flowNamed } from "./customs-flow";
import type { CustomsGoods } from "./customs-goods";
import { CustomsHeader } from "./customs-header";
import { type CustomsRow, customsRowReader, type ReadRow } from "./customs-row";
import { customsSentences } from "./customs-sentences";
import { Tally } from "./customs-tally";
import type { OpenTable } from "../files/open-tables";
import { type Currency, type Flow, type Notice, SourceRefusal } from "../source";

/** What went to one partner in one month: the sum of a file's rows. */
export interface CustomsCell {
  readonly product: string;
  readonly month: Month;
  readonly partner: string;
  /** Whole kg; undefined where one of the rows has no weight: a partial sum is never given. */
  readonly kg: number | undefined;
  readonly value: number | undefined;
}

/** All that one customs file says. */
export interface CustomsFigures {
  readonly name: string;
  /** Undefined where the file does not say: then it is taken for what was asked. */
  readonly flow: Flow | undefined;
  readonly currency: Currency | undefined;
  readonly cells: ReadonlyMap<string, CustomsCell>;
  /** Months of any row, of other goods too: the query covered them. */
  readonly months: ReadonlySet<Month>;
  readonly probablyCut: boolean;
  /** Codes of other goods, for the refusal where there is nothing else. */
  readonly otherCodes: readonly string[];
  readonly notices: readonly Notice[];
}

/** Customs gives no more rows than this for one query. */
const MOST_ROWS = 10_000;

/**
 * Reads a table of a customs file and sums its rows by month, partner and product: over regimes and provinces, where
 * it has them. A row that stands twice in every respect counts once.
 * @throws SourceRefusal where it is no customs file or one of its rows cannot be read.
 */
export function readCustomsFigures(
  { name, each }: OpenTable,
  goods: CustomsGoods,
  language: Language
): CustomsFigures {
  const header = new CustomsHeader(name, language);
  let sums: RowSums | undefined;
  each((cells, row) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    if (sums) return sums.add(cells, row);
    const columns = header.look(cells);
    if (columns) sums = new RowSums(name, columns, header.flow, goods, language);
  });
  return sums ? sums.figures() : header.refuse();
}

/** The rows of one table, summed as they come. */
class RowSums {
  private readonly readRow: ReadRow;
  private readonly cells = new Map<string, CustomsCell>();
  private readonly months = new Set<Month>();
  private readonly seen = new Map<string, { kg?: number; value?: number; row: number }>();
  private readonly tally: Tally;
  private rows = 0;
  private flowInRows: Flow | undefined;

  constructor(
    private readonly file: string,
    private readonly columns: Columns,
    private readonly flowAbove: Flow | undefined,
    private readonly goods: CustomsGoods,
    private readonly language: Language
  ) {
    this.readRow = customsRowReader(columns, goods, file, language);
    this.tally = new Tally(file, goods, language);
  }

  add(texts: readonly string[], row: number): void {
    const read = this.readRow(texts, row);
    if (read === "note") return this.tally.note();
    this.rows++;
    if (this.columns.flow !== undefined) this.noteFlow(flowNamed(texts[this.columns.flow] ?? ""));
    this.months.add(read.month);
    if ("otherCode" in read) return this.tally.otherCode(read.otherCode);
    const { product, month, partner } = read;
    const key = `${product}|${month}|${partner}`;
    if (this.isRepeated(read, key, row)) return this.tally.repeated();
    this.tally.row(read, this.columns.value !== undefined);
    const sum = this.cells.get(key);
    const kg = sum ? plus(sum.kg, read.kg) : read.kg;
    const value = sum ? plus(sum.value, read.value) : read.value;
    this.cells.set(key, { product, month, partner, kg, value });
  }

  figures(): CustomsFigures {
    const { file, rows, cells, months, tally } = this;
    if (rows === 0) throw new SourceRefusal(customsSentences[this.language].noRows(file));
    return {
      name: file,
      flow: this.flowInRows ?? this.flowAbove,
      currency: this.columns.currency,
      cells,
      months,
      probablyCut: rows === MOST_ROWS,
      otherCodes: tally.otherCodes,
      notices: tally.notices(rows === MOST_ROWS ? rows : undefined),
    };
  }

  /** Whether the same row was there before: nothing that the file says tells the two apart, and their figures agree. */
  private isRepeated(
    { product, month, partner, kg, value, others }: CustomsRow,
    key: string,
    row: number
  ) {
    const whole = `${key}|${others}`;
    const before = this.seen.get(whole);
    if (!before) {
      this.seen.set(whole, { kg, value, row });
      return false;
    }
    if (before.kg === kg && before.value === value) return true;
    const label = this.goods.label(month, product, partner);
    const sentence = customsSentences[this.language].rowTwice(this.file, label, before.row, row);
    throw new SourceRefusal(sentence);
  }

  private noteFlow(flow: Flow | undefined): void {
    if (!flow) return;
    if (this.flowInRows && this.flowInRows !== flow)
      throw new SourceRefusal(customsSentences[this.language].bothFlows(this.file));
    this.flowInRows = flow;
  }
}

function plus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
