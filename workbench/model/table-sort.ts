import { HostObject } from "../protocol/host-object";
import { RangeSort } from "./range-sort";
import type { Table } from "./table";

type SortFields = Parameters<RangeSort["apply"]>[0];

/** How a table is sorted: the order of its rows, and what the buttons of its header say of it. */
export class TableSort extends HostObject {
  readonly officeType = "TableSort";

  constructor(private readonly table: Table) {
    super();
  }

  get fields(): SortFields {
    return this.table.sorting?.fields ?? [];
  }

  get matchCase(): boolean {
    return this.table.sorting?.matchCase ?? false;
  }

  /** Of Chinese characters; kept, while the order is that of Unicode. */
  get method(): string {
    return "PinYin";
  }

  apply(fields: SortFields, matchCase = false): void {
    this.table.worksheet.requireWritable();
    new RangeSort(this.table.getDataBodyRange()).apply(fields, matchCase);
    this.table.sorting = { fields: structuredClone(fields), matchCase };
  }

  /** Forgets how the table was sorted; the rows stay where they are. */
  clear(): void {
    this.table.sorting = null;
  }

  reapply(): void {
    const { fields, matchCase } = this;
    if (fields.length > 0) this.apply(fields, matchCase);
  }
}
