import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetSelectionsOperation,
} from "@univerjs/sheets";
import {
  HostCollection,
  RichApiError,
  invalidArgument,
  invalidSelection,
  itemNotFound,
} from "../protocol/host-object";
import { intersection, parseAddress, spanOf, type Box } from "./address";
import { CellReading, valueTypeOf, type Scalar, type ValueType } from "./cell-reading";
import { deleteCells, insertCells, type DeleteShift, type InsertShift } from "./cell-shifts";
import { ConditionalFormatCollection } from "./conditional-formats/conditional-format-collection";
import { RangeFormat } from "./range-format";
import { RangeSort } from "./range-sort";
import { RangeWork } from "./range-work";
import { relativeFormula } from "./relative-formula";
import { cellsFound, type SearchCriteria } from "./text-search";
import { spillAt, spilledFormulas, spillsIn } from "./spills";
import { applyStyle, styleMark, styleNameOf } from "./styles/cell-styles";
import type { Table } from "./table";
import { emptied } from "./typed-input";
import { usedBox } from "./used-range";
import { formulaFromR1C1 } from "./formula-from-r1c1";
import { removeHyperlinks } from "./hyperlinks";
import { DataValidation } from "./validation/data-validation";

type ClearApplyTo = "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks";
type CopyType = "All" | "Values" | "Formulas" | "Formats";

/** The tables that a range touches. */
class TableScopedCollection extends HostCollection<Table> {
  readonly officeType = "TableScopedCollection";

  constructor(readonly items: readonly Table[]) {
    super();
  }

  getFirst(): Table {
    return this.getItemAt(0);
  }
}

