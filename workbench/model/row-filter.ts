import { boxesOf } from "./cell-boxes";
import { CellReading } from "./cell-reading";
import { defaultFont } from "./range-font";
import { hideRows } from "./hidden-lines";
import type { FilterCriteriaState, FilterState } from "./sheet-states";
import type { Worksheet } from "./worksheet";
import type { Box } from "./address";
import { verdicts, type FilteredCell } from "./filter-verdicts";

/** The filter of a sheet or of one of its tables: which rows of it are to be seen. */
export class RowFilter {
  /** @param table The id of the table, null for the sheet's own filter. */
  constructor(
    private readonly sheet: Worksheet,
    private readonly table: string | null
  ) {}

  get state(): FilterState | null {
    return this.sheet.sheetState.filters.find(({ table }) => table === this.table) ?? null;
  }

  /** The state, begun where there was none; of the sheet's own filter with its cells. */
  begin(area: Box | null): FilterState {
    const known = this.state;
    if (known) {
      known.area = area && { ...area };
      return known;
    }
    const state: FilterState = { table: this.table, area: area && { ...area }, columns: [] };
    this.sheet.sheetState.filters.push(state);
    return state;
  }

  criteriaAt(column: number): FilterCriteriaState | null {
    return this.state?.columns.find(({ header }) => header.column === column)?.criteria ?? null;
  }

  /** Says by what a column (of the sheet) is filtered, or with null that it is not. */
  choose(header: Box, criteria: FilterCriteriaState | null): void {
    const { state } = this;
    if (!state) return;
    state.columns = state.columns.filter((known) => known.header.column !== header.column);
    if (criteria) state.columns.push({ header, criteria });
  }

  end(): void {
    const { sheetState } = this.sheet;
    sheetState.filters = sheetState.filters.filter(({ table }) => table !== this.table);
  }

  /** Hides the rows of the body that do not pass and shows all others, filtered by hand or not. */
  show(body: Box): void {
    this.sheet.requireWritable();
    const { engine, id } = this.sheet;
    const passing = Array<boolean>(body.rows).fill(true);
    for (const { header, criteria } of this.state?.columns ?? []) {
      const column = verdicts(criteria, this.cellsOf(body, header.column));
      column.forEach((passes, i) => (passing[i] &&= passes));
    }
    const rows = (wanted: boolean) =>
      boxesOf(
        passing.flatMap((passes, i) => (passes === wanted ? [[body.row + i, 0] as const] : []))
      );
    for (const box of rows(true)) hideRows(engine, id, box, false);
    for (const box of rows(false)) hideRows(engine, id, box, true);
    this.sheet.stateChanged();
  }

  private cellsOf(body: Box, column: number): FilteredCell[] {
    const cells = new CellReading(this.sheet.engine, this.sheet.id);
    return Array.from({ length: body.rows }, (_, i) => {
      const style = cells.style(body.row + i, column);
      return {
        value: cells.value(body.row + i, column),
        text: cells.text(body.row + i, column),
        fill: style.bg?.rgb?.toUpperCase() ?? "#FFFFFF",
        font: style.cl?.rgb?.toUpperCase() ?? defaultFont.color,
      };
    });
  }
}
