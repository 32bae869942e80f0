import { HostObject, invalidArgument, itemNotFound } from "../protocol/host-object";
import type { Box } from "./address";
import { checkedCriteria } from "./filter-criteria";
import type { Range } from "./range";
import { RowFilter } from "./row-filter";
import type { FilterCriteriaState } from "./sheet-states";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** The filter of a sheet, or of a table: it hides rows by what stands in its columns, counted from 0. */
export class AutoFilter extends HostObject {
  readonly officeType = "AutoFilter";
  private readonly sheet: Worksheet;
  private readonly rows: RowFilter;

  constructor(owner: Worksheet | Table) {
    super();
    this.table = "worksheet" in owner ? owner : null;
    this.sheet = "worksheet" in owner ? owner.worksheet : owner;
    this.rows = new RowFilter(this.sheet, this.table?.id ?? null);
  }

  private readonly table: Table | null;

  /** The cells with their header; null while there is no filter. */
  private get area(): Box | null {
    return this.table ? this.table.box : (this.rows.state?.area ?? null);
  }

  get enabled(): boolean {
    return this.table ? this.table.showFilterButton : this.rows.state !== null;
  }

  get isDataFiltered(): boolean {
    return (this.rows.state?.columns.length ?? 0) > 0;
  }

  /** For each column by what it is filtered; empty for one that is not. */
  get criteria(): (FilterCriteriaState | object)[] {
    const { area } = this;
    if (!area) return [];
    return Array.from(
      { length: area.columns },
      (_, i) => this.rows.criteriaAt(area.column + i) ?? {}
    );
  }

  /** Begins to filter a range, by a criterion or so far by none; another range ends the filter of the one before. */
  apply(range: Range | string, columnIndex?: number, criteria?: unknown): void {
    const target = typeof range === "string" ? this.sheet.getRange(range) : range;
    if (target.worksheet !== this.sheet) throw invalidArgument("AutoFilter.apply");
    this.sheet.requireWritable();
    const { area } = this;
    const { box } = target;
    const same = area && JSON.stringify(area) === JSON.stringify(box);
    if (!this.table && area && !same) this.remove();
    if (criteria === undefined) {
      this.rows.begin(this.table ? null : box);
      return;
    }
    const checked = checkedCriteria(criteria);
    const header = this.headerAt(this.table ? this.table.box : box, columnIndex);
    this.rows.begin(this.table ? null : box);
    this.rows.choose(header, checked);
    this.reapply();
  }

  private headerAt(area: Box | null, index: unknown): Box {
    if (!area || !Number.isInteger(index) || Number(index) < 0 || Number(index) >= area.columns) {
      throw invalidArgument("AutoFilter.apply");
    }
    return { row: area.row, column: area.column + Number(index), rows: 1, columns: 1 };
  }

  /** Filters anew, for cells may have changed. */
  reapply(): void {
    const { area } = this;
    if (!area || area.rows < 2) return;
    this.rows.show({ ...area, row: area.row + 1, rows: area.rows - 1 });
  }

  /** Shows all rows and keeps the filter for new criteria. */
  clearCriteria(): void {
    const { state } = this.rows;
    if (!state) return;
    state.columns = [];
    this.reapply();
  }

  clearColumnCriteria(columnIndex: number): void {
    this.rows.choose(this.headerAt(this.area, columnIndex), null);
    this.reapply();
  }

  remove(): void {
    this.clearCriteria();
    this.rows.end();
    this.sheet.stateChanged();
  }

  getRangeOrNullObject(): Range | null {
    const { area } = this;
    return area && this.sheet.rangeAt(area);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound("AutoFilter.getRange");
    return range;
  }
}
