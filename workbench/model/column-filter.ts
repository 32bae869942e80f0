import { HostObject } from "../protocol/host-object";
import type { FilterCriteriaState } from "./sheet-states";
import type { Table } from "./table";

/** The filter of one column of a table: each way to apply it is one kind of criteria ("Excel.Filter"). */
export class ColumnFilter extends HostObject {
  readonly officeType = "Filter";

  constructor(
    private readonly table: Table,
    private readonly index: number
  ) {
    super();
  }

  /** Null while the column is not filtered. */
  get criteria(): FilterCriteriaState | null {
    const criteria = this.table.autoFilter.criteria[this.index];
    return "filterOn" in criteria ? criteria : null;
  }

  apply(criteria: unknown): void {
    this.table.autoFilter.apply(this.table.getRange(), this.index, criteria);
  }

  clear(): void {
    this.table.autoFilter.clearColumnCriteria(this.index);
  }

  applyValuesFilter(values: unknown): void {
    this.apply({ filterOn: "Values", values });
  }

  applyCustomFilter(criterion1: unknown, criterion2?: unknown, operator?: unknown): void {
    this.apply({ filterOn: "Custom", criterion1, criterion2, operator });
  }

  applyTopItemsFilter(count: unknown): void {
    this.apply({ filterOn: "TopItems", criterion1: count });
  }

  applyTopPercentFilter(percent: unknown): void {
    this.apply({ filterOn: "TopPercent", criterion1: percent });
  }

  applyBottomItemsFilter(count: unknown): void {
    this.apply({ filterOn: "BottomItems", criterion1: count });
  }

  applyBottomPercentFilter(percent: unknown): void {
    this.apply({ filterOn: "BottomPercent", criterion1: percent });
  }

  applyCellColorFilter(color: unknown): void {
    this.apply({ filterOn: "CellColor", color });
  }

  applyFontColorFilter(color: unknown): void {
    this.apply({ filterOn: "FontColor", color });
  }

  applyDynamicFilter(dynamicCriteria: unknown): void {
    this.apply({ filterOn: "Dynamic", dynamicCriteria });
  }

  applyIconFilter(icon: unknown): void {
    this.apply({ filterOn: "Icon", icon });
  }
}
