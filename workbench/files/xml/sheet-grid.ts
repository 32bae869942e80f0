import { maxColumns, maxRows } from "../../model/address";
import { emuOf, emuPerPixel, emuPoints } from "./lengths";

/** What of a sheet says where its cells lie; lengths in pixels. */
export interface SheetSizes {
  defaultColumnWidth: number;
  defaultRowHeight: number;
  columns: readonly { column: number; width: number | null; hidden: boolean }[];
  rows: readonly { row: number; height: number | null; hidden: boolean }[];
}

/** Lengths of the rows or columns of a sheet, in the units of drawings. */
class Track {
  private readonly own = new Map<number, number>();
  private readonly usual: number;

  constructor(
    usual: number,
    own: readonly { index: number; size: number | null; hidden: boolean }[],
    private readonly count: number
  ) {
    this.usual = usual * emuPerPixel;
    for (const { index, size, hidden } of own) {
      this.own.set(index, hidden ? 0 : (size ?? usual) * emuPerPixel);
    }
  }

  /** The cell that a place lies in, and how far into it. */
  at(emu: number): [index: number, offset: number] {
    let index = 0;
    let rest = Math.max(0, emu);
    while (index < this.count - 1 && rest >= this.size(index)) rest -= this.size(index++);
    return [index, Math.round(rest)];
  }

  start(index: number): number {
    let sum = 0;
    for (let i = 0; i < index; i++) sum += this.size(i);
    return sum;
  }

  private size(index: number): number {
    return this.own.get(index) ?? this.usual;
  }
}

/** Finds places of a sheet, in points, among its cells. */
export class SheetGrid {
  private readonly columns: Track;
  private readonly rows: Track;

  constructor(sheet: SheetSizes) {
    const columns = sheet.columns.map((c) => ({
      index: c.column,
      size: c.width,
      hidden: c.hidden,
    }));
    const rows = sheet.rows.map((r) => ({ index: r.row, size: r.height, hidden: r.hidden }));
    this.columns = new Track(sheet.defaultColumnWidth, columns, maxColumns);
    this.rows = new Track(sheet.defaultRowHeight, rows, maxRows);
  }

  columnAt(points: number): [column: number, offset: number] {
    return this.columns.at(emuOf(points));
  }

  rowAt(points: number): [row: number, offset: number] {
    return this.rows.at(emuOf(points));
  }

  /** Points from the left top corner; offsets in EMU. */
  left(column: number, offset: number): number {
    return emuPoints(this.columns.start(column) + offset);
  }

  top(row: number, offset: number): number {
    return emuPoints(this.rows.start(row) + offset);
  }
}
