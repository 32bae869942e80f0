import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import { HostObject, invalidArgument } from "../protocol/host-object";
import { spanOf } from "./address";
import { horizontalAlignments, meaningOf, verticalAlignments, wordFor } from "./alignment";
import { pixelsOf, pointsOf } from "./cell-sizes";
import { fittingHeights, fittingWidths } from "./fitting-sizes";
import { RangeBorders } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { RangeLook } from "./range-look";
import type { Range } from "./range";
import { orientationOf, orientedStyle } from "./text-orientation";

/** How the cells of a range look, apart from their number format. */
export class RangeFormat extends HostObject {
  readonly officeType = "RangeFormat";
  private readonly look: RangeLook;
  readonly fill: RangeFill;
  readonly font: RangeFont;
  readonly borders: RangeBorders;

  constructor(private readonly range: Range) {
    super();
    this.look = new RangeLook(range);
    this.fill = new RangeFill(this.look);
    this.font = new RangeFont(this.look);
    this.borders = new RangeBorders(range);
  }

  get horizontalAlignment(): string | null {
    return wordFor(
      horizontalAlignments,
      this.look.common(({ ht }) => ht ?? HorizontalAlign.UNSPECIFIED)
    );
  }

  set horizontalAlignment(alignment: string) {
    this.look.change({ ht: meaningOf(horizontalAlignments, alignment) });
  }

  get verticalAlignment(): string | null {
    return wordFor(
      verticalAlignments,
      this.look.common(({ vt }) => vt ?? VerticalAlign.BOTTOM)
    );
  }

  set verticalAlignment(alignment: string) {
    this.look.change({ vt: meaningOf(verticalAlignments, alignment) });
  }

  get wrapText(): boolean | null {
    return this.look.common(({ tb }) => tb === WrapStrategy.WRAP);
  }

  set wrapText(wrap: boolean) {
    this.look.change({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }

  get textOrientation(): number | null {
    return this.look.common(orientationOf);
  }

  set textOrientation(degrees: unknown) {
    this.look.change(orientedStyle(degrees));
  }

  get indentLevel(): number | null {
    return this.look.common(({ pd }) => Math.round((pd?.l ?? 0) / 9));
  }

  set indentLevel(level: number) {
    this.look.change({ pd: { l: level * 9 } });
  }

  /** In points, as Excel counts here. */
  get columnWidth(): number | null {
    const { worksheet, columnIndex, columnCount } = this.range;
    const sheet = worksheet.engine.sheet(worksheet.id);
    const width = sheet.getColumnWidth(columnIndex);
    const last = Math.min(columnIndex + columnCount, sheet.getColumnCount());
    for (let c = columnIndex; c < last; c++) if (sheet.getColumnWidth(c) !== width) return null;
    return pointsOf(width);
  }

  set columnWidth(width: number) {
    if (typeof width !== "number" || width < 0) throw invalidArgument();
    this.setWidths(pixelsOf(width));
  }

  private setWidths(colWidth: number | Record<number, number>): void {
    const { worksheet, box } = this.range;
    worksheet.requireWritable();
    const sheet = worksheet.engine.sheet(worksheet.id);
    const columns = Math.min(box.columns, Math.max(1, sheet.getColumnCount() - box.column));
    worksheet.engine.ensureSize(worksheet.id, { ...box, rows: 1, columns });
    worksheet.engine.run(SetWorksheetColWidthMutation.id, {
      unitId: worksheet.engine.unitId,
      subUnitId: worksheet.id,
      ranges: [spanOf({ ...box, rows: 1, columns })],
      colWidth,
    });
  }

  get rowHeight(): number | null {
    const { worksheet, rowIndex, rowCount } = this.range;
    const sheet = worksheet.engine.sheet(worksheet.id);
    const height = sheet.getRowHeight(rowIndex);
    const last = Math.min(rowIndex + rowCount, sheet.getRowCount());
    for (let r = rowIndex; r < last; r++) if (sheet.getRowHeight(r) !== height) return null;
    return pointsOf(height);
  }

  set rowHeight(height: number) {
    if (typeof height !== "number" || height < 0 || height > 409) throw invalidArgument();
    this.setHeights(pixelsOf(height));
  }

  private setHeights(rowHeight: number | Record<number, number>): void {
    const { worksheet, box } = this.range;
    worksheet.requireWritable();
    const sheet = worksheet.engine.sheet(worksheet.id);
    const rows = Math.min(box.rows, Math.max(1, sheet.getRowCount() - box.row));
    worksheet.engine.ensureSize(worksheet.id, { ...box, rows, columns: 1 });
    worksheet.engine.run(SetWorksheetRowHeightMutation.id, {
      unitId: worksheet.engine.unitId,
      subUnitId: worksheet.id,
      ranges: [spanOf({ ...box, rows, columns: 1 })],
      rowHeight,
    });
  }

  /** Widths by the number of characters: nothing measures fonts where there is no screen. */
  autofitColumns(): void {
    const used = this.range.getUsedRangeOrNullObject(true);
    if (used) this.setWidths(fittingWidths(used));
  }

  /** Heights by the number of lines, as far as they can be told from the number of characters. */
  autofitRows(): void {
    const used = this.range.getUsedRangeOrNullObject(true);
    if (used) this.setHeights(fittingHeights(used));
  }
}
