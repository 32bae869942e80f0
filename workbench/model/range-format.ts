import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import { HostObject, invalidArgument } from "../protocol/host-object";
import { spanOf } from "./address";
import { CellReading } from "./cell-reading";
import { colorOf } from "./cell-color";
import { RangeBorders } from "./range-borders";
import type { Range } from "./range";

/** A point is 1/72 of an inch, a pixel 1/96. */
const pixels = (points: number) => (points * 96) / 72;
const points = (px: number) => (px * 72) / 96;

/** Reads and changes one aspect of the style of all cells of a range; null stands for "not all the same". */
export class RangeStyle {
  constructor(readonly range: Range) {}

  /** What all cells agree on, else null. Of a whole column only the used part is asked. */
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

class RangeFill extends HostObject {
  readonly officeType = "RangeFill";

  constructor(private readonly style: RangeStyle) {
    super();
  }

  get color(): string | null {
    return this.style.common(({ bg }) => bg?.rgb?.toUpperCase() ?? "#FFFFFF");
  }

  set color(color: unknown) {
    if (color === "") this.clear();
    else this.style.change({ bg: { rgb: colorOf(color) } });
  }

  clear(): void {
    this.style.change({ bg: null });
  }
}

class RangeFont extends HostObject {
  readonly officeType = "RangeFont";

  constructor(private readonly style: RangeStyle) {
    super();
  }

  get bold(): boolean | null {
    return this.style.common(({ bl }) => bl === BooleanNumber.TRUE);
  }

  set bold(bold: boolean) {
    this.style.change({ bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get italic(): boolean | null {
    return this.style.common(({ it }) => it === BooleanNumber.TRUE);
  }

  set italic(italic: boolean) {
    this.style.change({ it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get underline(): string | null {
    return this.style.common(({ ul }) => (ul?.s === BooleanNumber.TRUE ? "Single" : "None"));
  }

  set underline(underline: string) {
    const s = underline === "None" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.style.change({ ul: { s } });
  }

  get color(): string | null {
    return this.style.common(({ cl }) => cl?.rgb?.toUpperCase() ?? "#000000");
  }

  set color(color: unknown) {
    this.style.change({ cl: { rgb: colorOf(color) } });
  }

  get size(): number | null {
    return this.style.common(({ fs }) => fs ?? 11);
  }

  set size(size: number) {
    this.style.change({ fs: size });
  }

  get name(): string | null {
    return this.style.common(({ ff }) => ff ?? "Calibri");
  }

  set name(name: string) {
    this.style.change({ ff: name });
  }
}

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

function nameIn<T>(names: Readonly<Record<string, T>>, value: T | null): string | null {
  return value === null ? null : (Object.keys(names).find((name) => names[name] === value) ?? null);
}

function valueIn<T>(names: Readonly<Record<string, T>>, name: string): T {
  if (!Object.hasOwn(names, name)) throw invalidArgument();
  return names[name];
}

export class RangeFormat extends HostObject {
  readonly officeType = "RangeFormat";
  private readonly style: RangeStyle;
  readonly fill: RangeFill;
  readonly font: RangeFont;
  readonly borders: RangeBorders;

  constructor(private readonly range: Range) {
    super();
    this.style = new RangeStyle(range);
    this.fill = new RangeFill(this.style);
    this.font = new RangeFont(this.style);
    this.borders = new RangeBorders(range);
  }

  get horizontalAlignment(): string | null {
    return nameIn(
      horizontal,
      this.style.common(({ ht }) => ht ?? HorizontalAlign.UNSPECIFIED)
    );
  }

  set horizontalAlignment(alignment: string) {
    this.style.change({ ht: valueIn(horizontal, alignment) });
  }

  get verticalAlignment(): string | null {
    return nameIn(
      vertical,
      this.style.common(({ vt }) => vt ?? VerticalAlign.BOTTOM)
    );
  }

  set verticalAlignment(alignment: string) {
    this.style.change({ vt: valueIn(vertical, alignment) });
  }

  get wrapText(): boolean | null {
    return this.style.common(({ tb }) => tb === WrapStrategy.WRAP);
  }

  set wrapText(wrap: boolean) {
    this.style.change({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }

  get indentLevel(): number | null {
    return this.style.common(({ pd }) => Math.round((pd?.l ?? 0) / 9));
  }

  set indentLevel(level: number) {
    this.style.change({ pd: { l: level * 9 } });
  }

  /** In points, as Excel counts here. */
  get columnWidth(): number | null {
    const { worksheet, columnIndex, columnCount } = this.range;
    const sheet = worksheet.engine.sheet(worksheet.id);
    const width = sheet.getColumnWidth(columnIndex);
    const last = Math.min(columnIndex + columnCount, sheet.getColumnCount());
    for (let c = columnIndex; c < last; c++) if (sheet.getColumnWidth(c) !== width) return null;
    return points(width);
  }

  set columnWidth(width: number) {
    if (typeof width !== "number" || width < 0) throw invalidArgument();
    this.setWidths(pixels(width));
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
    return points(height);
  }

  set rowHeight(height: number) {
    if (typeof height !== "number" || height < 0) throw invalidArgument();
    const { worksheet, box } = this.range;
    worksheet.requireWritable();
    const sheet = worksheet.engine.sheet(worksheet.id);
    const rows = Math.min(box.rows, Math.max(1, sheet.getRowCount() - box.row));
    worksheet.engine.ensureSize(worksheet.id, { ...box, rows, columns: 1 });
    worksheet.engine.run(SetWorksheetRowHeightMutation.id, {
      unitId: worksheet.engine.unitId,
      subUnitId: worksheet.id,
      ranges: [spanOf({ ...box, rows, columns: 1 })],
      rowHeight: pixels(height),
    });
  }

  /** Widths by the number of characters: nothing measures fonts where there is no screen. */
  autofitColumns(): void {
    const used = this.range.getUsedRangeOrNullObject(true);
    if (!used) return;
    const widths: Record<number, number> = {};
    for (const row of used.text) {
      row.forEach((text, j) => {
        const column = used.columnIndex + j;
        const width = Math.max(...text.split("\n").map((line) => line.length)) * 7 + 12;
        widths[column] = Math.max(widths[column] ?? 30, Math.min(width, 600));
      });
    }
    this.setWidths(widths);
  }

  /** Rows of the engine fit themselves unless they have been given a height. */
  autofitRows(): void {}
}
