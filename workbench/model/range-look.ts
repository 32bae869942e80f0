import type { IStyleData, Nullable } from "@univerjs/core";
import { CellReading } from "./cell-reading";
import type { Look } from "./look";
import type { Range } from "./range";

/** The look of the cells of a range. */
export class RangeLook implements Look {
  constructor(readonly range: Range) {}

  /** Of a whole column only the part that the engine's sheet has is asked. */
  common<T>(read: (style: IStyleData) => T): T | null {
    const { worksheet, box } = this.range;
    const cells = new CellReading(worksheet.engine, worksheet.id);
    const sheet = worksheet.engine.sheet(worksheet.id);
    const first = read(cells.style(box.row, box.column));
    const lastRow = Math.min(box.row + box.rows, sheet.getRowCount());
    const lastColumn = Math.min(box.column + box.columns, sheet.getColumnCount());
    for (let row = box.row; row < lastRow; row++) {
      for (let column = box.column; column < lastColumn; column++) {
        if (read(cells.style(row, column)) !== first) return null;
      }
    }
    return first;
  }

  change(style: Nullable<IStyleData>): void {
    const { worksheet, box } = this.range;
    worksheet.requireWritable();
    worksheet.writing.restyle(worksheet.id, box, () => ({ s: style }));
  }
}
