import { autoFill } from "./auto-fill";
import { hiddenShare, hideColumns, hideRows } from "./hidden-lines";
import { hyperlinkOf, setHyperlink } from "./hyperlinks";
import { moveCells } from "./moved-cells";
import { group, showDetails, sideOf, ungroup } from "./outline";
import { propertiesOf, setProperties } from "./cell-properties";
import type { Range } from "./range";
import { RangeReach } from "./range-reach";
import { removeDuplicates } from "./remove-duplicates";
import { invalidArgument } from "../protocol/host-object";

/** What is done to the cells of a range by more than writing them. */
export abstract class RangeWork extends RangeReach {
  private get cellsOfIt(): Range {
    return this.at(this.box);
  }

  /** Null where some rows are hidden and some are not. */
  get rowHidden(): boolean | null {
    const { engine, id } = this.worksheet;
    const sheet = engine.sheet(id);
    const isVisible = (row: number) => sheet.getRowVisible(row);
    return hiddenShare(isVisible, this.rowIndex, this.rowCount, sheet.getRowCount());
  }

  set rowHidden(hidden: unknown) {
    this.worksheet.requireWritable();
    hideRows(this.worksheet.engine, this.worksheet.id, this.box, hidden);
  }

  get columnHidden(): boolean | null {
    const { engine, id } = this.worksheet;
    const sheet = engine.sheet(id);
    const isVisible = (column: number) => sheet.getColVisible(column);
    return hiddenShare(isVisible, this.columnIndex, this.columnCount, sheet.getColumnCount());
  }

  set columnHidden(hidden: unknown) {
    this.worksheet.requireWritable();
    hideColumns(this.worksheet.engine, this.worksheet.id, this.box, hidden);
  }

  /** Whether the cells are hidden by their rows or by their columns. */
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  get hyperlink() {
    return hyperlinkOf(this.cellsOfIt);
  }

  set hyperlink(link: unknown) {
    setHyperlink(this.cellsOfIt, link);
  }

  autoFill(destination: Range | string, type?: string): void {
    autoFill(this.cellsOfIt, this.other(destination), type);
  }

  removeDuplicates(columns: unknown, includesHeader?: boolean) {
    return removeDuplicates(this.cellsOfIt, columns, includesHeader);
  }

  /** Cuts the cells and pastes them elsewhere; formulas that name them follow. */
  moveTo(destination: Range | string): void {
    moveCells(this.cellsOfIt, this.destination(destination));
  }

  protected abstract destination(range: Range | string): Range;

  group(option: unknown): void {
    group(this.worksheet, this.box, sideOf(option, "Range.group"));
  }

  ungroup(option: unknown): void {
    ungroup(this.worksheet, this.box, sideOf(option, "Range.ungroup"));
  }

  showGroupDetails(option: unknown): void {
    showDetails(this.worksheet, this.box, sideOf(option, "Range.showGroupDetails"), true);
  }

  hideGroupDetails(option: unknown): void {
    showDetails(this.worksheet, this.box, sideOf(option, "Range.hideGroupDetails"), false);
  }

  getCellProperties(options: unknown) {
    const cell = this.cellsOfIt;
    return this.grid((row, column) =>
      propertiesOf(cell.getCell(row - this.rowIndex, column - this.columnIndex), options)
    );
  }

  setCellProperties(properties: unknown): void {
    const rows = properties as unknown[][];
    const fits =
      Array.isArray(properties) &&
      rows.length === this.rowCount &&
      rows.every((row) => Array.isArray(row) && row.length === this.columnCount);
    if (!fits) throw invalidArgument("Range.setCellProperties");
    rows.forEach((row, i) =>
      row.forEach((given, j) => setProperties(this.cellsOfIt.getCell(i, j), given))
    );
  }

  getRowProperties(options: unknown) {
    const rows = Array.from({ length: this.rowCount }, (_, i) => this.cellsOfIt.getRow(i));
    return rows.map((row) => propertiesOf(row, options));
  }

  getColumnProperties(options: unknown) {
    const columns = Array.from({ length: this.columnCount }, (_, j) => this.cellsOfIt.getColumn(j));
    return columns.map((column) => propertiesOf(column, options));
  }

  setRowProperties(properties: unknown): void {
    this.setLines(properties, this.rowCount, (i) => this.cellsOfIt.getRow(i).getEntireRow());
  }

  setColumnProperties(properties: unknown): void {
    this.setLines(properties, this.columnCount, (j) =>
      this.cellsOfIt.getColumn(j).getEntireColumn()
    );
  }

  private setLines(properties: unknown, count: number, lineAt: (i: number) => Range): void {
    if (!Array.isArray(properties) || properties.length !== count) throw invalidArgument();
    properties.forEach((given: unknown, i) => setProperties(lineAt(i), given));
  }
}
