import { generateRandomId } from "@univerjs/core";
import {
  DeleteSheetTableMutation,
  SetSheetTableCommand,
  SetSheetTableMutation,
} from "@univerjs/sheets-table";
import { HostObject, invalidArgument, itemNotFound } from "../protocol/host-object";
import { boxOf, intersection, spanOf, type Box } from "./address";
import { AutoFilter } from "./auto-filter";
import { notKept } from "./field";
import { TableSort } from "./table-sort";
import { addTotals, removeTotals, totalsBox } from "./table-totals";
import { CellReading } from "./cell-reading";
import { followTable, type ColumnChange } from "./followed-tables";
import { plainReferences } from "./plain-references";
import type { Range } from "./range";
import { TableColumnCollection } from "./table-columns";
import { checkedTableName } from "./table-name";
import { TableRowCollection } from "./table-rows";
import { themeOf } from "./table-style";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** What Excel knows of a table and the engine does not; it travels in the engine's own notes on the table. */
export interface TableNotes {
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showTotals: boolean;
  sorting: Sorting | null;
  /** Whether its one row is only there because a table cannot be without. */
  isWithoutRows?: boolean;
}

/** How the rows were put in order last. */
interface Sorting {
  fields: { key: number; ascending?: boolean }[];
  matchCase: boolean;
}

const newNotes: TableNotes = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showTotals: false,
  sorting: null,
};

/** A table: the engine's own, so that formulas understand `SUM(Sales[Amount])`. */
export class Table extends HostObject {
  readonly officeType = "Table";
  readonly columns: TableColumnCollection = new TableColumnCollection(this);
  readonly rows: TableRowCollection = new TableRowCollection(this);
  readonly showHeaders = true;

  constructor(
    readonly book: Workbook,
    readonly id: string
  ) {
    super();
  }

  get known() {
    const { engine } = this.book;
    const table = engine.tables.getTable(engine.unitId, this.id);
    if (!table) throw itemNotFound("Table");
    return table;
  }

  get legacyId(): string {
    return this.id;
  }

  get worksheet(): Worksheet {
    return this.book.worksheets.byId(this.known.getSubunitId());
  }

  get name(): string {
    return this.known.getDisplayName();
  }

  set name(name: string) {
    const wanted = checkedTableName(this.book, name, this);
    const before = this.name;
    if (wanted === before) return;
    const { engine } = this.book;
    const renamed = { unitId: engine.unitId, tableId: this.id, name: wanted };
    // The command changes formulas too; it refuses a change of case alone, for which nothing need be changed.
    engine.run(SetSheetTableCommand.id, renamed);
    if (this.name !== wanted) this.configure({ name: wanted });
    followTable(engine, before, wanted);
  }

  private get notes(): TableNotes {
    return { ...newNotes, ...(this.known.getTableMeta() as unknown as Partial<TableNotes>) };
  }

  private note(change: Partial<TableNotes>): void {
    const notes = { ...this.notes, ...change };
    this.known.setTableMeta(notes);
  }

  get style(): string {
    return this.notes.style;
  }

  set style(style: string) {
    this.configure({ theme: themeOf(style) });
    this.note({ style });
  }

  get showBandedRows(): boolean {
    return this.notes.showBandedRows;
  }

  set showBandedRows(showBandedRows: boolean) {
    this.note({ showBandedRows });
  }

  get showBandedColumns(): boolean {
    return this.notes.showBandedColumns;
  }

  set showBandedColumns(showBandedColumns: boolean) {
    this.note({ showBandedColumns });
  }

  get showFilterButton(): boolean {
    return this.notes.showFilterButton;
  }

  set showFilterButton(showFilterButton: boolean) {
    this.note({ showFilterButton });
  }

  get highlightFirstColumn(): boolean {
    return this.notes.highlightFirstColumn;
  }

  set highlightFirstColumn(highlightFirstColumn: boolean) {
    this.note({ highlightFirstColumn });
  }

  get highlightLastColumn(): boolean {
    return this.notes.highlightLastColumn;
  }

  set highlightLastColumn(highlightLastColumn: boolean) {
    this.note({ highlightLastColumn });
  }

  /** Whether a row of totals follows the data. What is written there is lost when it is taken away. */
  get showTotals(): boolean {
    return this.notes.showTotals;
  }

  set showTotals(show: unknown) {
    if (typeof show !== "boolean") throw invalidArgument();
    if (show === this.showTotals) return;
    this.worksheet.requireWritable();
    if (show) addTotals(this);
    else removeTotals(this);
    this.note({ showTotals: show });
  }

  /** Whether it was made of headers alone, or has lost all rows: then its first new row takes the place of the blank one. */
  get isWithoutRows(): boolean {
    if (this.notes.isWithoutRows !== true || this.rows.count !== 1) return false;
    return this.getDataBodyRange().formulas[0].every((cell) => cell === "");
  }

  set isWithoutRows(isWithoutRows: boolean) {
    this.note({ isWithoutRows });
  }

  get sorting(): Sorting | null {
    return this.notes.sorting;
  }

  set sorting(sorting: Sorting | null) {
    this.note({ sorting });
  }

