import { HostObject, RichApiError, itemNotFound } from "../protocol/host-object";
import {
  boxAddress,
  checkedBox,
  intersection,
  maxColumns,
  maxRows,
  quotedSheet,
  union,
  type Box,
} from "./address";
import { placeOf, type Place } from "./cell-sizes";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** More cells than this a request cannot carry. */
const readableCells = 5_000_000;

/** What has a value for each cell. */
const cellByCell: ReadonlySet<string> = new Set([
  "values",
  "valuesAsJson",
  "valuesAsJsonLocal",
  "valueTypes",
  "text",
  "formulas",
  "formulasLocal",
  "formulasR1C1",
  "numberFormat",
  "numberFormatLocal",
  "numberFormatCategories",
  "linkedDataTypeState",
]);

/** A rectangle of cells as a place: where it lies and which rectangles lie around it. */
export abstract class RangeGeometry extends HostObject {
  readonly officeType = "Range";
  readonly box: Box;

  constructor(
    readonly worksheet: Worksheet,
    box: Box
  ) {
    super();
    this.box = checkedBox(box);
  }

  /** Of whole columns and rows Excel tells nothing cell by cell ("Read or write to an unbounded range"). */
  override withholds(member: string): boolean {
    return (this.isEntireColumn || this.isEntireRow) && cellByCell.has(member);
  }

  /** A range on the same sheet. */
  protected at(box: Box): Range {
    return this.worksheet.rangeAt(box);
  }

  get rowIndex(): number {
    return this.box.row;
  }

  get columnIndex(): number {
    return this.box.column;
  }

  get rowCount(): number {
    return this.box.rows;
  }

  get columnCount(): number {
    return this.box.columns;
  }

  get cellCount(): number {
    const count = this.box.rows * this.box.columns;
    return count >= 2 ** 31 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this.box.rows === maxRows;
  }

  get isEntireRow(): boolean {
    return this.box.columns === maxColumns;
  }

  /** The address without its sheet. */
  get localAddress(): string {
    return boxAddress(this.box);
  }

  get address(): string {
    return `${quotedSheet(this.worksheet.name)}!${this.localAddress}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  private get place(): Place {
    return placeOf(this.worksheet.engine, this.worksheet.id, this.box);
  }

  /** Points from the left edge of the sheet. */
  get left(): number {
    return this.place.left;
  }

  get top(): number {
    return this.place.top;
  }

  get width(): number {
    return this.place.width;
  }

  get height(): number {
    return this.place.height;
  }

  /** One value for each cell. */
  protected grid<T>(cellAt: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.box;
    if (rows * columns > readableCells) {
      throw new RichApiError(
        "InvalidOperation",
        "The requested operation can't be completed because the range has too many cells."
      );
    }
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => cellAt(row + i, column + j))
    );
  }

  getCell(row: number, column: number): Range {
    const { box } = this;
    return this.at({ row: box.row + row, column: box.column + column, rows: 1, columns: 1 });
  }

  getRow(index: number): Range {
    return this.at({ ...this.box, row: this.box.row + index, rows: 1 });
  }

  getColumn(index: number): Range {
    return this.at({ ...this.box, column: this.box.column + index, columns: 1 });
  }

  getLastCell(): Range {
    return this.getCell(this.box.rows - 1, this.box.columns - 1);
  }

  getLastRow(): Range {
    return this.getRow(this.box.rows - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.box.columns - 1);
  }

  getEntireRow(): Range {
    return this.at({ ...this.box, column: 0, columns: maxColumns });
  }

  getEntireColumn(): Range {
    return this.at({ ...this.box, row: 0, rows: maxRows });
  }

  getOffsetRange(rowOffset: number, columnOffset: number): Range {
    const { row, column } = this.box;
    return this.at({ ...this.box, row: row + rowOffset, column: column + columnOffset });
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    const { rows, columns } = this.box;
    return this.at({ ...this.box, rows: rows + deltaRows, columns: columns + deltaColumns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.box, rows, columns });
  }

  getRowsAbove(count = 1): Range {
    return count > 0
      ? this.at({ ...this.box, row: this.box.row - count, rows: count })
      : this.at({ ...this.box, rows: -count });
  }

  getRowsBelow(count = 1): Range {
    return this.at({ ...this.box, row: this.box.row + this.box.rows, rows: count });
  }

  getColumnsBefore(count = 1): Range {
    return this.at({ ...this.box, column: this.box.column - count, columns: count });
  }

  getColumnsAfter(count = 1): Range {
    return this.at({ ...this.box, column: this.box.column + this.box.columns, columns: count });
  }

  getBoundingRect(another: Range | string): Range {
    return this.at(union(this.box, this.other(another).box));
  }

  getIntersectionOrNullObject(another: Range | string): Range | null {
    const other = this.other(another);
    if (other.worksheet.id !== this.worksheet.id) return null;
    const shared = intersection(this.box, other.box);
    return shared && this.at(shared);
  }

  getIntersection(another: Range | string): Range {
    const shared = this.getIntersectionOrNullObject(another);
    if (!shared) throw itemNotFound("Range.getIntersection");
    return shared;
  }

  protected other(range: Range | string): Range {
    return typeof range === "string" ? this.worksheet.getRange(range) : range;
  }
}
