import { HostObject, RichApiError } from "../protocol/host-object";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** The filter buttons of a sheet. They can be switched on; filtering by a criterion is left to Excel. */
export class AutoFilter extends HostObject {
  readonly officeType = "AutoFilter";
  private range: Range | null = null;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get enabled(): boolean {
    return this.range !== null;
  }

  get isDataFiltered(): boolean {
    return false;
  }

  apply(range: Range | string, columnIndex?: number, criteria?: object): void {
    if (columnIndex !== undefined || criteria !== undefined) {
      throw new RichApiError(
        "NotImplemented",
        "Workbench: AutoFilter.apply with a criterion is not implemented"
      );
    }
    this.range = typeof range === "string" ? this.sheet.getRange(range) : range;
  }

  remove(): void {
    this.range = null;
  }

  clearCriteria(): void {}

  reapply(): void {}

  getRangeOrNullObject(): Range | null {
    return this.range;
  }
}