  get sort(): TableSort {
    return new TableSort(this);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this);
  }

  /** Header and data, without totals. */
  get box(): Box {
    return boxOf(this.known.getRange());
  }

  /** The names of the columns as formulas know them. */
  get columnNames(): string[] {
    return this.known.getTableInfo().columns.map(({ displayName }) => displayName);
  }

  /** What becomes of the columns when a part of the sheet goes. */
  withoutColumns(gone: Box): ColumnChange {
    const { box, name, columnNames: before } = this;
    const isGone = (i: number) => {
      const column = box.column + i;
      return column >= gone.column && column < gone.column + gone.columns;
    };
    const after = before.map((column, i) => (isGone(i) ? null : column));
    return { table: { name, sheetId: this.worksheet.id, box }, before, after };
  }

  getRange(): Range {
    const { box } = this;
    return this.worksheet.rangeAt({ ...box, rows: box.rows + (this.showTotals ? 1 : 0) });
  }

  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }

  getDataBodyRange(): Range {
    const { box } = this;
    return this.worksheet.rangeAt({ ...box, row: box.row + 1, rows: box.rows - 1 });
  }

  getTotalRowRange(): Range {
    if (!this.showTotals) throw itemNotFound("Table.getTotalRowRange");
    return this.worksheet.rangeAt(totalsBox(this));
  }

  configure(config: object): void {
    const { engine } = this.book;
    const place = { unitId: engine.unitId, subUnitId: this.worksheet.id, tableId: this.id };
    engine.run(SetSheetTableMutation.id, { ...place, config });
  }

  /** The header stays where it is; columns may come and go at the right. */
  resize(newRange: Range | string): void {
    const range = typeof newRange === "string" ? this.worksheet.getRange(newRange) : newRange;
    const { box } = range;
    const kept = range.worksheet === this.worksheet && box.row === this.box.row;
    if (!kept || box.rows < 2 || !intersection(box, this.box)) {
      throw invalidArgument(
        "Table.resize",
        "The new range must have the same header row and overlap the old one."
      );
    }
    if (this.showTotals) throw notKept(this, "resize (of a table with totals)");
    this.worksheet.requireWritable();
    this.refuseOverlap(box);
    this.setBox(box);
  }

  refuseOverlap(box: Box): void {
    const others = this.worksheet.tables.items.filter((table) => table !== this);
    if (!others.some((table) => intersection(table.box, box))) return;
    throw invalidArgument("Table.resize", "A table can't overlap another table.");
  }

  setBox(box: Box): void {
    this.book.engine.ensureSize(this.worksheet.id, box);
    this.configure({ updateRange: { newRange: spanOf(box) } });
    this.readHeaders(true);
  }

  /**
   * Brings the names of the columns in line with the header cells, which are what the analyst and the add-in change. The
   * engine counts its columns wrongly when a table is made narrower, hence they are set as a whole.
   */
  readHeaders(changed = false): void {
    const { box, worksheet, known } = this;
    const cells = new CellReading(this.book.engine, worksheet.id);
    const before = known.getTableInfo().columns;
    const taken = new Set<string>();
    const columns = Array.from({ length: box.columns }, (_, i) => {
      const name = freeName(cells.text(box.row, box.column + i), i, taken);
      const old = before.find(({ displayName }) => displayName === name) ?? before[i];
      const id = old && old.displayName === name ? old.id : generateRandomId();
      return {
        ...(old ?? { dataType: "string", formula: "", meta: {}, style: {} }),
        id,
        displayName: name,
      };
    });
    const same =
      before.length === columns.length &&
      columns.every(({ displayName }, i) => before[i].displayName === displayName);
    if (!same) known.setColumns(columns);
    // A header is a text: a number, a day or a formula in it becomes what it shows.
    const unlike = columns.flatMap(({ displayName }, i) => {
      const [row, column] = [box.row, box.column + i];
      const isText = cells.value(row, column) === displayName;
      return isText && !cells.formulaText(row, column) ? [] : [{ i, displayName }];
    });
    for (const { i, displayName } of unlike) {
      worksheet.getCell(box.row, box.column + i).values = [[`'${displayName}`]];
    }
    // Announced again, the table is known to formulas by its new columns.
    if (!same || changed) this.configure({ updateRange: { newRange: spanOf(box) } });
  }

  private remove(): void {
    this.autoFilter.remove();
    const { engine } = this.book;
    const place = { unitId: engine.unitId, subUnitId: this.worksheet.id, tableId: this.id };
    engine.run(DeleteSheetTableMutation.id, place);
  }

  delete(): void {
    this.worksheet.requireWritable();
    const range = this.getRange();
    this.remove();
    range.clear();
  }

  convertToRange(): Range {
    this.worksheet.requireWritable();
    const range = this.getRange();
    const { box, name, columnNames: columns } = this;
    const sheetId = this.worksheet.id;
    plainReferences(this.book.engine, { name, sheetId, box, columns });
    this.remove();
    return range;
  }

  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }

  reapplyFilters(): void {
    this.autoFilter.reapply();
  }
}

function freeName(text: string, index: number, taken: Set<string>): string {
  const base = text === "" ? `Column${index + 1}` : text;
  let name = base;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
  taken.add(name.toLowerCase());
  return name;
}
