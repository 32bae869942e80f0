import { SetFrozenMutation } from "@univerjs/sheets";
import { HostObject } from "../protocol/host-object";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Rows and columns that stay in view. */
export class FreezePanes extends HostObject {
  readonly officeType = "WorksheetFreezePanes";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  private freeze(rows: number, columns: number): void {
    this.sheet.engine.run(SetFrozenMutation.id, {
      unitId: this.sheet.engine.unitId,
      subUnitId: this.sheet.id,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  freezeRows(count = 0): void {
    this.freeze(count, 0);
  }

  freezeColumns(count = 0): void {
    this.freeze(0, count);
  }

  /** Everything above and to the left of the range's end stays in view. */
  freezeAt(range: Range | string): void {
    const at = typeof range === "string" ? this.sheet.getRange(range) : range;
    const rows = at.isEntireColumn ? 0 : at.rowIndex + at.rowCount;
    const columns = at.isEntireRow ? 0 : at.columnIndex + at.columnCount;
    this.freeze(rows, columns);
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  getLocationOrNullObject(): Range | null {
    const { ySplit, xSplit } = this.sheet.engine.sheet(this.sheet.id).getFreeze();
    if (ySplit <= 0 && xSplit <= 0) return null;
    const whole = this.sheet.getRange().box;
    return this.sheet.rangeAt({
      row: 0,
      column: 0,
      rows: ySplit > 0 ? ySplit : whole.rows,
      columns: xSplit > 0 ? xSplit : whole.columns,
    });
  }

  getLocation(): Range | null {
    return this.getLocationOrNullObject();
  }
}
