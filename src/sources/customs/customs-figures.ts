import type { Language } from "../../dataset/catalogue";
import type { Month } from "../../dataset/month";
import { CustomsCells } from "./customs-cells";
import type { Columns } from "./customs-columns";
import { flowNamed } from "./customs-flow";
import type { CustomsGoods } from "./customs-goods";
import { CustomsHeader } from "./customs-header";
import { type CustomsRow, customsRowReader, type ReadRow } from "./customs-row";
import { customsSentences } from "./customs-sentences";
import { Tally } from "./customs-tally";
import type { OpenTable } from "../files/open-tables";
import type { AtRest } from "../files/rest";
import { type Currency, type Flow, type Notice, SourceRefusal } from "../source";

/** All that one customs file says. */
export interface CustomsFigures {
  readonly name: string;
  /** Undefined where the file does not say: then it is taken for what was asked. */
  readonly flow: Flow | undefined;
  readonly currency: Currency | undefined;
  /** What went to each partner in each month: sums of the file's rows. */
  readonly cells: CustomsCells;
  /** Months of any row, of other goods too: the query covered them. */
  readonly months: ReadonlySet<Month>;
  readonly probablyCut: boolean;
  /** Codes of other goods, for the refusal where there is nothing else. */
  readonly otherCodes: readonly string[];
  readonly notices: readonly Notice[];
}

/** Customs gives no more rows than this for one query. */
export const MOST_ROWS = 10_000;

/**
 * Reads a table of a customs file and sums its rows by month, partner and product: over regimes and provinces, where
 * it has them. A row that stands twice in every respect counts once.
 * @param atRest Waited for now and then, with the part of the table that is read.
 * @throws SourceRefusal where it is no customs file or one of its rows cannot be read.
 */
export async function readCustomsFigures(
  { name, batches }: OpenTable,
  goods: CustomsGoods,
  language: Language,
  atRest: AtRest
): Promise<CustomsFigures> {
  const header = new CustomsHeader(name, language);
  let sums: RowSums | undefined;
  for (const { rows, first, share } of batches()) {
    rows.forEach((cells, i) => {
      if (cells.every((cell) => cell.trim() === "")) return;
      if (sums) return sums.add(cells, first + i);
      const columns = header.look(cells);
      if (columns) sums = new RowSums(name, columns, header.flow, goods, language);
    });
    await atRest(share);
  }
  return sums ? sums.figures() : header.refuse();
}

/** The rows of one table, summed as they come. */
class RowSums {
  private readonly readRow: ReadRow;
  private readonly cells = new CustomsCells();
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
    const { cells } = this;
    const { product, month, partner, kg = NaN, value = NaN } = read;
    const place = cells.placeOf(
      cells.numberOfProduct(product),
      month,
      cells.numberOfPartner(partner)
    );
    if (this.isRepeated(read, place, row)) return this.tally.repeated();
    this.tally.row(read, this.columns.value !== undefined);
    cells.kg[place]! += kg;
    cells.value[place]! += value;
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
    place: number,
    row: number
  ) {
    const whole = `${place}|${others}`;
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