/** A rectangle of cells. It keeps no value of its own: all that is read and written lies in the engine. */
export class Range extends RangeWork {
  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  /** The name of the style of all cells; null when they differ. Giving one changes how they look. */
  get style(): string | null {
    const { styles } = this.worksheet.book;
    const { row, column, rows, columns } = clippedBox(this);
    const first = styles.nameAt(this.worksheet.id, row, column);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        if (styles.nameAt(this.worksheet.id, row + i, column + j) !== first) return null;
      }
    }
    return first;
  }

  set style(name: unknown) {
    if (typeof name !== "string") throw invalidArgument("Range.style");
    this.worksheet.requireWritable();
    const style = this.worksheet.book.styles.find(name);
    if (!style) throw invalidArgument("Range.style", `There is no style named "${name}".`);
    applyStyle(this.worksheet.writing, this.worksheet.id, this.box, style.state);
  }

  get sort(): RangeSort {
    return new RangeSort(this);
  }

  private get cells(): CellReading {
    return new CellReading(this.worksheet.engine, this.worksheet.id);
  }

  get values(): Scalar[][] {
    const { cells } = this;
    return this.grid((row, column) => this.staleAt(row, column) ?? cells.value(row, column));
  }

  set values(values: unknown) {
    this.enter(values);
  }

  get formulas(): Scalar[][] {
    const formula = this.formulaReader();
    return this.grid(formula);
  }

  /** A formula also stands in the cells that it has spilled into. */
  private formulaReader(): (row: number, column: number) => Scalar {
    const { cells, worksheet } = this;
    const spilled = spilledFormulas(worksheet.engine, worksheet.id, this.box);
    return (row, column) =>
      cells.formulaText(row, column) ?? spilled(row, column) ?? cells.value(row, column);
  }

  set formulas(formulas: unknown) {
    this.enter(formulas);
  }

  get formulasLocal(): Scalar[][] {
    return this.formulas;
  }

  set formulasLocal(formulas: unknown) {
    this.enter(formulas);
  }

  get formulasR1C1(): Scalar[][] {
    const read = this.formulaReader();
    return this.grid((row, column) => {
      const formula = read(row, column);
      return typeof formula === "string" && formula.startsWith("=")
        ? relativeFormula(formula, row, column)
        : formula;
    });
  }

  /** Formulas whose references are distances; everything else is entered as it is. */
  set formulasR1C1(formulas: unknown) {
    const inCell = (formula: unknown, row: number, column: number) =>
      typeof formula === "string" && formula.startsWith("=")
        ? formulaFromR1C1(formula, row, column)
        : formula;
    if (Array.isArray(formulas)) {
      const rows = formulas as unknown[];
      this.enter(
        rows.map((row, i) =>
          Array.isArray(row)
            ? row.map((one, j) => inCell(one, this.rowIndex + i, this.columnIndex + j))
            : row
        )
      );
    } else this.enter(this.grid((row, column) => inCell(formulas, row, column)));
  }

  get text(): string[][] {
    const { cells } = this;
    return this.grid((row, column) => this.staleAt(row, column) ?? cells.text(row, column));
  }

  get valueTypes(): ValueType[][] {
    const { cells } = this;
    return this.grid((row, column) =>
      valueTypeOf(this.staleAt(row, column) ?? cells.value(row, column))
    );
  }

  /** What a strict host shows in a cell in place of its answer. */
  private staleAt(row: number, column: number): string | null {
    return this.worksheet.book.stale.at({ sheetId: this.worksheet.id, row, column });
  }

  get numberFormat(): string[][] {
    const { cells } = this;
    return this.grid((row, column) => cells.numberFormat(row, column));
  }

  set numberFormat(formats: unknown) {
    this.worksheet.requireWritable();
    this.worksheet.writing.format(this.worksheet.id, this.box, formats);
  }

  get numberFormatLocal(): string[][] {
    return this.numberFormat;
  }

  set numberFormatLocal(formats: unknown) {
    this.numberFormat = formats;
  }

  private enter(values: unknown): void {
    this.worksheet.requireWritable();
    const { book, id } = this.worksheet;
    const entered = book.strict.beforeEntering(id, ({ row, column }) => this.holds(row, column));
    this.worksheet.writing.enter(id, this.box, values);
    entered();
  }

  /** The client announces how large a grid it is going to send in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows === this.rowCount && columns === this.columnCount) return;
    throw new RichApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  }

  get hasSpill(): boolean | null {
    const found = spillsIn(this.worksheet.engine, this.worksheet.id, this.box);
    const live = found.filter((spill) => this.spillAt(spill.row, spill.column));
    if (live.length === 0) return false;
    const covered = live.some(
      ({ box }) =>
        intersection(box, this.box)?.rows === this.rowCount &&
        intersection(box, this.box)?.columns === this.columnCount
    );
    return covered ? true : null;
  }

  private spillAt(row: number, column: number) {
    return spillAt(this.worksheet.engine, this.worksheet.id, row, column);
  }

  getSpillingToRangeOrNullObject(): Range | null {
    const spill = this.spillAt(this.rowIndex, this.columnIndex);
    const isAnchor = spill && spill.row === this.rowIndex && spill.column === this.columnIndex;
    return spill && isAnchor ? this.at(spill.box) : null;
  }

  getSpillingToRange(): Range {
    return found(this.getSpillingToRangeOrNullObject(), "Range.getSpillingToRange");
  }

  getSpillParentOrNullObject(): Range | null {
    const spill = this.spillAt(this.rowIndex, this.columnIndex);
    return spill && this.at({ row: spill.row, column: spill.column, rows: 1, columns: 1 });
  }

  getSpillParent(): Range {
    return found(this.getSpillParentOrNullObject(), "Range.getSpillParent");
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedBox(this.worksheet.engine, this.worksheet.id, valuesOnly, this.box);
    return used && this.at(used);
  }

  getUsedRange(valuesOnly = false): Range {
    return found(this.getUsedRangeOrNullObject(valuesOnly), "Range.getUsedRange");
  }

  /** The block of cells around this one, up to empty rows and columns: Ctrl+*. */
  getSurroundingRegion(): Range {
    const { cells } = this;
    const filled = (row: number, column: number) => cells.value(row, column) !== "";
    let { row: top, column: left } = this.box;
    let bottom = top + this.rowCount - 1;
    let right = left + this.columnCount - 1;
    const rowFilled = (row: number) => {
      for (let c = Math.max(0, left - 1); c <= right + 1; c++) if (filled(row, c)) return true;
      return false;
    };
    const columnFilled = (column: number) => {
      for (let r = Math.max(0, top - 1); r <= bottom + 1; r++) if (filled(r, column)) return true;
      return false;
    };
    for (let grown = true; grown;) {
      grown = false;
      if (top > 0 && rowFilled(top - 1)) [top, grown] = [top - 1, true];
      if (rowFilled(bottom + 1)) [bottom, grown] = [bottom + 1, true];
      if (left > 0 && columnFilled(left - 1)) [left, grown] = [left - 1, true];
      if (columnFilled(right + 1)) [right, grown] = [right + 1, true];
    }
    return this.at({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  }

  findOrNullObject(text: string, criteria: SearchCriteria = {}): Range | null {
    const [first] = cellsFound(this, text, criteria);
    return first ? this.at({ row: first[0], column: first[1], rows: 1, columns: 1 }) : null;
  }

  find(text: string, criteria: SearchCriteria = {}): Range {
    return found(this.findOrNullObject(text, criteria), "Range.find");
  }

  clear(applyTo: ClearApplyTo = "All"): void {
    this.worksheet.requireWritable();
    if (applyTo === "All" || applyTo.endsWith("Hyperlinks")) removeHyperlinks(this);
    // Unlike "Hyperlinks" this takes the look of a link away as well ("Excel.ClearApplyTo").
    if (applyTo === "RemoveHyperlinks") this.format.font.clearLink();
    const { writing, id } = this.worksheet;
    if (applyTo === "All" || applyTo === "Contents") writing.clear(id, this.box);
    if (applyTo === "All" || applyTo === "Formats")
      writing.restyle(id, this.box, () => ({ s: null, ...styleMark(null) }));
    if (applyTo === "All" || applyTo === "Formats") this.conditionalFormats.clearAll();
  }

  insert(shift: InsertShift): Range {
    this.worksheet.requireWritable();
    insertCells(this.worksheet.engine, this.worksheet.id, this.box, shift);
    return this.at(this.box);
  }

  delete(shift: DeleteShift): void {
    this.worksheet.requireWritable();
    deleteCells(this.worksheet.engine, this.worksheet.id, this.box, shift);
  }

  /** Copies as paste special does; a source that fits several times is repeated. */
  copyFrom(
    source: Range | string,
    copyType: CopyType = "All",
    skipBlanks = false,
    transpose = false
  ): void {
    this.worksheet.requireWritable();
    const from = this.destination(source);
    const cells = from.cells;
    const [rows, columns] = transpose
      ? [from.columnCount, from.rowCount]
      : [from.rowCount, from.columnCount];
    const repeats = (room: number, size: number) =>
      room > size && room % size === 0 ? room : size;
    const target = this.getAbsoluteResizedRange(
      repeats(this.rowCount, rows),
      repeats(this.columnCount, columns)
    );
    const lexer = this.worksheet.engine.injector.get(LexerTreeBuilder);
    // Read everything first: the two may overlap.
    const copied = target.grid((row, column) => {
      const [i, j] = [(row - target.rowIndex) % rows, (column - target.columnIndex) % columns];
      const [r, c] = [from.rowIndex + (transpose ? j : i), from.columnIndex + (transpose ? i : j)];
      const value = cells.value(r, c);
      if (skipBlanks && value === "") return null;
      const style =
        copyType === "Values" || copyType === "Formulas"
          ? {}
          : { s: cells.style(r, c), ...styleMark(styleNameOf(cells.entered(r, c))) };
      if (copyType === "Formats") return style;
      const formula = copyType === "Values" ? null : cells.formulaText(r, c);
      if (formula) {
        return {
          ...emptied(),
          f: lexer.moveFormulaRefOffset(formula, column - c, row - r),
          ...style,
        };
      }
      const entered = cells.entered(r, c);
      const t = typeof value === "string" ? 1 : typeof value === "boolean" ? 3 : 2;
      const content =
        value === ""
          ? {}
          : { v: typeof value === "boolean" ? Number(value) : value, t: entered?.t ?? t };
      return { ...emptied(), ...content, ...style };
    });
    const { writing, id } = this.worksheet;
    const write =
      copyType === "Formats" ? writing.restyle.bind(writing) : writing.write.bind(writing);
    write(id, target.box, (i, j) => copied[i][j]);
  }

  protected override destination(range: Range | string): Range {
    if (typeof range !== "string") return range;
    const sheet = parseAddress(range)?.sheet;
    const at = sheet === undefined ? this.worksheet : this.worksheet.book.worksheets.getItem(sheet);
    return at.getRange(range);
  }

  select(): void {
    const { engine, id } = this.worksheet;
    this.worksheet.activate();
    const range = { ...spanOf(this.box), rangeType: 0 };
    const primary = {
      actualRow: this.rowIndex,
      actualColumn: this.columnIndex,
      isMerged: false,
      isMergedMainCell: false,
      startRow: this.rowIndex,
      endRow: this.rowIndex,
      startColumn: this.columnIndex,
      endColumn: this.columnIndex,
    };
    engine.run(SetSelectionsOperation.id, {
      unitId: engine.unitId,
      subUnitId: id,
      selections: [{ range, primary, style: null }],
      // Excel scrolls to what is selected.
      reveal: true,
    });
  }

  /** Only what stands in the upper left cell of each merged area remains ("Merge and unmerge cells"). */
  merge(across = false): void {
    this.worksheet.requireWritable();
    // office-js #399: also where the chart has nothing to do with the cells.
    if (this.worksheet.book.conditions.selected === "chart") throw invalidSelection("Range.merge");
    const rows = across ? Array.from({ length: this.rowCount }, (_, i) => this.getRow(i)) : [this];
    this.unmerge();
    const { engine, id } = this.worksheet;
    const ranges = rows.map(({ box }) => spanOf(box));
    for (const row of rows) row.clearButFirst();
    engine.run(AddWorksheetMergeMutation.id, { unitId: engine.unitId, subUnitId: id, ranges });
  }

  private clearButFirst(): void {
    const { engine, id, writing } = this.worksheet;
    const used = usedBox(engine, id, true, this.box);
    if (!used) return;
    writing.write(id, used, (i, j) => {
      const isFirst = used.row + i === this.rowIndex && used.column + j === this.columnIndex;
      return isFirst ? null : emptied();
    });
  }

  unmerge(): void {
    this.worksheet.requireWritable();
    const { engine, id } = this.worksheet;
    const { startRow, startColumn, endRow, endColumn } = spanOf(this.box);
    const ranges = engine
      .sheet(id)
      .getMergeData()
      .filter(
        (merged) =>
          merged.startRow <= endRow &&
          merged.endRow >= startRow &&
          merged.startColumn <= endColumn &&
          merged.endColumn >= startColumn
      );
    if (ranges.length === 0) return;
    engine.run(RemoveWorksheetMergeMutation.id, { unitId: engine.unitId, subUnitId: id, ranges });
  }

  getTables(fullyContained = false): TableScopedCollection {
    const touching = this.worksheet.tables.items.filter((table) => {
      const { box } = table.getRange();
      const shared = intersection(box, this.box);
      return (
        shared && (!fullyContained || (shared.rows === box.rows && shared.columns === box.columns))
      );
    });
    return new TableScopedCollection(touching);
  }

  private holds(row: number, column: number): boolean {
    const { box } = this;
    return (
      row >= box.row &&
      row < box.row + box.rows &&
      column >= box.column &&
      column < box.column + box.columns
    );
  }

  calculate(): void {
    const { book, id } = this.worksheet;
    book.recalculate((place) => place.sheetId === id && this.holds(place.row, place.column));
  }
}

/** Of a whole column only the part that the engine's sheet has. */
function clippedBox({ box, worksheet }: Range): Box {
  const sheet = worksheet.engine.sheet(worksheet.id);
  const rows = Math.max(1, Math.min(box.rows, sheet.getRowCount() - box.row));
  return {
    ...box,
    rows,
    columns: Math.max(1, Math.min(box.columns, sheet.getColumnCount() - box.column)),
  };
}

function found(range: Range | null, location: string): Range {
  if (!range) throw itemNotFound(location);
  return range;
}
