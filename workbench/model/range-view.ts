import { HostCollection, HostObject } from "../protocol/host-object";
import type { Scalar, ValueType } from "./cell-reading";
import type { Range } from "./range";

/** The cells of a range that are to be seen, as if the hidden rows and columns were not there. */
export class RangeView extends HostObject {
  readonly officeType: string = "RangeView";

  constructor(
    private readonly range: Range,
    readonly index = 0
  ) {
    super();
  }

  /** Of a grid over the whole range the part that is seen. */
  private seen<T>(grid: readonly T[][]): T[][] {
    const { worksheet, rowIndex, columnIndex } = this.range;
    const sheet = worksheet.engine.sheet(worksheet.id);
    return grid
      .filter((_, i) => sheet.getRowVisible(rowIndex + i))
      .map((row) => row.filter((_, j) => sheet.getColVisible(columnIndex + j)));
  }

  get values(): Scalar[][] {
    return this.seen(this.range.values);
  }

  /** Writes into the cells that are seen, and into no other. */
  set values(values: unknown) {
    const { worksheet, rowIndex, columnIndex, rowCount, columnCount } = this.range;
    const cells = this.seen(
      Array.from({ length: rowCount }, (_, i) =>
        Array.from({ length: columnCount }, (__, j) =>
          worksheet.getCell(rowIndex + i, columnIndex + j)
        )
      )
    );
    cells.forEach((row, i) =>
      row.forEach((cell, j) => {
        cell.values = Array.isArray(values) ? [[(values as unknown[][])[i]?.[j]]] : values;
      })
    );
  }

  get formulas(): Scalar[][] {
    return this.seen(this.range.formulas);
  }

  get formulasR1C1(): Scalar[][] {
    return this.seen(this.range.formulasR1C1);
  }

  get numberFormat(): string[][] {
    return this.seen(this.range.numberFormat);
  }

  get text(): string[][] {
    return this.seen(this.range.text);
  }

  get valueTypes(): ValueType[][] {
    return this.seen(this.range.valueTypes);
  }

  get cellAddresses(): string[][] {
    const { worksheet, rowIndex, columnIndex } = this.range;
    return this.seen(
      this.range.text.map((row, i) =>
        row.map((_, j) => worksheet.getCell(rowIndex + i, columnIndex + j).address)
      )
    );
  }

  get rowCount(): number {
    return this.text.length;
  }

  get columnCount(): number {
    return this.text[0]?.length ?? 0;
  }

  /** Each row that is seen as a view of its own. */
  get rows(): RangeViewCollection {
    const { worksheet, rowIndex, rowCount } = this.range;
    const sheet = worksheet.engine.sheet(worksheet.id);
    const seen = Array.from({ length: rowCount }, (_, i) => i).filter((i) =>
      sheet.getRowVisible(rowIndex + i)
    );
    return new RangeViewCollection(seen.map((i, n) => new RangeView(this.range.getRow(i), n)));
  }

  getRange(): Range {
    return this.range;
  }
}

class RangeViewCollection extends HostCollection<RangeView> {
  readonly officeType = "RangeViewCollection";

  constructor(readonly items: readonly RangeView[]) {
    super();
  }
}
